# Why something that was asked for was not done.

refused-not-allowed = 您不再有权管理此组织的成员。
refused-stale-sign-in = 请先重新登录：此操作需要您最近登录过。
refused-no-invite = 此邀请不存在。
# $problem is one of the reasons below.
refused-address = 电子邮件地址无效：{ $problem }。
refused-role = 您不能授予此角色。
refused-no-groups = 此组织没有群组。
refused-group = 此邀请中的某个群组已无法加入。
refused-member-already = 此人已是成员。
refused-directory-invite = 此组织的成员由目录管理，不能手动邀请。
refused-domain = 此组织不邀请 { $domain } 的地址。
refused-domain-not-verified = { $domain } 不是此组织已验证的域名。
refused-member-limit = 此组织的成员和邀请已达到 { $limit } 个的上限。
refused-no-seat = 全部 { $seats } 个席位已被成员和待接受的邀请占用。
refused-invited-already = 此地址已有待接受的邀请。
# $problem is a sentence in English, from the API.
refused-details = 无法随邀请一起发送：{ $problem }。
refused-workspace = 要加入的工作区不存在。
refused-links = 此组织不提供邀请链接。
refused-resent = 此邀请的邮件发送次数过多，或刚刚发送过。
refused-address-often = 此地址在一天内被邀请的次数过多，暂时不会再收到邀请。
refused-still-open = 此邀请仍然有效。
refused-accepted = 此邀请已被接受。
refused-declined = 此邀请已被拒绝。
refused-revoked = 此邀请已被撤销。
refused-expired = 此邀请已过期。
refused-no-member = 此人已不再是成员。
refused-shielded = 您不能更改或移除角色为“{ $role }”的成员。
refused-directory-role = 成员的角色由组织的目录决定。
refused-own-membership = 您不能更改自己的成员身份，请联系其他管理员。
refused-last-member = 不能移除组织中唯一的成员。
refused-last-governing = 组织至少需要一位“{ $role }”。请先将该角色授予其他人。

# What is wrong with an address; ends a sentence after a colon.
address-problem = { $problem ->
    [empty] 内容为空
    [too_long] 过长（@ 前最多 64 个字符，总共最多 254 个字符）
    [not_one_at] 需要有且只有一个 @，前面是名称，后面是域名
    [local_part] @ 前只能包含字母、数字和 .!#$%&'*+/=?^_`{"{"}|{"}"}~-，句点不能位于首尾，也不能连续出现
   *[domain] @ 后不是有效的域名
 }
