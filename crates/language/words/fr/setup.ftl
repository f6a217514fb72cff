# The first minutes of a server.

setup-title = Configuration
setup-heading = Configurer Admit
setup-words = Nommez votre organisation et son premier administrateur : vous.
setup-organization = Nom de l’organisation
setup-kind = Type d’organisation
setup-platform = Plateforme
setup-platform-words = Pour les développeurs : espaces de travail, clés API, rôles tels que Développeur et Facturation.
setup-enterprise = Entreprise
setup-enterprise-words = Pour le personnel d’une entreprise : propriétaires, groupes et rôles personnalisés.
setup-your-name = Votre nom
setup-your-address = Votre adresse e-mail
setup-your-address-hint = Vous vous connecterez avec cette adresse.
setup-create = Créer l’organisation
setup-enter-address = Saisissez une adresse e-mail : { $problem }.
setup-key-title = Votre clé d’administration
setup-ready = Tout est prêt pour { $organization }
setup-key-words = Voici votre clé d’administration. Elle donne accès à toute l’API d’administration et ne s’affiche que cette fois : conservez-la là où vous gardez vos secrets.
setup-key = Clé d’administration
setup-try = Essayer
setup-to-members = Continuer vers les membres

# What is wrong with a name. $which is whose name it is.
name-problem = { $problem ->
    [empty] { $which ->
        [organization] Saisissez le nom de l’organisation.
       *[person] Saisissez votre nom.
     }
    [too_long] { $which ->
        [organization] Raccourcissez le nom de l’organisation à { $limit } caractères au plus.
       *[person] Raccourcissez votre nom à { $limit } caractères au plus.
     }
   *[unprintable] { $which ->
        [organization] Saisissez le nom de l’organisation avec des caractères affichables.
       *[person] Saisissez votre nom avec des caractères affichables.
     }
 }
