# Settings > Webhooks: the endpoints.

webhooks-title = Webhook
webhooks-id = ID
webhooks-sub = イベントの送信先URL
webhooks-none = エンドポイントはまだありません
webhooks-endpoints-found = { $count ->
   *[other] { $count }件のエンドポイントを表示中
 }
webhooks-none-words = 各イベントは、それを受け取るエンドポイントへ送信されます。偽物と見分けられるよう署名されています。
webhooks-not-offered = この組織ではWebhookが無効です
webhooks-column-endpoint = エンドポイント
webhooks-column-state = ステータス
webhooks-events = イベント
webhooks-events-count = { $count ->
   *[other] イベント{ $count }件
 }
webhooks-enabled = 有効
webhooks-disabled = 無効

# One endpoint.

webhooks-disabled-by-server = サーバーがこのエンドポイントを無効にしました。原因を解消したら、もう一度有効にしてください。
webhooks-deliveries = 過去30日間の配信
webhooks-filter-state = ステータスで絞り込む
webhooks-all-states = すべてのステータス
webhooks-found = { $count ->
   *[other] { $count }件の配信を表示中
 }
webhooks-no-deliveries = 配信はありません
webhooks-no-deliveries-words = テストイベントを送信すると表示されます。
webhooks-show-all = すべての配信を表示
webhooks-delivery-state = { $state ->
    [queued] 待機中
    [delivered] 配信済み
    [failed] 失敗
   *[dropped] 破棄
 }
webhooks-column-event = イベント
webhooks-column-answer = 応答
webhooks-no-answer = 応答なし
webhooks-tries = { $count ->
   *[other] 試行{ $count }回
 }
webhooks-resend = 再送する
webhooks-queued = 待機開始
webhooks-next-try = 次の試行
webhooks-finished = 終了
webhooks-body = 送信した内容

# The dialogs.

webhooks-new = 新しいエンドポイント
webhooks-edit = エンドポイントを編集
webhooks-create = エンドポイントを作成
webhooks-url = URL
webhooks-url-hint = https、標準ポート、公開ホスト名
webhooks-description = 説明
webhooks-made = 「{ $name }」の準備ができました
webhooks-renewed = 「{ $name }」に新しい署名シークレットを発行しました
webhooks-secret-words = 今すぐ署名シークレットをコピーしてください。もう一度表示されることはありません。
webhooks-renew = 新しい署名シークレット
webhooks-renew-question = 「{ $name }」に新しい署名シークレットを発行しますか？
webhooks-renew-words = 古いものはすぐに使えなくなります。受信側に新しいものを設定するまで、イベントと偽物を見分けられません。
webhooks-delete = エンドポイントを削除
webhooks-delete-question = エンドポイント「{ $name }」を削除しますか？
webhooks-delete-words = 今後は何も送信されず、待機中のものは破棄されます。配信も表示されなくなります。
webhooks-test = テストイベントを送信
webhooks-test-title = 「{ $name }」にテストイベントを送信
webhooks-test-words = 実際には起きていない出来事を知らせるもので、ほかのイベントと同じように署名されて送信されます。

# What has just been done.

webhooks-done-changed = エンドポイントを変更しました。
webhooks-done-enabled = エンドポイントは再びイベントを受け取ります。
webhooks-done-disabled = エンドポイントを無効にしました。待機中のものは破棄されました。
webhooks-done-deleted = エンドポイントを削除しました。
webhooks-done-tested = テストイベントを送信しています。
webhooks-done-resent = イベントを再送しています。
webhooks-done-not-resent = イベントは再送されませんでした。エンドポイントが無効か、イベントがまだ待機中です。

# Why something was not done.

webhooks-refused-not-allowed = ここではWebhookに対してこの操作はできません。
webhooks-refused-gone = このエンドポイントはもうありません。
webhooks-refused-delivery-gone = この配信はもうありません。
webhooks-refused-limit = この組織にはすでに上限の{ $limit }個のエンドポイントがあります。追加するには1つ削除してください。
webhooks-refused-disabled = このエンドポイントは無効のため、何も送信されません。
webhooks-refused-not-subscribed = このエンドポイントはこのイベントを受け取りません。
webhooks-refused-queued = この配信はまだ送信待ちです。
webhooks-refused-events = イベントを選んでください。
webhooks-refused-url = { $problem ->
    [no_url] https://hooks.example.com/admit のような完全なURLを入力してください。
    [not_https] URLはhttpsで始まり、標準ポートを使う必要があります。
    [credentials] URLにユーザー名やパスワードを含めることはできません。
    [fragment] URLに # を含めることはできません。
   *[not_public] URLには公開ホスト名が必要です。
 }
