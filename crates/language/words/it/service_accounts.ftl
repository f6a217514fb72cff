# Settings > Service accounts: the list.

service-accounts-title = Account di servizio
service-accounts-sub = Programmi come membri di questa organizzazione, con ruoli e chiavi propri
service-accounts-new = Nuovo account di servizio
service-accounts-show-active = Attivi
service-accounts-show-all = Attivi e archiviati
service-accounts-found = { $count ->
    [one] { $count } account di servizio mostrato
   *[other] { $count } account di servizio mostrati
 }
service-accounts-none = Ancora nessun account di servizio
service-accounts-none-words = Creane uno per un programma le cui chiavi devono restare quando qualcuno se ne va.

# One service account, and the dialogs.

service-accounts-back = Tutti gli account di servizio
service-accounts-id = ID dell’account di servizio
service-accounts-create = Crea account di servizio
service-accounts-edit = Modifica { $name }
service-accounts-edit-act = Modifica
service-accounts-name-hint = Lettere a–z, cifre e trattini. Il nome è definitivo.
service-accounts-description = A che cosa serve
service-accounts-role-description = { $role ->
    [admin] Crea e rinnova anche chiavi di aree di lavoro e di account di servizio.
   *[developer] Lavora nelle aree di lavoro a cui è stato aggiunto.
 }
service-accounts-archive = Archivia account di servizio
service-accounts-archive-question = Archiviare l’account di servizio { $name }?
service-accounts-archive-words = Le sue chiavi API smettono subito di funzionare e il suo nome resta occupato. Non si può annullare.
service-accounts-nowhere = Non è in nessuna area di lavoro
service-accounts-default-words = Per impostazione predefinita. Aggiungilo a quest’area di lavoro per dargli un ruolo qui.
service-accounts-add = Aggiungi a un’area di lavoro
service-accounts-add-title = Aggiungi { $account } a un’area di lavoro
service-accounts-role-title = Cambia ruolo di { $account } in { $name }
service-accounts-remove-question = Rimuovere { $account } dall’area di lavoro { $name }?
service-accounts-remove-words = Non può più lavorare in quest’area di lavoro.
service-accounts-keys = Le chiavi API di questo account di servizio

# What has just been done.

service-accounts-done-created = L’account di servizio è stato creato.
service-accounts-done-changed = L’account di servizio è stato modificato.
service-accounts-done-archived = L’account di servizio e le sue chiavi API sono stati archiviati.
service-accounts-done-added = L’account di servizio è stato aggiunto all’area di lavoro.
service-accounts-done-removed = L’account di servizio è stato rimosso dall’area di lavoro.

# Why something was not done.

service-accounts-refused-not-allowed = Non puoi più gestire gli account di servizio di questa organizzazione.
service-accounts-refused-gone = Questo account di servizio non esiste più.
service-accounts-refused-archived = Questo account di servizio è archiviato e resta com’è.
service-accounts-refused-not-in = Non è più in quest’area di lavoro.
service-accounts-refused-name = Inserisci un nome da 1 a { $limit } lettere a–z, cifre e trattini.
service-accounts-refused-taken = Un account di servizio di questa organizzazione ha, o aveva, questo nome.
service-accounts-refused-description = Accorcia il testo a { $limit } caratteri al massimo.
