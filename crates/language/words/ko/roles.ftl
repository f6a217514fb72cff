# The roles in an organization. $role is the role's name on the wire.

role-name = { $role ->
    [user] 사용자
    [developer] 개발자
    [claude_code_user] Claude Code 사용자
    [billing] 결제 담당자
    [admin] 관리자
    [managed] 관리 대상 사용자
    [membership_admin] 멤버 관리자
    [owner] 소유자
    [primary_owner] 기본 소유자
   *[unknown] { $role }
 }
role-description = { $role ->
    [user] 조직에 참여하며, 관리 권한은 없습니다.
    [developer] 조직에 참여하며, API 키를 사용합니다.
    [claude_code_user] 조직에 참여하며, Claude Code를 사용합니다.
    [billing] 조직에 참여하며, 결제를 관리합니다.
    [admin] 멤버 관리를 포함한 모든 작업을 할 수 있습니다.
    [managed] 속한 그룹에서 허용한 작업을 할 수 있습니다.
    [membership_admin] 소유자를 제외한 멤버를 관리합니다.
    [owner] 멤버 관리를 포함한 모든 작업을 할 수 있습니다.
    [primary_owner] 모든 작업을 할 수 있으며, 조직을 책임집니다.
   *[unknown] { $role }
 }
