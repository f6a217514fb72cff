# The frame of the API reference. What the API says of itself comes from its description, in English.

reference-title = Référence de l’API
reference-lead = Toutes les opérations de ce serveur, avec leurs paramètres, leurs erreurs et l’appel en neuf langages.
reference-description = Description OpenAPI
reference-all = Toutes les opérations
reference-operations = Opérations
reference-filter = Filtrer les opérations
reference-filter-hint = Par nom, chemin ou sujet
# The script puts another number in the place of this one, so no word goes by it.
reference-count = Opérations : { $count }
reference-nothing = Aucune opération ne contient tous ces mots.
reference-show-all = Afficher toutes les opérations
reference-callers = Qui peut l’appeler
reference-callers-everybody = Tout le monde, sans moyen d’accès.
reference-kind = { $kind ->
    [platform] Organisations Plateforme uniquement
    [enterprise] Organisations Entreprise uniquement
   *[either] Les deux types
 }
reference-credentials = Moyens d’accès
reference-credential = { $credential ->
    [access_token] Un jeton d’accès, avec les droits de sa personne
    [admin_key] Une clé d’administration
    [principal_key] Une clé API liée à aucun espace de travail, avec les droits de qui elle représente
    [scoped_key] Une clé à portée limitée qui a l’une des portées ci-dessous
   *[any_scoped_key] Une clé à portée limitée, quelles que soient ses portées
 }
reference-scopes = Portées
reference-scopes-one = une clé à portée limitée doit avoir l’une d’elles
reference-beta = Bêta
reference-path-parameters = Paramètres du chemin
reference-query-parameters = Paramètres de la requête
reference-headers = En-têtes
reference-body = Corps
reference-required = obligatoire
reference-one-of = L’une de ces valeurs :
reference-fields = Champs
# $type is a value of the field "type".
reference-where-type = si type est { $type }
reference-between = { $unit ->
    [characters] de { $least } à { $most } caractères
    [items] de { $least } à { $most } éléments
   *[number] de { $least } à { $most }
 }
reference-at-most = { $unit ->
    [characters] au plus { $most } caractères
    [items] au plus { $most } éléments
   *[number] au plus { $most }
 }
reference-at-least = { $unit ->
    [characters] au moins { $least } caractères
    [items] au moins { $least } éléments
   *[number] au moins { $least }
 }
# $pattern is a regular expression.
reference-pattern = correspond à { $pattern }
reference-answer = Réponse
reference-example = Exemple de réponse
reference-errors = Erreurs
reference-call = L’appel
reference-samples = Langage de l’appel
reference-no-command = Aucune commande ne fait cet appel.
reference-try = Essayer
reference-try-sign-in = Connectez-vous pour envoyer cet appel à ce serveur depuis cette page.
reference-try-lead = Le serveur fait l’appel en votre nom et avec votre rôle. Il compte et il est enregistré comme tout autre appel.
reference-try-changes = Ce n’est pas une répétition : l’appel modifie l’organisation que vous choisissez.
reference-try-confirm = Je veux modifier cette organisation
reference-try-organization = Organisation
reference-try-send = Envoyer l’appel
reference-try-none = Vous ne gérez aucune organisation concernée par cette opération.
reference-try-body = Corps (JSON)
reference-try-list = Séparez plusieurs valeurs par des virgules.
reference-try-choose = Non précisé
reference-try-answer = Réponse du serveur
reference-try-empty = La réponse n’a pas de corps.
reference-try-once = Les secrets qu’elle contient ne s’affichent que cette fois.
reference-too-large = La réponse est trop longue pour être affichée ici.
reference-wrong = { $problem ->
    [missing] L’appel en a besoin.
    [too_long] C’est trop long.
    [unconfirmed] Confirmez que l’appel peut modifier l’organisation.
   *[impossible] L’appel ne peut pas porter sur cela.
 }
reference-not-tried-open = Les programmes font cet appel sans moyen d’accès ; il n’y a rien à essayer en votre nom.
reference-not-tried-stream = La réponse dure aussi longtemps que l’importation ; elle ne peut donc pas être essayée ici.
reference-not-tried-batch = Une importation continue après l’appel, avec le moyen d’accès qui l’a demandée. Un appel fait d’ici n’en laisse aucun ; il ne peut donc pas être essayé ici.
reference-not-tried-secret = Le corps contient un secret, qui n’a rien à faire dans un formulaire. Vérifiez les clés avec un programme.
