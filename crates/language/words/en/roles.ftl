# The roles in an organization. $role is the role's name on the wire.

role-name = { $role ->
    [user] User
    [developer] Developer
    [claude_code_user] Claude Code user
    [billing] Billing
    [admin] Admin
    [managed] Managed
    [membership_admin] Membership admin
    [owner] Owner
    [primary_owner] Primary owner
   *[unknown] { $role }
 }
role-description = { $role ->
    [user] Takes part, and manages nothing.
    [developer] Takes part, and works with API keys.
    [claude_code_user] Takes part, and uses Claude Code.
    [billing] Takes part, and looks after billing.
    [admin] Does everything, including managing members.
    [managed] Does what their groups allow.
    [membership_admin] Manages members, but not owners.
    [owner] Does everything, including managing members.
    [primary_owner] Does everything, and answers for the organization.
   *[unknown] { $role }
 }
