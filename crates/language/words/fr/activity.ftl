# Settings > Activity: who did what.

activity-title = Activité
activity-sub = Qui a fait quoi dans cette organisation, du plus récent au plus ancien
activity-not-captured = L’activité n’est pas enregistrée ici, car les réglages de conformité l’ont désactivée. Ce qui se passe maintenant ne sera pas affiché.
activity-search-hint = Rechercher une personne, un nom ou un identifiant
activity-filter-kind = Filtrer par type
activity-all-kinds = Tous les types
activity-kind = { $kind ->
    [invites] Invitations
    [members] Membres
    [workspaces] Espaces de travail
    [keys] Clés et accès
    [groups] Groupes et rôles
    [service_accounts] Comptes de service
    [webhooks] Webhooks
    [organization] Organisation
    [sign_in] Connexions
   *[feed] Lectures du flux d’activité
 }
# The first of a group of choices; the others are single acts of this kind.
activity-whole-kind = { $kind } : tout
activity-filter-actor = Filtrer par auteur
activity-all-actors = Tout le monde
activity-from = Du
activity-until = Au
activity-found = { $count ->
    [one] { $count } action affichée
   *[other] { $count } actions affichées
 }
activity-none = Rien ne s’est encore passé
activity-none-words = Chaque changement de cette organisation est enregistré ici.
activity-no-match = Aucune activité ne correspond
activity-show-all = Afficher toute l’activité
activity-column-what = Action
activity-column-who = Auteur
activity-column-when = Date
activity-details = Détails
activity-export-csv = Exporter en CSV
activity-export-lines = Exporter en JSON Lines

# Who did it.

activity-admin-key = Clé d’administration { $name }
activity-api-key = Clé API { $name }
activity-key = Clé { $name }
activity-not-signed-in = { $address }, sans connexion
activity-operator = L’exploitant du serveur

# One act.

activity-program = Programme
activity-about = Tout sur { $name }
activity-whole = Tel que le lisent les programmes

# What was done. Beside it stand its people and things.

activity-what = { $type ->
    [organization_created] Organisation créée
    [org_user_invite_sent] Invitation envoyée
    [org_user_invite_re_sent] Invitation renvoyée
    [org_user_invite_updated] Invitation modifiée
    [org_user_invite_link_shown] Lien d’invitation transmis
    [org_user_invite_accepted] Invitation acceptée
    [org_user_invite_rejected] Invitation refusée
    [org_user_invite_deleted] Invitation révoquée
    [org_user_invite_dismissed] Invitation expirée retirée de la liste
    [org_user_invite_renewal_asked] Nouvelle invitation demandée
    [org_user_invite_batch_created] Invitations groupées créées
    [org_user_invite_batch_undone] Invitations groupées annulées
    [claude_user_role_updated] Rôle attribué
    [org_user_updated] Membre modifié
    [primary_owner_transferred] Propriété principale transmise
    [org_user_deleted] Membre retiré
    [organization_settings_updated] Réglages de l’organisation modifiés
    [group_created] Groupe créé
    [group_updated] Groupe modifié
    [group_deleted] Groupe supprimé
    [group_member_added] Ajout à un groupe
    [group_member_removed] Retrait d’un groupe
    [rbac_role_created] Rôle personnalisé créé
    [rbac_role_updated] Rôle personnalisé modifié
    [rbac_role_deleted] Rôle personnalisé supprimé
    [rbac_role_assigned] Rôle personnalisé attribué
    [rbac_role_unassigned] Rôle personnalisé retiré
    [org_user_trusted_devices_revoked] Membre déconnecté partout
    [admin_api_key_created] Clé d’administration créée
    [admin_api_key_updated] Clé d’administration modifiée
    [admin_api_key_deleted] Clé d’administration révoquée
    [platform_api_key_created] Clé API créée
    [platform_api_key_updated] Clé API modifiée
    [platform_service_account_created] Compte de service créé
    [platform_service_account_updated] Compte de service modifié
    [platform_service_account_archived] Compte de service archivé
    [platform_service_account_workspace_member_added] Compte de service ajouté à un espace de travail
    [platform_service_account_workspace_member_updated] Rôle d’un compte de service dans un espace de travail modifié
    [platform_service_account_workspace_member_removed] Compte de service retiré d’un espace de travail
    [access_granted] Programme autorisé
    [access_ended] Accès d’un programme terminé
    [platform_workspace_created] Espace de travail créé
    [platform_workspace_updated] Espace de travail modifié
    [platform_workspace_archived] Espace de travail archivé
    [platform_workspace_member_added] Ajout à un espace de travail
    [platform_workspace_member_updated] Rôle dans un espace de travail modifié
    [platform_workspace_member_removed] Retrait d’un espace de travail
    [platform_workspace_rate_limit_updated] Limite de débit d’un espace de travail modifiée
    [platform_workspace_rate_limit_deleted] Limite de débit d’un espace de travail supprimée
    [magic_link_login_initiated] Connexion demandée
    [magic_link_login_failed] Échec de connexion
    [magic_link_login_succeeded] Connexion
    [user_logged_out] Déconnexion
    [session_revoked] Session terminée
    [webhook_endpoint_created] Point de terminaison webhook créé
    [webhook_endpoint_updated] Point de terminaison webhook modifié
    [webhook_endpoint_disabled] Point de terminaison webhook désactivé par le serveur
    [webhook_endpoint_deleted] Point de terminaison webhook supprimé
    [webhook_signing_secret_regenerated] Secret de signature webhook remplacé
    [webhook_tested] Test de webhook envoyé
    [webhook_resent] Webhook renvoyé
    [org_compliance_api_settings_updated] Réglages de conformité modifiés
    [compliance_api_accessed] Flux d’activité lu par un programme
   *[other] { $type }
 }

# What an act changed, and those of its values that have a word.

activity-field = { $field ->
    [name] Nom
    [description] Description
    [role] Rôle
    [organization_role] Rôle dans l’organisation
    [workspace_role] Rôle dans l’espace de travail
    [status] Statut
    [state] Statut
    [secret] Secret
    [url] URL
    [enabled_events] Événements
    [expires_at] Expiration
    [rbac_group_ids] Groupes
    [workspaces] Espaces de travail
    [display_color] Couleur
    [default_inference_geo] Région par défaut
    [allowed_inference_geos] Régions autorisées
    [tags] Étiquettes
    [invites_allowed_domains_only] Domaines autorisés seulement
    [allowed_domains] Domaines autorisés
    [invites_verified_domains_only] Domaines vérifiés seulement
    [verified_domains] Domaines vérifiés
    [has_directory] Un annuaire décide qui est membre
    [invite_links_allowed] Les liens peuvent être transmis
    [disabled_betas] Bêtas désactivées
    [mail_language] Langue des e-mails
    [mail_sender_name] Nom de l’expéditeur
    [mail_reply_to] Adresse de réponse
    [mail_accent_color] Couleur du bouton
    [mail_note] Votre propre ligne
   *[other] { $field }
 }
activity-limit = Limite ({ $what })
activity-value = { $value ->
    [true] Activé
    [false] Désactivé
    [enabled] Activé
    [disabled] Désactivé
   *[other] { $value }
 }
