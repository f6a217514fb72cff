# Settings > Activity: who did what.

activity-title = Attività
activity-sub = Chi ha fatto cosa in questa organizzazione, dal più recente
activity-not-captured = Qui l’attività non viene registrata, perché le impostazioni di conformità l’hanno disattivata. Ciò che accade ora non sarà mostrato.
activity-search-hint = Cerca per persona, nome o ID
activity-filter-kind = Filtra per tipo
activity-all-kinds = Tutti i tipi
activity-kind = { $kind ->
    [invites] Inviti
    [members] Membri
    [workspaces] Aree di lavoro
    [keys] Chiavi e accesso
    [groups] Gruppi e ruoli
    [service_accounts] Account di servizio
    [webhooks] Webhook
    [organization] Organizzazione
    [sign_in] Accessi
   *[feed] Letture dell’attività
 }
# The first of a group of choices; the others are single acts of this kind.
activity-whole-kind = { $kind }: tutto
activity-filter-actor = Filtra per autore
activity-all-actors = Tutti
activity-from = Dal
activity-until = Al
activity-found = { $count ->
    [one] { $count } azione mostrata
   *[other] { $count } azioni mostrate
 }
activity-none = Non è ancora successo nulla
activity-none-words = Ogni modifica di questa organizzazione viene registrata qui.
activity-no-match = Nessuna attività trovata
activity-show-all = Mostra tutta l’attività
activity-column-what = Cosa
activity-column-who = Chi
activity-column-when = Quando
activity-details = Dettagli
activity-export-csv = Esporta come CSV
activity-export-lines = Esporta come JSON Lines

# Who did it.

activity-admin-key = Chiave di amministrazione { $name }
activity-api-key = Chiave API { $name }
activity-key = Chiave { $name }
activity-not-signed-in = { $address }, senza accesso
activity-operator = Chi gestisce il server

# One act.

activity-program = Programma
activity-about = Tutto su { $name }
activity-whole = Come lo leggono i programmi

# What was done. Beside it stand its people and things.

activity-what = { $type ->
    [organization_created] Organizzazione creata
    [org_user_invite_sent] Invito inviato
    [org_user_invite_re_sent] Invito inviato di nuovo
    [org_user_invite_updated] Invito modificato
    [org_user_invite_link_shown] Link di invito consegnato
    [org_user_invite_accepted] Invito accettato
    [org_user_invite_rejected] Invito rifiutato
    [org_user_invite_deleted] Invito revocato
    [org_user_invite_dismissed] Invito scaduto tolto dall’elenco
    [org_user_invite_renewal_asked] Richiesto un nuovo invito
    [org_user_invite_batch_created] Molti inviti creati insieme
    [org_user_invite_batch_undone] Molti inviti annullati insieme
    [claude_user_role_updated] Ruolo assegnato
    [org_user_updated] Membro modificato
    [primary_owner_transferred] Proprietà principale ceduta
    [org_user_deleted] Membro rimosso
    [organization_settings_updated] Impostazioni dell’organizzazione modificate
    [group_created] Gruppo creato
    [group_updated] Gruppo modificato
    [group_deleted] Gruppo eliminato
    [group_member_added] Aggiunta a un gruppo
    [group_member_removed] Rimozione da un gruppo
    [rbac_role_created] Ruolo personalizzato creato
    [rbac_role_updated] Ruolo personalizzato modificato
    [rbac_role_deleted] Ruolo personalizzato eliminato
    [rbac_role_assigned] Ruolo personalizzato assegnato
    [rbac_role_unassigned] Ruolo personalizzato tolto
    [org_user_trusted_devices_revoked] Membro disconnesso ovunque
    [admin_api_key_created] Chiave di amministrazione creata
    [admin_api_key_updated] Chiave di amministrazione modificata
    [admin_api_key_deleted] Chiave di amministrazione revocata
    [platform_api_key_created] Chiave API creata
    [platform_api_key_updated] Chiave API modificata
    [platform_service_account_created] Account di servizio creato
    [platform_service_account_updated] Account di servizio modificato
    [platform_service_account_archived] Account di servizio archiviato
    [platform_service_account_workspace_member_added] Account di servizio aggiunto a un’area di lavoro
    [platform_service_account_workspace_member_updated] Ruolo di un account di servizio in un’area di lavoro modificato
    [platform_service_account_workspace_member_removed] Account di servizio rimosso da un’area di lavoro
    [access_granted] Programma autorizzato
    [access_ended] Accesso di un programma terminato
    [platform_workspace_created] Area di lavoro creata
    [platform_workspace_updated] Area di lavoro modificata
    [platform_workspace_archived] Area di lavoro archiviata
    [platform_workspace_member_added] Aggiunta a un’area di lavoro
    [platform_workspace_member_updated] Ruolo in un’area di lavoro modificato
    [platform_workspace_member_removed] Rimozione da un’area di lavoro
    [platform_workspace_rate_limit_updated] Limite di frequenza di un’area di lavoro modificato
    [platform_workspace_rate_limit_deleted] Limite di frequenza di un’area di lavoro rimosso
    [magic_link_login_initiated] Accesso richiesto
    [magic_link_login_failed] Accesso non riuscito
    [magic_link_login_succeeded] Accesso effettuato
    [user_logged_out] Uscita
    [session_revoked] Sessione terminata
    [webhook_endpoint_created] Endpoint webhook creato
    [webhook_endpoint_updated] Endpoint webhook modificato
    [webhook_endpoint_disabled] Endpoint webhook disattivato dal server
    [webhook_endpoint_deleted] Endpoint webhook eliminato
    [webhook_signing_secret_regenerated] Segreto di firma del webhook sostituito
    [webhook_tested] Test del webhook inviato
    [webhook_resent] Webhook inviato di nuovo
    [org_compliance_api_settings_updated] Impostazioni di conformità modificate
    [compliance_api_accessed] Attività letta da un programma
   *[other] { $type }
 }

# What an act changed, and those of its values that have a word.

activity-field = { $field ->
    [name] Nome
    [description] Descrizione
    [role] Ruolo
    [organization_role] Ruolo nell’organizzazione
    [workspace_role] Ruolo nell’area di lavoro
    [status] Stato
    [state] Stato
    [secret] Segreto
    [url] URL
    [enabled_events] Eventi
    [expires_at] Scadenza
    [rbac_group_ids] Gruppi
    [workspaces] Aree di lavoro
    [display_color] Colore
    [default_inference_geo] Regione predefinita
    [allowed_inference_geos] Regioni consentite
    [tags] Etichette
    [invites_allowed_domains_only] Solo domini consentiti
    [allowed_domains] Domini consentiti
    [invites_verified_domains_only] Solo domini verificati
    [verified_domains] Domini verificati
    [has_directory] Una directory decide chi è membro
    [invite_links_allowed] I link si possono inoltrare
    [disabled_betas] Beta disattivate
    [mail_language] Lingua delle e-mail
    [mail_sender_name] Nome del mittente
    [mail_reply_to] Indirizzo per le risposte
    [mail_accent_color] Colore del pulsante
    [mail_note] Una riga tua
   *[other] { $field }
 }
activity-limit = Limite ({ $what })
activity-value = { $value ->
    [true] Attivo
    [false] Disattivato
    [enabled] Attivato
    [disabled] Disattivato
   *[other] { $value }
 }
