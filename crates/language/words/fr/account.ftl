# The signed-in person's own pages.

organizations-title = Vos organisations
organizations-none = Aucune organisation pour l’instant
organizations-none-words = Vous êtes connecté en tant que <strong>{ $address }</strong>, une adresse qui n’est membre d’aucune organisation. Demandez à quelqu’un de votre organisation d’inviter cette adresse.
organizations-choose = Choisissez une organisation
organizations-signed-in-as = Vous êtes connecté en tant que <strong>{ $address }</strong>.
sessions-title = Sessions
sessions-sub = Vos connexions en cours. Fermez celles que vous ne reconnaissez pas.
sessions-this = Cette session
# $at is a moment.
sessions-last-used = Dernière utilisation : { $at }
sessions-began = Début : { $at }
sessions-end = Fermer la session
sessions-end-of = Fermer la session : { $browser }, { $ip }
start-welcome = Bienvenue dans { $organization }
start-words = Vous êtes membre. Vous n’avez rien d’autre à faire pour participer.
start-role = Votre rôle
start-signed-in-as = Connecté en tant que
start-hint = Les administrateurs de l’organisation s’occupent de votre rôle et de votre adhésion.
account-title = Compte
account-sub = Votre nom et votre façon de lire Admit
account-name = Nom
account-name-hint = Visible par les autres membres de vos organisations.
account-language-hint = Pour toutes les pages et pour les e-mails que vous recevez.
account-language-browser = Celle du navigateur
account-theme = Couleurs
account-theme-system = Comme l’appareil
account-theme-light = Claires
account-theme-dark = Sombres
account-save = Enregistrer
my-invites-title = Invitations
my-invites-sub = Les organisations qui vous invitent
my-invites-none = Aucune invitation en attente
my-invites-none-words = Lorsqu’une organisation invite <strong>{ $address }</strong>, vous pouvez accepter ou refuser ici.
my-invites-accept = Accepter
