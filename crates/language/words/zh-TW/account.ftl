# The signed-in person's own pages.

organizations-title = 您的組織
organizations-none = 尚未加入任何組織
organizations-none-words = 目前登入的帳號為 <strong>{ $address }</strong>，尚不是任何組織的成員。請聯絡您要加入的組織，邀請此地址。
organizations-choose = 選擇組織
organizations-signed-in-as = 目前登入的帳號：<strong>{ $address }</strong>。
sessions-title = 工作階段
sessions-sub = 您的帳號登入的位置。請結束您不認得的工作階段。
sessions-this = 目前的工作階段
# $at is a moment.
sessions-last-used = 上次使用：{ $at }
sessions-began = 開始時間：{ $at }
sessions-end = 結束工作階段
sessions-end-of = 結束工作階段：{ $browser }，{ $ip }
start-welcome = 歡迎加入 { $organization }
start-words = 您已成為成員，不需要其他操作。
start-role = 您的角色
start-signed-in-as = 目前登入的帳號
start-hint = 您的角色與成員資格由組織的管理員管理。
account-title = 帳號
account-sub = 您的姓名和顯示設定
account-name = 姓名
account-name-hint = 您所屬組織的其他成員可以看到。
account-language-hint = 用於所有頁面以及您收到的郵件。
account-language-browser = 依照瀏覽器
account-theme = 配色
account-theme-system = 依照裝置
account-theme-light = 淺色
account-theme-dark = 深色
account-save = 儲存
my-invites-title = 邀請
my-invites-sub = 邀請您加入的組織
my-invites-none = 沒有待接受的邀請
my-invites-none-words = 當組織邀請 <strong>{ $address }</strong> 時，您可以在此接受或拒絕。
my-invites-accept = 接受
