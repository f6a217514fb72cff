# Settings > API keys: the list.

keys-title = API-Schlüssel
keys-sub = Mit ihnen nutzen Programme die Arbeitsbereiche dieser Organisation
keys-sub-own = Ihre eigenen Schlüssel, die dürfen, was Sie dürfen
keys-new = Neuer API-Schlüssel
keys-reference = API-Referenz
keys-filter-status = Nach Status filtern
keys-all-statuses = Alle Status
keys-filter-workspace = Nach Arbeitsbereich filtern
keys-all-workspaces = Alle Arbeitsbereiche
keys-found = { $count ->
    [one] { $count } Schlüssel angezeigt
   *[other] { $count } Schlüssel angezeigt
 }
keys-none = Hier gibt es keine API-Schlüssel
keys-none-words = Ein Programm braucht einen, um einen Arbeitsbereich zu nutzen.
keys-of-workspace = Die API-Schlüssel dieses Arbeitsbereichs
keys-show-all = Alle API-Schlüssel anzeigen
keys-column-key = Schlüssel
keys-column-workspace = Arbeitsbereich
keys-column-made = Erstellt von
keys-column-used = Zuletzt verwendet
keys-column-expires = Läuft ab
keys-never = Nie
keys-status = { $status ->
    [active] Aktiv
    [inactive] Deaktiviert
    [archived] Archiviert
   *[expired] Abgelaufen
 }
keys-acts-for = Handelt für { $name }
keys-service-account = ein Dienstkonto
keys-admin-key = Ein Admin-Schlüssel
keys-menu = Aktionen für { $name }
keys-rename = Umbenennen
keys-disable = Deaktivieren
keys-enable = Aktivieren
keys-rotate = Rotieren
keys-archive = Archivieren

# The dialogs.

keys-owner = Gehört
keys-owner-name = { $owner ->
    [workspace] Dem Arbeitsbereich: er bleibt, wenn Menschen gehen
   *[me] Mir: er darf, was ich darf, und endet mit meiner Mitgliedschaft
 }
keys-expires-in = { $count ->
    [one] In { $count } Tag
   *[other] In { $count } Tagen
 }
keys-create = API-Schlüssel erstellen
keys-made = { $name } ist bereit
keys-made-words = Kopieren Sie den Schlüssel jetzt. Er wird nicht noch einmal angezeigt.
keys-rename-title = { $name } umbenennen
keys-archive-question = Schlüssel { $name } archivieren?
keys-archive-words = Programme, die ihn verwenden, werden sofort und für immer abgewiesen. Ein nur deaktivierter Schlüssel kann wieder aktiviert werden.
keys-rotate-question = Schlüssel { $name } rotieren?
keys-rotate-words = Er erhält ein neues Geheimnis. Name, Arbeitsbereich und Ablauf bleiben.
keys-overlap = Das alte Geheimnis gilt noch
keys-overlap-name = { $overlap ->
    [none] Gar nicht
    [hour] Eine Stunde
    [day] Einen Tag
   *[week] Sieben Tage
 }
keys-rotated = { $name } hat ein neues Geheimnis
keys-rotated-until = Das alte Geheimnis gilt bis { $moment }.

# What has just been done.

keys-done-renamed = Der Schlüssel wurde umbenannt.
keys-done-disabled = Der Schlüssel wurde deaktiviert. Programme, die ihn verwenden, werden abgewiesen.
keys-done-enabled = Der Schlüssel funktioniert wieder.
keys-done-not-enabled = Der Schlüssel wurde nicht aktiviert: Seine Zeit ist vorbei, oder es gibt schon so viele aktive Schlüssel wie erlaubt.
keys-done-archived = Der Schlüssel wurde archiviert.

# Why something was not done.

keys-refused-not-allowed = Das dürfen Sie hier mit Schlüsseln nicht.
keys-refused-gone = Diesen Schlüssel gibt es nicht mehr.
keys-refused-workspace = Wählen Sie einen Arbeitsbereich.
keys-refused-name = Einen Schlüssel, der für ein Mitglied handelt, erstellt und rotiert nur dieses Mitglied.
keys-refused-elsewhere = Sie arbeiten in diesem Arbeitsbereich nicht mit Schlüsseln.
keys-refused-expiry = Wählen Sie einen anderen Ablauf.
keys-refused-overlap = Wählen Sie, wie lange das alte Geheimnis noch gilt.
keys-refused-over = Dieser Schlüssel ist archiviert oder abgelaufen.
keys-refused-limit = Die Organisation hat ihr Limit von { $limit } aktiven Schlüsseln erreicht. Deaktivieren oder archivieren Sie einen.
keys-refused-workspace-limit = Der Arbeitsbereich hat sein Limit von { $limit } aktiven Schlüsseln erreicht. Deaktivieren oder archivieren Sie einen.

# Settings > Admin keys.

admin-keys-title = Admin-Schlüssel
admin-keys-sub = Mit ihnen verwalten Programme diese Organisation
admin-keys-new = Neuer Admin-Schlüssel
admin-keys-none = Keine Admin-Schlüssel
admin-keys-none-words = Ein Programm braucht einen, um diese Organisation über die API zu verwalten.
admin-keys-operator = wer den Server betreibt
admin-keys-words = Er kann die ganze Organisation verwalten und läuft nie ab. Geben Sie jedem Programm einen eigenen.
admin-keys-create = Admin-Schlüssel erstellen
admin-keys-revoke = Admin-Schlüssel widerrufen
admin-keys-revoke-question = Admin-Schlüssel { $name } widerrufen?
admin-keys-revoke-words = Programme, die ihn verwenden, werden sofort und für immer abgewiesen.
admin-keys-done-revoked = Der Admin-Schlüssel wurde widerrufen. Er gilt nicht mehr.

# A form whose answer shows a secret was sent a second time.

once-made = { $name } wurde schon erstellt
once-renewed = { $name } hat das neue Geheimnis schon
once-linked = { $name } hat schon einen neuen Link
once-words = { $way ->
    [link] Das Formular kam zweimal an, und beim zweiten Mal geschah nichts. Der Link wurde beim ersten Mal angezeigt und wird nicht noch einmal angezeigt.
   *[other] Das Formular kam zweimal an, und beim zweiten Mal geschah nichts. Sie finden das Ergebnis unter „{ $place }“. Das Geheimnis wurde beim ersten Mal angezeigt und wird nicht noch einmal angezeigt.
 }
once-lost = { $way ->
    [rotate] Hat niemand das Geheimnis kopiert, rotieren Sie den Schlüssel, um ein neues zu erhalten.
    [renew] Hat niemand das Geheimnis kopiert, fordern Sie ein neues an.
    [link] Hat niemand den Link kopiert, holen Sie einen anderen. Der ältere Link funktioniert dann nicht mehr.
   *[replace] Hat niemand das Geheimnis kopiert, erstellen Sie einen anderen Schlüssel und widerrufen Sie diesen.
 }
once-get-link = Anderen Link holen
