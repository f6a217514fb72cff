# Settings > Service accounts: the list.

service-accounts-title = 服务账号
service-accounts-sub = 作为此组织成员的程序，有自己的角色和密钥
service-accounts-new = 新建服务账号
service-accounts-show-active = 有效
service-accounts-show-all = 有效和已归档
service-accounts-found = { $count ->
   *[other] 显示 { $count } 个服务账号
 }
service-accounts-none = 还没有服务账号
service-accounts-none-words = 为人员离开后密钥仍应保留的程序创建一个。

# One service account, and the dialogs.

service-accounts-back = 所有服务账号
service-accounts-id = 服务账号 ID
service-accounts-create = 创建服务账号
service-accounts-edit = 编辑 { $name }
service-accounts-edit-act = 编辑
service-accounts-name-hint = 字母 a–z、数字和连字符。名称不能再改。
service-accounts-description = 用途
service-accounts-role-description = { $role ->
    [admin] 还可创建和轮换工作区及服务账号的密钥。
   *[developer] 在其被添加到的工作区中工作。
 }
service-accounts-archive = 归档服务账号
service-accounts-archive-question = 要归档服务账号 { $name } 吗？
service-accounts-archive-words = 其 API 密钥会立即失效，名称仍被占用。此操作无法撤销。
service-accounts-nowhere = 它不在任何工作区中
service-accounts-default-words = 默认如此。将它添加到此工作区，即可在其中授予角色。
service-accounts-add = 添加到工作区
service-accounts-add-title = 将 { $account } 添加到工作区
service-accounts-role-title = 更改 { $account } 在 { $name } 中的角色
service-accounts-remove-question = 要将 { $account } 从工作区 { $name } 中移除吗？
service-accounts-remove-words = 它将无法再在此工作区中工作。
service-accounts-keys = 此服务账号的 API 密钥

# What has just been done.

service-accounts-done-created = 服务账号已创建。
service-accounts-done-changed = 服务账号已更改。
service-accounts-done-archived = 服务账号及其 API 密钥已归档。
service-accounts-done-added = 服务账号已添加到工作区。
service-accounts-done-removed = 服务账号已从工作区中移除。

# Why something was not done.

service-accounts-refused-not-allowed = 您已无权管理此组织的服务账号。
service-accounts-refused-gone = 此服务账号已不存在。
service-accounts-refused-archived = 此服务账号已归档，不能再更改。
service-accounts-refused-not-in = 它已不在此工作区中。
service-accounts-refused-name = 请输入 1 到 { $limit } 个字母 a–z、数字和连字符组成的名称。
service-accounts-refused-taken = 此组织的某个服务账号正在使用或曾使用此名称。
service-accounts-refused-description = 请缩短到最多 { $limit } 个字符。
