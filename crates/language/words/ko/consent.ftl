# Letting programs in.

consent-title = { $program } 액세스 허용
consent-question = { $program }의 액세스를 허용하시겠습니까?
consent-words = 이 컴퓨터의 프로그램이 <strong>{ $address }</strong> 계정을 대신하여 작업하도록 허용해 달라고 요청합니다. 방금 직접 시작한 경우에만 허용하세요.
consent-words-elsewhere = 다른 곳에 있는 프로그램이 <strong>{ $address }</strong> 계정을 대신하여 작업하도록 허용해 달라고 요청합니다.
consent-allow = 허용
consent-deny = 허용 안 함
consent-organization = 조직
consent-may = 권한
consent-may-words = 이 조직에서 API를 통해 내가 할 수 있는 모든 작업: 멤버, 워크스페이스, 키, 서비스 계정
consent-for = 기간
consent-for-words = 사용하는 동안 유효합니다(30일 이내에 다시 사용해야 함). 프로그램을 로그아웃하면 종료됩니다
consent-nothing = <strong>{ $address }</strong> 계정으로 로그인되어 있지만, 이 프로그램이 대신 작업할 수 있는 조직을 관리하고 있지 않습니다.
consent-code = 코드
consent-asked-at = 요청 시각
consent-from = 요청 위치
consent-caution = 직접 시작한 프로그램에 이 코드가 표시된 경우에만 허용하세요. 다른 사람에게서 받은 코드라면 허용하지 마세요.
consent-device-title = 프로그램 허용
consent-device-words = 프로그램에 표시된 코드를 입력하세요.
consent-wrong-code = 이 코드로 대기 중인 프로그램이 없습니다. 글자를 확인하세요. 코드는 15분 동안 유효하며 한 번만 사용할 수 있습니다.
consent-allowed = 액세스를 허용했습니다
consent-allowed-words = 프로그램이 몇 초 안에 자동으로 계속됩니다. 이 페이지를 닫아도 됩니다.
consent-denied = 액세스를 허용하지 않았습니다
consent-denied-words = 이 결과를 프로그램에 알립니다. 이 페이지를 닫아도 됩니다.
consent-malformed = 이 프로그램은 허용할 수 없습니다
consent-malformed-words = 변경된 내용이 없습니다. 이유: { $problem ->
    [twice] 요청에 같은 항목이 두 번 들어 있습니다
    [client] 어떤 프로그램인지 밝히지 않았거나, 여기에 등록되지 않은 프로그램입니다
    [redirect] 응답을 받을 위치가 이 컴퓨터가 아닙니다
   *[state] <code>state</code> 값이 256자를 초과합니다
 }.
