# Settings > Webhooks: the endpoints.

webhooks-title = Webhooks
webhooks-id = ID
webhooks-sub = Ihre Adressen, an die Ereignisse gesendet werden
webhooks-none = Noch keine Endpunkte
webhooks-endpoints-found = { $count ->
    [one] { $count } Endpunkt angezeigt
   *[other] { $count } Endpunkte angezeigt
 }
webhooks-none-words = Jedes Ereignis geht an die Endpunkte, die es annehmen, signiert, damit Sie es von einer Fälschung unterscheiden können.
webhooks-not-offered = Webhooks sind für diese Organisation ausgeschaltet
webhooks-column-endpoint = Endpunkt
webhooks-column-state = Status
webhooks-events = Ereignisse
webhooks-events-count = { $count ->
    [one] { $count } Ereignis
   *[other] { $count } Ereignisse
 }
webhooks-enabled = Aktiv
webhooks-disabled = Deaktiviert

# One endpoint.

webhooks-disabled-by-server = Der Server hat diesen Endpunkt deaktiviert. Ist der Grund behoben, aktivieren Sie ihn wieder.
webhooks-deliveries = Zustellungen der letzten dreißig Tage
webhooks-filter-state = Nach Status filtern
webhooks-all-states = Alle Status
webhooks-found = { $count ->
    [one] { $count } Zustellung angezeigt
   *[other] { $count } Zustellungen angezeigt
 }
webhooks-no-deliveries = Hier gibt es keine Zustellungen
webhooks-no-deliveries-words = Senden Sie ein Testereignis, um eine zu sehen.
webhooks-show-all = Alle Zustellungen anzeigen
webhooks-delivery-state = { $state ->
    [queued] Wartet
    [delivered] Zugestellt
    [failed] Fehlgeschlagen
   *[dropped] Verworfen
 }
webhooks-column-event = Ereignis
webhooks-column-answer = Antwort
webhooks-no-answer = Keine Antwort
webhooks-tries = { $count ->
    [one] { $count } Versuch
   *[other] { $count } Versuche
 }
webhooks-resend = Erneut senden
webhooks-queued = Eingereiht
webhooks-next-try = Nächster Versuch
webhooks-finished = Beendet
webhooks-body = Was gesendet wurde

# The dialogs.

webhooks-new = Neuer Endpunkt
webhooks-edit = Endpunkt bearbeiten
webhooks-create = Endpunkt erstellen
webhooks-url = URL
webhooks-url-hint = https, auf dem üblichen Port, mit öffentlichem Hostnamen
webhooks-description = Beschreibung
webhooks-made = { $name } ist bereit
webhooks-renewed = { $name } hat ein neues Signaturgeheimnis
webhooks-secret-words = Kopieren Sie das Signaturgeheimnis jetzt. Es wird nicht noch einmal angezeigt.
webhooks-renew = Neues Signaturgeheimnis
webhooks-renew-question = Neues Signaturgeheimnis für { $name }?
webhooks-renew-words = Das alte gilt sofort nicht mehr. Bis Ihr Empfänger das neue hat, kann er unsere Ereignisse nicht von Fälschungen unterscheiden.
webhooks-delete = Endpunkt löschen
webhooks-delete-question = Endpunkt { $name } löschen?
webhooks-delete-words = An ihn wird nichts mehr gesendet, und was wartet, wird verworfen. Seine Zustellungen werden nicht mehr angezeigt.
webhooks-test = Testereignis senden
webhooks-test-title = Testereignis an { $name } senden
webhooks-test-words = Es meldet etwas, das nicht geschehen ist, und wird wie jedes andere Ereignis signiert und gesendet.

# What has just been done.

webhooks-done-changed = Der Endpunkt wurde geändert.
webhooks-done-enabled = Der Endpunkt nimmt wieder Ereignisse an.
webhooks-done-disabled = Der Endpunkt wurde deaktiviert. Was auf ihn wartete, wurde verworfen.
webhooks-done-deleted = Der Endpunkt wurde gelöscht.
webhooks-done-tested = Das Testereignis ist unterwegs.
webhooks-done-resent = Das Ereignis ist wieder unterwegs.
webhooks-done-not-resent = Das Ereignis wurde nicht erneut gesendet: Der Endpunkt ist deaktiviert, oder das Ereignis wartet noch.

# Why something was not done.

webhooks-refused-not-allowed = Das dürfen Sie hier mit Webhooks nicht tun.
webhooks-refused-gone = Diesen Endpunkt gibt es nicht mehr.
webhooks-refused-delivery-gone = Diese Zustellung gibt es nicht mehr.
webhooks-refused-limit = Die Organisation hat ihre { $limit } Endpunkte schon. Löschen Sie einen, um Platz zu schaffen.
webhooks-refused-disabled = Dieser Endpunkt ist deaktiviert, daher wird nichts an ihn gesendet.
webhooks-refused-not-subscribed = Dieser Endpunkt nimmt dieses Ereignis nicht an.
webhooks-refused-queued = Diese Zustellung wartet noch.
webhooks-refused-events = Wählen Sie ein Ereignis.
webhooks-refused-url = { $problem ->
    [no_url] Geben Sie eine ganze URL ein, etwa https://hooks.example.com/admit.
    [not_https] Die URL muss mit https beginnen und den üblichen Port verwenden.
    [credentials] Die URL darf weder Benutzernamen noch Passwort enthalten.
    [fragment] Die URL darf kein # enthalten.
   *[not_public] Die URL muss einen öffentlichen Hostnamen haben.
 }
