use serde_json::json;

use super::{BATCHES, new_rows, path_of, submit};
use crate::house::{ApiKey, House, KeyHolder, World};

#[tokio::test]
async fn ac_23_a_key_with_scopes_needs_those_of_members() {
    let house = House::new().await;
    let office = house.enterprise("Analytical").await;
    let scoped = async |scopes: &[&str]| {
        let issued = office.key.post("/admit/v1/scoped_keys", json!({ "name": "Sync", "scopes": scopes })).await;
        house.holder_of(&ApiKey::of(&issued.json()).secret)
    };
    let (reader, writer) = (scoped(&["read:members"]).await, scoped(&["write:members"]).await);
    let body = json!({ "rows": new_rows(1), "role": "user" });
    assert_eq!(reader.post(BATCHES, body.clone()).await.status, 403);
    let batch = submit(&writer, body).await;
    assert_eq!(batch["requester"]["type"], "api_actor");
    house.work_through_batch().await;
    for path in [
        BATCHES.to_owned(),
        path_of(&batch),
        format!("{}/rows", path_of(&batch)),
        format!("{}/events", path_of(&batch)),
    ] {
        assert_eq!(reader.get(&path).await.status, 200, "{path}");
        assert_eq!(writer.get(&path).await.status, 403, "{path}");
    }
    assert_eq!(reader.post(&format!("{}/undo", path_of(&batch)), json!({})).await.status, 403);
    assert_eq!(writer.post(&format!("{}/undo", path_of(&batch)), json!({})).await.status, 200);
}

#[tokio::test]
async fn ac_23_in_a_batch_nobody_is_given_more_than_its_caller_may_give() {
    let house = House::new().await;
    let office = house.enterprise("Analytical").await;
    let issued = office.key.post("/admit/v1/scoped_keys", json!({ "name": "Sync", "scopes": ["write:members"] })).await;
    let writer = house.holder_of(&ApiKey::of(&issued.json()).secret);
    let rows = json!([
        { "email": "user@x.example", "role": "user" },
        { "email": "managed@x.example", "role": "managed" },
        { "email": "owner@x.example", "role": "owner" },
        { "email": "primary@x.example", "role": "primary_owner" },
        { "email": "no address", "role": "user", "rbac_group_ids": ["rbac_group_011mXeogeSHNR7d6rUhAktFh"] },
    ]);
    let expected = ["invited", "missing_scope", "role_not_assignable", "role_not_assignable", "missing_scope"];
    let told = submit(&writer, json!({ "rows": rows, "dry_run": true })).await;
    assert_eq!(super::outcomes(&told["rows"])[1..], expected[1..]);
    let batch = submit(&writer, json!({ "rows": rows })).await;
    house.work_through_batch().await;
    let settled = rows_at(&office.key, &path_of(&batch)).await;
    assert_eq!(super::outcomes(&settled), expected);
    assert_eq!(house.count("invites").await, 1);
}

async fn rows_at(key: &KeyHolder, path: &str) -> serde_json::Value {
    key.get(&format!("{path}/rows")).await.json()["data"].clone()
}

#[tokio::test]
async fn ac_11_no_answer_about_a_batch_shows_a_link() {
    let world = World::new().await;
    let batch = submit(&world.a.key, json!({ "rows": new_rows(2), "role": "user" })).await;
    world.house.work_through_batch().await;
    let token = world.house.last_mail_to("new-1@x.example").await.token();
    for path in [path_of(&batch), format!("{}/rows", path_of(&batch)), format!("{}/events", path_of(&batch))] {
        let answer = world.a.key.get(&path).await;
        assert!(!answer.everything().contains(&token) && !answer.body.contains("/accept/"), "{path}");
    }
}
