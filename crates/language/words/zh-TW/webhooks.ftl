# Settings > Webhooks: the endpoints.

webhooks-title = Webhook
webhooks-id = ID
webhooks-sub = 接收事件的網址
webhooks-none = 還沒有端點
webhooks-endpoints-found = { $count ->
   *[other] 顯示 { $count } 個端點
 }
webhooks-none-words = 每個事件都會傳送到接收它的端點，並附上簽章，讓您分辨真偽。
webhooks-not-offered = 此組織已關閉 Webhook
webhooks-column-endpoint = 端點
webhooks-column-state = 狀態
webhooks-events = 事件
webhooks-events-count = { $count ->
   *[other] { $count } 個事件
 }
webhooks-enabled = 已啟用
webhooks-disabled = 已停用

# One endpoint.

webhooks-disabled-by-server = 伺服器已停用此端點。排除原因後，請重新啟用。
webhooks-deliveries = 最近三十天的傳送記錄
webhooks-filter-state = 依狀態篩選
webhooks-all-states = 所有狀態
webhooks-found = { $count ->
   *[other] 顯示 { $count } 筆傳送記錄
 }
webhooks-no-deliveries = 這裡沒有傳送記錄
webhooks-no-deliveries-words = 傳送一個測試事件即可看到。
webhooks-show-all = 顯示所有傳送記錄
webhooks-delivery-state = { $state ->
    [queued] 等待中
    [delivered] 已送達
    [failed] 失敗
   *[dropped] 已捨棄
 }
webhooks-column-event = 事件
webhooks-column-answer = 回應
webhooks-no-answer = 沒有回應
webhooks-tries = { $count ->
   *[other] 嘗試 { $count } 次
 }
webhooks-resend = 重新傳送
webhooks-queued = 排入時間
webhooks-next-try = 下次嘗試
webhooks-finished = 結束時間
webhooks-body = 傳送的內容

# The dialogs.

webhooks-new = 新增端點
webhooks-edit = 編輯端點
webhooks-create = 建立端點
webhooks-url = URL
webhooks-url-hint = https、標準連接埠、公開主機名稱
webhooks-description = 說明
webhooks-made = { $name } 已就緒
webhooks-renewed = { $name } 已有新的簽署密鑰
webhooks-secret-words = 請立即複製簽署密鑰。之後不會再顯示。
webhooks-renew = 新的簽署密鑰
webhooks-renew-question = 要為 { $name } 產生新的簽署密鑰嗎？
webhooks-renew-words = 舊密鑰會立即失效。在接收端換上新密鑰之前，無法分辨事件的真偽。
webhooks-delete = 刪除端點
webhooks-delete-question = 要刪除端點 { $name } 嗎？
webhooks-delete-words = 之後不會再向它傳送任何內容，等待中的內容會被捨棄，其傳送記錄也不再顯示。
webhooks-test = 傳送測試事件
webhooks-test-title = 向 { $name } 傳送測試事件
webhooks-test-words = 它通知的是並未發生的事情，與其他事件一樣簽署並傳送。

# What has just been done.

webhooks-done-changed = 端點已變更。
webhooks-done-enabled = 端點已恢復接收事件。
webhooks-done-disabled = 端點已停用。等待中的內容已被捨棄。
webhooks-done-deleted = 端點已刪除。
webhooks-done-tested = 測試事件正在傳送。
webhooks-done-resent = 事件正在重新傳送。
webhooks-done-not-resent = 事件沒有重新傳送：端點已停用，或事件仍在等待。

# Why something was not done.

webhooks-refused-not-allowed = 您不能在這裡對 Webhook 執行此操作。
webhooks-refused-gone = 此端點已不存在。
webhooks-refused-delivery-gone = 此傳送記錄已不存在。
webhooks-refused-limit = 組織已有 { $limit } 個端點。請先刪除一個。
webhooks-refused-disabled = 此端點已停用，因此不會向它傳送任何內容。
webhooks-refused-not-subscribed = 此端點不接收此事件。
webhooks-refused-queued = 此事件仍在等待傳送。
webhooks-refused-events = 請選擇一個事件。
webhooks-refused-url = { $problem ->
    [no_url] 請輸入完整的 URL，例如 https://hooks.example.com/admit。
    [not_https] URL 必須以 https 開頭並使用標準連接埠。
    [credentials] URL 不能包含使用者名稱或密碼。
    [fragment] URL 不能包含 #。
   *[not_public] URL 必須使用公開主機名稱。
 }
