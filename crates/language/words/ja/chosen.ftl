# Acts on several rows of a list at once: the boxes, the bar below the list, the question, and what became of each.

chosen-one = { $name }を選択
chosen-all = このページのすべてを選択
chosen-rows = 選択中
chosen-bar = 選択した項目：
chosen-none = まず一覧から1件以上を選択してください。
chosen-failed = 実行されませんでした。もう一度お試しください
chosen-unknown = 実行された可能性があります。一覧をご確認ください

# Members.

chosen-roles = ロールを一括変更
chosen-remove = 削除
chosen-remove-question = { $count ->
   *[other] { $count }人のメンバーを削除しますか？
 }
chosen-remove-words = すぐに<strong>{ $organization }</strong>にアクセスできなくなります。ほかの組織には影響しません。あとで再び招待できます。
chosen-removed = 削除しました

# Invites.

chosen-revoke = 取り消す
chosen-revoke-question = { $count ->
   *[other] { $count }件の招待を取り消しますか？
 }
chosen-revoke-words = リンクはすぐに使えなくなります。誰にも通知されません。あとで再び招待できます。
chosen-revoked = 取り消しました
chosen-resend = 再送
chosen-resend-question = { $count ->
   *[other] { $count }件の招待を再送しますか？
 }
chosen-resend-words = それぞれ新しいリンクがメールで送られ、前のリンクは使えなくなります。期限切れの招待は新しく作成されます。
chosen-resent = 再送しました

# API keys.

chosen-disable = 無効にする
chosen-disable-question = { $count ->
   *[other] { $count }件のAPIキーを無効にしますか？
 }
chosen-disable-words = これらのキーを使うプログラムはすぐに拒否されます。組織の管理権限を持つ人が再び有効にできます。
chosen-disabled = 無効にしました

# Admin keys.

chosen-end = 取り消す
chosen-end-question = { $count ->
   *[other] { $count }件の管理キーを取り消しますか？
 }
chosen-end-words = これらのキーを使うプログラムはすぐに拒否され、元に戻せません。
chosen-ended = 取り消しました

# Workspaces, service accounts, groups, custom roles.

chosen-archive = アーカイブ
chosen-archived = アーカイブしました
chosen-delete = 削除
chosen-deleted = 削除しました
chosen-workspaces-question = { $count ->
   *[other] { $count }件のワークスペースをアーカイブしますか？
 }
chosen-workspaces-words = これらのAPIキーはすぐにすべて使えなくなり、以後は何も変更できません。元に戻せません。
chosen-accounts-question = { $count ->
   *[other] { $count }件のサービスアカウントをアーカイブしますか？
 }
chosen-accounts-words = APIキーはすぐに使えなくなり、同じ名前は二度と使えません。元に戻せません。
chosen-groups-question = { $count ->
   *[other] { $count }件のグループを削除しますか？
 }
chosen-groups-words = メンバーは組織に残りますが、これらのグループのカスタムロールで得ていた権限を失います。元に戻せません。
chosen-custom-roles-question = { $count ->
   *[other] { $count }件のカスタムロールを削除しますか？
 }
chosen-custom-roles-words = グループを通じて持つ人も含め、許可されていた権限をすぐに失います。元に戻せません。
