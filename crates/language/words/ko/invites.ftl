# Settings > Invites: the history of all invitations.

invites-title = 초대
invites-sub = 이 조직의 모든 초대와 그 결과
invites-search-hint = 주소로 검색
invites-filter-status = 상태로 필터링
invites-filter-inviter = 초대자로 필터링
invites-all-statuses = 모든 상태
invites-all-inviters = 모든 초대자
invites-status = { $status ->
    [pending] 대기 중
    [accepted] 수락됨
    [declined] 거절됨
    [deleted] 철회됨
   *[expired] 만료됨
 }
invites-delivery = { $state ->
    [queued] 메일 대기 중
    [sent] 메일 보냄
    [failed] 메일 전송 실패
    [dropped] 메일 보내지 않음
   *[none] 메일 없음: 링크를 직접 전달
 }
invites-nobody = 일치하는 초대가 없습니다
invites-nobody-words = 다른 주소로 찾거나 필터를 해제하세요.
invites-show-all = 모든 초대 보기
invites-empty = 아직 아무도 초대하지 않았습니다
invites-empty-words = 멤버 페이지에서 초대하세요. 각 초대의 결과가 여기에 남습니다.
invites-found = { $count ->
   *[other] 초대 { $count }건 표시됨
 }
invites-caption = 초대, 최신순
invites-column-address = 주소
invites-column-role = 역할
invites-column-inviter = 초대자
invites-column-when = 초대한 날짜
invites-column-status = 상태
invites-column-mail = 메일
invites-replaces = 만료된 초대를 대체
invites-replaced = 새 초대로 대체됨

# One invitation.

invites-facts = 초대
invites-expires = 만료
invites-message = 메시지
invites-workspaces = 워크스페이스
invites-not-in-workspace = 이 워크스페이스에 없음
invites-no-workspaces = 워크스페이스 없음
invites-reason = 거절 사유
invites-chain = 앞뒤 초대
invites-timeline = 진행 기록
invites-who = { $who }
invites-the-invited = 초대받은 사람
invites-the-server = 서버
invites-event = { $event ->
    [made] 초대 생성
    [mail_sent] 메일 보냄
    [mail_failed] 메일 전송 실패
    [mail_dropped] 더 이상 필요 없어 메일을 보내지 않음
    [resent] 새 링크로 다시 보냄
    [link_shown] 새 링크 전달
    [extended] 수락 기한 변경
    [changed] 그룹 또는 워크스페이스 변경
    [renewal_asked] 새 초대 요청
    [accepted] 수락됨
    [declined] 거절됨
    [revoked] 철회됨
    [taken_off] 대기 중인 초대 목록에서 제거
   *[expired] 만료됨
 }
invites-event-role = 역할을 { $from }에서 { $to }(으)로 변경

# The dialogs. $address is whom it invites.

invites-act = { $act ->
    [resend] 다시 보내기
    [extend] 기한 변경
    [edit] 역할 변경
    [link] 링크 받기
    [revoke] 철회
   *[again] 다시 초대
 }
invites-act-question = { $act ->
    [resend] 초대를 다시 보내시겠습니까?
    [extend] 수락 기한 변경
    [edit] 초대의 역할 변경
    [link] 새 링크를 받으시겠습니까?
    [revoke] 초대를 철회하시겠습니까?
   *[again] 다시 초대하시겠습니까?
 }
invites-resend-words = <strong>{ $address }</strong> 주소로 새 링크가 담긴 메일을 보냅니다. 이전 링크는 사용할 수 없게 됩니다.
invites-extend-words = <strong>{ $address }</strong> 주소의 링크는 그대로입니다.
invites-edit-words = <strong>{ $address }</strong> 주소로 초대받은 사람이 참여할 때 이 역할을 받습니다. 링크는 그대로입니다.
invites-link-question = <strong>{ $address }</strong> 주소용 링크를 받아 직접 전달합니다. 링크를 가진 사람은 누구나 참여할 수 있습니다. 이전 링크는 사용할 수 없게 됩니다.
invites-revoke-words = <strong>{ $address }</strong> 주소의 링크를 즉시 사용할 수 없게 됩니다. 이 주소는 언제든지 다시 초대할 수 있습니다.
invites-again-words = <strong>{ $address }</strong> 주소로 21일 동안 유효한 링크가 담긴 메일을 보냅니다.
invites-lifetime = 수락할 수 있는 기간
invites-days = { $count ->
   *[other] { $count }일 더
 }
invites-choose-lifetime = 기간을 선택하세요.
invites-link-title = 전달할 링크
invites-link-words = <strong>{ $address }</strong> 주소용 링크이며, 한 번만 표시됩니다. 링크를 가진 사람은 누구나 참여할 수 있으니 다른 사람에게 주지 마세요.

# What has just been done, above the next page.

done-invite-resent = 새 링크로 초대를 다시 보냈습니다.
done-invite-extended = 수락 기한을 변경했습니다.
done-invite-changed = 초대를 변경했습니다.

# Charts of invitations.

invites-charts = 차트
invites-charts-title = 초대의 결과
invites-charts-sub = { $date } 이후의 초대
invites-charts-cut = 가장 최근 초대 { $count }건만 집계합니다.
invites-charts-empty = 최근 { $count }주 동안 초대가 없습니다
invites-funnel = 초대에서 멤버까지
invites-by-week = 주별
invites-by-inviter = 초대자별
invites-by-domain = 도메인별
invites-count-invited = 초대됨
invites-count-delivered = 전달됨
invites-count-accepted = 수락됨
invites-count-declined = 거절됨
invites-count-expired = 만료됨
invites-count-revoked = 철회됨
invites-count-pending = 대기 중
invites-count-median = 수락까지 걸린 시간
invites-week = 주 시작일
invites-inviter = 초대자
invites-domain = 도메인
invites-share = 비율
invites-median-words = 수락한 사람의 절반은 { $length } 안에 수락했습니다.
invites-length = { $unit ->
    [day] { $count ->
       *[other] { $count }일
     }
    [hour] { $count ->
       *[other] { $count }시간
     }
    [minute] { $count ->
       *[other] { $count }분
     }
   *[second] 1분
 }
