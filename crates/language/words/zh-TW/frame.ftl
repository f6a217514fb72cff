# What every page has around its content.

frame-home = Admit 首頁
frame-skip = 跳到主要內容
frame-switch-organization = 切換組織
frame-organizations = 組織
frame-settings = 設定
frame-account = 您的帳號
frame-no-answer = 伺服器沒有回應
frame-no-answer-words = 請檢查網路連線後再試一次。您輸入的內容不會遺失。
frame-help = 說明
# Behind the link to help in a dialog, for those who do not see it.
frame-new-tab = （在新分頁中開啟）
# A link from a refusal to the article about it.
frame-explain = 這是什麼意思
frame-language = 語言
frame-apply = 套用

# Buttons and small words that many pages share.

act-cancel = 取消
act-continue = 繼續
act-copy = 複製
act-copied = 已複製
act-done = 完成
act-filter = 篩選
act-remove = 移除
act-revoke = 撤銷
act-sign-in = 登入
act-sign-out = 登出
pages-label = 分頁
pages-previous = 上一頁
pages-next = 下一頁
pages-search-further = 還有更多內容可供搜尋：本頁只搜尋了清單的一部分。
pages-search-on = 繼續搜尋
lists-search-name = 依名稱搜尋
lists-search-endpoint = 依名稱或 URL 搜尋
lists-nothing = 沒有符合的項目
lists-nothing-words = 請嘗試其他字詞，或清除篩選條件。
lists-show-all = 顯示全部
problems-heading = 請檢查以下內容
seen-changed = 您編輯期間，其他人變更了此內容
seen-decide = 目前設定如下。您填寫的內容仍在表單中：儲存即可取代，取消則維持不變。
seen-nothing = （無）
field-optional = 選填
# $browser is a product's name, as is $system unless it is said otherwise below.
browser-on-system = { $browser }（{ $system ->
    [iphone] iPhone
    [ipad] iPad
    [mac] Mac
   *[other] { $system }
 }）
browser-unknown = 不明的瀏覽器
address-unknown = 不明

# What has just been done, above the next page.

done-invited = 正在寄出新的邀請。
done-not-invited = 未寄出邀請：此地址已是成員，或已有待接受的邀請。
done-revoked = 邀請已撤銷，其連結已失效。
done-taken-off = 已將過期的邀請從清單中移除。
done-role-changed = 角色已變更。
done-removed = 成員已移除。
done-session-ended = 工作階段已結束。
done-joined = 歡迎！您已成為成員。
done-account-saved = 您的帳號已儲存。
