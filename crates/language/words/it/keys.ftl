# Settings > API keys: the list.

keys-title = Chiavi API
keys-sub = Permettono ai programmi di usare le aree di lavoro di questa organizzazione
keys-sub-own = Le tue chiavi, che possono fare ciò che puoi fare tu
keys-new = Nuova chiave API
keys-reference = Riferimento API
keys-filter-status = Filtra per stato
keys-all-statuses = Tutti gli stati
keys-filter-workspace = Filtra per area di lavoro
keys-all-workspaces = Tutte le aree di lavoro
keys-found = { $count ->
    [one] { $count } chiave mostrata
   *[other] { $count } chiavi mostrate
 }
keys-none = Qui non ci sono chiavi API
keys-none-words = Un programma ne ha bisogno per usare un’area di lavoro.
keys-of-workspace = Le chiavi API di quest’area di lavoro
keys-show-all = Mostra tutte le chiavi API
keys-column-key = Chiave
keys-column-workspace = Area di lavoro
keys-column-made = Creata da
keys-column-used = Ultimo uso
keys-column-expires = Scade
keys-never = Mai
keys-status = { $status ->
    [active] Attiva
    [inactive] Disattivata
    [archived] Archiviata
   *[expired] Scaduta
 }
keys-acts-for = Agisce per { $name }
keys-service-account = un account di servizio
keys-admin-key = Una chiave di amministrazione
keys-menu = Azioni per { $name }
keys-rename = Rinomina
keys-disable = Disattiva
keys-enable = Attiva
keys-rotate = Ruota
keys-archive = Archivia

# The dialogs.

keys-owner = Appartiene a
keys-owner-name = { $owner ->
    [workspace] All’area di lavoro: resta quando le persone se ne vanno
   *[me] A me: può fare ciò che posso fare io e finisce con la mia appartenenza
 }
keys-expires-in = { $count ->
    [one] Tra { $count } giorno
   *[other] Tra { $count } giorni
 }
keys-create = Crea chiave API
keys-made = { $name } è pronta
keys-made-words = Copia la chiave adesso. Non sarà più mostrata.
keys-rename-title = Rinomina { $name }
keys-archive-question = Archiviare la chiave { $name }?
keys-archive-words = I programmi che la usano vengono rifiutati subito e per sempre. Una chiave solo disattivata può essere riattivata.
keys-rotate-question = Ruotare la chiave { $name }?
keys-rotate-words = Riceve un nuovo segreto. Nome, area di lavoro e scadenza restano.
keys-overlap = Il vecchio segreto funziona ancora
keys-overlap-name = { $overlap ->
    [none] Per niente
    [hour] Per un’ora
    [day] Per un giorno
   *[week] Per sette giorni
 }
keys-rotated = { $name } ha un nuovo segreto
keys-rotated-until = Il vecchio segreto funziona fino al { $moment }.

# What has just been done.

keys-done-renamed = La chiave è stata rinominata.
keys-done-disabled = La chiave è stata disattivata. I programmi che la usano vengono rifiutati.
keys-done-enabled = La chiave funziona di nuovo.
keys-done-not-enabled = La chiave non è stata attivata: è finita, oppure le chiavi attive sono già quante consentito.
keys-done-archived = La chiave è stata archiviata.

# Why something was not done.

keys-refused-not-allowed = Qui non puoi fare questo con le chiavi.
keys-refused-gone = Questa chiave non esiste più.
keys-refused-workspace = Scegli un’area di lavoro.
keys-refused-name = Una chiave che agisce per un membro viene creata e ruotata solo da quel membro.
keys-refused-elsewhere = In quest’area di lavoro non lavori con le chiavi.
keys-refused-expiry = Scegli un’altra scadenza.
keys-refused-overlap = Scegli per quanto tempo funziona ancora il vecchio segreto.
keys-refused-over = Questa chiave è archiviata o scaduta.
keys-refused-limit = L’organizzazione ha già raggiunto il limite di chiavi attive: { $limit }. Disattivane o archiviane una.
keys-refused-workspace-limit = L’area di lavoro ha già raggiunto il limite di chiavi attive: { $limit }. Disattivane o archiviane una.

# Settings > Admin keys.

admin-keys-title = Chiavi di amministrazione
admin-keys-sub = Permettono ai programmi di gestire questa organizzazione
admin-keys-new = Nuova chiave di amministrazione
admin-keys-none = Nessuna chiave di amministrazione
admin-keys-none-words = Un programma ne ha bisogno per gestire questa organizzazione tramite l’API.
admin-keys-operator = chi gestisce il server
admin-keys-words = Può gestire tutta l’organizzazione e non scade mai. Dai a ogni programma una chiave propria.
admin-keys-create = Crea chiave di amministrazione
admin-keys-revoke = Revoca chiave di amministrazione
admin-keys-revoke-question = Revocare la chiave di amministrazione { $name }?
admin-keys-revoke-words = I programmi che la usano vengono rifiutati subito e per sempre.
admin-keys-done-revoked = La chiave di amministrazione è stata revocata. Non funziona più.

# A form whose answer shows a secret was sent a second time.

once-made = { $name }: già creato
once-renewed = { $name }: il nuovo segreto c’è già
once-linked = { $name }: il nuovo link c’è già
once-words = { $way ->
    [link] Il modulo è arrivato due volte e la seconda non è stato fatto nulla. Il link è stato mostrato la prima volta e non può essere mostrato di nuovo.
   *[other] Il modulo è arrivato due volte e la seconda non è stato fatto nulla. L’elemento si trova in { $place }. Il segreto è stato mostrato la prima volta e non può essere mostrato di nuovo.
 }
once-lost = { $way ->
    [rotate] Se nessuno ha copiato il segreto, ruota la chiave per averne un altro.
    [renew] Se nessuno ha copiato il segreto, richiedine uno nuovo.
    [link] Se nessuno ha copiato il link, ottienine un altro. Il link precedente smette di funzionare.
   *[replace] Se nessuno ha copiato il segreto, crea un’altra chiave e revoca questa.
 }
once-get-link = Ottieni un altro link
