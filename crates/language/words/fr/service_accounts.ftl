# Settings > Service accounts: the list.

service-accounts-title = Comptes de service
service-accounts-sub = Des programmes membres de cette organisation, avec leurs propres rôles et clés
service-accounts-new = Nouveau compte de service
service-accounts-show-active = Actifs
service-accounts-show-all = Actifs et archivés
service-accounts-found = { $count ->
    [one] { $count } compte de service affiché
   *[other] { $count } comptes de service affichés
 }
service-accounts-none = Aucun compte de service pour l’instant
service-accounts-none-words = Créez-en un pour un programme dont les clés doivent rester quand des personnes s’en vont.

# One service account, and the dialogs.

service-accounts-back = Tous les comptes de service
service-accounts-id = Identifiant du compte de service
service-accounts-create = Créer le compte de service
service-accounts-edit = Modifier { $name }
service-accounts-edit-act = Modifier
service-accounts-name-hint = Lettres a–z, chiffres et traits d’union. Le nom est définitif.
service-accounts-description = À quoi il sert
service-accounts-role-description = { $role ->
    [admin] Crée et renouvelle aussi les clés d’espaces de travail et de comptes de service.
   *[developer] Travaille dans les espaces de travail auxquels il a été ajouté.
 }
service-accounts-archive = Archiver le compte de service
service-accounts-archive-question = Archiver le compte de service { $name } ?
service-accounts-archive-words = Ses clés API cessent aussitôt de fonctionner, et son nom reste pris. Cette action est irréversible.
service-accounts-nowhere = Il n’est dans aucun espace de travail
service-accounts-default-words = Par défaut. Ajoutez-le à cet espace de travail pour lui y donner un rôle.
service-accounts-add = Ajouter à un espace de travail
service-accounts-add-title = Ajouter { $account } à un espace de travail
service-accounts-role-title = Changer le rôle de { $account } dans { $name }
service-accounts-remove-question = Retirer { $account } de l’espace de travail { $name } ?
service-accounts-remove-words = Il ne peut plus travailler dans cet espace de travail.
service-accounts-keys = Les clés API de ce compte de service

# What has just been done.

service-accounts-done-created = Le compte de service a été créé.
service-accounts-done-changed = Le compte de service a été modifié.
service-accounts-done-archived = Le compte de service et ses clés API ont été archivés.
service-accounts-done-added = Le compte de service a été ajouté à l’espace de travail.
service-accounts-done-removed = Le compte de service a été retiré de l’espace de travail.

# Why something was not done.

service-accounts-refused-not-allowed = Vous ne pouvez plus gérer les comptes de service de cette organisation.
service-accounts-refused-gone = Ce compte de service n’existe plus.
service-accounts-refused-archived = Ce compte de service est archivé et reste tel quel.
service-accounts-refused-not-in = Il n’est plus dans cet espace de travail.
service-accounts-refused-name = Saisissez un nom de 1 à { $limit } lettres a–z, chiffres et traits d’union.
service-accounts-refused-taken = Un compte de service de cette organisation porte ou portait ce nom.
service-accounts-refused-description = Raccourcissez ce texte à { $limit } caractères au plus.
