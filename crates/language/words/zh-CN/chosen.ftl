# Acts on several rows of a list at once: the boxes, the bar below the list, the question, and what became of each.

chosen-one = 选择 { $name }
chosen-all = 选择本页全部
chosen-rows = 已选择
chosen-bar = 对所选项：
chosen-none = 请先在列表中至少选择一行。
chosen-failed = 未执行：请重试
chosen-unknown = 可能已执行：请查看列表

# Members.

chosen-roles = 批量更改角色
chosen-remove = 移除
chosen-remove-question = { $count ->
   *[other] 要移除 { $count } 位成员吗？
 }
chosen-remove-words = 他们会立即失去对 <strong>{ $organization }</strong> 的访问权限。其他组织不受影响，之后可以再次邀请。
chosen-removed = 已移除

# Invites.

chosen-revoke = 撤销
chosen-revoke-question = { $count ->
   *[other] 要撤销 { $count } 个邀请吗？
 }
chosen-revoke-words = 链接会立即失效。不会通知任何人，之后都可以再次邀请。
chosen-revoked = 已撤销
chosen-resend = 重新发送
chosen-resend-question = { $count ->
   *[other] 要重新发送 { $count } 个邀请吗？
 }
chosen-resend-words = 每个邀请都会通过邮件发送新链接，之前的链接随即失效。已过期的邀请会重新创建。
chosen-resent = 已重新发送

# API keys.

chosen-disable = 停用
chosen-disable-question = { $count ->
   *[other] 要停用 { $count } 个 API 密钥吗？
 }
chosen-disable-words = 使用这些密钥的程序会立即被拒绝。组织的管理者可以重新启用它们。
chosen-disabled = 已停用

# Admin keys.

chosen-end = 撤销
chosen-end-question = { $count ->
   *[other] 要撤销 { $count } 个管理密钥吗？
 }
chosen-end-words = 使用这些密钥的程序会立即被永久拒绝。
chosen-ended = 已撤销

# Workspaces, service accounts, groups, custom roles.

chosen-archive = 归档
chosen-archived = 已归档
chosen-delete = 删除
chosen-deleted = 已删除
chosen-workspaces-question = { $count ->
   *[other] 要归档 { $count } 个工作区吗？
 }
chosen-workspaces-words = 它们的所有 API 密钥将立即失效，此后其中的任何内容都无法更改。此操作无法撤销。
chosen-accounts-question = { $count ->
   *[other] 要归档 { $count } 个服务账号吗？
 }
chosen-accounts-words = 它们的 API 密钥会立即失效，名称仍被占用。此操作无法撤销。
chosen-groups-question = { $count ->
   *[other] 要删除 { $count } 个群组吗？
 }
chosen-groups-words = 其成员仍留在各自的组织中，但会失去这些群组的自定义角色所给予的权限。此操作无法撤销。
chosen-custom-roles-question = { $count ->
   *[other] 要删除 { $count } 个自定义角色吗？
 }
chosen-custom-roles-words = 拥有这些角色的人（包括通过群组获得的）会立即失去其允许的权限。此操作无法撤销。
