# Settings > Mailbox.

mailbox-title = 邮箱
mailbox-sub = 尚未配置邮件服务器，邮件不会发出，而是保存在此处。
mailbox-empty = 暂无邮件
mailbox-empty-words = 邀请他人后，带有链接的邀请邮件会显示在此处。
mailbox-found = { $count ->
   *[other] 显示 { $count } 封邮件
 }
mailbox-to-members = 前往“成员”
mailbox-from = 发件人
mailbox-to = 收件人
mailbox-date = 日期
mailbox-copy-link = 复制链接
mailbox-open-invitation = 打开邀请
mailbox-open-members = 打开“成员”
