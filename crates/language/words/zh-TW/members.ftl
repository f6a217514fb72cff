# Settings > Members: the list.

members-title = 成員
members-sub = 此組織的成員與受邀者
members-count = { $count ->
   *[other] { $count } 位成員
 }
members-open-invites = { $count ->
   *[other] { $count } 個待接受的邀請
 }
# $members and $invites are the two counts above.
members-counts = { $members }，{ $invites }
members-invite = 邀請
members-search = 搜尋成員
members-search-hint = 依姓名或地址搜尋
members-filter-access = 依存取權篩選
members-filter-status = 依狀態篩選
members-all-roles = 所有角色
members-show-all = 所有人
members-show-active = 成員
members-show-pending = 待接受的邀請
members-show-expired = 已過期的邀請
members-nobody = 沒有符合的人員
members-nobody-words = 請嘗試其他姓名或地址，或清除篩選條件。
members-show-everybody = 顯示所有人
members-found = { $count ->
   *[other] 顯示 { $count } 人
 }
members-found-on-page = { $count ->
   *[other] 此頁顯示 { $count } 人
 }
members-caption = 成員與邀請
members-column-person = 姓名
members-column-role = 角色
members-column-since = 日期
members-column-status = 狀態
members-column-actions = 操作
members-alone = 目前只有您一人
members-alone-words = 邀請與您共事的人加入吧。每個人都會收到一封郵件，其中的連結 21 天內有效。
members-you = 您
members-change-role = 變更角色
members-change-role-of = （變更 { $address } 的角色）
members-added = 新增於
members-invited = 邀請於
members-active = 使用中
members-pending = 待接受
members-expired = 已過期
members-remove-of = 移除 { $address }
members-revoke-title = 撤銷邀請
members-revoke-of = 撤銷給 { $address } 的邀請
members-invite-again = 重新邀請
members-invite-again-of = 重新邀請：{ $address }
members-take-off-title = 從清單中移除
members-take-off-of = 移除給 { $address } 的過期邀請
members-invited-by = 由 { $inviter } 邀請
members-a-key = API 金鑰
members-expires-in = { $unit ->
    [day] { $count ->
       *[other] { $count } 天後過期
     }
    [hour] { $count ->
       *[other] { $count } 小時後過期
     }
    [minute] { $count ->
       *[other] { $count } 分鐘後過期
     }
   *[second] 不到 1 分鐘後過期
 }
members-expired-ago = { $unit ->
    [day] { $count ->
       *[other] { $count } 天前過期
     }
    [hour] { $count ->
       *[other] { $count } 小時前過期
     }
    [minute] { $count ->
       *[other] { $count } 分鐘前過期
     }
   *[second] 剛剛過期
 }
members-mail-failed = 郵件未送達
# $reason is what the mail server said.
members-mail-failed-words = { $reason } 如要重試，請在「邀請」中開啟它並重新寄送。
members-mail-delayed = 郵件延遲
members-mail-delayed-words = { $reason } 系統很快會重試。

# The invite dialog.

invite-title = 邀請成員
invite-results = 結果
invite-mail-leaves = 正在寄出郵件。每個連結 21 天內有效。
invite-more = 繼續邀請
invite-addresses = 電子郵件地址
invite-addresses-hint = 最多 50 個，以逗號或換行分隔，也可貼上表格中的列
invite-addresses-left = 以下地址未獲邀請。請更正或刪除
invite-role = 角色
invite-role-help = 各角色的權限
invite-send = 寄送邀請
invite-choose-role = 請選擇角色。
invite-no-address = 請至少輸入一個電子郵件地址。
invite-heading-line = 已視為標題列：{ $line }
invite-beside = 已略過地址以外的內容：{ $words }
invite-beside-more = 已略過地址以外的內容：{ $words }，以及另外 { $count } 項
invite-nobody-invited = 未邀請任何人
invite-some-invited = { $count ->
   *[other] 已邀請 { $count } 人
 }
# $invited is one of the two above.
invite-some-were-not = { $count ->
   *[other] { $invited }，{ $count } 個地址未獲邀請
 }
invite-outcome-invited = 已邀請
invite-outcome-member = 已是成員
invite-outcome-open = 先前已邀請
invite-outcome-no-address = 不是電子郵件地址
invite-outcome-over-limit = 超過 50 個的上限
invite-outcome-failed = 未邀請：請再試一次
invite-outcome-unknown = 可能已邀請：重試不會有影響

# The other dialogs.

revoke-question = 要撤銷邀請嗎？
revoke-question-expired = 要移除過期的邀請嗎？
revoke-words = 寄給 <strong>{ $address }</strong> 的連結將立即失效。您可以隨時重新邀請此地址。
revoke-words-expired = 給 <strong>{ $address }</strong> 的邀請已過期，其連結已失效。移除後，該邀請不會再顯示於成員清單。您可以隨時重新邀請此地址。
remove-question = 要移除成員嗎？
remove-words = 該成員將立即失去 <strong>{ $organization }</strong> 的存取權。其他組織不受影響，您日後可以重新邀請。
not-administrator-title = 僅限管理員
not-administrator = 此頁面僅供管理員使用
not-administrator-words = { $organization } 的成員與邀請由管理員管理。如需查看或變更內容，請聯絡管理員。

# Several members at once, and all of them as a file.

members-change-roles = 批次變更角色
members-role-changed = 角色已變更
members-export = 匯出為 CSV
