# Settings > Workspaces: the list.

workspaces-title = 工作区
workspaces-sub = 此组织中拥有独立成员、API 密钥和上限的部分
workspaces-new = 新建工作区
workspaces-filter = 按状态筛选
workspaces-show-active = 有效的工作区
workspaces-show-all = 有效和已归档的工作区
workspaces-found = { $count ->
   *[other] 显示 { $count } 个工作区
 }
workspaces-column-name = 名称
workspaces-column-created = 创建于
workspaces-default = 默认
workspaces-archived = 已归档
workspaces-archived-at = 归档于 { $day }

# One workspace.

workspaces-back = 所有工作区
workspaces-id = 工作区 ID
workspaces-residency = 模型可运行的地点
workspaces-residency-name = { $where ->
    [us] 仅限美国
    [us_first] 美国，除非请求另有指定
   *[anywhere] 任何地点
 }
workspaces-members-none = 此工作区中没有人
workspaces-members-default = 组织的每位成员都在其默认工作区中。
workspaces-inherited = 来自组织中的角色
workspace-role-name = { $role ->
    [workspace_user] 工作区用户
    [workspace_developer] 工作区开发者
    [workspace_restricted_developer] 受限工作区开发者
    [workspace_admin] 工作区管理员
   *[workspace_billing] 工作区账单管理员
 }
workspace-role-description = { $role ->
    [workspace_user] 参与其中，不使用密钥。
    [workspace_developer] 还可使用密钥。
    [workspace_restricted_developer] 还可使用密钥，但不能查看会话轨迹，也不能下载文件。
    [workspace_admin] 可执行工作区中的所有操作。
   *[workspace_billing] 负责工作区的账单。
 }

# The dialogs.

workspaces-create = 创建工作区
workspaces-edit = 编辑工作区
workspaces-save = 保存
workspaces-name = 名称
workspaces-color = 颜色
workspaces-color-name = { $color ->
    [violet] 紫色
    [red] 红色
    [ochre] 赭色
    [green] 绿色
    [teal] 青色
    [blue] 蓝色
    [magenta] 品红
   *[grey] 灰色
 }
workspaces-color-own = 保持不变（{ $color }）
workspaces-archive = 归档工作区
workspaces-archive-question = 要归档工作区 { $name } 吗？
workspaces-archive-words = 其所有 API 密钥将立即失效，此后工作区中的任何内容都无法更改。此操作无法撤销。
workspaces-add-member = 添加成员
workspaces-add-title = 向 { $name } 添加成员
workspaces-add-search = 搜索
workspaces-add-choose = 选择一位组织成员
workspaces-add-more = 还有更多匹配的成员。请搜索姓名或地址。
workspaces-add-nobody = 没有其他匹配的人员。已加入的人员不会列出。
workspaces-remove-question = 要从工作区 { $name } 中移除吗？
workspaces-remove-words = 该成员将立即失去对此工作区的访问权限，其在此处的个人 API 密钥将被归档。此人仍是组织成员。

# What has just been done.

workspaces-done-created = 工作区已创建。
workspaces-done-changed = 工作区已更改。
workspaces-done-archived = 工作区及其 API 密钥已归档。
workspaces-done-added = 成员已添加到工作区。
workspaces-done-removed = 成员已从工作区移除。

# Why something was not done.

name-wrong = { $problem ->
    [empty] 请输入名称。
    [too_long] 请将名称缩短到最多 { $limit } 个字符。
   *[unprintable] 请使用可显示的字符输入名称。
 }
workspaces-refused-not-allowed = 您已无权管理此组织的工作区。
workspaces-refused-gone = 此工作区已不存在。
workspaces-refused-color = 请选择颜色。
workspaces-refused-residency = 请选择模型可运行的地点。
workspaces-refused-details = 无法按此保存。
workspaces-refused-limit = 此组织的工作区已达到 { $limit } 个的上限。请归档一个以腾出位置。
workspaces-refused-default = 默认工作区的名称不能更改，也不能归档。
workspaces-refused-archived = 此工作区已归档，不能再更改。
workspaces-refused-member = 此人已在工作区中。
workspaces-refused-inherited = 此人在这里可以做什么，取决于其在组织中的角色：{ $role }。
workspaces-refused-full = 此工作区的成员已达到 { $limit } 个的上限。
