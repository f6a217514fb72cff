# Settings > Groups: the list.

groups-title = Groupes
groups-sub = Des personnes qui ont les mêmes rôles personnalisés
groups-new = Nouveau groupe
groups-found = { $count ->
    [one] { $count } groupe affiché
   *[other] { $count } groupes affichés
 }
groups-none = Aucun groupe pour l’instant
groups-none-words = Créez-en un pour des personnes qui doivent avoir les mêmes droits dans vos programmes.
groups-directory = Tenu par l’annuaire

# One group, and the dialogs.

groups-back = Tous les groupes
groups-id = Identifiant du groupe
groups-nobody = Personne n’est dans ce groupe
groups-no-roles = Ce groupe n’a pas de rôle personnalisé
groups-create = Créer le groupe
groups-rename = Renommer le groupe
groups-delete = Supprimer le groupe
groups-delete-question = Supprimer le groupe { $name } ?
groups-delete-words = Ses membres restent dans leurs organisations et perdent ce que ses rôles personnalisés leur donnaient. Cette action est irréversible.
groups-remove-question = Retirer du groupe { $name } ?
groups-remove-words = Cette personne perd aussitôt ce que les rôles personnalisés de ce groupe lui donnaient. Elle reste membre de l’organisation.
groups-give = Attribuer un rôle
groups-give-title = Attribuer un rôle personnalisé à { $name }
groups-give-words = Tous les membres du groupe l’ont dès cet instant.
groups-role = Rôle personnalisé
groups-has-all = Ce groupe a déjà tous les rôles personnalisés.
groups-take = Retirer le rôle
groups-take-question = Retirer le rôle { $role } au groupe { $name } ?
groups-take-words = Ses membres perdent aussitôt ce que ce rôle leur donnait.

# What has just been done.

groups-done-created = Le groupe a été créé.
groups-done-renamed = Le groupe a été renommé.
groups-done-deleted = Le groupe a été supprimé.
groups-done-added = Le membre a été ajouté au groupe.
groups-done-removed = Le membre a été retiré du groupe.
groups-done-given = Le rôle a été attribué au groupe.
groups-done-taken = Le rôle a été retiré au groupe.

# Why something was not done.

groups-refused-not-allowed = Vous ne pouvez plus gérer les groupes de cette organisation.
groups-refused-gone = Ce groupe n’existe plus.
groups-refused-member = Cette personne est déjà dans le groupe.
groups-refused-not-in = Cette personne n’est plus dans le groupe.
groups-refused-directory = L’annuaire de votre organisation tient ce groupe. Modifiez-le là-bas.
groups-refused-owner = Un rôle personnalisé de ce groupe fait de ses membres des propriétaires. Seul un propriétaire décide qui en fait partie.

# Settings > Custom roles: the list.

custom-roles-title = Rôles personnalisés
custom-roles-sub = Ce que les membres peuvent faire dans vos programmes, attribué par des groupes
custom-roles-new = Nouveau rôle personnalisé
custom-roles-found = { $count ->
    [one] { $count } rôle personnalisé affiché
   *[other] { $count } rôles personnalisés affichés
 }
custom-roles-built-in = Prédéfini
custom-roles-changed = Modifié

# One custom role, and the dialogs.

custom-roles-back = Tous les rôles personnalisés
custom-roles-id = Identifiant du rôle
custom-roles-edit = Modifier le rôle personnalisé
custom-roles-create = Créer le rôle personnalisé
custom-roles-delete = Supprimer le rôle
custom-roles-delete-question = Supprimer le rôle personnalisé { $name } ?
custom-roles-delete-words = Ceux qui l’ont perdent aussitôt ce qu’il permet. Cette action est irréversible.
custom-roles-delete-groups = { $count ->
    [one] { $count } groupe l’a et le perd :
   *[other] { $count } groupes l’ont et le perdent :
 }
custom-roles-permissions = Autorisations
custom-roles-allows-nothing = Ce rôle ne permet encore rien.
custom-roles-owner-access = Accès de propriétaire
custom-roles-groups = Groupes qui l’ont
custom-roles-no-groups = Aucun groupe n’a ce rôle. Attribuez-le à un groupe sur la page de celui-ci.
custom-roles-more-groups = { $count ->
    [one] … et { $count } autre groupe
   *[other] … et { $count } autres groupes
 }
custom-roles-permissions-of = { $kind ->
    [capability] Toutes les fonctions
    [permission] Administration
   *[connectors] Connecteurs
 }
# $permission is how it is typed. Some of them are about all connectors, that is, connections to other services.
custom-roles-permission = { $permission ->
    [capability_access_all] Tout : toutes les fonctions et tous les droits d’un propriétaire
    [capability_access_all_ga] Toutes les fonctions généralement disponibles, sans administration
    [permission_owner] Tous les droits d’un propriétaire
    [permission_manage_custom_roles] Créer, modifier et attribuer des rôles personnalisés
    [permission_manage_members] Inviter et retirer des membres, et changer leurs rôles
    [permission_manage_groups] Gérer les groupes et leurs membres
    [permission_manage_identity] Décider comment les personnes se connectent
    [permission_manage_billing] Gérer l’offre et le paiement
    [permission_view_activities] Voir ce qui s’est passé dans l’organisation
    [use_all_connectors] Utiliser tous les connecteurs
    [always_allow_all_connectors] Utiliser tous les connecteurs sans devoir confirmer à chaque fois
    [grant_all_connectors] Accorder des étendues de tous les connecteurs
    [interactive_all_connectors] Utiliser tous les connecteurs de façon interactive
    [managed_all_connectors] Utiliser tous les connecteurs comme connecteurs gérés
   *[other] { $permission }
 }
custom-roles-other = Autres autorisations
custom-roles-other-hint = Une par ligne : une fonction comme chat, ou use@connector:ID

# What has just been done.

custom-roles-done-created = Le rôle personnalisé a été créé.
custom-roles-done-changed = Le rôle personnalisé a été modifié.
custom-roles-done-deleted = Le rôle personnalisé a été supprimé.

# Why something was not done.

custom-roles-refused-not-allowed = Vous ne pouvez plus gérer les rôles personnalisés de cette organisation.
custom-roles-refused-gone = Ce rôle personnalisé n’existe plus.
custom-roles-refused-built-in = Un rôle prédéfini reste tel quel. Il peut être attribué à des groupes.
custom-roles-refused-owner = Seul un propriétaire attribue, modifie ou retire un rôle avec accès de propriétaire.
custom-roles-refused-not-attached = Ce groupe n’a plus ce rôle.
custom-roles-refused-limit = L’organisation a déjà ses { $limit } rôles personnalisés. Supprimez-en un pour faire de la place.
custom-roles-refused-many = Un rôle a au plus { $limit } autorisations.
custom-roles-refused-action = L’une d’elles n’est pas une autorisation existante. Les fonctions s’écrivent en minuscules, avec des chiffres et _.
custom-roles-refused-resource = L’une d’elles n’est pas une autorisation. Écrivez une fonction, ou l’une de ces formes : use@connector:ID, use@connector_tool:ID:TOOL, grant@connector_scope:ID:SCOPE.
