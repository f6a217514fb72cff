# What every page has around its content.

frame-home = Admit, pagina iniziale
frame-skip = Vai al contenuto
frame-switch-organization = Cambia organizzazione
frame-organizations = Organizzazioni
frame-settings = Impostazioni
frame-account = Il tuo account
frame-no-answer = Il server non ha risposto
frame-no-answer-words = Controlla la connessione e riprova. Ciò che hai scritto non è andato perso.
frame-help = Aiuto
# Behind the link to help in a dialog, for those who do not see it.
frame-new-tab = (si apre in una nuova scheda)
# A link from a refusal to the article about it.
frame-explain = Che cosa significa
frame-language = Lingua
frame-apply = Applica

# Buttons and small words that many pages share.

act-cancel = Annulla
act-continue = Continua
act-copy = Copia
act-copied = Copiato
act-done = Fine
act-filter = Filtra
act-remove = Rimuovi
act-revoke = Revoca
act-sign-in = Accedi
act-sign-out = Esci
pages-label = Pagine
pages-previous = Precedente
pages-next = Successiva
pages-search-further = C’è altro da cercare: questa pagina ha esaminato una parte dell’elenco.
pages-search-on = Continua la ricerca
lists-search-name = Cerca per nome
lists-search-endpoint = Cerca per nome o URL
lists-nothing = Nessun risultato
lists-nothing-words = Prova altre parole o togli i filtri.
lists-show-all = Mostra tutto
problems-heading = Ricontrolla questi punti
seen-changed = Qualcun altro ha fatto una modifica mentre modificavi
seen-decide = Questo è ciò che vale ora. Quello che hai inserito è ancora nel modulo: salvalo per sostituirlo, oppure annulla per lasciare tutto com’è.
seen-nothing = (niente)
field-optional = Facoltativo
# $browser is a product's name, as is $system unless it is said otherwise below.
browser-on-system = { $browser } su { $system ->
    [iphone] iPhone
    [ipad] iPad
    [mac] Mac
   *[other] { $system }
 }
browser-unknown = un browser sconosciuto
address-unknown = sconosciuto

# What has just been done, above the next page.

done-invited = Un nuovo invito è in arrivo.
done-not-invited = Nessuno è stato invitato: l’indirizzo è già di un membro oppure ha ormai un invito aperto.
done-revoked = L’invito è stato revocato. Il suo link non funziona più.
done-taken-off = L’invito scaduto è stato rimosso dall’elenco.
done-role-changed = Il ruolo è stato modificato.
done-removed = Il membro è stato rimosso.
done-session-ended = La sessione è stata chiusa.
done-joined = Ti diamo il benvenuto. Ora sei membro.
done-account-saved = Il tuo account è stato salvato.
