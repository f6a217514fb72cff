# Letting programs in.

consent-title = Autoriser { $program }
consent-question = Autoriser { $program } ?
consent-words = Un programme sur cet ordinateur demande à agir en votre nom (<strong>{ $address }</strong>). Ne l’autorisez que si vous venez de le lancer vous-même.
consent-words-elsewhere = Un programme sur un autre appareil demande à agir en votre nom (<strong>{ $address }</strong>).
consent-allow = Autoriser
consent-deny = Refuser
consent-organization = Organisation
consent-may = Il peut
consent-may-words = faire tout ce que vous pouvez y faire par l’API : membres, espaces de travail, clés, comptes de service
consent-for = Durée
consent-for-words = tant qu’il est utilisé, avec 30 jours au plus entre deux utilisations ; jusqu’à ce que vous le déconnectiez
consent-nothing = Vous êtes connecté en tant que <strong>{ $address }</strong> et ne gérez aucune organisation pour laquelle il pourrait agir.
consent-code = Code
consent-asked-at = Demandé le
consent-from = Depuis
consent-caution = Ne l’autorisez que si vous l’avez lancé vous-même et s’il affiche ce code. Si quelqu’un vous a donné le code, refusez.
consent-device-title = Autoriser un programme
consent-device-words = Saisissez le code affiché par le programme.
consent-wrong-code = Aucun programme n’attend avec ce code. Vérifiez les lettres ; un code est valable 15 minutes et ne sert qu’une fois.
consent-allowed = Programme autorisé
consent-allowed-words = Le programme continue de lui-même dans quelques secondes. Vous pouvez fermer cette page.
consent-denied = Programme refusé
consent-denied-words = Le programme en est informé. Vous pouvez fermer cette page.
consent-malformed = Impossible d’autoriser ce programme
consent-malformed-words = Rien n’a été modifié, car { $problem ->
    [twice] sa demande répète une même information
    [client] il n’indique pas de quel programme il s’agit, ou en nomme un qui est inconnu ici
    [redirect] il attend la réponse ailleurs que sur votre propre ordinateur
   *[state] son <code>state</code> dépasse 256 caractères
 }.
