# Settings > Mailbox.

mailbox-title = Caixa de correio
mailbox-sub = Nenhum servidor de e-mail está configurado; por isso, os e-mails ficam guardados aqui em vez de serem enviados.
mailbox-empty = Nenhum e-mail ainda
mailbox-empty-words = Convide alguém, e o convite aparecerá aqui com o link.
mailbox-found = { $count ->
    [one] { $count } e-mail exibido
   *[other] { $count } e-mails exibidos
 }
mailbox-to-members = Ir para Membros
mailbox-from = De
mailbox-to = Para
mailbox-date = Data
mailbox-copy-link = Copiar link
mailbox-open-invitation = Abrir o convite
mailbox-open-members = Abrir Membros
