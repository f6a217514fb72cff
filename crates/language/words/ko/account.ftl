# The signed-in person's own pages.

organizations-title = 내 조직
organizations-none = 아직 속한 조직이 없습니다
organizations-none-words = <strong>{ $address }</strong> 계정으로 로그인되어 있지만, 이 주소는 어떤 조직의 멤버도 아닙니다. 참여하려는 조직에 이 주소의 초대를 요청하세요.
organizations-choose = 조직 선택
organizations-signed-in-as = <strong>{ $address }</strong> 계정으로 로그인되어 있습니다.
sessions-title = 세션
sessions-sub = 로그인되어 있는 위치입니다. 알 수 없는 세션은 종료하세요.
sessions-this = 현재 세션
# $at is a moment.
sessions-last-used = 마지막 사용: { $at }
sessions-began = 시작: { $at }
sessions-end = 세션 종료
sessions-end-of = 세션 종료: { $browser }, { $ip }
start-welcome = { $organization }에 오신 것을 환영합니다
start-words = 멤버로 참여했습니다. 더 필요한 절차는 없습니다.
start-role = 내 역할
start-signed-in-as = 로그인 계정
start-hint = 역할과 멤버 자격은 조직 관리자가 관리합니다.
account-title = 계정
account-sub = 이름과 표시 설정
account-name = 이름
account-name-hint = 소속된 조직의 다른 멤버에게 표시됩니다.
account-language-hint = 모든 페이지와 받는 메일에 적용됩니다.
account-language-browser = 브라우저 설정에 따름
account-theme = 색상
account-theme-system = 기기 설정에 따름
account-theme-light = 밝게
account-theme-dark = 어둡게
account-save = 저장
my-invites-title = 초대
my-invites-sub = 참여를 요청한 조직
my-invites-none = 대기 중인 초대가 없습니다
my-invites-none-words = 조직에서 <strong>{ $address }</strong> 주소를 초대하면 여기에서 수락하거나 거절할 수 있습니다.
my-invites-accept = 수락
