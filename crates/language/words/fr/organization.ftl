# Settings > Organization.

organization-title = Organisation
organization-sub = Ce qui vaut pour toute l’organisation
organization-name = Nom
organization-rename = Renommer
organization-rename-title = Renommer l’organisation
organization-id = Identifiant de l’organisation
organization-kind = Type
organization-kind-words = { $kind ->
    [platform] Plateforme : espaces de travail et clés API pour les programmes
   *[enterprise] Entreprise : groupes et rôles personnalisés pour les personnes
 }
organization-on = Activé
organization-off = Désactivé
organization-number = { $count }
organization-number-or-more = { $count } ou plus

# How many there may be.

organization-limits = Places et limites
organization-limits-edit = Modifier les limites
organization-limits-hint = Un champ vide signifie aucune limite. Une limite inférieure à l’existant ne retire rien ; elle empêche seulement d’en ajouter.
organization-limit = Ce qui est compté
organization-used = Utilisé
organization-most = Limite
organization-no-limit = Aucune limite
organization-full = Atteinte
organization-limit-name = { $limit ->
    [member_limit] Membres
    [seat_limit] Places
    [workspace_limit] Espaces de travail
    [workspace_member_limit] Membres d’un espace de travail
    [api_key_limit] Clés API
    [workspace_api_key_limit] Clés API d’un espace de travail
   *[invite_batch_row_limit] Lignes importées par jour
 }
organization-used-parts = Membres : { $members }, invitations en attente : { $invites }
organization-bad-limit = Saisissez un nombre entier de 0 à { $most }, ou rien.

# Who may be invited.

organization-domains = Qui peut être invité
organization-domains-edit = Modifier qui peut être invité
organization-domains-only = Uniquement ces domaines
organization-domains-allowed = Domaines autorisés
organization-domains-hint = Un par ligne. Un sous-domaine doit être indiqué lui-même.
organization-domains-any = Tous les domaines
organization-domains-none = Aucun : personne ne peut être invité
organization-links = Les liens peuvent être transmis
organization-links-hint = Qui invite peut obtenir le lien d’une invitation au lieu de la faire envoyer par e-mail.
organization-directory = Un annuaire décide qui est membre : personne n’est invité à la main.
organization-bad-domain = { $domain } n’est pas un domaine.
organization-many-domains = Indiquez au plus { $limit } domaines.

# Mail appearance.

organization-mail = Apparence des e-mails
organization-mail-sub = L’aspect et la langue des invitations de cette organisation
organization-mail-edit = Modifier l’apparence
organization-mail-none = Les invitations ont l’aspect et la langue des autres e-mails de ce serveur.
organization-mail-sender = Nom de l’expéditeur
organization-mail-sender-hint = L’adresse d’envoi reste celle du serveur.
organization-mail-reply = Réponses à
organization-mail-note = Une ligne de votre choix
organization-mail-note-hint = Texte brut. Ce qui ressemble à un lien n’est pas cliquable.
organization-mail-color = Couleur du bouton
organization-mail-color-none = Comme dans les autres e-mails
organization-mail-language-hint = Pour qui n’en a pas choisi, quand l’invitation n’en indique pas
organization-mail-language-none = Comme sur ce serveur
organization-preview = Aperçu
organization-preview-language = Langue de l’aperçu
organization-preview-show = Afficher l’aperçu
organization-preview-text = Le même en texte brut
organization-preview-none = L’aperçu s’affiche dès que tous les champs sont valables.
organization-bad-sender = Retirez @, les guillemets, les barres obliques inverses et les chevrons.
organization-light-color = Choisissez une couleur plus foncée : des lettres blanches s’y affichent.

# Danger zone.

organization-danger = Zone sensible
organization-revoke = Révoquer toutes les invitations en attente
organization-revoke-hint = Tous les liens cessent aussitôt de fonctionner. Les membres restent, et chacun peut être réinvité.
organization-revoke-question = Révoquer toutes les invitations en attente de { $name } ?
organization-revoke-words = Invitations en attente : { $count }. Leurs liens cesseront aussitôt de fonctionner. C’est irréversible, mais chacun peut être réinvité.
organization-keys = Désactiver toutes les clés API
organization-keys-hint = Les programmes sont refusés aussitôt, par exemple après une fuite que personne ne comprend encore. Les clés d’administration restent.
organization-keys-question = Désactiver toutes les clés API de { $name } ?
organization-keys-words = Clés API actives : { $count }. Les programmes qui les utilisent sont refusés aussitôt. Chacune peut être réactivée dans Clés API.
organization-hand-over = Transmettre la propriété principale
organization-hand-over-hint = Un autre membre devient propriétaire principal, et vous devenez propriétaire.
organization-hand-over-words = Le membre qui a cette adresse devient propriétaire principal, et vous devenez propriétaire. Lui seul peut vous rendre ce rôle.
organization-heir = Adresse e-mail du nouveau propriétaire principal
organization-confirm = Pour confirmer, saisissez le nom de l’organisation : { $name }
organization-confirm-wrong = Saisissez le nom tel qu’il est écrit ici : { $name }

# What has just been done, and why something was not.

organization-done-saved = Les paramètres ont été enregistrés.
organization-done-revoked = Toutes les invitations en attente ont été révoquées.
organization-done-keys = Toutes les clés API ont été désactivées.
organization-done-handed-over = La propriété principale a été transmise.
organization-not-allowed = Vous ne pouvez plus modifier les paramètres de cette organisation.
