# Pages for what went wrong.

error-start-page = 시작 페이지로 이동
error-request-id = 요청 ID
error-bad-request = 제대로 전송되지 않았습니다
error-bad-request-words = 양식의 일부가 도착하지 않았습니다. 뒤로 돌아가 페이지를 새로 고친 후 다시 시도하세요.
error-forbidden = 이 작업을 할 수 없습니다
error-forbidden-words = 역할에 권한이 없거나 다른 사이트에서 보낸 양식입니다. Admit 페이지에서 다시 시작하세요. 도움이 필요하면 조직 관리자에게 문의하세요.
error-not-found = 페이지를 찾을 수 없습니다
error-not-found-words = 페이지가 이동했거나, 내가 멤버가 아닌 조직의 페이지입니다.
error-setup-link-ended = 더 이상 사용할 수 없는 초기 설정 링크입니다
error-setup-link-ended-words = 초기 설정 링크는 한 번만 사용할 수 있습니다. 아직 설정하지 않았다면 서버 로그에서 가장 최근 링크를 여세요.
error-unavailable = 잠시 기다려 주세요
error-unavailable-words = 지금은 서버에 저장할 수 없습니다. 변경된 내용은 없습니다. 잠시 후 다시 시도하세요.
error-outcome-unknown = 변경되었을 수 있습니다
error-outcome-unknown-words = 변경 내용이 저장되었는지 서버에서 확인하지 못했습니다. 확인해 보고 반영되지 않았으면 다시 시도하세요. 두 번 해도 문제가 없습니다.
error-too-many = 잠시 기다려 주세요
error-too-many-words = 짧은 시간에 너무 많이 시도했습니다. { $unit ->
    [day] { $count ->
       *[other] { $count }일
     }
    [hour] { $count ->
       *[other] { $count }시간
     }
    [minute] { $count ->
       *[other] { $count }분
     }
   *[second] { $count ->
       *[other] { $count }초
     }
 } 후에 다시 시도할 수 있습니다.
error-failed = 서버에 문제가 발생했습니다
error-failed-words = 입력하신 내용 때문이 아닙니다. 잠시 후 다시 시도하세요. 문제가 계속되면 아래 요청 ID를 관리자에게 알려 주세요.
