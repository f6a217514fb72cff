# The frame of the API reference. What the API says of itself comes from its description, in English.

reference-title = API 参考
reference-lead = 此服务器的所有操作，包括参数、错误以及九种语言的调用方式。
reference-description = OpenAPI 描述
reference-all = 所有操作
reference-operations = 操作
reference-filter = 筛选操作
reference-filter-hint = 按名称、路径或对象
# The script puts another number in the place of this one, so no word goes by it.
reference-count = 操作：{ $count }
reference-nothing = 没有操作包含所有这些词。
reference-show-all = 显示所有操作
reference-callers = 谁可以调用
reference-callers-everybody = 任何人；无需凭据。
reference-kind = { $kind ->
    [platform] 仅限平台组织
    [enterprise] 仅限企业组织
   *[either] 两种组织均可
 }
reference-credentials = 凭据
reference-credential = { $credential ->
    [access_token] 访问令牌，具有其本人的权限
    [admin_key] 管理密钥
    [principal_key] 未绑定工作区的 API 密钥，具有所代表者的权限
    [scoped_key] 具有以下某个作用域的作用域密钥
   *[any_scoped_key] 作用域密钥，不限作用域
 }
reference-scopes = 作用域
reference-scopes-one = 作用域密钥需要其中之一
reference-beta = 测试版
reference-path-parameters = 路径参数
reference-query-parameters = 查询参数
reference-headers = 标头
reference-body = 正文
reference-required = 必填
reference-one-of = 以下之一：
reference-fields = 字段
# $type is a value of the field "type".
reference-where-type = 当 type 为 { $type } 时
reference-between = { $unit ->
    [characters] { $least } 到 { $most } 个字符
    [items] { $least } 到 { $most } 项
   *[number] { $least } 到 { $most }
 }
reference-at-most = { $unit ->
    [characters] 最多 { $most } 个字符
    [items] 最多 { $most } 项
   *[number] 最多 { $most }
 }
reference-at-least = { $unit ->
    [characters] 至少 { $least } 个字符
    [items] 至少 { $least } 项
   *[number] 至少 { $least }
 }
# $pattern is a regular expression.
reference-pattern = 匹配 { $pattern }
reference-answer = 响应
reference-example = 响应示例
reference-errors = 错误
reference-call = 调用
reference-samples = 调用的语言
reference-no-command = 没有命令可以进行此调用。
reference-try = 试一试
reference-try-sign-in = 登录后即可从这里向此服务器发送调用。
reference-try-lead = 服务器会以您的名义和角色进行调用。它与其他调用一样计数并记录。
reference-try-changes = 这不是演练：调用会更改您选择的组织。
reference-try-confirm = 我要更改此组织
reference-try-organization = 组织
reference-try-send = 发送调用
reference-try-none = 您没有管理适用此操作的组织。
reference-try-body = 正文（JSON）
reference-try-list = 多个值用逗号分隔。
reference-try-choose = 未指定
reference-try-answer = 服务器的响应
reference-try-empty = 响应没有正文。
reference-try-once = 其中的密钥仅显示这一次。
reference-too-large = 响应过长，无法在此显示。
reference-wrong = { $problem ->
    [missing] 调用需要此项。
    [too_long] 内容过长。
    [unconfirmed] 请确认调用可以更改该组织。
   *[impossible] 调用不可能针对此内容。
 }
reference-not-tried-open = 程序无需凭据即可调用，没有可以以您的名义试用的内容。
reference-not-tried-stream = 响应会持续到导入结束，因此无法在此试用。
reference-not-tried-batch = 导入在调用之后会以请求它的凭据继续。从这里发出的调用不会留下凭据，因此无法在此试用。
reference-not-tried-secret = 正文包含密钥，不应填入表单。请用程序验证密钥。
