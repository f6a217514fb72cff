# What the mails share.

mail-plain-link = Se il pulsante non funziona, apri questo link:
mail-asked-from = Richiesto da
mail-asked-on = Richiesto il
mail-sent-to = Inviato a
mail-fact = { $name }: { $value }

# The mail with an invitation.

mail-invitation-subject = Hai ricevuto un invito a unirti a { $organization }
mail-invitation-subject-by = { $inviter } ti invita a unirti a { $organization }
mail-invitation-words = Hai ricevuto un invito a unirti a { $organization } con il ruolo { $role }.
mail-invitation-words-by = { $inviter } ti invita a unirti a { $organization } con il ruolo { $role }.
mail-invitation-message = Il suo messaggio: «{ $message }»
mail-invitation-open = Accetta l’invito:
# $in is a length such as “in 21 days”, $at a moment.
mail-invitation-expires = L’invito scade { $in }, il { $at }.
mail-sent-to-words = È stato inviato a { $address }.
mail-invitation-footer = Non te l’aspettavi? Puoi ignorare questa email. Non cambia nulla finché non accetti, e l’invito scade da solo.

# The mail with a code and a link to sign in.

mail-sign-in-subject = Il tuo codice di accesso ad Admit
mail-sign-in-heading = Il tuo codice di accesso
mail-sign-in-code = Il tuo codice di accesso:
mail-sign-in-enter = Inserisci questo codice nella finestra in cui hai chiesto di accedere.
mail-sign-in-valid = { $minutes ->
    [one] Vale { $minutes } minuto e funziona una sola volta.
   *[other] Vale { $minutes } minuti e funziona una sola volta.
 }
mail-sign-in-open = Oppure apri questo link:
mail-sign-in-link = Oppure continua senza digitare:
mail-sign-in-footer = Non hai chiesto di accedere? Puoi ignorare questa email: nessuno entra senza il codice o il link. Non comunicarli mai a nessuno, chiunque li chieda.

# The mail to administrators when somebody asks for a new invitation.

mail-renewal-subject = { $address } chiede un nuovo invito a { $organization }
mail-renewal-heading = Richiesta di un nuovo invito
mail-renewal-words = { $address } ha aperto un invito a { $organization } che non è più valido e ne chiede uno nuovo.
mail-renewal-open = Decidi se invitare di nuovo nella pagina dei membri:
mail-renewal-address = Indirizzo
mail-renewal-role = Ruolo precedente
mail-renewal-footer = Ricevi questa email perché gestisci i membri di { $organization }. A { $address } non è stato inviato nulla: la decisione spetta a te.
