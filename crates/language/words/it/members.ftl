# Settings > Members: the list.

members-title = Membri
members-sub = Le persone di questa organizzazione e quelle invitate a farne parte
members-count = { $count ->
    [one] { $count } membro
   *[other] { $count } membri
 }
members-open-invites = { $count ->
    [one] { $count } invito aperto
   *[other] { $count } inviti aperti
 }
# $members and $invites are the two counts above.
members-counts = { $members }, { $invites }
members-invite = Invita
members-search = Cerca membri
members-search-hint = Cerca per nome o indirizzo
members-filter-access = Filtra per accesso
members-filter-status = Filtra per stato
members-all-roles = Tutti i ruoli
members-show-all = Tutti
members-show-active = Membri
members-show-pending = Inviti aperti
members-show-expired = Inviti scaduti
members-nobody = Nessun risultato
members-nobody-words = Prova con un altro nome o indirizzo, oppure togli i filtri.
members-show-everybody = Mostra tutti
members-found = { $count ->
    [one] { $count } persona mostrata
   *[other] { $count } persone mostrate
 }
members-found-on-page = { $count ->
    [one] { $count } persona mostrata in questa pagina
   *[other] { $count } persone mostrate in questa pagina
 }
members-caption = Membri e inviti
members-column-person = Persona
members-column-role = Ruolo
members-column-since = Dal
members-column-status = Stato
members-column-actions = Azioni
members-alone = Per ora ci sei solo tu
members-alone-words = Invita le persone con cui lavori. Ognuna riceve un’email con un link valido 21 giorni.
members-you = Tu
members-change-role = Cambia ruolo
members-change-role-of = (cambia il ruolo di { $address })
members-added = Aggiunto:
members-invited = Invitato:
members-active = Attivo
members-pending = In attesa
members-expired = Scaduto
members-remove-of = Rimuovi { $address }
members-revoke-title = Revoca invito
members-revoke-of = Revoca l’invito per { $address }
members-invite-again = Invita di nuovo
members-invite-again-of = Invita di nuovo: { $address }
members-take-off-title = Rimuovi dall’elenco
members-take-off-of = Rimuovi l’invito scaduto per { $address }
members-invited-by = Invitato da { $inviter }
members-a-key = una chiave API
members-expires-in = { $unit ->
    [day] { $count ->
        [one] Scade tra { $count } giorno
       *[other] Scade tra { $count } giorni
     }
    [hour] { $count ->
        [one] Scade tra { $count } ora
       *[other] Scade tra { $count } ore
     }
    [minute] { $count ->
        [one] Scade tra { $count } minuto
       *[other] Scade tra { $count } minuti
     }
   *[second] Scade tra meno di un minuto
 }
members-expired-ago = { $unit ->
    [day] { $count ->
        [one] Scaduto { $count } giorno fa
       *[other] Scaduto { $count } giorni fa
     }
    [hour] { $count ->
        [one] Scaduto { $count } ora fa
       *[other] Scaduto { $count } ore fa
     }
    [minute] { $count ->
        [one] Scaduto { $count } minuto fa
       *[other] Scaduto { $count } minuti fa
     }
   *[second] Scaduto proprio ora
 }
members-mail-failed = Email non consegnata
# $reason is what the mail server said.
members-mail-failed-words = { $reason } Per riprovare, aprilo in Inviti e invialo di nuovo.
members-mail-delayed = Email in ritardo
members-mail-delayed-words = { $reason } Tra poco ci sarà un nuovo tentativo.

# The invite dialog.

invite-title = Invita persone
invite-results = Risultati
invite-mail-leaves = Le email sono in arrivo. Ogni link vale 21 giorni.
invite-more = Invita ancora
invite-addresses = Indirizzi email
invite-addresses-hint = Fino a 50, separati da virgole o a capo, oppure righe di una tabella
invite-addresses-left = Questi non sono stati invitati. Correggili o toglili
invite-role = Ruolo
invite-role-help = Cosa può fare ogni ruolo
invite-send = Invia inviti
invite-choose-role = Scegli un ruolo.
invite-no-address = Inserisci almeno un indirizzo email.
invite-heading-line = Considerato come intestazione: { $line }
invite-beside = Ignorato accanto agli indirizzi: { $words }
invite-beside-more = Ignorato accanto agli indirizzi: { $words } e { $count ->
    [one] { $count } altro
   *[other] altri { $count }
 }
invite-nobody-invited = Nessuno è stato invitato
invite-some-invited = { $count ->
    [one] { $count } persona invitata
   *[other] { $count } persone invitate
 }
# $invited is one of the two above.
invite-some-were-not = { $count ->
    [one] { $invited }, { $count } indirizzo non invitato
   *[other] { $invited }, { $count } indirizzi non invitati
 }
invite-outcome-invited = Invitato
invite-outcome-member = Già membro
invite-outcome-open = Già invitato
invite-outcome-no-address = Non è un indirizzo email
invite-outcome-over-limit = Oltre il limite di 50
invite-outcome-failed = Non invitato: riprova
invite-outcome-unknown = Forse invitato: riprovare non crea problemi

# The other dialogs.

revoke-question = Revocare l’invito?
revoke-question-expired = Rimuovere l’invito scaduto?
revoke-words = Il link inviato a <strong>{ $address }</strong> smetterà subito di funzionare. Potrai invitare di nuovo questo indirizzo in qualsiasi momento.
revoke-words-expired = L’invito per <strong>{ $address }</strong> è scaduto e il suo link non funziona più. Se lo rimuovi, scompare dall’elenco dei membri. Potrai invitare di nuovo questo indirizzo in qualsiasi momento.
remove-question = Rimuovere il membro?
remove-words = Questa persona perderà subito l’accesso a <strong>{ $organization }</strong>. Per le altre organizzazioni non cambia nulla e in seguito potrai invitarla di nuovo.
not-administrator-title = Per amministratori
not-administrator = Questa pagina è riservata agli amministratori
not-administrator-words = I membri e gli inviti di { $organization } sono gestiti dai suoi amministratori. Rivolgiti a uno di loro se hai bisogno di vedere o modificare qualcosa qui.

# Several members at once, and all of them as a file.

members-change-roles = Cambia ruoli
members-role-changed = Ruolo cambiato
members-export = Esporta in CSV
