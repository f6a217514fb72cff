# What every page has around its content.

frame-home = Admit 首页
frame-skip = 跳到正文
frame-switch-organization = 切换组织
frame-organizations = 组织
frame-settings = 设置
frame-account = 您的账号
frame-no-answer = 服务器无响应
frame-no-answer-words = 请检查网络连接后重试。您输入的内容不会丢失。
frame-help = 帮助
# Behind the link to help in a dialog, for those who do not see it.
frame-new-tab = （在新标签页中打开）
# A link from a refusal to the article about it.
frame-explain = 这是什么意思
frame-language = 语言
frame-apply = 应用

# Buttons and small words that many pages share.

act-cancel = 取消
act-continue = 继续
act-copy = 复制
act-copied = 已复制
act-done = 完成
act-filter = 筛选
act-remove = 移除
act-revoke = 撤销
act-sign-in = 登录
act-sign-out = 退出登录
pages-label = 分页
pages-previous = 上一页
pages-next = 下一页
pages-search-further = 还有更多内容可供搜索：此页面只查看了列表的一部分。
pages-search-on = 继续搜索
lists-search-name = 按名称搜索
lists-search-endpoint = 按名称或 URL 搜索
lists-nothing = 没有匹配的内容
lists-nothing-words = 请尝试其他词语，或清除筛选条件。
lists-show-all = 显示全部
problems-heading = 请检查以下内容
seen-changed = 您编辑期间，其他人更改了此内容
seen-decide = 当前设置如下。您填写的内容仍在表单中：保存即可替换，取消则保持不变。
seen-nothing = （无）
field-optional = 选填
# $browser is a product's name, as is $system unless it is said otherwise below.
browser-on-system = { $browser }（{ $system ->
    [iphone] iPhone
    [ipad] iPad
    [mac] Mac
   *[other] { $system }
 }）
browser-unknown = 未知浏览器
address-unknown = 未知

# What has just been done, above the next page.

done-invited = 新的邀请正在发送。
done-not-invited = 未发出邀请：此地址已是成员，或已有待接受的邀请。
done-revoked = 邀请已撤销，其链接已失效。
done-taken-off = 已从列表中移除过期的邀请。
done-role-changed = 角色已更改。
done-removed = 成员已移除。
done-session-ended = 会话已结束。
done-joined = 欢迎！您已成为成员。
done-account-saved = 您的账号已保存。
