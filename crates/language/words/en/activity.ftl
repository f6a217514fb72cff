# Settings > Activity: who did what.

activity-title = Activity
activity-sub = Who did what in this organization, the newest first
activity-not-captured = Activity is not being recorded here, as the compliance settings have it disabled. What happens now will not be shown.
activity-search-hint = Search by person, name or ID
activity-filter-kind = Filter by kind
activity-all-kinds = All kinds
activity-kind = { $kind ->
    [invites] Invitations
    [members] Members
    [workspaces] Workspaces
    [keys] Keys and access
    [groups] Groups and roles
    [service_accounts] Service accounts
    [webhooks] Webhooks
    [organization] Organization
    [sign_in] Signing in
   *[feed] Calls of the activity feed
 }
# The first of a group of choices; the others are single acts of this kind.
activity-whole-kind = { $kind }: all
activity-filter-actor = Filter by who did it
activity-all-actors = Everybody
activity-from = From
activity-until = To
activity-found = { $count ->
    [one] { $count } act shown
   *[other] { $count } acts shown
 }
activity-none = Nothing has happened yet
activity-none-words = Every change of this organization is recorded here.
activity-no-match = No activity matches
activity-show-all = Show all activity
activity-column-what = What
activity-column-who = Who
activity-column-when = When
activity-details = Details
activity-export-csv = Export as CSV
activity-export-lines = Export as JSON lines

# Who did it.

activity-admin-key = Admin key { $name }
activity-api-key = API key { $name }
activity-key = Key { $name }
activity-not-signed-in = { $address }, not signed in
activity-operator = Whoever runs the server

# One act.

activity-program = Program
activity-about = Everything about { $name }
activity-whole = As programs read it

# What was done. Beside it stand its people and things.

activity-what = { $type ->
    [organization_created] Organization made
    [org_user_invite_sent] Invitation sent
    [org_user_invite_re_sent] Invitation sent again
    [org_user_invite_updated] Invitation changed
    [org_user_invite_link_shown] Invitation link passed on
    [org_user_invite_accepted] Invitation accepted
    [org_user_invite_rejected] Invitation declined
    [org_user_invite_deleted] Invitation revoked
    [org_user_invite_dismissed] Expired invitation taken off the list
    [org_user_invite_renewal_asked] New invitation asked for
    [org_user_invite_batch_created] Many invitations made together
    [org_user_invite_batch_undone] Many invitations taken back together
    [claude_user_role_updated] Role given
    [org_user_updated] Member changed
    [primary_owner_transferred] Primary ownership handed over
    [org_user_deleted] Member removed
    [organization_settings_updated] Organization settings changed
    [group_created] Group created
    [group_updated] Group changed
    [group_deleted] Group deleted
    [group_member_added] Added to a group
    [group_member_removed] Removed from a group
    [rbac_role_created] Custom role created
    [rbac_role_updated] Custom role changed
    [rbac_role_deleted] Custom role deleted
    [rbac_role_assigned] Custom role given
    [rbac_role_unassigned] Custom role taken away
    [org_user_trusted_devices_revoked] Member signed out everywhere
    [admin_api_key_created] Admin key created
    [admin_api_key_updated] Admin key changed
    [admin_api_key_deleted] Admin key revoked
    [platform_api_key_created] API key created
    [platform_api_key_updated] API key changed
    [platform_service_account_created] Service account created
    [platform_service_account_updated] Service account changed
    [platform_service_account_archived] Service account archived
    [platform_service_account_workspace_member_added] Service account added to a workspace
    [platform_service_account_workspace_member_updated] Workspace role of a service account changed
    [platform_service_account_workspace_member_removed] Service account removed from a workspace
    [access_granted] Program let in
    [access_ended] Program’s access ended
    [platform_workspace_created] Workspace created
    [platform_workspace_updated] Workspace changed
    [platform_workspace_archived] Workspace archived
    [platform_workspace_member_added] Added to a workspace
    [platform_workspace_member_updated] Workspace role changed
    [platform_workspace_member_removed] Removed from a workspace
    [platform_workspace_rate_limit_updated] Rate limit of a workspace changed
    [platform_workspace_rate_limit_deleted] Rate limit of a workspace removed
    [magic_link_login_initiated] Sign-in asked for
    [magic_link_login_failed] Sign-in failed
    [magic_link_login_succeeded] Signed in
    [user_logged_out] Signed out
    [session_revoked] Session ended
    [webhook_endpoint_created] Webhook endpoint created
    [webhook_endpoint_updated] Webhook endpoint changed
    [webhook_endpoint_disabled] Webhook endpoint disabled by the server
    [webhook_endpoint_deleted] Webhook endpoint deleted
    [webhook_signing_secret_regenerated] Webhook signing secret replaced
    [webhook_tested] Webhook test sent
    [webhook_resent] Webhook sent again
    [org_compliance_api_settings_updated] Compliance settings changed
    [compliance_api_accessed] Activity feed read by a program
   *[other] { $type }
 }

# What an act changed, and those of its values that have a word.

activity-field = { $field ->
    [name] Name
    [description] Description
    [role] Role
    [organization_role] Role in the organization
    [workspace_role] Role in the workspace
    [status] Status
    [state] Status
    [secret] Secret
    [url] URL
    [enabled_events] Events
    [expires_at] Expiry
    [rbac_group_ids] Groups
    [workspaces] Workspaces
    [display_color] Colour
    [default_inference_geo] Default region
    [allowed_inference_geos] Allowed regions
    [tags] Tags
    [invites_allowed_domains_only] Only allowed domains
    [allowed_domains] Allowed domains
    [invites_verified_domains_only] Only verified domains
    [verified_domains] Verified domains
    [has_directory] Directory decides who is a member
    [invite_links_allowed] Links may be passed on
    [disabled_betas] Betas switched off
    [mail_language] Language of mails
    [mail_sender_name] Sender’s name
    [mail_reply_to] Replies go to
    [mail_accent_color] Colour of the button
    [mail_note] A line of your own
   *[other] { $field }
 }
activity-limit = Limit ({ $what })
activity-value = { $value ->
    [true] On
    [false] Off
    [enabled] Enabled
    [disabled] Disabled
   *[other] { $value }
 }
