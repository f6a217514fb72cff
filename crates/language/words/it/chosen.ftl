# Acts on several rows of a list at once: the boxes, the bar below the list, the question, and what became of each.

chosen-one = Scegli { $name }
chosen-all = Scegli tutto in questa pagina
chosen-rows = Scelti
chosen-bar = Con gli elementi scelti:
chosen-none = Scegli prima almeno una riga dell’elenco.
chosen-failed = Non eseguito: riprova
chosen-unknown = Forse eseguito: controlla l’elenco

# Members.

chosen-roles = Cambia ruoli
chosen-remove = Rimuovi
chosen-remove-question = { $count ->
    [one] Rimuovere { $count } membro?
   *[other] Rimuovere { $count } membri?
 }
chosen-remove-words = Perdono subito l’accesso a <strong>{ $organization }</strong>. Le altre organizzazioni non sono toccate e potranno essere invitati di nuovo.
chosen-removed = Rimosso

# Invites.

chosen-revoke = Revoca
chosen-revoke-question = { $count ->
    [one] Revocare { $count } invito?
   *[other] Revocare { $count } inviti?
 }
chosen-revoke-words = I link smettono subito di funzionare. Nessuno viene avvisato e tutti possono essere invitati di nuovo.
chosen-revoked = Revocato
chosen-resend = Invia di nuovo
chosen-resend-question = { $count ->
    [one] Inviare di nuovo { $count } invito?
   *[other] Inviare di nuovo { $count } inviti?
 }
chosen-resend-words = Ognuno parte per mail con un nuovo link e il link precedente smette di funzionare. Un invito scaduto viene rifatto.
chosen-resent = Inviato di nuovo

# API keys.

chosen-disable = Disattiva
chosen-disable-question = { $count ->
    [one] Disattivare { $count } chiave API?
   *[other] Disattivare { $count } chiavi API?
 }
chosen-disable-words = I programmi che le usano vengono subito rifiutati. Chi governa l’organizzazione può riattivarle.
chosen-disabled = Disattivata

# Admin keys.

chosen-end = Revoca
chosen-end-question = { $count ->
    [one] Revocare { $count } chiave di amministrazione?
   *[other] Revocare { $count } chiavi di amministrazione?
 }
chosen-end-words = I programmi che le usano vengono subito rifiutati, per sempre.
chosen-ended = Revocata

# Workspaces, service accounts, groups, custom roles.

chosen-archive = Archivia
chosen-archived = Archiviato
chosen-delete = Elimina
chosen-deleted = Eliminato
chosen-workspaces-question = { $count ->
    [one] Archiviare { $count } area di lavoro?
   *[other] Archiviare { $count } aree di lavoro?
 }
chosen-workspaces-words = Tutte le loro chiavi API smettono subito di funzionare e non vi si potrà più cambiare nulla. Non si può annullare.
chosen-accounts-question = { $count ->
    [one] Archiviare { $count } account di servizio?
   *[other] Archiviare { $count } account di servizio?
 }
chosen-accounts-words = Le loro chiavi API smettono subito di funzionare e i loro nomi restano occupati. Non si può annullare.
chosen-groups-question = { $count ->
    [one] Eliminare { $count } gruppo?
   *[other] Eliminare { $count } gruppi?
 }
chosen-groups-words = I membri restano nelle loro organizzazioni e perdono ciò che i ruoli personalizzati dei gruppi davano loro. Non si può annullare.
chosen-custom-roles-question = { $count ->
    [one] Eliminare { $count } ruolo personalizzato?
   *[other] Eliminare { $count } ruoli personalizzati?
 }
chosen-custom-roles-words = Chi li ha, anche tramite un gruppo, perde subito ciò che consentono. Non si può annullare.
