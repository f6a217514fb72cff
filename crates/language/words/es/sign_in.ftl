# Signing in by mail.

sign-in-title = Sign in
sign-in-words = We mail you a code and a link, so no password is needed.
sign-in-to-invitation = Then you go on to your invitation.
sign-in-address = Email address
sign-in-enter-address = Enter your email address: { $problem }.
code-title = Enter your code
code-heading = Look at your mail
code-words = If <strong>{ $address }</strong> has an account, a code and a link are on their way to it. Both work for ten minutes.
code-label = Six-digit code
code-hint = Six digits
code-wrong = That is not the code we sent. Check the digits and try again.
code-nothing-arrived = Nothing arrived? Look among unwanted mail, or
code-another-address = use another address
link-heading = Sign in to Admit
link-words = Go on only if it was you who asked for this.
link-account = Account
link-asked-for = Asked for
link-from = From
link-elsewhere = This was asked for in another browser. If that wasn’t yours, close this page.
sign-in-not-valid = This can’t be used to sign in
sign-in-not-valid-words = Links and codes work once, for ten minutes, and only the newest. A code works in the browser that asked for it, and ends after five wrong tries. Ask for a new one here.
sign-in-too-many = Too many wrong codes
sign-in-too-many-words = That code no longer works, to keep your account safe. Ask for a new one.
sign-in-again = Start again
