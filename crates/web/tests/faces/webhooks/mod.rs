//! Webhook endpoints as programs see them. How deliveries leave is tested where the worker is.

use axum::http::Request;
use serde_json::{Value, json};

use crate::house::{Answer, KeyHolder, World};

mod console;

const ENDPOINTS: &str = "/v1/organizations/webhooks";
const BETA: &str = "webhooks-2026-10-07";
const URL: &str = "https://hooks.example.com/admit";

impl KeyHolder {
    async fn webhooks(&self, method: &str, path: &str, body: Option<Value>) -> Answer {
        let request = Request::builder().method(method).uri(format!("{ENDPOINTS}{path}"));
        let request = request.header("anthropic-beta", BETA).header("content-type", "application/json");
        self.send(request, &body.map(|body| body.to_string()).unwrap_or_default()).await
    }

    async fn new_endpoint(&self) -> Value {
        let body = json!({ "url": URL, "enabled_events": ["external_key.failed"] });
        let answer = self.webhooks("POST", "", Some(body)).await;
        assert_eq!(answer.status, 200, "{}", answer.body);
        answer.json()
    }

    async fn test_endpoint(&self, id: &Value, body: Value) -> Answer {
        self.post(&format!("/admit/v1/webhooks/{}/test", id.as_str().unwrap()), body).await
    }
}

fn names(value: &Value) -> Vec<&str> {
    value.as_object().unwrap().keys().map(String::as_str).collect()
}

#[tokio::test]
async fn ac_73_the_secret_is_told_by_making_and_by_renewing_and_by_nothing_else() {
    let world = World::new().await;
    let key = &world.a.key;
    let made = key.new_endpoint().await;
    let id = made["id"].as_str().unwrap();
    let mut fields = names(&made);
    fields.retain(|name| *name != "signing_secret");
    let expected =
        ["id", "name", "description", "url", "enabled_events", "state", "disabled_reason", "created_at", "updated_at"];
    assert_eq!(fields.iter().copied().collect::<std::collections::BTreeSet<_>>(), expected.into_iter().collect());
    let renewed = key.webhooks("POST", &format!("/{id}/regenerate_signing_secret"), None).await.json();
    assert_eq!(names(&renewed), ["signing_secret"]);
    assert_ne!(renewed["signing_secret"], made["signing_secret"]);
    let queued =
        key.test_endpoint(&made["id"], json!({ "event_type": "external_key.failed", "object_id": "ekey_1" })).await;
    assert_eq!(queued.status, 200, "{}", queued.body);
    let path = format!("/{id}");
    let answers = [
        queued,
        key.webhooks("GET", "", None).await,
        key.webhooks("GET", &path, None).await,
        key.webhooks("POST", &path, Some(json!({ "name": "Other" }))).await,
        key.get(&format!("/admit/v1/webhooks/{id}/deliveries")).await,
        key.get("/v1/compliance/activities").await,
        key.webhooks("DELETE", &path, None).await,
    ];
    for answer in answers {
        assert_eq!(answer.status, 200, "{}", answer.body);
        assert!(!answer.everything().contains("whsec_"), "{}", answer.everything());
    }
}

#[tokio::test]
async fn without_the_beta_the_routes_are_not_there() {
    let world = World::new().await;
    let id = world.a.key.new_endpoint().await["id"].as_str().unwrap().to_owned();
    let before = world.house.contents().await;
    let unknown = world.a.key.get("/v1/organizations/nothing").await;
    for path in [ENDPOINTS.to_owned(), format!("{ENDPOINTS}/{id}")] {
        let answer = world.a.key.get(&path).await;
        world.house.assert_refused(&answer, &before).await;
        assert_eq!((answer.status.as_u16(), answer.message()), (404, unknown.message()));
    }
    let off = json!({ "disabled_betas": [BETA] });
    assert_eq!(world.a.key.post("/admit/v1/organization/settings", off).await.status, 200);
    assert_eq!(world.a.key.webhooks("GET", &format!("/{id}"), None).await.status, 404);
    assert_eq!(world.a.key.get(&format!("/admit/v1/webhooks/{id}/deliveries")).await.status, 404);
    assert_eq!(world.b.key.webhooks("GET", "", None).await.status, 200);
    let elsewhere = Request::get("/v1/organizations/me").header("anthropic-beta", BETA);
    let lacking = world.a.key.send(elsewhere, "").await;
    assert_eq!(lacking.status, 400);
    assert!(lacking.message().starts_with("Unexpected value(s) `webhooks-2026-10-07`"), "{}", lacking.body);
}

#[tokio::test]
async fn ac_71_ac_73_an_endpoint_that_nothing_may_be_sent_to_is_refused() {
    let world = World::new().await;
    let before = world.house.contents().await;
    let events = json!(["external_key.failed"]);
    for (body, message) in [
        (json!({ "enabled_events": events }), "url: Field required"),
        (json!({ "url": URL }), "enabled_events: Field required"),
        (json!({ "url": URL, "enabled_events": [] }), "enabled_events: at least one event is needed"),
        (json!({ "url": "http://hooks.example.com", "enabled_events": events }), "url: URL must be https on port 443"),
        (json!({ "url": "https://[::1]/", "enabled_events": events }), "url: URL must have a public hostname"),
        (json!({ "url": "https://0x7f.1/", "enabled_events": events }), "url: URL must have a public hostname"),
        (
            json!({ "url": "https://hooks.example.com/\r\nhost: x", "enabled_events": events }),
            "url: Input should be a valid URL of at most 2048 characters",
        ),
        (
            json!({ "url": URL, "enabled_events": events, "headers": { "host": "x" } }),
            "headers: Extra inputs are not permitted",
        ),
    ] {
        let answer = world.a.key.webhooks("POST", "", Some(body.clone())).await;
        world.house.assert_refused(&answer, &before).await;
        assert_eq!((answer.status.as_u16(), answer.message().as_str()), (400, message), "{body}");
    }
    let unknown = json!({ "url": URL, "enabled_events": ["external_key.failed", "invite.accepted"] });
    let answer = world.a.key.webhooks("POST", "", Some(unknown)).await;
    world.house.assert_refused(&answer, &before).await;
    assert!(
        answer.message().starts_with("enabled_events.1: Input should be 'external_key.failed', "),
        "{}",
        answer.body
    );
}

#[tokio::test]
async fn a_limit_of_zero_means_twenty_and_a_page_before_an_endpoint_is_the_first_one() {
    let world = World::new().await;
    let mut made = Vec::new();
    for _ in 0..22 {
        world.house.pass(1);
        made.push(world.a.key.new_endpoint().await["id"].as_str().unwrap().to_owned());
    }
    made.reverse();
    let ids = |page: &Value| -> Vec<String> {
        page["data"].as_array().unwrap().iter().map(|one| one["id"].as_str().unwrap().to_owned()).collect()
    };
    for query in ["", "?limit=0", "?limit=20&order=desc"] {
        let page = world.a.key.webhooks("GET", query, None).await.json();
        assert_eq!((ids(&page), &page["has_more"]), (made[..20].to_vec(), &json!(true)), "{query}");
    }
    let page = world.a.key.webhooks("GET", &format!("?limit=3&before_id={}", made[10]), None).await.json();
    assert_eq!((ids(&page), &page["has_more"]), (made[..3].to_vec(), &json!(false)));
    let page = world.a.key.webhooks("GET", &format!("?limit=3&order=asc&after_id={}", made[3]), None).await.json();
    assert_eq!(
        (ids(&page), &page["has_more"]),
        (vec![made[2].clone(), made[1].clone(), made[0].clone()], &json!(false))
    );
    let before = world.house.contents().await;
    for query in [
        "?limit=101",
        "?limit=-1",
        "?order=newest",
        "?after_id=wep_1",
        &format!("?after_id={0}&before_id={0}", made[0]),
    ] {
        let answer = world.a.key.webhooks("GET", query, None).await;
        world.house.assert_refused(&answer, &before).await;
        assert_eq!(answer.status, 400, "{query}");
    }
}

#[tokio::test]
async fn a_test_is_an_event_that_the_endpoint_takes() {
    let world = World::new().await;
    let id = world.a.key.new_endpoint().await["id"].clone();
    let before = world.house.contents().await;
    let opened = "user_profile.enforcement_action_opened";
    for (body, message) in [
        (json!({ "object_id": "ekey_1" }), "event_type: Field required"),
        (json!({ "event_type": "external_key.failed" }), "object_id: Field required"),
        (
            json!({ "event_type": "external_key.failed", "object_id": "" }),
            "object_id: Input should have 1 to 256 characters",
        ),
        (
            json!({ "event_type": "external_key.failed", "object_id": "a", "enforcement_action_id": "b" }),
            "enforcement_action_id: This type of event names none",
        ),
        (json!({ "event_type": opened, "object_id": "a" }), "enforcement_action_id: Field required"),
        (
            json!({ "event_type": opened, "object_id": "a", "enforcement_action_id": "b" }),
            "event_type: This webhook endpoint does not take events of this type.",
        ),
    ] {
        let answer = world.a.key.test_endpoint(&id, body.clone()).await;
        world.house.assert_refused(&answer, &before).await;
        assert_eq!((answer.status.as_u16(), answer.message().as_str()), (400, message), "{body}");
    }
    let queued = world.a.key.test_endpoint(&id, json!({ "event_type": "external_key.failed", "object_id": "a" })).await;
    let queued = queued.json();
    assert_eq!(
        (&queued["state"], &queued["tries"], &queued["finished_at"]),
        (&json!("queued"), &json!(0), &Value::Null)
    );
    let log = format!("/admit/v1/webhooks/{}/deliveries", id.as_str().unwrap());
    assert_eq!(world.a.key.get(&log).await.json()["data"], json!([queued]));
    let resend = format!("{log}/{}/resend", queued["id"].as_str().unwrap());
    let answer = world.a.key.post(&resend, json!({})).await;
    assert_eq!(
        (answer.status.as_u16(), answer.message().as_str()),
        (400, "This webhook delivery is still to be sent.")
    );
}
