//! What the routes name: things of an organization, made anew for each call that changes them.

use std::cell::Cell;

use admit_core::organizations::Kind;
use axum::http::Request;
use serde_json::{Value, json};

use crate::crossing::routes::Route;
use crate::house::{House, KeyHolder, MINUTE, Organization};
use crate::invite_batches::BATCHES;

const ACCOUNTS: &str = "/v1/organizations/service_accounts";
const WORKSPACES: &str = "/v1/organizations/workspaces";
const GROUPS: &str = "/v1/organizations/rbac_groups";
const CUSTOM_ROLES: &str = "/admit/v1/custom_roles";

/// Ids by the names that paths have for them.
#[derive(Clone, Debug)]
pub(super) struct Ids(Vec<(&'static str, String)>);

impl Ids {
    pub(super) fn pairs(&self) -> Vec<(&str, &str)> {
        self.0.iter().map(|(name, id)| (*name, id.as_str())).collect()
    }

    fn get(&self, name: &str) -> &str {
        self.0
            .iter()
            .find(|(given, _)| *given == name)
            .map(|(_, id)| id.as_str())
            .unwrap_or_else(|| panic!("no {name}"))
    }

    /// These with what the path names taken from the other side: all of it, and the last alone.
    pub(super) fn crossed_with(&self, theirs: &Self, route: &Route) -> Vec<Self> {
        let names: Vec<&str> = parameters(route).into_iter().filter(|name| name.ends_with("_id")).collect();
        let crossed = |names: &[&str]| {
            let pick = |(name, own): &(&'static str, String)| {
                let id = if names.contains(name) { theirs.get(name).to_owned() } else { own.clone() };
                (*name, id)
            };
            Self(self.0.iter().map(pick).collect())
        };
        match names.as_slice() {
            [] => Vec::new(),
            [_] => vec![crossed(&names)],
            [.., last] => vec![crossed(&names), crossed(&[last])],
        }
    }
}

/// The names in a path's braces.
fn parameters(route: &Route) -> Vec<&'static str> {
    route.path.split('/').filter_map(|part| part.strip_prefix('{')?.strip_suffix('}')).collect()
}

/// An organization with whoever makes things in it.
pub(super) struct Scene {
    pub(super) kind: Kind,
    pub(super) organization: Organization,
    token: KeyHolder,
    first: String,
    made: Cell<u32>,
}

impl Scene {
    pub(super) async fn in_house(house: &House, kind: Kind, name: &str) -> Self {
        let address = format!("first@{}.example", name.to_lowercase());
        let organization = house.organization(name, kind, &address).await;
        let token = organization.token().await;
        let first = organization.key.user_id(&address).await;
        let limits = json!({ "workspace_limit": null, "invite_links_allowed": true });
        organization.key.post("/admit/v1/organization/settings", limits).await;
        Self { kind, organization, token, first, made: Cell::new(0) }
    }

    /// The role that governs.
    pub(super) fn first_role(&self) -> &'static str {
        if self.kind == Kind::Platform { "admin" } else { "owner" }
    }

    /// Everything that a call of the route names, in its path and in its body.
    pub(super) async fn prepare(&self, route: &Route) -> Ids {
        let mut ids = Ids(Vec::new());
        for name in parameters(route).into_iter().chain(in_body(route)) {
            let id = self.make(name, route, &ids).await;
            ids.0.push((name, id));
        }
        self.relate(route, &ids).await;
        ids
    }

    /// Takes back what would leave the callers other than they are.
    pub(super) async fn restore(&self) {
        let (house, id, first) = (&self.organization.key.house, &self.organization.id, &self.first);
        // There is one unfinished batch at most.
        house.work_through_batch().await;
        if self.kind == Kind::Enterprise {
            for (role, who) in [("user", "role = 'primary_owner' and person_id <>"), ("primary_owner", "person_id =")] {
                let members = format!("organization_id = '{id}' and {who} '{first}'");
                house.execute(&format!("update members set role = '{role}' where {members}")).await;
            }
        }
    }

    fn next(&self) -> u32 {
        self.made.set(self.made.get() + 1);
        self.made.get()
    }

    fn new_address(&self) -> String {
        format!("guest{}@{}.example", self.next(), self.organization.name.to_lowercase())
    }

    fn new_batch(&self) -> Value {
        json!({ "rows": [{ "email": self.new_address(), "role": "user" }] })
    }

    async fn make(&self, name: &str, route: &Route, ids: &Ids) -> String {
        let (key, number) = (&self.organization.key, self.next());
        let new = json!({ "name": format!("thing-{number}") });
        match name {
            "email" => self.new_address(),
            "invite_id" => {
                let id = key.invite(&self.new_address(), "user").await;
                // An invite is mailed again only after a while.
                key.house.pass(2 * MINUTE);
                id
            }
            "invite_batch_id" => {
                let id = made(key, BATCHES, self.new_batch()).await;
                key.house.work_through_batch().await;
                id
            }
            "user_id" => {
                let address = self.new_address();
                self.organization.member(&address, "user").await;
                key.user_id(&address).await
            }
            "workspace_id" => made(key, WORKSPACES, new).await,
            "service_account_id" => made(&self.token, ACCOUNTS, new).await,
            "rate_limit_id" => {
                let limits = key.get("/v1/organizations/rate_limits").await.json();
                limits["data"][0]["id"].as_str().unwrap().to_owned()
            }
            "admin_api_key_id" => made(key, "/admit/v1/admin_keys", new).await,
            "api_key_id" if route.path.contains("scoped_keys") => {
                made(key, "/admit/v1/scoped_keys", json!({ "name": "x", "scopes": ["read:members"] })).await
            }
            "api_key_id" => self.organization.issue_api_key().await.id,
            "rbac_group_id" => made(key, GROUPS, new).await,
            "rbac_role_id" => made(key, CUSTOM_ROLES, json!({ "display_name": "Role", "permissions": [] })).await,
            "webhook_endpoint_id" => self.endpoint().await,
            "delivery_id" => {
                let test = json!({ "event_type": "external_key.failed", "object_id": "ekey_1" });
                let path = format!("/admit/v1/webhooks/{}/test", ids.get("webhook_endpoint_id"));
                let id = made(key, &path, test).await;
                key.house.execute(&format!("update webhook_deliveries set state = 'dropped' where id = '{id}'")).await;
                id
            }
            _ => panic!("{name}: nobody knows how to make one"),
        }
    }

    async fn endpoint(&self) -> String {
        let key = &self.organization.key;
        // An organization has only so many.
        let own = format!("organization_id = '{}'", self.organization.id);
        key.house.execute(&format!("update webhook_endpoints set deleted_at = 1 where {own}")).await;
        let request = Request::post("/v1/organizations/webhooks").header("content-type", "application/json");
        let body = json!({ "url": "https://hooks.example.com/x", "enabled_events": ["external_key.failed"] });
        let answer = key.send(request.header("anthropic-beta", "webhooks-2026-10-07"), &body.to_string()).await;
        answer.json()["id"].as_str().unwrap_or_else(|| panic!("{}", answer.body)).to_owned()
    }

    /// Puts together what the route expects to be.
    async fn relate(&self, route: &Route, ids: &Ids) {
        let (key, path) = (&self.organization.key, route.path);
        let (caller, list, body) = if path.ends_with("/workspaces/{workspace_id}/members/{user_id}") {
            let body = json!({ "user_id": ids.get("user_id"), "workspace_role": "workspace_user" });
            (key, format!("{WORKSPACES}/{}/members", ids.get("workspace_id")), body)
        } else if path.ends_with("/rbac_groups/{rbac_group_id}/members/{user_id}") {
            let body = json!({ "user_id": ids.get("user_id") });
            (key, format!("{GROUPS}/{}/members", ids.get("rbac_group_id")), body)
        } else if path.ends_with("/custom_roles/{rbac_role_id}/groups/{rbac_group_id}") {
            let body = json!({ "rbac_group_id": ids.get("rbac_group_id") });
            (key, format!("{CUSTOM_ROLES}/{}/groups", ids.get("rbac_role_id")), body)
        } else if path.contains("{workspace_id}") && path.contains("{service_account_id}") {
            let body = json!({ "workspace_id": ids.get("workspace_id"), "workspace_role": "workspace_user" });
            (&self.token, format!("{ACCOUNTS}/{}/workspaces", ids.get("service_account_id")), body)
        } else {
            return;
        };
        let answer = caller.post(&list, body).await;
        assert_eq!(answer.status, 200, "{}", answer.body);
    }

    /// A body that the route takes.
    pub(super) fn body_for(&self, route: &Route, ids: &Ids) -> Option<Value> {
        let name = format!("thing-{}", self.next());
        let path = route.path.trim_start_matches("/v1/organizations").trim_start_matches("/admit/v1");
        Some(match (route.method, path) {
            ("GET" | "DELETE", _) => return None,
            ("POST", "/invite_batches") => self.new_batch(),
            ("POST", "/invites") => json!({ "email": self.new_address(), "role": "user" }),
            ("POST", "/invites/{invite_id}") => json!({ "metadata": { "team": "a" } }),
            ("POST", "/invites/{invite_id}/extend") => json!({ "expires_in_seconds": 86400 }),
            ("POST", "/invites/{invite_id}/resend") => json!({}),
            ("PUT", "/members/{email}") | ("POST", "/users/{user_id}" | "/users/{user_id}/role") => {
                json!({ "role": "user" })
            }
            ("POST", "/organization/primary_owner" | "/rbac_groups/{rbac_group_id}/members") => {
                json!({ "user_id": ids.get("user_id") })
            }
            ("POST", "/organization/settings") => json!({ "seat_limit": null }),
            ("POST", "/compliance_settings") => json!({ "state": "enabled" }),
            ("POST", "/workspaces/{workspace_id}/members") => {
                json!({ "user_id": ids.get("user_id"), "workspace_role": "workspace_user" })
            }
            ("POST", "/workspaces/{workspace_id}/members/{user_id}") => json!({ "workspace_role": "workspace_admin" }),
            ("POST", "/workspaces/{workspace_id}/rate_limits/{rate_limit_id}") => {
                json!({ "limits": [{ "type": "requests_per_minute", "value": 10 }] })
            }
            ("POST", "/workspaces/{workspace_id}/service_accounts") => {
                json!({ "service_account_id": ids.get("service_account_id"), "workspace_role": "workspace_user" })
            }
            ("POST", "/service_accounts/{service_account_id}/workspaces") => {
                json!({ "workspace_id": ids.get("workspace_id"), "workspace_role": "workspace_user" })
            }
            ("POST", "/workspaces/{workspace_id}/service_accounts/{service_account_id}") => {
                json!({ "workspace_role": "workspace_admin" })
            }
            ("POST", "/service_accounts/{service_account_id}") => json!({ "description": name }),
            ("POST", "/api_keys") => json!({ "name": name, "workspace_id": ids.get("workspace_id") }),
            ("POST", "/api_keys/verify") => json!({ "key": "sk-ant-api03-none" }),
            ("POST", path) if path.ends_with("/rotate") => json!({ "overlap_seconds": 0 }),
            ("POST", "/scoped_keys") => json!({ "name": name, "scopes": ["read:members"] }),
            ("POST", "/custom_roles") => json!({ "display_name": name, "permissions": [] }),
            ("POST", "/custom_roles/{rbac_role_id}") => json!({ "display_name": name }),
            ("POST", "/custom_roles/{rbac_role_id}/groups") => json!({ "rbac_group_id": ids.get("rbac_group_id") }),
            ("POST", "/webhooks") => {
                json!({ "url": "https://hooks.example.com/x", "enabled_events": ["external_key.failed"] })
            }
            ("POST", "/webhooks/{webhook_endpoint_id}/test") => {
                json!({ "event_type": "external_key.failed", "object_id": "ekey_1" })
            }
            ("POST", "/test_clock") => json!({ "advance_seconds": 0 }),
            ("POST", path) if ["/archive", "/sign_out", "/undo", "_secret"].iter().any(|end| path.ends_with(end)) => {
                return None;
            }
            ("POST", path) if path.ends_with("/deliveries/{delivery_id}/resend") => return None,
            _ => json!({ "name": name }),
        })
    }
}

/// What the body names besides the path.
fn in_body(route: &Route) -> Option<&'static str> {
    match (route.method, route.path.rsplit("/v1").next().unwrap_or_default()) {
        ("POST", "/organization/primary_owner" | "/organizations/rbac_groups/{rbac_group_id}/members") => {
            Some("user_id")
        }
        ("POST", "/organizations/workspaces/{workspace_id}/members") => Some("user_id"),
        ("POST", "/organizations/workspaces/{workspace_id}/service_accounts") => Some("service_account_id"),
        ("POST", "/organizations/service_accounts/{service_account_id}/workspaces" | "/api_keys") => {
            Some("workspace_id")
        }
        ("POST", "/custom_roles/{rbac_role_id}/groups") => Some("rbac_group_id"),
        _ => None,
    }
}

async fn made(key: &KeyHolder, path: &str, body: Value) -> String {
    let answer = key.post(path, body).await;
    answer.json()["id"].as_str().unwrap_or_else(|| panic!("{path}: {}", answer.body)).to_owned()
}
