# The frame of the Help Center. Its articles are in crates/web/help.

help-title = Centre d’aide
help-welcome = Comment pouvons-nous vous aider ?
help-lead = Tout sur les invitations, les membres, les rôles, les espaces de travail et les clés.
help-console = Ouvrir la console
help-search = Rechercher
help-search-label = Rechercher dans le centre d’aide
help-search-example = Rechercher une tâche, un mot ou un code d’erreur
help-suggestions = Suggestions
help-place = Où vous êtes
help-contents = Sur cette page
help-related = Articles liés
help-neighbours = Dans la même section
help-previous = Précédent
help-next = Suivant
help-not-translated = Cet article n’existe pas encore dans votre langue ; vous le lisez donc en anglais.
help-unknown = Cet article n’existe pas
help-unknown-lead = Il porte peut-être un autre nom. Recherchez ce qu’il vous faut, ou parcourez tous les articles.
help-all = Tous les articles
help-results = Résultats de la recherche
help-nothing-asked = Que cherchez-vous ?
help-nothing-asked-lead = Saisissez quelques mots ci-dessus : une tâche, un mot d’un message ou un code d’erreur.
help-nothing-found-lead = Essayez moins de mots ou d’autres : ce que vous voulez faire, ou un mot du message affiché. Pour bien commencer :
help-corrected = Aucun article ne contient « { $asked } » ; ceux-ci contiennent « { $instead } ».
help-question = Cela a-t-il répondu à votre question ?
help-yes = Oui
help-partly = En partie
help-no = Non
help-thanks = Merci. Votre réponse aide à améliorer cette page.
help-thanks-for-words = Merci. Vos mots sont enregistrés.
help-comment = Que manquait-il, ou qu’est-ce qui vous a aidé ?
help-send = Envoyer
help-readers = Les administrateurs de { $organization } le lisent, sans votre nom.
help-answers = Réponses sur l’aide
help-answers-lead = Les articles du centre d’aide ont-ils répondu aux questions ?
help-answers-none = Personne n’a encore répondu
help-answers-none-lead = Sous chaque article du centre d’aide, on demande s’il a été utile. Les réponses apparaissent ici.
help-article = Article
help-everybody = Tout le monde sur ce serveur
help-comments = Ce que les membres ont écrit
help-comments-none = Personne dans cette organisation n’a encore rien écrit.
help-section = { $section ->
    [inviting] Inviter des personnes
    [members] Membres et rôles
    [signing-in] Se connecter
    [workspaces] Espaces de travail
    [keys] Clés
    [organization] Votre organisation
    [programs] Programmes et automatisation
    [running] Exploiter un serveur
   *[errors] Les erreurs expliquées
 }
help-found = { $count ->
    [0] Aucun résultat pour « { $query } »
    [one] { $count } article pour « { $query } »
   *[other] { $count } articles pour « { $query } »
 }
