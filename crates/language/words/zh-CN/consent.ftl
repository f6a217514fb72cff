# Letting programs in.

consent-title = 允许 { $program } 访问
consent-question = 要允许 { $program } 访问吗？
consent-words = 此计算机上的一个程序请求以 <strong>{ $address }</strong> 的身份执行操作。请仅在您刚刚亲自启动该程序时允许。
consent-words-elsewhere = 其他位置的一个程序请求以 <strong>{ $address }</strong> 的身份执行操作。
consent-allow = 允许
consent-deny = 不允许
consent-organization = 组织
consent-may = 权限
consent-may-words = 您在该组织中可通过 API 执行的所有操作：成员、工作区、密钥、服务账号
consent-for = 有效期
consent-for-words = 持续使用期间有效（两次使用最多间隔 30 天），直到您让该程序退出登录
consent-nothing = 当前登录账号为 <strong>{ $address }</strong>，没有可供该程序代为操作的、由您管理的组织。
consent-code = 代码
consent-asked-at = 请求时间
consent-from = 来源
consent-caution = 请仅在程序由您亲自启动并显示此代码时允许。如果代码是别人给您的，请勿允许。
consent-device-title = 允许程序访问
consent-device-words = 请输入程序显示的代码。
consent-wrong-code = 没有程序在等待此代码。请检查输入；代码的有效期为 15 分钟，且只能使用一次。
consent-allowed = 已允许访问
consent-allowed-words = 程序会在几秒内自动继续。您可以关闭此页面。
consent-denied = 已拒绝访问
consent-denied-words = 程序会收到通知。您可以关闭此页面。
consent-malformed = 无法允许此程序访问
consent-malformed-words = 未进行任何更改，原因是{ $problem ->
    [twice] 请求中有重复的内容
    [client] 请求未说明是哪个程序，或该程序未在此处登记
    [redirect] 程序要求将结果发送到您计算机以外的位置
   *[state] 请求中的 <code>state</code> 超过 256 个字符
 }。
