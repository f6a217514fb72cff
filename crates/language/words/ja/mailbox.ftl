# Settings > Mailbox.

mailbox-title = メールボックス
mailbox-sub = メールサーバーが設定されていないため、メールは送信されず、ここに保存されます。
mailbox-empty = メールはまだありません
mailbox-empty-words = 誰かを招待すると、招待メールがリンク付きでここに表示されます。
mailbox-found = { $count ->
   *[other] { $count }件のメールを表示中
 }
mailbox-to-members = 「メンバー」へ移動
mailbox-from = 差出人
mailbox-to = 宛先
mailbox-date = 日時
mailbox-copy-link = リンクをコピー
mailbox-open-invitation = 招待を開く
mailbox-open-members = 「メンバー」を開く
