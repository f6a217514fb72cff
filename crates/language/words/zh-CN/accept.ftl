# Accepting and declining an invitation.

accept-title = 加入 { $organization }
accept-invited-by = { $inviter } 邀请 <strong>{ $address }</strong> 加入此组织。
accept-invited = <strong>{ $address }</strong> 已受邀加入此组织。
accept-role = 角色
accept-expires = 到期时间
accept-expires-in = { $unit ->
    [day] { $count ->
       *[other] { $count } 天后
     }
    [hour] { $count ->
       *[other] { $count } 小时后
     }
    [minute] { $count ->
       *[other] { $count } 分钟后
     }
   *[second] 不到 1 分钟
 }
accept-your-name = 您的姓名
accept-act = 接受邀请
accept-has-account = 此地址已有账号。登录后会回到此页面。
accept-sign-in = 登录并接受
accept-signed-in-as = 当前登录账号：<strong>{ $name }</strong>。
accept-somebody-else = 此邀请发给 <strong>{ $address }</strong>，而当前登录的是 <strong>{ $other }</strong>。
accept-switch = 切换账号
accept-stay = 继续使用 { $address }
decline-act = 拒绝
decline-question = 要拒绝此邀请吗？
decline-words = 您将不会加入 { $organization }，邮件中的链接也会失效。以后如需加入，需要新的邀请。
decline-reason = 愿意告诉我们原因吗？
decline-back = 返回邀请
outcome-expired = 此邀请已过期
outcome-expired-words = 您可以申请新的邀请，{ $organization } 的管理员同意后会通过邮件发送给您。
outcome-revoked = 此邀请已被撤销
outcome-revoked-words = { $organization } 的管理员已撤销此邀请。如果您认为有误，请申请新的邀请。
outcome-used = 此邀请已被使用
outcome-used-words = 每个邀请只能使用一次。如果是您本人接受的，请登录以进入 { $organization }。
outcome-declined = 您已拒绝此邀请
outcome-declined-words = 您没有加入 { $organization }。如果改变主意，请向邀请您的人索取新的邀请。
outcome-unknown = 找不到此邀请
outcome-unknown-words = 请确认邮件中的链接完整，然后重新打开。如果仍然看到此页面，请向邀请您的人索取新的邀请。
outcome-asked = 您的申请已收到
outcome-asked-words = 我们会告知 { $organization } 的管理员您希望获得新的邀请；如果您已有更新的邀请或已是成员，则不会通知。请查看最近收到的邮件，或直接登录。如果管理员发出新邀请，您会收到邮件。
outcome-ask = 申请新的邀请
outcome-the-organization = 该组织
