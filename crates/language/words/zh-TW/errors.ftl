# Pages for what went wrong.

error-start-page = 前往首頁
error-request-id = 要求 ID
error-bad-request = 未能成功送出
error-bad-request-words = 收到的表單不完整。請返回並重新整理頁面，然後再試一次。
error-forbidden = 您無法執行此操作
error-forbidden-words = 您的角色沒有此權限，或者表單來自其他網站。請從 Admit 的頁面重新開始；如需協助，請聯絡組織的管理員。
error-not-found = 找不到頁面
error-not-found-words = 頁面可能已移動，或屬於您尚未加入的組織。
error-setup-link-ended = 此設定連結已失效
error-setup-link-ended-words = 設定連結只能使用一次。如果尚未完成設定，請開啟伺服器記錄中最新的連結。
error-unavailable = 請稍候
error-unavailable-words = 伺服器暫時無法儲存。未進行任何變更，請稍後再試。
error-outcome-unknown = 變更可能已生效
error-outcome-unknown-words = 伺服器無法確認變更是否已儲存。請查看結果，如果沒有生效，請再操作一次；重複操作不會有影響。
error-too-many = 請稍候
error-too-many-words = 短時間內嘗試次數過多。請在 { $unit ->
    [day] { $count ->
       *[other] { $count } 天
     }
    [hour] { $count ->
       *[other] { $count } 小時
     }
    [minute] { $count ->
       *[other] { $count } 分鐘
     }
   *[second] { $count ->
       *[other] { $count } 秒
     }
 }後再試一次。
error-failed = 伺服器發生問題
error-failed-words = 這與您輸入的內容無關。請稍後再試；如果問題持續發生，請將下方的要求 ID 告知管理員。
