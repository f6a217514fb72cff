# Settings > Invites: the history of all invitations.

invites-title = 邀请
invites-sub = 此组织的所有邀请及其结果
invites-search-hint = 按地址搜索
invites-filter-status = 按状态筛选
invites-filter-inviter = 按邀请人筛选
invites-all-statuses = 所有状态
invites-all-inviters = 所有邀请人
invites-status = { $status ->
    [pending] 待接受
    [accepted] 已接受
    [declined] 已拒绝
    [deleted] 已撤销
   *[expired] 已过期
 }
invites-delivery = { $state ->
    [queued] 邮件等待发送
    [sent] 邮件已发送
    [failed] 邮件未送达
    [dropped] 邮件未发送
   *[none] 无邮件：链接已直接转交
 }
invites-nobody = 没有匹配的邀请
invites-nobody-words = 请尝试其他地址，或清除筛选条件。
invites-show-all = 显示所有邀请
invites-empty = 尚未邀请任何人
invites-empty-words = 请在“成员”页面邀请他人。每个邀请的结果都会保留在这里。
invites-found = { $count ->
   *[other] 显示 { $count } 个邀请
 }
invites-caption = 邀请，最新的在前
invites-column-address = 地址
invites-column-role = 角色
invites-column-inviter = 邀请人
invites-column-when = 邀请于
invites-column-status = 状态
invites-column-mail = 邮件
invites-replaces = 取代已过期的邀请
invites-replaced = 已被新邀请取代

# One invitation.

invites-facts = 邀请
invites-expires = 过期时间
invites-message = 留言
invites-workspaces = 工作区
invites-not-in-workspace = 不加入此工作区
invites-no-workspaces = 无工作区
invites-reason = 拒绝原因
invites-chain = 前后邀请
invites-timeline = 经过
invites-who = 由 { $who }
invites-the-invited = 受邀人
invites-the-server = 服务器
invites-event = { $event ->
    [made] 已创建邀请
    [mail_sent] 邮件已发送
    [mail_failed] 邮件未送达
    [mail_dropped] 邮件不再需要，未发送
    [resent] 已用新链接重新发送
    [link_shown] 已转交新链接
    [extended] 已更改接受期限
    [changed] 已更改群组或工作区
    [renewal_asked] 请求新的邀请
    [accepted] 已接受
    [declined] 已拒绝
    [revoked] 已撤销
    [taken_off] 已从待接受列表中移除
   *[expired] 已过期
 }
invites-event-role = 角色已从{ $from }更改为{ $to }

# The dialogs. $address is whom it invites.

invites-act = { $act ->
    [resend] 重新发送
    [extend] 更改期限
    [edit] 更改角色
    [link] 获取链接
    [revoke] 撤销
   *[again] 重新邀请
 }
invites-act-question = { $act ->
    [resend] 要重新发送邀请吗？
    [extend] 更改接受期限
    [edit] 更改邀请的角色
    [link] 要获取新链接吗？
    [revoke] 要撤销邀请吗？
   *[again] 要重新邀请吗？
 }
invites-resend-words = <strong>{ $address }</strong> 将收到含新链接的邮件，旧链接随即失效。
invites-extend-words = <strong>{ $address }</strong> 的链接保持不变。
invites-edit-words = <strong>{ $address }</strong> 加入时将获得此角色，链接保持不变。
invites-link-question = 您将获得一个供 <strong>{ $address }</strong> 使用的链接，由您自行转交。持有链接的任何人都能加入，旧链接随即失效。
invites-revoke-words = <strong>{ $address }</strong> 的链接将立即失效。您可以随时重新邀请此地址。
invites-again-words = <strong>{ $address }</strong> 将收到新邮件，其链接 21 天内有效。
invites-lifetime = 可接受的时间
invites-days = { $count ->
   *[other] 再 { $count } 天
 }
invites-choose-lifetime = 请选择时间。
invites-link-title = 供转交的链接
invites-link-words = 供 <strong>{ $address }</strong> 使用的此链接只显示一次。请勿交给其他人：持有链接的任何人都能加入。

# What has just been done, above the next page.

done-invite-resent = 已用新链接重新发送邀请。
done-invite-extended = 已更改接受期限。
done-invite-changed = 邀请已更改。

# Charts of invitations.

invites-charts = 图表
invites-charts-title = 邀请的结果
invites-charts-sub = 自 { $date } 以来的邀请
invites-charts-cut = 仅统计最新的 { $count } 个邀请。
invites-charts-empty = 最近 { $count } 周没有邀请
invites-funnel = 从邀请到成员
invites-by-week = 按周
invites-by-inviter = 按邀请人
invites-by-domain = 按域名
invites-count-invited = 已邀请
invites-count-delivered = 已送达
invites-count-accepted = 已接受
invites-count-declined = 已拒绝
invites-count-expired = 已过期
invites-count-revoked = 已撤销
invites-count-pending = 待接受
invites-count-median = 接受用时
invites-week = 周起始日
invites-inviter = 邀请人
invites-domain = 域名
invites-share = 占比
invites-median-words = 一半的接受者用时不到 { $length }。
invites-length = { $unit ->
    [day] { $count ->
       *[other] { $count } 天
     }
    [hour] { $count ->
       *[other] { $count } 小时
     }
    [minute] { $count ->
       *[other] { $count } 分钟
     }
   *[second] 1 分钟
 }
