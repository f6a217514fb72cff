# What the mails share.

mail-plain-link = Falls die Schaltfläche nicht funktioniert, öffnen Sie diesen Link:
mail-asked-from = Angefordert von
mail-asked-on = Angefordert am
mail-sent-to = Gesendet an
mail-fact = { $name }: { $value }

# The mail with an invitation.

mail-invitation-subject = Sie sind zu { $organization } eingeladen
mail-invitation-subject-by = { $inviter } lädt Sie zu { $organization } ein
mail-invitation-words = Sie sind mit der Rolle { $role } zu { $organization } eingeladen.
mail-invitation-words-by = { $inviter } lädt Sie mit der Rolle { $role } zu { $organization } ein.
mail-invitation-message = Die Nachricht dazu: „{ $message }“
mail-invitation-open = Einladung annehmen:
# $in is a length such as “in 21 days”, $at a moment.
mail-invitation-expires = Die Einladung läuft { $in } ab, am { $at }.
mail-sent-to-words = Sie wurde an { $address } gesendet.
mail-invitation-footer = Sie haben das nicht erwartet? Dann können Sie diese E-Mail ignorieren. Es ändert sich nichts, solange Sie nicht annehmen, und die Einladung läuft von selbst ab.

# The mail with a code and a link to sign in.

mail-sign-in-subject = Ihr Anmeldecode für Admit
mail-sign-in-heading = Ihr Anmeldecode
mail-sign-in-code = Ihr Anmeldecode:
mail-sign-in-enter = Geben Sie diesen Code in dem Fenster ein, in dem Sie sich anmelden wollten.
mail-sign-in-valid = { $minutes ->
    [one] Er gilt { $minutes } Minute lang und nur einmal.
   *[other] Er gilt { $minutes } Minuten lang und nur einmal.
 }
mail-sign-in-open = Oder öffnen Sie diesen Link:
mail-sign-in-link = Oder ohne Eingabe weiter:
mail-sign-in-footer = Sie wollten sich nicht anmelden? Dann können Sie diese E-Mail ignorieren: Ohne den Code oder den Link kommt niemand hinein. Geben Sie beides niemals weiter, egal wer danach fragt.

# The mail to administrators when somebody asks for a new invitation.

mail-renewal-subject = { $address } bittet um eine neue Einladung zu { $organization }
mail-renewal-heading = Bitte um eine neue Einladung
mail-renewal-words = { $address } hat eine nicht mehr gültige Einladung zu { $organization } geöffnet und bittet um eine neue.
mail-renewal-open = Ob Sie erneut einladen, entscheiden Sie auf der Mitgliederseite:
mail-renewal-address = Adresse
mail-renewal-role = Bisherige Rolle
mail-renewal-footer = Sie erhalten diese E-Mail, weil Sie die Mitglieder von { $organization } verwalten. An { $address } wurde nichts gesendet: Die Entscheidung liegt bei Ihnen.
