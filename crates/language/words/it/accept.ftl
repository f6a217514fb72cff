# Accepting and declining an invitation.

accept-title = Unisciti a { $organization }
accept-invited-by = { $inviter } ti invita a unirti a questa organizzazione con l’indirizzo <strong>{ $address }</strong>.
accept-invited = Hai ricevuto un invito a unirti a questa organizzazione con l’indirizzo <strong>{ $address }</strong>.
accept-role = Ruolo
accept-expires = Scadenza
accept-expires-in = { $unit ->
    [day] { $count ->
        [one] tra { $count } giorno
       *[other] tra { $count } giorni
     }
    [hour] { $count ->
        [one] tra { $count } ora
       *[other] tra { $count } ore
     }
    [minute] { $count ->
        [one] tra { $count } minuto
       *[other] tra { $count } minuti
     }
   *[second] tra meno di un minuto
 }
accept-your-name = Il tuo nome
accept-act = Accetta l’invito
accept-has-account = Questo indirizzo ha già un account. Accedi e tornerai qui.
accept-sign-in = Accedi per accettare
accept-signed-in-as = Hai eseguito l’accesso come <strong>{ $name }</strong>.
accept-somebody-else = Questo invito è per <strong>{ $address }</strong>, ma hai eseguito l’accesso come <strong>{ $other }</strong>.
accept-switch = Cambia account
accept-stay = Continua come { $address }
decline-act = Rifiuta
decline-question = Rifiutare questo invito?
decline-words = Non entrerai a far parte di { $organization } e il link nella tua email smetterà di funzionare. Se cambi idea, ti servirà un nuovo invito.
decline-reason = Vuoi spiegare il motivo?
decline-back = Torna all’invito
outcome-expired = Questo invito è scaduto
outcome-expired-words = Chiedine uno nuovo: se un amministratore di { $organization } è d’accordo, lo riceverai per email.
outcome-revoked = Questo invito è stato revocato
outcome-revoked-words = Un amministratore di { $organization } lo ha ritirato. Se ti sembra un errore, chiedine uno nuovo.
outcome-used = Questo invito è già stato usato
outcome-used-words = Un invito funziona una volta sola. Se lo hai accettato tu, accedi per entrare in { $organization }.
outcome-declined = Hai rifiutato l’invito
outcome-declined-words = Non fai parte di { $organization }. Se cambi idea, chiedi un nuovo invito a chi te lo aveva mandato.
outcome-unknown = Non troviamo questo invito
outcome-unknown-words = Apri di nuovo il link nella tua email e assicurati che sia completo. Se il problema resta, chiedi un nuovo invito a chi te lo ha mandato.
outcome-asked = Abbiamo registrato la tua richiesta
outcome-asked-words = Gli amministratori di { $organization } vengono informati che desideri un nuovo invito, a meno che tu non ne abbia uno più recente o non sia già membro. Controlla quindi le tue email più recenti oppure accedi; se ne mandano uno, arriverà per email.
outcome-ask = Chiedine uno nuovo
outcome-the-organization = questa organizzazione
