# Settings > Workspaces: the list.

workspaces-title = 工作區
workspaces-sub = 此組織中擁有獨立成員、API 金鑰與上限的部分
workspaces-new = 新增工作區
workspaces-filter = 依狀態篩選
workspaces-show-active = 使用中的工作區
workspaces-show-all = 使用中與已封存的工作區
workspaces-found = { $count ->
   *[other] 顯示 { $count } 個工作區
 }
workspaces-column-name = 名稱
workspaces-column-created = 建立日期
workspaces-default = 預設
workspaces-archived = 已封存
workspaces-archived-at = 封存於 { $day }

# One workspace.

workspaces-back = 所有工作區
workspaces-id = 工作區 ID
workspaces-residency = 模型可執行的地點
workspaces-residency-name = { $where ->
    [us] 僅限美國
    [us_first] 美國（除非要求另有指定）
   *[anywhere] 任何地點
 }
workspaces-members-none = 此工作區中沒有人
workspaces-members-default = 組織的每位成員都在其預設工作區中。
workspaces-inherited = 來自組織中的角色
workspace-role-name = { $role ->
    [workspace_user] 工作區使用者
    [workspace_developer] 工作區開發人員
    [workspace_restricted_developer] 受限工作區開發人員
    [workspace_admin] 工作區管理員
   *[workspace_billing] 工作區帳單管理員
 }
workspace-role-description = { $role ->
    [workspace_user] 參與工作區，不使用金鑰。
    [workspace_developer] 也可使用金鑰。
    [workspace_restricted_developer] 也可使用金鑰，但不能檢視工作階段記錄，也不能下載檔案。
    [workspace_admin] 可執行工作區中的所有操作。
   *[workspace_billing] 負責工作區的帳單。
 }

# The dialogs.

workspaces-create = 建立工作區
workspaces-edit = 編輯工作區
workspaces-save = 儲存
workspaces-name = 名稱
workspaces-color = 顏色
workspaces-color-name = { $color ->
    [violet] 紫色
    [red] 紅色
    [ochre] 赭色
    [green] 綠色
    [teal] 藍綠色
    [blue] 藍色
    [magenta] 洋紅
   *[grey] 灰色
 }
workspaces-color-own = 維持不變（{ $color }）
workspaces-archive = 封存工作區
workspaces-archive-question = 要封存工作區 { $name } 嗎？
workspaces-archive-words = 其所有 API 金鑰將立即失效，之後工作區中的任何內容都無法變更。此操作無法復原。
workspaces-add-member = 新增成員
workspaces-add-title = 將成員加入 { $name }
workspaces-add-search = 搜尋
workspaces-add-choose = 選擇一位組織成員
workspaces-add-more = 還有更多符合的成員。請搜尋姓名或地址。
workspaces-add-nobody = 沒有其他符合的人員。已加入的人員不會列出。
workspaces-remove-question = 要從工作區 { $name } 中移除嗎？
workspaces-remove-words = 該成員將立即失去此工作區的存取權，其在此處的個人 API 金鑰將被封存。此人仍是組織成員。

# What has just been done.

workspaces-done-created = 工作區已建立。
workspaces-done-changed = 工作區已變更。
workspaces-done-archived = 工作區及其 API 金鑰已封存。
workspaces-done-added = 成員已加入工作區。
workspaces-done-removed = 成員已從工作區移除。

# Why something was not done.

name-wrong = { $problem ->
    [empty] 請輸入名稱。
    [too_long] 請將名稱縮短為最多 { $limit } 個字元。
   *[unprintable] 請使用可顯示的字元輸入名稱。
 }
workspaces-refused-not-allowed = 您已無權管理此組織的工作區。
workspaces-refused-gone = 此工作區已不存在。
workspaces-refused-color = 請選擇顏色。
workspaces-refused-residency = 請選擇模型可執行的地點。
workspaces-refused-details = 無法以目前的內容儲存。
workspaces-refused-limit = 此組織的工作區已達 { $limit } 個的上限。請封存一個以騰出空間。
workspaces-refused-default = 預設工作區的名稱不能變更，也不能封存。
workspaces-refused-archived = 此工作區已封存，不能再變更。
workspaces-refused-member = 此人已在工作區中。
workspaces-refused-inherited = 此人在這裡可以做什麼，取決於其在組織中的角色：{ $role }。
workspaces-refused-full = 此工作區的成員已達 { $limit } 位的上限。
