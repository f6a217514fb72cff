# Settings > Members: the list.

members-title = Mitglieder
members-sub = Personen in dieser Organisation und Personen, die eingeladen sind
members-count = { $count ->
    [one] { $count } Mitglied
   *[other] { $count } Mitglieder
 }
members-open-invites = { $count ->
    [one] { $count } offene Einladung
   *[other] { $count } offene Einladungen
 }
# $members and $invites are the two counts above.
members-counts = { $members }, { $invites }
members-invite = Einladen
members-search = Mitglieder suchen
members-search-hint = Name oder Adresse suchen
members-filter-access = Nach Zugriff filtern
members-filter-status = Nach Status filtern
members-all-roles = Alle Rollen
members-show-all = Alle
members-show-active = Mitglieder
members-show-pending = Offene Einladungen
members-show-expired = Abgelaufene Einladungen
members-nobody = Keine Treffer
members-nobody-words = Versuchen Sie es mit einem anderen Namen oder einer anderen Adresse, oder entfernen Sie die Filter.
members-show-everybody = Alle anzeigen
members-found = { $count ->
    [one] { $count } Person angezeigt
   *[other] { $count } Personen angezeigt
 }
members-found-on-page = { $count ->
    [one] { $count } Person auf dieser Seite angezeigt
   *[other] { $count } Personen auf dieser Seite angezeigt
 }
members-caption = Mitglieder und Einladungen
members-column-person = Person
members-column-role = Rolle
members-column-since = Seit
members-column-status = Status
members-column-actions = Aktionen
members-alone = Bisher sind nur Sie hier
members-alone-words = Laden Sie die Menschen ein, mit denen Sie arbeiten. Alle erhalten eine E-Mail mit einem Link, der 21 Tage gilt.
members-you = Sie
members-change-role = Rolle ändern
members-change-role-of = (Rolle von { $address } ändern)
members-added = Hinzugefügt am
members-invited = Eingeladen am
members-active = Aktiv
members-pending = Ausstehend
members-expired = Abgelaufen
members-remove-of = { $address } entfernen
members-revoke-title = Einladung widerrufen
members-revoke-of = Einladung für { $address } widerrufen
members-invite-again = Erneut einladen
members-invite-again-of = Erneut einladen: { $address }
members-take-off-title = Aus der Liste entfernen
members-take-off-of = Abgelaufene Einladung für { $address } entfernen
members-invited-by = Eingeladen von { $inviter }
# In the dative, as the message above needs it.
members-a-key = einem API-Schlüssel
members-expires-in = { $unit ->
    [day] { $count ->
        [one] Läuft in { $count } Tag ab
       *[other] Läuft in { $count } Tagen ab
     }
    [hour] { $count ->
        [one] Läuft in { $count } Stunde ab
       *[other] Läuft in { $count } Stunden ab
     }
    [minute] { $count ->
        [one] Läuft in { $count } Minute ab
       *[other] Läuft in { $count } Minuten ab
     }
   *[second] Läuft in weniger als einer Minute ab
 }
members-expired-ago = { $unit ->
    [day] { $count ->
        [one] Vor { $count } Tag abgelaufen
       *[other] Vor { $count } Tagen abgelaufen
     }
    [hour] { $count ->
        [one] Vor { $count } Stunde abgelaufen
       *[other] Vor { $count } Stunden abgelaufen
     }
    [minute] { $count ->
        [one] Vor { $count } Minute abgelaufen
       *[other] Vor { $count } Minuten abgelaufen
     }
   *[second] Gerade abgelaufen
 }
members-mail-failed = E-Mail nicht zugestellt
# $reason is what the mail server said.
members-mail-failed-words = { $reason } Für einen neuen Versuch öffnen Sie sie unter Einladungen und senden sie erneut.
members-mail-delayed = E-Mail verzögert
members-mail-delayed-words = { $reason } Der nächste Versuch folgt bald.

# The invite dialog.

invite-title = Personen einladen
invite-results = Ergebnisse
invite-mail-leaves = Der Versand läuft. Jeder Link gilt 21 Tage.
invite-more = Weitere einladen
invite-addresses = E-Mail-Adressen
invite-addresses-hint = Bis zu 50, getrennt durch Kommas oder neue Zeilen, oder Zeilen einer Tabelle
invite-addresses-left = Diese wurden nicht eingeladen. Korrigieren oder entfernen Sie sie
invite-role = Rolle
invite-role-help = Was jede Rolle darf
invite-send = Einladen
invite-choose-role = Wählen Sie eine Rolle.
invite-no-address = Geben Sie mindestens eine E-Mail-Adresse ein.
invite-heading-line = Als Überschrift verstanden: { $line }
invite-beside = Neben den Adressen ausgelassen: { $words }
invite-beside-more = Neben den Adressen ausgelassen: { $words } und { $count } mehr
invite-nobody-invited = Niemand wurde eingeladen
invite-some-invited = { $count ->
    [one] { $count } Person eingeladen
   *[other] { $count } Personen eingeladen
 }
# $invited is one of the two above.
invite-some-were-not = { $count ->
    [one] { $invited }, { $count } Adresse nicht eingeladen
   *[other] { $invited }, { $count } Adressen nicht eingeladen
 }
invite-outcome-invited = Eingeladen
invite-outcome-member = Schon Mitglied
invite-outcome-open = Schon eingeladen
invite-outcome-no-address = Keine E-Mail-Adresse
invite-outcome-over-limit = Über dem Limit von 50
invite-outcome-failed = Nicht eingeladen: Bitte versuchen Sie es noch einmal
invite-outcome-unknown = Vielleicht eingeladen: Ein weiterer Versuch schadet nicht

# The other dialogs.

revoke-question = Einladung widerrufen?
revoke-question-expired = Abgelaufene Einladung entfernen?
revoke-words = Der Link, der an <strong>{ $address }</strong> ging, funktioniert dann sofort nicht mehr. Sie können diese Adresse jederzeit wieder einladen.
revoke-words-expired = Die Einladung für <strong>{ $address }</strong> ist abgelaufen, und ihr Link funktioniert nicht mehr. Wenn Sie sie entfernen, verschwindet sie aus der Liste der Mitglieder. Sie können diese Adresse jederzeit wieder einladen.
remove-question = Mitglied entfernen?
remove-words = Die Person verliert sofort den Zugriff auf <strong>{ $organization }</strong>. Andere Organisationen sind nicht betroffen, und Sie können sie später wieder einladen.
not-administrator-title = Für Administratoren
not-administrator = Diese Seite ist für Administratoren
not-administrator-words = Mitglieder und Einladungen von { $organization } werden von den Administratoren verwaltet. Wenden Sie sich an sie, wenn Sie hier etwas sehen oder ändern müssen.

# Several members at once, and all of them as a file.

members-change-roles = Rollen ändern
members-role-changed = Rolle geändert
members-export = Als CSV exportieren
