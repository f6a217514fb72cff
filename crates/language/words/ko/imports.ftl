# Settings > Invites > Import: people out of a CSV file.

imports-open = CSV 가져오기
imports-title = 파일에서 멤버 초대
imports-sub = 한 번에 최대 10,000명. 결과를 미리 확인하기 전에는 아무도 초대되지 않습니다.
imports-file = CSV 파일
# <code>email</code> and <code>role</code> are names of columns and stay as they are.
imports-file-hint = 첫 줄은 열 이름입니다: <code>email</code>, 역할이 서로 다르면 <code>role</code>. 다른 열은 무시됩니다.
imports-example = 파일 예시
imports-role = 역할이 지정되지 않은 줄의 역할
imports-preview = 파일 확인
imports-earlier = 이전 가져오기
imports-column-when = 시각
imports-column-rows = 줄 수
imports-column-state = 상태
imports-column-row = 줄
imports-column-address = 주소
imports-column-role = 역할
imports-column-outcome = 결과

imports-preview-title = 진행될 내용
imports-preview-sub = 아직 아무도 초대하지 않았습니다.
imports-another-file = 다른 파일 선택
imports-left-out = 무시되는 열: { $headings }
imports-invite = { $count ->
   *[other] { $count }명 초대
 }
imports-nobody = 이 파일에는 초대할 수 있는 사람이 없습니다.
imports-more = { $count ->
   *[other] { $count }줄이 더 있습니다.
 }
imports-progress-title = 가져오기
imports-progress = 진행 상황
imports-settled = { $count }개 중 { $settled }개 완료
imports-revoked = { $count ->
   *[other] 초대 { $count }건을 철회했습니다.
 }
imports-all-rows = 모든 줄
imports-waiting = 대기 중
imports-state = { $state ->
    [queued] 시작 대기 중
    [running] 초대하는 중
    [finished] 완료됨
    [stopped] 중지됨: 시작한 사람이 계속할 수 없음
   *[undone] 취소됨
 }
# What became of a line; with `to_`, what would become of it.
imports-outcome = { $outcome ->
    [to_invite] 초대될 예정
    [to_renew] 다시 초대될 예정
    [invited] 초대됨
    [renewed] 다시 초대됨
    [already_member] 이미 멤버임
    [already_invited] 이미 초대됨
    [domain_not_allowed] 허용되지 않는 도메인
    [no_seat] 남은 시트 없음
    [invited_too_often] 하루 동안 너무 자주 초대됨
    [invalid_address] 이메일 주소가 아님
    [duplicate] 파일에 두 번 있음
    [role_not_assignable] 부여할 수 없는 역할
    [missing_scope] 권한 범위를 벗어남
    [group_not_found] 그룹을 찾을 수 없음
    [workspace_not_found] 워크스페이스를 찾을 수 없음
    [invalid_details] 세부 정보를 저장할 수 없음
    [has_directory] 멤버는 디렉터리에서 관리됨
    [stopped] 시도하지 않음
   *[refused] 거부됨
 }

imports-undo = 가져오기 취소
imports-undo-question = 이 가져오기를 취소하시겠습니까?
imports-undo-words = 이 가져오기의 대기 중인 초대가 모두 즉시 철회되고 링크를 사용할 수 없게 됩니다. 이미 수락한 사람은 멤버로 남습니다.
imports-done-undone = 가져오기를 취소했습니다.

# $problem is one of those below.
imports-problem-at = { $problem } ({ $line }번째 줄, { $column }번째 열)
# $heading is the name of a column.
imports-problem = { $problem ->
    [not_utf8] 파일이 UTF-8 텍스트가 아닙니다. “CSV UTF-8”로 저장하세요.
    [column_twice] { $heading } 열이 두 번 있습니다.
    [unknown_column] { $heading } 열을 알 수 없습니다.
    [email_missing] 첫 줄에 email 열이 없습니다.
    [role_missing] 첫 줄에 role 열이 없습니다.
    [grant] 워크스페이스는 ID, 콜론, 역할 순으로 적습니다.
    [field_count] 첫 줄과 항목 수가 다릅니다.
    [quote] 따옴표가 맞지 않습니다.
   *[not_csv] CSV 파일이 아닙니다.
 }
imports-no-row = 파일에 아무도 없습니다.
imports-too-many = 파일에 { $count }줄이 있습니다. 한 번에 최대 { $limit }줄을 가져올 수 있습니다.
imports-daily-limit = 조직은 하루 최대 { $limit }줄을 가져올 수 있으며, 오늘은 { $left }줄이 남았습니다.
imports-refused = 이 파일은 가져올 수 없습니다.
