# Letting programs in.

consent-title = Autorizza { $program }
consent-question = Autorizzare { $program }?
consent-words = Un programma su questo computer chiede di agire per te, <strong>{ $address }</strong>. Autorizzalo solo se lo hai appena avviato tu.
consent-words-elsewhere = Un programma in esecuzione altrove chiede di agire per te, <strong>{ $address }</strong>.
consent-allow = Autorizza
consent-deny = Non autorizzare
consent-organization = Organizzazione
consent-may = Può
consent-may-words = fare tramite l’API tutto ciò che puoi fare tu: membri, aree di lavoro, chiavi, account di servizio
consent-for = Durata
consent-for-words = finché viene usato, con al massimo 30 giorni tra un uso e l’altro; fino a quando non lo disconnetti
consent-nothing = Hai eseguito l’accesso come <strong>{ $address }</strong> e non gestisci nessuna organizzazione per conto della quale il programma possa agire.
consent-code = Codice
consent-asked-at = Richiesta
consent-from = Da
consent-caution = Autorizzalo solo se lo hai avviato tu e se mostra questo codice. Se il codice te lo ha dato qualcuno, non farlo.
consent-device-title = Autorizza un programma
consent-device-words = Inserisci il codice mostrato dal programma.
consent-wrong-code = Nessun programma è in attesa con questo codice. Controlla le lettere; un codice vale 15 minuti e ammette una sola risposta.
consent-allowed = Programma autorizzato
consent-allowed-words = Il programma prosegue da solo entro pochi secondi. Puoi chiudere questa pagina.
consent-denied = Programma non autorizzato
consent-denied-words = Il programma ne viene informato. Puoi chiudere questa pagina.
consent-malformed = Impossibile autorizzare questo programma
consent-malformed-words = Non è stato modificato nulla, perché la richiesta { $problem ->
    [twice] ripete due volte un’informazione
    [client] non indica di quale programma si tratta o ne indica uno che qui non è conosciuto
    [redirect] chiede che la risposta arrivi a un indirizzo che non è sul tuo computer
   *[state] contiene un valore <code>state</code> più lungo di 256 caratteri
 }.
