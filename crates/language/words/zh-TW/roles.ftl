# The roles in an organization. $role is the role's name on the wire.

role-name = { $role ->
    [user] 使用者
    [developer] 開發人員
    [claude_code_user] Claude Code 使用者
    [billing] 帳單管理員
    [admin] 管理員
    [managed] 受管理使用者
    [membership_admin] 成員管理員
    [owner] 擁有者
    [primary_owner] 主要擁有者
   *[unknown] { $role }
 }
role-description = { $role ->
    [user] 參與組織，沒有管理權限。
    [developer] 參與組織，並使用 API 金鑰。
    [claude_code_user] 參與組織，並使用 Claude Code。
    [billing] 參與組織，並管理帳單。
    [admin] 可執行所有操作，包括管理成員。
    [managed] 可執行所屬群組允許的操作。
    [membership_admin] 可管理成員，但不能管理擁有者。
    [owner] 可執行所有操作，包括管理成員。
    [primary_owner] 可執行所有操作，並對組織負責。
   *[unknown] { $role }
 }
