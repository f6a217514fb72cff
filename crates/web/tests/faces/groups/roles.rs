//! Custom roles: shown by the mirror (section 8.8), made and given to groups through the native API.

use admit_core::organizations::Kind;
use admit_core::secrets::{KeyForm, KeySecret};
use axum::http::Request;
use serde_json::{Value, json};

use super::{GROUPS, get_at_version, walk};
use crate::house::{House, KeyHolder, Organization};

const ROLES: &str = "/v1/organizations/rbac_roles";
const NATIVE: &str = "/admit/v1/custom_roles";

impl House {
    /// A program with an access token of a member of this organization.
    pub(crate) async fn token_of(&self, organization: &Organization, address: &str) -> KeyHolder {
        let secret = KeySecret::new(KeyForm::AccessToken).unwrap();
        let number = self.count("access_tokens").await;
        let (id, digest) = (&organization.id, secret.digest());
        for statement in [
            format!(
                "insert into access_grants (id, organization_id, person_id, client_id, created_at, expires_at)
                 select 'grant_{number}', '{id}', id, 'test', 0, 4000000000000000 from people where address = '{address}'"
            ),
            format!(
                "insert into access_tokens (digest, organization_id, grant_id, created_at, expires_at)
                 values ('{digest}', '{id}', 'grant_{number}', 0, 4000000000000000)"
            ),
        ] {
            self.execute(&statement).await;
        }
        KeyHolder { house: self.clone(), key: secret.reveal().to_owned() }
    }
}

impl KeyHolder {
    /// Makes a custom role with one action on the organization, and returns its id.
    async fn role(&self, name: &str, action: &str) -> String {
        let body = json!({"display_name": name, "permissions": [on_organization(action)]});
        let answer = self.post(NATIVE, body).await;
        assert_eq!(answer.status, 200, "{}", answer.body);
        answer.json()["id"].as_str().unwrap().to_owned()
    }
}

fn on_organization(action: &str) -> Value {
    json!({"action": action, "resource": {"type": "organization"}})
}

#[tokio::test]
async fn a_custom_role_is_made_shown_given_and_deleted() {
    let house = House::new().await;
    let office = house.enterprise("Colossus").await;
    let key = &office.key;
    let permissions = json!([
        {"action": "chat", "resource": {"type": "organization", "organization_id": office.id}},
        {"action": "use", "resource": {"type": "connector_tool", "connector_id": "c_1", "tool_name": "search files"}},
        {"action": "grant", "resource": {"type": "connector_scope", "connector_id": "c_1", "scope": "read"}},
        {"action": "managed", "resource": {"type": "connector", "connector_id": "c_1"}},
        {"action": "interactive", "resource": {"type": "all_connectors"}},
    ]);
    let made = key.post(NATIVE, json!({"display_name": "Researcher", "permissions": permissions})).await.json();
    assert_eq!(
        made,
        json!({"id": made["id"], "type": "rbac_role", "display_name": "Researcher", "source_type": "custom",
               "permissions": permissions, "rbac_group_ids": [], "created_at": made["created_at"],
               "updated_at": made["created_at"]})
    );
    let id = made["id"].as_str().unwrap();
    let (shown, native) = (format!("{ROLES}/{id}"), format!("{NATIVE}/{id}"));
    assert_eq!(key.get(&native).await.json(), made);
    let role = key.get(&shown).await.json();
    assert_eq!(
        role,
        json!({"id": id, "type": "rbac_role", "display_name": "Researcher", "source": {"type": "custom"},
               "created_at": made["created_at"], "updated_at": made["created_at"]})
    );
    let listed = key.get(&format!("{shown}/permissions")).await.json()["data"].clone();
    assert_eq!(
        listed[0],
        json!({"type": "rbac_role_permission", "action": "chat", "resource": permissions[0]["resource"]})
    );
    assert_eq!(listed[4]["resource"], json!({"type": "all_connectors"}));
    let tool = listed[1]["resource"]["tool_name"].as_str().unwrap();
    assert!(tool.starts_with("tool_") && tool.len() == 37, "{tool}");

    let group = key.group("Research").await;
    let attached = key.post(&format!("{native}/groups"), json!({"rbac_group_id": group})).await.json();
    assert_eq!(attached["rbac_group_ids"], json!([group]));
    assert_eq!(key.get(&format!("{GROUPS}/{group}")).await.json()["role_ids"], json!([id]));
    let detached = key.delete(&format!("{native}/groups/{group}")).await.json();
    assert_eq!(detached, made);
    assert_eq!(key.delete(&format!("{native}/groups/{group}")).await.status, 404);

    let change = json!({"display_name": "Scholar", "permissions": [on_organization("chat")]});
    let changed = key.post(&native, change).await.json();
    assert_eq!((&changed["display_name"], changed["permissions"].as_array().unwrap().len()), (&json!("Scholar"), 1));
    assert_eq!(key.delete(&native).await.json(), json!({"id": id, "type": "rbac_role_deleted"}));
    for answer in [key.get(&shown).await, key.get(&format!("{shown}/permissions")).await, key.get(&native).await] {
        assert_eq!((answer.status.as_u16(), answer.error_code().as_str()), (404, "rbac_role_not_found"));
    }
}

#[tokio::test]
async fn roles_and_permissions_are_walked_by_their_tokens() {
    let house = House::new().await;
    let office = house.enterprise("Colossus").await;
    let mut names = vec!["Owner".to_owned(), "User".to_owned()];
    for number in 0..4 {
        house.pass(1);
        office.key.role(&number.to_string(), "chat").await;
        names.push(number.to_string());
    }
    let actions: Vec<String> = ["a", "b", "c", "d", "e"].map(str::to_owned).into();
    let permissions: Vec<Value> = actions.iter().map(|action| on_organization(action)).collect();
    house.pass(1);
    let id = office.key.role("many", "chat").await;
    office.key.post(&format!("{NATIVE}/{id}"), json!({"permissions": permissions})).await;
    names.push("many".to_owned());
    for limit in [1, 2, 1000] {
        assert_eq!(walk(&office.key, ROLES, limit, "display_name").await, names);
        assert_eq!(walk(&office.key, &format!("{ROLES}/{id}/permissions"), limit, "action").await, actions);
    }
    assert_eq!(office.key.get(&format!("{ROLES}?page=x")).await.status, 400);
}

#[tokio::test]
async fn a_role_has_its_deprecated_name_at_the_older_version_only() {
    let house = House::new().await;
    let office = house.enterprise("Colossus").await;
    let older = get_at_version(&office.key, "2023-06-01", ROLES).await["data"][0].clone();
    assert_eq!((&older["name"], &older["display_name"]), (&json!("Owner"), &json!("Owner")));
    let newer = get_at_version(&office.key, "2026-10-21", ROLES).await["data"][0].clone();
    assert!(newer.get("name").is_none());
}

#[tokio::test]
async fn ac_23_only_an_owners_token_gives_owner_access() {
    let house = House::new().await;
    let office = house.enterprise("Colossus").await;
    let owner = house.token_of(&office, "owner@colossus.example").await;
    let (granting, plain) = (owner.role("Granting", "permission_owner").await, office.key.role("Plain", "chat").await);
    let group = office.key.group("Research").await;
    let before = house.contents().await;
    let owner_access = json!([on_organization("capability_access_all")]);
    for answer in [
        office.key.post(NATIVE, json!({"display_name": "x", "permissions": owner_access})).await,
        office.key.post(&format!("{NATIVE}/{plain}"), json!({"permissions": owner_access})).await,
        office.key.post(&format!("{NATIVE}/{granting}"), json!({"permissions": []})).await,
        office.key.post(&format!("{NATIVE}/{granting}/groups"), json!({"rbac_group_id": group})).await,
        office.key.delete(&format!("{NATIVE}/{granting}")).await,
    ] {
        house.assert_refused(&answer, &before).await;
        assert_eq!(answer.status, 403, "{}", answer.path);
    }
    let answer = owner.post(&format!("{NATIVE}/{granting}/groups"), json!({"rbac_group_id": group})).await;
    assert_eq!(answer.status, 200);
    let refused = owner.delete(&format!("{GROUPS}/{group}")).await;
    assert_eq!(refused.error_code(), "rbac_group_grants_owner_access");
}

#[tokio::test]
async fn ac_27_ac_31_what_is_no_permission_is_refused_with_its_place() {
    let house = House::new().await;
    let (office, other) = (house.enterprise("Colossus").await, house.enterprise("Dollis").await);
    let before = house.contents().await;
    let foreign = json!({"type": "organization", "organization_id": other.id});
    for (permission, place) in [
        (json!({"action": "chat", "resource": foreign}), "permissions.0.resource.organization_id: "),
        (json!({"action": "chat"}), "permissions.0.resource: "),
        (json!({"resource": {"type": "organization"}}), "permissions.0.action: "),
        (json!({"action": "permission_x", "resource": {"type": "organization"}}), "permissions.0: "),
        (json!({"action": "use", "resource": {"type": "workspace"}}), "permissions.0.resource.type: "),
        (json!({"action": "use", "resource": {"type": "connector"}}), "permissions.0.resource.connector_id: "),
        (json!({"action": "use", "resource": {"type": "all_connectors", "id": 1}}), "permissions.0.resource.id: "),
        (json!({"action": "use", "resource": {"type": "connector", "connector_id": ""}}), "permissions.0: "),
    ] {
        let answer = office.key.post(NATIVE, json!({"display_name": "x", "permissions": [permission]})).await;
        house.assert_refused(&answer, &before).await;
        assert!(answer.message().starts_with(place), "{}", answer.body);
    }
    let built_in = office.key.get(ROLES).await.json()["data"][1]["id"].clone();
    let answer = office.key.delete(&format!("{NATIVE}/{}", built_in.as_str().unwrap())).await;
    house.assert_refused(&answer, &before).await;
    assert_eq!(answer.status, 400);
}

#[tokio::test]
async fn custom_roles_exist_only_in_enterprise_organizations_with_a_parent_and_are_read_with_a_scope() {
    let house = House::new().await;
    let platform = house.organization("Analytical", Kind::Platform, "admin@a.example").await;
    let office = house.enterprise("Colossus").await;
    let paths = [ROLES.to_owned(), format!("{ROLES}/rbac_role_x"), format!("{ROLES}/rbac_role_x/permissions")];
    for path in &paths {
        assert_eq!(platform.key.get(path).await.error_code(), "organization_type_not_supported");
    }
    for (scopes, status) in [("read:members", 200), ("read:org_audit", 200), ("read:rbac_groups", 403)] {
        let key = house.scoped_key(&office, scopes).await;
        assert_eq!(key.get(ROLES).await.status, status, "{scopes}");
        assert_eq!(key.post(NATIVE, json!({"display_name": "x", "permissions": []})).await.status, 401);
    }
    house.execute("update organizations set parent_id = null").await;
    for path in &paths {
        assert_eq!(office.key.get(path).await.error_code(), "parent_organization_required");
    }
}

#[tokio::test]
async fn a_custom_role_made_again_with_the_same_key_is_made_once() {
    let house = House::new().await;
    let office = house.enterprise("Colossus").await;
    let body = json!({"display_name": "Researcher", "permissions": []}).to_string();
    let mut ids = Vec::new();
    for _ in 0..2 {
        let request = Request::post(NATIVE).header("content-type", "application/json").header("idempotency-key", "k-1");
        ids.push(office.key.send(request, &body).await.json()["id"].clone());
    }
    assert_eq!(ids[0], ids[1]);
    assert_eq!(house.count("custom_roles").await, 3);
}
