use serde_json::{Value, json};

use crate::house::{KeyHolder, World};

/// What a list says of a key's last use, once it says anything new: a use is noted beside the request.
async fn last_use(key: &KeyHolder, path: &str, id: &str, but: &Value) -> Value {
    for _ in 0..10_000 {
        let listed = key.get(path).await.json();
        let keys = listed["data"].as_array().unwrap();
        let found = keys.iter().find(|key| key["id"] == id).unwrap()["last_used_at"].clone();
        if found != *but {
            return found;
        }
        tokio::task::yield_now().await;
    }
    panic!("no use of {id} was noted")
}

#[tokio::test]
async fn the_use_of_a_key_is_noted_to_within_an_hour() {
    let world = World::new().await;
    let (admin, api) = ("/admit/v1/admin_keys", "/admit/v1/api_keys");
    let key = world.a.issue_api_key().await;
    let id = world.a.key.get(admin).await.json()["data"][0]["id"].as_str().unwrap().to_owned();
    let first = last_use(&world.a.key, admin, &id, &Value::Null).await;
    assert_eq!(first, "2025-06-15T15:06:40.000000Z");
    world.a.key.post("/admit/v1/api_keys/verify", json!({ "key": key.secret })).await;
    assert_eq!(last_use(&world.a.key, api, &key.id, &Value::Null).await, first);
    world.house.pass(3600);
    assert_eq!(last_use(&world.a.key, admin, &id, &first).await, "2025-06-15T16:06:40.000000Z");
}
