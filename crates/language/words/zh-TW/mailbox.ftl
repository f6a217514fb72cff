# Settings > Mailbox.

mailbox-title = 信箱
mailbox-sub = 尚未設定郵件伺服器，郵件不會寄出，而是保留在這裡。
mailbox-empty = 尚無郵件
mailbox-empty-words = 邀請他人後，附有連結的邀請郵件會顯示在這裡。
mailbox-found = { $count ->
   *[other] 顯示 { $count } 封郵件
 }
mailbox-to-members = 前往「成員」
mailbox-from = 寄件者
mailbox-to = 收件者
mailbox-date = 日期
mailbox-copy-link = 複製連結
mailbox-open-invitation = 開啟邀請
mailbox-open-members = 開啟「成員」
