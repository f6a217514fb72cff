# Settings > Service accounts: the list.

service-accounts-title = Dienstkonten
service-accounts-sub = Programme als Mitglieder dieser Organisation, mit eigenen Rollen und Schlüsseln
service-accounts-new = Neues Dienstkonto
service-accounts-show-active = Aktive
service-accounts-show-all = Aktive und archivierte
service-accounts-found = { $count ->
    [one] { $count } Dienstkonto angezeigt
   *[other] { $count } Dienstkonten angezeigt
 }
service-accounts-none = Noch keine Dienstkonten
service-accounts-none-words = Erstellen Sie eines für ein Programm, dessen Schlüssel bleiben sollen, wenn Personen gehen.

# One service account, and the dialogs.

service-accounts-back = Alle Dienstkonten
service-accounts-id = ID des Dienstkontos
service-accounts-create = Dienstkonto erstellen
service-accounts-edit = { $name } bearbeiten
service-accounts-edit-act = Bearbeiten
service-accounts-name-hint = Buchstaben a–z, Ziffern und Bindestriche. Der Name bleibt für immer.
service-accounts-description = Wozu es da ist
service-accounts-role-description = { $role ->
    [admin] Erstellt und erneuert auch Schlüssel von Arbeitsbereichen und Dienstkonten.
   *[developer] Arbeitet in den Arbeitsbereichen, zu denen es hinzugefügt wurde.
 }
service-accounts-archive = Dienstkonto archivieren
service-accounts-archive-question = Dienstkonto { $name } archivieren?
service-accounts-archive-words = Seine API-Schlüssel funktionieren sofort nicht mehr, und sein Name bleibt vergeben. Das lässt sich nicht rückgängig machen.
service-accounts-nowhere = Es ist in keinem Arbeitsbereich
service-accounts-default-words = Von selbst. Fügen Sie es diesem Arbeitsbereich hinzu, um ihm dort eine Rolle zu geben.
service-accounts-add = Zu Arbeitsbereich hinzufügen
service-accounts-add-title = { $account } zu einem Arbeitsbereich hinzufügen
service-accounts-role-title = Rolle von { $account } in { $name } ändern
service-accounts-remove-question = { $account } aus Arbeitsbereich { $name } entfernen?
service-accounts-remove-words = Es kann in diesem Arbeitsbereich nicht mehr arbeiten.
service-accounts-keys = Die API-Schlüssel dieses Dienstkontos

# What has just been done.

service-accounts-done-created = Das Dienstkonto wurde erstellt.
service-accounts-done-changed = Das Dienstkonto wurde geändert.
service-accounts-done-archived = Das Dienstkonto und seine API-Schlüssel wurden archiviert.
service-accounts-done-added = Das Dienstkonto wurde zum Arbeitsbereich hinzugefügt.
service-accounts-done-removed = Das Dienstkonto wurde aus dem Arbeitsbereich entfernt.

# Why something was not done.

service-accounts-refused-not-allowed = Sie dürfen die Dienstkonten dieser Organisation nicht mehr verwalten.
service-accounts-refused-gone = Dieses Dienstkonto gibt es nicht mehr.
service-accounts-refused-archived = Dieses Dienstkonto ist archiviert und bleibt, wie es ist.
service-accounts-refused-not-in = Es ist nicht mehr in diesem Arbeitsbereich.
service-accounts-refused-name = Geben Sie einen Namen aus 1 bis { $limit } Buchstaben a–z, Ziffern und Bindestrichen ein.
service-accounts-refused-taken = Ein Dienstkonto dieser Organisation hat diesen Namen oder hatte ihn.
service-accounts-refused-description = Kürzen Sie das auf höchstens { $limit } Zeichen.
