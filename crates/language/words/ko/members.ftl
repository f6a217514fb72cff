# Settings > Members: the list.

members-title = 멤버
members-sub = 이 조직의 멤버와 초대된 사람
members-count = { $count ->
   *[other] 멤버 { $count }명
 }
members-open-invites = { $count ->
   *[other] 대기 중인 초대 { $count }건
 }
# $members and $invites are the two counts above.
members-counts = { $members }, { $invites }
members-invite = 초대
members-search = 멤버 검색
members-search-hint = 이름 또는 주소로 검색
members-filter-access = 액세스 권한으로 필터링
members-filter-status = 상태로 필터링
members-all-roles = 모든 역할
members-show-all = 전체
members-show-active = 멤버
members-show-pending = 대기 중인 초대
members-show-expired = 만료된 초대
members-nobody = 일치하는 사람이 없습니다
members-nobody-words = 다른 이름이나 주소로 검색하거나 필터를 해제해 보세요.
members-show-everybody = 전체 보기
members-found = { $count ->
   *[other] { $count }명 표시됨
 }
members-found-on-page = { $count ->
   *[other] 이 페이지에 { $count }명 표시됨
 }
members-caption = 멤버 및 초대
members-column-person = 이름
members-column-role = 역할
members-column-since = 날짜
members-column-status = 상태
members-column-actions = 작업
members-alone = 아직 혼자입니다
members-alone-words = 함께 일하는 사람들을 초대하세요. 각자 21일 동안 유효한 링크를 메일로 받습니다.
members-you = 나
members-change-role = 역할 변경
members-change-role-of = ({ $address }의 역할 변경)
members-added = 추가한 날짜
members-invited = 초대한 날짜
members-active = 활성
members-pending = 대기 중
members-expired = 만료됨
members-remove-of = { $address } 제거
members-revoke-title = 초대 철회
members-revoke-of = { $address } 초대 철회
members-invite-again = 다시 초대
members-invite-again-of = 다시 초대: { $address }
members-take-off-title = 목록에서 제거
members-take-off-of = { $address }의 만료된 초대 제거
members-invited-by = 초대자: { $inviter }
members-a-key = API 키
members-expires-in = { $unit ->
    [day] { $count ->
       *[other] { $count }일 후 만료
     }
    [hour] { $count ->
       *[other] { $count }시간 후 만료
     }
    [minute] { $count ->
       *[other] { $count }분 후 만료
     }
   *[second] 1분 이내 만료
 }
members-expired-ago = { $unit ->
    [day] { $count ->
       *[other] { $count }일 전 만료됨
     }
    [hour] { $count ->
       *[other] { $count }시간 전 만료됨
     }
    [minute] { $count ->
       *[other] { $count }분 전 만료됨
     }
   *[second] 방금 만료됨
 }
members-mail-failed = 메일 전송 실패
# $reason is what the mail server said.
members-mail-failed-words = { $reason } 다시 시도하려면 초대 화면에서 이 초대를 열고 다시 보내세요.
members-mail-delayed = 메일 전송 지연
members-mail-delayed-words = { $reason } 곧 다시 시도합니다.

# The invite dialog.

invite-title = 멤버 초대
invite-results = 결과
invite-mail-leaves = 메일을 보내고 있습니다. 각 링크는 21일 동안 유효합니다.
invite-more = 더 초대하기
invite-addresses = 이메일 주소
invite-addresses-hint = 최대 50개. 쉼표나 줄 바꿈으로 구분하거나 표의 행을 붙여 넣으세요
invite-addresses-left = 다음 주소는 초대되지 않았습니다. 수정하거나 삭제하세요
invite-role = 역할
invite-role-help = 역할별 권한
invite-send = 초대 보내기
invite-choose-role = 역할을 선택하세요.
invite-no-address = 이메일 주소를 하나 이상 입력하세요.
invite-heading-line = 제목 행으로 처리하여 제외: { $line }
invite-beside = 주소가 아니어서 제외: { $words }
invite-beside-more = 주소가 아니어서 제외: { $words } 외 { $count }개
invite-nobody-invited = 초대된 사람이 없습니다
invite-some-invited = { $count ->
   *[other] { $count }명을 초대했습니다
 }
# $invited is one of the two above.
invite-some-were-not = { $count ->
   *[other] { $invited }(주소 { $count }개는 초대하지 못함)
 }
invite-outcome-invited = 초대함
invite-outcome-member = 이미 멤버임
invite-outcome-open = 이미 초대됨
invite-outcome-no-address = 이메일 주소가 아님
invite-outcome-over-limit = 최대 50개 초과
invite-outcome-failed = 초대하지 못함: 다시 시도하세요
invite-outcome-unknown = 초대되었을 수 있음: 다시 시도해도 문제없습니다

# The other dialogs.

revoke-question = 초대를 철회하시겠습니까?
revoke-question-expired = 만료된 초대를 제거하시겠습니까?
revoke-words = <strong>{ $address }</strong> 주소로 보낸 링크를 즉시 사용할 수 없게 됩니다. 이 주소는 언제든지 다시 초대할 수 있습니다.
revoke-words-expired = <strong>{ $address }</strong> 주소의 초대는 만료되어 링크를 사용할 수 없습니다. 제거하면 멤버 목록에 표시되지 않습니다. 이 주소는 언제든지 다시 초대할 수 있습니다.
remove-question = 멤버를 제거하시겠습니까?
remove-words = 이 멤버는 즉시 <strong>{ $organization }</strong>에 액세스할 수 없게 됩니다. 다른 조직에는 영향이 없으며, 나중에 다시 초대할 수 있습니다.
not-administrator-title = 관리자 전용
not-administrator = 관리자 전용 페이지입니다
not-administrator-words = { $organization }의 멤버와 초대는 관리자가 관리합니다. 확인하거나 변경할 내용이 있으면 관리자에게 문의하세요.

# Several members at once, and all of them as a file.

members-change-roles = 역할 일괄 변경
members-role-changed = 역할을 변경했습니다
members-export = CSV로 내보내기
