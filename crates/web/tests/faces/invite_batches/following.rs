use admit_core::invite_batches::Progress;
use serde_json::json;

use super::{new_rows, path_of, submit};
use crate::house::{ApiKey, World};

#[tokio::test]
async fn whoever_follows_a_batch_hears_of_every_change_until_it_is_finished() {
    let world = World::new().await;
    let key = &world.a.key;
    let batch = submit(key, json!({ "role": "user", "rows": new_rows(70) })).await;
    let mut events = key.follow(&format!("{}/events", path_of(&batch))).await;
    let (name, first) = events.next().await.unwrap();
    assert_eq!((name.as_str(), &first), ("progress", &batch));
    let claim = world.house.claim_batch().await;
    let Progress::More(claim) = world.house.settle_chunk(claim).await else { panic!() };
    let (name, running) = events.next().await.unwrap();
    assert_eq!((name.as_str(), &running["status"]), ("progress", &json!("running")));
    assert_eq!(running["settled_count"], 64);
    world.house.settle_chunk(claim).await;
    let (name, finished) = events.next().await.unwrap();
    assert_eq!((name.as_str(), &finished["status"]), ("finished", &json!("finished")));
    assert_eq!(finished, key.get(&path_of(&batch)).await.json());
    assert_eq!(events.next().await, None);
    // Who comes late hears the end at once.
    let mut late = key.follow(&format!("{}/events", path_of(&batch))).await;
    assert_eq!(late.next().await, Some(("finished".to_owned(), finished)));
    assert_eq!(late.next().await, None);
}

#[tokio::test]
async fn ac_53_a_stream_ends_with_the_credential_that_opened_it() {
    let world = World::new().await;
    let issued = world.a.key.post("/admit/v1/admin_keys", json!({ "name": "Reader" })).await.json();
    let reader = ApiKey::of(&issued);
    let batch = submit(&world.a.key, json!({ "role": "user", "rows": new_rows(1) })).await;
    let holder = world.house.holder_of(&reader.secret);
    let mut events = holder.follow(&format!("{}/events", path_of(&batch))).await;
    assert!(events.next().await.is_some());
    assert_eq!(world.a.key.delete(&format!("/admit/v1/admin_keys/{}", reader.id)).await.status, 200);
    world.house.claim_batch().await;
    assert_eq!(events.next().await, None);
}

#[tokio::test]
async fn a_stream_ends_when_the_server_stops() {
    let world = World::new().await;
    let batch = submit(&world.a.key, json!({ "role": "user", "rows": new_rows(1) })).await;
    let mut events = world.a.key.follow(&format!("{}/events", path_of(&batch))).await;
    assert!(events.next().await.is_some());
    world.house.readiness.withdraw();
    assert_eq!(events.next().await, None);
}
