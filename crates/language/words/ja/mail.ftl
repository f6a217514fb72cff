# What the mails share.

mail-plain-link = ボタンが機能しない場合は、このリンクを開いてください：
mail-asked-from = リクエスト元
mail-asked-on = リクエスト日時
mail-sent-to = 送信先
mail-fact = { $name }：{ $value }

# The mail with an invitation.

mail-invitation-subject = { $organization }に招待されています
mail-invitation-subject-by = { $inviter }さんがあなたを{ $organization }に招待しています
mail-invitation-words = あなたは{ $organization }に「{ $role }」のロールで招待されています。
mail-invitation-words-by = { $inviter }さんがあなたを{ $organization }に「{ $role }」のロールで招待しています。
mail-invitation-message = メッセージ：「{ $message }」
mail-invitation-open = 招待を承諾するには：
# $in is a length such as “in 21 days”, $at a moment.
mail-invitation-expires = 招待の有効期限は{ $at }（{ $in }）です。
mail-sent-to-words = この招待は{ $address }宛てに送信されました。
mail-invitation-footer = 心当たりがない場合は、このメールを無視してください。承諾しない限り何も変わらず、招待は自動的に失効します。

# The mail with a code and a link to sign in.

mail-sign-in-subject = Admitのログインコード
mail-sign-in-heading = ログインコード
mail-sign-in-code = ログインコード：
mail-sign-in-enter = ログインしようとしたウィンドウに、このコードを入力してください。
mail-sign-in-valid = { $minutes ->
   *[other] { $minutes }分間、1回のみ有効です。
 }
mail-sign-in-open = または、このリンクを開いてください：
mail-sign-in-link = 入力せずに続けるには：
mail-sign-in-footer = ログインしようとしていない場合は、このメールを無視してください。コードかリンクがなければ、誰もログインできません。誰に求められても、決して渡さないでください。

# The mail to administrators when somebody asks for a new invitation.

mail-renewal-subject = { $address }が{ $organization }への新しい招待をリクエストしています
mail-renewal-heading = 新しい招待のリクエスト
mail-renewal-words = { $address }が{ $organization }への無効になった招待を開き、新しい招待をリクエストしています。
mail-renewal-open = もう一度招待するかどうかは、メンバーページで決められます：
mail-renewal-address = アドレス
mail-renewal-role = 以前のロール
mail-renewal-footer = { $organization }のメンバーを管理しているため、このメールが届いています。{ $address }には何も送信されていません。招待するかどうかは、あなたが判断してください。
