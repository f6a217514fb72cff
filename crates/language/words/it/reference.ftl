# The frame of the API reference. What the API says of itself comes from its description, in English.

reference-title = Riferimento dell’API
reference-lead = Tutte le operazioni di questo server, con i parametri, gli errori e la chiamata in nove linguaggi.
reference-description = Descrizione OpenAPI
reference-all = Tutte le operazioni
reference-operations = Operazioni
reference-filter = Filtra le operazioni
reference-filter-hint = Per nome, percorso o argomento
# The script puts another number in the place of this one, so no word goes by it.
reference-count = Operazioni: { $count }
reference-nothing = Nessuna operazione contiene tutte queste parole.
reference-show-all = Mostra tutte le operazioni
reference-callers = Chi può chiamarla
reference-callers-everybody = Chiunque; non servono credenziali.
reference-kind = { $kind ->
    [platform] Solo organizzazioni Platform
    [enterprise] Solo organizzazioni Enterprise
   *[either] Di entrambi i tipi
 }
reference-credentials = Credenziali
reference-credential = { $credential ->
    [access_token] Un token di accesso, con i diritti della sua persona
    [admin_key] Una chiave di amministrazione
    [principal_key] Una chiave API non legata a un’area di lavoro, con i diritti di chi rappresenta
    [scoped_key] Una chiave ad ambito limitato con uno degli ambiti qui sotto
   *[any_scoped_key] Una chiave ad ambito limitato, quali che siano i suoi ambiti
 }
reference-scopes = Ambiti
reference-scopes-one = a una chiave ad ambito limitato ne serve uno
reference-beta = Beta
reference-path-parameters = Parametri del percorso
reference-query-parameters = Parametri della query
reference-headers = Intestazioni
reference-body = Corpo
reference-required = obbligatorio
reference-one-of = Uno tra
reference-fields = Campi
# $type is a value of the field "type".
reference-where-type = se type è { $type }
reference-between = { $unit ->
    [characters] da { $least } a { $most } caratteri
    [items] da { $least } a { $most } elementi
   *[number] da { $least } a { $most }
 }
reference-at-most = { $unit ->
    [characters] al massimo { $most } caratteri
    [items] al massimo { $most } elementi
   *[number] al massimo { $most }
 }
reference-at-least = { $unit ->
    [characters] almeno { $least } caratteri
    [items] almeno { $least } elementi
   *[number] almeno { $least }
 }
# $pattern is a regular expression.
reference-pattern = corrisponde a { $pattern }
reference-answer = Risposta
reference-example = Esempio di risposta
reference-errors = Errori
reference-call = La chiamata
reference-samples = Linguaggio della chiamata
reference-no-command = Nessun comando fa questa chiamata.
reference-try = Prova
reference-try-sign-in = Accedi per inviare questa chiamata a questo server da qui.
reference-try-lead = Il server fa la chiamata a tuo nome e con il tuo ruolo. Conta e viene registrata come ogni altra chiamata.
reference-try-changes = Non è una simulazione: la chiamata modifica l’organizzazione che scegli.
reference-try-confirm = Voglio modificare questa organizzazione
reference-try-organization = Organizzazione
reference-try-send = Invia la chiamata
reference-try-none = Non gestisci nessuna organizzazione a cui questa operazione sia destinata.
reference-try-body = Corpo (JSON)
reference-try-list = Separa più valori con una virgola.
reference-try-choose = Non indicato
reference-try-answer = Risposta del server
reference-try-empty = La risposta non ha corpo.
reference-try-once = I segreti che contiene vengono mostrati solo questa volta.
reference-too-large = La risposta è troppo lunga per essere mostrata qui.
reference-wrong = { $problem ->
    [missing] Serve per la chiamata.
    [too_long] È troppo lungo.
    [unconfirmed] Conferma che la chiamata può modificare l’organizzazione.
   *[impossible] La chiamata non può riguardare questo.
 }
reference-not-tried-open = I programmi fanno questa chiamata senza credenziali; non c’è nulla da provare a tuo nome.
reference-not-tried-stream = La risposta dura quanto l’importazione, quindi non si può provare qui.
reference-not-tried-batch = Un’importazione prosegue dopo la chiamata, con le credenziali che l’hanno richiesta. Una chiamata fatta da qui non ne lascia, quindi non si può provare qui.
reference-not-tried-secret = Il corpo contiene un segreto, che non deve stare in un modulo. Verifica le chiavi con un programma.
