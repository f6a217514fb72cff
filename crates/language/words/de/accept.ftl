# Accepting and declining an invitation.

accept-title = { $organization } beitreten
accept-invited-by = { $inviter } hat Sie, <strong>{ $address }</strong>, in diese Organisation eingeladen.
accept-invited = Sie, <strong>{ $address }</strong>, sind in diese Organisation eingeladen.
accept-role = Rolle
accept-expires = Läuft ab
accept-expires-in = { $unit ->
    [day] { $count ->
        [one] in { $count } Tag
       *[other] in { $count } Tagen
     }
    [hour] { $count ->
        [one] in { $count } Stunde
       *[other] in { $count } Stunden
     }
    [minute] { $count ->
        [one] in { $count } Minute
       *[other] in { $count } Minuten
     }
   *[second] in weniger als einer Minute
 }
accept-your-name = Ihr Name
accept-act = Einladung annehmen
accept-has-account = Zu dieser Adresse gibt es ein Konto. Melden Sie sich an, dann kommen Sie hierher zurück.
accept-sign-in = Anmelden und annehmen
accept-signed-in-as = Sie sind als <strong>{ $name }</strong> angemeldet.
accept-somebody-else = Diese Einladung gilt für <strong>{ $address }</strong>, und Sie sind als <strong>{ $other }</strong> angemeldet.
accept-switch = Konto wechseln
accept-stay = Als { $address } angemeldet bleiben
decline-act = Ablehnen
decline-question = Diese Einladung ablehnen?
decline-words = Sie treten { $organization } nicht bei, und der Link in Ihrer E-Mail funktioniert dann nicht mehr. Nur mit einer neuen Einladung können Sie wiederkommen.
decline-reason = Möchten Sie uns den Grund nennen?
decline-back = Zurück zur Einladung
outcome-expired = Diese Einladung ist abgelaufen
outcome-expired-words = Bitten Sie um eine neue; sie kommt per E-Mail, wenn ein Administrator von { $organization } zustimmt.
outcome-revoked = Diese Einladung wurde widerrufen
outcome-revoked-words = Ein Administrator von { $organization } hat sie zurückgenommen. Wenn das ein Irrtum sein sollte, bitten Sie um eine neue.
outcome-used = Diese Einladung wurde schon verwendet
outcome-used-words = Eine Einladung gilt nur einmal. Wenn Sie selbst sie angenommen haben, melden Sie sich an, um zu { $organization } zu gelangen.
outcome-declined = Sie haben die Einladung abgelehnt
outcome-declined-words = Sie sind { $organization } nicht beigetreten. Wenn Sie es sich anders überlegen, bitten Sie die Person, die Sie eingeladen hat, um eine neue Einladung.
outcome-unknown = Diese Einladung ist nicht zu finden
outcome-unknown-words = Öffnen Sie den Link in Ihrer E-Mail noch einmal und achten Sie darauf, dass er vollständig ist. Wenn das nicht hilft, bitten Sie die Person, die Sie eingeladen hat, um eine neue Einladung.
outcome-asked = Ihre Anfrage ist vermerkt
outcome-asked-words = Die Administratoren von { $organization } erfahren, dass Sie eine neue Einladung möchten, es sei denn, Sie haben schon eine neuere oder sind bereits Mitglied. Sehen Sie also in Ihren neuesten E-Mails nach oder melden Sie sich an; wenn Sie eine neue Einladung erhalten, kommt sie per E-Mail.
outcome-ask = Neue anfordern
# In the dative, as the messages above need it.
outcome-the-organization = der Organisation
