# Pages for what went wrong.

error-start-page = Aller à la page d’accueil
error-request-id = ID de la requête
error-bad-request = L’envoi n’a pas abouti
error-bad-request-words = Le formulaire est arrivé incomplet. Revenez en arrière, rechargez la page et réessayez.
error-forbidden = Cette action n’est pas permise
error-forbidden-words = Votre rôle ne le permet pas, ou un autre site a envoyé ce formulaire. Recommencez depuis nos propres pages ; un administrateur de l’organisation peut vous aider.
error-not-found = Il n’y a rien ici
error-not-found-words = La page a peut-être été déplacée, ou elle appartient à une organisation dont vous n’êtes pas membre.
error-setup-link-ended = Ce lien de configuration ne fonctionne plus
error-setup-link-ended-words = Il ne sert qu’une fois. Si rien n’est encore configuré, ouvrez le lien le plus récent dans le journal du serveur.
error-unavailable = Un instant, s’il vous plaît
error-unavailable-words = Le serveur ne peut rien enregistrer pour le moment. Rien n’a été modifié ; réessayez dans un instant.
error-outcome-unknown = Cela a peut-être fonctionné
error-outcome-unknown-words = Le serveur n’a pas su si votre modification a été enregistrée. Vérifiez et, si elle n’y est pas, recommencez : le faire deux fois est sans conséquence.
error-too-many = Un instant, s’il vous plaît
error-too-many-words = Il y a eu trop de tentatives en peu de temps. Vous pourrez réessayer dans { $unit ->
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
   *[second] { $count ->
        [one] { $count } seconde
       *[other] { $count } secondes
     }
 }.
error-failed = Un problème est survenu de notre côté
error-failed-words = Votre saisie n’y est pour rien. Réessayez dans un instant ; si le problème persiste, communiquez à votre administrateur l’ID de la requête ci-dessous.
