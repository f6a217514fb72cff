# Settings > Groups: the list.

groups-title = 그룹
groups-sub = 같은 사용자 지정 역할을 가진 사람들
groups-new = 새 그룹
groups-found = { $count ->
   *[other] 그룹 { $count }개 표시됨
 }
groups-none = 아직 그룹이 없습니다
groups-none-words = 사용 중인 프로그램에서 같은 권한이 필요한 사람들을 그룹으로 묶으세요.
groups-directory = 디렉터리에서 관리

# One group, and the dialogs.

groups-back = 모든 그룹
groups-id = 그룹 ID
groups-nobody = 이 그룹에는 아무도 없습니다
groups-no-roles = 이 그룹에는 사용자 지정 역할이 없습니다
groups-create = 그룹 만들기
groups-rename = 그룹 이름 변경
groups-delete = 그룹 삭제
groups-delete-question = { $name } 그룹을 삭제하시겠습니까?
groups-delete-words = 멤버는 조직에 그대로 남지만, 이 그룹의 사용자 지정 역할로 받은 권한을 잃습니다. 되돌릴 수 없습니다.
groups-remove-question = { $name } 그룹에서 제거하시겠습니까?
groups-remove-words = 이 그룹의 사용자 지정 역할로 받은 권한을 바로 잃습니다. 조직의 멤버로는 남습니다.
groups-give = 역할 부여
groups-give-title = { $name } 그룹에 사용자 지정 역할 부여
groups-give-words = 그룹의 모든 사람이 바로 이 역할을 갖게 됩니다.
groups-role = 사용자 지정 역할
groups-has-all = 이 그룹에는 이미 모든 사용자 지정 역할이 있습니다.
groups-take = 역할 회수
groups-take-question = { $name } 그룹에서 { $role } 역할을 회수하시겠습니까?
groups-take-words = 멤버는 이 역할로 받은 권한을 바로 잃습니다.

# What has just been done.

groups-done-created = 그룹을 만들었습니다.
groups-done-renamed = 그룹 이름을 변경했습니다.
groups-done-deleted = 그룹을 삭제했습니다.
groups-done-added = 멤버를 그룹에 추가했습니다.
groups-done-removed = 멤버를 그룹에서 제거했습니다.
groups-done-given = 그룹에 역할을 부여했습니다.
groups-done-taken = 그룹에서 역할을 회수했습니다.

# Why something was not done.

groups-refused-not-allowed = 더 이상 이 조직의 그룹을 관리할 수 없습니다.
groups-refused-gone = 이 그룹은 더 이상 없습니다.
groups-refused-member = 이 사람은 이미 그룹에 있습니다.
groups-refused-not-in = 이 사람은 더 이상 그룹에 없습니다.
groups-refused-directory = 조직의 디렉터리에서 이 그룹을 관리합니다. 그곳에서 변경하세요.
groups-refused-owner = 이 그룹의 사용자 지정 역할을 받은 멤버는 소유자가 됩니다. 그룹의 멤버는 소유자만 정할 수 있습니다.

# Settings > Custom roles: the list.

custom-roles-title = 사용자 지정 역할
custom-roles-sub = 사용 중인 프로그램에서 멤버가 할 수 있는 일이며, 그룹을 통해 부여합니다
custom-roles-new = 새 사용자 지정 역할
custom-roles-found = { $count ->
   *[other] 사용자 지정 역할 { $count }개 표시됨
 }
custom-roles-built-in = 기본 제공
custom-roles-changed = 변경일

# One custom role, and the dialogs.

custom-roles-back = 모든 사용자 지정 역할
custom-roles-id = 역할 ID
custom-roles-edit = 사용자 지정 역할 편집
custom-roles-create = 사용자 지정 역할 만들기
custom-roles-delete = 역할 삭제
custom-roles-delete-question = { $name } 사용자 지정 역할을 삭제하시겠습니까?
custom-roles-delete-words = 이 역할을 가진 사람은 허용된 권한을 바로 잃습니다. 되돌릴 수 없습니다.
custom-roles-delete-groups = { $count ->
   *[other] 그룹 { $count }개가 이 역할을 잃습니다:
 }
custom-roles-permissions = 권한
custom-roles-allows-nothing = 이 역할은 아직 아무것도 허용하지 않습니다.
custom-roles-owner-access = 소유자 권한
custom-roles-groups = 이 역할을 가진 그룹
custom-roles-no-groups = 이 역할을 가진 그룹이 없습니다. 그룹 페이지에서 부여하세요.
custom-roles-more-groups = { $count ->
   *[other] … 외 그룹 { $count }개
 }
custom-roles-permissions-of = { $kind ->
    [capability] 모든 기능
    [permission] 관리
   *[connectors] 커넥터
 }
# $permission is how it is typed. Some of them are about all connectors, that is, connections to other services.
custom-roles-permission = { $permission ->
    [capability_access_all] 전체: 모든 기능과 소유자의 모든 권한
    [capability_access_all_ga] 정식 출시된 모든 기능(관리 제외)
    [permission_owner] 소유자의 모든 권한
    [permission_manage_custom_roles] 사용자 지정 역할 만들기, 변경, 부여
    [permission_manage_members] 멤버 초대와 제거, 역할 변경
    [permission_manage_groups] 그룹과 그룹 멤버 관리
    [permission_manage_identity] 로그인 방법 결정
    [permission_manage_billing] 요금제와 결제 관리
    [permission_view_activities] 조직의 활동 보기
    [use_all_connectors] 모든 커넥터 사용
    [always_allow_all_connectors] 매번 묻지 않고 모든 커넥터 사용
    [grant_all_connectors] 모든 커넥터의 범위 허용
    [interactive_all_connectors] 모든 커넥터를 대화형으로 사용
    [managed_all_connectors] 모든 커넥터를 관리형으로 사용
   *[other] { $permission }
 }
custom-roles-other = 기타 권한
custom-roles-other-hint = 한 줄에 하나씩: chat 같은 기능 또는 use@connector:ID

# What has just been done.

custom-roles-done-created = 사용자 지정 역할을 만들었습니다.
custom-roles-done-changed = 사용자 지정 역할을 변경했습니다.
custom-roles-done-deleted = 사용자 지정 역할을 삭제했습니다.

# Why something was not done.

custom-roles-refused-not-allowed = 더 이상 이 조직의 사용자 지정 역할을 관리할 수 없습니다.
custom-roles-refused-gone = 이 사용자 지정 역할은 더 이상 없습니다.
custom-roles-refused-built-in = 기본 제공 역할은 변경할 수 없습니다. 그룹에 부여할 수는 있습니다.
custom-roles-refused-owner = 소유자 권한이 있는 역할은 소유자만 부여, 변경, 회수할 수 있습니다.
custom-roles-refused-not-attached = 이 그룹에는 더 이상 이 역할이 없습니다.
custom-roles-refused-limit = 조직에 이미 사용자 지정 역할 { $limit }개가 있습니다. 새로 만들려면 하나를 삭제하세요.
custom-roles-refused-many = 역할의 권한은 최대 { $limit }개입니다.
custom-roles-refused-action = 존재하지 않는 권한이 있습니다. 기능 이름에는 소문자, 숫자, _만 사용할 수 있습니다.
custom-roles-refused-resource = 권한이 아닌 항목이 있습니다. 기능 이름을 입력하거나 use@connector:ID, use@connector_tool:ID:TOOL, grant@connector_scope:ID:SCOPE 중 하나를 입력하세요.
