# Signing in by mail.

sign-in-title = 로그인
sign-in-words = 코드와 링크를 메일로 보내 드립니다. 비밀번호는 필요 없습니다.
sign-in-to-invitation = 로그인하면 초대로 이동합니다.
sign-in-address = 이메일 주소
sign-in-enter-address = 이메일 주소를 입력하세요: { $problem }.
code-title = 코드 입력
code-heading = 메일을 확인하세요
code-words = <strong>{ $address }</strong> 계정이 있으면 코드와 링크가 메일로 발송됩니다. 둘 다 10분 동안 유효합니다.
code-label = 6자리 코드
code-hint = 숫자 6자리
code-wrong = 보내 드린 코드와 일치하지 않습니다. 숫자를 확인하고 다시 시도하세요.
code-nothing-arrived = 메일이 오지 않았습니까? 스팸함을 확인하거나
code-another-address = 다른 주소를 사용하세요
link-heading = Admit에 로그인
link-words = 본인이 요청한 경우에만 계속하세요.
link-account = 계정
link-asked-for = 요청 시각
link-from = 요청 위치
link-elsewhere = 다른 브라우저에서 요청되었습니다. 본인의 브라우저가 아니라면 이 페이지를 닫으세요.
sign-in-not-valid = 로그인에 사용할 수 없습니다
sign-in-not-valid-words = 링크와 코드는 10분 동안 한 번만 사용할 수 있으며, 가장 최근 것만 유효합니다. 코드는 요청한 브라우저에서만 사용할 수 있고, 5번 잘못 입력하면 무효가 됩니다. 여기에서 새로 요청하세요.
sign-in-too-many = 코드를 너무 많이 잘못 입력했습니다
sign-in-too-many-words = 계정 보호를 위해 이 코드는 더 이상 사용할 수 없습니다. 새 코드를 요청하세요.
sign-in-again = 다시 시작
