# Settings > Invites: the history of all invitations.

invites-title = 邀請
invites-sub = 此組織的所有邀請及其結果
invites-search-hint = 依地址搜尋
invites-filter-status = 依狀態篩選
invites-filter-inviter = 依邀請人篩選
invites-all-statuses = 所有狀態
invites-all-inviters = 所有邀請人
invites-status = { $status ->
    [pending] 待接受
    [accepted] 已接受
    [declined] 已拒絕
    [deleted] 已撤銷
   *[expired] 已過期
 }
invites-delivery = { $state ->
    [queued] 郵件等待寄送
    [sent] 郵件已寄出
    [failed] 郵件未送達
    [dropped] 郵件未寄出
   *[none] 無郵件：連結已直接轉交
 }
invites-nobody = 沒有符合的邀請
invites-nobody-words = 請嘗試其他地址，或清除篩選條件。
invites-show-all = 顯示所有邀請
invites-empty = 尚未邀請任何人
invites-empty-words = 請在「成員」頁面邀請他人。每個邀請的結果都會保留在這裡。
invites-found = { $count ->
   *[other] 顯示 { $count } 個邀請
 }
invites-caption = 邀請，最新的在前
invites-column-address = 地址
invites-column-role = 角色
invites-column-inviter = 邀請人
invites-column-when = 邀請日期
invites-column-status = 狀態
invites-column-mail = 郵件
invites-replaces = 取代已過期的邀請
invites-replaced = 已被新邀請取代

# One invitation.

invites-facts = 邀請
invites-expires = 到期時間
invites-message = 留言
invites-workspaces = 工作區
invites-not-in-workspace = 不加入此工作區
invites-no-workspaces = 無工作區
invites-reason = 拒絕原因
invites-chain = 前後邀請
invites-timeline = 經過
invites-who = 操作者：{ $who }
invites-the-invited = 受邀人
invites-the-server = 伺服器
invites-event = { $event ->
    [made] 已建立邀請
    [mail_sent] 郵件已寄出
    [mail_failed] 郵件未送達
    [mail_dropped] 郵件不再需要，未寄出
    [resent] 已用新連結重新寄送
    [link_shown] 已轉交新連結
    [extended] 已變更接受期限
    [changed] 已變更群組或工作區
    [renewal_asked] 已申請新的邀請
    [accepted] 已接受
    [declined] 已拒絕
    [revoked] 已撤銷
    [taken_off] 已從待接受清單移除
   *[expired] 已過期
 }
invites-event-role = 角色已從「{ $from }」變更為「{ $to }」

# The dialogs. $address is whom it invites.

invites-act = { $act ->
    [resend] 重新寄送
    [extend] 變更期限
    [edit] 變更角色
    [link] 取得連結
    [revoke] 撤銷
   *[again] 重新邀請
 }
invites-act-question = { $act ->
    [resend] 要重新寄送邀請嗎？
    [extend] 變更接受期限
    [edit] 變更邀請的角色
    [link] 要取得新連結嗎？
    [revoke] 要撤銷邀請嗎？
   *[again] 要重新邀請嗎？
 }
invites-resend-words = <strong>{ $address }</strong> 將收到含新連結的郵件，舊連結隨即失效。
invites-extend-words = <strong>{ $address }</strong> 的連結保持不變。
invites-edit-words = <strong>{ $address }</strong> 加入時將獲得此角色，連結保持不變。
invites-link-question = 您將取得供 <strong>{ $address }</strong> 使用的連結，由您自行轉交。持有連結的任何人都能加入，舊連結隨即失效。
invites-revoke-words = <strong>{ $address }</strong> 的連結將立即失效。您可以隨時重新邀請此地址。
invites-again-words = <strong>{ $address }</strong> 將收到新郵件，其連結 21 天內有效。
invites-lifetime = 可接受的時間
invites-days = { $count ->
   *[other] 再 { $count } 天
 }
invites-choose-lifetime = 請選擇時間。
invites-link-title = 供轉交的連結
invites-link-words = 供 <strong>{ $address }</strong> 使用的此連結只顯示一次。請勿交給其他人：持有連結的任何人都能加入。

# What has just been done, above the next page.

done-invite-resent = 已用新連結重新寄送邀請。
done-invite-extended = 已變更接受期限。
done-invite-changed = 邀請已變更。

# Charts of invitations.

invites-charts = 圖表
invites-charts-title = 邀請的結果
invites-charts-sub = 自 { $date } 以來的邀請
invites-charts-cut = 僅統計最新的 { $count } 個邀請。
invites-charts-empty = 最近 { $count } 週沒有邀請
invites-funnel = 從邀請到成員
invites-by-week = 依週
invites-by-inviter = 依邀請人
invites-by-domain = 依網域
invites-count-invited = 已邀請
invites-count-delivered = 已送達
invites-count-accepted = 已接受
invites-count-declined = 已拒絕
invites-count-expired = 已過期
invites-count-revoked = 已撤銷
invites-count-pending = 待接受
invites-count-median = 接受所需時間
invites-week = 週起始日
invites-inviter = 邀請人
invites-domain = 網域
invites-share = 比例
invites-median-words = 半數的接受者在 { $length }內接受邀請。
invites-length = { $unit ->
    [day] { $count ->
       *[other] { $count } 天
     }
    [hour] { $count ->
       *[other] { $count } 小時
     }
    [minute] { $count ->
       *[other] { $count } 分鐘
     }
   *[second] 1 分鐘
 }
