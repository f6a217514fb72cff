# Settings > Webhooks: the endpoints.

webhooks-title = Webhooks
webhooks-id = ID
webhooks-sub = Vos adresses auxquelles des événements sont envoyés
webhooks-none = Aucun point de terminaison
webhooks-endpoints-found = { $count ->
    [one] { $count } point de terminaison affiché
   *[other] { $count } points de terminaison affichés
 }
webhooks-none-words = Chaque événement est envoyé aux points de terminaison qui le prennent, signé pour que vous puissiez le distinguer d’un faux.
webhooks-not-offered = Les webhooks sont désactivés pour cette organisation
webhooks-column-endpoint = Point de terminaison
webhooks-column-state = Statut
webhooks-events = Événements
webhooks-events-count = { $count ->
    [one] { $count } événement
   *[other] { $count } événements
 }
webhooks-enabled = Activé
webhooks-disabled = Désactivé

# One endpoint.

webhooks-disabled-by-server = Le serveur a désactivé ce point de terminaison. Une fois la cause disparue, réactivez-le.
webhooks-deliveries = Envois des trente derniers jours
webhooks-filter-state = Filtrer par statut
webhooks-all-states = Tous les statuts
webhooks-found = { $count ->
    [one] { $count } envoi affiché
   *[other] { $count } envois affichés
 }
webhooks-no-deliveries = Aucun envoi ici
webhooks-no-deliveries-words = Envoyez un événement de test pour en voir un.
webhooks-show-all = Afficher tous les envois
webhooks-delivery-state = { $state ->
    [queued] En attente
    [delivered] Remis
    [failed] Échec
   *[dropped] Abandonné
 }
webhooks-column-event = Événement
webhooks-column-answer = Réponse
webhooks-no-answer = Aucune réponse
webhooks-tries = { $count ->
    [one] { $count } essai
   *[other] { $count } essais
 }
webhooks-resend = Renvoyer
webhooks-queued = Mis en file
webhooks-next-try = Prochain essai
webhooks-finished = Terminé
webhooks-body = Ce qui a été envoyé

# The dialogs.

webhooks-new = Nouveau point de terminaison
webhooks-edit = Modifier le point de terminaison
webhooks-create = Créer le point de terminaison
webhooks-url = URL
webhooks-url-hint = https, sur le port habituel, avec un nom d’hôte public
webhooks-description = Description
webhooks-made = { $name } est prêt
webhooks-renewed = { $name } a un nouveau secret de signature
webhooks-secret-words = Copiez le secret de signature maintenant. Il ne sera plus affiché.
webhooks-renew = Nouveau secret de signature
webhooks-renew-question = Nouveau secret de signature pour { $name } ?
webhooks-renew-words = L’ancien cesse aussitôt de fonctionner. Tant que votre récepteur n’a pas le nouveau, il ne peut pas distinguer nos événements de faux.
webhooks-delete = Supprimer le point de terminaison
webhooks-delete-question = Supprimer le point de terminaison { $name } ?
webhooks-delete-words = Plus rien ne lui est envoyé, et ce qui attend est abandonné. Ses envois ne sont plus affichés.
webhooks-test = Envoyer un événement de test
webhooks-test-title = Envoyer un événement de test à { $name }
webhooks-test-words = Il annonce quelque chose qui n’a pas eu lieu ; il est signé et envoyé comme tout autre événement.

# What has just been done.

webhooks-done-changed = Le point de terminaison a été modifié.
webhooks-done-enabled = Le point de terminaison reçoit de nouveau des événements.
webhooks-done-disabled = Le point de terminaison a été désactivé. Ce qui l’attendait a été abandonné.
webhooks-done-deleted = Le point de terminaison a été supprimé.
webhooks-done-tested = L’événement de test est en route.
webhooks-done-resent = L’événement est de nouveau en route.
webhooks-done-not-resent = L’événement n’a pas été renvoyé : le point de terminaison est désactivé, ou l’événement attend encore.

# Why something was not done.

webhooks-refused-not-allowed = Vous ne pouvez pas faire cela avec les webhooks ici.
webhooks-refused-gone = Ce point de terminaison n’existe plus.
webhooks-refused-delivery-gone = Cet envoi n’existe plus.
webhooks-refused-limit = L’organisation a déjà ses { $limit } points de terminaison. Supprimez-en un pour faire de la place.
webhooks-refused-disabled = Ce point de terminaison est désactivé, rien ne lui est donc envoyé.
webhooks-refused-not-subscribed = Ce point de terminaison ne prend pas cet événement.
webhooks-refused-queued = Cet envoi est encore en attente.
webhooks-refused-events = Choisissez un événement.
webhooks-refused-url = { $problem ->
    [no_url] Saisissez une URL complète, par exemple https://hooks.example.com/admit.
    [not_https] L’URL doit commencer par https et utiliser le port habituel.
    [credentials] L’URL ne doit contenir ni nom d’utilisateur ni mot de passe.
    [fragment] L’URL ne doit pas contenir de #.
   *[not_public] L’URL doit avoir un nom d’hôte public.
 }
