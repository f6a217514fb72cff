# Settings > Service accounts: the list.

service-accounts-title = 서비스 계정
service-accounts-sub = 자체 역할과 키를 가진, 이 조직의 멤버인 프로그램
service-accounts-new = 새 서비스 계정
service-accounts-show-active = 활성
service-accounts-show-all = 활성 및 보관됨
service-accounts-found = { $count ->
   *[other] 서비스 계정 { $count }개 표시됨
 }
service-accounts-none = 아직 서비스 계정이 없습니다
service-accounts-none-words = 사람이 떠나도 키가 남아야 하는 프로그램을 위해 만드세요.

# One service account, and the dialogs.

service-accounts-back = 모든 서비스 계정
service-accounts-id = 서비스 계정 ID
service-accounts-create = 서비스 계정 만들기
service-accounts-edit = { $name } 편집
service-accounts-edit-act = 편집
service-accounts-name-hint = 영문 소문자, 숫자, 하이픈. 이름은 바꿀 수 없습니다.
service-accounts-description = 용도
service-accounts-role-description = { $role ->
    [admin] 워크스페이스와 서비스 계정의 키도 만들고 교체합니다.
   *[developer] 추가된 워크스페이스에서 작업합니다.
 }
service-accounts-archive = 서비스 계정 보관
service-accounts-archive-question = { $name } 서비스 계정을 보관하시겠습니까?
service-accounts-archive-words = API 키는 즉시 작동을 멈추고, 이 이름은 다시 사용할 수 없습니다. 되돌릴 수 없습니다.
service-accounts-nowhere = 어떤 워크스페이스에도 없습니다
service-accounts-default-words = 기본 설정입니다. 여기에서 역할을 부여하려면 이 워크스페이스에 추가하세요.
service-accounts-add = 워크스페이스에 추가
service-accounts-add-title = { $account } 계정을 워크스페이스에 추가
service-accounts-role-title = { $name } 워크스페이스에서 { $account } 계정의 역할 변경
service-accounts-remove-question = { $account } 계정을 { $name } 워크스페이스에서 제거하시겠습니까?
service-accounts-remove-words = 이 워크스페이스에서 더 이상 작업할 수 없습니다.
service-accounts-keys = 이 서비스 계정의 API 키

# What has just been done.

service-accounts-done-created = 서비스 계정을 만들었습니다.
service-accounts-done-changed = 서비스 계정을 변경했습니다.
service-accounts-done-archived = 서비스 계정과 API 키를 보관했습니다.
service-accounts-done-added = 서비스 계정을 워크스페이스에 추가했습니다.
service-accounts-done-removed = 서비스 계정을 워크스페이스에서 제거했습니다.

# Why something was not done.

service-accounts-refused-not-allowed = 더 이상 이 조직의 서비스 계정을 관리할 수 없습니다.
service-accounts-refused-gone = 이 서비스 계정은 더 이상 없습니다.
service-accounts-refused-archived = 이 서비스 계정은 보관되어 변경할 수 없습니다.
service-accounts-refused-not-in = 더 이상 이 워크스페이스에 없습니다.
service-accounts-refused-name = 영문 소문자, 숫자, 하이픈으로 된 1~{ $limit }자의 이름을 입력하세요.
service-accounts-refused-taken = 이 조직의 서비스 계정이 이 이름을 쓰고 있거나 쓴 적이 있습니다.
service-accounts-refused-description = 최대 { $limit }자로 줄이세요.
