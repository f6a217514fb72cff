# Settings > Groups: the list.

groups-title = 群组
groups-sub = 拥有相同自定义角色的人员
groups-new = 新建群组
groups-found = { $count ->
   *[other] 显示 { $count } 个群组
 }
groups-none = 还没有群组
groups-none-words = 为在您的程序中应有相同权限的人员创建一个。
groups-directory = 由目录管理

# One group, and the dialogs.

groups-back = 所有群组
groups-id = 群组 ID
groups-nobody = 此群组中没有人
groups-no-roles = 此群组没有自定义角色
groups-create = 创建群组
groups-rename = 重命名群组
groups-delete = 删除群组
groups-delete-question = 要删除群组 { $name } 吗？
groups-delete-words = 其成员仍留在各自的组织中，但会失去该群组的自定义角色所给予的权限。此操作无法撤销。
groups-remove-question = 要从群组 { $name } 中移除吗？
groups-remove-words = 此人会立即失去该群组的自定义角色所给予的权限，但仍是组织的成员。
groups-give = 授予角色
groups-give-title = 向 { $name } 授予自定义角色
groups-give-words = 群组中的每个人会立即拥有此角色。
groups-role = 自定义角色
groups-has-all = 此群组已拥有所有自定义角色。
groups-take = 收回角色
groups-take-question = 要从群组 { $name } 收回角色 { $role } 吗？
groups-take-words = 其成员会立即失去此角色所给予的权限。

# What has just been done.

groups-done-created = 群组已创建。
groups-done-renamed = 群组已重命名。
groups-done-deleted = 群组已删除。
groups-done-added = 成员已添加到群组。
groups-done-removed = 成员已从群组中移除。
groups-done-given = 角色已授予群组。
groups-done-taken = 角色已从群组收回。

# Why something was not done.

groups-refused-not-allowed = 您已无权管理此组织的群组。
groups-refused-gone = 此群组已不存在。
groups-refused-member = 此人已在群组中。
groups-refused-not-in = 此人已不在群组中。
groups-refused-directory = 此群组由您组织的目录管理。请在目录中更改。
groups-refused-owner = 此群组的某个自定义角色会使其成员成为所有者。只有所有者能决定谁在其中。

# Settings > Custom roles: the list.

custom-roles-title = 自定义角色
custom-roles-sub = 成员在您的程序中可以做什么，通过群组授予
custom-roles-new = 新建自定义角色
custom-roles-found = { $count ->
   *[other] 显示 { $count } 个自定义角色
 }
custom-roles-built-in = 内置
custom-roles-changed = 更改时间

# One custom role, and the dialogs.

custom-roles-back = 所有自定义角色
custom-roles-id = 角色 ID
custom-roles-edit = 编辑自定义角色
custom-roles-create = 创建自定义角色
custom-roles-delete = 删除角色
custom-roles-delete-question = 要删除自定义角色 { $name } 吗？
custom-roles-delete-words = 拥有此角色的人会立即失去它所允许的权限。此操作无法撤销。
custom-roles-delete-groups = { $count ->
   *[other] { $count } 个群组拥有并将失去它：
 }
custom-roles-permissions = 权限
custom-roles-allows-nothing = 此角色尚未允许任何操作。
custom-roles-owner-access = 所有者权限
custom-roles-groups = 拥有此角色的群组
custom-roles-no-groups = 没有群组拥有此角色。请在群组页面上授予。
custom-roles-more-groups = { $count ->
   *[other] ……以及另外 { $count } 个群组
 }
custom-roles-permissions-of = { $kind ->
    [capability] 所有功能
    [permission] 管理
   *[connectors] 连接器
 }
# $permission is how it is typed. Some of them are about all connectors, that is, connections to other services.
custom-roles-permission = { $permission ->
    [capability_access_all] 一切：所有功能和所有者的全部权利
    [capability_access_all_ga] 所有正式发布的功能，不含管理
    [permission_owner] 所有者的全部权利
    [permission_manage_custom_roles] 创建、更改和授予自定义角色
    [permission_manage_members] 邀请和移除成员，更改其角色
    [permission_manage_groups] 管理群组及其成员
    [permission_manage_identity] 决定人员如何登录
    [permission_manage_billing] 管理套餐和付款
    [permission_view_activities] 查看组织中发生的事情
    [use_all_connectors] 使用所有连接器
    [always_allow_all_connectors] 使用所有连接器，无需每次确认
    [grant_all_connectors] 授予所有连接器的范围
    [interactive_all_connectors] 以交互方式使用所有连接器
    [managed_all_connectors] 以托管方式使用所有连接器
   *[other] { $permission }
 }
custom-roles-other = 其他权限
custom-roles-other-hint = 每行一个：功能（如 chat）或 use@connector:ID

# What has just been done.

custom-roles-done-created = 自定义角色已创建。
custom-roles-done-changed = 自定义角色已更改。
custom-roles-done-deleted = 自定义角色已删除。

# Why something was not done.

custom-roles-refused-not-allowed = 您已无权管理此组织的自定义角色。
custom-roles-refused-gone = 此自定义角色已不存在。
custom-roles-refused-built-in = 内置角色不能更改，但可以授予群组。
custom-roles-refused-owner = 只有所有者能授予、更改或收回带有所有者权限的角色。
custom-roles-refused-not-attached = 此群组已没有此角色。
custom-roles-refused-limit = 组织已有 { $limit } 个自定义角色。请删除一个以腾出位置。
custom-roles-refused-many = 一个角色最多有 { $limit } 项权限。
custom-roles-refused-action = 其中有一项不是现有的权限。功能用小写字母、数字和 _ 书写。
custom-roles-refused-resource = 其中有一项不是权限。请填写功能，或以下之一：use@connector:ID、use@connector_tool:ID:TOOL、grant@connector_scope:ID:SCOPE。
