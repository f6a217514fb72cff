use serde_json::json;

use crate::house::{House, World};

#[tokio::test]
async fn an_administrator_makes_another_through_a_program_that_they_have_let_in() {
    let world = World::new().await;
    let user = world.a.key.user_id("member@a.example").await;
    let path = format!("/admit/v1/users/{user}/role");
    let before = world.house.contents().await;
    let refused = world.a.key.post(&path, json!({ "role": "admin" })).await;
    world.house.assert_refused(&refused, &before).await;
    assert_eq!(refused.status, 400);
    assert!(refused.says("or 'claude_code_user'"), "{}", refused.body);
    let token = world.a.token().await;
    for role in ["owner", "emperor", ""] {
        assert_eq!(token.post(&path, json!({ "role": role })).await.status, 400, "{role}");
    }
    let appointed = token.post(&path, json!({ "role": "admin" })).await;
    assert_eq!(appointed.status, 200, "{}", appointed.body);
    assert_eq!((&appointed.json()["id"], &appointed.json()["role"]), (&json!(user), &json!("admin")));
    assert_eq!(world.member_of_a.clone().open(&world.a.members_path()).await.status, 200);
}

#[tokio::test]
async fn the_primary_owner_hands_over_through_a_program_and_nobody_else_does() {
    let house = House::new().await;
    let office = house.enterprise("Analytical").await;
    office.member("heir@a.example", "user").await;
    let heir = office.key.user_id("heir@a.example").await;
    let path = "/admit/v1/organization/primary_owner";
    let before = house.contents().await;
    let refused = office.key.post(path, json!({ "user_id": heir })).await;
    house.assert_refused(&refused, &before).await;
    assert_eq!(refused.status, 403);
    assert!(refused.says("Only the primary owner"), "{}", refused.body);
    let handed = office.token().await.post(path, json!({ "user_id": heir })).await;
    assert_eq!((handed.status.as_u16(), &handed.json()["role"]), (200, &json!("primary_owner")), "{}", handed.body);
    assert_eq!(house.rows("select person_id from members where role = 'primary_owner'").await.len(), 1);
}
