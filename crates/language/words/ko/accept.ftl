# Accepting and declining an invitation.

accept-title = { $organization }에 참여
accept-invited-by = { $inviter }님이 <strong>{ $address }</strong> 주소로 이 조직에 초대했습니다.
accept-invited = <strong>{ $address }</strong> 주소로 이 조직에 초대되었습니다.
accept-role = 역할
accept-expires = 만료
accept-expires-in = { $unit ->
    [day] { $count ->
       *[other] { $count }일 후
     }
    [hour] { $count ->
       *[other] { $count }시간 후
     }
    [minute] { $count ->
       *[other] { $count }분 후
     }
   *[second] 1분 이내
 }
accept-your-name = 이름
accept-act = 초대 수락
accept-has-account = 이 주소로 등록된 계정이 있습니다. 로그인하면 이 페이지로 돌아옵니다.
accept-sign-in = 로그인하고 수락
accept-signed-in-as = <strong>{ $name }</strong> 계정으로 로그인되어 있습니다.
accept-somebody-else = 이 초대는 <strong>{ $address }</strong> 앞으로 발송되었지만, 현재 <strong>{ $other }</strong> 계정으로 로그인되어 있습니다.
accept-switch = 계정 전환
accept-stay = { $address } 계정 유지
decline-act = 거절
decline-question = 이 초대를 거절하시겠습니까?
decline-words = { $organization }에 참여하지 않으며, 메일의 링크는 더 이상 사용할 수 없습니다. 나중에 참여하려면 새 초대를 받아야 합니다.
decline-reason = 거절하는 이유를 알려 주시겠습니까?
decline-back = 초대로 돌아가기
outcome-expired = 만료된 초대입니다
outcome-expired-words = 새 초대를 요청하세요. { $organization } 관리자가 승인하면 메일로 보내 드립니다.
outcome-revoked = 철회된 초대입니다
outcome-revoked-words = { $organization } 관리자가 이 초대를 철회했습니다. 착오라고 생각되면 새 초대를 요청하세요.
outcome-used = 이미 사용된 초대입니다
outcome-used-words = 초대는 한 번만 사용할 수 있습니다. 본인이 수락했다면 로그인하여 { $organization }에서 계속하세요.
outcome-declined = 초대를 거절했습니다
outcome-declined-words = { $organization }에 참여하지 않았습니다. 마음이 바뀌면 초대한 사람에게 새 초대를 요청하세요.
outcome-unknown = 초대를 찾을 수 없습니다
outcome-unknown-words = 메일의 링크가 잘리지 않았는지 확인하고 다시 열어 보세요. 계속 이 페이지가 표시되면 초대한 사람에게 새 초대를 요청하세요.
outcome-asked = 요청이 접수되었습니다
outcome-asked-words = 새 초대를 원하신다는 내용을 { $organization } 관리자에게 알립니다. 단, 더 최근의 초대가 있거나 이미 멤버인 경우에는 알리지 않습니다. 최근 메일을 확인하거나 로그인해 보세요. 관리자가 새 초대를 보내면 메일로 도착합니다.
outcome-ask = 새 초대 요청
outcome-the-organization = 이 조직
