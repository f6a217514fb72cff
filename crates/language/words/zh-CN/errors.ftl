# Pages for what went wrong.

error-start-page = 前往首页
error-request-id = 请求 ID
error-bad-request = 提交未成功
error-bad-request-words = 收到的表单不完整。请返回并刷新页面，然后重试。
error-forbidden = 您无法执行此操作
error-forbidden-words = 您的角色没有此权限，或者表单来自其他网站。请从 Admit 的页面重新开始；如需帮助，请联系组织的管理员。
error-not-found = 找不到页面
error-not-found-words = 页面可能已移动，或属于您尚未加入的组织。
error-setup-link-ended = 此设置链接已失效
error-setup-link-ended-words = 设置链接只能使用一次。如果尚未完成设置，请打开服务器日志中最新的链接。
error-unavailable = 请稍候
error-unavailable-words = 服务器暂时无法保存。未进行任何更改，请稍后重试。
error-outcome-unknown = 更改可能已生效
error-outcome-unknown-words = 服务器无法确认更改是否已保存。请查看结果，如果没有生效，请再操作一次；重复操作不会有影响。
error-too-many = 请稍候
error-too-many-words = 短时间内尝试次数过多。请在 { $unit ->
    [day] { $count ->
       *[other] { $count } 天
     }
    [hour] { $count ->
       *[other] { $count } 小时
     }
    [minute] { $count ->
       *[other] { $count } 分钟
     }
   *[second] { $count ->
       *[other] { $count } 秒
     }
 }后重试。
error-failed = 服务器出现问题
error-failed-words = 这与您输入的内容无关。请稍后重试；如果问题仍然存在，请将下方的请求 ID 告知管理员。
