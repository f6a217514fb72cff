# Letting programs in.

consent-title = { $program } zulassen
consent-question = { $program } zulassen?
consent-words = Ein Programm auf diesem Computer möchte in Ihrem Namen handeln (<strong>{ $address }</strong>). Lassen Sie es nur zu, wenn Sie es gerade selbst gestartet haben.
consent-words-elsewhere = Ein Programm auf einem anderen Gerät möchte in Ihrem Namen handeln (<strong>{ $address }</strong>).
consent-allow = Zulassen
consent-deny = Nicht zulassen
consent-organization = Organisation
consent-may = Es darf
consent-may-words = alles, was Sie dort über die API dürfen: Mitglieder, Arbeitsbereiche, Schlüssel, Dienstkonten
consent-for = Dauer
consent-for-words = solange es verwendet wird, mit höchstens 30 Tagen zwischen zwei Verwendungen; bis Sie es abmelden
consent-nothing = Sie sind als <strong>{ $address }</strong> angemeldet und verwalten keine Organisation, für die es handeln könnte.
consent-code = Code
consent-asked-at = Angefragt am
consent-from = Von
consent-caution = Lassen Sie es nur zu, wenn Sie es selbst gestartet haben und es diesen Code anzeigt. Wenn Ihnen jemand den Code gegeben hat, lassen Sie es nicht zu.
consent-device-title = Programm zulassen
consent-device-words = Geben Sie den Code ein, den das Programm anzeigt.
consent-wrong-code = Mit diesem Code wartet kein Programm. Prüfen Sie die Buchstaben; ein Code gilt 15 Minuten und nur einmal.
consent-allowed = Programm zugelassen
consent-allowed-words = Das Programm macht in wenigen Sekunden von selbst weiter. Sie können diese Seite schließen.
consent-denied = Programm nicht zugelassen
consent-denied-words = Das Programm erfährt davon. Sie können diese Seite schließen.
consent-malformed = Dieses Programm kann nicht zugelassen werden
consent-malformed-words = Es wurde nichts geändert, denn { $problem ->
    [twice] das Programm macht eine Angabe doppelt
    [client] das Programm sagt nicht, welches es ist, oder nennt eines, das hier nicht bekannt ist
    [redirect] das Programm will die Antwort an einen Ort, der nicht auf Ihrem eigenen Computer liegt
   *[state] sein <code>state</code> ist länger als 256 Zeichen
 }.
