# Settings > Members: the list.

members-title = メンバー
members-sub = この組織のメンバーと、招待中の人
members-count = { $count ->
   *[other] メンバー{ $count }人
 }
members-open-invites = { $count ->
   *[other] 承諾待ち{ $count }件
 }
# $members and $invites are the two counts above.
members-counts = { $members }、{ $invites }
members-invite = 招待
members-search = メンバーを検索
members-search-hint = 名前またはアドレスで検索
members-filter-access = アクセス権で絞り込む
members-filter-status = ステータスで絞り込む
members-all-roles = すべてのロール
members-show-all = 全員
members-show-active = メンバー
members-show-pending = 承諾待ちの招待
members-show-expired = 期限切れの招待
members-nobody = 該当する人はいません
members-nobody-words = 別の名前やアドレスで検索するか、絞り込みを解除してください。
members-show-everybody = 全員を表示
members-found = { $count ->
   *[other] { $count }人を表示中
 }
members-found-on-page = { $count ->
   *[other] このページに{ $count }人を表示中
 }
members-caption = メンバーと招待
members-column-person = 名前
members-column-role = ロール
members-column-since = 日付
members-column-status = ステータス
members-column-actions = 操作
members-alone = まだあなただけです
members-alone-words = 一緒に働く人を招待しましょう。それぞれに、21日間有効なリンクがメールで届きます。
members-you = あなた
members-change-role = ロールを変更
members-change-role-of = （{ $address }のロールを変更）
members-added = 追加日
members-invited = 招待日
members-active = アクティブ
members-pending = 承諾待ち
members-expired = 期限切れ
members-remove-of = { $address }を削除
members-revoke-title = 招待を取り消す
members-revoke-of = { $address }への招待を取り消す
members-invite-again = 再招待
members-invite-again-of = 再招待：{ $address }
members-take-off-title = 一覧から削除
members-take-off-of = { $address }への期限切れの招待を削除
members-invited-by = 招待者：{ $inviter }
members-a-key = APIキー
members-expires-in = { $unit ->
    [day] { $count ->
       *[other] あと{ $count }日で期限切れ
     }
    [hour] { $count ->
       *[other] あと{ $count }時間で期限切れ
     }
    [minute] { $count ->
       *[other] あと{ $count }分で期限切れ
     }
   *[second] あと1分未満で期限切れ
 }
members-expired-ago = { $unit ->
    [day] { $count ->
       *[other] { $count }日前に期限切れ
     }
    [hour] { $count ->
       *[other] { $count }時間前に期限切れ
     }
    [minute] { $count ->
       *[other] { $count }分前に期限切れ
     }
   *[second] たった今期限切れ
 }
members-mail-failed = メール未達
# $reason is what the mail server said.
members-mail-failed-words = { $reason } 再送するには、「招待」でこの招待を開いて再送してください。
members-mail-delayed = メール遅延
members-mail-delayed-words = { $reason } まもなく自動で再送されます。

# The invite dialog.

invite-title = メンバーを招待
invite-results = 結果
invite-mail-leaves = メールを送信しています。各リンクは21日間有効です。
invite-more = さらに招待
invite-addresses = メールアドレス
invite-addresses-hint = 最大50件。カンマまたは改行で区切るか、表の行を貼り付けてください
invite-addresses-left = 次のアドレスは招待されていません。修正するか、取り除いてください
invite-role = ロール
invite-role-help = 各ロールでできること
invite-send = 招待を送信
invite-choose-role = ロールを選択してください。
invite-no-address = メールアドレスを1件以上入力してください。
invite-heading-line = 見出し行として除外：{ $line }
invite-beside = アドレス以外のため除外：{ $words }
invite-beside-more = アドレス以外のため除外：{ $words }、ほか{ $count }件
invite-nobody-invited = 招待された人はいません
invite-some-invited = { $count ->
   *[other] { $count }人を招待しました
 }
# $invited is one of the two above.
invite-some-were-not = { $count ->
   *[other] { $invited }（{ $count }件のアドレスは招待されていません）
 }
invite-outcome-invited = 招待しました
invite-outcome-member = すでにメンバーです
invite-outcome-open = すでに招待済みです
invite-outcome-no-address = メールアドレスではありません
invite-outcome-over-limit = 上限の50件を超えています
invite-outcome-failed = 招待できませんでした。もう一度お試しください
invite-outcome-unknown = 招待された可能性があります。もう一度試しても問題ありません

# The other dialogs.

revoke-question = 招待を取り消しますか？
revoke-question-expired = 期限切れの招待を削除しますか？
revoke-words = <strong>{ $address }</strong>に送信されたリンクは、すぐに使えなくなります。このアドレスはいつでも再び招待できます。
revoke-words-expired = <strong>{ $address }</strong>への招待は期限が切れ、リンクは使えません。削除すると、メンバーの一覧に表示されなくなります。このアドレスはいつでも再び招待できます。
remove-question = メンバーを削除しますか？
remove-words = この人はすぐに<strong>{ $organization }</strong>にアクセスできなくなります。ほかの組織には影響しません。あとで再び招待できます。
not-administrator-title = 管理者専用
not-administrator = このページは管理者専用です
not-administrator-words = { $organization }のメンバーと招待は、管理者が管理しています。表示や変更が必要な場合は、管理者にご依頼ください。

# Several members at once, and all of them as a file.

members-change-roles = ロールを一括変更
members-role-changed = ロールを変更しました
members-export = CSVで書き出す
