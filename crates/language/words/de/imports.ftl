# Settings > Invites > Import: people out of a CSV file.

imports-open = CSV importieren
imports-title = Personen aus einer Datei einladen
imports-sub = Bis zu 10.000 auf einmal. Niemand wird eingeladen, bevor Sie gesehen haben, was geschieht.
imports-file = CSV-Datei
# <code>email</code> and <code>role</code> are names of columns and stay as they are.
imports-file-hint = Die erste Zeile nennt die Spalten: <code>email</code> und, bei verschiedenen Rollen, <code>role</code>. Andere Spalten werden ausgelassen.
imports-example = Beispiel einer Datei
imports-role = Rolle für Zeilen ohne Angabe
imports-preview = Datei prüfen
imports-earlier = Frühere Importe
imports-column-when = Wann
imports-column-rows = Zeilen
imports-column-state = Status
imports-column-row = Zeile
imports-column-address = Adresse
imports-column-role = Rolle
imports-column-outcome = Ergebnis

imports-preview-title = Was geschehen wird
imports-preview-sub = Noch ist niemand eingeladen.
imports-another-file = Andere Datei wählen
imports-left-out = Ausgelassene Spalten: { $headings }
imports-invite = { $count ->
    [one] { $count } Person einladen
   *[other] { $count } Personen einladen
 }
imports-nobody = Niemand aus dieser Datei kann eingeladen werden.
imports-more = { $count ->
    [one] { $count } weitere Zeile wird nicht gezeigt.
   *[other] { $count } weitere Zeilen werden nicht gezeigt.
 }
imports-progress-title = Import
imports-progress = Fortschritt
imports-settled = { $settled } von { $count } erledigt
imports-revoked = { $count ->
    [one] { $count } Einladung wurde widerrufen.
   *[other] { $count } Einladungen wurden widerrufen.
 }
imports-all-rows = Alle Zeilen
imports-waiting = Wartet
imports-state = { $state ->
    [queued] Wartet auf den Beginn
    [running] Lädt ein
    [finished] Beendet
    [stopped] Angehalten: wer ihn begann, darf nicht weitermachen
   *[undone] Rückgängig gemacht
 }
# What became of a line; with `to_`, what would become of it.
imports-outcome = { $outcome ->
    [to_invite] Wird eingeladen
    [to_renew] Wird erneut eingeladen
    [invited] Eingeladen
    [renewed] Erneut eingeladen
    [already_member] Schon Mitglied
    [already_invited] Schon eingeladen
    [domain_not_allowed] Domain nicht erlaubt
    [no_seat] Kein Platz frei
    [invited_too_often] An einem Tag zu oft eingeladen
    [invalid_address] Keine E-Mail-Adresse
    [duplicate] Doppelt in der Datei
    [role_not_assignable] Rolle kann nicht vergeben werden
    [missing_scope] Übersteigt Ihre Rechte
    [group_not_found] Gruppe nicht gefunden
    [workspace_not_found] Arbeitsbereich nicht gefunden
    [invalid_details] Angaben können nicht gespeichert werden
    [has_directory] Ein Verzeichnis bestimmt die Mitglieder
    [stopped] Nicht versucht
   *[refused] Abgelehnt
 }

imports-undo = Import rückgängig machen
imports-undo-question = Diesen Import rückgängig machen?
imports-undo-words = Jede seiner noch offenen Einladungen wird sofort widerrufen, und ihr Link gilt nicht mehr. Wer angenommen hat, bleibt Mitglied.
imports-done-undone = Der Import wurde rückgängig gemacht.

# $problem is one of those below.
imports-problem-at = { $problem } (Zeile { $line }, Spalte { $column })
# $heading is the name of a column.
imports-problem = { $problem ->
    [not_utf8] Die Datei ist kein UTF-8-Text. Speichern Sie sie als „CSV UTF-8“.
    [column_twice] Die Spalte { $heading } kommt zweimal vor.
    [unknown_column] Die Spalte { $heading } ist unbekannt.
    [email_missing] In der ersten Zeile fehlt die Spalte email.
    [role_missing] In der ersten Zeile fehlt die Spalte role.
    [grant] Ein Arbeitsbereich wird als Kennung, Doppelpunkt und Rolle geschrieben.
    [field_count] Die Zeile hat mehr oder weniger Felder als die erste.
    [quote] Die Anführungszeichen passen nicht zusammen.
   *[not_csv] Das ist keine CSV-Datei.
 }
imports-no-row = Die Datei nennt niemanden.
imports-too-many = Die Datei hat { $count } Zeilen. Höchstens { $limit } werden auf einmal importiert.
imports-daily-limit = Die Organisation importiert höchstens { $limit } Zeilen am Tag; heute sind noch { $left } übrig.
imports-refused = Diese Datei kann nicht importiert werden.
