//! Many invites at once.

mod csv;
mod following;
mod json;
mod rights;

use axum::http::Request;
use serde_json::{Value, json};

use crate::house::{Answer, KeyHolder, World};

pub(crate) const BATCHES: &str = "/admit/v1/invite_batches";

/// Rows for these addresses.
fn rows(addresses: &[&str]) -> Value {
    addresses.iter().map(|address| json!({ "email": address })).collect()
}

/// Rows for so many new addresses.
fn new_rows(count: usize) -> Value {
    (0..count).map(|number| json!({ "email": format!("new-{number}@x.example") })).collect()
}

async fn submit(key: &KeyHolder, body: Value) -> Value {
    let answer = key.post(BATCHES, body).await;
    assert_eq!(answer.status, 200, "{}", answer.body);
    answer.json()
}

/// The path of a batch.
fn path_of(batch: &Value) -> String {
    format!("{BATCHES}/{}", batch["id"].as_str().unwrap())
}

async fn post_csv(key: &KeyHolder, query: &str, text: &str) -> Answer {
    key.send(Request::post(format!("{BATCHES}{query}")).header("content-type", "text/csv"), text).await
}

/// Outcomes in the order of the rows.
fn outcomes(rows: &Value) -> Vec<&str> {
    rows.as_array().unwrap().iter().map(|row| row["outcome"].as_str().unwrap_or("(none)")).collect()
}

async fn refused(world: &World, answer: Answer, words: &str) {
    answer.assert_refusal();
    assert_eq!(answer.status, 400, "{}", answer.body);
    assert!(answer.message().contains(words), "{words:?} is not in {}", answer.message());
    assert_eq!(world.house.count("invite_batches").await, 0);
}
