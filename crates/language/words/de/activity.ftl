# Settings > Activity: who did what.

activity-title = Aktivität
activity-sub = Wer in dieser Organisation was getan hat, das Neueste zuerst
activity-not-captured = Hier wird keine Aktivität aufgezeichnet, weil die Compliance-Einstellungen sie deaktiviert haben. Was jetzt geschieht, wird nicht angezeigt.
activity-search-hint = Nach Person, Name oder ID suchen
activity-filter-kind = Nach Art filtern
activity-all-kinds = Alle Arten
activity-kind = { $kind ->
    [invites] Einladungen
    [members] Mitglieder
    [workspaces] Arbeitsbereiche
    [keys] Schlüssel und Zugriff
    [groups] Gruppen und Rollen
    [service_accounts] Dienstkonten
    [webhooks] Webhooks
    [organization] Organisation
    [sign_in] Anmeldungen
   *[feed] Abrufe der Aktivität
 }
# The first of a group of choices; the others are single acts of this kind.
activity-whole-kind = { $kind }: alle
activity-filter-actor = Nach Handelnden filtern
activity-all-actors = Alle
activity-from = Von
activity-until = Bis
activity-found = { $count ->
    [one] { $count } Vorgang angezeigt
   *[other] { $count } Vorgänge angezeigt
 }
activity-none = Noch ist nichts geschehen
activity-none-words = Jede Änderung dieser Organisation wird hier aufgezeichnet.
activity-no-match = Keine Aktivität gefunden
activity-show-all = Alle Aktivität anzeigen
activity-column-what = Was
activity-column-who = Wer
activity-column-when = Wann
activity-details = Details
activity-export-csv = Als CSV exportieren
activity-export-lines = Als JSON Lines exportieren

# Who did it.

activity-admin-key = Admin-Schlüssel { $name }
activity-api-key = API-Schlüssel { $name }
activity-key = Schlüssel { $name }
activity-not-signed-in = { $address }, nicht angemeldet
activity-operator = Wer den Server betreibt

# One act.

activity-program = Programm
activity-about = Alles über { $name }
activity-whole = Wie Programme es lesen

# What was done. Beside it stand its people and things.

activity-what = { $type ->
    [organization_created] Organisation erstellt
    [org_user_invite_sent] Einladung gesendet
    [org_user_invite_re_sent] Einladung erneut gesendet
    [org_user_invite_updated] Einladung geändert
    [org_user_invite_link_shown] Einladungslink weitergegeben
    [org_user_invite_accepted] Einladung angenommen
    [org_user_invite_rejected] Einladung abgelehnt
    [org_user_invite_deleted] Einladung widerrufen
    [org_user_invite_dismissed] Abgelaufene Einladung von der Liste genommen
    [org_user_invite_renewal_asked] Um neue Einladung gebeten
    [org_user_invite_batch_created] Viele Einladungen zusammen erstellt
    [org_user_invite_batch_undone] Viele Einladungen zusammen zurückgenommen
    [claude_user_role_updated] Rolle vergeben
    [org_user_updated] Mitglied geändert
    [primary_owner_transferred] Rolle als Hauptinhaber übergeben
    [org_user_deleted] Mitglied entfernt
    [organization_settings_updated] Einstellungen der Organisation geändert
    [group_created] Gruppe erstellt
    [group_updated] Gruppe geändert
    [group_deleted] Gruppe gelöscht
    [group_member_added] Zu einer Gruppe hinzugefügt
    [group_member_removed] Aus einer Gruppe entfernt
    [rbac_role_created] Eigene Rolle erstellt
    [rbac_role_updated] Eigene Rolle geändert
    [rbac_role_deleted] Eigene Rolle gelöscht
    [rbac_role_assigned] Eigene Rolle vergeben
    [rbac_role_unassigned] Eigene Rolle entzogen
    [org_user_trusted_devices_revoked] Mitglied überall abgemeldet
    [admin_api_key_created] Admin-Schlüssel erstellt
    [admin_api_key_updated] Admin-Schlüssel geändert
    [admin_api_key_deleted] Admin-Schlüssel widerrufen
    [platform_api_key_created] API-Schlüssel erstellt
    [platform_api_key_updated] API-Schlüssel geändert
    [platform_service_account_created] Dienstkonto erstellt
    [platform_service_account_updated] Dienstkonto geändert
    [platform_service_account_archived] Dienstkonto archiviert
    [platform_service_account_workspace_member_added] Dienstkonto zu einem Arbeitsbereich hinzugefügt
    [platform_service_account_workspace_member_updated] Rolle eines Dienstkontos in einem Arbeitsbereich geändert
    [platform_service_account_workspace_member_removed] Dienstkonto aus einem Arbeitsbereich entfernt
    [access_granted] Programm zugelassen
    [access_ended] Zugriff eines Programms beendet
    [platform_workspace_created] Arbeitsbereich erstellt
    [platform_workspace_updated] Arbeitsbereich geändert
    [platform_workspace_archived] Arbeitsbereich archiviert
    [platform_workspace_member_added] Zu einem Arbeitsbereich hinzugefügt
    [platform_workspace_member_updated] Rolle in einem Arbeitsbereich geändert
    [platform_workspace_member_removed] Aus einem Arbeitsbereich entfernt
    [platform_workspace_rate_limit_updated] Ratenlimit eines Arbeitsbereichs geändert
    [platform_workspace_rate_limit_deleted] Ratenlimit eines Arbeitsbereichs entfernt
    [magic_link_login_initiated] Anmeldung angefragt
    [magic_link_login_failed] Anmeldung fehlgeschlagen
    [magic_link_login_succeeded] Angemeldet
    [user_logged_out] Abgemeldet
    [session_revoked] Sitzung beendet
    [webhook_endpoint_created] Webhook-Endpunkt erstellt
    [webhook_endpoint_updated] Webhook-Endpunkt geändert
    [webhook_endpoint_disabled] Webhook-Endpunkt vom Server deaktiviert
    [webhook_endpoint_deleted] Webhook-Endpunkt gelöscht
    [webhook_signing_secret_regenerated] Signaturgeheimnis eines Webhooks ersetzt
    [webhook_tested] Webhook-Test gesendet
    [webhook_resent] Webhook erneut gesendet
    [org_compliance_api_settings_updated] Compliance-Einstellungen geändert
    [compliance_api_accessed] Aktivität von einem Programm gelesen
   *[other] { $type }
 }

# What an act changed, and those of its values that have a word.

activity-field = { $field ->
    [name] Name
    [description] Beschreibung
    [role] Rolle
    [organization_role] Rolle in der Organisation
    [workspace_role] Rolle im Arbeitsbereich
    [status] Status
    [state] Status
    [secret] Geheimnis
    [url] URL
    [enabled_events] Ereignisse
    [expires_at] Ablauf
    [rbac_group_ids] Gruppen
    [workspaces] Arbeitsbereiche
    [display_color] Farbe
    [default_inference_geo] Standardregion
    [allowed_inference_geos] Erlaubte Regionen
    [tags] Tags
    [invites_allowed_domains_only] Nur erlaubte Domains
    [allowed_domains] Erlaubte Domains
    [invites_verified_domains_only] Nur bestätigte Domains
    [verified_domains] Bestätigte Domains
    [has_directory] Verzeichnis bestimmt die Mitglieder
    [invite_links_allowed] Links dürfen weitergegeben werden
    [disabled_betas] Abgeschaltete Betas
    [mail_language] Sprache der E-Mails
    [mail_sender_name] Name des Absenders
    [mail_reply_to] Antworten gehen an
    [mail_accent_color] Farbe der Schaltfläche
    [mail_note] Eigene Zeile
   *[other] { $field }
 }
activity-limit = Limit ({ $what })
activity-value = { $value ->
    [true] An
    [false] Aus
    [enabled] Aktiviert
    [disabled] Deaktiviert
   *[other] { $value }
 }
