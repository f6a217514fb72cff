//! `Idempotency-Key`: what is sent twice acts once.

use axum::http::Request;

use crate::house::{Answer, DAY, House, KeyHolder, World};

const SETTINGS: &str = "/admit/v1/organization/settings";
const CHANGED: &str = "activities where type = 'organization_settings_updated'";

async fn send(holder: &KeyHolder, keys: &[&str], body: &str) -> Answer {
    let mut request = Request::builder().method("POST").uri(SETTINGS).header("content-type", "application/json");
    for key in keys {
        request = request.header("idempotency-key", *key);
    }
    holder.send(request, body).await
}

async fn changes(house: &House) -> usize {
    house.rows(&format!("select id from {CHANGED}")).await.len()
}

#[tokio::test]
async fn a_request_sent_again_gets_the_first_answer_and_acts_once() {
    let world = World::new().await;
    let (house, key) = (&world.house, &world.a.key);
    let first = send(key, &["k-1"], r#"{"seat_limit":9}"#).await;
    assert_eq!((first.status.as_u16(), first.header("idempotent-replayed")), (200, ""));
    send(key, &[], r#"{"seat_limit":8}"#).await;
    let again = send(key, &["k-1"], r#"{"seat_limit":9}"#).await;
    assert_eq!((again.status.as_u16(), again.header("idempotent-replayed")), (200, "true"));
    assert_eq!(again.body, first.body);
    assert_eq!(again.header("content-type"), "application/json");
    assert_eq!(changes(house).await, 2);
    house.pass(DAY);
    assert_eq!(send(key, &["k-1"], r#"{"seat_limit":9}"#).await.header("idempotent-replayed"), "");
    assert_eq!(changes(house).await, 3);
}

#[tokio::test]
async fn a_key_that_was_used_for_something_else_is_a_conflict_that_repeating_does_not_solve() {
    let world = World::new().await;
    send(&world.a.key, &["k-1"], r#"{"seat_limit":9}"#).await;
    let other = send(&world.a.key, &["k-1"], r#"{"seat_limit":7}"#).await;
    assert_eq!(other.status, 409);
    assert_eq!(other.header("x-should-retry"), "false");
    assert!(other.says("idempotency_key_reused"));
    assert_eq!(send(&world.b.key, &["k-1"], r#"{"seat_limit":7}"#).await.status, 200);
    assert_eq!(changes(&world.house).await, 2);
}

#[tokio::test]
async fn a_refused_request_may_be_mended_and_sent_with_the_same_key() {
    let world = World::new().await;
    assert_eq!(send(&world.a.key, &["k-1"], r#"{"seat_limit":-1}"#).await.status, 400);
    assert_eq!(send(&world.a.key, &["k-1"], r#"{"seat_limit":1}"#).await.status, 200);
}

#[tokio::test]
async fn ac_75_a_key_that_is_none_or_is_given_twice_is_refused() {
    let world = World::new().await;
    let long = "k".repeat(256);
    for keys in [&[""][..], &["ключ"], &[long.as_str()], &["one", "two"], &["one", "one"]] {
        assert_eq!(send(&world.a.key, keys, r#"{"seat_limit":1}"#).await.status, 400, "{keys:?}");
    }
    assert_eq!(changes(&world.house).await, 0);
}

#[tokio::test]
async fn of_the_same_request_many_times_at_once_one_acts() {
    let world = World::new().await;
    let sent = (0..8).map(|_| {
        let key = world.a.key.clone();
        tokio::spawn(async move { send(&key, &["k-1"], r#"{"seat_limit":9}"#).await })
    });
    let mut bodies = Vec::new();
    for sent in sent.collect::<Vec<_>>() {
        let answer = sent.await.unwrap();
        assert_eq!(answer.status, 200, "{}", answer.body);
        bodies.push(answer.body);
    }
    bodies.dedup();
    assert_eq!(bodies.len(), 1);
    assert_eq!(changes(&world.house).await, 1);
}
