# Settings > Groups: the list.

groups-title = 群組
groups-sub = 擁有相同自訂角色的人員
groups-new = 新增群組
groups-found = { $count ->
   *[other] 顯示 { $count } 個群組
 }
groups-none = 還沒有群組
groups-none-words = 請為需要在您的程式中擁有相同權限的人員建立群組。
groups-directory = 由目錄管理

# One group, and the dialogs.

groups-back = 所有群組
groups-id = 群組 ID
groups-nobody = 此群組中沒有人
groups-no-roles = 此群組沒有自訂角色
groups-create = 建立群組
groups-rename = 重新命名群組
groups-delete = 刪除群組
groups-delete-question = 要刪除群組 { $name } 嗎？
groups-delete-words = 其成員仍留在各自的組織中，但會失去該群組的自訂角色所賦予的權限。此操作無法復原。
groups-remove-question = 要從群組 { $name } 中移除嗎？
groups-remove-words = 此人會立即失去該群組的自訂角色所賦予的權限，但仍是組織的成員。
groups-give = 授予角色
groups-give-title = 授予 { $name } 自訂角色
groups-give-words = 群組中的每個人會立即擁有此角色。
groups-role = 自訂角色
groups-has-all = 此群組已擁有所有自訂角色。
groups-take = 收回角色
groups-take-question = 要從群組 { $name } 收回角色 { $role } 嗎？
groups-take-words = 其成員會立即失去此角色所賦予的權限。

# What has just been done.

groups-done-created = 群組已建立。
groups-done-renamed = 群組已重新命名。
groups-done-deleted = 群組已刪除。
groups-done-added = 成員已加入群組。
groups-done-removed = 成員已從群組中移除。
groups-done-given = 角色已授予群組。
groups-done-taken = 角色已從群組收回。

# Why something was not done.

groups-refused-not-allowed = 您已無權管理此組織的群組。
groups-refused-gone = 此群組已不存在。
groups-refused-member = 此人已在群組中。
groups-refused-not-in = 此人已不在群組中。
groups-refused-directory = 此群組由您組織的目錄管理。請在目錄中變更。
groups-refused-owner = 此群組的某個自訂角色會使其成員成為擁有者。只有擁有者能決定此群組的成員。

# Settings > Custom roles: the list.

custom-roles-title = 自訂角色
custom-roles-sub = 成員在您的程式中可執行的操作，透過群組授予
custom-roles-new = 新增自訂角色
custom-roles-found = { $count ->
   *[other] 顯示 { $count } 個自訂角色
 }
custom-roles-built-in = 內建
custom-roles-changed = 變更時間

# One custom role, and the dialogs.

custom-roles-back = 所有自訂角色
custom-roles-id = 角色 ID
custom-roles-edit = 編輯自訂角色
custom-roles-create = 建立自訂角色
custom-roles-delete = 刪除角色
custom-roles-delete-question = 要刪除自訂角色 { $name } 嗎？
custom-roles-delete-words = 擁有此角色的人會立即失去其允許的權限。此操作無法復原。
custom-roles-delete-groups = { $count ->
   *[other] { $count } 個群組將失去此角色：
 }
custom-roles-permissions = 權限
custom-roles-allows-nothing = 此角色尚未允許任何操作。
custom-roles-owner-access = 擁有者存取權
custom-roles-groups = 擁有此角色的群組
custom-roles-no-groups = 沒有群組擁有此角色。請在群組頁面上授予。
custom-roles-more-groups = { $count ->
   *[other] ……以及另外 { $count } 個群組
 }
custom-roles-permissions-of = { $kind ->
    [capability] 所有功能
    [permission] 管理
   *[connectors] 連接器
 }
# $permission is how it is typed. Some of them are about all connectors, that is, connections to other services.
custom-roles-permission = { $permission ->
    [capability_access_all] 全部：所有功能，以及擁有者的所有權限
    [capability_access_all_ga] 所有正式推出的功能，不含管理
    [permission_owner] 擁有者的所有權限
    [permission_manage_custom_roles] 建立、變更和授予自訂角色
    [permission_manage_members] 邀請和移除成員，變更其角色
    [permission_manage_groups] 管理群組及其成員
    [permission_manage_identity] 決定人員如何登入
    [permission_manage_billing] 管理方案和付款
    [permission_view_activities] 檢視組織的活動
    [use_all_connectors] 使用所有連接器
    [always_allow_all_connectors] 使用所有連接器，不必每次確認
    [grant_all_connectors] 授予所有連接器的範圍
    [interactive_all_connectors] 以互動方式使用所有連接器
    [managed_all_connectors] 以受管理的方式使用所有連接器
   *[other] { $permission }
 }
custom-roles-other = 其他權限
custom-roles-other-hint = 每行一個：功能（如 chat）或 use@connector:ID

# What has just been done.

custom-roles-done-created = 自訂角色已建立。
custom-roles-done-changed = 自訂角色已變更。
custom-roles-done-deleted = 自訂角色已刪除。

# Why something was not done.

custom-roles-refused-not-allowed = 您已無權管理此組織的自訂角色。
custom-roles-refused-gone = 此自訂角色已不存在。
custom-roles-refused-built-in = 內建角色不能變更，但可以授予群組。
custom-roles-refused-owner = 只有擁有者能授予、變更或收回具有擁有者存取權的角色。
custom-roles-refused-not-attached = 此群組已沒有此角色。
custom-roles-refused-limit = 組織已有 { $limit } 個自訂角色。請先刪除一個，再建立新的。
custom-roles-refused-many = 一個角色最多有 { $limit } 項權限。
custom-roles-refused-action = 其中有一項權限不存在。功能名稱只能使用小寫字母、數字和 _。
custom-roles-refused-resource = 其中有一項不是權限。請填寫功能，或以下之一：use@connector:ID、use@connector_tool:ID:TOOL、grant@connector_scope:ID:SCOPE。
