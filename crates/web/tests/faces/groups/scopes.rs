//! Keys with scopes (section 1.3).

use serde_json::json;

use super::GROUPS;
use crate::house::{House, KeyHolder};

async fn statuses(key: &KeyHolder, group: &str, user: &str) -> Vec<u16> {
    let (path, members) = (format!("{GROUPS}/{group}"), format!("{GROUPS}/{group}/members"));
    let mut statuses = Vec::new();
    for answer in [
        key.get(GROUPS).await,
        key.get(&path).await,
        key.get(&members).await,
        key.post(&path, json!({"name": "Labs"})).await,
        key.post(&members, json!({"user_id": user})).await,
        key.delete(&format!("{members}/{user}")).await,
        key.post(GROUPS, json!({"name": "x"})).await,
    ] {
        if answer.status == 403 {
            assert!(answer.message().starts_with("Missing required scopes. Got: ['"), "{}", answer.body);
        }
        statuses.push(answer.status.as_u16());
    }
    statuses
}

#[tokio::test]
async fn ac_23_groups_are_read_and_written_with_their_own_scopes() {
    let house = House::new().await;
    let office = house.enterprise("Colossus").await;
    office.member("ada@x.example", "user").await;
    let (group, ada) = (office.key.group("Research").await, office.key.user_id("ada@x.example").await);
    for (scopes, expected) in [
        ("read:rbac_groups", [200, 200, 200, 403, 403, 403, 403]),
        ("read:org_audit", [200, 200, 200, 403, 403, 403, 403]),
        ("write:rbac_groups", [403, 403, 403, 200, 200, 200, 200]),
        ("read:members write:members", [403; 7]),
        ("read:rbac_groups write:rbac_groups", [200; 7]),
    ] {
        let key = house.scoped_key(&office, scopes).await;
        assert_eq!(statuses(&key, &group, &ada).await, expected, "{scopes}");
    }
}

#[tokio::test]
async fn ac_23_the_role_managed_and_groups_of_an_invite_need_the_scope_for_groups_too() {
    let house = House::new().await;
    let office = house.enterprise("Colossus").await;
    office.member("ada@x.example", "user").await;
    let (group, ada) = (office.key.group("Research").await, office.key.user_id("ada@x.example").await);
    let key = house.scoped_key(&office, "write:members").await;
    let before = house.contents().await;
    let (invites, user) = ("/v1/organizations/invites", format!("/v1/organizations/users/{ada}"));
    for answer in [
        key.post(invites, json!({"email": "new@x.example", "role": "managed"})).await,
        key.post(invites, json!({"email": "new@x.example", "role": "user", "rbac_group_ids": [group]})).await,
        key.post(&user, json!({"role": "managed"})).await,
    ] {
        house.assert_refused(&answer, &before).await;
        assert_eq!(answer.status, 403);
        let message = "Missing required scopes. Got: ['write:members'] Needed: ['write:rbac_groups']";
        assert_eq!(answer.message(), message);
    }
    let plain = json!({"email": "new@x.example", "role": "user", "rbac_group_ids": []});
    assert_eq!(key.post(invites, plain).await.status, 200);
    let key = house.scoped_key(&office, "write:members write:rbac_groups").await;
    let full = json!({"email": "other@x.example", "role": "managed", "rbac_group_ids": [group]});
    assert_eq!(key.post(invites, full).await.status, 200);
    assert_eq!(key.post(&user, json!({"role": "managed"})).await.status, 200);
}
