# The frame of the API reference. What the API says of itself comes from its description, in English.

reference-title = API 참조
reference-lead = 이 서버의 모든 작업과 매개변수, 오류, 아홉 가지 언어의 호출 예시.
reference-description = OpenAPI 명세
reference-all = 모든 작업
reference-operations = 작업
reference-filter = 작업 필터
reference-filter-hint = 이름, 경로 또는 대상으로
# The script puts another number in the place of this one, so no word goes by it.
reference-count = 작업: { $count }
reference-nothing = 이 단어를 모두 포함하는 작업이 없습니다.
reference-show-all = 모든 작업 보기
reference-callers = 호출할 수 있는 사람
reference-callers-everybody = 누구나. 자격 증명이 필요 없습니다.
reference-kind = { $kind ->
    [platform] 플랫폼 조직만
    [enterprise] 엔터프라이즈 조직만
   *[either] 모든 유형의 조직
 }
reference-credentials = 자격 증명
reference-credential = { $credential ->
    [access_token] 액세스 토큰(본인의 권한)
    [admin_key] 관리 키
    [principal_key] 워크스페이스에 묶이지 않은 API 키(대신하는 사람의 권한)
    [scoped_key] 아래 범위 중 하나가 있는 범위 지정 키
   *[any_scoped_key] 범위 지정 키(범위와 관계없음)
 }
reference-scopes = 범위
reference-scopes-one = 범위 지정 키에는 이 중 하나가 필요합니다
reference-beta = 베타
reference-path-parameters = 경로 매개변수
reference-query-parameters = 쿼리 매개변수
reference-headers = 헤더
reference-body = 본문
reference-required = 필수
reference-one-of = 다음 중 하나:
reference-fields = 필드
# $type is a value of the field "type".
reference-where-type = type이 { $type }인 경우
reference-between = { $unit ->
    [characters] { $least }~{ $most }자
    [items] { $least }~{ $most }개
   *[number] { $least }~{ $most }
 }
reference-at-most = { $unit ->
    [characters] 최대 { $most }자
    [items] 최대 { $most }개
   *[number] 최대 { $most }
 }
reference-at-least = { $unit ->
    [characters] 최소 { $least }자
    [items] 최소 { $least }개
   *[number] 최소 { $least }
 }
# $pattern is a regular expression.
reference-pattern = { $pattern } 형식과 일치
reference-answer = 응답
reference-example = 응답 예시
reference-errors = 오류
reference-call = 호출
reference-samples = 호출 언어
reference-no-command = 이 호출을 하는 명령은 없습니다.
reference-try = 사용해 보기
reference-try-sign-in = 로그인하면 여기에서 이 서버로 호출을 보낼 수 있습니다.
reference-try-lead = 서버가 내 이름과 내 역할로 호출합니다. 다른 호출과 똑같이 집계되고 기록됩니다.
reference-try-changes = 연습이 아닙니다. 선택한 조직이 실제로 변경됩니다.
reference-try-confirm = 이 조직을 변경하겠습니다
reference-try-organization = 조직
reference-try-send = 호출 보내기
reference-try-none = 이 작업을 사용할 수 있는 조직을 관리하고 있지 않습니다.
reference-try-body = 본문(JSON)
reference-try-list = 여러 개는 쉼표로 구분합니다.
reference-try-choose = 지정 안 함
reference-try-answer = 서버 응답
reference-try-empty = 응답에 본문이 없습니다.
reference-try-once = 응답에 포함된 비밀 값은 지금 한 번만 표시됩니다.
reference-too-large = 응답이 너무 길어 여기에 표시할 수 없습니다.
reference-wrong = { $problem ->
    [missing] 호출에 필요합니다.
    [too_long] 너무 깁니다.
    [unconfirmed] 호출이 조직을 변경해도 된다고 확인해 주세요.
   *[impossible] 호출의 대상이 될 수 없는 값입니다.
 }
reference-not-tried-open = 프로그램이 자격 증명 없이 호출하는 작업이므로, 내 이름으로 사용해 볼 것이 없습니다.
reference-not-tried-stream = 가져오기가 끝날 때까지 응답이 이어지므로 여기에서 사용해 볼 수 없습니다.
reference-not-tried-batch = 가져오기는 요청한 자격 증명으로 호출 후에도 계속됩니다. 여기에서 한 호출은 자격 증명을 남기지 않으므로 사용해 볼 수 없습니다.
reference-not-tried-secret = 본문에 비밀 값이 들어 있어 양식에 입력해서는 안 됩니다. 키는 프로그램으로 확인하세요.
