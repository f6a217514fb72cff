# Settings > Activity: who did what.

activity-title = 활동
activity-sub = 이 조직에서 누가 무엇을 했는지 최신순으로 표시
activity-not-captured = 규정 준수 설정에서 활동 기록이 꺼져 있습니다. 지금 일어나는 일은 여기에 표시되지 않습니다.
activity-search-hint = 사람, 이름 또는 ID로 검색
activity-filter-kind = 종류로 필터링
activity-all-kinds = 모든 종류
activity-kind = { $kind ->
    [invites] 초대
    [members] 멤버
    [workspaces] 워크스페이스
    [keys] 키 및 액세스
    [groups] 그룹 및 역할
    [service_accounts] 서비스 계정
    [webhooks] 웹훅
    [organization] 조직
    [sign_in] 로그인
   *[feed] 활동 피드 읽기
 }
# The first of a group of choices; the others are single acts of this kind.
activity-whole-kind = { $kind }: 전체
activity-filter-actor = 수행자로 필터링
activity-all-actors = 모두
activity-from = 시작일
activity-until = 종료일
activity-found = { $count ->
   *[other] 활동 { $count }건 표시됨
 }
activity-none = 아직 활동이 없습니다
activity-none-words = 이 조직의 모든 변경이 여기에 기록됩니다.
activity-no-match = 일치하는 활동이 없습니다
activity-show-all = 모든 활동 보기
activity-column-what = 내용
activity-column-who = 수행자
activity-column-when = 시각
activity-details = 세부 정보
activity-export-csv = CSV로 내보내기
activity-export-lines = JSON Lines로 내보내기

# Who did it.

activity-admin-key = 관리 키 { $name }
activity-api-key = API 키 { $name }
activity-key = 키 { $name }
activity-not-signed-in = { $address }, 로그인하지 않음
activity-operator = 서버 운영자

# One act.

activity-program = 프로그램
activity-about = { $name }의 모든 활동
activity-whole = 프로그램이 읽는 형식

# What was done. Beside it stand its people and things.

activity-what = { $type ->
    [organization_created] 조직 생성
    [org_user_invite_sent] 초대 보냄
    [org_user_invite_re_sent] 초대 다시 보냄
    [org_user_invite_updated] 초대 변경
    [org_user_invite_link_shown] 초대 링크 전달
    [org_user_invite_accepted] 초대 수락
    [org_user_invite_rejected] 초대 거절
    [org_user_invite_deleted] 초대 철회
    [org_user_invite_dismissed] 만료된 초대를 목록에서 제거
    [org_user_invite_renewal_asked] 새 초대 요청
    [org_user_invite_batch_created] 여러 초대를 한 번에 생성
    [org_user_invite_batch_undone] 여러 초대를 한 번에 취소
    [claude_user_role_updated] 역할 부여
    [org_user_updated] 멤버 변경
    [primary_owner_transferred] 기본 소유권 이전
    [org_user_deleted] 멤버 제거
    [organization_settings_updated] 조직 설정 변경
    [group_created] 그룹 생성
    [group_updated] 그룹 변경
    [group_deleted] 그룹 삭제
    [group_member_added] 그룹에 추가
    [group_member_removed] 그룹에서 제거
    [rbac_role_created] 사용자 지정 역할 생성
    [rbac_role_updated] 사용자 지정 역할 변경
    [rbac_role_deleted] 사용자 지정 역할 삭제
    [rbac_role_assigned] 사용자 지정 역할 부여
    [rbac_role_unassigned] 사용자 지정 역할 회수
    [org_user_trusted_devices_revoked] 멤버를 모든 곳에서 로그아웃
    [admin_api_key_created] 관리 키 생성
    [admin_api_key_updated] 관리 키 변경
    [admin_api_key_deleted] 관리 키 철회
    [platform_api_key_created] API 키 생성
    [platform_api_key_updated] API 키 변경
    [platform_service_account_created] 서비스 계정 생성
    [platform_service_account_updated] 서비스 계정 변경
    [platform_service_account_archived] 서비스 계정 보관
    [platform_service_account_workspace_member_added] 서비스 계정을 워크스페이스에 추가
    [platform_service_account_workspace_member_updated] 서비스 계정의 워크스페이스 역할 변경
    [platform_service_account_workspace_member_removed] 서비스 계정을 워크스페이스에서 제거
    [access_granted] 프로그램 허용
    [access_ended] 프로그램 액세스 종료
    [platform_workspace_created] 워크스페이스 생성
    [platform_workspace_updated] 워크스페이스 변경
    [platform_workspace_archived] 워크스페이스 보관
    [platform_workspace_member_added] 워크스페이스에 추가
    [platform_workspace_member_updated] 워크스페이스 역할 변경
    [platform_workspace_member_removed] 워크스페이스에서 제거
    [platform_workspace_rate_limit_updated] 워크스페이스 속도 제한 변경
    [platform_workspace_rate_limit_deleted] 워크스페이스 속도 제한 제거
    [magic_link_login_initiated] 로그인 요청
    [magic_link_login_failed] 로그인 실패
    [magic_link_login_succeeded] 로그인
    [user_logged_out] 로그아웃
    [session_revoked] 세션 종료
    [webhook_endpoint_created] 웹훅 엔드포인트 생성
    [webhook_endpoint_updated] 웹훅 엔드포인트 변경
    [webhook_endpoint_disabled] 서버가 웹훅 엔드포인트를 비활성화
    [webhook_endpoint_deleted] 웹훅 엔드포인트 삭제
    [webhook_signing_secret_regenerated] 웹훅 서명 비밀 값 교체
    [webhook_tested] 웹훅 테스트 보냄
    [webhook_resent] 웹훅 다시 보냄
    [org_compliance_api_settings_updated] 규정 준수 설정 변경
    [compliance_api_accessed] 프로그램이 활동 피드를 읽음
   *[other] { $type }
 }

# What an act changed, and those of its values that have a word.

activity-field = { $field ->
    [name] 이름
    [description] 설명
    [role] 역할
    [organization_role] 조직에서의 역할
    [workspace_role] 워크스페이스에서의 역할
    [status] 상태
    [state] 상태
    [secret] 비밀 값
    [url] URL
    [enabled_events] 이벤트
    [expires_at] 만료
    [rbac_group_ids] 그룹
    [workspaces] 워크스페이스
    [display_color] 색상
    [default_inference_geo] 기본 리전
    [allowed_inference_geos] 허용된 리전
    [tags] 태그
    [invites_allowed_domains_only] 허용된 도메인만
    [allowed_domains] 허용된 도메인
    [invites_verified_domains_only] 확인된 도메인만
    [verified_domains] 확인된 도메인
    [has_directory] 디렉터리가 멤버를 정함
    [invite_links_allowed] 링크 전달 허용
    [disabled_betas] 비활성화한 베타 기능
    [mail_language] 메일 언어
    [mail_sender_name] 보낸 사람 이름
    [mail_reply_to] 회신 주소
    [mail_accent_color] 버튼 색상
    [mail_note] 추가 문구(한 줄)
   *[other] { $field }
 }
activity-limit = 한도 ({ $what })
activity-value = { $value ->
    [true] 켜짐
    [false] 꺼짐
    [enabled] 활성
    [disabled] 비활성
   *[other] { $value }
 }
