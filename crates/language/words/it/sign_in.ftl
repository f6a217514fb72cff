# Signing in by mail.

sign-in-title = Accedi
sign-in-words = Ti inviamo per email un codice e un link: non serve una password.
sign-in-to-invitation = Dopo l’accesso prosegui con il tuo invito.
sign-in-address = Indirizzo email
sign-in-enter-address = Inserisci il tuo indirizzo email: { $problem }.
code-title = Inserisci il codice
code-heading = Controlla la tua email
code-words = Se <strong>{ $address }</strong> ha un account, sta per ricevere un codice e un link. Entrambi valgono dieci minuti.
code-label = Codice di sei cifre
code-hint = Sei cifre
code-wrong = Non è il codice che ti abbiamo inviato. Controlla le cifre e riprova.
code-nothing-arrived = Non è arrivato nulla? Guarda nella posta indesiderata oppure
code-another-address = usa un altro indirizzo
link-heading = Accedi ad Admit
link-words = Continua solo se lo hai chiesto tu.
link-account = Account
link-asked-for = Richiesta
link-from = Da
link-elsewhere = La richiesta è partita da un altro browser. Se non era il tuo, chiudi questa pagina.
sign-in-not-valid = Non è valido per accedere
sign-in-not-valid-words = Link e codici funzionano una volta sola, per dieci minuti, e solo i più recenti. Un codice funziona nel browser che lo ha chiesto e decade dopo cinque tentativi errati. Chiedine uno nuovo qui.
sign-in-too-many = Troppi codici errati
sign-in-too-many-words = Per proteggere il tuo account, quel codice non funziona più. Chiedine uno nuovo.
sign-in-again = Ricomincia
