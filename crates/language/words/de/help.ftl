# The frame of the Help Center. Its articles are in crates/web/help.

help-title = Hilfe
help-welcome = Wie können wir helfen?
help-lead = Alles über Einladungen, Mitglieder, Rollen, Arbeitsbereiche und Schlüssel.
help-console = Konsole öffnen
help-search = Suchen
help-search-label = In der Hilfe suchen
help-search-example = Nach einer Aufgabe, einem Wort oder einem Fehlercode suchen
help-suggestions = Vorschläge
help-place = Wo Sie sind
help-contents = Auf dieser Seite
help-related = Verwandte Artikel
help-neighbours = Mehr in diesem Abschnitt
help-previous = Zurück
help-next = Weiter
help-not-translated = Diesen Artikel gibt es noch nicht in Ihrer Sprache, deshalb lesen Sie ihn auf Englisch.
help-unknown = Diesen Artikel gibt es nicht
help-unknown-lead = Vielleicht heißt er inzwischen anders. Suchen Sie, was Sie brauchen, oder sehen Sie alle Artikel durch.
help-all = Alle Artikel
help-results = Suchergebnisse
help-nothing-asked = Was suchen Sie?
help-nothing-asked-lead = Geben Sie oben ein paar Wörter ein: eine Aufgabe, ein Wort aus einer Meldung oder einen Fehlercode.
help-nothing-found-lead = Versuchen Sie es mit weniger oder anderen Wörtern: was Sie tun möchten, oder ein Wort aus der Meldung. Damit beginnen Sie gut:
help-corrected = Kein Artikel enthält „{ $asked }“; diese enthalten „{ $instead }“.
help-question = Hat das Ihre Frage beantwortet?
help-yes = Ja
help-partly = Teilweise
help-no = Nein
help-thanks = Danke. Ihre Antwort hilft, das hier besser zu machen.
help-thanks-for-words = Danke. Was Sie geschrieben haben, ist gespeichert.
help-comment = Was hat gefehlt, oder was hat geholfen?
help-send = Senden
help-readers = Die Administratoren von { $organization } lesen es, ohne Ihren Namen.
help-answers = Antworten zur Hilfe
help-answers-lead = Ob Artikel der Hilfe die Fragen der Leser beantwortet haben.
help-answers-none = Noch hat niemand geantwortet
help-answers-none-lead = Unter jedem Artikel der Hilfe wird gefragt, ob er geholfen hat. Die Antworten erscheinen hier.
help-article = Artikel
help-everybody = Alle auf diesem Server
help-comments = Was Mitglieder geschrieben haben
help-comments-none = In dieser Organisation hat noch niemand etwas geschrieben.
help-section = { $section ->
    [inviting] Personen einladen
    [members] Mitglieder und Rollen
    [signing-in] Anmelden
    [workspaces] Arbeitsbereiche
    [keys] Schlüssel
    [organization] Ihre Organisation
    [programs] Programme und Automatisierung
    [running] Einen Server betreiben
   *[errors] Fehler erklärt
 }
help-found = { $count ->
    [0] Nichts gefunden zu „{ $query }“
    [one] { $count } Artikel zu „{ $query }“
   *[other] { $count } Artikel zu „{ $query }“
 }
