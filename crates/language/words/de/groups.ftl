# Settings > Groups: the list.

groups-title = Gruppen
groups-sub = Personen mit denselben eigenen Rollen
groups-new = Neue Gruppe
groups-found = { $count ->
    [one] { $count } Gruppe angezeigt
   *[other] { $count } Gruppen angezeigt
 }
groups-none = Noch keine Gruppen
groups-none-words = Erstellen Sie eine für Personen, die in Ihren Programmen dieselben Rechte haben sollen.
groups-directory = Vom Verzeichnis verwaltet

# One group, and the dialogs.

groups-back = Alle Gruppen
groups-id = ID der Gruppe
groups-nobody = Niemand ist in dieser Gruppe
groups-no-roles = Diese Gruppe hat keine eigenen Rollen
groups-create = Gruppe erstellen
groups-rename = Gruppe umbenennen
groups-delete = Gruppe löschen
groups-delete-question = Gruppe { $name } löschen?
groups-delete-words = Ihre Mitglieder bleiben in ihren Organisationen und verlieren, was die eigenen Rollen der Gruppe ihnen gegeben haben. Das lässt sich nicht rückgängig machen.
groups-remove-question = Aus Gruppe { $name } entfernen?
groups-remove-words = Die Person verliert sofort, was die eigenen Rollen dieser Gruppe ihr gegeben haben. Sie bleibt Mitglied der Organisation.
groups-give = Rolle geben
groups-give-title = { $name } eine eigene Rolle geben
groups-give-words = Von da an haben sie alle in der Gruppe.
groups-role = Eigene Rolle
groups-has-all = Diese Gruppe hat schon alle eigenen Rollen.
groups-take = Rolle wegnehmen
groups-take-question = Rolle { $role } der Gruppe { $name } wegnehmen?
groups-take-words = Ihre Mitglieder verlieren sofort, was diese Rolle ihnen gegeben hat.

# What has just been done.

groups-done-created = Die Gruppe wurde erstellt.
groups-done-renamed = Die Gruppe wurde umbenannt.
groups-done-deleted = Die Gruppe wurde gelöscht.
groups-done-added = Das Mitglied wurde zur Gruppe hinzugefügt.
groups-done-removed = Das Mitglied wurde aus der Gruppe entfernt.
groups-done-given = Die Rolle wurde der Gruppe gegeben.
groups-done-taken = Die Rolle wurde der Gruppe weggenommen.

# Why something was not done.

groups-refused-not-allowed = Sie dürfen die Gruppen dieser Organisation nicht mehr verwalten.
groups-refused-gone = Diese Gruppe gibt es nicht mehr.
groups-refused-member = Diese Person ist schon in der Gruppe.
groups-refused-not-in = Diese Person ist nicht mehr in der Gruppe.
groups-refused-directory = Das Verzeichnis Ihrer Organisation verwaltet diese Gruppe. Ändern Sie sie dort.
groups-refused-owner = Eine eigene Rolle dieser Gruppe macht ihre Mitglieder zu Inhabern. Nur ein Inhaber entscheidet, wer darin ist.

# Settings > Custom roles: the list.

custom-roles-title = Eigene Rollen
custom-roles-sub = Was Mitglieder in Ihren Programmen dürfen, über Gruppen gegeben
custom-roles-new = Neue eigene Rolle
custom-roles-found = { $count ->
    [one] { $count } eigene Rolle angezeigt
   *[other] { $count } eigene Rollen angezeigt
 }
custom-roles-built-in = Vorgegeben
custom-roles-changed = Geändert

# One custom role, and the dialogs.

custom-roles-back = Alle eigenen Rollen
custom-roles-id = ID der Rolle
custom-roles-edit = Eigene Rolle bearbeiten
custom-roles-create = Eigene Rolle erstellen
custom-roles-delete = Rolle löschen
custom-roles-delete-question = Eigene Rolle { $name } löschen?
custom-roles-delete-words = Wer sie hat, verliert sofort, was sie erlaubt. Das lässt sich nicht rückgängig machen.
custom-roles-delete-groups = { $count ->
    [one] { $count } Gruppe hat sie und verliert sie:
   *[other] { $count } Gruppen haben sie und verlieren sie:
 }
custom-roles-permissions = Berechtigungen
custom-roles-allows-nothing = Diese Rolle erlaubt noch nichts.
custom-roles-owner-access = Inhaberzugriff
custom-roles-groups = Gruppen mit dieser Rolle
custom-roles-no-groups = Keine Gruppe hat diese Rolle. Geben Sie sie einer Gruppe auf deren Seite.
custom-roles-more-groups = { $count ->
    [one] … und { $count } weitere Gruppe
   *[other] … und { $count } weitere Gruppen
 }
custom-roles-permissions-of = { $kind ->
    [capability] Alle Funktionen
    [permission] Verwaltung
   *[connectors] Konnektoren
 }
# $permission is how it is typed. Some of them are about all connectors, that is, connections to other services.
custom-roles-permission = { $permission ->
    [capability_access_all] Alles: alle Funktionen und alle Rechte eines Inhabers
    [capability_access_all_ga] Alle allgemein verfügbaren Funktionen, ohne Verwaltung
    [permission_owner] Alle Rechte eines Inhabers
    [permission_manage_custom_roles] Eigene Rollen erstellen, ändern und geben
    [permission_manage_members] Mitglieder einladen und entfernen und ihre Rollen ändern
    [permission_manage_groups] Gruppen und ihre Mitglieder verwalten
    [permission_manage_identity] Entscheiden, wie sich Personen anmelden
    [permission_manage_billing] Tarif und Zahlung verwalten
    [permission_view_activities] Sehen, was in der Organisation geschehen ist
    [use_all_connectors] Alle Konnektoren nutzen
    [always_allow_all_connectors] Alle Konnektoren nutzen, ohne jedes Mal gefragt zu werden
    [grant_all_connectors] Zugriffsbereiche aller Konnektoren gewähren
    [interactive_all_connectors] Alle Konnektoren interaktiv nutzen
    [managed_all_connectors] Alle Konnektoren als verwaltete nutzen
   *[other] { $permission }
 }
custom-roles-other = Weitere Berechtigungen
custom-roles-other-hint = Eine pro Zeile: eine Funktion wie chat oder use@connector:ID

# What has just been done.

custom-roles-done-created = Die eigene Rolle wurde erstellt.
custom-roles-done-changed = Die eigene Rolle wurde geändert.
custom-roles-done-deleted = Die eigene Rolle wurde gelöscht.

# Why something was not done.

custom-roles-refused-not-allowed = Sie dürfen die eigenen Rollen dieser Organisation nicht mehr verwalten.
custom-roles-refused-gone = Diese eigene Rolle gibt es nicht mehr.
custom-roles-refused-built-in = Eine vorgegebene Rolle bleibt, wie sie ist. Sie kann Gruppen gegeben werden.
custom-roles-refused-owner = Nur ein Inhaber gibt, ändert oder entzieht eine Rolle mit Inhaberzugriff.
custom-roles-refused-not-attached = Diese Gruppe hat diese Rolle nicht mehr.
custom-roles-refused-limit = Die Organisation hat schon { $limit } eigene Rollen. Löschen Sie eine, um Platz zu schaffen.
custom-roles-refused-many = Eine Rolle hat höchstens { $limit } Berechtigungen.
custom-roles-refused-action = Eine davon ist keine Berechtigung, die es gibt. Funktionen bestehen aus Kleinbuchstaben, Ziffern und _.
custom-roles-refused-resource = Eine davon ist keine Berechtigung. Schreiben Sie eine Funktion oder eines von use@connector:ID, use@connector_tool:ID:TOOL, grant@connector_scope:ID:SCOPE.
