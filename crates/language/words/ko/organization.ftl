# Settings > Organization.

organization-title = 조직
organization-sub = 조직 전체에 적용되는 설정
organization-name = 이름
organization-rename = 이름 변경
organization-rename-title = 조직 이름 변경
organization-id = 조직 ID
organization-kind = 유형
organization-kind-words = { $kind ->
    [platform] 플랫폼: 프로그램을 위한 워크스페이스와 API 키
   *[enterprise] 엔터프라이즈: 사람을 위한 그룹과 사용자 지정 역할
 }
organization-on = 켜짐
organization-off = 꺼짐
organization-number = { $count }
organization-number-or-more = { $count } 이상

# How many there may be.

organization-limits = 시트 및 한도
organization-limits-edit = 한도 변경
organization-limits-hint = 비워 두면 한도가 없습니다. 현재 수보다 낮게 설정해도 기존 항목은 제거되지 않으며, 새로 추가할 수만 없게 됩니다.
organization-limit = 항목
organization-used = 사용 중
organization-most = 한도
organization-no-limit = 한도 없음
organization-full = 한도 도달
organization-limit-name = { $limit ->
    [member_limit] 멤버
    [seat_limit] 시트
    [workspace_limit] 워크스페이스
    [workspace_member_limit] 한 워크스페이스의 멤버
    [api_key_limit] API 키
    [workspace_api_key_limit] 한 워크스페이스의 API 키
   *[invite_batch_row_limit] 하루에 가져올 수 있는 행
 }
organization-used-parts = 멤버: { $members }, 대기 중인 초대: { $invites }
organization-bad-limit = 0부터 { $most }까지의 정수를 입력하거나 비워 두세요.

# Who may be invited.

organization-domains = 초대할 수 있는 대상
organization-domains-edit = 초대할 수 있는 대상 변경
organization-domains-only = 다음 도메인만
organization-domains-allowed = 허용된 도메인
organization-domains-hint = 한 줄에 하나씩 입력하세요. 하위 도메인은 따로 입력해야 합니다.
organization-domains-any = 모든 도메인
organization-domains-none = 없음(아무도 초대할 수 없음)
organization-links = 링크 전달 허용
organization-links-hint = 초대하는 사람이 메일을 보내는 대신 초대 링크를 받을 수 있습니다.
organization-directory = 디렉터리에서 멤버를 결정하므로 직접 초대할 수 없습니다.
organization-bad-domain = { $domain }은(는) 도메인이 아닙니다.
organization-many-domains = 도메인은 최대 { $limit }개까지 입력할 수 있습니다.

# Mail appearance.

organization-mail = 메일 모양
organization-mail-sub = 이 조직에서 보내는 초대 메일의 모양과 언어
organization-mail-edit = 모양 변경
organization-mail-none = 초대 메일의 모양과 언어는 이 서버의 다른 메일과 같습니다.
organization-mail-sender = 보내는 사람 이름
organization-mail-sender-hint = 보내는 주소는 서버의 주소 그대로입니다.
organization-mail-reply = 회신 주소
organization-mail-note = 추가 문구(한 줄)
organization-mail-note-hint = 일반 텍스트입니다. 링크처럼 보여도 누를 수 없습니다.
organization-mail-color = 버튼 색상
organization-mail-color-none = 다른 메일과 같음
organization-mail-language-hint = 언어를 선택하지 않은 사람에게 보내는 초대에 언어가 지정되지 않은 경우 사용됩니다
organization-mail-language-none = 이 서버와 같음
organization-preview = 미리보기
organization-preview-language = 미리보기 언어
organization-preview-show = 미리보기 표시
organization-preview-text = 일반 텍스트로 보기
organization-preview-none = 모든 입력란이 올바르면 미리보기가 표시됩니다.
organization-bad-sender = @, 따옴표, 백슬래시, 꺾쇠괄호를 빼세요.
organization-light-color = 더 어두운 색을 선택하세요. 흰 글자가 그 위에 표시됩니다.

# Danger zone.

organization-danger = 위험 구역
organization-revoke = 대기 중인 초대 모두 철회
organization-revoke-hint = 모든 링크를 즉시 사용할 수 없게 됩니다. 멤버는 그대로이며, 누구든 다시 초대할 수 있습니다.
organization-revoke-question = { $name } 조직의 대기 중인 초대를 모두 철회하시겠습니까?
organization-revoke-words = 대기 중인 초대: { $count }. 링크를 즉시 사용할 수 없게 됩니다. 되돌릴 수 없지만, 누구든 다시 초대할 수 있습니다.
organization-keys = 모든 API 키 비활성화
organization-keys-hint = 프로그램이 즉시 거부됩니다. 원인을 아직 알 수 없는 유출이 있었을 때 등에 사용합니다. 관리 키는 그대로입니다.
organization-keys-question = { $name } 조직의 모든 API 키를 비활성화하시겠습니까?
organization-keys-words = 활성 API 키: { $count }. 이 키를 사용하는 프로그램은 즉시 거부됩니다. API 키 페이지에서 하나씩 다시 활성화할 수 있습니다.
organization-hand-over = 기본 소유권 이전
organization-hand-over-hint = 다른 멤버가 기본 소유자가 되고, 나는 소유자가 됩니다.
organization-hand-over-words = 이 주소의 멤버가 기본 소유자가 되고, 나는 소유자가 됩니다. 그 사람만 되돌려줄 수 있습니다.
organization-heir = 새 기본 소유자의 이메일 주소
organization-confirm = 확인하려면 조직 이름을 입력하세요: { $name }
organization-confirm-wrong = 여기에 적힌 그대로 이름을 입력하세요: { $name }

# What has just been done, and why something was not.

organization-done-saved = 설정을 저장했습니다.
organization-done-revoked = 대기 중인 초대를 모두 철회했습니다.
organization-done-keys = 모든 API 키를 비활성화했습니다.
organization-done-handed-over = 기본 소유권을 이전했습니다.
organization-not-allowed = 더 이상 이 조직의 설정을 변경할 수 없습니다.
