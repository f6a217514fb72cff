# Acts on several rows of a list at once: the boxes, the bar below the list, the question, and what became of each.

chosen-one = 選擇 { $name }
chosen-all = 選擇本頁全部
chosen-rows = 已選擇
chosen-bar = 對所選項目：
chosen-none = 請先在清單中至少選擇一個項目。
chosen-failed = 未執行：請再試一次
chosen-unknown = 可能已執行：請查看清單

# Members.

chosen-roles = 批次變更角色
chosen-remove = 移除
chosen-remove-question = { $count ->
   *[other] 要移除 { $count } 位成員嗎？
 }
chosen-remove-words = 他們會立即失去 <strong>{ $organization }</strong> 的存取權。其他組織不受影響，之後可以再次邀請。
chosen-removed = 已移除

# Invites.

chosen-revoke = 撤銷
chosen-revoke-question = { $count ->
   *[other] 要撤銷 { $count } 個邀請嗎？
 }
chosen-revoke-words = 連結會立即失效。不會通知任何人，之後仍可再次邀請。
chosen-revoked = 已撤銷
chosen-resend = 重新寄送
chosen-resend-question = { $count ->
   *[other] 要重新寄送 { $count } 個邀請嗎？
 }
chosen-resend-words = 每個邀請都會以郵件寄出新連結，之前的連結隨即失效。已過期的邀請會重新建立。
chosen-resent = 已重新寄送

# API keys.

chosen-disable = 停用
chosen-disable-question = { $count ->
   *[other] 要停用 { $count } 個 API 金鑰嗎？
 }
chosen-disable-words = 使用這些金鑰的程式會立即遭到拒絕。之後可由擁有組織完整管理權限的人重新啟用。
chosen-disabled = 已停用

# Admin keys.

chosen-end = 撤銷
chosen-end-question = { $count ->
   *[other] 要撤銷 { $count } 個管理金鑰嗎？
 }
chosen-end-words = 使用這些金鑰的程式會立即遭到拒絕，且無法恢復。
chosen-ended = 已撤銷

# Workspaces, service accounts, groups, custom roles.

chosen-archive = 封存
chosen-archived = 已封存
chosen-delete = 刪除
chosen-deleted = 已刪除
chosen-workspaces-question = { $count ->
   *[other] 要封存 { $count } 個工作區嗎？
 }
chosen-workspaces-words = 這些工作區的所有 API 金鑰將立即失效，之後其中的任何內容都無法變更。此操作無法復原。
chosen-accounts-question = { $count ->
   *[other] 要封存 { $count } 個服務帳號嗎？
 }
chosen-accounts-words = 這些帳號的 API 金鑰會立即失效，名稱也無法再次使用。此操作無法復原。
chosen-groups-question = { $count ->
   *[other] 要刪除 { $count } 個群組嗎？
 }
chosen-groups-words = 其成員仍留在各自的組織中，但會失去這些群組的自訂角色所賦予的權限。此操作無法復原。
chosen-custom-roles-question = { $count ->
   *[other] 要刪除 { $count } 個自訂角色嗎？
 }
chosen-custom-roles-words = 擁有這些角色的人（包括透過群組取得的）會立即失去其允許的權限。此操作無法復原。
