# Settings > Organization.

organization-title = Organizzazione
organization-sub = Ciò che vale per tutta l’organizzazione
organization-name = Nome
organization-rename = Rinomina
organization-rename-title = Rinomina l’organizzazione
organization-id = ID dell’organizzazione
organization-kind = Tipo
organization-kind-words = { $kind ->
    [platform] Platform: aree di lavoro e chiavi API per i programmi
   *[enterprise] Enterprise: gruppi e ruoli personalizzati per le persone
 }
organization-on = Attivo
organization-off = Disattivato
organization-number = { $count }
organization-number-or-more = { $count } o più

# How many there may be.

organization-limits = Posti e limiti
organization-limits-edit = Modifica i limiti
organization-limits-hint = Un campo vuoto significa nessun limite. Un limite inferiore a ciò che esiste non toglie nulla: impedisce solo di aggiungere altro.
organization-limit = Che cosa si conta
organization-used = In uso
organization-most = Limite
organization-no-limit = Nessun limite
organization-full = Raggiunto
organization-limit-name = { $limit ->
    [member_limit] Membri
    [seat_limit] Posti
    [workspace_limit] Aree di lavoro
    [workspace_member_limit] Membri di un’area di lavoro
    [api_key_limit] Chiavi API
    [workspace_api_key_limit] Chiavi API di un’area di lavoro
   *[invite_batch_row_limit] Righe importate al giorno
 }
organization-used-parts = Membri: { $members }, inviti aperti: { $invites }
organization-bad-limit = Inserisci un numero intero da 0 a { $most }, oppure niente.

# Who may be invited.

organization-domains = Chi può essere invitato
organization-domains-edit = Modifica chi può essere invitato
organization-domains-only = Solo questi domini
organization-domains-allowed = Domini consentiti
organization-domains-hint = Uno per riga. Un sottodominio va indicato a parte.
organization-domains-any = Tutti i domini
organization-domains-none = Nessuno, quindi nessuno può essere invitato
organization-links = I link possono essere passati a mano
organization-links-hint = Chi invita può ottenere il link di un invito invece di farlo inviare per e-mail.
organization-directory = Una directory decide chi è membro, quindi nessuno viene invitato a mano.
organization-bad-domain = { $domain } non è un dominio.
organization-many-domains = Indica al massimo { $limit } domini.

# Mail appearance.

organization-mail = Aspetto delle e-mail
organization-mail-sub = L’aspetto e la lingua degli inviti di questa organizzazione
organization-mail-edit = Modifica l’aspetto
organization-mail-none = Gli inviti sono come le altre e-mail di questo server.
organization-mail-sender = Nome del mittente
organization-mail-sender-hint = L’indirizzo del mittente resta quello del server.
organization-mail-reply = Risposte a
organization-mail-note = Una riga tua
organization-mail-note-hint = Testo semplice. Ciò che sembra un link non si può aprire.
organization-mail-color = Colore del pulsante
organization-mail-color-none = Come nelle altre e-mail
organization-mail-language-hint = Per chi non ne ha scelta una, quando l’invito non la indica
organization-mail-language-none = Come su questo server
organization-preview = Anteprima
organization-preview-language = Lingua dell’anteprima
organization-preview-show = Mostra l’anteprima
organization-preview-text = Lo stesso come testo semplice
organization-preview-none = L’anteprima appare quando tutti i campi sono utilizzabili.
organization-bad-sender = Togli @, virgolette, barre rovesciate e parentesi angolari.
organization-light-color = Scegli un colore più scuro: sopra ci sono lettere bianche.

# Danger zone.

organization-danger = Zona pericolosa
organization-revoke = Revoca tutti gli inviti aperti
organization-revoke-hint = Tutti i link smettono subito di funzionare. I membri restano e tutti possono essere invitati di nuovo.
organization-revoke-question = Revocare tutti gli inviti aperti di { $name }?
organization-revoke-words = Inviti aperti: { $count }. I loro link smettono subito di funzionare. Non si può annullare, ma tutti possono essere invitati di nuovo.
organization-keys = Disattiva tutte le chiavi API
organization-keys-hint = I programmi vengono subito rifiutati, per esempio dopo una fuga che nessuno ha ancora capito. Le chiavi di amministrazione restano.
organization-keys-question = Disattivare tutte le chiavi API di { $name }?
organization-keys-words = Chiavi API attive: { $count }. I programmi che le usano vengono subito rifiutati. Ognuna può essere riattivata in Chiavi API.
organization-hand-over = Cedi la proprietà principale
organization-hand-over-hint = Un altro membro diventa proprietario principale e tu diventi proprietario.
organization-hand-over-words = Il membro con questo indirizzo diventa proprietario principale e tu diventi proprietario. Solo lui può restituirtela.
organization-heir = Indirizzo e-mail del nuovo proprietario principale
organization-confirm = Per confermare, scrivi il nome dell’organizzazione: { $name }
organization-confirm-wrong = Scrivi il nome come è scritto qui: { $name }

# What has just been done, and why something was not.

organization-done-saved = Le impostazioni sono state salvate.
organization-done-revoked = Tutti gli inviti aperti sono stati revocati.
organization-done-keys = Tutte le chiavi API sono state disattivate.
organization-done-handed-over = La proprietà principale è stata ceduta.
organization-not-allowed = Non puoi più modificare le impostazioni di questa organizzazione.
