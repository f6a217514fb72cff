# Settings > Webhooks: the endpoints.

webhooks-title = 웹훅
webhooks-id = ID
webhooks-sub = 이벤트를 받을 주소
webhooks-none = 아직 엔드포인트가 없습니다
webhooks-endpoints-found = { $count ->
   *[other] 엔드포인트 { $count }개 표시됨
 }
webhooks-none-words = 각 이벤트는 그 이벤트를 받는 엔드포인트로 전송되며, 위조된 이벤트와 구별할 수 있도록 서명됩니다.
webhooks-not-offered = 이 조직에서는 웹훅이 꺼져 있습니다
webhooks-column-endpoint = 엔드포인트
webhooks-column-state = 상태
webhooks-events = 이벤트
webhooks-events-count = { $count ->
   *[other] 이벤트 { $count }개
 }
webhooks-enabled = 활성
webhooks-disabled = 비활성

# One endpoint.

webhooks-disabled-by-server = 서버가 이 엔드포인트를 비활성화했습니다. 원인을 해결한 뒤 다시 활성화하세요.
webhooks-deliveries = 최근 30일간의 전송 기록
webhooks-filter-state = 상태로 필터링
webhooks-all-states = 모든 상태
webhooks-found = { $count ->
   *[other] 전송 기록 { $count }건 표시됨
 }
webhooks-no-deliveries = 전송 기록이 없습니다
webhooks-no-deliveries-words = 테스트 이벤트를 보내면 여기에 표시됩니다.
webhooks-show-all = 모든 전송 기록 보기
webhooks-delivery-state = { $state ->
    [queued] 대기 중
    [delivered] 전송됨
    [failed] 실패
   *[dropped] 폐기됨
 }
webhooks-column-event = 이벤트
webhooks-column-answer = 응답
webhooks-no-answer = 응답 없음
webhooks-tries = { $count ->
   *[other] { $count }회 시도
 }
webhooks-resend = 다시 보내기
webhooks-queued = 대기 시작
webhooks-next-try = 다음 시도
webhooks-finished = 종료
webhooks-body = 보낸 내용

# The dialogs.

webhooks-new = 새 엔드포인트
webhooks-edit = 엔드포인트 편집
webhooks-create = 엔드포인트 만들기
webhooks-url = URL
webhooks-url-hint = https, 기본 포트, 공개 호스트 이름
webhooks-description = 설명
webhooks-made = { $name } 준비 완료
webhooks-renewed = { $name } 엔드포인트에 새 서명 비밀 값이 발급되었습니다
webhooks-secret-words = 지금 서명 비밀 값을 복사하세요. 다시 표시되지 않습니다.
webhooks-renew = 새 서명 비밀 값
webhooks-renew-question = { $name } 엔드포인트의 서명 비밀 값을 새로 만드시겠습니까?
webhooks-renew-words = 이전 비밀 값은 즉시 사용할 수 없게 됩니다. 수신 측에 새 비밀 값을 설정하기 전까지는 실제 이벤트와 위조된 이벤트를 구별할 수 없습니다.
webhooks-delete = 엔드포인트 삭제
webhooks-delete-question = { $name } 엔드포인트를 삭제하시겠습니까?
webhooks-delete-words = 더 이상 아무것도 전송되지 않고, 대기 중인 이벤트는 폐기됩니다. 전송 기록도 더 이상 표시되지 않습니다.
webhooks-test = 테스트 이벤트 보내기
webhooks-test-title = { $name } 엔드포인트에 테스트 이벤트 보내기
webhooks-test-words = 실제로 일어나지 않은 일을 알리며, 다른 이벤트와 똑같이 서명되어 전송됩니다.

# What has just been done.

webhooks-done-changed = 엔드포인트를 변경했습니다.
webhooks-done-enabled = 엔드포인트가 다시 이벤트를 받습니다.
webhooks-done-disabled = 엔드포인트를 비활성화했습니다. 대기 중이던 이벤트는 폐기되었습니다.
webhooks-done-deleted = 엔드포인트를 삭제했습니다.
webhooks-done-tested = 테스트 이벤트를 보내고 있습니다.
webhooks-done-resent = 이벤트를 다시 보내고 있습니다.
webhooks-done-not-resent = 이벤트를 다시 보내지 않았습니다. 엔드포인트가 비활성 상태이거나 이벤트가 아직 대기 중입니다.

# Why something was not done.

webhooks-refused-not-allowed = 여기에서는 웹훅에 이 작업을 할 수 없습니다.
webhooks-refused-gone = 이 엔드포인트는 더 이상 없습니다.
webhooks-refused-delivery-gone = 이 전송 기록은 더 이상 없습니다.
webhooks-refused-limit = 조직에 이미 엔드포인트가 { $limit }개 있습니다. 새로 만들려면 하나를 삭제하세요.
webhooks-refused-disabled = 이 엔드포인트는 비활성 상태라 아무것도 전송되지 않습니다.
webhooks-refused-not-subscribed = 이 엔드포인트는 이 이벤트를 받지 않습니다.
webhooks-refused-queued = 이 전송은 아직 대기 중입니다.
webhooks-refused-events = 이벤트를 선택하세요.
webhooks-refused-url = { $problem ->
    [no_url] https://hooks.example.com/admit 같은 전체 URL을 입력하세요.
    [not_https] URL은 https로 시작하고 기본 포트를 사용해야 합니다.
    [credentials] URL에 사용자 이름이나 비밀번호가 있으면 안 됩니다.
    [fragment] URL에 #이 있으면 안 됩니다.
   *[not_public] URL에는 공개 호스트 이름이 있어야 합니다.
 }
