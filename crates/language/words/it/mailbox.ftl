# Settings > Mailbox.

mailbox-title = Casella di posta
mailbox-sub = Nessun server di posta è configurato: le email restano qui invece di essere inviate.
mailbox-empty = Ancora nessuna email
mailbox-empty-words = Invita qualcuno e l’invito apparirà qui con il suo link.
mailbox-found = { $count ->
    [one] { $count } email mostrata
   *[other] { $count } email mostrate
 }
mailbox-to-members = Vai a Membri
mailbox-from = Da
mailbox-to = A
mailbox-date = Data
mailbox-copy-link = Copia link
mailbox-open-invitation = Apri l’invito
mailbox-open-members = Apri Membri
