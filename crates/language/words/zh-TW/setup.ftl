# The first minutes of a server.

setup-title = 初始設定
setup-heading = 設定 Admit
setup-words = 請填寫組織的名稱與首位管理員（也就是您）的姓名。
setup-organization = 組織名稱
setup-kind = 組織類型
setup-platform = 平台
setup-platform-words = 適合開發人員：工作區、API 金鑰，以及開發人員、帳單管理員等角色。
setup-enterprise = 企業
setup-enterprise-words = 適合公司員工：擁有者、群組與自訂角色。
setup-your-name = 您的姓名
setup-your-address = 您的電子郵件地址
setup-your-address-hint = 您將使用此地址登入。
setup-create = 建立組織
setup-enter-address = 請輸入電子郵件地址：{ $problem }。
setup-key-title = 您的管理金鑰
setup-ready = { $organization } 已準備就緒
setup-key-words = 這是您的管理金鑰。它可以存取整個 Admin API，且只會顯示這一次：請妥善保存在您存放機密資訊的地方。
setup-key = 管理金鑰
setup-try = 試試看
setup-to-members = 前往「成員」

# What is wrong with a name. $which is whose name it is.
name-problem = { $problem ->
    [empty] { $which ->
        [organization] 請輸入組織名稱。
       *[person] 請輸入您的姓名。
     }
    [too_long] { $which ->
        [organization] 請將組織名稱縮短至 { $limit } 個字元以內。
       *[person] 請將您的姓名縮短至 { $limit } 個字元以內。
     }
   *[unprintable] { $which ->
        [organization] 組織名稱只能使用可顯示的字元。
       *[person] 您的姓名只能使用可顯示的字元。
     }
 }
