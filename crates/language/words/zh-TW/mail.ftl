# What the mails share.

mail-plain-link = 如果按鈕無法使用，請開啟此連結：
mail-asked-from = 要求來源
mail-asked-on = 要求時間
mail-sent-to = 收件地址
mail-fact = { $name }：{ $value }

# The mail with an invitation.

mail-invitation-subject = 您已受邀加入 { $organization }
mail-invitation-subject-by = { $inviter } 邀請您加入 { $organization }
mail-invitation-words = 您已受邀以「{ $role }」角色加入 { $organization }。
mail-invitation-words-by = { $inviter } 邀請您以「{ $role }」角色加入 { $organization }。
mail-invitation-message = 附言：「{ $message }」
mail-invitation-open = 接受邀請：
# $in is a length such as “in 21 days”, $at a moment.
mail-invitation-expires = 邀請將於 { $at } 到期（{ $in }）。
mail-sent-to-words = 此邀請已寄至 { $address }。
mail-invitation-footer = 如果您並未預期收到此郵件，可以略過它。在您接受之前不會有任何變更，邀請會自行到期。

# The mail with a code and a link to sign in.

mail-sign-in-subject = 您的 Admit 登入驗證碼
mail-sign-in-heading = 您的登入驗證碼
mail-sign-in-code = 您的登入驗證碼：
mail-sign-in-enter = 請在您要求登入的視窗中輸入此驗證碼。
mail-sign-in-valid = { $minutes ->
   *[other] { $minutes } 分鐘內有效，且只能使用一次。
 }
mail-sign-in-open = 或開啟此連結：
mail-sign-in-link = 或不需輸入，直接繼續：
mail-sign-in-footer = 如果您沒有要求登入，可以略過此郵件：沒有驗證碼或連結，任何人都無法登入。無論誰索取，都切勿轉交。

# The mail to administrators when somebody asks for a new invitation.

mail-renewal-subject = { $address } 申請 { $organization } 的新邀請
mail-renewal-heading = 申請新的邀請
mail-renewal-words = { $address } 開啟了一份已失效的 { $organization } 邀請，並申請新的邀請。
mail-renewal-open = 請在成員頁面決定是否再次邀請：
mail-renewal-address = 地址
mail-renewal-role = 先前的角色
mail-renewal-footer = 您收到此郵件，是因為您管理 { $organization } 的成員。我們沒有寄送任何內容給 { $address }：由您決定。
