# Letting programs in.

consent-title = Allow { $program }
consent-question = Allow { $program }?
consent-words = A program on this computer asks to act for you, <strong>{ $address }</strong>. Allow it only if you have just started it yourself.
consent-words-elsewhere = A program elsewhere asks to act for you, <strong>{ $address }</strong>.
consent-allow = Allow
consent-deny = Don’t allow
consent-organization = Organization
consent-may = It may
consent-may-words = do everything that you may do there through the API: members, workspaces, keys, service accounts
consent-for = For
consent-for-words = as long as it is used, at most 30 days between two uses; until you sign it out
consent-nothing = You’re signed in as <strong>{ $address }</strong>, and manage no organization that it could act for.
consent-code = Code
consent-asked-at = Asked at
consent-from = From
consent-caution = Allow it only if you started it yourself and it shows this code. If somebody gave you the code, don’t.
consent-device-title = Allow a program
consent-device-words = Type the code that the program shows you.
consent-wrong-code = No program waits with this code. Check the letters; a code works for 15 minutes, and is answered once.
consent-allowed = It is let in
consent-allowed-words = The program goes on by itself within a few seconds. You can close this page.
consent-denied = It is not let in
consent-denied-words = The program is told so. You can close this page.
consent-malformed = This program can’t be let in
consent-malformed-words = Nothing was changed, because { $problem ->
    [twice] it says something twice
    [client] it does not say which program it is, or names one that is not known here
    [redirect] it wants an answer at a place that is not on your own computer
   *[state] its <code>state</code> is longer than 256 characters
 }.
