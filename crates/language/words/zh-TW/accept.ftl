# Accepting and declining an invitation.

accept-title = 加入 { $organization }
accept-invited-by = { $inviter } 邀請 <strong>{ $address }</strong> 加入此組織。
accept-invited = <strong>{ $address }</strong> 已獲邀加入此組織。
accept-role = 角色
accept-expires = 到期時間
accept-expires-in = { $unit ->
    [day] { $count ->
       *[other] { $count } 天後
     }
    [hour] { $count ->
       *[other] { $count } 小時後
     }
    [minute] { $count ->
       *[other] { $count } 分鐘後
     }
   *[second] 不到 1 分鐘
 }
accept-your-name = 您的姓名
accept-act = 接受邀請
accept-has-account = 此地址已有帳號。登入後會回到此頁面。
accept-sign-in = 登入並接受
accept-signed-in-as = 目前登入的帳號：<strong>{ $name }</strong>。
accept-somebody-else = 此邀請是寄給 <strong>{ $address }</strong>，但目前登入的是 <strong>{ $other }</strong>。
accept-switch = 切換帳號
accept-stay = 繼續使用 { $address }
decline-act = 拒絕
decline-question = 要拒絕此邀請嗎？
decline-words = 您將不會加入 { $organization }，郵件中的連結也會失效。日後如要加入，需要新的邀請。
decline-reason = 願意告訴我們原因嗎？
decline-back = 返回邀請
outcome-expired = 此邀請已過期
outcome-expired-words = 您可以申請新的邀請，{ $organization } 的管理員同意後，會以電子郵件寄給您。
outcome-revoked = 此邀請已撤銷
outcome-revoked-words = { $organization } 的管理員已撤銷此邀請。如果您認為有誤，請申請新的邀請。
outcome-used = 此邀請已使用過
outcome-used-words = 每個邀請只能使用一次。如果是您本人接受的，請登入以前往 { $organization }。
outcome-declined = 您已拒絕此邀請
outcome-declined-words = 您並未加入 { $organization }。如果改變心意，請向邀請您的人索取新的邀請。
outcome-unknown = 找不到此邀請
outcome-unknown-words = 請確認郵件中的連結完整，然後重新開啟。如果仍然看到此頁面，請向邀請您的人索取新的邀請。
outcome-asked = 已收到您的申請
outcome-asked-words = 我們會告知 { $organization } 的管理員您希望取得新的邀請；如果您已有更新的邀請或已是成員，則不會通知。請查看最近收到的郵件，或直接登入。如果管理員寄出新的邀請，您會收到電子郵件。
outcome-ask = 申請新的邀請
outcome-the-organization = 該組織
