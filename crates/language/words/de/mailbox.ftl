# Settings > Mailbox.

mailbox-title = Postfach
mailbox-sub = Es ist kein Mailserver eingerichtet; daher werden E-Mails hier aufbewahrt, statt versendet zu werden.
mailbox-empty = Noch keine E-Mails
mailbox-empty-words = Laden Sie jemanden ein, dann erscheint die Einladung hier mit ihrem Link.
mailbox-found = { $count ->
    [one] { $count } E-Mail angezeigt
   *[other] { $count } E-Mails angezeigt
 }
mailbox-to-members = Zu den Mitgliedern
mailbox-from = Von
mailbox-to = An
mailbox-date = Datum
mailbox-copy-link = Link kopieren
mailbox-open-invitation = Einladung öffnen
mailbox-open-members = Mitglieder öffnen
