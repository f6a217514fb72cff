# Settings > Organization.

organization-title = 組織
organization-sub = 適用於整個組織的設定
organization-name = 名稱
organization-rename = 重新命名
organization-rename-title = 重新命名組織
organization-id = 組織 ID
organization-kind = 類型
organization-kind-words = { $kind ->
    [platform] 平台：供程式使用的工作區和 API 金鑰
   *[enterprise] 企業：供人員使用的群組和自訂角色
 }
organization-on = 已開啟
organization-off = 已關閉
organization-number = { $count }
organization-number-or-more = { $count } 以上

# How many there may be.

organization-limits = 席位與上限
organization-limits-edit = 變更上限
organization-limits-hint = 留空表示沒有上限。上限低於現有數量時不會移除任何項目，只是不能再增加。
organization-limit = 項目
organization-used = 使用中
organization-most = 上限
organization-no-limit = 無上限
organization-full = 已達上限
organization-limit-name = { $limit ->
    [member_limit] 成員
    [seat_limit] 席位
    [workspace_limit] 工作區
    [workspace_member_limit] 單一工作區的成員
    [api_key_limit] API 金鑰
    [workspace_api_key_limit] 單一工作區的 API 金鑰
   *[invite_batch_row_limit] 一天內匯入的列
 }
organization-used-parts = 成員：{ $members }，待接受的邀請：{ $invites }
organization-bad-limit = 請輸入 0 到 { $most } 之間的整數，或留空。

# Who may be invited.

organization-domains = 可邀請的對象
organization-domains-edit = 變更可邀請的對象
organization-domains-only = 僅限這些網域
organization-domains-allowed = 允許的網域
organization-domains-hint = 每行一個。子網域需要單獨列出。
organization-domains-any = 所有網域
organization-domains-none = 無，因此不能邀請任何人
organization-links = 允許轉交連結
organization-links-hint = 邀請人可以取得邀請連結，而不以郵件寄出。
organization-directory = 成員由目錄決定，因此不能手動邀請。
organization-bad-domain = { $domain } 不是網域。
organization-many-domains = 最多列出 { $limit } 個網域。

# Mail appearance.

organization-mail = 郵件外觀
organization-mail-sub = 此組織邀請郵件的外觀和語言
organization-mail-edit = 變更外觀
organization-mail-none = 邀請郵件的外觀和語言與此伺服器的其他郵件相同。
organization-mail-sender = 寄件者名稱
organization-mail-sender-hint = 寄件地址仍為伺服器的地址。
organization-mail-reply = 回覆至
organization-mail-note = 自訂的一行文字
organization-mail-note-hint = 純文字。看起來像連結的內容無法點選。
organization-mail-color = 按鈕顏色
organization-mail-color-none = 與其他郵件相同
organization-mail-language-hint = 邀請未指定語言時，用於尚未選擇語言的人
organization-mail-language-none = 與此伺服器相同
organization-preview = 預覽
organization-preview-language = 預覽語言
organization-preview-show = 顯示預覽
organization-preview-text = 純文字版本
organization-preview-none = 所有欄位都填寫正確後，才會顯示預覽。
organization-bad-sender = 請去掉 @、引號、反斜線和角括號。
organization-light-color = 請選擇較深的顏色，上面會顯示白色文字。

# Danger zone.

organization-danger = 危險操作
organization-revoke = 撤銷所有待接受的邀請
organization-revoke-hint = 所有連結立即失效。成員保持不變，之後可以重新邀請。
organization-revoke-question = 要撤銷 { $name } 所有待接受的邀請嗎？
organization-revoke-words = 待接受的邀請：{ $count }。連結將立即失效。此操作無法復原，但之後可以重新邀請。
organization-keys = 停用所有 API 金鑰
organization-keys-hint = 程式會立即遭到拒絕。適用於發生金鑰外洩但原因尚未查明等情況。管理金鑰保持不變。
organization-keys-question = 要停用 { $name } 的所有 API 金鑰嗎？
organization-keys-words = 使用中的 API 金鑰：{ $count }。使用這些金鑰的程式會立即遭到拒絕。每個金鑰都可以在 API 金鑰頁面重新啟用。
organization-hand-over = 移交主要擁有權
organization-hand-over-hint = 另一位成員將成為主要擁有者，您將成為擁有者。
organization-hand-over-words = 使用此地址的成員將成為主要擁有者，您將成為擁有者。只有對方才能將其交還。
organization-heir = 新主要擁有者的電子郵件地址
organization-confirm = 若要確認，請輸入組織名稱：{ $name }
organization-confirm-wrong = 請依此處顯示的內容輸入名稱：{ $name }

# What has just been done, and why something was not.

organization-done-saved = 設定已儲存。
organization-done-revoked = 所有待接受的邀請已撤銷。
organization-done-keys = 已停用所有 API 金鑰。
organization-done-handed-over = 主要擁有權已移交。
organization-not-allowed = 您已不能變更此組織的設定。
