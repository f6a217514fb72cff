# The frame of the Help Center. Its articles are in crates/web/help.

help-title = Centro assistenza
help-welcome = Come possiamo aiutarti?
help-lead = Tutto su inviti, membri, ruoli, aree di lavoro e chiavi.
help-console = Apri la console
help-search = Cerca
help-search-label = Cerca nel centro assistenza
help-search-example = Cerca un’attività, una parola o un codice di errore
help-suggestions = Suggerimenti
help-place = Dove ti trovi
help-contents = In questa pagina
help-related = Articoli correlati
help-neighbours = Altro in questa sezione
help-previous = Precedente
help-next = Successivo
help-not-translated = Questo articolo non è ancora disponibile nella tua lingua, quindi lo leggi in inglese.
help-unknown = Questo articolo non esiste
help-unknown-lead = Forse ora ha un altro nome. Cerca quello che ti serve o scorri tutti gli articoli.
help-all = Tutti gli articoli
help-results = Risultati della ricerca
help-nothing-asked = Che cosa cerchi?
help-nothing-asked-lead = Scrivi qui sopra qualche parola: un’attività, una parola di un messaggio o un codice di errore.
help-nothing-found-lead = Prova con meno parole o con altre: quello che vuoi fare, o una parola del messaggio che vedi. Per cominciare:
help-corrected = Nessun articolo contiene “{ $asked }”; questi contengono “{ $instead }”.
help-question = Questo articolo ha risposto alla tua domanda?
help-yes = Sì
help-partly = In parte
help-no = No
help-thanks = Grazie. La tua risposta aiuta a migliorare questa pagina.
help-thanks-for-words = Grazie. Abbiamo salvato quello che hai scritto.
help-comment = Che cosa mancava, o che cosa ti ha aiutato?
help-send = Invia
help-readers = Lo leggono gli amministratori di { $organization }, senza il tuo nome.
help-answers = Risposte sull’assistenza
help-answers-lead = Se gli articoli del centro assistenza hanno risposto alle domande.
help-answers-none = Nessuno ha ancora risposto
help-answers-none-lead = Sotto ogni articolo del centro assistenza si chiede se è stato utile. Le risposte compaiono qui.
help-article = Articolo
help-everybody = Tutti su questo server
help-comments = Che cosa hanno scritto i membri
help-comments-none = Nessuno in questa organizzazione ha ancora scritto nulla.
help-section = { $section ->
    [inviting] Invitare persone
    [members] Membri e ruoli
    [signing-in] Accedere
    [workspaces] Aree di lavoro
    [keys] Chiavi
    [organization] La tua organizzazione
    [programs] Programmi e automazione
    [running] Gestire un server
   *[errors] Gli errori spiegati
 }
help-found = { $count ->
    [0] Nessun risultato per “{ $query }”
    [one] { $count } articolo per “{ $query }”
   *[other] { $count } articoli per “{ $query }”
 }
