# Settings > Invites: the history of all invitations.

invites-title = Inviti
invites-sub = Tutti gli inviti di questa organizzazione e il loro esito
invites-search-hint = Cerca per indirizzo
invites-filter-status = Filtra per stato
invites-filter-inviter = Filtra per chi ha invitato
invites-all-statuses = Tutti gli stati
invites-all-inviters = Tutti gli autori
invites-status = { $status ->
    [pending] In attesa
    [accepted] Accettato
    [declined] Rifiutato
    [deleted] Revocato
   *[expired] Scaduto
 }
invites-delivery = { $state ->
    [queued] Email in attesa
    [sent] Email inviata
    [failed] Email non consegnata
    [dropped] Email non inviata
   *[none] Nessuna email: il link è stato consegnato a mano
 }
invites-nobody = Nessun invito trovato
invites-nobody-words = Prova un altro indirizzo o togli i filtri.
invites-show-all = Mostra tutti gli inviti
invites-empty = Nessuno è stato ancora invitato
invites-empty-words = Invita persone dalla pagina Membri. L’esito di ogni invito resta qui.
invites-found = { $count ->
    [one] { $count } invito mostrato
   *[other] { $count } inviti mostrati
 }
invites-caption = Inviti, dal più recente
invites-column-address = Indirizzo
invites-column-role = Ruolo
invites-column-inviter = Invitato da
invites-column-when = Invitato il
invites-column-status = Stato
invites-column-mail = Email
invites-replaces = Sostituisce un invito scaduto
invites-replaced = Sostituito da uno più recente

# One invitation.

invites-facts = Invito
invites-expires = Scade
invites-message = Messaggio
invites-workspaces = Aree di lavoro
invites-not-in-workspace = Non in quest’area di lavoro
invites-no-workspaces = Nessuna area di lavoro
invites-reason = Motivo del rifiuto
invites-chain = Catena
invites-timeline = Cronologia
invites-who = da { $who }
invites-the-invited = la persona invitata
invites-the-server = il server
invites-event = { $event ->
    [made] Invito creato
    [mail_sent] Email inviata
    [mail_failed] Email non consegnata
    [mail_dropped] Email non inviata perché non più necessaria
    [resent] Inviato di nuovo con un nuovo link
    [link_shown] Nuovo link consegnato
    [extended] Scadenza modificata
    [changed] Gruppi o aree di lavoro modificati
    [renewal_asked] Richiesto un nuovo invito
    [accepted] Accettato
    [declined] Rifiutato
    [revoked] Revocato
    [taken_off] Tolto dall’elenco degli inviti aperti
   *[expired] Scaduto
 }
invites-event-role = Ruolo cambiato da { $from } a { $to }

# The dialogs. $address is whom it invites.

invites-act = { $act ->
    [resend] Invia di nuovo
    [extend] Cambia scadenza
    [edit] Cambia ruolo
    [link] Ottieni link
    [revoke] Revoca
   *[again] Invita di nuovo
 }
invites-act-question = { $act ->
    [resend] Inviare di nuovo l’invito?
    [extend] Cambia il tempo per accettare
    [edit] Cambia il ruolo dell’invito
    [link] Ottenere un nuovo link?
    [revoke] Revocare l’invito?
   *[again] Invitare di nuovo?
 }
invites-resend-words = <strong>{ $address }</strong> riceve una nuova email con un nuovo link. Il link precedente smette di funzionare.
invites-extend-words = Il link di <strong>{ $address }</strong> resta lo stesso.
invites-edit-words = <strong>{ $address }</strong> riceve questo ruolo quando si unisce. Il link resta lo stesso.
invites-link-question = Ottieni un link per <strong>{ $address }</strong> da consegnare tu. Chiunque lo abbia può unirsi. Il link precedente smette di funzionare.
invites-revoke-words = Il link di <strong>{ $address }</strong> smetterà subito di funzionare. Potrai invitare di nuovo questo indirizzo in qualsiasi momento.
invites-again-words = <strong>{ $address }</strong> riceve una nuova email con un link valido 21 giorni.
invites-lifetime = Si può accettare per
invites-days = { $count ->
    [one] ancora { $count } giorno
   *[other] ancora { $count } giorni
 }
invites-choose-lifetime = Scegli un tempo.
invites-link-title = Link da consegnare
invites-link-words = Questo link per <strong>{ $address }</strong> viene mostrato una sola volta. Non darlo ad altri: chiunque lo abbia può unirsi.

# What has just been done, above the next page.

done-invite-resent = L’invito è stato inviato di nuovo con un nuovo link.
done-invite-extended = Il tempo per accettare è stato modificato.
done-invite-changed = L’invito è stato modificato.

# Charts of invitations.

invites-charts = Grafici
invites-charts-title = Che cosa diventano gli inviti
invites-charts-sub = Inviti creati dal { $date }
invites-charts-cut = Sono contati solo i { $count } inviti più recenti.
invites-charts-empty = Nessun invito nelle ultime { $count } settimane
invites-funnel = Dall’invito al membro
invites-by-week = Per settimana
invites-by-inviter = Per chi ha invitato
invites-by-domain = Per dominio
invites-count-invited = Invitati
invites-count-delivered = Consegnati
invites-count-accepted = Accettati
invites-count-declined = Rifiutati
invites-count-expired = Scaduti
invites-count-revoked = Revocati
invites-count-pending = In attesa
invites-count-median = Tempo per accettare
invites-week = Settimana del
invites-inviter = Chi ha invitato
invites-domain = Dominio
invites-share = Quota
invites-median-words = Metà di chi ha accettato ha impiegato meno di { $length }.
invites-length = { $unit ->
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
   *[second] un minuto
 }
