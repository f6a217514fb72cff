# What the mails share.

mail-plain-link = 如果按钮无法使用，请打开此链接：
mail-asked-from = 请求来源
mail-asked-on = 请求时间
mail-sent-to = 收件地址
mail-fact = { $name }：{ $value }

# The mail with an invitation.

mail-invitation-subject = 您已受邀加入 { $organization }
mail-invitation-subject-by = { $inviter } 邀请您加入 { $organization }
mail-invitation-words = 您已受邀以“{ $role }”角色加入 { $organization }。
mail-invitation-words-by = { $inviter } 邀请您以“{ $role }”角色加入 { $organization }。
mail-invitation-message = 附言：“{ $message }”
mail-invitation-open = 接受邀请：
# $in is a length such as “in 21 days”, $at a moment.
mail-invitation-expires = 邀请将于 { $at } 到期（{ $in }）。
mail-sent-to-words = 此邀请已发送至 { $address }。
mail-invitation-footer = 如果您并未预期收到此邮件，可以忽略它。在您接受之前不会有任何变化，邀请会自行到期。

# The mail with a code and a link to sign in.

mail-sign-in-subject = 您的 Admit 登录验证码
mail-sign-in-heading = 您的登录验证码
mail-sign-in-code = 您的登录验证码：
mail-sign-in-enter = 请在您请求登录的窗口中输入此验证码。
mail-sign-in-valid = { $minutes ->
   *[other] { $minutes } 分钟内有效，且只能使用一次。
 }
mail-sign-in-open = 或打开此链接：
mail-sign-in-link = 或无需输入，直接继续：
mail-sign-in-footer = 没有请求登录？您可以忽略此邮件：没有验证码或链接，任何人都无法登录。无论谁索要，都切勿转交。

# The mail to administrators when somebody asks for a new invitation.

mail-renewal-subject = { $address } 申请加入 { $organization } 的新邀请
mail-renewal-heading = 申请新的邀请
mail-renewal-words = { $address } 打开了一份已失效的 { $organization } 邀请，并申请新的邀请。
mail-renewal-open = 请在成员页面决定是否再次邀请：
mail-renewal-address = 地址
mail-renewal-role = 先前的角色
mail-renewal-footer = 您收到此邮件是因为您管理 { $organization } 的成员。我们没有向 { $address } 发送任何内容：由您决定。
