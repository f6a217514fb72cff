# The first minutes of a server.

setup-title = Configura
setup-heading = Configura Admit
setup-words = Dai un nome alla tua organizzazione e indica il suo primo amministratore: tu.
setup-organization = Nome dell’organizzazione
setup-kind = Tipo di organizzazione
setup-platform = Platform
setup-platform-words = Per chi sviluppa: aree di lavoro, chiavi API, ruoli come sviluppatore e fatturazione.
setup-enterprise = Enterprise
setup-enterprise-words = Per le persone di un’azienda: proprietari, gruppi e ruoli personalizzati.
setup-your-name = Il tuo nome
setup-your-address = Il tuo indirizzo email
setup-your-address-hint = Accederai con questo indirizzo.
setup-create = Crea organizzazione
setup-enter-address = Inserisci un indirizzo email: { $problem }.
setup-key-title = La tua chiave di amministrazione
setup-ready = È tutto pronto per { $organization }
setup-key-words = Questa è la tua chiave di amministrazione. Dà accesso a tutta l’API Admin e viene mostrata solo questa volta: conservala dove tieni i tuoi dati segreti.
setup-key = Chiave di amministrazione
setup-try = Provala
setup-to-members = Vai a Membri

# What is wrong with a name. $which is whose name it is.
name-problem = { $problem ->
    [empty] { $which ->
        [organization] Inserisci il nome dell’organizzazione.
       *[person] Inserisci il tuo nome.
     }
    [too_long] { $which ->
        [organization] Accorcia il nome dell’organizzazione a non più di { $limit } caratteri.
       *[person] Accorcia il tuo nome a non più di { $limit } caratteri.
     }
   *[unprintable] { $which ->
        [organization] Inserisci il nome dell’organizzazione con caratteri che si possono visualizzare.
       *[person] Inserisci il tuo nome con caratteri che si possono visualizzare.
     }
 }
