# Settings > Groups: the list.

groups-title = Gruppi
groups-sub = Persone che hanno gli stessi ruoli personalizzati
groups-new = Nuovo gruppo
groups-found = { $count ->
    [one] { $count } gruppo mostrato
   *[other] { $count } gruppi mostrati
 }
groups-none = Ancora nessun gruppo
groups-none-words = Creane uno per persone che devono avere gli stessi diritti nei tuoi programmi.
groups-directory = Tenuto dalla directory

# One group, and the dialogs.

groups-back = Tutti i gruppi
groups-id = ID del gruppo
groups-nobody = Nessuno è in questo gruppo
groups-no-roles = Questo gruppo non ha ruoli personalizzati
groups-create = Crea gruppo
groups-rename = Rinomina gruppo
groups-delete = Elimina gruppo
groups-delete-question = Eliminare il gruppo { $name }?
groups-delete-words = I suoi membri restano nelle loro organizzazioni e perdono ciò che i suoi ruoli personalizzati davano loro. Non si può annullare.
groups-remove-question = Rimuovere dal gruppo { $name }?
groups-remove-words = La persona perde subito ciò che i ruoli personalizzati di questo gruppo le davano. Resta membro dell’organizzazione.
groups-give = Assegna ruolo
groups-give-title = Assegna un ruolo personalizzato a { $name }
groups-give-words = Da quel momento lo hanno tutti nel gruppo.
groups-role = Ruolo personalizzato
groups-has-all = Questo gruppo ha già tutti i ruoli personalizzati.
groups-take = Togli il ruolo
groups-take-question = Togliere il ruolo { $role } al gruppo { $name }?
groups-take-words = I suoi membri perdono subito ciò che questo ruolo dava loro.

# What has just been done.

groups-done-created = Il gruppo è stato creato.
groups-done-renamed = Il gruppo è stato rinominato.
groups-done-deleted = Il gruppo è stato eliminato.
groups-done-added = Il membro è stato aggiunto al gruppo.
groups-done-removed = Il membro è stato rimosso dal gruppo.
groups-done-given = Il ruolo è stato assegnato al gruppo.
groups-done-taken = Il ruolo è stato tolto al gruppo.

# Why something was not done.

groups-refused-not-allowed = Non puoi più gestire i gruppi di questa organizzazione.
groups-refused-gone = Questo gruppo non esiste più.
groups-refused-member = Questa persona è già nel gruppo.
groups-refused-not-in = Questa persona non è più nel gruppo.
groups-refused-directory = La directory della tua organizzazione tiene questo gruppo. Modificalo lì.
groups-refused-owner = Un ruolo personalizzato di questo gruppo rende proprietari i suoi membri. Solo un proprietario decide chi ne fa parte.

# Settings > Custom roles: the list.

custom-roles-title = Ruoli personalizzati
custom-roles-sub = Ciò che i membri possono fare nei tuoi programmi, assegnato tramite gruppi
custom-roles-new = Nuovo ruolo personalizzato
custom-roles-found = { $count ->
    [one] { $count } ruolo personalizzato mostrato
   *[other] { $count } ruoli personalizzati mostrati
 }
custom-roles-built-in = Predefinito
custom-roles-changed = Modificato

# One custom role, and the dialogs.

custom-roles-back = Tutti i ruoli personalizzati
custom-roles-id = ID del ruolo
custom-roles-edit = Modifica ruolo personalizzato
custom-roles-create = Crea ruolo personalizzato
custom-roles-delete = Elimina ruolo
custom-roles-delete-question = Eliminare il ruolo personalizzato { $name }?
custom-roles-delete-words = Chi lo ha perde subito ciò che consente. Non si può annullare.
custom-roles-delete-groups = { $count ->
    [one] { $count } gruppo lo ha e lo perde:
   *[other] { $count } gruppi lo hanno e lo perdono:
 }
custom-roles-permissions = Autorizzazioni
custom-roles-allows-nothing = Questo ruolo non consente ancora nulla.
custom-roles-owner-access = Accesso da proprietario
custom-roles-groups = Gruppi che lo hanno
custom-roles-no-groups = Nessun gruppo ha questo ruolo. Assegnalo a uno nella pagina del gruppo.
custom-roles-more-groups = { $count ->
    [one] … e { $count } altro gruppo
   *[other] … e altri { $count } gruppi
 }
custom-roles-permissions-of = { $kind ->
    [capability] Tutte le funzioni
    [permission] Amministrazione
   *[connectors] Connettori
 }
# $permission is how it is typed. Some of them are about all connectors, that is, connections to other services.
custom-roles-permission = { $permission ->
    [capability_access_all] Tutto: tutte le funzioni e tutti i diritti di un proprietario
    [capability_access_all_ga] Tutte le funzioni generalmente disponibili, senza amministrazione
    [permission_owner] Tutti i diritti di un proprietario
    [permission_manage_custom_roles] Creare, modificare e assegnare ruoli personalizzati
    [permission_manage_members] Invitare e rimuovere membri e cambiarne i ruoli
    [permission_manage_groups] Gestire i gruppi e chi ne fa parte
    [permission_manage_identity] Decidere come le persone accedono
    [permission_manage_billing] Gestire piano e pagamento
    [permission_view_activities] Vedere che cosa è successo nell’organizzazione
    [use_all_connectors] Usare tutti i connettori
    [always_allow_all_connectors] Usare tutti i connettori senza conferma ogni volta
    [grant_all_connectors] Concedere ambiti di tutti i connettori
    [interactive_all_connectors] Usare tutti i connettori in modo interattivo
    [managed_all_connectors] Usare tutti i connettori come gestiti
   *[other] { $permission }
 }
custom-roles-other = Altre autorizzazioni
custom-roles-other-hint = Una per riga: una funzione come chat, oppure use@connector:ID

# What has just been done.

custom-roles-done-created = Il ruolo personalizzato è stato creato.
custom-roles-done-changed = Il ruolo personalizzato è stato modificato.
custom-roles-done-deleted = Il ruolo personalizzato è stato eliminato.

# Why something was not done.

custom-roles-refused-not-allowed = Non puoi più gestire i ruoli personalizzati di questa organizzazione.
custom-roles-refused-gone = Questo ruolo personalizzato non esiste più.
custom-roles-refused-built-in = Un ruolo predefinito resta com’è. Può essere assegnato a gruppi.
custom-roles-refused-owner = Solo un proprietario assegna, modifica o toglie un ruolo con accesso da proprietario.
custom-roles-refused-not-attached = Questo gruppo non ha più questo ruolo.
custom-roles-refused-limit = L’organizzazione ha già i suoi { $limit } ruoli personalizzati. Eliminane uno per fare spazio.
custom-roles-refused-many = Un ruolo ha al massimo { $limit } autorizzazioni.
custom-roles-refused-action = Una di queste non è un’autorizzazione esistente. Le funzioni si scrivono con lettere minuscole, cifre e _.
custom-roles-refused-resource = Una di queste non è un’autorizzazione. Scrivi una funzione, oppure una di queste forme: use@connector:ID, use@connector_tool:ID:TOOL, grant@connector_scope:ID:SCOPE.
