# Settings > Workspaces: the list.

workspaces-title = 워크스페이스
workspaces-sub = 자체 멤버, API 키, 한도를 가진 조직의 일부
workspaces-new = 새 워크스페이스
workspaces-filter = 상태로 필터링
workspaces-show-active = 활성 워크스페이스
workspaces-show-all = 활성 및 보관된 워크스페이스
workspaces-found = { $count ->
   *[other] 워크스페이스 { $count }개 표시됨
 }
workspaces-column-name = 이름
workspaces-column-created = 만든 날짜
workspaces-default = 기본
workspaces-archived = 보관됨
workspaces-archived-at = { $day }에 보관됨

# One workspace.

workspaces-back = 모든 워크스페이스
workspaces-id = 워크스페이스 ID
workspaces-residency = 모델을 실행할 수 있는 곳
workspaces-residency-name = { $where ->
    [us] 미국에서만
    [us_first] 미국(요청에서 달리 지정하지 않는 경우)
   *[anywhere] 어디서나
 }
workspaces-members-none = 이 워크스페이스에는 아무도 없습니다
workspaces-members-default = 조직의 모든 멤버가 기본 워크스페이스에 속합니다.
workspaces-inherited = 조직에서의 역할에 따름
workspace-role-name = { $role ->
    [workspace_user] 워크스페이스 사용자
    [workspace_developer] 워크스페이스 개발자
    [workspace_restricted_developer] 제한된 워크스페이스 개발자
    [workspace_admin] 워크스페이스 관리자
   *[workspace_billing] 워크스페이스 결제 담당자
 }
workspace-role-description = { $role ->
    [workspace_user] 키 없이 참여합니다.
    [workspace_developer] 키도 사용합니다.
    [workspace_restricted_developer] 키도 사용하지만, 세션 기록을 보거나 파일을 다운로드할 수 없습니다.
    [workspace_admin] 워크스페이스의 모든 작업을 할 수 있습니다.
   *[workspace_billing] 워크스페이스의 결제를 담당합니다.
 }

# The dialogs.

workspaces-create = 워크스페이스 만들기
workspaces-edit = 워크스페이스 편집
workspaces-save = 저장
workspaces-name = 이름
workspaces-color = 색상
workspaces-color-name = { $color ->
    [violet] 보라
    [red] 빨강
    [ochre] 황토색
    [green] 초록
    [teal] 청록
    [blue] 파랑
    [magenta] 자홍
   *[grey] 회색
 }
workspaces-color-own = 현재 색상 ({ $color })
workspaces-archive = 워크스페이스 보관
workspaces-archive-question = { $name } 워크스페이스를 보관하시겠습니까?
workspaces-archive-words = 이 워크스페이스의 모든 API 키가 즉시 작동을 멈추며, 더 이상 아무것도 변경할 수 없습니다. 되돌릴 수 없습니다.
workspaces-add-member = 멤버 추가
workspaces-add-title = { $name } 워크스페이스에 멤버 추가
workspaces-add-search = 검색
workspaces-add-choose = 조직의 멤버 선택
workspaces-add-more = 일치하는 멤버가 더 있습니다. 이름이나 주소로 검색하세요.
workspaces-add-nobody = 일치하는 다른 사람이 없습니다. 이미 속해 있는 사람은 표시되지 않습니다.
workspaces-remove-question = { $name } 워크스페이스에서 제거하시겠습니까?
workspaces-remove-words = 이 멤버는 즉시 이 워크스페이스에 액세스할 수 없게 되며, 여기에 있는 본인의 API 키는 보관됩니다. 조직의 멤버로는 남습니다.

# What has just been done.

workspaces-done-created = 워크스페이스를 만들었습니다.
workspaces-done-changed = 워크스페이스를 변경했습니다.
workspaces-done-archived = 워크스페이스와 API 키를 보관했습니다.
workspaces-done-added = 멤버를 워크스페이스에 추가했습니다.
workspaces-done-removed = 멤버를 워크스페이스에서 제거했습니다.

# Why something was not done.

name-wrong = { $problem ->
    [empty] 이름을 입력하세요.
    [too_long] 이름을 { $limit }자 이하로 줄이세요.
   *[unprintable] 표시할 수 있는 문자로 이름을 입력하세요.
 }
workspaces-refused-not-allowed = 더 이상 이 조직의 워크스페이스를 관리할 수 없습니다.
workspaces-refused-gone = 이 워크스페이스는 더 이상 없습니다.
workspaces-refused-color = 색상을 선택하세요.
workspaces-refused-residency = 모델을 실행할 수 있는 곳을 선택하세요.
workspaces-refused-details = 이대로는 저장할 수 없습니다.
workspaces-refused-limit = 이 조직의 워크스페이스가 한도({ $limit }개)에 도달했습니다. 새로 만들려면 하나를 보관하세요.
workspaces-refused-default = 기본 워크스페이스는 이름을 바꾸거나 보관할 수 없습니다.
workspaces-refused-archived = 이 워크스페이스는 보관되어 변경할 수 없습니다.
workspaces-refused-member = 이미 워크스페이스에 있는 사람입니다.
workspaces-refused-inherited = 여기에서 할 수 있는 일은 조직에서의 역할({ $role })에 따라 정해집니다.
workspaces-refused-full = 이 워크스페이스의 멤버가 한도({ $limit }명)에 도달했습니다.
