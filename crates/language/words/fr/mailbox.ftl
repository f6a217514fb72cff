# Settings > Mailbox.

mailbox-title = Boîte mail
mailbox-sub = Aucun serveur de messagerie n’est configuré : les e-mails sont conservés ici au lieu d’être envoyés.
mailbox-empty = Aucun e-mail pour l’instant
mailbox-empty-words = Invitez quelqu’un, et l’invitation apparaîtra ici avec son lien.
mailbox-found = { $count ->
    [one] { $count } e-mail affiché
   *[other] { $count } e-mails affichés
 }
mailbox-to-members = Aller aux membres
mailbox-from = De
mailbox-to = À
mailbox-date = Date
mailbox-copy-link = Copier le lien
mailbox-open-invitation = Ouvrir l’invitation
mailbox-open-members = Voir les membres
