# Settings > Webhooks: the endpoints.

webhooks-title = Webhook
webhooks-id = ID
webhooks-sub = I tuoi indirizzi a cui vengono inviati gli eventi
webhooks-none = Ancora nessun endpoint
webhooks-endpoints-found = { $count ->
    [one] { $count } endpoint mostrato
   *[other] { $count } endpoint mostrati
 }
webhooks-none-words = Ogni evento viene inviato agli endpoint che lo accettano, firmato perché tu possa distinguerlo da uno falso.
webhooks-not-offered = I webhook sono disattivati per questa organizzazione
webhooks-column-endpoint = Endpoint
webhooks-column-state = Stato
webhooks-events = Eventi
webhooks-events-count = { $count ->
    [one] { $count } evento
   *[other] { $count } eventi
 }
webhooks-enabled = Attivo
webhooks-disabled = Disattivato

# One endpoint.

webhooks-disabled-by-server = Il server ha disattivato questo endpoint. Eliminata la causa, riattivalo.
webhooks-deliveries = Consegne degli ultimi trenta giorni
webhooks-filter-state = Filtra per stato
webhooks-all-states = Tutti gli stati
webhooks-found = { $count ->
    [one] { $count } consegna mostrata
   *[other] { $count } consegne mostrate
 }
webhooks-no-deliveries = Nessuna consegna qui
webhooks-no-deliveries-words = Invia un evento di prova per vederne una.
webhooks-show-all = Mostra tutte le consegne
webhooks-delivery-state = { $state ->
    [queued] In attesa
    [delivered] Consegnato
    [failed] Non riuscito
   *[dropped] Scartato
 }
webhooks-column-event = Evento
webhooks-column-answer = Risposta
webhooks-no-answer = Nessuna risposta
webhooks-tries = { $count ->
    [one] { $count } tentativo
   *[other] { $count } tentativi
 }
webhooks-resend = Invia di nuovo
webhooks-queued = In coda dal
webhooks-next-try = Prossimo tentativo
webhooks-finished = Terminato
webhooks-body = Che cosa è stato inviato

# The dialogs.

webhooks-new = Nuovo endpoint
webhooks-edit = Modifica endpoint
webhooks-create = Crea endpoint
webhooks-url = URL
webhooks-url-hint = https, sulla porta consueta, con un nome host pubblico
webhooks-description = Descrizione
webhooks-made = { $name } è pronto
webhooks-renewed = { $name } ha un nuovo segreto di firma
webhooks-secret-words = Copia il segreto di firma adesso. Non sarà più mostrato.
webhooks-renew = Nuovo segreto di firma
webhooks-renew-question = Nuovo segreto di firma per { $name }?
webhooks-renew-words = Quello vecchio smette subito di funzionare. Finché il ricevente non ha il nuovo, non può distinguere i nostri eventi da quelli falsi.
webhooks-delete = Elimina endpoint
webhooks-delete-question = Eliminare l’endpoint { $name }?
webhooks-delete-words = Non gli viene più inviato nulla, e ciò che attende viene scartato. Le sue consegne non sono più mostrate.
webhooks-test = Invia evento di prova
webhooks-test-title = Invia un evento di prova a { $name }
webhooks-test-words = Racconta qualcosa che non è accaduto, ed è firmato e inviato come ogni altro evento.

# What has just been done.

webhooks-done-changed = L’endpoint è stato modificato.
webhooks-done-enabled = L’endpoint riceve di nuovo gli eventi.
webhooks-done-disabled = L’endpoint è stato disattivato. Ciò che attendeva è stato scartato.
webhooks-done-deleted = L’endpoint è stato eliminato.
webhooks-done-tested = L’evento di prova è in viaggio.
webhooks-done-resent = L’evento è di nuovo in viaggio.
webhooks-done-not-resent = L’evento non è stato inviato di nuovo: l’endpoint è disattivato, o l’evento è ancora in attesa.

# Why something was not done.

webhooks-refused-not-allowed = Qui non puoi farlo con i webhook.
webhooks-refused-gone = Questo endpoint non esiste più.
webhooks-refused-delivery-gone = Questa consegna non esiste più.
webhooks-refused-limit = L’organizzazione ha già i suoi { $limit } endpoint. Eliminane uno per fare posto.
webhooks-refused-disabled = Questo endpoint è disattivato, quindi non gli viene inviato nulla.
webhooks-refused-not-subscribed = Questo endpoint non accetta questo evento.
webhooks-refused-queued = Questa consegna è ancora in attesa.
webhooks-refused-events = Scegli un evento.
webhooks-refused-url = { $problem ->
    [no_url] Inserisci un URL completo, come https://hooks.example.com/admit.
    [not_https] L’URL deve iniziare con https e usare la porta consueta.
    [credentials] L’URL non deve contenere nome utente o password.
    [fragment] L’URL non deve contenere un #.
   *[not_public] L’URL deve avere un nome host pubblico.
 }
