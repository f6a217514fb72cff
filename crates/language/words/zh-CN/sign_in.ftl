# Signing in by mail.

sign-in-title = 登录
sign-in-words = 我们会通过邮件向您发送验证码和链接，无需密码。
sign-in-to-invitation = 登录后即可查看邀请。
sign-in-address = 电子邮件地址
sign-in-enter-address = 请输入您的电子邮件地址：{ $problem }。
code-title = 输入验证码
code-heading = 请查看邮件
code-words = 如果 <strong>{ $address }</strong> 已有账号，验证码和链接会发送到该地址。两者的有效期均为 10 分钟。
code-label = 6 位验证码
code-hint = 6 位数字
code-wrong = 验证码不正确。请检查后重试。
code-nothing-arrived = 没有收到？请查看垃圾邮件，或
code-another-address = 使用其他地址
link-heading = 登录 Admit
link-words = 仅当此请求由您本人发起时才继续。
link-account = 账号
link-asked-for = 请求时间
link-from = 来源
link-elsewhere = 此请求来自另一个浏览器。如果不是您本人的操作，请关闭此页面。
sign-in-not-valid = 此链接或验证码无法用于登录
sign-in-not-valid-words = 链接和验证码在 10 分钟内有效，只能使用一次，且只有最新的有效。验证码只能在发起请求的浏览器中使用，输错 5 次后失效。您可以在此重新获取。
sign-in-too-many = 验证码输错次数过多
sign-in-too-many-words = 为保护您的账号，该验证码已失效。请重新获取。
sign-in-again = 重新开始
