//! Groups of an enterprise on the wire (wire contract, section 8.7), and invites that name them.

mod console;
mod invites;
mod roles;
mod scopes;
mod sign_out;
mod versions;

use admit_core::organizations::Kind;
use axum::http::Request;
use serde_json::{Value, json};

use crate::house::{Answer, ApiKey, House, KeyHolder, Organization};

pub(crate) const GROUPS: &str = "/v1/organizations/rbac_groups";

impl House {
    /// An enterprise organization, whose first person is `owner@NAME.example`.
    pub(crate) async fn enterprise(&self, name: &str) -> Organization {
        self.organization(name, Kind::Enterprise, &format!("owner@{}.example", name.to_lowercase())).await
    }

    /// A program with a key of an enterprise organization that reaches what these scopes say.
    pub(crate) async fn scoped_key(&self, organization: &Organization, scopes: &str) -> KeyHolder {
        let scopes: Vec<_> = scopes.split(' ').collect();
        let answer =
            organization.key.post("/admit/v1/scoped_keys", json!({ "name": "Scoped", "scopes": scopes })).await;
        self.holder_of(&ApiKey::of(&answer.json()).secret)
    }
}

impl KeyHolder {
    /// Makes a group, and returns its id.
    pub(crate) async fn group(&self, name: &str) -> String {
        let answer = self.post(GROUPS, json!({ "name": name })).await;
        assert_eq!(answer.status, 200, "{}", answer.body);
        answer.json()["id"].as_str().unwrap().to_owned()
    }
}

/// Follows `next_page` to the end, and returns the values of `field`.
async fn walk(key: &KeyHolder, path: &str, limit: usize, field: &str) -> Vec<String> {
    let (mut seen, mut page) = (Vec::new(), String::new());
    loop {
        let answer = key.get(&format!("{path}?limit={limit}&page={page}")).await.json();
        let items = answer["data"].as_array().unwrap();
        assert!(items.len() <= limit);
        seen.extend(items.iter().map(|item| item[field].as_str().unwrap().to_owned()));
        assert_eq!(answer["has_more"], json!(answer["next_page"].is_string()), "{answer}");
        match &answer["next_page"] {
            Value::String(next) => page.clone_from(next),
            _ => return seen,
        }
    }
}

#[tokio::test]
async fn a_group_lives_from_its_making_to_its_deletion() {
    let house = House::new().await;
    let office = house.enterprise("Colossus").await;
    office.member("ada@x.example", "managed").await;
    let ada = office.key.user_id("ada@x.example").await;
    let made = office.key.post(GROUPS, json!({"name": "Research"})).await.json();
    assert_eq!(
        made,
        json!({"id": made["id"], "type": "rbac_group", "name": "Research", "source_type": "direct", "role_ids": [],
               "created_at": made["created_at"], "updated_at": made["created_at"]})
    );
    let path = format!("{GROUPS}/{}", made["id"].as_str().unwrap());
    assert_eq!(office.key.get(&path).await.json(), made);
    house.pass(1);
    assert_eq!(office.key.post(&path, json!({})).await.json(), made);
    assert_eq!(office.key.post(&path, json!({"name": null})).await.json(), made);
    let renamed = office.key.post(&path, json!({"name": "Labs"})).await.json();
    assert_eq!((&renamed["name"], &renamed["created_at"]), (&json!("Labs"), &made["created_at"]));
    assert_ne!(renamed["updated_at"], made["updated_at"]);

    let members = format!("{path}/members");
    let member = office.key.post(&members, json!({"user_id": ada})).await.json();
    assert_eq!(
        member,
        json!({"type": "rbac_group_member", "rbac_group_id": made["id"], "user_id": ada, "email": "ada@x.example",
               "created_at": member["created_at"]})
    );
    let listed = office.key.get(&members).await.json();
    assert_eq!(listed, json!({"data": [member], "next_page": null, "has_more": false}));
    let again = office.key.post(&members, json!({"user_id": ada})).await;
    assert_eq!((again.status.as_u16(), again.error_code()), (400, String::new()));
    let removed = office.key.delete(&format!("{members}/{ada}")).await.json();
    assert_eq!(removed, json!({"rbac_group_id": made["id"], "user_id": ada, "type": "rbac_group_member_deleted"}));
    assert_eq!(office.key.delete(&format!("{members}/{ada}")).await.status, 404);

    let deleted = office.key.delete(&path).await.json();
    assert_eq!(deleted, json!({"id": made["id"], "type": "rbac_group_deleted"}));
    for answer in [office.key.get(&path).await, office.key.get(&members).await, office.key.delete(&path).await] {
        assert_eq!(answer.status, 404, "{}", answer.path);
        answer.assert_refusal();
    }
    assert_eq!(office.key.get(GROUPS).await.json(), json!({"data": [], "next_page": null, "has_more": false}));
}

#[tokio::test]
async fn lists_of_groups_and_members_are_walked_by_their_tokens() {
    let house = House::new().await;
    let office = house.enterprise("Colossus").await;
    let mut groups = Vec::new();
    for number in 0..7 {
        groups.push(office.key.group(&number.to_string()).await);
        house.pass(1);
    }
    let members = format!("{GROUPS}/{}/members", groups[0]);
    let mut people = Vec::new();
    for number in 0..4 {
        let address = format!("{number}@x.example");
        office.member(&address, "user").await;
        people.push(office.key.user_id(&address).await);
        office.key.post(&members, json!({"user_id": people[number]})).await;
        house.pass(1);
    }
    for limit in [1, 3, 1000] {
        assert_eq!(walk(&office.key, GROUPS, limit, "id").await, groups);
        assert_eq!(walk(&office.key, &members, limit, "user_id").await, people);
    }
}

#[tokio::test]
async fn ac_79_a_token_of_another_list_or_a_made_up_one_is_refused() {
    let house = House::new().await;
    let (office, other) = (house.enterprise("Colossus").await, house.enterprise("Dollis").await);
    let (own, theirs) = (office.key.group("Own").await, other.key.group("Theirs").await);
    house.pass(1);
    for (key, name) in [(&office.key, "Second"), (&other.key, "Second")] {
        key.group(name).await;
    }
    let members = format!("{GROUPS}/{own}/members");
    let foreign = other.key.get(&format!("{GROUPS}?limit=1")).await.json()["next_page"].clone();
    let foreign = foreign.as_str().unwrap();
    assert!(!foreign.contains(&theirs));
    let before = house.contents().await;
    for token in [foreign, "x", "%00", "!!!!", "cmJhY19ncm91cF8x", "AA", "%27%20or%201%3D1"] {
        for path in [GROUPS, &members] {
            let answer = office.key.get(&format!("{path}?page={token}")).await;
            house.assert_refused(&answer, &before).await;
            assert_eq!(answer.status, 400, "{path} {token}");
        }
    }
    for limit in ["0", "1001", "-1", "x"] {
        for path in [GROUPS, &members] {
            let answer = office.key.get(&format!("{path}?limit={limit}")).await;
            house.assert_refused(&answer, &before).await;
        }
    }
}

#[tokio::test]
async fn groups_exist_only_in_enterprise_organizations_with_a_parent() {
    let house = House::new().await;
    let platform = house.organization("Analytical", Kind::Platform, "admin@a.example").await;
    let enterprise = house.enterprise("Colossus").await;
    let before = house.contents().await;
    let calls = async |key: &KeyHolder| -> Vec<Answer> {
        let (group, member) = (format!("{GROUPS}/rbac_group_1"), format!("{GROUPS}/rbac_group_1/members/user_1"));
        let members = format!("{group}/members");
        vec![
            key.get(GROUPS).await,
            key.post(GROUPS, json!({"name": "x"})).await,
            key.get(&group).await,
            key.post(&group, json!({"name": "x"})).await,
            key.delete(&group).await,
            key.get(&members).await,
            key.post(&members, json!({"user_id": "user_1"})).await,
            key.delete(&member).await,
        ]
    };
    for answer in calls(&platform.key).await {
        house.assert_refused(&answer, &before).await;
        assert_eq!(
            (answer.status.as_u16(), answer.error_code().as_str()),
            (400, "organization_type_not_supported"),
            "{}",
            answer.path
        );
    }
    house.execute("update organizations set parent_id = null").await;
    for answer in calls(&enterprise.key).await {
        answer.assert_refusal();
        assert_eq!(
            (answer.status.as_u16(), answer.error_code().as_str()),
            (400, "parent_organization_required"),
            "{}",
            answer.path
        );
    }
}

#[tokio::test]
async fn ac_27_fields_of_a_group_that_nobody_may_set_are_refused() {
    let house = House::new().await;
    let office = house.enterprise("Colossus").await;
    let group = office.key.group("Research").await;
    let before = house.contents().await;
    for field in ["id", "type", "source_type", "role_ids", "roles", "created_at", "parent_id", "organization_id"] {
        for path in [GROUPS, &format!("{GROUPS}/{group}")] {
            let answer = office.key.post(path, json!({"name": "x", field: "scim"})).await;
            house.assert_refused(&answer, &before).await;
            assert_eq!(answer.message(), format!("{field}: Extra inputs are not permitted"));
        }
        let member = json!({"user_id": "user_1", field: "x"});
        let answer = office.key.post(&format!("{GROUPS}/{group}/members"), member).await;
        house.assert_refused(&answer, &before).await;
    }
    for name in [json!(""), json!("x".repeat(256)), json!(1), json!(["x"])] {
        let answer = office.key.post(GROUPS, json!({"name": name})).await;
        house.assert_refused(&answer, &before).await;
        assert!(answer.message().starts_with("name: "), "{}", answer.body);
    }
}

#[tokio::test]
async fn a_group_whose_role_grants_owner_access_answers_with_its_code() {
    for (action, code) in [
        ("capability_access_all", "rbac_group_grants_owner_access"),
        ("permission_of_a_later_version", "rbac_group_owner_access_unconfirmed"),
    ] {
        let house = House::new().await;
        let office = house.enterprise("Colossus").await;
        office.member("ada@x.example", "user").await;
        let (ada, group) = (office.key.user_id("ada@x.example").await, office.key.group("Research").await);
        let members = format!("{GROUPS}/{group}/members");
        office.key.post(&members, json!({"user_id": ada})).await;
        let id = &office.id;
        for statement in [
            format!(
                "insert into custom_roles (id, organization_id, display_name, source_type, created_at, updated_at)
                 values ('rbac_role_x', '{id}', 'Role', 'custom', 0, 0)"
            ),
            format!(
                "insert into custom_role_permissions (id, organization_id, role_id, action, resource) values
                     ('rbac_perm_x', '{id}', 'rbac_role_x', '{action}', '{{\"type\":\"organization\"}}')"
            ),
            format!(
                "insert into group_roles (parent_id, group_id, organization_id, role_id, assigned_at)
                 select parent_id, '{group}', id, 'rbac_role_x', 0 from organizations where id = '{id}'"
            ),
        ] {
            house.execute(&statement).await;
        }
        let before = house.contents().await;
        let invite = json!({"email": "new@x.example", "role": "user", "rbac_group_ids": [group]});
        for answer in [
            office.key.post(&members, json!({"user_id": office.key.user_id("owner@colossus.example").await})).await,
            office.key.delete(&format!("{members}/{ada}")).await,
            office.key.delete(&format!("{GROUPS}/{group}")).await,
            office.key.post("/v1/organizations/invites", invite).await,
        ] {
            house.assert_refused(&answer, &before).await;
            assert_eq!((answer.status.as_u16(), answer.error_code().as_str()), (400, code), "{}", answer.path);
        }
    }
}

/// A request with another version of the contract.
async fn at_version(key: &KeyHolder, version: &str, request: axum::http::request::Builder, body: &str) -> Value {
    let request = request.header("anthropic-version", version).header("content-type", "application/json");
    let answer = key.send(request, body).await;
    assert_eq!(answer.status, 200, "{}", answer.body);
    answer.json()
}

/// The requests of [`Request`], without a body.
async fn get_at_version(key: &KeyHolder, version: &str, path: &str) -> Value {
    at_version(key, version, Request::get(path), "").await
}
