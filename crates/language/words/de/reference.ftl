# The frame of the API reference. What the API says of itself comes from its description, in English.

reference-title = API-Referenz
reference-lead = Jede Operation dieses Servers mit ihren Parametern, ihren Fehlern und dem Aufruf in neun Sprachen.
reference-description = OpenAPI-Beschreibung
reference-all = Alle Operationen
reference-operations = Operationen
reference-filter = Operationen filtern
reference-filter-hint = Nach Name, Pfad oder Thema
# The script puts another number in the place of this one, so no word goes by it.
reference-count = Operationen: { $count }
reference-nothing = Keine Operation enthält alle diese Wörter.
reference-show-all = Alle Operationen anzeigen
reference-callers = Wer sie aufrufen darf
reference-callers-everybody = Alle; es sind keine Anmeldedaten nötig.
reference-kind = { $kind ->
    [platform] Nur Plattformorganisationen
    [enterprise] Nur Unternehmensorganisationen
   *[either] Beide Arten
 }
reference-credentials = Anmeldedaten
reference-credential = { $credential ->
    [access_token] Ein Zugriffstoken, mit den Rechten seiner Person
    [admin_key] Ein Admin-Schlüssel
    [principal_key] Ein API-Schlüssel ohne festen Arbeitsbereich, mit den Rechten dessen, für den er handelt
    [scoped_key] Ein Schlüssel mit Scopes, darunter einer der folgenden
   *[any_scoped_key] Ein Schlüssel mit Scopes, gleich welchen
 }
reference-scopes = Scopes
reference-scopes-one = einen davon braucht ein Schlüssel mit Scopes
reference-beta = Beta
reference-path-parameters = Pfadparameter
reference-query-parameters = Abfrageparameter
reference-headers = Header
reference-body = Body
reference-required = erforderlich
reference-one-of = Eines von
reference-fields = Felder
# $type is a value of the field "type".
reference-where-type = wenn type { $type } ist
reference-between = { $unit ->
    [characters] { $least } bis { $most } Zeichen
    [items] { $least } bis { $most } Einträge
   *[number] { $least } bis { $most }
 }
reference-at-most = { $unit ->
    [characters] höchstens { $most } Zeichen
    [items] höchstens { $most } Einträge
   *[number] höchstens { $most }
 }
reference-at-least = { $unit ->
    [characters] mindestens { $least } Zeichen
    [items] mindestens { $least } Einträge
   *[number] mindestens { $least }
 }
# $pattern is a regular expression.
reference-pattern = entspricht { $pattern }
reference-answer = Antwort
reference-example = Beispielantwort
reference-errors = Fehler
reference-call = Der Aufruf
reference-samples = Sprache des Aufrufs
reference-no-command = Kein Befehl macht diesen Aufruf.
reference-try = Ausprobieren
reference-try-sign-in = Melden Sie sich an, um diesen Aufruf von hier an diesen Server zu senden.
reference-try-lead = Der Server macht den Aufruf in Ihrem Namen und mit Ihrer Rolle. Er zählt und wird aufgezeichnet wie jeder andere Aufruf.
reference-try-changes = Das ist keine Probe: Der Aufruf ändert die Organisation, die Sie wählen.
reference-try-confirm = Ich möchte diese Organisation ändern
reference-try-organization = Organisation
reference-try-send = Aufruf senden
reference-try-none = Sie verwalten keine Organisation, für die es diese Operation gibt.
reference-try-body = Body (JSON)
reference-try-list = Mehrere werden durch Kommas getrennt.
reference-try-choose = Nicht angegeben
reference-try-answer = Antwort des Servers
reference-try-empty = Die Antwort hat keinen Body.
reference-try-once = Geheimnisse darin werden nur dieses eine Mal angezeigt.
reference-too-large = Die Antwort ist zu lang, um hier angezeigt zu werden.
reference-wrong = { $problem ->
    [missing] Das braucht der Aufruf.
    [too_long] Das ist zu lang.
    [unconfirmed] Bestätigen Sie, dass der Aufruf die Organisation ändern darf.
   *[impossible] Darum kann es in dem Aufruf nicht gehen.
 }
reference-not-tried-open = Programme rufen das ohne Anmeldedaten auf; in Ihrem Namen gibt es nichts auszuprobieren.
reference-not-tried-stream = Die Antwort dauert so lange wie der Import; daher lässt sie sich hier nicht ausprobieren.
reference-not-tried-batch = Ein Import läuft nach dem Aufruf weiter, mit den Anmeldedaten, die ihn verlangt haben. Ein Aufruf von hier hinterlässt keine; daher lässt er sich hier nicht ausprobieren.
reference-not-tried-secret = Der Body enthält ein Geheimnis, das nicht in ein Formular gehört. Prüfen Sie Schlüssel mit einem Programm.
