//! Whoever calls: one for each class of credential.

use admit_core::organizations::Kind;
use axum::http::Request;
use serde_json::json;

use super::scene::{Ids, Scene};
use crate::crossing::routes::Route;
use crate::house::{Answer, ApiKey, KeyHolder, MINUTE, Organization};

const BETAS: &str = "admin-user-sign-out-2026-10-08,webhooks-2026-10-07";
/// Scopes of the keys that have one each, by the names of their columns.
const SCOPED: [(&str, &str); 7] = [
    ("r:members", "read:members"),
    ("w:members", "write:members"),
    ("r:groups", "read:rbac_groups"),
    ("w:groups", "write:rbac_groups"),
    ("r:activities", "read:compliance_activities"),
    ("r:audit", "read:org_audit"),
    ("r:analytics", "read:analytics"),
];

/// A program, and the class of what it calls with.
pub(super) struct Caller {
    pub(super) name: &'static str,
    pub(super) holder: KeyHolder,
}

impl Caller {
    /// Calls a route with a body that is right.
    pub(super) async fn call(&self, scene: &Scene, route: &Route, ids: &Ids) -> Answer {
        let request = Request::builder().method(route.method).uri(route.path_with(&ids.pairs()));
        let request = request.header("content-type", "application/json").header("anthropic-beta", BETAS);
        let body = scene.body_for(route, ids).map(|body| body.to_string()).unwrap_or_default();
        if self.holder.key.is_empty() {
            return self.holder.house.anonymous().send(request, &body).await;
        }
        self.holder.send(request, &body).await
    }
}

/// Those in the order of the columns, and those whose credential is worth nothing here.
pub(super) async fn all(scene: &Scene) -> (Vec<Caller>, Vec<Caller>) {
    let mut callers = vec![Caller { name: "key", holder: scene.organization.key.clone() }];
    match scene.kind {
        Kind::Platform => callers.extend(of_platform(&scene.organization).await),
        Kind::Enterprise => callers.extend(of_enterprise(&scene.organization).await),
    }
    let nobodies = nobodies(scene).await;
    (callers, nobodies)
}

async fn of_platform(organization: &Organization) -> Vec<Caller> {
    let house = &organization.key.house;
    let mut callers = Vec::new();
    let members = [("admin", "own:admin", "token:admin"), ("developer", "own:dev", "token:dev")];
    let members = members.into_iter().chain([("user", "own:user", "token:user")]);
    let mut tokens = Vec::new();
    for (role, own, token) in members {
        let address = format!("{role}@caller.example");
        organization.member(&address, if role == "admin" { role } else { "developer" }).await;
        let key = organization.issue_own_key(&address).await;
        callers.push(Caller { name: own, holder: house.holder_of(&key.secret) });
        tokens.push(Caller { name: token, holder: house.token_of(organization, &address).await });
        let id = organization.key.user_id(&address).await;
        // The key was made when its user still worked with keys.
        house.execute(&format!("update members set role = '{role}' where person_id = '{id}'")).await;
    }
    for (name, role) in [("account:admin", "admin"), ("account:dev", "developer")] {
        let key = key_of_account(organization, &format!("svac_01{role}"), role).await;
        callers.push(Caller { name, holder: house.holder_of(&key.secret) });
    }
    callers.extend(tokens);
    callers
}

async fn key_of_account(organization: &Organization, account: &str, role: &str) -> ApiKey {
    organization.add_service_account(account, role).await;
    let principal = json!({ "type": "service_account_actor", "service_account_id": account });
    let issued = organization.key.post("/admit/v1/api_keys", json!({ "name": "Mine", "principal": principal })).await;
    ApiKey::of(&issued.json())
}

async fn of_enterprise(organization: &Organization) -> Vec<Caller> {
    let house = &organization.key.house;
    let mut callers = Vec::new();
    for (name, scope) in SCOPED {
        callers.push(Caller { name, holder: house.scoped_key(organization, scope).await });
    }
    callers.push(Caller { name: "token:first", holder: organization.token().await });
    for (name, role) in [("token:owner", "owner"), ("token:ma", "membership_admin"), ("token:user", "user")] {
        let address = format!("{}@caller.example", role.replace('_', "-"));
        organization.member(&address, role).await;
        callers.push(Caller { name, holder: house.token_of(organization, &address).await });
    }
    callers
}

/// No credential; one that was revoked, has expired, or whose person has left; a key of one workspace.
async fn nobodies(scene: &Scene) -> Vec<Caller> {
    let (organization, key) = (&scene.organization, &scene.organization.key);
    let house = &key.house;
    let mut nobodies = vec![Caller { name: "none", holder: house.holder_of("") }];
    let mut add = |name, secret: &str| nobodies.push(Caller { name, holder: house.holder_of(secret) });
    let issued = ApiKey::of(&key.post("/admit/v1/admin_keys", json!({ "name": "Over" })).await.json());
    key.delete(&format!("/admit/v1/admin_keys/{}", issued.id)).await;
    add("revoked admin key", &issued.secret);
    organization.member("over@caller.example", scene.first_role()).await;
    let id = key.user_id("over@caller.example").await;
    let grants = format!("access_grants where person_id = '{id}'");
    for (name, end) in [
        (
            "expired token",
            format!("update access_tokens set expires_at = 1 where grant_id in (select id from {grants})"),
        ),
        ("withdrawn token", format!("update access_grants set ended_at = 1 where person_id = '{id}'")),
        ("token of somebody who left", format!("update members set removed_at = 1 where person_id = '{id}'")),
    ] {
        let token = house.token_of(organization, "over@caller.example").await;
        assert_eq!(token.get("/v1/organizations/me").await.status, 200, "{name}");
        house.execute(&end).await;
        // A credential that was just seen is remembered for a moment.
        house.pass(MINUTE);
        add(name, &token.key);
    }
    if scene.kind == Kind::Enterprise {
        for (name, change) in [("revoked scoped key", "status = 'archived'"), ("expired scoped key", "expires_at = 1")]
        {
            let body = json!({ "name": "Over", "scopes": ["read:members", "write:members", "read:org_audit"] });
            let issued = ApiKey::of(&key.post("/admit/v1/scoped_keys", body).await.json());
            house.execute(&format!("update api_keys set {change} where id = '{}'", issued.id)).await;
            add(name, &issued.secret);
        }
        return nobodies;
    }
    add("key of one workspace", &organization.issue_api_key().await.secret);
    for (name, account, change) in [
        ("archived key", "svac_01archived", "status = 'archived'"),
        ("inactive key", "svac_01inactive", "status = 'inactive'"),
        ("expired key", "svac_01expired", "expires_at = 1"),
    ] {
        let issued = key_of_account(organization, account, "admin").await;
        house.execute(&format!("update api_keys set {change} where id = '{}'", issued.id)).await;
        add(name, &issued.secret);
    }
    nobodies
}
