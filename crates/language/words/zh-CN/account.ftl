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
