# Pages for what went wrong.

error-start-page = Vai alla pagina iniziale
error-request-id = ID richiesta
error-bad-request = Qualcosa non è arrivato
error-bad-request-words = Il modulo è arrivato incompleto. Torna indietro, ricarica la pagina e riprova.
error-forbidden = Qui non puoi farlo
error-forbidden-words = Il tuo ruolo non lo consente oppure il modulo è stato inviato da un altro sito. Ricomincia dalle nostre pagine; un amministratore dell’organizzazione può aiutarti.
error-not-found = Qui non c’è nulla
error-not-found-words = La pagina potrebbe essere stata spostata, oppure appartiene a un’organizzazione di cui non fai parte.
error-setup-link-ended = Questo link di configurazione non funziona più
error-setup-link-ended-words = Funziona una volta sola. Se non è ancora stato configurato nulla, apri il link più recente nel log del server.
error-unavailable = Una breve pausa, per favore
error-unavailable-words = In questo momento il server non può salvare nulla. Non è stato modificato nulla; riprova tra poco.
error-outcome-unknown = Potrebbe aver funzionato
error-outcome-unknown-words = Il server non ha saputo se la tua modifica è stata salvata. Controlla e, se non c’è, ripetila: farlo due volte non crea problemi.
error-too-many = Una breve pausa, per favore
error-too-many-words = Ci sono stati troppi tentativi in poco tempo. Potrai riprovare tra { $unit ->
    [day] { $count ->
        [one] { $count } giorno
       *[other] { $count } giorni
     }
    [hour] { $count ->
        [one] { $count } ora
       *[other] { $count } ore
     }
    [minute] { $count ->
        [one] { $count } minuto
       *[other] { $count } minuti
     }
   *[second] { $count ->
        [one] { $count } secondo
       *[other] { $count } secondi
     }
 }.
error-failed = Qualcosa è andato storto da parte nostra
error-failed-words = Non dipende da ciò che hai scritto. Riprova tra poco; se il problema resta, comunica al tuo amministratore l’ID richiesta qui sotto.
