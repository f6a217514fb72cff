# Settings > Activity: who did what.

activity-title = 活動
activity-sub = 誰在此組織中做了什麼，最新的在前
activity-not-captured = 法規遵循設定已停用活動記錄，因此這裡不再記錄。目前發生的操作不會顯示在這裡。
activity-search-hint = 依人員、名稱或 ID 搜尋
activity-filter-kind = 依類型篩選
activity-all-kinds = 所有類型
activity-kind = { $kind ->
    [invites] 邀請
    [members] 成員
    [workspaces] 工作區
    [keys] 金鑰與存取權
    [groups] 群組與角色
    [service_accounts] 服務帳號
    [webhooks] Webhook
    [organization] 組織
    [sign_in] 登入
   *[feed] 讀取活動記錄
 }
# The first of a group of choices; the others are single acts of this kind.
activity-whole-kind = { $kind }：全部
activity-filter-actor = 依操作者篩選
activity-all-actors = 所有人
activity-from = 開始日期
activity-until = 結束日期
activity-found = { $count ->
   *[other] 顯示 { $count } 項操作
 }
activity-none = 還沒有任何活動
activity-none-words = 此組織的每項變更都會記錄在這裡。
activity-no-match = 沒有符合的活動
activity-show-all = 顯示所有活動
activity-column-what = 操作
activity-column-who = 操作者
activity-column-when = 時間
activity-details = 詳細資料
activity-export-csv = 匯出為 CSV
activity-export-lines = 匯出為 JSON Lines

# Who did it.

activity-admin-key = 管理金鑰 { $name }
activity-api-key = API 金鑰 { $name }
activity-key = 金鑰 { $name }
activity-not-signed-in = { $address }（未登入）
activity-operator = 伺服器營運者

# One act.

activity-program = 程式
activity-about = 與 { $name } 有關的所有活動
activity-whole = 程式讀取的格式

# What was done. Beside it stand its people and things.

activity-what = { $type ->
    [organization_created] 已建立組織
    [org_user_invite_sent] 已寄出邀請
    [org_user_invite_re_sent] 已重新寄送邀請
    [org_user_invite_updated] 已變更邀請
    [org_user_invite_link_shown] 已轉交邀請連結
    [org_user_invite_accepted] 已接受邀請
    [org_user_invite_rejected] 已拒絕邀請
    [org_user_invite_deleted] 已撤銷邀請
    [org_user_invite_dismissed] 已從清單移除過期的邀請
    [org_user_invite_renewal_asked] 已申請新的邀請
    [org_user_invite_batch_created] 已批次建立邀請
    [org_user_invite_batch_undone] 已批次撤回邀請
    [claude_user_role_updated] 已授予角色
    [org_user_updated] 已變更成員
    [primary_owner_transferred] 已移交主要擁有權
    [org_user_deleted] 已移除成員
    [organization_settings_updated] 已變更組織設定
    [group_created] 已建立群組
    [group_updated] 已變更群組
    [group_deleted] 已刪除群組
    [group_member_added] 已加入群組
    [group_member_removed] 已從群組移除
    [rbac_role_created] 已建立自訂角色
    [rbac_role_updated] 已變更自訂角色
    [rbac_role_deleted] 已刪除自訂角色
    [rbac_role_assigned] 已授予自訂角色
    [rbac_role_unassigned] 已收回自訂角色
    [org_user_trusted_devices_revoked] 已讓成員在所有裝置上登出
    [admin_api_key_created] 已建立管理金鑰
    [admin_api_key_updated] 已變更管理金鑰
    [admin_api_key_deleted] 已撤銷管理金鑰
    [platform_api_key_created] 已建立 API 金鑰
    [platform_api_key_updated] 已變更 API 金鑰
    [platform_service_account_created] 已建立服務帳號
    [platform_service_account_updated] 已變更服務帳號
    [platform_service_account_archived] 已封存服務帳號
    [platform_service_account_workspace_member_added] 已將服務帳號加入工作區
    [platform_service_account_workspace_member_updated] 已變更服務帳號的工作區角色
    [platform_service_account_workspace_member_removed] 已將服務帳號從工作區移除
    [access_granted] 已允許程式存取
    [access_ended] 程式的存取已結束
    [platform_workspace_created] 已建立工作區
    [platform_workspace_updated] 已變更工作區
    [platform_workspace_archived] 已封存工作區
    [platform_workspace_member_added] 已加入工作區
    [platform_workspace_member_updated] 已變更工作區角色
    [platform_workspace_member_removed] 已從工作區移除
    [platform_workspace_rate_limit_updated] 已變更工作區的速率限制
    [platform_workspace_rate_limit_deleted] 已移除工作區的速率限制
    [magic_link_login_initiated] 已要求登入
    [magic_link_login_failed] 登入失敗
    [magic_link_login_succeeded] 已登入
    [user_logged_out] 已登出
    [session_revoked] 工作階段已結束
    [webhook_endpoint_created] 已建立 Webhook 端點
    [webhook_endpoint_updated] 已變更 Webhook 端點
    [webhook_endpoint_disabled] 伺服器已停用 Webhook 端點
    [webhook_endpoint_deleted] 已刪除 Webhook 端點
    [webhook_signing_secret_regenerated] 已更換 Webhook 簽署密鑰
    [webhook_tested] 已傳送 Webhook 測試
    [webhook_resent] 已重新傳送 Webhook
    [org_compliance_api_settings_updated] 已變更法規遵循設定
    [compliance_api_accessed] 程式讀取了活動記錄
   *[other] { $type }
 }

# What an act changed, and those of its values that have a word.

activity-field = { $field ->
    [name] 名稱
    [description] 說明
    [role] 角色
    [organization_role] 組織中的角色
    [workspace_role] 工作區中的角色
    [status] 狀態
    [state] 狀態
    [secret] 金鑰值
    [url] URL
    [enabled_events] 事件
    [expires_at] 到期時間
    [rbac_group_ids] 群組
    [workspaces] 工作區
    [display_color] 顏色
    [default_inference_geo] 預設區域
    [allowed_inference_geos] 允許的區域
    [tags] 標籤
    [invites_allowed_domains_only] 僅限允許的網域
    [allowed_domains] 允許的網域
    [invites_verified_domains_only] 僅限已驗證的網域
    [verified_domains] 已驗證的網域
    [has_directory] 由目錄決定成員
    [invite_links_allowed] 允許轉交連結
    [disabled_betas] 停用的 Beta 功能
    [mail_language] 郵件語言
    [mail_sender_name] 寄件者名稱
    [mail_reply_to] 回覆地址
    [mail_accent_color] 按鈕顏色
    [mail_note] 自訂的一行文字
   *[other] { $field }
 }
activity-limit = 上限（{ $what }）
activity-value = { $value ->
    [true] 已開啟
    [false] 已關閉
    [enabled] 已啟用
    [disabled] 已停用
   *[other] { $value }
 }
