# The roles in an organization. $role is the role's name on the wire.

role-name = { $role ->
    [user] 用户
    [developer] 开发者
    [claude_code_user] Claude Code 用户
    [billing] 账单管理员
    [admin] 管理员
    [managed] 受管用户
    [membership_admin] 成员管理员
    [owner] 所有者
    [primary_owner] 主要所有者
   *[unknown] { $role }
 }
role-description = { $role ->
    [user] 参与组织，没有管理权限。
    [developer] 参与组织，并使用 API 密钥。
    [claude_code_user] 参与组织，并使用 Claude Code。
    [billing] 参与组织，并管理账单。
    [admin] 可执行所有操作，包括管理成员。
    [managed] 可执行所属群组允许的操作。
    [membership_admin] 可管理成员，但不能管理所有者。
    [owner] 可执行所有操作，包括管理成员。
    [primary_owner] 可执行所有操作，并对组织负责。
   *[unknown] { $role }
 }
