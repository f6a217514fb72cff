# Acts on several rows of a list at once: the boxes, the bar below the list, the question, and what became of each.

chosen-one = Choisir { $name }
chosen-all = Tout choisir sur cette page
chosen-rows = Choix
chosen-bar = Avec les éléments choisis :
chosen-none = Choisissez d’abord au moins une ligne de la liste.
chosen-failed = Non effectué : veuillez réessayer
chosen-unknown = Peut-être effectué : veuillez vérifier dans la liste

# Members.

chosen-roles = Changer les rôles
chosen-remove = Retirer
chosen-remove-question = { $count ->
    [one] Retirer { $count } membre ?
   *[other] Retirer { $count } membres ?
 }
chosen-remove-words = Ces personnes perdent aussitôt l’accès à <strong>{ $organization }</strong>. Les autres organisations ne sont pas touchées, et elles pourront être invitées de nouveau.
chosen-removed = Retiré de l’organisation

# Invites.

chosen-revoke = Révoquer
chosen-revoke-question = { $count ->
    [one] Révoquer { $count } invitation ?
   *[other] Révoquer { $count } invitations ?
 }
chosen-revoke-words = Les liens cessent aussitôt de fonctionner. Personne n’est prévenu, et chacun pourra être invité de nouveau.
chosen-revoked = Révoquée
chosen-resend = Renvoyer
chosen-resend-question = { $count ->
    [one] Renvoyer { $count } invitation ?
   *[other] Renvoyer { $count } invitations ?
 }
chosen-resend-words = Chacune part par mail avec un nouveau lien, et le lien précédent cesse de fonctionner. Une invitation expirée est refaite.
chosen-resent = Renvoyée

# API keys.

chosen-disable = Désactiver
chosen-disable-question = { $count ->
    [one] Désactiver { $count } clé API ?
   *[other] Désactiver { $count } clés API ?
 }
chosen-disable-words = Les programmes qui les utilisent sont refusés aussitôt. Qui dirige l’organisation peut les réactiver.
chosen-disabled = Désactivée

# Admin keys.

chosen-end = Révoquer
chosen-end-question = { $count ->
    [one] Révoquer { $count } clé d’administration ?
   *[other] Révoquer { $count } clés d’administration ?
 }
chosen-end-words = Les programmes qui les utilisent sont refusés aussitôt et pour toujours.
chosen-ended = Révoquée

# Workspaces, service accounts, groups, custom roles.

chosen-archive = Archiver
chosen-archived = Archivé
chosen-delete = Supprimer
chosen-deleted = Supprimé
chosen-workspaces-question = { $count ->
    [one] Archiver { $count } espace de travail ?
   *[other] Archiver { $count } espaces de travail ?
 }
chosen-workspaces-words = Toutes leurs clés API cessent aussitôt de fonctionner, et plus rien ne peut y être modifié. C’est irréversible.
chosen-accounts-question = { $count ->
    [one] Archiver { $count } compte de service ?
   *[other] Archiver { $count } comptes de service ?
 }
chosen-accounts-words = Leurs clés API cessent aussitôt de fonctionner, et leurs noms restent pris. Cette action est irréversible.
chosen-groups-question = { $count ->
    [one] Supprimer { $count } groupe ?
   *[other] Supprimer { $count } groupes ?
 }
chosen-groups-words = Leurs membres restent dans leurs organisations et perdent ce que les rôles personnalisés des groupes leur donnaient. Cette action est irréversible.
chosen-custom-roles-question = { $count ->
    [one] Supprimer { $count } rôle personnalisé ?
   *[other] Supprimer { $count } rôles personnalisés ?
 }
chosen-custom-roles-words = Ceux qui les ont, même par un groupe, perdent aussitôt ce qu’ils permettent. Cette action est irréversible.
