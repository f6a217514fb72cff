# The first minutes of a server.

setup-title = 初始设置
setup-heading = 设置 Admit
setup-words = 请填写组织的名称和首位管理员（也就是您）的姓名。
setup-organization = 组织名称
setup-kind = 组织类型
setup-platform = 平台
setup-platform-words = 面向开发者：工作区、API 密钥，以及开发者、账单管理员等角色。
setup-enterprise = 企业
setup-enterprise-words = 面向公司员工：所有者、群组和自定义角色。
setup-your-name = 您的姓名
setup-your-address = 您的电子邮件地址
setup-your-address-hint = 您将使用此地址登录。
setup-create = 创建组织
setup-enter-address = 请输入电子邮件地址：{ $problem }。
setup-key-title = 您的管理密钥
setup-ready = { $organization } 已准备就绪
setup-key-words = 这是您的管理密钥。它可以访问整个 Admin API，且仅显示这一次：请妥善保存在您存放机密信息的地方。
setup-key = 管理密钥
setup-try = 试一试
setup-to-members = 前往“成员”

# What is wrong with a name. $which is whose name it is.
name-problem = { $problem ->
    [empty] { $which ->
        [organization] 请输入组织名称。
       *[person] 请输入您的姓名。
     }
    [too_long] { $which ->
        [organization] 请将组织名称缩短到 { $limit } 个字符以内。
       *[person] 请将您的姓名缩短到 { $limit } 个字符以内。
     }
   *[unprintable] { $which ->
        [organization] 组织名称只能使用可显示的字符。
       *[person] 您的姓名只能使用可显示的字符。
     }
 }
