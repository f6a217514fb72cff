# The signed-in person's own pages.

organizations-title = Ihre Organisationen
organizations-none = Noch keine Organisation
organizations-none-words = Sie sind als <strong>{ $address }</strong> angemeldet; diese Adresse ist in keiner Organisation Mitglied. Bitten Sie jemanden dort, sie einzuladen.
organizations-choose = Organisation auswählen
organizations-signed-in-as = Sie sind als <strong>{ $address }</strong> angemeldet.
sessions-title = Sitzungen
sessions-sub = Hier sind Sie angemeldet. Beenden Sie, was Sie nicht kennen.
sessions-this = Diese Sitzung
# $at is a moment.
sessions-last-used = Zuletzt verwendet am { $at }
sessions-began = Begonnen am { $at }
sessions-end = Sitzung beenden
sessions-end-of = Sitzung beenden: { $browser }, { $ip }
start-welcome = Willkommen bei { $organization }
start-words = Sie sind Mitglied. Mehr brauchen Sie nicht, um mitzumachen.
start-role = Ihre Rolle
start-signed-in-as = Angemeldet als
start-hint = Um Ihre Rolle und Mitgliedschaft kümmern sich die Administratoren der Organisation.
account-title = Konto
account-sub = Ihr Name und wie Sie Admit lesen
account-name = Name
account-name-hint = Sichtbar für die anderen Mitglieder Ihrer Organisationen.
account-language-hint = Für alle Seiten und für die E-Mails an Sie.
account-language-browser = Wie im Browser eingestellt
account-theme = Farben
account-theme-system = Wie das Gerät
account-theme-light = Hell
account-theme-dark = Dunkel
account-save = Speichern
my-invites-title = Einladungen
my-invites-sub = Organisationen, denen Sie beitreten können
my-invites-none = Keine offenen Einladungen
my-invites-none-words = Wenn eine Organisation <strong>{ $address }</strong> einlädt, können Sie hier annehmen oder ablehnen.
my-invites-accept = Annehmen
