# Acts on several rows of a list at once: the boxes, the bar below the list, the question, and what became of each.

chosen-one = { $name } 선택
chosen-all = 이 페이지에서 모두 선택
chosen-rows = 선택됨
chosen-bar = 선택한 항목:
chosen-none = 먼저 목록에서 하나 이상 선택하세요.
chosen-failed = 처리되지 않음: 다시 시도하세요
chosen-unknown = 처리되었을 수 있음: 목록을 확인하세요

# Members.

chosen-roles = 역할 일괄 변경
chosen-remove = 제거
chosen-remove-question = { $count ->
   *[other] 멤버 { $count }명을 제거하시겠습니까?
 }
chosen-remove-words = 즉시 <strong>{ $organization }</strong> 조직에 액세스할 수 없게 됩니다. 다른 조직에는 영향이 없으며, 나중에 다시 초대할 수 있습니다.
chosen-removed = 제거됨

# Invites.

chosen-revoke = 철회
chosen-revoke-question = { $count ->
   *[other] 초대 { $count }건을 철회하시겠습니까?
 }
chosen-revoke-words = 링크는 즉시 사용할 수 없게 됩니다. 아무에게도 알림이 가지 않으며, 나중에 다시 초대할 수 있습니다.
chosen-revoked = 철회됨
chosen-resend = 다시 보내기
chosen-resend-question = { $count ->
   *[other] 초대 { $count }건을 다시 보내시겠습니까?
 }
chosen-resend-words = 초대마다 새 링크가 메일로 전송되고, 이전 링크는 사용할 수 없게 됩니다. 만료된 초대는 새로 만들어집니다.
chosen-resent = 다시 보냄

# API keys.

chosen-disable = 비활성화
chosen-disable-question = { $count ->
   *[other] API 키 { $count }개를 비활성화하시겠습니까?
 }
chosen-disable-words = 이 키를 사용하는 프로그램은 즉시 거부됩니다. 조직을 관리하는 사람이 다시 활성화할 수 있습니다.
chosen-disabled = 비활성화됨

# Admin keys.

chosen-end = 철회
chosen-end-question = { $count ->
   *[other] 관리 키 { $count }개를 철회하시겠습니까?
 }
chosen-end-words = 이 키를 사용하는 프로그램은 즉시, 영구적으로 거부됩니다.
chosen-ended = 철회됨

# Workspaces, service accounts, groups, custom roles.

chosen-archive = 보관
chosen-archived = 보관됨
chosen-delete = 삭제
chosen-deleted = 삭제됨
chosen-workspaces-question = { $count ->
   *[other] 워크스페이스 { $count }개를 보관하시겠습니까?
 }
chosen-workspaces-words = 모든 API 키가 즉시 작동을 멈추며, 더 이상 아무것도 변경할 수 없습니다. 되돌릴 수 없습니다.
chosen-accounts-question = { $count ->
   *[other] 서비스 계정 { $count }개를 보관하시겠습니까?
 }
chosen-accounts-words = API 키는 즉시 작동을 멈추고, 이 이름들은 다시 사용할 수 없습니다. 되돌릴 수 없습니다.
chosen-groups-question = { $count ->
   *[other] 그룹 { $count }개를 삭제하시겠습니까?
 }
chosen-groups-words = 멤버는 조직에 그대로 남지만, 이 그룹들의 사용자 지정 역할로 받은 권한을 잃습니다. 되돌릴 수 없습니다.
chosen-custom-roles-question = { $count ->
   *[other] 사용자 지정 역할 { $count }개를 삭제하시겠습니까?
 }
chosen-custom-roles-words = 그룹을 통해 받은 사람을 포함해, 이 역할을 가진 사람은 허용된 권한을 바로 잃습니다. 되돌릴 수 없습니다.
