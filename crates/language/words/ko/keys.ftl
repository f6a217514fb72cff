# Settings > API keys: the list.

keys-title = API 키
keys-sub = 프로그램이 이 조직의 워크스페이스를 사용하게 하는 키
keys-sub-own = 나와 같은 권한을 가진 내 키
keys-new = 새 API 키
keys-reference = API 참조
keys-filter-status = 상태로 필터링
keys-all-statuses = 모든 상태
keys-filter-workspace = 워크스페이스로 필터링
keys-all-workspaces = 모든 워크스페이스
keys-found = { $count ->
   *[other] 키 { $count }개 표시됨
 }
keys-none = 여기에 API 키가 없습니다
keys-none-words = 프로그램이 워크스페이스를 사용하려면 키가 필요합니다.
keys-of-workspace = 이 워크스페이스의 API 키
keys-show-all = 모든 API 키 보기
keys-column-key = 키
keys-column-workspace = 워크스페이스
keys-column-made = 만든 사람
keys-column-used = 마지막 사용
keys-column-expires = 만료
keys-never = 없음
keys-status = { $status ->
    [active] 활성
    [inactive] 비활성
    [archived] 보관됨
   *[expired] 만료됨
 }
keys-acts-for = { $name } 대신 동작
keys-service-account = 서비스 계정
keys-admin-key = 관리 키
keys-menu = { $name } 작업
keys-rename = 이름 변경
keys-disable = 비활성화
keys-enable = 활성화
keys-rotate = 교체
keys-archive = 보관

# The dialogs.

keys-owner = 소유자
keys-owner-name = { $owner ->
    [workspace] 워크스페이스: 사람이 떠나도 남습니다
   *[me] 나: 나와 같은 권한을 가지며, 내가 조직을 떠나면 사용할 수 없습니다
 }
keys-expires-in = { $count ->
   *[other] { $count }일 후
 }
keys-create = API 키 만들기
keys-made = { $name } 키가 준비되었습니다
keys-made-words = 지금 키를 복사하세요. 다시 표시되지 않습니다.
keys-rename-title = { $name } 이름 변경
keys-archive-question = { $name } 키를 보관하시겠습니까?
keys-archive-words = 이 키를 사용하는 프로그램은 즉시 영구적으로 거부됩니다. 비활성화만 한 키는 다시 활성화할 수 있습니다.
keys-rotate-question = { $name } 키를 교체하시겠습니까?
keys-rotate-words = 새 비밀 값이 발급됩니다. 이름, 워크스페이스, 만료 시점은 그대로입니다.
keys-overlap = 이전 비밀 값이 작동하는 기간
keys-overlap-name = { $overlap ->
    [none] 즉시 중단
    [hour] 한 시간
    [day] 하루
   *[week] 7일
 }
keys-rotated = { $name } 키에 새 비밀 값이 발급되었습니다
keys-rotated-until = 이전 비밀 값은 { $moment }까지 작동합니다.

# What has just been done.

keys-done-renamed = 키 이름을 변경했습니다.
keys-done-disabled = 키를 비활성화했습니다. 이 키를 사용하는 프로그램은 거부됩니다.
keys-done-enabled = 키가 다시 작동합니다.
keys-done-not-enabled = 키를 활성화하지 못했습니다. 기간이 끝났거나 활성 키가 한도에 도달했습니다.
keys-done-archived = 키를 보관했습니다.

# Why something was not done.

keys-refused-not-allowed = 여기서는 키에 이 작업을 할 수 없습니다.
keys-refused-gone = 이 키는 더 이상 없습니다.
keys-refused-workspace = 워크스페이스를 선택하세요.
keys-refused-name = 멤버를 대신하는 키는 그 멤버만 만들고 교체할 수 있습니다.
keys-refused-elsewhere = 이 워크스페이스에서는 키를 다룰 수 없습니다.
keys-refused-expiry = 다른 만료 시점을 선택하세요.
keys-refused-overlap = 이전 비밀 값이 작동하는 기간을 선택하세요.
keys-refused-over = 이 키는 보관되었거나 만료되었습니다.
keys-refused-limit = 이 조직의 활성 키가 한도({ $limit }개)에 도달했습니다. 하나를 비활성화하거나 보관하세요.
keys-refused-workspace-limit = 이 워크스페이스의 활성 키가 한도({ $limit }개)에 도달했습니다. 하나를 비활성화하거나 보관하세요.

# Settings > Admin keys.

admin-keys-title = 관리 키
admin-keys-sub = 프로그램이 이 조직을 관리하게 하는 키
admin-keys-new = 새 관리 키
admin-keys-none = 관리 키가 없습니다
admin-keys-none-words = 프로그램이 API로 이 조직을 관리하려면 관리 키가 필요합니다.
admin-keys-operator = 서버 운영자
admin-keys-words = 조직 전체를 관리할 수 있고 만료되지 않습니다. 프로그램마다 별도의 키를 주세요.
admin-keys-create = 관리 키 만들기
admin-keys-revoke = 관리 키 철회
admin-keys-revoke-question = { $name } 관리 키를 철회하시겠습니까?
admin-keys-revoke-words = 이 키를 사용하는 프로그램은 즉시 영구적으로 거부됩니다.
admin-keys-done-revoked = 관리 키를 철회했습니다. 더 이상 작동하지 않습니다.

# A form whose answer shows a secret was sent a second time.

once-made = 이미 만들어진 항목입니다: { $name }
once-renewed = 이미 새 비밀 값이 발급되었습니다: { $name }
once-linked = 이미 새 링크가 발급되었습니다: { $name }
once-words = { $way ->
    [link] 양식이 두 번 전송되어 두 번째 요청은 처리하지 않았습니다. 링크는 처음에 표시되었으며 다시 표시할 수 없습니다.
   *[other] 양식이 두 번 전송되어 두 번째 요청은 처리하지 않았습니다. ‘{ $place }’에서 확인할 수 있습니다. 비밀 값은 처음에 표시되었으며 다시 표시할 수 없습니다.
 }
once-lost = { $way ->
    [rotate] 아무도 비밀 값을 복사하지 않았다면 키를 교체하여 새 비밀 값을 받으세요.
    [renew] 아무도 비밀 값을 복사하지 않았다면 새 서명 비밀 값을 만드세요.
    [link] 아무도 링크를 복사하지 않았다면 다른 링크를 받으세요. 이전 링크는 사용할 수 없게 됩니다.
   *[replace] 아무도 비밀 값을 복사하지 않았다면 다른 키를 만들고 이 키를 철회하세요.
 }
once-get-link = 다른 링크 받기
