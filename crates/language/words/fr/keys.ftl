# Settings > API keys: the list.

keys-title = Clés API
keys-sub = Elles permettent aux programmes d’utiliser les espaces de travail de cette organisation
keys-sub-own = Vos propres clés, qui peuvent ce que vous pouvez
keys-new = Nouvelle clé API
keys-reference = Référence de l’API
keys-filter-status = Filtrer par statut
keys-all-statuses = Tous les statuts
keys-filter-workspace = Filtrer par espace de travail
keys-all-workspaces = Tous les espaces de travail
keys-found = { $count ->
    [one] { $count } clé affichée
   *[other] { $count } clés affichées
 }
keys-none = Aucune clé API ici
keys-none-words = Un programme en a besoin pour utiliser un espace de travail.
keys-of-workspace = Les clés API de cet espace de travail
keys-show-all = Afficher toutes les clés API
keys-column-key = Clé
keys-column-workspace = Espace de travail
keys-column-made = Créée par
keys-column-used = Dernière utilisation
keys-column-expires = Expire
keys-never = Jamais
keys-status = { $status ->
    [active] Active
    [inactive] Désactivée
    [archived] Archivée
   *[expired] Expirée
 }
keys-acts-for = Agit pour { $name }
keys-service-account = un compte de service
keys-admin-key = Une clé d’administration
keys-menu = Actions pour { $name }
keys-rename = Renommer
keys-disable = Désactiver
keys-enable = Activer
keys-rotate = Renouveler
keys-archive = Archiver

# The dialogs.

keys-owner = Appartient à
keys-owner-name = { $owner ->
    [workspace] L’espace de travail : elle reste quand les personnes partent
   *[me] Moi : elle peut ce que je peux, et prend fin avec mon adhésion
 }
keys-expires-in = { $count ->
    [one] Dans { $count } jour
   *[other] Dans { $count } jours
 }
keys-create = Créer la clé API
keys-made = { $name } est prête
keys-made-words = Copiez la clé maintenant. Elle ne sera plus affichée.
keys-rename-title = Renommer { $name }
keys-archive-question = Archiver la clé { $name } ?
keys-archive-words = Les programmes qui l’utilisent sont refusés aussitôt et pour toujours. Une clé seulement désactivée peut être réactivée.
keys-rotate-question = Renouveler la clé { $name } ?
keys-rotate-words = Elle reçoit un nouveau secret. Son nom, son espace de travail et son expiration restent.
keys-overlap = L’ancien secret fonctionne encore
keys-overlap-name = { $overlap ->
    [none] Pas du tout
    [hour] Une heure
    [day] Un jour
   *[week] Sept jours
 }
keys-rotated = { $name } a un nouveau secret
keys-rotated-until = L’ancien secret fonctionne jusqu’au { $moment }.

# What has just been done.

keys-done-renamed = La clé a été renommée.
keys-done-disabled = La clé a été désactivée. Les programmes qui l’utilisent sont refusés.
keys-done-enabled = La clé fonctionne de nouveau.
keys-done-not-enabled = La clé n’a pas été activée : elle a pris fin, ou il y a déjà autant de clés actives que permis.
keys-done-archived = La clé a été archivée.

# Why something was not done.

keys-refused-not-allowed = Vous ne pouvez pas faire cela avec des clés ici.
keys-refused-gone = Cette clé n’existe plus.
keys-refused-workspace = Choisissez un espace de travail.
keys-refused-name = Une clé qui agit pour un membre est créée et renouvelée par ce seul membre.
keys-refused-elsewhere = Vous ne travaillez pas avec des clés dans cet espace de travail.
keys-refused-expiry = Choisissez une autre expiration.
keys-refused-overlap = Choisissez combien de temps l’ancien secret fonctionne encore.
keys-refused-over = Cette clé est archivée ou a expiré.
keys-refused-limit = L’organisation a déjà atteint sa limite de { $limit } clés actives. Désactivez-en ou archivez-en une.
keys-refused-workspace-limit = L’espace de travail a déjà atteint sa limite de { $limit } clés actives. Désactivez-en ou archivez-en une.

# Settings > Admin keys.

admin-keys-title = Clés d’administration
admin-keys-sub = Elles permettent aux programmes de gérer cette organisation
admin-keys-new = Nouvelle clé d’administration
admin-keys-none = Aucune clé d’administration
admin-keys-none-words = Un programme en a besoin pour gérer cette organisation par l’API.
admin-keys-operator = l’exploitant du serveur
admin-keys-words = Elle peut gérer toute l’organisation et n’expire jamais. Donnez à chaque programme sa propre clé.
admin-keys-create = Créer la clé d’administration
admin-keys-revoke = Révoquer la clé d’administration
admin-keys-revoke-question = Révoquer la clé d’administration { $name } ?
admin-keys-revoke-words = Les programmes qui l’utilisent sont refusés aussitôt et pour toujours.
admin-keys-done-revoked = La clé d’administration a été révoquée. Elle ne fonctionne plus.

# A form whose answer shows a secret was sent a second time.

once-made = { $name } existe déjà
once-renewed = { $name } a déjà son nouveau secret
once-linked = { $name } a déjà un nouveau lien
once-words = { $way ->
    [link] Le formulaire est arrivé deux fois, et la seconde fois rien n’a été fait. Le lien a été affiché la première fois et ne peut plus l’être.
   *[other] Le formulaire est arrivé deux fois, et la seconde fois rien n’a été fait. Vous trouvez le résultat dans « { $place } ». Le secret a été affiché la première fois et ne peut plus l’être.
 }
once-lost = { $way ->
    [rotate] Si personne n’a copié le secret, renouvelez la clé pour en obtenir un autre.
    [renew] Si personne n’a copié le secret, demandez-en un nouveau.
    [link] Si personne n’a copié le lien, obtenez-en un autre. L’ancien lien cesse alors de fonctionner.
   *[replace] Si personne n’a copié le secret, créez une autre clé et révoquez celle-ci.
 }
once-get-link = Obtenir un autre lien
