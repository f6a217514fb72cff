# Settings > Webhooks: the endpoints.

webhooks-title = Webhook
webhooks-id = ID
webhooks-sub = 接收事件的地址
webhooks-none = 还没有端点
webhooks-endpoints-found = { $count ->
   *[other] 显示 { $count } 个端点
 }
webhooks-none-words = 每个事件都会发送到接收它的端点，并带有签名，以便您辨别真伪。
webhooks-not-offered = 此组织已关闭 Webhook
webhooks-column-endpoint = 端点
webhooks-column-state = 状态
webhooks-events = 事件
webhooks-events-count = { $count ->
   *[other] { $count } 个事件
 }
webhooks-enabled = 已启用
webhooks-disabled = 已停用

# One endpoint.

webhooks-disabled-by-server = 服务器已停用此端点。排除原因后，请重新启用。
webhooks-deliveries = 最近三十天的投递
webhooks-filter-state = 按状态筛选
webhooks-all-states = 所有状态
webhooks-found = { $count ->
   *[other] 显示 { $count } 次投递
 }
webhooks-no-deliveries = 这里没有投递
webhooks-no-deliveries-words = 发送一个测试事件即可看到。
webhooks-show-all = 显示所有投递
webhooks-delivery-state = { $state ->
    [queued] 等待中
    [delivered] 已送达
    [failed] 失败
   *[dropped] 已丢弃
 }
webhooks-column-event = 事件
webhooks-column-answer = 响应
webhooks-no-answer = 无响应
webhooks-tries = { $count ->
   *[other] 尝试 { $count } 次
 }
webhooks-resend = 重新发送
webhooks-queued = 排队时间
webhooks-next-try = 下次尝试
webhooks-finished = 结束时间
webhooks-body = 发送的内容

# The dialogs.

webhooks-new = 新建端点
webhooks-edit = 编辑端点
webhooks-create = 创建端点
webhooks-url = URL
webhooks-url-hint = https、常用端口、公共主机名
webhooks-description = 说明
webhooks-made = { $name } 已就绪
webhooks-renewed = { $name } 有了新的签名密钥
webhooks-secret-words = 请立即复制签名密钥。之后不会再显示。
webhooks-renew = 新的签名密钥
webhooks-renew-question = 要为 { $name } 生成新的签名密钥吗？
webhooks-renew-words = 旧密钥会立即失效。在接收方换上新密钥之前，无法辨别事件的真伪。
webhooks-delete = 删除端点
webhooks-delete-question = 要删除端点 { $name } 吗？
webhooks-delete-words = 之后不会再向它发送任何内容，等待中的内容将被丢弃，其投递记录也不再显示。
webhooks-test = 发送测试事件
webhooks-test-title = 向 { $name } 发送测试事件
webhooks-test-words = 它通知的是并未发生的事情，与其他事件一样签名并发送。

# What has just been done.

webhooks-done-changed = 端点已更改。
webhooks-done-enabled = 端点已恢复接收事件。
webhooks-done-disabled = 端点已停用。等待中的内容已被丢弃。
webhooks-done-deleted = 端点已删除。
webhooks-done-tested = 测试事件正在发送。
webhooks-done-resent = 事件正在重新发送。
webhooks-done-not-resent = 事件没有重新发送：端点已停用，或事件仍在等待。

# Why something was not done.

webhooks-refused-not-allowed = 您不能在这里对 Webhook 执行此操作。
webhooks-refused-gone = 此端点已不存在。
webhooks-refused-delivery-gone = 此投递已不存在。
webhooks-refused-limit = 组织已有 { $limit } 个端点。请先删除一个。
webhooks-refused-disabled = 此端点已停用，因此不会向它发送任何内容。
webhooks-refused-not-subscribed = 此端点不接收此事件。
webhooks-refused-queued = 此投递仍在等待发送。
webhooks-refused-events = 请选择一个事件。
webhooks-refused-url = { $problem ->
    [no_url] 请输入完整的 URL，例如 https://hooks.example.com/admit。
    [not_https] URL 必须以 https 开头并使用常用端口。
    [credentials] URL 不能包含用户名或密码。
    [fragment] URL 不能包含 #。
   *[not_public] URL 必须使用公共主机名。
 }
