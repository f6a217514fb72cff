# Signing in by mail.

sign-in-title = Anmelden
sign-in-words = Wir senden Ihnen einen Code und einen Link per E-Mail; ein Passwort brauchen Sie nicht.
sign-in-to-invitation = Danach geht es weiter zu Ihrer Einladung.
sign-in-address = E-Mail-Adresse
sign-in-enter-address = Geben Sie Ihre E-Mail-Adresse ein: { $problem }.
code-title = Code eingeben
code-heading = Sehen Sie in Ihren E-Mails nach
code-words = Wenn es zu <strong>{ $address }</strong> ein Konto gibt, sind ein Code und ein Link dorthin unterwegs. Beide gelten zehn Minuten.
code-label = Sechsstelliger Code
code-hint = Sechs Ziffern
code-wrong = Das ist nicht der Code, den wir gesendet haben. Prüfen Sie die Ziffern und versuchen Sie es noch einmal.
code-nothing-arrived = Nichts angekommen? Sehen Sie im Spam-Ordner nach oder
code-another-address = verwenden Sie eine andere Adresse
link-heading = Bei Admit anmelden
link-words = Machen Sie nur weiter, wenn Sie selbst das angefordert haben.
link-account = Konto
link-asked-for = Angefordert am
link-from = Von
link-elsewhere = Das wurde in einem anderen Browser angefordert. Wenn es nicht Ihrer war, schließen Sie diese Seite.
sign-in-not-valid = Damit können Sie sich nicht anmelden
sign-in-not-valid-words = Links und Codes gelten einmal, zehn Minuten lang, und nur die neuesten. Ein Code funktioniert in dem Browser, in dem er angefordert wurde, und verfällt nach fünf falschen Versuchen. Fordern Sie hier einen neuen an.
sign-in-too-many = Zu viele falsche Codes
sign-in-too-many-words = Dieser Code gilt nicht mehr, damit Ihr Konto sicher bleibt. Fordern Sie einen neuen an.
sign-in-again = Neu beginnen
