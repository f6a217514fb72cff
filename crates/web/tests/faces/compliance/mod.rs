//! The activity feed and what it is captured by, as programs see them.

use admit_core::organizations::Kind;
use admit_web::RateLimitSettings;
use axum::http::Request;
use serde_json::{Value, json};

use crate::house::{House, KeyHolder, MINUTE, World};

const FEED: &str = "/v1/compliance/activities";
const SETTINGS: &str = "/v1/organizations/compliance_settings";
const REVOKED: &str = "The API key provided is invalid or has been revoked.";

impl KeyHolder {
    /// The activities that a query finds.
    async fn told(&self, query: &str) -> Vec<Value> {
        let answer = self.get(&format!("{FEED}?{query}")).await;
        assert_eq!(answer.status, 200, "{query}: {}", answer.body);
        answer.json()["data"].as_array().unwrap().clone()
    }

    /// The types of the activities that a query finds, but for calls of the feed.
    async fn types(&self, query: &str) -> Vec<String> {
        let told = self.told(query).await;
        let types = told.iter().map(|activity| activity["type"].as_str().unwrap().to_owned());
        types.filter(|kind| kind != "compliance_api_accessed").collect()
    }
}

#[tokio::test]
async fn an_activity_has_its_actor_its_organization_and_the_fields_of_its_type() {
    let world = World::new().await;
    world.house.pass(1);
    let invite = world.a.key.invite("guest@a.example", "developer").await;
    let told = world.a.key.told("activity_types[]=org_user_invite_sent&limit=1").await;
    let [sent] = &told[..] else { panic!("{told:?}") };
    let listed: Vec<&String> = sent.as_object().unwrap().keys().collect();
    for field in ["id", "created_at", "organization_id", "organization_uuid", "actor", "type"] {
        assert!(listed.contains(&&field.to_owned()), "{sent}");
    }
    assert_eq!((&sent["organization_uuid"], &sent["invite_id"]), (&json!(world.a.id), &json!(invite)));
    assert!(sent["organization_id"].as_str().unwrap().starts_with("org_01"));
    assert_eq!((&sent["invited_email"], &sent["invited_role"]), (&json!("guest@a.example"), &json!("developer")));
    assert_eq!(sent["invited_rbac_group_ids"], json!([]));
    let actor = &sent["actor"];
    assert_eq!((&actor["type"], &actor["ip_address"]), (&json!("admin_api_key_actor"), &json!("203.0.113.7")));
    assert!(actor["admin_api_key_id"].as_str().unwrap().starts_with("apikey_01"));
    let joined = world.a.key.told("activity_types[]=org_user_invite_accepted").await;
    let both = joined.iter().find(|activity| activity["actor"]["email_address"] == "both@x.example").unwrap();
    assert_eq!(both["actor"]["type"], "user_actor");
    let created = world.a.key.told("activity_types=organization_created").await.remove(0);
    assert_eq!(created["actor"], json!({ "type": "anthropic_actor", "email_address": null }));
    let signed_in = world.a.key.told("activity_types=magic_link_login_succeeded&limit=1").await.remove(0);
    assert_eq!((&signed_in["organization_id"], &signed_in["organization_uuid"]), (&Value::Null, &Value::Null));
    assert_eq!((&signed_in["auth_method"], &signed_in["mfa_method"]), (&json!("magic_link"), &Value::Null));
}

#[tokio::test]
async fn pages_lead_from_one_to_the_next_in_both_orders() {
    let world = World::new().await;
    for order in ["desc", "asc"] {
        let all = world.a.key.types(&format!("order={order}&exclude_activity_types[]=compliance_api_accessed")).await;
        let mut gathered = Vec::new();
        let mut cursor = String::new();
        loop {
            let query =
                format!("order={order}&limit=2&after_id={cursor}&exclude_activity_types=compliance_api_accessed");
            let page = world.a.key.get(&format!("{FEED}?{query}")).await.json();
            gathered
                .extend(page["data"].as_array().unwrap().iter().map(|one| one["type"].as_str().unwrap().to_owned()));
            cursor = page["last_id"].as_str().unwrap().to_owned();
            if page["has_more"] == false {
                break;
            }
        }
        assert!(all.len() > 4, "{all:?}");
        assert_eq!(gathered, all);
    }
}

#[tokio::test]
async fn ac_79_a_query_that_means_nothing_is_refused_in_the_documented_words() {
    let world = World::new().await;
    let before = world.house.contents().await;
    for (query, message) in [
        ("limit=5001", "The limit parameter must be between 1 and 5000, inclusive. Got 5001."),
        ("limit=0", "The limit parameter must be between 1 and 5000, inclusive. Got 0."),
        ("after_id=x", "Invalid `after_id`. No activity found for `after_id` \"x\""),
        ("before_id=x", "Invalid `before_id`. No activity found for `before_id` \"x\""),
        ("after_id=x&before_id=y", "Only one of `after_id` and `before_id` can be given."),
        ("order=up", "order: Input should be 'asc' or 'desc'"),
        (
            "activity_types[]=a&exclude_activity_types[]=b",
            "Only one of `activity_types` and `exclude_activity_types` can be given.",
        ),
        ("actor_ids[]=apikey_1", "actor_ids: Input should be IDs of users"),
        (
            "created_at.gte=2026-01-01",
            "created_at.gte: Input should be a full RFC 3339 timestamp, such as 2026-03-18T14:05:22Z",
        ),
    ] {
        let answer = world.a.key.get(&format!("{FEED}?{query}")).await;
        world.house.assert_refused(&answer, &before).await;
        assert_eq!((answer.status.as_u16(), answer.message().as_str()), (400, message));
    }
}

#[tokio::test]
async fn filters_narrow_the_feed() {
    let world = World::new().await;
    let key = &world.a.key;
    let member = key.user_id("member@a.example").await;
    let of_member = key.types(&format!("actor_ids[]={member}")).await;
    assert!(of_member.contains(&"org_user_invite_accepted".to_owned()), "{of_member:?}");
    assert_eq!(key.types(&format!("user_ids={member}")).await, of_member);
    let owned = key.types(&format!("organization_ids[]={}&actor_ids[]={member}", world.a.id)).await;
    assert!(!owned.is_empty() && !owned.contains(&"magic_link_login_succeeded".to_owned()), "{owned:?}");
    assert!(key.types(&format!("organization_ids[]={}", world.b.id)).await.is_empty());
    let start = "2025-06-15T15:06:40Z";
    assert!(!key.types(&format!("created_at.gte={start}&created_at.lte={start}")).await.is_empty());
    assert!(key.types(&format!("created_at.gt={start}")).await.is_empty());
    assert!(key.types(&format!("created_at.lt={start}")).await.is_empty());
}

#[tokio::test]
async fn a_call_of_the_feed_is_told_with_its_answer() {
    let house = House::new().await;
    let office = house.organization("Analytical Engines", Kind::Platform, "admin@a.example").await;
    let refused = office.key.get(&format!("{FEED}?limit=x")).await;
    let calls = "activity_types[]=compliance_api_accessed";
    let asked = json!(format!("{FEED}?limit=x"));
    // Recorded behind the answer, as are the looks at the feed here.
    let first = loop {
        let told = office.key.told(calls).await;
        if let Some(first) = told.into_iter().find(|call| call["url"] == asked) {
            break first;
        }
        tokio::task::yield_now().await;
    };
    assert_eq!((&first["organization_id"], &first["organization_uuid"]), (&Value::Null, &Value::Null));
    assert_eq!((&first["request_id"], &first["status_code"]), (&json!(refused.header("request-id")), &json!(400)));
    assert_eq!(first["request_method"], "GET");
    assert_eq!(first["actor"]["type"], "admin_api_key_actor");
}

#[tokio::test]
async fn ac_25_a_credential_that_the_feed_does_not_take_is_told_in_one_sentence() {
    let house = House::new().await;
    let office = house.organization("Analytical Engines", Kind::Platform, "admin@a.example").await;
    let before = house.contents().await;
    for header in ["x-api-key", "authorization"] {
        for value in ["sk-ant-admin01-wrong", "Bearer sk-ant-api01-wrong", ""] {
            let answer = house.anonymous().send(Request::get(FEED).header(header, value), "").await;
            house.assert_refused(&answer, &before).await;
            assert_eq!((answer.status.as_u16(), answer.message().as_str()), (401, REVOKED), "{header}: {value}");
        }
    }
    assert_ne!(house.anonymous().send(Request::get(SETTINGS), "").await.message(), REVOKED);
    assert_eq!(office.key.get(FEED).await.status, 200);
}

#[tokio::test]
async fn the_feed_has_a_bucket_of_its_own() {
    let limits = RateLimitSettings {
        calls_per_minute: Some(1),
        invites_per_hour: Some(1),
        compliance_calls_per_minute: Some(2),
    };
    let house = House::with(|settings| settings.rate_limits = limits).await;
    let office = house.organization("Analytical Engines", Kind::Platform, "admin@a.example").await;
    let statuses = [FEED, FEED, FEED, SETTINGS, SETTINGS].map(|path| (path, office.key.clone()));
    let mut answered = Vec::new();
    for (path, key) in statuses {
        answered.push(key.get(path).await.status.as_u16());
    }
    assert_eq!(answered, [200, 200, 429, 200, 429]);
    house.pass(MINUTE);
    assert_eq!(office.key.get(FEED).await.status, 200);
}

#[tokio::test]
async fn the_state_is_taken_as_an_object_or_as_a_string_and_given_as_an_object() {
    let world = World::new().await;
    let settings = |state: &str| json!({ "type": "compliance_settings", "state": { "type": state } });
    assert_eq!(world.a.key.get(SETTINGS).await.json(), settings("enabled"));
    for (state, expected) in [
        (json!("disabled"), "disabled"),
        (json!({ "type": "disabled" }), "disabled"),
        (json!({ "type": "enabled" }), "enabled"),
        (json!("enabled"), "enabled"),
    ] {
        let answer = world.a.key.post(SETTINGS, json!({ "state": state })).await;
        assert_eq!((answer.status.as_u16(), answer.json()), (200, settings(expected)));
        assert_eq!(world.a.key.get(SETTINGS).await.json(), settings(expected));
        assert_eq!(world.b.key.get(SETTINGS).await.json(), settings("enabled"));
    }
    let before = world.house.contents().await;
    for body in [
        json!({}),
        json!({ "state": null }),
        json!({ "state": "on" }),
        json!({ "state": {} }),
        json!({ "state": { "type": 1 } }),
        json!({ "state": { "type": "enabled", "since": 1 } }),
        json!({ "state": "enabled", "more": 1 }),
    ] {
        let answer = world.a.key.post(SETTINGS, body.clone()).await;
        world.house.assert_refused(&answer, &before).await;
        assert_eq!(answer.status, 400, "{body}");
    }
}
