# The signed-in person's own pages.

organizations-title = Le tue organizzazioni
organizations-none = Ancora nessuna organizzazione
organizations-none-words = Hai eseguito l’accesso come <strong>{ $address }</strong>, che non fa parte di nessuna organizzazione. Chiedi a chi già ne fa parte di invitare questo indirizzo.
organizations-choose = Scegli un’organizzazione
organizations-signed-in-as = Hai eseguito l’accesso come <strong>{ $address }</strong>.
sessions-title = Sessioni
sessions-sub = Dove hai eseguito l’accesso. Chiudi le sessioni che non riconosci.
sessions-this = Questa sessione
# $at is a moment.
sessions-last-used = Ultimo utilizzo: { $at }
sessions-began = Inizio: { $at }
sessions-end = Chiudi sessione
sessions-end-of = Chiudi la sessione di { $browser }, { $ip }
start-welcome = Ti diamo il benvenuto in { $organization }
start-words = Sei membro: non serve altro per partecipare.
start-role = Il tuo ruolo
start-signed-in-as = Il tuo account
start-hint = Il tuo ruolo e la tua appartenenza sono gestiti dagli amministratori dell’organizzazione.
account-title = Account
account-sub = Il tuo nome e come leggi Admit
account-name = Nome
account-name-hint = Visibile agli altri membri delle tue organizzazioni.
account-language-hint = Per tutte le pagine e per le email che ricevi.
account-language-browser = Quella del browser
account-theme = Colori
account-theme-system = Come il dispositivo
account-theme-light = Chiari
account-theme-dark = Scuri
account-save = Salva
my-invites-title = Inviti
my-invites-sub = Organizzazioni che ti invitano
my-invites-none = Nessun invito aperto
my-invites-none-words = Quando un’organizzazione invita <strong>{ $address }</strong>, puoi accettare o rifiutare qui.
my-invites-accept = Accetta
