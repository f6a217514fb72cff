# The frame of the Help Center. Its articles are in crates/web/help.

help-title = 帮助中心
help-welcome = 有什么可以帮您？
help-lead = 关于邀请、成员、角色、工作区和密钥的一切。
help-console = 打开控制台
help-search = 搜索
help-search-label = 搜索帮助中心
help-search-example = 搜索任务、词语或错误代码
help-suggestions = 建议
help-place = 当前位置
help-contents = 本页内容
help-related = 相关文章
help-neighbours = 本节的其他文章
help-previous = 上一篇
help-next = 下一篇
help-not-translated = 这篇文章还没有中文版，因此以英文显示。
help-unknown = 没有这篇文章
help-unknown-lead = 它可能已经改名。请搜索您需要的内容，或浏览所有文章。
help-all = 所有文章
help-results = 搜索结果
help-nothing-asked = 您在找什么？
help-nothing-asked-lead = 请在上方输入几个词：任务、消息中的词语或错误代码。
help-nothing-found-lead = 请减少词语或换些词：您想做的事，或您看到的消息中的词语。可以从这些文章开始：
help-corrected = 没有文章包含“{ $asked }”；以下文章包含“{ $instead }”。
help-question = 这篇文章解答了您的问题吗？
help-yes = 是
help-partly = 部分
help-no = 否
help-thanks = 谢谢。您的回答有助于我们改进。
help-thanks-for-words = 谢谢。您写的内容已保存。
help-comment = 缺少什么，或者什么对您有帮助？
help-send = 发送
help-readers = { $organization } 的管理员会看到内容，但看不到您的姓名。
help-answers = 帮助反馈
help-answers-lead = 帮助中心的文章是否解答了大家的问题。
help-answers-none = 还没有人回答
help-answers-none-lead = 帮助中心的每篇文章下方都会询问是否有帮助。回答会显示在这里。
help-article = 文章
help-everybody = 此服务器上的所有人
help-comments = 成员的意见
help-comments-none = 此组织中还没有人写下意见。
help-section = { $section ->
    [inviting] 邀请他人
    [members] 成员与角色
    [signing-in] 登录
    [workspaces] 工作区
    [keys] 密钥
    [organization] 您的组织
    [programs] 程序与自动化
    [running] 运行服务器
   *[errors] 错误说明
 }
help-found = { $count ->
    [0] 未找到与“{ $query }”相关的内容
   *[other] 找到 { $count } 篇与“{ $query }”相关的文章
 }
