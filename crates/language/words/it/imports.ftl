# Settings > Invites > Import: people out of a CSV file.

imports-open = Importa CSV
imports-title = Invita persone da un file
imports-sub = Fino a 10.000 alla volta. Nessuno viene invitato prima che tu abbia visto che cosa succederà.
imports-file = File CSV
# <code>email</code> and <code>role</code> are names of columns and stay as they are.
imports-file-hint = La prima riga indica le colonne: <code>email</code> e, se i ruoli sono diversi, <code>role</code>. Le altre colonne vengono ignorate.
imports-example = Esempio di file
imports-role = Ruolo per le righe che non ne hanno
imports-preview = Controlla il file
imports-earlier = Importazioni precedenti
imports-column-when = Quando
imports-column-rows = Righe
imports-column-state = Stato
imports-column-row = Riga
imports-column-address = Indirizzo
imports-column-role = Ruolo
imports-column-outcome = Risultato

imports-preview-title = Che cosa succederà
imports-preview-sub = Nessuno è stato ancora invitato.
imports-another-file = Scegli un altro file
imports-left-out = Colonne ignorate: { $headings }
imports-invite = { $count ->
    [one] Invita { $count } persona
    [many] Invita { $count } di persone
   *[other] Invita { $count } persone
 }
imports-nobody = Nessuno in questo file può essere invitato.
imports-more = { $count ->
    [one] { $count } altra riga non è mostrata.
    [many] { $count } di altre righe non sono mostrate.
   *[other] { $count } altre righe non sono mostrate.
 }
imports-progress-title = Importazione
imports-progress = Avanzamento
imports-settled = { $settled } di { $count } completate
imports-revoked = { $count ->
    [one] { $count } invito è stato revocato.
    [many] { $count } di inviti sono stati revocati.
   *[other] { $count } inviti sono stati revocati.
 }
imports-all-rows = Tutte le righe
imports-waiting = In attesa
imports-state = { $state ->
    [queued] In attesa di iniziare
    [running] Invio degli inviti
    [finished] Terminata
    [stopped] Interrotta: chi l’ha avviata non può continuare
   *[undone] Annullata
 }
# What became of a line; with `to_`, what would become of it.
imports-outcome = { $outcome ->
    [to_invite] Sarà invitato
    [to_renew] Sarà invitato di nuovo
    [invited] Invitato
    [renewed] Invitato di nuovo
    [already_member] Già membro
    [already_invited] Già invitato
    [domain_not_allowed] Dominio non consentito
    [no_seat] Nessun posto libero
    [invited_too_often] Invitato troppo spesso in un giorno
    [invalid_address] Non è un indirizzo email
    [duplicate] Due volte nel file
    [role_not_assignable] Ruolo non assegnabile
    [missing_scope] Oltre i tuoi diritti
    [group_not_found] Gruppo non trovato
    [workspace_not_found] Area di lavoro non trovata
    [invalid_details] Dettagli non conservabili
    [has_directory] I membri li decide una directory
    [stopped] Non tentato
   *[refused] Rifiutato
 }

imports-undo = Annulla importazione
imports-undo-question = Annullare questa importazione?
imports-undo-words = Ogni suo invito ancora aperto viene revocato subito e il link smette di funzionare. Chi ha accettato resta membro.
imports-done-undone = L’importazione è stata annullata.

# $problem is one of those below.
imports-problem-at = { $problem } (riga { $line }, colonna { $column })
# $heading is the name of a column.
imports-problem = { $problem ->
    [not_utf8] Il file non è testo UTF-8. Salvalo come “CSV UTF-8”.
    [column_twice] La colonna { $heading } compare due volte.
    [unknown_column] La colonna { $heading } è sconosciuta.
    [email_missing] Nella prima riga manca la colonna email.
    [role_missing] Nella prima riga manca la colonna role.
    [grant] Un’area di lavoro si scrive con il suo id, due punti e un ruolo.
    [field_count] La riga ha più o meno campi della prima.
    [quote] Le virgolette non corrispondono.
   *[not_csv] Questo non è un file CSV.
 }
imports-no-row = Il file non indica nessuno.
imports-too-many = Il file ha { $count } righe. Se ne importano al massimo { $limit } alla volta.
imports-daily-limit = L’organizzazione importa al massimo { $limit } righe al giorno e oggi ne restano { $left }.
imports-refused = Questo file non può essere importato.
