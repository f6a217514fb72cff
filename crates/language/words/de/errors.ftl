# Pages for what went wrong.

error-start-page = Zur Startseite
error-request-id = Anfrage-ID
error-bad-request = Das ist nicht richtig angekommen
error-bad-request-words = Das Formular kam unvollständig an. Gehen Sie zurück, laden Sie die Seite neu und versuchen Sie es noch einmal.
error-forbidden = Das können Sie hier nicht tun
error-forbidden-words = Ihre Rolle lässt es nicht zu, oder eine andere Website hat dieses Formular gesendet. Beginnen Sie noch einmal auf unseren eigenen Seiten; ein Administrator der Organisation kann Ihnen helfen.
error-not-found = Hier ist nichts
error-not-found-words = Vielleicht wurde die Seite verschoben, oder sie gehört zu einer Organisation, in der Sie nicht Mitglied sind.
error-setup-link-ended = Dieser Einrichtungslink funktioniert nicht mehr
error-setup-link-ended-words = Er gilt nur einmal. Wenn noch nichts eingerichtet ist, öffnen Sie den neuesten Link im Protokoll des Servers.
error-unavailable = Einen Moment, bitte
error-unavailable-words = Der Server kann gerade nichts speichern. Es wurde nichts geändert; versuchen Sie es gleich noch einmal.
error-outcome-unknown = Das hat vielleicht geklappt
error-outcome-unknown-words = Der Server hat nicht erfahren, ob Ihre Änderung gespeichert wurde. Sehen Sie nach, und wenn sie fehlt, wiederholen Sie sie: Zweimal schadet nicht.
error-too-many = Einen Moment, bitte
error-too-many-words = Das wurde in kurzer Zeit zu oft versucht. Es geht wieder in { $unit ->
    [day] { $count ->
        [one] { $count } Tag
       *[other] { $count } Tagen
     }
    [hour] { $count ->
        [one] { $count } Stunde
       *[other] { $count } Stunden
     }
    [minute] { $count ->
        [one] { $count } Minute
       *[other] { $count } Minuten
     }
   *[second] { $count ->
        [one] { $count } Sekunde
       *[other] { $count } Sekunden
     }
 }.
error-failed = Bei uns ist etwas schiefgegangen
error-failed-words = An Ihren Eingaben liegt es nicht. Versuchen Sie es gleich noch einmal; wenn das nicht hilft, nennen Sie Ihrem Administrator die unten stehende Anfrage-ID.
