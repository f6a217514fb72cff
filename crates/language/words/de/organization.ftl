# Settings > Organization.

organization-title = Organisation
organization-sub = Was für die ganze Organisation gilt
organization-name = Name
organization-rename = Umbenennen
organization-rename-title = Organisation umbenennen
organization-id = Organisations-ID
organization-kind = Art
organization-kind-words = { $kind ->
    [platform] Plattform: Arbeitsbereiche und API-Schlüssel für Programme
   *[enterprise] Unternehmen: Gruppen und eigene Rollen für Personen
 }
organization-on = Ein
organization-off = Aus
organization-number = { $count }
organization-number-or-more = { $count } oder mehr

# How many there may be.

organization-limits = Plätze und Limits
organization-limits-edit = Limits ändern
organization-limits-hint = Ein leeres Feld heißt kein Limit. Ein Limit unter dem Bestand nimmt nichts weg; es lässt nur nichts mehr dazu.
organization-limit = Was gezählt wird
organization-used = Belegt
organization-most = Limit
organization-no-limit = Kein Limit
organization-full = Erreicht
organization-limit-name = { $limit ->
    [member_limit] Mitglieder
    [seat_limit] Plätze
    [workspace_limit] Arbeitsbereiche
    [workspace_member_limit] Mitglieder eines Arbeitsbereichs
    [api_key_limit] API-Schlüssel
    [workspace_api_key_limit] API-Schlüssel eines Arbeitsbereichs
   *[invite_batch_row_limit] Importierte Zeilen pro Tag
 }
organization-used-parts = Mitglieder: { $members }, offene Einladungen: { $invites }
organization-bad-limit = Geben Sie eine ganze Zahl von 0 bis { $most } ein oder nichts.

# Who may be invited.

organization-domains = Wer eingeladen werden darf
organization-domains-edit = Ändern, wer eingeladen werden darf
organization-domains-only = Nur diese Domains
organization-domains-allowed = Erlaubte Domains
organization-domains-hint = Eine pro Zeile. Eine Subdomain muss selbst aufgeführt sein.
organization-domains-any = Alle Domains
organization-domains-none = Keine, also kann niemand eingeladen werden
organization-links = Links dürfen weitergegeben werden
organization-links-hint = Wer einlädt, kann den Link einer Einladung bekommen, statt ihn per E-Mail senden zu lassen.
organization-directory = Ein Verzeichnis bestimmt die Mitglieder, daher wird niemand von Hand eingeladen.
organization-bad-domain = { $domain } ist keine Domain.
organization-many-domains = Führen Sie höchstens { $limit } Domains auf.

# Mail appearance.

organization-mail = Aussehen der E-Mails
organization-mail-sub = Wie die Einladungen dieser Organisation aussehen und welche Sprache sie sprechen
organization-mail-edit = Aussehen ändern
organization-mail-none = Einladungen sind wie die anderen E-Mails dieses Servers.
organization-mail-sender = Name des Absenders
organization-mail-sender-hint = Die Absenderadresse bleibt die des Servers.
organization-mail-reply = Antworten an
organization-mail-note = Eine eigene Zeile
organization-mail-note-hint = Reiner Text. Was wie ein Link aussieht, kann nicht angeklickt werden.
organization-mail-color = Farbe der Schaltfläche
organization-mail-color-none = Wie in anderen E-Mails
organization-mail-language-hint = Für Personen, die keine gewählt haben, wenn die Einladung keine nennt
organization-mail-language-none = Wie auf diesem Server
organization-preview = Vorschau
organization-preview-language = Sprache der Vorschau
organization-preview-show = Vorschau anzeigen
organization-preview-text = Dasselbe als reiner Text
organization-preview-none = Die Vorschau erscheint, sobald alle Felder verwendbar sind.
organization-bad-sender = Lassen Sie @, Anführungszeichen, umgekehrte Schrägstriche und spitze Klammern weg.
organization-light-color = Wählen Sie eine dunklere Farbe: Auf ihr steht weiße Schrift.

# Danger zone.

organization-danger = Gefahrenbereich
organization-revoke = Alle offenen Einladungen widerrufen
organization-revoke-hint = Alle Links funktionieren sofort nicht mehr. Mitglieder bleiben, und alle können wieder eingeladen werden.
organization-revoke-question = Alle offenen Einladungen von { $name } widerrufen?
organization-revoke-words = Offene Einladungen: { $count }. Ihre Links funktionieren dann sofort nicht mehr. Das lässt sich nicht rückgängig machen, aber alle können wieder eingeladen werden.
organization-keys = Alle API-Schlüssel deaktivieren
organization-keys-hint = Programme werden sofort abgewiesen, etwa nach einem Leck, das noch niemand versteht. Admin-Schlüssel bleiben.
organization-keys-question = Alle API-Schlüssel von { $name } deaktivieren?
organization-keys-words = Aktive API-Schlüssel: { $count }. Programme, die sie verwenden, werden sofort abgewiesen. Jeder kann unter API-Schlüssel wieder aktiviert werden.
organization-hand-over = Rolle als Hauptinhaber übergeben
organization-hand-over-hint = Ein anderes Mitglied wird Hauptinhaber, und Sie werden Inhaber.
organization-hand-over-words = Das Mitglied mit dieser Adresse wird Hauptinhaber, und Sie werden Inhaber. Nur diese Person kann es zurückgeben.
organization-heir = E-Mail-Adresse der Person, die es übernimmt
organization-confirm = Geben Sie zur Bestätigung den Namen der Organisation ein: { $name }
organization-confirm-wrong = Geben Sie den Namen so ein, wie er hier steht: { $name }

# What has just been done, and why something was not.

organization-done-saved = Die Einstellungen wurden gespeichert.
organization-done-revoked = Alle offenen Einladungen wurden widerrufen.
organization-done-keys = Alle API-Schlüssel wurden deaktiviert.
organization-done-handed-over = Die Rolle als Hauptinhaber wurde übergeben.
organization-not-allowed = Sie dürfen die Einstellungen dieser Organisation nicht mehr ändern.
