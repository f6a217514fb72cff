# The first minutes of a server.

setup-title = 초기 설정
setup-heading = Admit 초기 설정
setup-words = 조직과 첫 번째 관리자인 본인의 이름을 입력하세요.
setup-organization = 조직 이름
setup-kind = 조직 유형
setup-platform = 플랫폼
setup-platform-words = 개발자용: 워크스페이스, API 키, 개발자와 결제 담당자 같은 역할.
setup-enterprise = 엔터프라이즈
setup-enterprise-words = 회사 직원용: 소유자, 그룹, 사용자 지정 역할.
setup-your-name = 이름
setup-your-address = 이메일 주소
setup-your-address-hint = 이 주소로 로그인합니다.
setup-create = 조직 만들기
setup-enter-address = 이메일 주소를 입력하세요: { $problem }.
setup-key-title = 관리 키
setup-ready = { $organization } 준비 완료
setup-key-words = 관리 키입니다. Admin API 전체에 액세스할 수 있으며 지금 한 번만 표시됩니다. 기밀 정보를 보관하는 곳에 저장하세요.
setup-key = 관리 키
setup-try = 사용해 보기
setup-to-members = 멤버 페이지로 이동

# What is wrong with a name. $which is whose name it is.
name-problem = { $problem ->
    [empty] { $which ->
        [organization] 조직 이름을 입력하세요.
       *[person] 이름을 입력하세요.
     }
    [too_long] { $which ->
        [organization] 조직 이름을 { $limit }자 이내로 입력하세요.
       *[person] 이름을 { $limit }자 이내로 입력하세요.
     }
   *[unprintable] { $which ->
        [organization] 조직 이름을 표시할 수 있는 문자로 입력하세요.
       *[person] 이름을 표시할 수 있는 문자로 입력하세요.
     }
 }
