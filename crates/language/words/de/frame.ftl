# What every page has around its content.

frame-home = Admit, Startseite
frame-skip = Zum Inhalt springen
frame-switch-organization = Organisation wechseln
frame-organizations = Organisationen
frame-settings = Einstellungen
frame-account = Ihr Konto
frame-no-answer = Der Server hat nicht geantwortet
frame-no-answer-words = Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal. Von Ihren Eingaben ist nichts verloren.
frame-help = Hilfe
# Behind the link to help in a dialog, for those who do not see it.
frame-new-tab = (öffnet in einem neuen Tab)
# A link from a refusal to the article about it.
frame-explain = Was das bedeutet
frame-language = Sprache
frame-apply = Anwenden

# Buttons and small words that many pages share.

act-cancel = Abbrechen
act-continue = Weiter
act-copy = Kopieren
act-copied = Kopiert
act-done = Fertig
act-filter = Filtern
act-remove = Entfernen
act-revoke = Widerrufen
act-sign-in = Anmelden
act-sign-out = Abmelden
pages-label = Seiten
pages-previous = Zurück
pages-next = Weiter
pages-search-further = Es gibt noch mehr zu durchsuchen: Diese Seite hat einen Teil der Liste durchsucht.
pages-search-on = Weitersuchen
lists-search-name = Name suchen
lists-search-endpoint = Name oder URL suchen
lists-nothing = Keine Treffer
lists-nothing-words = Versuchen Sie andere Wörter, oder entfernen Sie die Filter.
lists-show-all = Alle anzeigen
problems-heading = Bitte sehen Sie sich das noch einmal an
seen-changed = Jemand anderes hat dies geändert, während Sie es bearbeitet haben
seen-decide = Das gilt jetzt. Ihre Eingabe steht noch im Formular: Speichern Sie sie, um es zu ersetzen, oder brechen Sie ab, um alles so zu lassen.
seen-nothing = (nichts)
field-optional = Optional
# $browser is a product's name, as is $system unless it is said otherwise below.
browser-on-system = { $browser } { $system ->
    [iphone] auf einem iPhone
    [ipad] auf einem iPad
    [mac] auf einem Mac
   *[other] unter { $system }
 }
browser-unknown = unbekannter Browser
address-unknown = unbekannt

# What has just been done, above the next page.

done-invited = Eine neue Einladung ist unterwegs.
done-not-invited = Niemand wurde eingeladen: Die Adresse ist inzwischen Mitglied oder hat eine offene Einladung.
done-revoked = Die Einladung wurde widerrufen. Ihr Link funktioniert nicht mehr.
done-taken-off = Die abgelaufene Einladung wurde aus der Liste entfernt.
done-role-changed = Die Rolle wurde geändert.
done-removed = Das Mitglied wurde entfernt.
done-session-ended = Die Sitzung wurde beendet.
done-joined = Willkommen. Sie sind jetzt Mitglied.
done-account-saved = Ihr Konto wurde gespeichert.
