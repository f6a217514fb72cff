# Settings > API keys: the list.

keys-title = APIキー
keys-sub = プログラムがこの組織のワークスペースを使うためのキー
keys-sub-own = あなたと同じ権限を持つ、ご自身のキー
keys-new = 新しいAPIキー
keys-reference = APIリファレンス
keys-filter-status = ステータスで絞り込む
keys-all-statuses = すべてのステータス
keys-filter-workspace = ワークスペースで絞り込む
keys-all-workspaces = すべてのワークスペース
keys-found = { $count ->
   *[other] { $count }件のキーを表示中
 }
keys-none = ここにAPIキーはありません
keys-none-words = プログラムがワークスペースを使うには、キーが必要です。
keys-of-workspace = このワークスペースのAPIキー
keys-show-all = すべてのAPIキーを表示
keys-column-key = キー
keys-column-workspace = ワークスペース
keys-column-made = 作成者
keys-column-used = 最終使用
keys-column-expires = 有効期限
keys-never = なし
keys-status = { $status ->
    [active] 有効
    [inactive] 無効
    [archived] アーカイブ済み
   *[expired] 期限切れ
 }
keys-acts-for = { $name }として動作
keys-service-account = サービスアカウント
keys-admin-key = 管理キー
keys-menu = { $name }の操作
keys-rename = 名前を変更
keys-disable = 無効にする
keys-enable = 有効にする
keys-rotate = ローテーション
keys-archive = アーカイブ

# The dialogs.

keys-owner = 所有者
keys-owner-name = { $owner ->
    [workspace] ワークスペース：人が離れても残ります
   *[me] 自分：自分と同じ権限を持ち、メンバーでなくなると使えなくなります
 }
keys-expires-in = { $count ->
   *[other] { $count }日後
 }
keys-create = APIキーを作成
keys-made = 「{ $name }」の準備ができました
keys-made-words = 今すぐキーをコピーしてください。もう一度表示されることはありません。
keys-rename-title = 「{ $name }」の名前を変更
keys-archive-question = キー「{ $name }」をアーカイブしますか？
keys-archive-words = このキーを使うプログラムはすぐに拒否され、元に戻せません。無効にしただけのキーは、再び有効にできます。
keys-rotate-question = キー「{ $name }」をローテーションしますか？
keys-rotate-words = 新しいシークレットが発行されます。名前、ワークスペース、有効期限は変わりません。
keys-overlap = 古いシークレットが使える期間
keys-overlap-name = { $overlap ->
    [none] すぐに終了
    [hour] 1時間
    [day] 1日
   *[week] 7日間
 }
keys-rotated = 「{ $name }」に新しいシークレットを発行しました
keys-rotated-until = 古いシークレットは{ $moment }まで使えます。

# What has just been done.

keys-done-renamed = キーの名前を変更しました。
keys-done-disabled = キーを無効にしました。このキーを使うプログラムは拒否されます。
keys-done-enabled = キーが再び使えるようになりました。
keys-done-not-enabled = キーを有効にできませんでした。期限が切れているか、有効なキーの数が上限に達しています。
keys-done-archived = キーをアーカイブしました。

# Why something was not done.

keys-refused-not-allowed = ここではキーに対するこの操作は許可されていません。
keys-refused-gone = このキーはもう存在しません。
keys-refused-workspace = ワークスペースを選択してください。
keys-refused-name = メンバーとして動作するキーは、本人だけが作成しローテーションできます。
keys-refused-elsewhere = このワークスペースではキーを扱えません。
keys-refused-expiry = 別の有効期限を選択してください。
keys-refused-overlap = 古いシークレットが使える期間を選択してください。
keys-refused-over = このキーはアーカイブ済みか、期限切れです。
keys-refused-limit = 有効なキーの数が、この組織の上限（{ $limit }）に達しています。どれかを無効にするかアーカイブしてください。
keys-refused-workspace-limit = 有効なキーの数が、このワークスペースの上限（{ $limit }）に達しています。どれかを無効にするかアーカイブしてください。

# Settings > Admin keys.

admin-keys-title = 管理キー
admin-keys-sub = プログラムがこの組織を管理するためのキー
admin-keys-new = 新しい管理キー
admin-keys-none = 管理キーはありません
admin-keys-none-words = プログラムがAPIでこの組織を管理するには、管理キーが必要です。
admin-keys-operator = サーバーの運用者
admin-keys-words = 組織全体を管理でき、有効期限はありません。プログラムごとに別のキーを使ってください。
admin-keys-create = 管理キーを作成
admin-keys-revoke = 管理キーを取り消す
admin-keys-revoke-question = 管理キー「{ $name }」を取り消しますか？
admin-keys-revoke-words = このキーを使うプログラムはすぐに拒否され、元に戻せません。
admin-keys-done-revoked = 管理キーを取り消しました。もう使えません。

# A form whose answer shows a secret was sent a second time.

once-made = 「{ $name }」はすでに作成されています
once-renewed = 「{ $name }」には、すでに新しいシークレットが発行されています
once-linked = 「{ $name }」用の新しいリンクは、すでに取得されています
once-words = { $way ->
    [link] フォームが2回送信されたため、2回目は何も行われませんでした。リンクは1回目に表示されており、もう一度表示することはできません。
   *[other] フォームが2回送信されたため、2回目は何も行われませんでした。「{ $place }」の一覧で確認できます。シークレットは1回目に表示されており、もう一度表示することはできません。
 }
once-lost = { $way ->
    [rotate] コピーしていない場合は、キーをローテーションして新しいシークレットを取得してください。
    [renew] コピーしていない場合は、新しいシークレットを発行してください。
    [link] コピーしていない場合は、別のリンクを取得してください。以前のリンクは使えなくなります。
   *[replace] コピーしていない場合は、別のキーを作成し、このキーを取り消してください。
 }
once-get-link = 別のリンクを取得
