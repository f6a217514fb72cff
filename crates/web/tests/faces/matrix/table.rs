//! The tables: a row for each route, a column for each class of credential, and the status that answers.
//!
//! 200 means that it is done; all others change nothing. With ids of another organization a 200 becomes a 404, and the others
//! stay as they are. No credential, one that is over, and a key of one workspace get 401 everywhere.

use crate::crossing::routes::{self, Route};

/// An admin key; the own keys of an admin, a developer and a user; the keys of a service account that is an admin and of one
/// that is a developer; access tokens of an admin, a developer and a user.
pub(super) const PLATFORM: &str = "
key own:admin own:dev own:user account:admin account:dev token:admin token:dev token:user route
200 200       403     403      200           403         200         403       403        GET /v1/compliance/activities
200 200       403     403      200           403         200         403       403        GET /v1/organizations/api_keys
200 200       403     403      200           403         200         403       403        GET /v1/organizations/api_keys/{api_key_id}
200 200       403     403      200           403         200         403       403        POST /v1/organizations/api_keys/{api_key_id}
200 200       403     403      200           403         200         403       403        GET /v1/organizations/compliance_settings
200 200       403     403      200           403         200         403       403        POST /v1/organizations/compliance_settings
200 200       403     403      200           403         200         403       403        GET /v1/organizations/invites
200 200       403     403      200           403         200         403       403        POST /v1/organizations/invites
200 200       403     403      200           403         200         403       403        GET /v1/organizations/invites/{invite_id}
200 200       403     403      200           403         200         403       403        DELETE /v1/organizations/invites/{invite_id}
200 200       200     200      200           200         200         200       200        GET /v1/organizations/me
200 200       403     403      200           403         200         403       403        GET /v1/organizations/rate_limits
401 401       401     401      401           401         200         403       403        GET /v1/organizations/service_accounts
401 401       401     401      401           401         200         403       403        POST /v1/organizations/service_accounts
401 401       401     401      401           401         200         403       403        GET /v1/organizations/service_accounts/{service_account_id}
401 401       401     401      401           401         200         403       403        POST /v1/organizations/service_accounts/{service_account_id}
401 401       401     401      401           401         200         403       403        POST /v1/organizations/service_accounts/{service_account_id}/archive
401 401       401     401      401           401         200         403       403        GET /v1/organizations/service_accounts/{service_account_id}/workspaces
401 401       401     401      401           401         200         403       403        POST /v1/organizations/service_accounts/{service_account_id}/workspaces
401 401       401     401      401           401         200         403       403        DELETE /v1/organizations/service_accounts/{service_account_id}/workspaces/{workspace_id}
200 200       403     403      200           403         200         403       403        GET /v1/organizations/users
200 200       403     403      200           403         200         403       403        GET /v1/organizations/users/{user_id}
200 200       403     403      200           403         200         403       403        POST /v1/organizations/users/{user_id}
200 200       403     403      200           403         200         403       403        DELETE /v1/organizations/users/{user_id}
200 200       403     403      200           403         200         403       403        GET /v1/organizations/webhooks
200 200       403     403      200           403         200         403       403        POST /v1/organizations/webhooks
200 200       403     403      200           403         200         403       403        GET /v1/organizations/webhooks/{webhook_endpoint_id}
200 200       403     403      200           403         200         403       403        POST /v1/organizations/webhooks/{webhook_endpoint_id}
200 200       403     403      200           403         200         403       403        DELETE /v1/organizations/webhooks/{webhook_endpoint_id}
200 200       403     403      200           403         200         403       403        POST /v1/organizations/webhooks/{webhook_endpoint_id}/regenerate_signing_secret
200 200       403     403      200           403         200         403       403        GET /v1/organizations/workspaces
200 200       403     403      200           403         200         403       403        POST /v1/organizations/workspaces
200 200       403     403      200           403         200         403       403        GET /v1/organizations/workspaces/{workspace_id}
200 200       403     403      200           403         200         403       403        POST /v1/organizations/workspaces/{workspace_id}
200 200       403     403      200           403         200         403       403        POST /v1/organizations/workspaces/{workspace_id}/archive
200 200       403     403      200           403         200         403       403        GET /v1/organizations/workspaces/{workspace_id}/members
200 200       403     403      200           403         200         403       403        POST /v1/organizations/workspaces/{workspace_id}/members
200 200       403     403      200           403         200         403       403        GET /v1/organizations/workspaces/{workspace_id}/members/{user_id}
200 200       403     403      200           403         200         403       403        POST /v1/organizations/workspaces/{workspace_id}/members/{user_id}
200 200       403     403      200           403         200         403       403        DELETE /v1/organizations/workspaces/{workspace_id}/members/{user_id}
200 200       403     403      200           403         200         403       403        GET /v1/organizations/workspaces/{workspace_id}/rate_limits
200 200       403     403      200           403         200         403       403        POST /v1/organizations/workspaces/{workspace_id}/rate_limits/{rate_limit_id}
401 401       401     401      401           401         200         403       403        GET /v1/organizations/workspaces/{workspace_id}/service_accounts
401 401       401     401      401           401         200         403       403        POST /v1/organizations/workspaces/{workspace_id}/service_accounts
401 401       401     401      401           401         200         403       403        GET /v1/organizations/workspaces/{workspace_id}/service_accounts/{service_account_id}
401 401       401     401      401           401         200         403       403        POST /v1/organizations/workspaces/{workspace_id}/service_accounts/{service_account_id}
401 401       401     401      401           401         200         403       403        DELETE /v1/organizations/workspaces/{workspace_id}/service_accounts/{service_account_id}
200 403       403     403      403           403         200         403       403        GET /admit/v1/admin_keys
200 403       403     403      403           403         200         403       403        POST /admit/v1/admin_keys
200 403       403     403      403           403         200         403       403        DELETE /admit/v1/admin_keys/{admin_api_key_id}
200 200       403     403      200           403         200         403       403        GET /admit/v1/api_keys
200 200       403     403      200           403         200         403       403        POST /admit/v1/api_keys
200 200       200     403      200           200         200         200       403        POST /admit/v1/api_keys/verify
200 200       403     403      200           403         200         403       403        POST /admit/v1/api_keys/{api_key_id}/rotate
200 200       403     403      200           403         200         403       403        GET /admit/v1/invite_batches
200 200       403     403      200           403         200         403       403        POST /admit/v1/invite_batches
200 200       403     403      200           403         200         403       403        GET /admit/v1/invite_batches/{invite_batch_id}
200 200       403     403      200           403         200         403       403        GET /admit/v1/invite_batches/{invite_batch_id}/events
200 200       403     403      200           403         200         403       403        GET /admit/v1/invite_batches/{invite_batch_id}/rows
200 200       403     403      200           403         200         403       403        POST /admit/v1/invite_batches/{invite_batch_id}/undo
200 200       403     403      200           403         200         403       403        GET /admit/v1/invites
200 200       403     403      200           403         200         403       403        POST /admit/v1/invites
200 200       403     403      200           403         200         403       403        GET /admit/v1/invites/{invite_id}
200 200       403     403      200           403         200         403       403        POST /admit/v1/invites/{invite_id}
200 200       403     403      200           403         200         403       403        POST /admit/v1/invites/{invite_id}/extend
200 200       403     403      200           403         200         403       403        POST /admit/v1/invites/{invite_id}/resend
200 200       403     403      200           403         200         403       403        PUT /admit/v1/members/{email}
200 200       403     403      200           403         200         403       403        GET /admit/v1/organization/settings
200 200       403     403      200           403         200         403       403        POST /admit/v1/organization/settings
200 200       403     403      200           403         200         403       403        POST /admit/v1/test_clock
200 200       403     403      200           403         200         403       403        POST /admit/v1/users/{user_id}/role
200 200       403     403      200           403         200         403       403        GET /admit/v1/webhooks/{webhook_endpoint_id}/deliveries
200 200       403     403      200           403         200         403       403        POST /admit/v1/webhooks/{webhook_endpoint_id}/deliveries/{delivery_id}/resend
200 200       403     403      200           403         200         403       403        POST /admit/v1/webhooks/{webhook_endpoint_id}/test
";

/// An admin key; keys with one scope each, to read (`r`) or to write (`w`); access tokens of the primary owner, an owner, a
/// membership admin and a user. An enterprise has no keys of people or service accounts.
pub(super) const ENTERPRISE: &str = "
key r:members w:members r:groups w:groups r:activities r:audit r:analytics token:first token:owner token:ma token:user route
200 403       403       403      403      200          200     403         200         200         200      403        GET /v1/compliance/activities
200 403       403       403      403      200          200     403         200         200         403      403        GET /v1/organizations/compliance_settings
200 401       401       401      401      401          401     401         200         200         403      403        POST /v1/organizations/compliance_settings
200 200       403       403      403      403          200     403         200         200         200      403        GET /v1/organizations/invites
200 403       200       403      403      403          403     403         200         200         200      403        POST /v1/organizations/invites
200 200       403       403      403      403          200     403         200         200         200      403        GET /v1/organizations/invites/{invite_id}
200 403       200       403      403      403          403     403         200         200         200      403        DELETE /v1/organizations/invites/{invite_id}
200 200       200       200      200      200          200     200         200         200         200      200        GET /v1/organizations/me
200 403       403       200      403      403          200     403         200         200         200      403        GET /v1/organizations/rbac_groups
200 403       403       403      200      403          403     403         200         200         200      403        POST /v1/organizations/rbac_groups
200 403       403       200      403      403          200     403         200         200         200      403        GET /v1/organizations/rbac_groups/{rbac_group_id}
200 403       403       403      200      403          403     403         200         200         200      403        POST /v1/organizations/rbac_groups/{rbac_group_id}
200 403       403       403      200      403          403     403         200         200         200      403        DELETE /v1/organizations/rbac_groups/{rbac_group_id}
200 403       403       200      403      403          200     403         200         200         200      403        GET /v1/organizations/rbac_groups/{rbac_group_id}/members
200 403       403       403      200      403          403     403         200         200         200      403        POST /v1/organizations/rbac_groups/{rbac_group_id}/members
200 403       403       403      200      403          403     403         200         200         200      403        DELETE /v1/organizations/rbac_groups/{rbac_group_id}/members/{user_id}
200 200       403       403      403      403          200     403         200         200         200      403        GET /v1/organizations/rbac_roles
200 200       403       403      403      403          200     403         200         200         200      403        GET /v1/organizations/rbac_roles/{rbac_role_id}
200 200       403       403      403      403          200     403         200         200         200      403        GET /v1/organizations/rbac_roles/{rbac_role_id}/permissions
200 200       403       403      403      403          200     403         200         200         200      403        GET /v1/organizations/users
200 200       403       403      403      403          200     403         200         200         200      403        GET /v1/organizations/users/{user_id}
200 403       200       403      403      403          403     403         200         200         200      403        POST /v1/organizations/users/{user_id}
200 403       200       403      403      403          403     403         200         200         200      403        DELETE /v1/organizations/users/{user_id}
200 403       200       403      403      403          403     403         200         200         200      403        POST /v1/organizations/users/{user_id}/sign_out
200 401       401       401      401      401          401     401         200         200         403      403        GET /v1/organizations/webhooks
200 401       401       401      401      401          401     401         200         200         403      403        POST /v1/organizations/webhooks
200 401       401       401      401      401          401     401         200         200         403      403        GET /v1/organizations/webhooks/{webhook_endpoint_id}
200 401       401       401      401      401          401     401         200         200         403      403        POST /v1/organizations/webhooks/{webhook_endpoint_id}
200 401       401       401      401      401          401     401         200         200         403      403        DELETE /v1/organizations/webhooks/{webhook_endpoint_id}
200 401       401       401      401      401          401     401         200         200         403      403        POST /v1/organizations/webhooks/{webhook_endpoint_id}/regenerate_signing_secret
200 401       401       401      401      401          401     401         200         200         403      403        GET /admit/v1/admin_keys
200 401       401       401      401      401          401     401         200         200         403      403        POST /admit/v1/admin_keys
200 401       401       401      401      401          401     401         200         200         403      403        DELETE /admit/v1/admin_keys/{admin_api_key_id}
200 200       200       200      200      200          200     200         200         200         403      403        POST /admit/v1/api_keys/verify
200 401       401       401      401      401          401     401         200         200         403      403        POST /admit/v1/custom_roles
200 401       401       401      401      401          401     401         200         200         200      403        GET /admit/v1/custom_roles/{rbac_role_id}
200 401       401       401      401      401          401     401         200         200         403      403        POST /admit/v1/custom_roles/{rbac_role_id}
200 401       401       401      401      401          401     401         200         200         403      403        DELETE /admit/v1/custom_roles/{rbac_role_id}
200 401       401       401      401      401          401     401         200         200         403      403        POST /admit/v1/custom_roles/{rbac_role_id}/groups
200 401       401       401      401      401          401     401         200         200         403      403        DELETE /admit/v1/custom_roles/{rbac_role_id}/groups/{rbac_group_id}
200 200       403       403      403      403          200     403         200         200         200      403        GET /admit/v1/invite_batches
200 403       200       403      403      403          403     403         200         200         200      403        POST /admit/v1/invite_batches
200 200       403       403      403      403          200     403         200         200         200      403        GET /admit/v1/invite_batches/{invite_batch_id}
200 200       403       403      403      403          200     403         200         200         200      403        GET /admit/v1/invite_batches/{invite_batch_id}/events
200 200       403       403      403      403          200     403         200         200         200      403        GET /admit/v1/invite_batches/{invite_batch_id}/rows
200 403       200       403      403      403          403     403         200         200         200      403        POST /admit/v1/invite_batches/{invite_batch_id}/undo
200 200       403       403      403      403          200     403         200         200         200      403        GET /admit/v1/invites
200 403       200       403      403      403          403     403         200         200         200      403        POST /admit/v1/invites
200 200       403       403      403      403          200     403         200         200         200      403        GET /admit/v1/invites/{invite_id}
200 403       200       403      403      403          403     403         200         200         200      403        POST /admit/v1/invites/{invite_id}
200 403       200       403      403      403          403     403         200         200         200      403        POST /admit/v1/invites/{invite_id}/extend
200 403       200       403      403      403          403     403         200         200         200      403        POST /admit/v1/invites/{invite_id}/resend
200 403       200       403      403      403          403     403         200         200         200      403        PUT /admit/v1/members/{email}
403 401       401       401      401      401          401     401         200         403         403      403        POST /admit/v1/organization/primary_owner
200 401       401       401      401      401          401     401         200         200         403      403        GET /admit/v1/organization/settings
200 401       401       401      401      401          401     401         200         200         403      403        POST /admit/v1/organization/settings
200 401       401       401      401      401          401     401         200         200         403      403        GET /admit/v1/scoped_keys
200 401       401       401      401      401          401     401         200         200         403      403        POST /admit/v1/scoped_keys
200 401       401       401      401      401          401     401         200         200         403      403        GET /admit/v1/scoped_keys/{api_key_id}
200 401       401       401      401      401          401     401         200         200         403      403        DELETE /admit/v1/scoped_keys/{api_key_id}
200 401       401       401      401      401          401     401         200         200         403      403        POST /admit/v1/scoped_keys/{api_key_id}/rotate
200 401       401       401      401      401          401     401         200         200         403      403        POST /admit/v1/test_clock
200 403       200       403      403      403          403     403         200         200         200      403        POST /admit/v1/users/{user_id}/role
200 401       401       401      401      401          401     401         200         200         403      403        GET /admit/v1/webhooks/{webhook_endpoint_id}/deliveries
200 401       401       401      401      401          401     401         200         200         403      403        POST /admit/v1/webhooks/{webhook_endpoint_id}/deliveries/{delivery_id}/resend
200 401       401       401      401      401          401     401         200         200         403      403        POST /admit/v1/webhooks/{webhook_endpoint_id}/test
";

/// What each column's credential gets of a route.
pub(super) struct Row {
    pub(super) route: Route,
    pub(super) statuses: Vec<u16>,
}

/// The names of the columns.
pub(super) fn columns(text: &'static str) -> Vec<&'static str> {
    let mut columns: Vec<&str> = text.lines().nth(1).unwrap_or_default().split_whitespace().collect();
    columns.pop();
    columns
}

/// The rows below the names.
pub(super) fn rows(text: &'static str) -> Vec<Row> {
    let known = routes::all();
    let row = |line: &'static str| {
        let words: Vec<&str> = line.split_whitespace().collect();
        let [statuses @ .., method, path] = &words[..] else { panic!("{line}") };
        let route = known.iter().find(|route| (route.method, route.path) == (*method, *path));
        let route = route.unwrap_or_else(|| panic!("no such route: {line}")).clone();
        Row { route, statuses: statuses.iter().map(|status| status.parse().unwrap()).collect() }
    };
    text.lines().skip(2).map(row).collect()
}

/// Whether organizations of both kinds are offered it.
pub(super) fn serves_both_kinds(route: &Route) -> bool {
    [PLATFORM, ENTERPRISE].iter().all(|text| rows(text).iter().any(|row| row.route == *route))
}
