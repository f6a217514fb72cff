# Settings > Mailbox.

mailbox-title = Mailbox
mailbox-sub = No mail server is configured, so mail is kept here instead of being sent.
mailbox-empty = No mail yet
mailbox-empty-words = Invite somebody, and the invitation appears here with its link.
mailbox-found = { $count ->
    [one] { $count } mail shown
   *[other] { $count } mails shown
 }
mailbox-to-members = Go to Members
mailbox-from = From
mailbox-to = To
mailbox-date = Date
mailbox-copy-link = Copy link
mailbox-open-invitation = Open the invitation
mailbox-open-members = Open Members
