# Settings > Members: the list.

members-title = 成员
members-sub = 此组织的成员和受邀者
members-count = { $count ->
   *[other] { $count } 位成员
 }
members-open-invites = { $count ->
   *[other] { $count } 个待接受的邀请
 }
# $members and $invites are the two counts above.
members-counts = { $members }，{ $invites }
members-invite = 邀请
members-search = 搜索成员
members-search-hint = 按姓名或地址搜索
members-filter-access = 按访问权限筛选
members-filter-status = 按状态筛选
members-all-roles = 所有角色
members-show-all = 所有人
members-show-active = 成员
members-show-pending = 待接受的邀请
members-show-expired = 已过期的邀请
members-nobody = 没有匹配的人员
members-nobody-words = 请尝试其他姓名或地址，或清除筛选条件。
members-show-everybody = 显示所有人
members-found = { $count ->
   *[other] 显示 { $count } 人
 }
members-found-on-page = { $count ->
   *[other] 此页显示 { $count } 人
 }
members-caption = 成员和邀请
members-column-person = 姓名
members-column-role = 角色
members-column-since = 日期
members-column-status = 状态
members-column-actions = 操作
members-alone = 目前只有您一人
members-alone-words = 邀请与您共事的人加入吧。每个人都会收到一封邮件，其中的链接 21 天内有效。
members-you = 您
members-change-role = 更改角色
members-change-role-of = （更改 { $address } 的角色）
members-added = 添加于
members-invited = 邀请于
members-active = 有效
members-pending = 待接受
members-expired = 已过期
members-remove-of = 移除 { $address }
members-revoke-title = 撤销邀请
members-revoke-of = 撤销对 { $address } 的邀请
members-invite-again = 重新邀请
members-invite-again-of = 重新邀请：{ $address }
members-take-off-title = 从列表中移除
members-take-off-of = 移除对 { $address } 的过期邀请
members-invited-by = 由 { $inviter } 邀请
members-a-key = API 密钥
members-expires-in = { $unit ->
    [day] { $count ->
       *[other] { $count } 天后过期
     }
    [hour] { $count ->
       *[other] { $count } 小时后过期
     }
    [minute] { $count ->
       *[other] { $count } 分钟后过期
     }
   *[second] 不到 1 分钟后过期
 }
members-expired-ago = { $unit ->
    [day] { $count ->
       *[other] { $count } 天前过期
     }
    [hour] { $count ->
       *[other] { $count } 小时前过期
     }
    [minute] { $count ->
       *[other] { $count } 分钟前过期
     }
   *[second] 刚刚过期
 }
members-mail-failed = 邮件未送达
# $reason is what the mail server said.
members-mail-failed-words = { $reason } 如需重试，请在“邀请”中打开它并重新发送。
members-mail-delayed = 邮件延迟
members-mail-delayed-words = { $reason } 系统很快会重试。

# The invite dialog.

invite-title = 邀请成员
invite-results = 结果
invite-mail-leaves = 邮件正在发送。每个链接 21 天内有效。
invite-more = 继续邀请
invite-addresses = 电子邮件地址
invite-addresses-hint = 最多 50 个，以逗号或换行分隔，也可粘贴表格中的行
invite-addresses-left = 以下地址未被邀请。请更正或删除
invite-role = 角色
invite-role-help = 各角色的权限
invite-send = 发送邀请
invite-choose-role = 请选择角色。
invite-no-address = 请至少输入一个电子邮件地址。
invite-heading-line = 已视为标题行：{ $line }
invite-beside = 已忽略地址以外的内容：{ $words }
invite-beside-more = 已忽略地址以外的内容：{ $words }，以及另外 { $count } 项
invite-nobody-invited = 未邀请任何人
invite-some-invited = { $count ->
   *[other] 已邀请 { $count } 人
 }
# $invited is one of the two above.
invite-some-were-not = { $count ->
   *[other] { $invited }，{ $count } 个地址未被邀请
 }
invite-outcome-invited = 已邀请
invite-outcome-member = 已是成员
invite-outcome-open = 先前已邀请
invite-outcome-no-address = 不是电子邮件地址
invite-outcome-over-limit = 超出 50 个的上限
invite-outcome-failed = 未邀请：请重试
invite-outcome-unknown = 可能已邀请：重试不会有影响

# The other dialogs.

revoke-question = 要撤销邀请吗？
revoke-question-expired = 要移除过期的邀请吗？
revoke-words = 发送给 <strong>{ $address }</strong> 的链接将立即失效。您可以随时重新邀请此地址。
revoke-words-expired = 对 <strong>{ $address }</strong> 的邀请已过期，其链接已失效。移除后，该邀请不再显示在成员列表中。您可以随时重新邀请此地址。
remove-question = 要移除成员吗？
remove-words = 该成员将立即失去对 <strong>{ $organization }</strong> 的访问权限。其他组织不受影响，您以后可以重新邀请。
not-administrator-title = 仅限管理员
not-administrator = 此页面仅限管理员使用
not-administrator-words = { $organization } 的成员和邀请由管理员管理。如需查看或更改内容，请联系管理员。

# Several members at once, and all of them as a file.

members-change-roles = 批量更改角色
members-role-changed = 角色已更改
members-export = 导出为 CSV
