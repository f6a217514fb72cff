# Settings > Invites: the history of all invitations.

invites-title = Invitations
invites-sub = Toutes les invitations de cette organisation et leur suite
invites-search-hint = Rechercher une adresse
invites-filter-status = Filtrer par statut
invites-filter-inviter = Filtrer par auteur
invites-all-statuses = Tous les statuts
invites-all-inviters = Tous les auteurs
invites-status = { $status ->
    [pending] En attente
    [accepted] Acceptée
    [declined] Refusée
    [deleted] Révoquée
   *[expired] Expirée
 }
invites-delivery = { $state ->
    [queued] E-mail en attente
    [sent] E-mail envoyé
    [failed] E-mail non remis
    [dropped] E-mail non envoyé
   *[none] Pas d’e-mail : le lien a été transmis
 }
invites-nobody = Aucune invitation ne correspond
invites-nobody-words = Essayez une autre adresse ou retirez les filtres.
invites-show-all = Afficher toutes les invitations
invites-empty = Personne n’a encore été invité
invites-empty-words = Invitez des personnes depuis la page Membres. La suite de chaque invitation est conservée ici.
invites-found = { $count ->
    [one] { $count } invitation affichée
   *[other] { $count } invitations affichées
 }
invites-caption = Invitations, de la plus récente à la plus ancienne
invites-column-address = Adresse
invites-column-role = Rôle
invites-column-inviter = Invité par
invites-column-when = Invité le
invites-column-status = Statut
invites-column-mail = E-mail
invites-replaces = Remplace une invitation expirée
invites-replaced = Remplacée par une plus récente

# One invitation.

invites-facts = Invitation
invites-expires = Expire
invites-message = Message
invites-workspaces = Espaces de travail
invites-not-in-workspace = Pas dans cet espace de travail
invites-no-workspaces = Aucun espace de travail
invites-reason = Motif du refus
invites-chain = Suite
invites-timeline = Historique
invites-who = par { $who }
invites-the-invited = la personne invitée
invites-the-server = le serveur
invites-event = { $event ->
    [made] Invitation créée
    [mail_sent] E-mail envoyé
    [mail_failed] E-mail non remis
    [mail_dropped] E-mail non envoyé, car devenu inutile
    [resent] Renvoyée avec un nouveau lien
    [link_shown] Nouveau lien transmis
    [extended] Délai d’acceptation modifié
    [changed] Groupes ou espaces de travail modifiés
    [renewal_asked] Nouvelle invitation demandée
    [accepted] Acceptée
    [declined] Refusée
    [revoked] Révoquée
    [taken_off] Retirée de la liste des invitations en attente
   *[expired] Expirée
 }
invites-event-role = Rôle changé de { $from } à { $to }

# The dialogs. $address is whom it invites.

invites-act = { $act ->
    [resend] Renvoyer
    [extend] Changer le délai
    [edit] Changer le rôle
    [link] Obtenir le lien
    [revoke] Révoquer
   *[again] Réinviter
 }
invites-act-question = { $act ->
    [resend] Renvoyer l’invitation ?
    [extend] Changer le délai d’acceptation
    [edit] Changer le rôle de l’invitation
    [link] Obtenir un nouveau lien ?
    [revoke] Révoquer l’invitation ?
   *[again] Réinviter ?
 }
invites-resend-words = <strong>{ $address }</strong> reçoit un nouvel e-mail avec un nouveau lien. L’ancien lien cesse de fonctionner.
invites-extend-words = Le lien de <strong>{ $address }</strong> reste le même.
invites-edit-words = <strong>{ $address }</strong> recevra ce rôle en rejoignant l’organisation. Le lien reste le même.
invites-link-question = Vous obtenez un lien pour <strong>{ $address }</strong>, à transmettre vous-même. Quiconque le possède peut rejoindre l’organisation. L’ancien lien cesse de fonctionner.
invites-revoke-words = Le lien de <strong>{ $address }</strong> cessera aussitôt de fonctionner. Vous pourrez réinviter cette adresse à tout moment.
invites-again-words = <strong>{ $address }</strong> reçoit un nouvel e-mail avec un lien valable 21 jours.
invites-lifetime = Peut être acceptée pendant
invites-days = { $count ->
    [one] encore { $count } jour
   *[other] encore { $count } jours
 }
invites-choose-lifetime = Choisissez un délai.
invites-link-title = Lien à transmettre
invites-link-words = Ce lien pour <strong>{ $address }</strong> n’est affiché qu’une fois. Ne le donnez à personne d’autre : quiconque le possède peut rejoindre l’organisation.

# What has just been done, above the next page.

done-invite-resent = L’invitation a été renvoyée avec un nouveau lien.
done-invite-extended = Le délai d’acceptation a été modifié.
done-invite-changed = L’invitation a été modifiée.

# Charts of invitations.

invites-charts = Graphiques
invites-charts-title = Ce que deviennent les invitations
invites-charts-sub = Invitations créées depuis le { $date }
invites-charts-cut = Seules les { $count } invitations les plus récentes sont comptées.
invites-charts-empty = Aucune invitation créée ces { $count } dernières semaines
invites-funnel = De l’invitation au membre
invites-by-week = Par semaine
invites-by-inviter = Par auteur
invites-by-domain = Par domaine
invites-count-invited = Invités
invites-count-delivered = Remis
invites-count-accepted = Acceptées
invites-count-declined = Refusées
invites-count-expired = Expirées
invites-count-revoked = Révoquées
invites-count-pending = En attente
invites-count-median = Délai d’acceptation
invites-week = Semaine du
invites-inviter = Auteur
invites-domain = Domaine
invites-share = Part
invites-median-words = La moitié de ceux qui ont accepté l’ont fait en moins de { $length }.
invites-length = { $unit ->
    [day] { $count ->
        [one] { $count } jour
       *[other] { $count } jours
     }
    [hour] { $count ->
        [one] { $count } heure
       *[other] { $count } heures
     }
    [minute] { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
     }
   *[second] une minute
 }
