//! Every route that is served, as a table: a route without a row here fails a test.

use axum::http::Request;

use crate::house::House;

/// Methods, path, and who may use it: `anyone`, `person` (a session), `manager` (a session of whoever manages the members
/// of the organization named), `owner` (the same, of an enterprise organization), `key` (an admin key), `enterprise` (an admin
/// key of an enterprise organization), `token` (an access token).
const TABLE: &str = "
GET         /                                                                           person
GET         /.well-known/oauth-authorization-server                                     anyone
GET,POST    /accept                                                                     anyone
POST        /accept/ask                                                                 anyone
POST        /accept/decline                                                             anyone
POST        /accept/declining                                                           anyone
POST        /accept/switch                                                              anyone
GET         /accept/{token}                                                             anyone
GET,POST    /account                                                                    person
GET         /account/invites                                                            person
GET         /account/sessions                                                           person
GET,POST    /account/sessions/end-others                                                person
POST        /account/sessions/{session_id}/end                                          person
GET,POST    /admit/v1/admin_keys                                                        key
DELETE      /admit/v1/admin_keys/{admin_api_key_id}                                     key
GET,POST    /admit/v1/api_keys                                                          key
POST        /admit/v1/api_keys/verify                                                   key
POST        /admit/v1/api_keys/{api_key_id}/rotate                                      key
GET,POST    /admit/v1/invite_batches                                                    key
GET         /admit/v1/invite_batches/{invite_batch_id}                                  key
GET         /admit/v1/invite_batches/{invite_batch_id}/events                           key
GET         /admit/v1/invite_batches/{invite_batch_id}/rows                             key
POST        /admit/v1/invite_batches/{invite_batch_id}/undo                             key
GET,POST    /admit/v1/invites                                                           key
GET,POST    /admit/v1/invites/{invite_id}                                               key
POST        /admit/v1/invites/{invite_id}/extend                                        key
POST        /admit/v1/invites/{invite_id}/resend                                        key
PUT         /admit/v1/members/{email}                                                   key
GET,POST    /admit/v1/organization/settings                                             key
POST        /admit/v1/custom_roles                                                      enterprise
DELETE,GET,POST /admit/v1/custom_roles/{rbac_role_id}                                   enterprise
POST        /admit/v1/custom_roles/{rbac_role_id}/groups                                enterprise
DELETE      /admit/v1/custom_roles/{rbac_role_id}/groups/{rbac_group_id}                enterprise
POST        /admit/v1/organization/primary_owner                                        enterprise
GET,POST    /admit/v1/scoped_keys                                                       enterprise
DELETE,GET  /admit/v1/scoped_keys/{api_key_id}                                          enterprise
POST        /admit/v1/scoped_keys/{api_key_id}/rotate                                   enterprise
POST        /admit/v1/test_clock                                                        key
POST        /admit/v1/users/{user_id}/role                                              key
GET         /admit/v1/webhooks/{webhook_endpoint_id}/deliveries                         key
POST        /admit/v1/webhooks/{webhook_endpoint_id}/deliveries/{delivery_id}/resend    key
POST        /admit/v1/webhooks/{webhook_endpoint_id}/test                               key
GET         /assets/{digest}/{name}                                                     anyone
GET         /design                                                                     anyone
GET,POST    /device                                                                     person
POST        /device/answer                                                              person
GET         /help                                                                       anyone
GET         /help/error-codes/{error_code}                                              anyone
GET         /help/search                                                                anyone
GET         /help/suggestions                                                           anyone
GET         /help/{slug}                                                                anyone
POST        /help/{slug}/answer                                                         anyone
GET         /invites/{invite_id}                                                        person
POST        /invites/{invite_id}/accept                                                 person
GET,POST    /invites/{invite_id}/decline                                                person
GET         /livez                                                                      anyone
GET         /oauth/authorize                                                            anyone
POST        /oauth/authorize                                                            person
POST        /oauth/device_authorization                                                 anyone
POST        /oauth/revoke                                                               anyone
POST        /oauth/token                                                                anyone
GET         /openapi.json                                                               anyone
GET         /organizations/{organization_id}/changes                                    person
GET         /organizations/{organization_id}                                            person
GET         /organizations/{organization_id}/settings/activity                          manager
GET         /organizations/{organization_id}/settings/activity/export                   manager
GET         /organizations/{organization_id}/settings/activity/{activity_id}            manager
GET         /organizations/{organization_id}/settings/help-answers                      manager
GET         /organizations/{organization_id}/settings/invites                           manager
GET         /organizations/{organization_id}/settings/invites/charts                    manager
GET,POST    /organizations/{organization_id}/settings/invites/resend                    manager
GET,POST    /organizations/{organization_id}/settings/invites/revoke                    manager
GET,POST    /organizations/{organization_id}/settings/invites/imports                   manager
GET         /organizations/{organization_id}/settings/invites/imports/{invite_batch_id} manager
GET,POST    /organizations/{organization_id}/settings/invites/imports/{invite_batch_id}/undo manager
GET         /organizations/{organization_id}/settings/invites/{invite_id}               manager
GET,POST    /organizations/{organization_id}/settings/invites/{invite_id}/again         manager
GET,POST    /organizations/{organization_id}/settings/invites/{invite_id}/edit          manager
GET,POST    /organizations/{organization_id}/settings/invites/{invite_id}/extend        manager
GET,POST    /organizations/{organization_id}/settings/invites/{invite_id}/link          manager
GET,POST    /organizations/{organization_id}/settings/invites/{invite_id}/resend        manager
GET,POST    /organizations/{organization_id}/settings/invites/{invite_id}/revoke        manager
GET         /organizations/{organization_id}/settings/mailbox                           manager
GET         /organizations/{organization_id}/settings/mailbox/{message_id}              manager
GET         /organizations/{organization_id}/settings/members                           manager
GET         /organizations/{organization_id}/settings/members/export                    manager
GET,POST    /organizations/{organization_id}/settings/members/roles                     manager
GET,POST    /organizations/{organization_id}/settings/members/remove                    manager
GET,POST    /organizations/{organization_id}/settings/members/invite                    manager
POST        /organizations/{organization_id}/settings/members/invites/{invite_id}/again manager
GET,POST    /organizations/{organization_id}/settings/members/invites/{invite_id}/revoke manager
GET,POST    /organizations/{organization_id}/settings/members/{user_id}/remove          manager
GET,POST    /organizations/{organization_id}/settings/members/{user_id}/role            manager
GET         /organizations/{organization_id}/settings/organization                      manager
GET,POST    /organizations/{organization_id}/settings/organization/disable-keys         manager
GET,POST    /organizations/{organization_id}/settings/organization/domains              manager
GET,POST    /organizations/{organization_id}/settings/organization/hand-over            manager
GET,POST    /organizations/{organization_id}/settings/organization/limits               manager
GET,POST    /organizations/{organization_id}/settings/organization/mail                 manager
GET         /organizations/{organization_id}/settings/organization/mail/preview         manager
GET,POST    /organizations/{organization_id}/settings/organization/name                 manager
GET,POST    /organizations/{organization_id}/settings/organization/revoke-invites       manager
GET         /organizations/{organization_id}/settings/workspaces                        manager
GET,POST    /organizations/{organization_id}/settings/workspaces/archive                manager
GET,POST    /organizations/{organization_id}/settings/workspaces/new                    manager
GET         /organizations/{organization_id}/settings/workspaces/{workspace_id}         manager
GET,POST    /organizations/{organization_id}/settings/workspaces/{workspace_id}/archive manager
GET,POST    /organizations/{organization_id}/settings/workspaces/{workspace_id}/edit    manager
GET,POST    /organizations/{organization_id}/settings/workspaces/{workspace_id}/members/add manager
GET,POST    /organizations/{organization_id}/settings/workspaces/{workspace_id}/members/{user_id}/remove manager
GET,POST    /organizations/{organization_id}/settings/workspaces/{workspace_id}/members/{user_id}/role manager
GET         /organizations/{organization_id}/settings/api-keys                          person
GET,POST    /organizations/{organization_id}/settings/api-keys/new                      person
GET,POST    /organizations/{organization_id}/settings/api-keys/disable                  person
GET,POST    /organizations/{organization_id}/settings/api-keys/{api_key_id}/archive     manager
POST        /organizations/{organization_id}/settings/api-keys/{api_key_id}/disable     manager
POST        /organizations/{organization_id}/settings/api-keys/{api_key_id}/enable      manager
GET,POST    /organizations/{organization_id}/settings/api-keys/{api_key_id}/rename      manager
GET,POST    /organizations/{organization_id}/settings/api-keys/{api_key_id}/rotate      manager
GET         /organizations/{organization_id}/settings/admin-keys                        manager
GET,POST    /organizations/{organization_id}/settings/admin-keys/new                    manager
GET,POST    /organizations/{organization_id}/settings/admin-keys/revoke                 manager
GET,POST    /organizations/{organization_id}/settings/admin-keys/{admin_api_key_id}/revoke manager
GET         /organizations/{organization_id}/settings/groups                            owner
GET,POST    /organizations/{organization_id}/settings/groups/delete                     owner
GET,POST    /organizations/{organization_id}/settings/groups/new                        owner
GET         /organizations/{organization_id}/settings/groups/{rbac_group_id}            owner
GET,POST    /organizations/{organization_id}/settings/groups/{rbac_group_id}/delete     owner
GET,POST    /organizations/{organization_id}/settings/groups/{rbac_group_id}/rename     owner
GET,POST    /organizations/{organization_id}/settings/groups/{rbac_group_id}/members/add owner
GET,POST    /organizations/{organization_id}/settings/groups/{rbac_group_id}/members/{user_id}/remove owner
GET,POST    /organizations/{organization_id}/settings/groups/{rbac_group_id}/roles/add  owner
GET,POST    /organizations/{organization_id}/settings/groups/{rbac_group_id}/roles/{rbac_role_id}/remove owner
GET         /organizations/{organization_id}/settings/custom-roles                      owner
GET,POST    /organizations/{organization_id}/settings/custom-roles/delete               owner
GET,POST    /organizations/{organization_id}/settings/custom-roles/new                  owner
GET         /organizations/{organization_id}/settings/custom-roles/{rbac_role_id}       owner
GET,POST    /organizations/{organization_id}/settings/custom-roles/{rbac_role_id}/delete owner
GET,POST    /organizations/{organization_id}/settings/custom-roles/{rbac_role_id}/edit  owner
GET         /organizations/{organization_id}/settings/service-accounts                  manager
GET,POST    /organizations/{organization_id}/settings/service-accounts/archive          manager
GET,POST    /organizations/{organization_id}/settings/service-accounts/new              manager
GET         /organizations/{organization_id}/settings/service-accounts/{service_account_id} manager
GET,POST    /organizations/{organization_id}/settings/service-accounts/{service_account_id}/archive manager
GET,POST    /organizations/{organization_id}/settings/service-accounts/{service_account_id}/edit manager
GET,POST    /organizations/{organization_id}/settings/service-accounts/{service_account_id}/workspaces/add manager
GET,POST    /organizations/{organization_id}/settings/service-accounts/{service_account_id}/workspaces/{workspace_id}/remove manager
GET,POST    /organizations/{organization_id}/settings/service-accounts/{service_account_id}/workspaces/{workspace_id}/role manager
GET         /organizations/{organization_id}/settings/webhooks                          person
GET,POST    /organizations/{organization_id}/settings/webhooks/new                      person
GET         /organizations/{organization_id}/settings/webhooks/{webhook_endpoint_id}    person
GET,POST    /organizations/{organization_id}/settings/webhooks/{webhook_endpoint_id}/delete manager
GET         /organizations/{organization_id}/settings/webhooks/{webhook_endpoint_id}/deliveries/{delivery_id} person
POST        /organizations/{organization_id}/settings/webhooks/{webhook_endpoint_id}/deliveries/{delivery_id}/resend person
POST        /organizations/{organization_id}/settings/webhooks/{webhook_endpoint_id}/disable person
GET,POST    /organizations/{organization_id}/settings/webhooks/{webhook_endpoint_id}/edit manager
POST        /organizations/{organization_id}/settings/webhooks/{webhook_endpoint_id}/enable person
GET,POST    /organizations/{organization_id}/settings/webhooks/{webhook_endpoint_id}/secret manager
GET,POST    /organizations/{organization_id}/settings/webhooks/{webhook_endpoint_id}/test manager
GET         /readyz                                                                     anyone
GET         /reference                                                                  anyone
GET         /reference/{operation_id}                                                   anyone
POST        /reference/{operation_id}/try                                               person
GET         /settings/members                                                           person
GET,POST    /setup                                                                      anyone
GET         /setup/{token}                                                              anyone
GET,POST    /sign-in                                                                    anyone
GET,POST    /sign-in/code                                                               anyone
GET,POST    /sign-in/confirm                                                            person
GET,POST    /sign-in/link                                                               anyone
GET         /sign-in/link/{token}                                                       anyone
POST        /language                                                                   anyone
POST        /sign-out                                                                   anyone
GET         /v1/compliance/activities                                                   key
GET,POST    /v1/organizations/compliance_settings                                       key
GET         /v1/organizations/api_keys                                                  key
GET,POST    /v1/organizations/api_keys/{api_key_id}                                     key
GET,POST    /v1/organizations/invites                                                   key
DELETE,GET  /v1/organizations/invites/{invite_id}                                       key
GET         /v1/organizations/me                                                        key
GET,POST    /v1/organizations/rbac_groups                                               enterprise
DELETE,GET,POST /v1/organizations/rbac_groups/{rbac_group_id}                           enterprise
GET,POST    /v1/organizations/rbac_groups/{rbac_group_id}/members                       enterprise
DELETE      /v1/organizations/rbac_groups/{rbac_group_id}/members/{user_id}             enterprise
GET         /v1/organizations/rate_limits                                               key
GET         /v1/organizations/rbac_roles                                                enterprise
GET         /v1/organizations/rbac_roles/{rbac_role_id}                                 enterprise
GET         /v1/organizations/rbac_roles/{rbac_role_id}/permissions                     enterprise
GET,POST    /v1/organizations/service_accounts                                          token
GET,POST    /v1/organizations/service_accounts/{service_account_id}                     token
POST        /v1/organizations/service_accounts/{service_account_id}/archive             token
GET,POST    /v1/organizations/service_accounts/{service_account_id}/workspaces          token
DELETE      /v1/organizations/service_accounts/{service_account_id}/workspaces/{workspace_id} token
GET         /v1/organizations/users                                                     key
DELETE,GET,POST /v1/organizations/users/{user_id}                                       key
POST        /v1/organizations/users/{user_id}/sign_out                                  enterprise
GET,POST    /v1/organizations/workspaces                                                key
GET,POST    /v1/organizations/workspaces/{workspace_id}                                 key
POST        /v1/organizations/workspaces/{workspace_id}/archive                         key
GET,POST    /v1/organizations/workspaces/{workspace_id}/members                         key
DELETE,GET,POST /v1/organizations/workspaces/{workspace_id}/members/{user_id}           key
GET         /v1/organizations/workspaces/{workspace_id}/rate_limits                     key
POST        /v1/organizations/workspaces/{workspace_id}/rate_limits/{rate_limit_id}     key
GET,POST    /v1/organizations/workspaces/{workspace_id}/service_accounts                token
DELETE,GET,POST /v1/organizations/workspaces/{workspace_id}/service_accounts/{service_account_id} token
GET,POST    /v1/organizations/webhooks                                                  key
DELETE,GET,POST /v1/organizations/webhooks/{webhook_endpoint_id}                        key
POST        /v1/organizations/webhooks/{webhook_endpoint_id}/regenerate_signing_secret  key
";

/// A route of the table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Route {
    pub(crate) method: &'static str,
    pub(crate) path: &'static str,
    pub(crate) for_whom: &'static str,
}

impl Route {
    /// Its path, with these values for its parameters.
    pub(crate) fn path_with(&self, parameters: &[(&str, &str)]) -> String {
        parameters.iter().fold(self.path.to_owned(), |path, (name, value)| path.replace(&format!("{{{name}}}"), value))
    }

    pub(crate) fn is_json(&self) -> bool {
        self.path.starts_with("/v1/") || self.path.starts_with("/admit/v1/") || is_for_oauth_libraries(self.path)
    }
}

/// Whether programs call it, and OAuth libraries read its answers.
pub(crate) fn is_for_oauth_libraries(path: &str) -> bool {
    ["/oauth/token", "/oauth/revoke", "/oauth/device_authorization", "/.well-known/oauth-authorization-server"]
        .contains(&path)
}

/// All routes, one for each method.
pub(crate) fn all() -> Vec<Route> {
    let line = |line: &'static str| {
        let words: Vec<&'static str> = line.split_whitespace().collect();
        let [methods, path, for_whom] = words[..] else { panic!("{line}") };
        methods.split(',').map(move |method| Route { method, path, for_whom })
    };
    TABLE.lines().filter(|text| !text.is_empty()).flat_map(line).collect()
}

#[tokio::test]
async fn ac_30_every_route_that_is_served_has_a_row_in_the_table_and_the_reverse() {
    let house = House::new().await;
    let mut served = Vec::new();
    for path in house.served_paths() {
        // A method that no route has: the answer says which ones it has.
        let path_to_try = path.replace(['{', '}'], "");
        let answer = house.anonymous().send(Request::builder().method("PROPFIND").uri(path_to_try), "").await;
        let mut methods: Vec<&str> = answer.header("allow").split(',').filter(|method| *method != "HEAD").collect();
        methods.sort_unstable();
        served.extend(methods.into_iter().map(|method| format!("{method} {path}")));
    }
    let mut expected: Vec<String> = all().iter().map(|route| format!("{} {}", route.method, route.path)).collect();
    served.sort();
    expected.sort();
    assert!(served.len() > 30, "{served:#?}");
    assert_eq!(served, expected);
}

#[tokio::test]
async fn whoever_proves_nothing_gets_nowhere_that_is_not_for_anyone() {
    let house = House::new().await;
    let before = house.contents().await;
    for route in all().iter().filter(|route| route.for_whom != "anyone") {
        let request = Request::builder().method(route.method).uri(route.path.replace(['{', '}'], ""));
        let answer = house.anonymous().send(request.header("sec-fetch-site", "same-origin"), "").await;
        match (route.is_json(), answer.status.as_u16()) {
            (true, status) => assert_eq!(status, 401, "{route:?}"),
            (false, 303) => assert!(answer.header("location").starts_with("/sign-in?next="), "{route:?}"),
            (false, status) => assert_eq!(status, 404, "{route:?}"),
        }
        house.assert_unchanged(&answer, &before).await;
    }
}
