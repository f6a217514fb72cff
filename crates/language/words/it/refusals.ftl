# Why something that was asked for was not done.

refused-not-allowed = Non puoi più gestire i membri di questa organizzazione.
refused-stale-sign-in = Prima accedi di nuovo: serve un accesso recente.
refused-no-invite = Questo invito non esiste.
# $problem is one of the reasons below.
refused-address = Non è un indirizzo email: { $problem }.
refused-role = Non puoi assegnare questo ruolo.
refused-no-groups = Questa organizzazione non ha gruppi.
refused-group = Non è più possibile unirsi a uno dei gruppi di questo invito.
refused-member-already = Questa persona è già membro.
refused-directory-invite = Qui è una directory a stabilire chi è membro; nessuno viene invitato a mano.
refused-domain = Questa organizzazione non invita indirizzi del dominio { $domain }.
refused-domain-not-verified = { $domain } non è un dominio verificato di questa organizzazione.
refused-member-limit = L’organizzazione ha già raggiunto il limite di membri e inviti: { $limit }.
refused-no-seat = I posti dell’organizzazione ({ $seats }) sono tutti occupati da membri e inviti aperti.
refused-invited-already = Questo indirizzo ha già un invito aperto.
# $problem is a sentence in English, from the API.
refused-details = Questi dati non si possono allegare: { $problem }.
refused-workspace = L’area di lavoro a cui unirsi non esiste.
refused-links = Questa organizzazione non fornisce i link degli inviti.
refused-resent = Questo invito è stato inviato troppe volte oppure proprio ora.
refused-address-often = Questo indirizzo è stato invitato così spesso in un giorno che per ora non riceve altri inviti.
refused-still-open = Questo invito è ancora aperto.
refused-accepted = Nel frattempo questo invito è stato accettato.
refused-declined = Nel frattempo questo invito è stato rifiutato.
refused-revoked = Questo invito è già stato revocato.
refused-expired = Questo invito è scaduto.
refused-no-member = Questa persona non è più membro.
refused-shielded = Non puoi modificare né rimuovere un membro con il ruolo { $role }.
refused-directory-role = È la directory della tua organizzazione a stabilire chi ha quale ruolo.
refused-own-membership = Non puoi modificare la tua appartenenza. Può farlo un altro amministratore.
refused-last-member = L’unico membro di un’organizzazione non può essere rimosso.
refused-last-governing = L’organizzazione ha bisogno di almeno una persona con il ruolo { $role }. Assegna prima questo ruolo a qualcun altro.

# What is wrong with an address; ends a sentence after a colon.
address-problem = { $problem ->
    [empty] il campo è vuoto
    [too_long] è troppo lungo (al massimo 64 caratteri prima della @ e 254 in tutto)
    [not_one_at] deve avere una sola @, con un nome prima e un dominio dopo
    [local_part] la parte prima della @ può contenere solo lettere, cifre e .!#$%&'*+/=?^_`{"{"}|{"}"}~- e nessun punto all’inizio, alla fine o due volte di seguito
   *[domain] la parte dopo la @ non è un nome di dominio
 }
