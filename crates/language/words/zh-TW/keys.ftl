# Settings > API keys: the list.

keys-title = API 金鑰
keys-sub = 供程式使用此組織的工作區
keys-sub-own = 您自己的金鑰，權限與您相同
keys-new = 新增 API 金鑰
keys-reference = API 參考
keys-filter-status = 依狀態篩選
keys-all-statuses = 所有狀態
keys-filter-workspace = 依工作區篩選
keys-all-workspaces = 所有工作區
keys-found = { $count ->
   *[other] 顯示 { $count } 個金鑰
 }
keys-none = 這裡沒有 API 金鑰
keys-none-words = 程式需要金鑰才能使用工作區。
keys-of-workspace = 此工作區的 API 金鑰
keys-show-all = 顯示所有 API 金鑰
keys-column-key = 金鑰
keys-column-workspace = 工作區
keys-column-made = 建立者
keys-column-used = 上次使用
keys-column-expires = 到期
keys-never = 無
keys-status = { $status ->
    [active] 使用中
    [inactive] 已停用
    [archived] 已封存
   *[expired] 已過期
 }
keys-acts-for = 代表 { $name }
keys-service-account = 服務帳號
keys-admin-key = 管理金鑰
keys-menu = { $name } 的操作
keys-rename = 重新命名
keys-disable = 停用
keys-enable = 啟用
keys-rotate = 輪替
keys-archive = 封存

# The dialogs.

keys-owner = 歸屬
keys-owner-name = { $owner ->
    [workspace] 工作區：人員離開後仍保留
   *[me] 我：權限與我相同，在我不再是成員時失效
 }
keys-expires-in = { $count ->
   *[other] { $count } 天後
 }
keys-create = 建立 API 金鑰
keys-made = { $name } 已就緒
keys-made-words = 請立即複製金鑰。之後不會再顯示。
keys-rename-title = 重新命名 { $name }
keys-archive-question = 要封存金鑰 { $name } 嗎？
keys-archive-words = 使用此金鑰的程式會立即遭到拒絕，且無法恢復。僅停用的金鑰可以重新啟用。
keys-rotate-question = 要輪替金鑰 { $name } 嗎？
keys-rotate-words = 它將取得新的金鑰值。名稱、工作區與到期時間不變。
keys-overlap = 舊金鑰值繼續有效
keys-overlap-name = { $overlap ->
    [none] 立即失效
    [hour] 一小時
    [day] 一天
   *[week] 七天
 }
keys-rotated = { $name } 已有新的金鑰值
keys-rotated-until = 舊金鑰值有效至 { $moment }。

# What has just been done.

keys-done-renamed = 金鑰已重新命名。
keys-done-disabled = 金鑰已停用。使用此金鑰的程式會遭到拒絕。
keys-done-enabled = 金鑰已恢復使用。
keys-done-not-enabled = 金鑰未能啟用：金鑰已失效，或使用中的金鑰已達上限。
keys-done-archived = 金鑰已封存。

# Why something was not done.

keys-refused-not-allowed = 您不能在這裡對金鑰執行此操作。
keys-refused-gone = 此金鑰已不存在。
keys-refused-workspace = 請選擇工作區。
keys-refused-name = 代表成員的金鑰只能由該成員本人建立與輪替。
keys-refused-elsewhere = 您無法在此工作區中使用金鑰。
keys-refused-expiry = 請選擇其他到期時間。
keys-refused-overlap = 請選擇舊金鑰值繼續有效的時間。
keys-refused-over = 此金鑰已封存或已過期。
keys-refused-limit = 此組織使用中的金鑰已達 { $limit } 個的上限。請先停用或封存一個。
keys-refused-workspace-limit = 此工作區使用中的金鑰已達 { $limit } 個的上限。請先停用或封存一個。

# Settings > Admin keys.

admin-keys-title = 管理金鑰
admin-keys-sub = 供程式管理此組織
admin-keys-new = 新增管理金鑰
admin-keys-none = 沒有管理金鑰
admin-keys-none-words = 程式需要管理金鑰才能透過 API 管理此組織。
admin-keys-operator = 伺服器營運者
admin-keys-words = 它可以管理整個組織，且永不過期。請為每個程式分別建立金鑰。
admin-keys-create = 建立管理金鑰
admin-keys-revoke = 撤銷管理金鑰
admin-keys-revoke-question = 要撤銷管理金鑰 { $name } 嗎？
admin-keys-revoke-words = 使用此金鑰的程式會立即遭到拒絕，且無法恢復。
admin-keys-done-revoked = 管理金鑰已撤銷，不再有效。

# A form whose answer shows a secret was sent a second time.

once-made = { $name } 已經建立
once-renewed = { $name } 已有新的金鑰值
once-linked = { $name } 已有新的連結
once-words = { $way ->
    [link] 表單送出了兩次，第二次沒有執行任何動作。連結只在第一次顯示，無法再次顯示。
   *[other] 表單送出了兩次，第二次沒有執行任何動作。您可以在「{ $place }」中找到它。它的金鑰值只在第一次顯示，無法再次顯示。
 }
once-lost = { $way ->
    [rotate] 如果沒有人複製金鑰值，請輪替金鑰以取得新的金鑰值。
    [renew] 如果沒有人複製，請產生新的簽署密鑰。
    [link] 如果沒有人複製連結，請取得新的連結。舊連結隨即失效。
   *[replace] 如果沒有人複製金鑰值，請另建一個金鑰，並撤銷這個金鑰。
 }
once-get-link = 取得新的連結
