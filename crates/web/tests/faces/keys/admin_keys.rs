use serde_json::json;

use crate::house::{ApiKey, World};

const PATH: &str = "/admit/v1/admin_keys";

#[tokio::test]
async fn an_admin_key_makes_another_and_revokes_itself() {
    let world = World::new().await;
    let first = world.a.key.get(PATH).await.json()["data"][0].clone();
    assert_eq!((&first["type"], &first["name"]), (&json!("admin_api_key"), &json!("First admin key")));
    assert!(first["created_by"].is_null() && first["secret"].is_null());
    let answer = world.a.key.post(PATH, json!({ "name": "Second" })).await;
    let second = ApiKey::of(&answer.json());
    assert_eq!(answer.json()["created_by"], json!({ "type": "admin_api_key", "id": first["id"] }));
    let holder = world.house.holder_of(&second.secret);
    let listed = holder.get(PATH).await;
    let ids: Vec<_> = listed.json()["data"].as_array().unwrap().iter().map(|key| key["id"].clone()).collect();
    assert!(ids.contains(&json!(second.id)) && ids.len() == 2);
    assert!(!listed.body.contains(&second.secret) && !listed.body.contains(&world.a.key.key));
    let revoked = holder.delete(&format!("{PATH}/{}", second.id)).await.json();
    assert_eq!(revoked, json!({ "id": second.id, "type": "admin_api_key_deleted" }));
    assert_eq!(holder.get("/v1/organizations/me").await.status, 401);
    let again = world.a.key.delete(&format!("{PATH}/{}", second.id)).await;
    assert_eq!((again.status.as_u16(), again.message().as_str()), (404, "API key not found."));
}

#[tokio::test]
async fn admin_keys_are_on_no_list_of_the_admin_api() {
    let world = World::new().await;
    let id = world.a.key.get(PATH).await.json()["data"][0]["id"].as_str().unwrap().to_owned();
    assert_eq!(world.a.key.get("/v1/organizations/api_keys").await.json()["data"], json!([]));
    assert_eq!(world.a.key.get(&format!("/v1/organizations/api_keys/{id}")).await.status, 404);
}

#[tokio::test]
async fn ac_28_lesser_keys_neither_make_nor_see_nor_revoke_admin_keys() {
    let world = World::new().await;
    let id = world.a.key.get(PATH).await.json()["data"][0]["id"].as_str().unwrap().to_owned();
    let own = world.house.holder_of(&world.a.issue_own_key("admin@a.example").await.secret);
    let contents = world.house.contents().await;
    for answer in
        [own.get(PATH).await, own.post(PATH, json!({ "name": "x" })).await, own.delete(&format!("{PATH}/{id}")).await]
    {
        world.house.assert_refused(&answer, &contents).await;
        assert_eq!(answer.status, 403);
    }
    for body in
        [json!({}), json!({ "name": "" }), json!({ "name": "x".repeat(101) }), json!({ "name": "x", "scopes": [] })]
    {
        let answer = world.a.key.post(PATH, body).await;
        world.house.assert_refused(&answer, &contents).await;
        assert_eq!(answer.status, 400);
    }
}
