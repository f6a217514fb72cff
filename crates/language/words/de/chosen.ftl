# Acts on several rows of a list at once: the boxes, the bar below the list, the question, and what became of each.

chosen-one = { $name } auswählen
chosen-all = Alle auf dieser Seite auswählen
chosen-rows = Ausgewählt
chosen-bar = Mit den ausgewählten:
chosen-none = Wählen Sie zuerst mindestens eine Zeile der Liste aus.
chosen-failed = Nicht ausgeführt: bitte noch einmal versuchen
chosen-unknown = Vielleicht ausgeführt: bitte in der Liste nachsehen

# Members.

chosen-roles = Rollen ändern
chosen-remove = Entfernen
chosen-remove-question = { $count ->
    [one] { $count } Mitglied entfernen?
   *[other] { $count } Mitglieder entfernen?
 }
chosen-remove-words = Sie verlieren sofort den Zugang zu <strong>{ $organization }</strong>. Andere Organisationen bleiben unberührt, und sie können später wieder eingeladen werden.
chosen-removed = Entfernt

# Invites.

chosen-revoke = Widerrufen
chosen-revoke-question = { $count ->
    [one] { $count } Einladung widerrufen?
   *[other] { $count } Einladungen widerrufen?
 }
chosen-revoke-words = Die Links gelten sofort nicht mehr. Niemand wird benachrichtigt, und alle können wieder eingeladen werden.
chosen-revoked = Widerrufen
chosen-resend = Erneut senden
chosen-resend-question = { $count ->
    [one] { $count } Einladung erneut senden?
   *[other] { $count } Einladungen erneut senden?
 }
chosen-resend-words = Jede wird mit einem neuen Link gemailt, und der Link davor gilt nicht mehr. Eine abgelaufene wird neu erstellt.
chosen-resent = Erneut gesendet

# API keys.

chosen-disable = Deaktivieren
chosen-disable-question = { $count ->
    [one] { $count } API-Schlüssel deaktivieren?
   *[other] { $count } API-Schlüssel deaktivieren?
 }
chosen-disable-words = Programme, die sie verwenden, werden sofort abgewiesen. Wer die Organisation leitet, kann sie wieder aktivieren.
chosen-disabled = Deaktiviert

# Admin keys.

chosen-end = Widerrufen
chosen-end-question = { $count ->
    [one] { $count } Admin-Schlüssel widerrufen?
   *[other] { $count } Admin-Schlüssel widerrufen?
 }
chosen-end-words = Programme, die sie verwenden, werden sofort und für immer abgewiesen.
chosen-ended = Widerrufen

# Workspaces, service accounts, groups, custom roles.

chosen-archive = Archivieren
chosen-archived = Archiviert
chosen-delete = Löschen
chosen-deleted = Gelöscht
chosen-workspaces-question = { $count ->
    [one] { $count } Arbeitsbereich archivieren?
   *[other] { $count } Arbeitsbereiche archivieren?
 }
chosen-workspaces-words = Alle ihre API-Schlüssel funktionieren sofort nicht mehr, und nichts in ihnen lässt sich mehr ändern. Das lässt sich nicht rückgängig machen.
chosen-accounts-question = { $count ->
    [one] { $count } Dienstkonto archivieren?
   *[other] { $count } Dienstkonten archivieren?
 }
chosen-accounts-words = Ihre API-Schlüssel funktionieren sofort nicht mehr, und ihre Namen bleiben vergeben. Das lässt sich nicht rückgängig machen.
chosen-groups-question = { $count ->
    [one] { $count } Gruppe löschen?
   *[other] { $count } Gruppen löschen?
 }
chosen-groups-words = Ihre Mitglieder bleiben in ihren Organisationen und verlieren, was die eigenen Rollen der Gruppen ihnen gegeben haben. Das lässt sich nicht rückgängig machen.
chosen-custom-roles-question = { $count ->
    [one] { $count } eigene Rolle löschen?
   *[other] { $count } eigene Rollen löschen?
 }
chosen-custom-roles-words = Wer sie hat, auch über eine Gruppe, verliert sofort, was sie erlauben. Das lässt sich nicht rückgängig machen.
