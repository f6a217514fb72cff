# The signed-in person's own pages.

organizations-title = Your organizations
organizations-none = No organization yet
organizations-none-words = You’re signed in as <strong>{ $address }</strong>, which is not a member of an organization. Ask somebody there to invite this address.
organizations-choose = Choose an organization
organizations-signed-in-as = You’re signed in as <strong>{ $address }</strong>.
sessions-title = Sessions
sessions-sub = Where you are signed in. End what you don’t recognize.
sessions-this = This session
# $at is a moment.
sessions-last-used = Last used { $at }
sessions-began = Began { $at }
sessions-end = End session
sessions-end-of = End session of { $browser }, { $ip }
start-welcome = Welcome to { $organization }
start-words = You’re a member. Nothing else is needed to take part.
start-role = Your role
start-signed-in-as = Signed in as
start-hint = Your role and membership are looked after by the organization’s administrators.
account-title = Account
account-sub = Your name, and how you read Admit
account-name = Name
account-name-hint = Shown to the other members of your organizations.
account-language-hint = For all pages and for the mails that you get.
account-language-browser = Whatever the browser asks for
account-theme = Colours
account-theme-system = Like the device
account-theme-light = Light
account-theme-dark = Dark
account-save = Save
my-invites-title = Invitations
my-invites-sub = Organizations that would like you to join
my-invites-none = No open invitations
my-invites-none-words = When an organization invites <strong>{ $address }</strong>, you can accept or decline here.
my-invites-accept = Accept
