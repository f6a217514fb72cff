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
