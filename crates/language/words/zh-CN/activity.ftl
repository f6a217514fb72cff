# Settings > Activity: who did what.

activity-title = 活动
activity-sub = 谁在此组织中做了什么，最新的在前
activity-not-captured = 合规设置已停用活动记录，因此这里不再记录。现在发生的事情不会显示。
activity-search-hint = 按人员、名称或 ID 搜索
activity-filter-kind = 按类型筛选
activity-all-kinds = 所有类型
activity-kind = { $kind ->
    [invites] 邀请
    [members] 成员
    [workspaces] 工作区
    [keys] 密钥和访问权限
    [groups] 群组和角色
    [service_accounts] 服务账号
    [webhooks] Webhook
    [organization] 组织
    [sign_in] 登录
   *[feed] 读取活动记录
 }
# The first of a group of choices; the others are single acts of this kind.
activity-whole-kind = { $kind }：全部
activity-filter-actor = 按操作者筛选
activity-all-actors = 所有人
activity-from = 从
activity-until = 到
activity-found = { $count ->
   *[other] 显示 { $count } 项操作
 }
activity-none = 还没有发生任何事情
activity-none-words = 此组织的每项更改都会记录在这里。
activity-no-match = 没有匹配的活动
activity-show-all = 显示所有活动
activity-column-what = 操作
activity-column-who = 操作者
activity-column-when = 时间
activity-details = 详细信息
activity-export-csv = 导出为 CSV
activity-export-lines = 导出为 JSON Lines

# Who did it.

activity-admin-key = 管理密钥 { $name }
activity-api-key = API 密钥 { $name }
activity-key = 密钥 { $name }
activity-not-signed-in = { $address }（未登录）
activity-operator = 服务器运营者

# One act.

activity-program = 程序
activity-about = 关于 { $name } 的一切
activity-whole = 程序读取的格式

# What was done. Beside it stand its people and things.

activity-what = { $type ->
    [organization_created] 已创建组织
    [org_user_invite_sent] 已发送邀请
    [org_user_invite_re_sent] 已重新发送邀请
    [org_user_invite_updated] 已更改邀请
    [org_user_invite_link_shown] 已转交邀请链接
    [org_user_invite_accepted] 已接受邀请
    [org_user_invite_rejected] 已拒绝邀请
    [org_user_invite_deleted] 已撤销邀请
    [org_user_invite_dismissed] 已从列表中移除过期的邀请
    [org_user_invite_renewal_asked] 请求新的邀请
    [org_user_invite_batch_created] 已批量创建邀请
    [org_user_invite_batch_undone] 已批量撤回邀请
    [claude_user_role_updated] 已授予角色
    [org_user_updated] 已更改成员
    [primary_owner_transferred] 已移交主要所有权
    [org_user_deleted] 已移除成员
    [organization_settings_updated] 已更改组织设置
    [group_created] 已创建群组
    [group_updated] 已更改群组
    [group_deleted] 已删除群组
    [group_member_added] 已添加到群组
    [group_member_removed] 已从群组移除
    [rbac_role_created] 已创建自定义角色
    [rbac_role_updated] 已更改自定义角色
    [rbac_role_deleted] 已删除自定义角色
    [rbac_role_assigned] 已授予自定义角色
    [rbac_role_unassigned] 已收回自定义角色
    [org_user_trusted_devices_revoked] 已让成员在所有设备上退出登录
    [admin_api_key_created] 已创建管理密钥
    [admin_api_key_updated] 已更改管理密钥
    [admin_api_key_deleted] 已撤销管理密钥
    [platform_api_key_created] 已创建 API 密钥
    [platform_api_key_updated] 已更改 API 密钥
    [platform_service_account_created] 已创建服务账号
    [platform_service_account_updated] 已更改服务账号
    [platform_service_account_archived] 已归档服务账号
    [platform_service_account_workspace_member_added] 已将服务账号添加到工作区
    [platform_service_account_workspace_member_updated] 已更改服务账号的工作区角色
    [platform_service_account_workspace_member_removed] 已将服务账号从工作区移除
    [access_granted] 已允许程序访问
    [access_ended] 程序的访问已结束
    [platform_workspace_created] 已创建工作区
    [platform_workspace_updated] 已更改工作区
    [platform_workspace_archived] 已归档工作区
    [platform_workspace_member_added] 已添加到工作区
    [platform_workspace_member_updated] 已更改工作区角色
    [platform_workspace_member_removed] 已从工作区移除
    [platform_workspace_rate_limit_updated] 已更改工作区的速率限制
    [platform_workspace_rate_limit_deleted] 已移除工作区的速率限制
    [magic_link_login_initiated] 请求登录
    [magic_link_login_failed] 登录失败
    [magic_link_login_succeeded] 已登录
    [user_logged_out] 已退出登录
    [session_revoked] 会话已结束
    [webhook_endpoint_created] 已创建 Webhook 端点
    [webhook_endpoint_updated] 已更改 Webhook 端点
    [webhook_endpoint_disabled] 服务器已停用 Webhook 端点
    [webhook_endpoint_deleted] 已删除 Webhook 端点
    [webhook_signing_secret_regenerated] 已更换 Webhook 签名密钥
    [webhook_tested] 已发送 Webhook 测试
    [webhook_resent] 已重新发送 Webhook
    [org_compliance_api_settings_updated] 已更改合规设置
    [compliance_api_accessed] 程序读取了活动记录
   *[other] { $type }
 }

# What an act changed, and those of its values that have a word.

activity-field = { $field ->
    [name] 名称
    [description] 描述
    [role] 角色
    [organization_role] 组织内角色
    [workspace_role] 工作区内角色
    [status] 状态
    [state] 状态
    [secret] 密钥值
    [url] URL
    [enabled_events] 事件
    [expires_at] 到期时间
    [rbac_group_ids] 群组
    [workspaces] 工作区
    [display_color] 颜色
    [default_inference_geo] 默认区域
    [allowed_inference_geos] 允许的区域
    [tags] 标签
    [invites_allowed_domains_only] 仅限允许的域名
    [allowed_domains] 允许的域名
    [invites_verified_domains_only] 仅限已验证的域名
    [verified_domains] 已验证的域名
    [has_directory] 由目录决定成员
    [invite_links_allowed] 允许转交链接
    [disabled_betas] 已关闭的测试功能
    [mail_language] 邮件语言
    [mail_sender_name] 发件人名称
    [mail_reply_to] 回复地址
    [mail_accent_color] 按钮颜色
    [mail_note] 自定义的一行
   *[other] { $field }
 }
activity-limit = 上限（{ $what }）
activity-value = { $value ->
    [true] 开
    [false] 关
    [enabled] 已启用
    [disabled] 已停用
   *[other] { $value }
 }
