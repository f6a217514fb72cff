use axum::http::Request;
use serde_json::{Value, json};

use super::{BATCHES, new_rows, outcomes, path_of, refused, rows, submit};
use crate::house::World;

#[tokio::test]
async fn a_batch_is_answered_at_once_and_tells_its_progress() {
    let world = World::new().await;
    let key = &world.a.key;
    let body = json!({ "rows": new_rows(70), "role": "user", "message": "Hello", "expires_in_seconds": 3600 });
    let batch = submit(key, body).await;
    assert_eq!(batch["type"], "invite_batch");
    assert_eq!(
        (&batch["status"], &batch["row_count"], &batch["settled_count"]),
        (&json!("queued"), &json!(70), &json!(0))
    );
    assert_eq!((&batch["message"], &batch["expires_in_seconds"]), (&json!("Hello"), &json!(3600)));
    assert_eq!(batch["requester"]["type"], "admin_api_key_actor");
    let claim = world.house.claim_batch().await;
    world.house.settle_chunk(claim.clone()).await;
    let running = key.get(&path_of(&batch)).await.json();
    assert_eq!((&running["status"], &running["outcomes"]), (&json!("running"), &json!({ "invited": 64 })));
    world.house.pass(61);
    world.house.work_through_batch().await;
    let finished = key.get(&path_of(&batch)).await.json();
    assert_eq!((&finished["status"], &finished["outcomes"]), (&json!("finished"), &json!({ "invited": 70 })));
    assert!(finished["finished_at"].is_string());
    assert_eq!(key.get(BATCHES).await.json()["data"], json!([finished]));
    let page = key.get("/admit/v1/invites?limit=100").await.json();
    let of_batch = |invite: &&Value| invite["message"] == "Hello";
    assert_eq!(page["data"].as_array().unwrap().iter().filter(of_batch).count(), 70);
}

#[tokio::test]
async fn a_dry_run_tells_each_row_what_would_become_of_it_and_stores_nothing() {
    let world = World::new().await;
    let key = &world.a.key;
    let pending = key.invite("pending@a.example", "user").await;
    let body = json!({ "dry_run": true, "role": "user", "rows": rows(
        &["new@a.example", "member@a.example", "pending@a.example", "no address", "NEW@a.example"]) });
    let before = world.house.contents().await;
    let told = submit(key, body).await;
    assert_eq!(world.house.contents().await, before);
    assert_eq!(told["type"], "invite_batch_dry_run");
    assert_eq!(
        outcomes(&told["rows"]),
        ["would_invite", "already_member", "already_invited", "invalid_address", "duplicate"]
    );
    assert_eq!(told["outcomes"]["would_invite"], 1);
    assert_eq!(told["rows"][1]["user_id"], key.user_id("member@a.example").await);
    assert_eq!(told["rows"][2]["invite_id"], pending);
    assert_eq!(told["rows"][4]["duplicate_of"], "1");
    world.house.pass(22 * 24 * 3600);
    let body = json!({ "dry_run": true, "rows": [{ "email": "pending@a.example", "role": "user" }] });
    assert_eq!(outcomes(&submit(key, body).await["rows"]), ["would_renew"]);
}

#[tokio::test]
async fn rows_are_paged_and_sorted_by_outcome() {
    let world = World::new().await;
    let key = &world.a.key;
    let row = json!({ "email": "new@a.example", "role": "developer", "metadata": { "ticket": "HR-7" } });
    let batch =
        submit(key, json!({ "role": "user", "rows": [row, { "email": "member@a.example" }, { "email": "x" }] }));
    let path = path_of(&batch.await);
    assert_eq!(outcomes(&key.get(&format!("{path}/rows")).await.json()["data"]), ["(none)", "(none)", "(none)"]);
    world.house.work_through_batch().await;
    let all = key.get(&format!("{path}/rows")).await.json();
    assert_eq!(outcomes(&all["data"]), ["invited", "already_member", "invalid_address"]);
    let first = &all["data"][0];
    assert_eq!((&first["role"], &first["metadata"]), (&json!("developer"), &json!({ "ticket": "HR-7" })));
    let invite = key.get(&format!("/admit/v1/invites/{}", first["invite_id"].as_str().unwrap())).await.json();
    assert_eq!((&invite["email"], &invite["metadata"]), (&first["email"], &first["metadata"]));
    let page = key.get(&format!("{path}/rows?limit=1&after_id=1")).await.json();
    assert_eq!((outcomes(&page["data"]), &page["has_more"]), (vec!["already_member"], &json!(true)));
    let filtered = key.get(&format!("{path}/rows?outcome=invalid_address")).await.json();
    assert_eq!((filtered["data"][0]["id"].as_str(), filtered["data"].as_array().unwrap().len()), (Some("3"), 1));
    for query in ["outcome=lost", "after_id=4", "after_id=x", "limit=1001"] {
        let answer = key.get(&format!("{path}/rows?{query}")).await;
        assert_eq!(answer.status, 400, "{query}");
        answer.assert_refusal();
    }
}

#[tokio::test]
async fn a_batch_sent_again_with_its_key_is_one_batch() {
    let world = World::new().await;
    let send = async |body: &str| {
        let request =
            Request::post(BATCHES).header("content-type", "application/json").header("idempotency-key", "k-1");
        world.a.key.send(request, body).await
    };
    let body = json!({ "role": "user", "rows": new_rows(2) }).to_string();
    let first = send(&body).await;
    assert_eq!(first.status, 200, "{}", first.body);
    world.house.work_through_batch().await;
    let again = send(&body).await;
    assert_eq!((again.header("idempotent-replayed"), &again.body), ("true", &first.body));
    assert_eq!(world.house.count("invite_batches").await, 1);
}

#[tokio::test]
async fn a_second_batch_waits_for_the_first() {
    let world = World::new().await;
    let first = submit(&world.a.key, json!({ "role": "user", "rows": new_rows(1) })).await;
    let answer = world.a.key.post(BATCHES, json!({ "role": "user", "rows": new_rows(1) })).await;
    answer.assert_refusal();
    assert_eq!((answer.status.as_u16(), answer.error_code().as_str()), (409, "invite_batch_unfinished"));
    assert_eq!(answer.header("x-should-retry"), "false");
    assert!(answer.message().contains(first["id"].as_str().unwrap()));
    submit(&world.b.key, json!({ "role": "user", "rows": new_rows(1) })).await;
}

#[tokio::test]
async fn ac_49_the_rows_of_a_day_are_limited_by_the_settings() {
    let world = World::new().await;
    let key = &world.a.key;
    let settings = key.get("/admit/v1/organization/settings").await.json();
    assert_eq!(settings["invite_batch_row_limit"], 50_000);
    key.post("/admit/v1/organization/settings", json!({ "invite_batch_row_limit": 2 })).await;
    let answer = key.post(BATCHES, json!({ "role": "user", "rows": new_rows(3) })).await;
    answer.assert_refusal();
    assert_eq!((answer.status.as_u16(), answer.error_code().as_str()), (429, "invite_batch_daily_limit"));
    submit(key, json!({ "role": "user", "rows": new_rows(2) })).await;
}

#[tokio::test]
async fn ac_74_ten_thousand_rows_are_taken_and_one_more_is_not() {
    let world = World::new().await;
    let answer = world.a.key.post(BATCHES, json!({ "role": "user", "rows": new_rows(10_001) })).await;
    assert_eq!(answer.error_code(), "invite_batch_row_count");
    refused(&world, answer, "got 10001").await;
    let too_large = format!(r#"{{"role":"user","rows":[],"message":"{}"}}"#, "x".repeat(4 << 20));
    let answer = world.a.key.post_text(BATCHES, &too_large).await;
    answer.assert_refusal();
    assert_eq!(answer.status, 413);
    let batch = submit(&world.a.key, json!({ "role": "user", "rows": new_rows(10_000) })).await;
    assert_eq!(batch["row_count"], 10_000);
}

#[tokio::test]
async fn ac_75_what_is_no_batch_is_refused() {
    let world = World::new().await;
    let key = &world.a.key;
    for (body, words) in [
        (json!({ "role": "user" }), "rows: Field required"),
        (json!({ "role": "user", "rows": [] }), "between 1 and 10000"),
        (json!({ "role": "user", "rows": "x" }), "rows: Input should be a valid array"),
        (json!({ "role": "user", "rows": ["x"] }), "rows.0: Input should be a valid dictionary"),
        (json!({ "rows": [{ "email": "a@x.example" }] }), "rows.0.role: Field required"),
        (json!({ "role": "user", "rows": [{ "email": "a@x.example" }, {}] }), "rows.1.email: Field required"),
        (json!({ "role": "user", "rows": [{ "email": 7 }] }), "rows.0.email: Input should be a valid string"),
        (json!({ "role": "user", "rows": [{ "email": "a@x.example", "name": "A" }] }), "rows.0.name: Extra inputs"),
        (json!({ "role": "user", "rows": new_rows(1), "send_email": false }), "send_email: Extra inputs"),
        (json!({ "role": "user", "rows": new_rows(1), "locale": "en_US" }), "locale:"),
        (json!({ "role": "user", "rows": new_rows(1), "expires_in_seconds": 1 }), "expires_in_seconds:"),
        (json!({ "role": "user", "rows": new_rows(1), "dry_run": "yes" }), "dry_run: Input should be a valid boolean"),
    ] {
        refused(&world, key.post(BATCHES, body).await, words).await;
    }
    let request = Request::post(BATCHES).header("content-type", "text/plain");
    let answer = key.send(request, "a@x.example").await;
    answer.assert_refusal();
    assert_eq!(answer.status, 415);
    assert!(answer.message().contains("text/csv"), "{}", answer.message());
}

#[tokio::test]
async fn undoing_says_how_many_were_revoked_and_how_many_had_been_accepted() {
    let world = World::new().await;
    let key = &world.a.key;
    let batch = submit(key, json!({ "role": "user", "rows": new_rows(3) })).await;
    world.house.work_through_batch().await;
    let token = world.house.last_mail_to("new-1@x.example").await.token();
    world.house.browser().post("/accept", &[("token", &token), ("name", "Ada")]).await;
    let undo = format!("{}/undo", path_of(&batch));
    let undone = key.post(&undo, json!({})).await.json();
    assert_eq!((&undone["status"], &undone["revoked_count"]), (&json!("undone"), &json!(2)));
    assert_eq!(undone["accepted_count"], 1);
    assert_eq!(world.house.count("invites where deleted_at is not null").await, 2);
    assert_eq!(key.post(&undo, json!({})).await.json(), undone);
}
