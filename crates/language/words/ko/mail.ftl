# What the mails share.

mail-plain-link = 버튼이 작동하지 않으면 다음 링크를 여세요:
mail-asked-from = 요청 위치
mail-asked-on = 요청 시각
mail-sent-to = 받는 주소
mail-fact = { $name }: { $value }

# The mail with an invitation.

mail-invitation-subject = { $organization }에 초대되었습니다
mail-invitation-subject-by = { $inviter }님이 { $organization }에 초대했습니다
mail-invitation-words = { $organization }에 { $role } 역할로 초대되었습니다.
mail-invitation-words-by = { $inviter }님이 { $organization }에 { $role } 역할로 초대했습니다.
mail-invitation-message = 메시지: “{ $message }”
mail-invitation-open = 초대 수락:
# $in is a length such as “in 21 days”, $at a moment.
mail-invitation-expires = 초대는 { $at }에 만료됩니다({ $in }).
mail-sent-to-words = 이 초대는 { $address } 주소로 발송되었습니다.
mail-invitation-footer = 예상하지 못한 메일이라면 무시하셔도 됩니다. 수락하지 않으면 아무것도 바뀌지 않으며, 초대는 저절로 만료됩니다.

# The mail with a code and a link to sign in.

mail-sign-in-subject = Admit 로그인 코드
mail-sign-in-heading = 로그인 코드
mail-sign-in-code = 로그인 코드:
mail-sign-in-enter = 로그인을 요청한 창에 이 코드를 입력하세요.
mail-sign-in-valid = { $minutes ->
   *[other] { $minutes }분 동안 한 번만 사용할 수 있습니다.
 }
mail-sign-in-open = 또는 다음 링크를 여세요:
mail-sign-in-link = 입력하지 않고 계속하려면:
mail-sign-in-footer = 로그인을 요청하지 않았다면 이 메일을 무시하셔도 됩니다. 코드나 링크 없이는 아무도 로그인할 수 없습니다. 누가 요청하더라도 절대 알려 주지 마세요.

# The mail to administrators when somebody asks for a new invitation.

mail-renewal-subject = { $address }님이 { $organization }의 새 초대를 요청합니다
mail-renewal-heading = 새 초대 요청
mail-renewal-words = { $address }님이 더 이상 유효하지 않은 { $organization } 초대를 열고 새 초대를 요청했습니다.
mail-renewal-open = 다시 초대할지는 멤버 페이지에서 결정하세요:
mail-renewal-address = 주소
mail-renewal-role = 이전 역할
mail-renewal-footer = { $organization }의 멤버를 관리하고 있어 이 메일을 받으셨습니다. { $address } 주소로는 아무것도 발송되지 않았습니다. 다시 초대할지는 직접 결정하시면 됩니다.
