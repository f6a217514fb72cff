# Settings > API keys: the list.

keys-title = API 密钥
keys-sub = 供程序使用此组织的工作区
keys-sub-own = 您自己的密钥，权限与您相同
keys-new = 新建 API 密钥
keys-reference = API 参考
keys-filter-status = 按状态筛选
keys-all-statuses = 所有状态
keys-filter-workspace = 按工作区筛选
keys-all-workspaces = 所有工作区
keys-found = { $count ->
   *[other] 显示 { $count } 个密钥
 }
keys-none = 这里没有 API 密钥
keys-none-words = 程序需要密钥才能使用工作区。
keys-of-workspace = 此工作区的 API 密钥
keys-show-all = 显示所有 API 密钥
keys-column-key = 密钥
keys-column-workspace = 工作区
keys-column-made = 创建者
keys-column-used = 上次使用
keys-column-expires = 到期
keys-never = 从不
keys-status = { $status ->
    [active] 有效
    [inactive] 已停用
    [archived] 已归档
   *[expired] 已过期
 }
keys-acts-for = 代表 { $name }
keys-service-account = 服务账号
keys-admin-key = 管理密钥
keys-menu = { $name } 的操作
keys-rename = 重命名
keys-disable = 停用
keys-enable = 启用
keys-rotate = 轮换
keys-archive = 归档

# The dialogs.

keys-owner = 归属
keys-owner-name = { $owner ->
    [workspace] 工作区：人员离开后仍保留
   *[me] 我：权限与我相同，随我的成员资格结束
 }
keys-expires-in = { $count ->
   *[other] { $count } 天后
 }
keys-create = 创建 API 密钥
keys-made = { $name } 已就绪
keys-made-words = 请立即复制密钥。之后不会再显示。
keys-rename-title = 重命名 { $name }
keys-archive-question = 要归档密钥 { $name } 吗？
keys-archive-words = 使用它的程序将立即被永久拒绝。仅停用的密钥可以重新启用。
keys-rotate-question = 要轮换密钥 { $name } 吗？
keys-rotate-words = 它将获得新的密钥值。名称、工作区和到期时间不变。
keys-overlap = 旧密钥值继续有效
keys-overlap-name = { $overlap ->
    [none] 立即失效
    [hour] 一小时
    [day] 一天
   *[week] 七天
 }
keys-rotated = { $name } 已有新的密钥值
keys-rotated-until = 旧密钥值有效至 { $moment }。

# What has just been done.

keys-done-renamed = 密钥已重命名。
keys-done-disabled = 密钥已停用。使用它的程序将被拒绝。
keys-done-enabled = 密钥已恢复使用。
keys-done-not-enabled = 密钥未能启用：它已结束，或有效密钥已达上限。
keys-done-archived = 密钥已归档。

# Why something was not done.

keys-refused-not-allowed = 您不能在这里对密钥执行此操作。
keys-refused-gone = 此密钥已不存在。
keys-refused-workspace = 请选择工作区。
keys-refused-name = 代表成员的密钥只能由该成员本人创建和轮换。
keys-refused-elsewhere = 您在此工作区中不使用密钥。
keys-refused-expiry = 请选择其他到期时间。
keys-refused-overlap = 请选择旧密钥值继续有效的时长。
keys-refused-over = 此密钥已归档或已过期。
keys-refused-limit = 此组织的有效密钥已达到 { $limit } 个的上限。请停用或归档一个。
keys-refused-workspace-limit = 此工作区的有效密钥已达到 { $limit } 个的上限。请停用或归档一个。

# Settings > Admin keys.

admin-keys-title = 管理密钥
admin-keys-sub = 供程序管理此组织
admin-keys-new = 新建管理密钥
admin-keys-none = 没有管理密钥
admin-keys-none-words = 程序需要管理密钥才能通过 API 管理此组织。
admin-keys-operator = 服务器运营者
admin-keys-words = 它可以管理整个组织，且永不过期。请为每个程序分别创建密钥。
admin-keys-create = 创建管理密钥
admin-keys-revoke = 撤销管理密钥
admin-keys-revoke-question = 要撤销管理密钥 { $name } 吗？
admin-keys-revoke-words = 使用它的程序将立即被永久拒绝。
admin-keys-done-revoked = 管理密钥已撤销，不再有效。

# A form whose answer shows a secret was sent a second time.

once-made = { $name } 已经创建
once-renewed = { $name } 已有新的密钥值
once-linked = { $name } 已有新的链接
once-words = { $way ->
    [link] 表单提交了两次，第二次没有执行任何操作。链接只在第一次显示，无法再次显示。
   *[other] 表单提交了两次，第二次没有执行任何操作。您可以在“{ $place }”中找到它。它的密钥值只在第一次显示，无法再次显示。
 }
once-lost = { $way ->
    [rotate] 如果没有人复制密钥值，请轮换密钥以获得新的密钥值。
    [renew] 如果没有人复制，请生成新的签名密钥。
    [link] 如果没有人复制链接，请获取新的链接。旧链接随即失效。
   *[replace] 如果没有人复制密钥值，请另建一个密钥，并撤销这个密钥。
 }
once-get-link = 获取新的链接
