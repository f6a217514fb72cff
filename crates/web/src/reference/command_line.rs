//! Which command makes a call: `admit invites create ...`.

/// The operation, and its command with holes for the parameters of the path.
const COMMANDS: &[(&str, &str)] = &[
    ("add_rbac_group_member", "groups members add {rbac_group_id} user_01WCz1FkmYMm4gnmykNKUu3Q"),
    (
        "add_service_account_of_workspace",
        "workspaces service-accounts add {workspace_id} svac_01SDCCSbTxrXDpWc1phhtcfK --role workspace_developer",
    ),
    (
        "add_workspace_member",
        "workspaces members add {workspace_id} user_01WCz1FkmYMm4gnmykNKUu3Q --role workspace_user",
    ),
    (
        "add_workspace_of_service_account",
        "service-accounts workspaces add {service_account_id} wrkspc_01JwQvzr7rXLA5AGx3HKfFUJ --role workspace_developer",
    ),
    ("admit_appoint_user", "users appoint {user_id} --role admin"),
    ("admit_create_invite", "invites create user@example.com --role user --message 'See you on Monday.'"),
    ("admit_ensure_member", "members ensure {email} --role user"),
    ("admit_extend_invite", "invites extend {invite_id} 7d"),
    ("admit_hand_over", "organization hand-over user_01WCz1FkmYMm4gnmykNKUu3Q"),
    ("admit_list_invites", "invites list --details --limit 20"),
    ("admit_resend_invite", "invites resend {invite_id}"),
    ("admit_retrieve_invite", "invites get {invite_id} --details"),
    ("admit_update_invite", "invites update {invite_id} --role user"),
    ("advance_test_clock", "test-clock advance 21d"),
    ("archive_service_account", "service-accounts archive {service_account_id}"),
    ("archive_workspace", "workspaces archive {workspace_id}"),
    ("attach_custom_role", "roles attach {rbac_role_id} rbac_group_012rppKaSVsmTo6NqRDXQXNF"),
    ("create_custom_role", "roles create Researcher --permission chat"),
    ("create_invite", "invites create user@example.com --role user"),
    ("create_invite_batch", "invites import people.csv --role user"),
    ("create_rbac_group", "groups create Research"),
    ("create_service_account", "service-accounts create nightly-build"),
    ("create_webhook_endpoint", "webhooks create https://hooks.example.com/admit --event external_key.failed"),
    ("create_workspace", "workspaces create Production --color '#6C5BB9'"),
    ("delete_custom_role", "roles delete {rbac_role_id}"),
    ("delete_invite", "invites delete {invite_id}"),
    ("delete_rbac_group", "groups delete {rbac_group_id}"),
    ("delete_webhook_endpoint", "webhooks delete {webhook_endpoint_id}"),
    ("detach_custom_role", "roles detach {rbac_role_id} {rbac_group_id}"),
    ("issue_admin_key", "admin-keys issue Provisioning"),
    ("issue_api_key", "keys issue Deploy --workspace wrkspc_01JwQvzr7rXLA5AGx3HKfFUJ"),
    ("issue_scoped_key", "scoped-keys issue 'Directory sync' --scope read:members"),
    ("issue_tokens", "login"),
    ("list_activities", "activities list --limit 20"),
    ("list_admin_keys", "admin-keys list --limit 20"),
    ("list_api_key_details", "keys list --last-used --limit 20"),
    ("list_api_keys", "keys list --limit 20"),
    ("list_invite_batch_rows", "invites batches rows {invite_batch_id} --limit 20"),
    ("list_invite_batches", "invites batches list --limit 20"),
    ("list_invites", "invites list --limit 20"),
    ("list_rate_limits", "limits list --limit 20"),
    ("list_rbac_group_members", "groups members list {rbac_group_id} --limit 20"),
    ("list_rbac_groups", "groups list --limit 20"),
    ("list_rbac_role_permissions", "roles permissions {rbac_role_id} --limit 20"),
    ("list_rbac_roles", "roles list --limit 20"),
    ("list_scoped_keys", "scoped-keys list --limit 20"),
    ("list_service_accounts", "service-accounts list --limit 20"),
    ("list_service_accounts_of_workspace", "workspaces service-accounts list {workspace_id} --limit 20"),
    ("list_users", "users list --limit 20"),
    ("list_webhook_deliveries", "webhooks deliveries list {webhook_endpoint_id} --limit 20"),
    ("list_webhook_endpoints", "webhooks list --limit 20"),
    ("list_workspace_members", "workspaces members list {workspace_id} --limit 20"),
    ("list_workspace_rate_limits", "workspaces limits list {workspace_id} --limit 20"),
    ("list_workspaces", "workspaces list --limit 20"),
    ("list_workspaces_of_service_account", "service-accounts workspaces list {service_account_id} --limit 20"),
    ("regenerate_webhook_signing_secret", "webhooks rotate-secret {webhook_endpoint_id}"),
    ("remove_rbac_group_member", "groups members remove {rbac_group_id} {user_id}"),
    ("remove_service_account_of_workspace", "workspaces service-accounts remove {workspace_id} {service_account_id}"),
    ("remove_user", "users remove {user_id}"),
    ("remove_workspace_member", "workspaces members remove {workspace_id} {user_id}"),
    ("remove_workspace_of_service_account", "service-accounts workspaces remove {service_account_id} {workspace_id}"),
    ("resend_webhook_delivery", "webhooks deliveries resend {webhook_endpoint_id} {delivery_id}"),
    ("retrieve_api_key", "keys get {api_key_id}"),
    ("retrieve_compliance_settings", "compliance get"),
    ("retrieve_custom_role", "roles get {rbac_role_id} --details"),
    ("retrieve_invite", "invites get {invite_id}"),
    ("retrieve_invite_batch", "invites batches get {invite_batch_id}"),
    ("retrieve_organization", "organization show"),
    ("retrieve_organization_settings", "organization settings get"),
    ("retrieve_rbac_group", "groups get {rbac_group_id}"),
    ("retrieve_rbac_role", "roles get {rbac_role_id}"),
    ("retrieve_scoped_key", "scoped-keys get {api_key_id}"),
    ("retrieve_service_account", "service-accounts get {service_account_id}"),
    ("retrieve_service_account_of_workspace", "workspaces service-accounts get {workspace_id} {service_account_id}"),
    ("retrieve_user", "users get {user_id}"),
    ("retrieve_webhook_endpoint", "webhooks get {webhook_endpoint_id}"),
    ("retrieve_workspace", "workspaces get {workspace_id}"),
    ("retrieve_workspace_member", "workspaces members get {workspace_id} {user_id}"),
    ("revoke_admin_key", "admin-keys revoke {admin_api_key_id}"),
    ("revoke_scoped_key", "scoped-keys revoke {api_key_id}"),
    ("revoke_token", "logout"),
    ("rotate_api_key", "keys rotate {api_key_id} --overlap 1h"),
    ("rotate_scoped_key", "scoped-keys rotate {api_key_id} --overlap 1h"),
    ("sign_out_user", "users sign-out {user_id}"),
    ("start_device", "login --device"),
    ("test_webhook_endpoint", "webhooks test {webhook_endpoint_id} --event external_key.failed --object-id ekey_test"),
    ("undo_invite_batch", "invites batches undo {invite_batch_id}"),
    ("update_api_key", "keys update {api_key_id} --name Deploy --status inactive"),
    ("update_compliance_settings", "compliance enable"),
    ("update_custom_role", "roles update {rbac_role_id} --name Researcher"),
    ("update_organization_settings", "organization settings update --member-limit 100"),
    ("update_rbac_group", "groups rename {rbac_group_id} Research"),
    ("update_service_account", "service-accounts update {service_account_id} --organization-role developer"),
    (
        "update_service_account_of_workspace",
        "workspaces service-accounts update {workspace_id} {service_account_id} --role workspace_developer",
    ),
    ("update_user", "users update {user_id} --role user"),
    ("update_webhook_endpoint", "webhooks update {webhook_endpoint_id} --state enabled"),
    ("update_workspace", "workspaces update {workspace_id} --name Production"),
    ("update_workspace_member", "workspaces members update {workspace_id} {user_id} --role workspace_admin"),
    ("update_workspace_rate_limit", "workspaces limits set {workspace_id} {rate_limit_id} requests_per_minute=1000"),
    ("verify_api_key", "keys verify -"),
];

/// The command of an operation, with holes for the parameters of the path.
pub(super) fn command(operation: &str) -> Option<&'static str> {
    COMMANDS.iter().find(|(known, _)| *known == operation).map(|(_, command)| *command)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::reference::catalog::Catalog;

    /// It asks how far a batch is instead, and the server's state and OAuth's own matters are not for people to call.
    const WITHOUT: [&str; 4] = ["authorization_server_metadata", "follow_invite_batch", "live", "ready"];

    #[test]
    fn every_operation_has_its_command() {
        let description = serde_json::to_value(crate::routes::description().describe()).unwrap();
        let catalog = Catalog::new(&description, &[]);
        let described: BTreeSet<&str> = catalog.operations().map(|operation| operation.id.as_str()).collect();
        let with: BTreeSet<&str> = COMMANDS.iter().map(|(operation, _)| *operation).chain(WITHOUT).collect();
        assert_eq!(with, described);
    }

    #[test]
    fn a_command_asks_for_the_ids_that_the_path_has() {
        let description = serde_json::to_value(crate::routes::description().describe()).unwrap();
        for operation in Catalog::new(&description, &[]).operations() {
            let Some(command) = command(&operation.id) else { continue };
            let holes = |text: &str| -> BTreeSet<String> {
                let holes = text.split('{').skip(1).filter_map(|rest| rest.split('}').next());
                holes.map(str::to_owned).collect()
            };
            assert_eq!(holes(command), holes(&operation.path), "{}", operation.id);
        }
    }
}
