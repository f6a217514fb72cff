# The signed-in person's own pages.

organizations-title = 您的组织
organizations-none = 尚未加入任何组织
organizations-none-words = 当前登录账号为 <strong>{ $address }</strong>，尚不是任何组织的成员。请联系要加入的组织，邀请此地址。
organizations-choose = 选择组织
organizations-signed-in-as = 当前登录账号：<strong>{ $address }</strong>。
sessions-title = 会话
sessions-sub = 您的账号登录的位置。请结束您不认识的会话。
sessions-this = 当前会话
# $at is a moment.
sessions-last-used = 上次使用：{ $at }
sessions-began = 开始时间：{ $at }
sessions-end = 结束会话
sessions-end-of = 结束会话：{ $browser }，{ $ip }
start-welcome = 欢迎加入 { $organization }
start-words = 您已成为成员，无需其他操作。
start-role = 您的角色
start-signed-in-as = 当前登录账号
start-hint = 您的角色和成员身份由组织的管理员管理。
account-title = 账号
account-sub = 您的姓名和显示设置
account-name = 姓名
account-name-hint = 您所在组织的其他成员可以看到。
account-language-hint = 用于所有页面以及您收到的邮件。
account-language-browser = 跟随浏览器
account-theme = 配色
account-theme-system = 跟随设备
account-theme-light = 浅色
account-theme-dark = 深色
account-save = 保存
my-invites-title = 邀请
my-invites-sub = 邀请您加入的组织
my-invites-none = 没有待接受的邀请
my-invites-none-words = 当组织邀请 <strong>{ $address }</strong> 时，您可以在此接受或拒绝。
my-invites-accept = 接受
