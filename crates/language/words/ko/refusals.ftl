# Why something that was asked for was not done.

refused-not-allowed = 이 조직의 멤버를 관리할 권한이 더 이상 없습니다.
refused-stale-sign-in = 먼저 다시 로그인하세요. 이 작업을 하려면 새로 로그인해야 합니다.
refused-no-invite = 존재하지 않는 초대입니다.
# $problem is one of the reasons below.
refused-address = 올바른 이메일 주소가 아닙니다: { $problem }.
refused-role = 이 역할은 부여할 수 없습니다.
refused-no-groups = 이 조직에는 그룹이 없습니다.
refused-group = 이 초대에 포함된 그룹 중 더 이상 참여할 수 없는 그룹이 있습니다.
refused-member-already = 이미 멤버입니다.
refused-directory-invite = 이 조직의 멤버는 디렉터리에서 관리하므로 직접 초대할 수 없습니다.
refused-domain = 이 조직에서는 { $domain } 도메인의 주소를 초대할 수 없습니다.
refused-domain-not-verified = { $domain } 도메인은 이 조직의 확인된 도메인이 아닙니다.
refused-member-limit = 이 조직의 멤버와 초대가 한도({ $limit }명)에 도달했습니다.
refused-no-seat = 시트 { $seats }개를 멤버와 대기 중인 초대가 모두 사용하고 있습니다.
refused-invited-already = 이 주소에는 대기 중인 초대가 있습니다.
# $problem is a sentence in English, from the API.
refused-details = 이 내용은 함께 보낼 수 없습니다: { $problem }.
refused-workspace = 참여할 워크스페이스가 존재하지 않습니다.
refused-links = 이 조직에서는 초대 링크를 제공하지 않습니다.
refused-resent = 이 초대는 메일을 너무 많이 보냈거나 방금 보냈습니다.
refused-address-often = 이 주소는 하루 동안 너무 자주 초대되어 당분간 초대를 받을 수 없습니다.
refused-still-open = 이 초대는 아직 유효합니다.
refused-accepted = 그사이에 초대가 수락되었습니다.
refused-declined = 그사이에 초대가 거절되었습니다.
refused-revoked = 이미 철회된 초대입니다.
refused-expired = 만료된 초대입니다.
refused-no-member = 더 이상 멤버가 아닙니다.
refused-shielded = ‘{ $role }’ 역할을 가진 멤버는 변경하거나 제거할 수 없습니다.
refused-directory-role = 역할은 조직의 디렉터리에서 지정합니다.
refused-own-membership = 본인의 멤버 자격은 변경할 수 없습니다. 다른 관리자에게 요청하세요.
refused-last-member = 조직의 유일한 멤버는 제거할 수 없습니다.
refused-last-governing = 조직에는 ‘{ $role }’ 역할이 한 명 이상 필요합니다. 먼저 다른 사람에게 이 역할을 부여하세요.

# What is wrong with an address; ends a sentence after a colon.
address-problem = { $problem ->
    [empty] 비어 있습니다
    [too_long] 너무 깁니다(@ 앞은 최대 64자, 전체는 최대 254자)
    [not_one_at] @가 하나 있어야 하며, 그 앞에는 이름, 뒤에는 도메인이 필요합니다
    [local_part] @ 앞에는 영문자, 숫자, .!#$%&'*+/=?^_`{"{"}|{"}"}~- 문자만 사용할 수 있으며, 점은 처음이나 끝에 오거나 연속될 수 없습니다
   *[domain] @ 뒤가 도메인 이름이 아닙니다
 }
