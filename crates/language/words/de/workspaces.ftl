# Settings > Workspaces: the list.

workspaces-title = Arbeitsbereiche
workspaces-sub = Teile dieser Organisation mit eigenen Mitgliedern, API-Schlüsseln und Limits
workspaces-new = Neuer Arbeitsbereich
workspaces-filter = Nach Status filtern
workspaces-show-active = Aktive Arbeitsbereiche
workspaces-show-all = Aktive und archivierte Arbeitsbereiche
workspaces-found = { $count ->
    [one] { $count } Arbeitsbereich angezeigt
   *[other] { $count } Arbeitsbereiche angezeigt
 }
workspaces-column-name = Name
workspaces-column-created = Erstellt
workspaces-default = Standard
workspaces-archived = Archiviert
workspaces-archived-at = Archiviert am { $day }

# One workspace.

workspaces-back = Alle Arbeitsbereiche
workspaces-id = ID des Arbeitsbereichs
workspaces-residency = Wo Modelle laufen dürfen
workspaces-residency-name = { $where ->
    [us] Nur in den Vereinigten Staaten
    [us_first] In den Vereinigten Staaten, wenn eine Anfrage nichts anderes sagt
   *[anywhere] Überall
 }
workspaces-members-none = Niemand ist in diesem Arbeitsbereich
workspaces-members-default = Jedes Mitglied der Organisation ist in ihrem Standardarbeitsbereich.
workspaces-inherited = durch die Rolle in der Organisation
workspace-role-name = { $role ->
    [workspace_user] Nutzer des Arbeitsbereichs
    [workspace_developer] Entwickler des Arbeitsbereichs
    [workspace_restricted_developer] Eingeschränkter Entwickler des Arbeitsbereichs
    [workspace_admin] Admin des Arbeitsbereichs
   *[workspace_billing] Abrechnung des Arbeitsbereichs
 }
workspace-role-description = { $role ->
    [workspace_user] Macht mit, ohne Schlüssel.
    [workspace_developer] Arbeitet auch mit Schlüsseln.
    [workspace_restricted_developer] Arbeitet auch mit Schlüsseln, sieht aber keine Sitzungsverläufe und lädt keine Dateien herunter.
    [workspace_admin] Macht alles im Arbeitsbereich.
   *[workspace_billing] Kümmert sich um die Abrechnung.
 }

# The dialogs.

workspaces-create = Arbeitsbereich erstellen
workspaces-edit = Arbeitsbereich bearbeiten
workspaces-save = Speichern
workspaces-name = Name
workspaces-color = Farbe
workspaces-color-name = { $color ->
    [violet] Violett
    [red] Rot
    [ochre] Ocker
    [green] Grün
    [teal] Petrol
    [blue] Blau
    [magenta] Magenta
   *[grey] Grau
 }
workspaces-color-own = Wie bisher ({ $color })
workspaces-archive = Arbeitsbereich archivieren
workspaces-archive-question = Arbeitsbereich { $name } archivieren?
workspaces-archive-words = Alle seine API-Schlüssel funktionieren sofort nicht mehr, und nichts in ihm lässt sich mehr ändern. Das kann nicht rückgängig gemacht werden.
workspaces-add-member = Mitglied hinzufügen
workspaces-add-title = Mitglied zu { $name } hinzufügen
workspaces-add-search = Suchen
workspaces-add-choose = Mitglied der Organisation auswählen
workspaces-add-more = Es passen mehr Mitglieder, als hier stehen. Suchen Sie einen Namen oder eine Adresse.
workspaces-add-nobody = Sonst passt niemand. Wer schon dabei ist, steht nicht zur Wahl.
workspaces-remove-question = Aus Arbeitsbereich { $name } entfernen?
workspaces-remove-words = Die Person verliert sofort den Zugriff auf diesen Arbeitsbereich, und ihre eigenen API-Schlüssel darin werden archiviert. Mitglied der Organisation bleibt sie.

# What has just been done.

workspaces-done-created = Der Arbeitsbereich wurde erstellt.
workspaces-done-changed = Der Arbeitsbereich wurde geändert.
workspaces-done-archived = Der Arbeitsbereich und seine API-Schlüssel wurden archiviert.
workspaces-done-added = Das Mitglied wurde zum Arbeitsbereich hinzugefügt.
workspaces-done-removed = Das Mitglied wurde aus dem Arbeitsbereich entfernt.

# Why something was not done.

name-wrong = { $problem ->
    [empty] Geben Sie einen Namen ein.
    [too_long] Kürzen Sie den Namen auf höchstens { $limit } Zeichen.
   *[unprintable] Geben Sie einen Namen aus darstellbaren Zeichen ein.
 }
workspaces-refused-not-allowed = Sie dürfen die Arbeitsbereiche dieser Organisation nicht mehr verwalten.
workspaces-refused-gone = Diesen Arbeitsbereich gibt es nicht mehr.
workspaces-refused-color = Wählen Sie eine Farbe.
workspaces-refused-residency = Wählen Sie, wo Modelle laufen dürfen.
workspaces-refused-details = So kann das nicht gespeichert werden.
workspaces-refused-limit = Die Organisation hat ihr Limit von { $limit } Arbeitsbereichen erreicht. Archivieren Sie einen, um Platz zu schaffen.
workspaces-refused-default = Der Standardarbeitsbereich behält seinen Namen und kann nicht archiviert werden.
workspaces-refused-archived = Dieser Arbeitsbereich ist archiviert und bleibt, wie er ist.
workspaces-refused-member = Diese Person ist schon im Arbeitsbereich.
workspaces-refused-inherited = Ihre Rolle in der Organisation, { $role }, bestimmt, was diese Person hier darf.
workspaces-refused-full = Der Arbeitsbereich hat sein Limit von { $limit } Mitgliedern erreicht.
