# Settings > Organization.

organization-title = 组织
organization-sub = 适用于整个组织的设置
organization-name = 名称
organization-rename = 重命名
organization-rename-title = 重命名组织
organization-id = 组织 ID
organization-kind = 类型
organization-kind-words = { $kind ->
    [platform] 平台：供程序使用的工作区和 API 密钥
   *[enterprise] 企业：供人员使用的群组和自定义角色
 }
organization-on = 已开启
organization-off = 已关闭
organization-number = { $count }
organization-number-or-more = { $count } 或更多

# How many there may be.

organization-limits = 席位与上限
organization-limits-edit = 更改上限
organization-limits-hint = 留空表示没有上限。上限低于现有数量时不会移除任何内容，只是不能再增加。
organization-limit = 计算对象
organization-used = 已使用
organization-most = 上限
organization-no-limit = 无上限
organization-full = 已达上限
organization-limit-name = { $limit ->
    [member_limit] 成员
    [seat_limit] 席位
    [workspace_limit] 工作区
    [workspace_member_limit] 单个工作区的成员
    [api_key_limit] API 密钥
    [workspace_api_key_limit] 单个工作区的 API 密钥
   *[invite_batch_row_limit] 一天内导入的行
 }
organization-used-parts = 成员：{ $members }，待接受的邀请：{ $invites }
organization-bad-limit = 请输入 0 到 { $most } 之间的整数，或留空。

# Who may be invited.

organization-domains = 可以邀请谁
organization-domains-edit = 更改可以邀请谁
organization-domains-only = 仅限这些域名
organization-domains-allowed = 允许的域名
organization-domains-hint = 每行一个。子域名需要单独列出。
organization-domains-any = 所有域名
organization-domains-none = 无，因此不能邀请任何人
organization-links = 可以转交链接
organization-links-hint = 邀请人可以获取邀请链接，而不通过邮件发送。
organization-directory = 成员由目录决定，因此不能手动邀请。
organization-bad-domain = { $domain } 不是域名。
organization-many-domains = 最多列出 { $limit } 个域名。

# Mail appearance.

organization-mail = 邮件外观
organization-mail-sub = 此组织邀请邮件的外观和语言
organization-mail-edit = 更改外观
organization-mail-none = 邀请邮件与此服务器的其他邮件相同。
organization-mail-sender = 发件人名称
organization-mail-sender-hint = 发件地址仍为服务器的地址。
organization-mail-reply = 回复至
organization-mail-note = 自定义的一行文字
organization-mail-note-hint = 纯文本。看起来像链接的内容无法点击。
organization-mail-color = 按钮颜色
organization-mail-color-none = 与其他邮件相同
organization-mail-language-hint = 用于未选择语言的人，且邀请未指定语言时
organization-mail-language-none = 与此服务器相同
organization-preview = 预览
organization-preview-language = 预览语言
organization-preview-show = 显示预览
organization-preview-text = 纯文本版本
organization-preview-none = 所有字段都可用后才会显示预览。
organization-bad-sender = 请去掉 @、引号、反斜杠和尖括号。
organization-light-color = 请选择更深的颜色，上面会显示白色文字。

# Danger zone.

organization-danger = 危险操作
organization-revoke = 撤销所有待接受的邀请
organization-revoke-hint = 所有链接立即失效。成员保持不变，之后可以重新邀请。
organization-revoke-question = 撤销 { $name } 的所有待接受的邀请？
organization-revoke-words = 待接受的邀请：{ $count }。链接将立即失效。此操作无法撤销，但之后可以重新邀请。
organization-keys = 停用所有 API 密钥
organization-keys-hint = 程序会立即被拒绝，例如在发生尚未查明的泄露之后。管理密钥保持不变。
organization-keys-question = 要停用 { $name } 的所有 API 密钥吗？
organization-keys-words = 有效的 API 密钥：{ $count }。使用它们的程序会立即被拒绝。每个密钥都可以在 API 密钥页面重新启用。
organization-hand-over = 移交主要所有权
organization-hand-over-hint = 另一位成员将成为主要所有者，您将成为所有者。
organization-hand-over-words = 使用此地址的成员将成为主要所有者，您将成为所有者。只有对方才能将其交还。
organization-heir = 新主要所有者的电子邮件地址
organization-confirm = 如要确认，请输入组织名称：{ $name }
organization-confirm-wrong = 请按此处显示的内容输入名称：{ $name }

# What has just been done, and why something was not.

organization-done-saved = 设置已保存。
organization-done-revoked = 所有待接受的邀请已撤销。
organization-done-keys = 已停用所有 API 密钥。
organization-done-handed-over = 主要所有权已移交。
organization-not-allowed = 您已不能更改此组织的设置。
