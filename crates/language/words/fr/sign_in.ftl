# Signing in by mail.

sign-in-title = Se connecter
sign-in-words = Nous vous envoyons un code et un lien par e-mail : aucun mot de passe n’est nécessaire.
sign-in-to-invitation = Vous passerez ensuite à votre invitation.
sign-in-address = Adresse e-mail
sign-in-enter-address = Saisissez votre adresse e-mail : { $problem }.
code-title = Saisissez votre code
code-heading = Consultez vos e-mails
code-words = Si <strong>{ $address }</strong> a un compte, un code et un lien sont en route vers cette adresse. Les deux sont valables dix minutes.
code-label = Code à six chiffres
code-hint = Six chiffres
code-wrong = Ce n’est pas le code que nous avons envoyé. Vérifiez les chiffres et réessayez.
code-nothing-arrived = Rien reçu ? Regardez dans vos courriers indésirables ou
code-another-address = utilisez une autre adresse
link-heading = Se connecter à Admit
link-words = Ne continuez que si c’est vous qui l’avez demandé.
link-account = Compte
link-asked-for = Demandé le
link-from = Depuis
link-elsewhere = La demande vient d’un autre navigateur. Si ce n’était pas le vôtre, fermez cette page.
sign-in-not-valid = Cela ne permet pas de se connecter
sign-in-not-valid-words = Les liens et les codes ne servent qu’une fois, pendant dix minutes, et seuls les plus récents sont valables. Un code fonctionne dans le navigateur qui l’a demandé et n’est plus valable après cinq essais erronés. Demandez-en un nouveau ici.
sign-in-too-many = Trop de codes erronés
sign-in-too-many-words = Ce code ne fonctionne plus, pour protéger votre compte. Demandez-en un nouveau.
sign-in-again = Recommencer
