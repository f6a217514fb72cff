# Settings > Workspaces: the list.

workspaces-title = Aree di lavoro
workspaces-sub = Parti di questa organizzazione con membri, chiavi API e limiti propri
workspaces-new = Nuova area di lavoro
workspaces-filter = Filtra per stato
workspaces-show-active = Aree di lavoro attive
workspaces-show-all = Aree di lavoro attive e archiviate
workspaces-found = { $count ->
    [one] { $count } area di lavoro mostrata
   *[other] { $count } aree di lavoro mostrate
 }
workspaces-column-name = Nome
workspaces-column-created = Creata il
workspaces-default = Predefinita
workspaces-archived = Archiviata
workspaces-archived-at = Archiviata il { $day }

# One workspace.

workspaces-back = Tutte le aree di lavoro
workspaces-id = ID dell’area di lavoro
workspaces-residency = Dove possono girare i modelli
workspaces-residency-name = { $where ->
    [us] Solo negli Stati Uniti
    [us_first] Negli Stati Uniti, se una richiesta non dice altro
   *[anywhere] Ovunque
 }
workspaces-members-none = Nessuno è in quest’area di lavoro
workspaces-members-default = Ogni membro dell’organizzazione è nella sua area di lavoro predefinita.
workspaces-inherited = per il ruolo nell’organizzazione
workspace-role-name = { $role ->
    [workspace_user] Utente dell’area
    [workspace_developer] Sviluppatore dell’area
    [workspace_restricted_developer] Sviluppatore limitato dell’area
    [workspace_admin] Amministratore dell’area
   *[workspace_billing] Fatturazione dell’area
 }
workspace-role-description = { $role ->
    [workspace_user] Partecipa, senza chiavi.
    [workspace_developer] Lavora anche con le chiavi.
    [workspace_restricted_developer] Lavora anche con le chiavi, ma non vede le tracce delle sessioni e non scarica file.
    [workspace_admin] Fa tutto nell’area di lavoro.
   *[workspace_billing] Si occupa della sua fatturazione.
 }

# The dialogs.

workspaces-create = Crea area di lavoro
workspaces-edit = Modifica area di lavoro
workspaces-save = Salva
workspaces-name = Nome
workspaces-color = Colore
workspaces-color-name = { $color ->
    [violet] Viola
    [red] Rosso
    [ochre] Ocra
    [green] Verde
    [teal] Verde petrolio
    [blue] Blu
    [magenta] Magenta
   *[grey] Grigio
 }
workspaces-color-own = Com’è ora ({ $color })
workspaces-archive = Archivia area di lavoro
workspaces-archive-question = Archiviare l’area di lavoro { $name }?
workspaces-archive-words = Tutte le sue chiavi API smettono subito di funzionare e non vi si potrà più cambiare nulla. Non si può annullare.
workspaces-add-member = Aggiungi membro
workspaces-add-title = Aggiungi un membro a { $name }
workspaces-add-search = Cerca
workspaces-add-choose = Scegli un membro dell’organizzazione
workspaces-add-more = Altri membri corrispondono. Cerca un nome o un indirizzo.
workspaces-add-nobody = Nessun’altra persona corrisponde. Chi ne fa già parte non viene proposto.
workspaces-remove-question = Rimuovere dall’area di lavoro { $name }?
workspaces-remove-words = Questa persona perderà subito l’accesso a quest’area di lavoro e le sue chiavi API qui saranno archiviate. Resta membro dell’organizzazione.

# What has just been done.

workspaces-done-created = L’area di lavoro è stata creata.
workspaces-done-changed = L’area di lavoro è stata modificata.
workspaces-done-archived = L’area di lavoro e le sue chiavi API sono state archiviate.
workspaces-done-added = Il membro è stato aggiunto all’area di lavoro.
workspaces-done-removed = Il membro è stato rimosso dall’area di lavoro.

# Why something was not done.

name-wrong = { $problem ->
    [empty] Inserisci un nome.
    [too_long] Accorcia il nome a { $limit } caratteri al massimo.
   *[unprintable] Inserisci un nome con caratteri visibili.
 }
workspaces-refused-not-allowed = Non puoi più gestire le aree di lavoro di questa organizzazione.
workspaces-refused-gone = Quest’area di lavoro non esiste più.
workspaces-refused-color = Scegli un colore.
workspaces-refused-residency = Scegli dove possono girare i modelli.
workspaces-refused-details = Non può essere salvato così.
workspaces-refused-limit = L’organizzazione ha già raggiunto il limite di aree di lavoro: { $limit }. Archiviane una per fare spazio.
workspaces-refused-default = L’area di lavoro predefinita mantiene il suo nome e non può essere archiviata.
workspaces-refused-archived = Quest’area di lavoro è archiviata e resta com’è.
workspaces-refused-member = Questa persona è già nell’area di lavoro.
workspaces-refused-inherited = Il suo ruolo nell’organizzazione, { $role }, decide che cosa può fare qui.
workspaces-refused-full = L’area di lavoro ha già raggiunto il limite di membri: { $limit }.
