# Settings > Members: the list.

members-title = Membres
members-sub = Les personnes de cette organisation et celles qui y sont invitées
members-count = { $count ->
    [one] { $count } membre
   *[other] { $count } membres
 }
members-open-invites = { $count ->
    [one] { $count } invitation en attente
   *[other] { $count } invitations en attente
 }
# $members and $invites are the two counts above.
members-counts = { $members }, { $invites }
members-invite = Inviter
members-search = Rechercher des membres
members-search-hint = Rechercher un nom ou une adresse
members-filter-access = Filtrer par accès
members-filter-status = Filtrer par statut
members-all-roles = Tous les rôles
members-show-all = Tout le monde
members-show-active = Membres
members-show-pending = Invitations en attente
members-show-expired = Invitations expirées
members-nobody = Personne ne correspond
members-nobody-words = Essayez un autre nom ou une autre adresse, ou retirez les filtres.
members-show-everybody = Tout afficher
members-found = { $count ->
    [one] { $count } personne affichée
   *[other] { $count } personnes affichées
 }
members-found-on-page = { $count ->
    [one] { $count } personne affichée sur cette page
   *[other] { $count } personnes affichées sur cette page
 }
members-caption = Membres et invitations
members-column-person = Personne
members-column-role = Rôle
members-column-since = Depuis
members-column-status = Statut
members-column-actions = Actions
members-alone = Il n’y a que vous pour l’instant
members-alone-words = Invitez les personnes avec qui vous travaillez. Chacune reçoit un e-mail avec un lien valable 21 jours.
members-you = Vous
members-change-role = Changer le rôle
members-change-role-of = (changer le rôle de { $address })
members-added = Ajouté le
members-invited = Invité le
members-active = Actif
members-pending = En attente
members-expired = Expirée
members-remove-of = Retirer { $address }
members-revoke-title = Révoquer l’invitation
members-revoke-of = Révoquer l’invitation pour { $address }
members-invite-again = Réinviter
members-invite-again-of = Réinviter { $address }
members-take-off-title = Retirer de la liste
members-take-off-of = Retirer l’invitation expirée pour { $address }
members-invited-by = Invité par { $inviter }
members-a-key = une clé API
members-expires-in = { $unit ->
    [day] { $count ->
        [one] Expire dans { $count } jour
       *[other] Expire dans { $count } jours
     }
    [hour] { $count ->
        [one] Expire dans { $count } heure
       *[other] Expire dans { $count } heures
     }
    [minute] { $count ->
        [one] Expire dans { $count } minute
       *[other] Expire dans { $count } minutes
     }
   *[second] Expire dans moins d’une minute
 }
members-expired-ago = { $unit ->
    [day] { $count ->
        [one] Expirée il y a { $count } jour
       *[other] Expirée il y a { $count } jours
     }
    [hour] { $count ->
        [one] Expirée il y a { $count } heure
       *[other] Expirée il y a { $count } heures
     }
    [minute] { $count ->
        [one] Expirée il y a { $count } minute
       *[other] Expirée il y a { $count } minutes
     }
   *[second] Expirée à l’instant
 }
members-mail-failed = E-mail non remis
# $reason is what the mail server said.
members-mail-failed-words = { $reason } Pour réessayer, ouvrez-la sous Invitations et renvoyez-la.
members-mail-delayed = E-mail retardé
members-mail-delayed-words = { $reason } Une nouvelle tentative aura lieu bientôt.

# The invite dialog.

invite-title = Inviter des personnes
invite-results = Résultats
invite-mail-leaves = L’envoi est en cours. Chaque lien est valable 21 jours.
invite-more = En inviter d’autres
invite-addresses = Adresses e-mail
invite-addresses-hint = Jusqu’à 50, séparées par des virgules ou des retours à la ligne, ou les lignes d’un tableau
invite-addresses-left = Ces adresses n’ont pas été invitées. Corrigez-les ou retirez-les
invite-role = Rôle
invite-role-help = Ce que permet chaque rôle
invite-send = Inviter
invite-choose-role = Choisissez un rôle.
invite-no-address = Saisissez au moins une adresse e-mail.
invite-heading-line = Considéré comme un en-tête : { $line }
invite-beside = Ignoré à côté des adresses : { $words }
invite-beside-more = Ignoré à côté des adresses : { $words } et { $count } de plus
invite-nobody-invited = Personne n’a été invité
invite-some-invited = { $count ->
    [one] { $count } personne invitée
   *[other] { $count } personnes invitées
 }
# $invited is one of the two above.
invite-some-were-not = { $count ->
    [one] { $invited }, { $count } adresse non invitée
   *[other] { $invited }, { $count } adresses non invitées
 }
invite-outcome-invited = Invitation envoyée
invite-outcome-member = Déjà membre
invite-outcome-open = Déjà invitée
invite-outcome-no-address = Pas une adresse e-mail
invite-outcome-over-limit = Au-delà de la limite de 50
invite-outcome-failed = Non invitée : veuillez réessayer
invite-outcome-unknown = Peut-être invitée : réessayer est sans conséquence

# The other dialogs.

revoke-question = Révoquer l’invitation ?
revoke-question-expired = Retirer l’invitation expirée ?
revoke-words = Le lien envoyé à <strong>{ $address }</strong> cessera aussitôt de fonctionner. Vous pourrez réinviter cette adresse à tout moment.
revoke-words-expired = L’invitation pour <strong>{ $address }</strong> a expiré, et son lien ne fonctionne plus. La retirer la fait disparaître de la liste des membres. Vous pourrez réinviter cette adresse à tout moment.
remove-question = Retirer ce membre ?
remove-words = Cette personne perdra aussitôt l’accès à <strong>{ $organization }</strong>. Ses autres organisations ne sont pas concernées, et vous pourrez la réinviter plus tard.
not-administrator-title = Pour les administrateurs
not-administrator = Cette page est réservée aux administrateurs
not-administrator-words = Les membres et les invitations de { $organization } sont gérés par ses administrateurs. Adressez-vous à l’un d’eux si vous devez voir ou modifier quelque chose ici.

# Several members at once, and all of them as a file.

members-change-roles = Changer les rôles
members-role-changed = Rôle changé
members-export = Exporter en CSV
