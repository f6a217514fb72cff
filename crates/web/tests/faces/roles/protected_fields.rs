use serde_json::{Value, json};

use crate::house::World;

const PROTECTED: [&str; 22] = [
    "id",
    "type",
    "organization",
    "organization_id",
    "status",
    "invited_at",
    "expires_at",
    "accepted_at",
    "added_at",
    "created_at",
    "email_verified",
    "name",
    "creator",
    "created_by",
    "invited_by",
    "token",
    "scopes",
    "limits",
    "plan",
    "is_admin",
    "__proto__",
    "constructor",
];

#[tokio::test]
async fn ac_27_a_body_with_any_field_too_many_is_refused() {
    let world = World::new().await;
    let key = &world.a.key;
    let user = format!("/v1/organizations/users/{}", key.user_id("member@a.example").await);
    let before = world.house.contents().await;
    for field in PROTECTED {
        for value in [json!("x"), json!(true), Value::Null, json!({"x": 1})] {
            let mut invite = json!({"email": "new@x.example", "role": "user"});
            invite[field] = value.clone();
            let mut change = json!({"role": "developer"});
            change[field] = value;
            for answer in [key.post("/v1/organizations/invites", invite).await, key.post(&user, change).await] {
                world.house.assert_refused(&answer, &before).await;
                assert_eq!(answer.message(), format!("{field}: Extra inputs are not permitted"));
            }
        }
    }
    let change = json!({"role": "developer", "email": "other@x.example"});
    world.house.assert_refused(&key.post(&user, change).await, &before).await;
}

#[tokio::test]
async fn ac_27_a_form_with_fields_too_many_changes_no_more_than_its_own() {
    let mut world = World::new().await;
    let user = world.a.key.user_id("member@a.example").await;
    let before = world.a.key.get(&format!("/v1/organizations/users/{user}")).await.json();
    let fields = [
        ("role", "developer"),
        ("email", "evil@x.example"),
        ("name", "Mallory"),
        ("id", "user_01evil"),
        ("added_at", "2000-01-01T00:00:00Z"),
        ("organization_id", world.b.id.as_str()),
    ];
    let path = format!("{}/{user}/role", world.a.members_path());
    assert_eq!(world.a.admin.post(&path, &fields).await.status, 303);
    let mut expected = before;
    expected["role"] = json!("developer");
    assert_eq!(world.a.key.get(&format!("/v1/organizations/users/{user}")).await.json(), expected);
}
