# Settings > Workspaces: the list.

workspaces-title = Espaces de travail
workspaces-sub = Parties de cette organisation ayant leurs propres membres, clés API et limites
workspaces-new = Nouvel espace de travail
workspaces-filter = Filtrer par statut
workspaces-show-active = Espaces de travail actifs
workspaces-show-all = Espaces de travail actifs et archivés
workspaces-found = { $count ->
    [one] { $count } espace de travail affiché
   *[other] { $count } espaces de travail affichés
 }
workspaces-column-name = Nom
workspaces-column-created = Créé le
workspaces-default = Par défaut
workspaces-archived = Archivé
workspaces-archived-at = Archivé le { $day }

# One workspace.

workspaces-back = Tous les espaces de travail
workspaces-id = Identifiant de l’espace de travail
workspaces-residency = Où les modèles peuvent tourner
workspaces-residency-name = { $where ->
    [us] Aux États-Unis uniquement
    [us_first] Aux États-Unis, sauf indication contraire d’une requête
   *[anywhere] Partout
 }
workspaces-members-none = Personne n’est dans cet espace de travail
workspaces-members-default = Tous les membres de l’organisation sont dans son espace de travail par défaut.
workspaces-inherited = par le rôle dans l’organisation
workspace-role-name = { $role ->
    [workspace_user] Utilisateur de l’espace
    [workspace_developer] Développeur de l’espace
    [workspace_restricted_developer] Développeur restreint de l’espace
    [workspace_admin] Administrateur de l’espace
   *[workspace_billing] Facturation de l’espace
 }
workspace-role-description = { $role ->
    [workspace_user] Participe, sans clés.
    [workspace_developer] Travaille aussi avec des clés.
    [workspace_restricted_developer] Travaille aussi avec des clés, mais ne voit pas les traces de session et ne télécharge pas de fichiers.
    [workspace_admin] Fait tout dans l’espace de travail.
   *[workspace_billing] S’occupe de sa facturation.
 }

# The dialogs.

workspaces-create = Créer l’espace de travail
workspaces-edit = Modifier l’espace de travail
workspaces-save = Enregistrer
workspaces-name = Nom
workspaces-color = Couleur
workspaces-color-name = { $color ->
    [violet] Violet
    [red] Rouge
    [ochre] Ocre
    [green] Vert
    [teal] Bleu canard
    [blue] Bleu
    [magenta] Magenta
   *[grey] Gris
 }
workspaces-color-own = Inchangée ({ $color })
workspaces-archive = Archiver l’espace de travail
workspaces-archive-question = Archiver l’espace de travail { $name } ?
workspaces-archive-words = Toutes ses clés API cessent aussitôt de fonctionner, et plus rien ne peut y être modifié. C’est irréversible.
workspaces-add-member = Ajouter un membre
workspaces-add-title = Ajouter un membre à { $name }
workspaces-add-search = Rechercher
workspaces-add-choose = Choisissez un membre de l’organisation
workspaces-add-more = D’autres membres correspondent. Cherchez un nom ou une adresse.
workspaces-add-nobody = Personne d’autre ne correspond. Les personnes qui en font déjà partie ne sont pas proposées.
workspaces-remove-question = Retirer de l’espace de travail { $name } ?
workspaces-remove-words = Cette personne perdra aussitôt l’accès à cet espace de travail, et ses propres clés API y seront archivées. Elle reste membre de l’organisation.

# What has just been done.

workspaces-done-created = L’espace de travail a été créé.
workspaces-done-changed = L’espace de travail a été modifié.
workspaces-done-archived = L’espace de travail et ses clés API ont été archivés.
workspaces-done-added = Le membre a été ajouté à l’espace de travail.
workspaces-done-removed = Le membre a été retiré de l’espace de travail.

# Why something was not done.

name-wrong = { $problem ->
    [empty] Saisissez un nom.
    [too_long] Raccourcissez le nom à { $limit } caractères au plus.
   *[unprintable] Saisissez un nom fait de caractères affichables.
 }
workspaces-refused-not-allowed = Vous ne pouvez plus gérer les espaces de travail de cette organisation.
workspaces-refused-gone = Cet espace de travail n’existe plus.
workspaces-refused-color = Choisissez une couleur.
workspaces-refused-residency = Choisissez où les modèles peuvent tourner.
workspaces-refused-details = Ceci ne peut pas être enregistré tel quel.
workspaces-refused-limit = L’organisation a déjà atteint sa limite de { $limit } espaces de travail. Archivez-en un pour faire de la place.
workspaces-refused-default = L’espace de travail par défaut garde son nom et ne peut pas être archivé.
workspaces-refused-archived = Cet espace de travail est archivé et reste tel quel.
workspaces-refused-member = Cette personne est déjà dans l’espace de travail.
workspaces-refused-inherited = Son rôle dans l’organisation, { $role }, décide de ce que cette personne peut faire ici.
workspaces-refused-full = L’espace de travail a déjà atteint sa limite de { $limit } membres.
