use admit_core::organizations::Kind;
use admit_web::RateLimitSettings;
use serde_json::{Value, json};

use crate::house::{Answer, ApiKey, House, KeyHolder, World};

const PATH: &str = "/admit/v1/api_keys/verify";

async fn verify(caller: &KeyHolder, key: &str) -> Answer {
    caller.post(PATH, json!({ "key": key })).await
}

fn unknown(reason: &str) -> Value {
    json!({
        "type": "api_key_verification", "valid": false, "reason": reason, "api_key_id": null, "organization_id": null,
        "name": null, "status": null, "scope": null, "principal": null, "scopes": null, "expires_at": null,
        "secret_ends_at": null,
    })
}

#[tokio::test]
async fn a_good_key_is_told_with_all_that_a_gateway_needs() {
    let world = World::new().await;
    let key = world.a.issue_api_key().await;
    let answer = verify(&world.a.key, &key.secret).await;
    let expected = json!({
        "type": "api_key_verification", "valid": true, "reason": null, "api_key_id": key.id,
        "organization_id": world.a.id, "name": "Deploy", "status": "active",
        "scope": { "type": "workspace", "workspace_id": world.a.default_workspace().await },
        "principal": null, "scopes": null, "expires_at": null, "secret_ends_at": null,
    });
    assert_eq!((answer.status.as_u16(), answer.json()), (200, expected));
    let own = world.a.issue_own_key("admin@a.example").await;
    let user = world.a.key.user_id("admin@a.example").await;
    let told = verify(&world.a.key, &own.secret).await.json();
    assert_eq!(told["principal"], json!({ "type": "user_actor", "user_id": user }));
    assert_eq!(told["scope"], json!({ "type": "organization" }));
}

#[tokio::test]
async fn ac_53_a_key_that_is_not_good_says_why_and_whose_it_is() {
    let world = World::new().await;
    let (a, house) = (&world.a, &world.house);
    let member = a.key.user_id("member@a.example").await;
    a.key.post(&format!("/v1/organizations/users/{member}"), json!({ "role": "developer" })).await;
    let mut keys = Vec::new();
    for status in ["inactive", "archived"] {
        let key = a.issue_api_key().await;
        a.key.post(&format!("/v1/organizations/api_keys/{}", key.id), json!({ "status": status })).await;
        keys.push((key, status, status));
    }
    let body = json!({
        "name": "short", "workspace_id": a.default_workspace().await, "expires_at": "2025-06-15T15:06:41Z",
    });
    keys.push((ApiKey::of(&a.key.post("/admit/v1/api_keys", body).await.json()), "expired", "expired"));
    let key = a.issue_api_key().await;
    a.key.post(&format!("/admit/v1/api_keys/{}/rotate", key.id), json!({ "overlap_seconds": 1 })).await;
    let told = verify(&a.key, &key.secret).await.json();
    assert_eq!((&told["valid"], &told["secret_ends_at"]), (&json!(true), &json!("2025-06-15T15:06:41.000000Z")));
    keys.push((key, "replaced", "active"));
    keys.push((a.issue_own_key("member@a.example").await, "principal_gone", "active"));
    house.execute(&format!("update members set removed_at = 1 where person_id = '{member}'")).await;
    house.pass(1);
    for (key, reason, status) in keys {
        let told = verify(&a.key, &key.secret).await.json();
        assert_eq!((&told["valid"], &told["reason"]), (&json!(false), &json!(reason)));
        assert_eq!((&told["status"], &told["api_key_id"]), (&json!(status), &json!(key.id)), "{reason}");
    }
}

#[tokio::test]
async fn ac_30_verifying_is_no_oracle_for_keys_of_others() {
    let world = World::new().await;
    let of_a = world.a.issue_api_key().await.secret;
    let nobodys = admit_core::secrets::KeySecret::new(admit_core::secrets::KeyForm::Api).unwrap();
    let answer = verify(&world.b.key, nobodys.reveal()).await;
    assert_eq!(answer.json(), unknown("unknown"));
    for key in [&of_a, &world.a.key.key, &world.b.key.key] {
        assert_eq!(verify(&world.b.key, key).await.masked(), answer.masked());
    }
    for key in ["", " ", "x", &of_a[1..], &of_a.to_uppercase(), &format!("{of_a} ")] {
        assert_eq!(verify(&world.b.key, key).await.json(), unknown("malformed"), "{key:?}");
    }
}

#[tokio::test]
async fn who_may_have_keys_verified() {
    let world = World::new().await;
    let key = world.a.issue_api_key().await;
    world.a.add_service_account("svac_1", "developer").await;
    let principal = json!({ "type": "service_account_actor", "service_account_id": "svac_1" });
    let body = json!({ "name": "Gateway", "principal": principal });
    let gateway = ApiKey::of(&world.a.key.post("/admit/v1/api_keys", body).await.json());
    assert_eq!(verify(&world.house.holder_of(&gateway.secret), &key.secret).await.json()["valid"], true);
    assert_eq!(verify(&world.house.holder_of(&key.secret), &key.secret).await.status, 401, "a workspace's key");
    let enterprise = world.house.organization("Delta", Kind::Enterprise, "owner@d.example").await;
    let body = json!({ "name": "Gateway", "scopes": ["read:analytics"] });
    let scoped = ApiKey::of(&enterprise.key.post("/admit/v1/scoped_keys", body).await.json());
    let told = verify(&world.house.holder_of(&scoped.secret), &scoped.secret).await.json();
    assert_eq!((&told["valid"], &told["scopes"]), (&json!(true), &json!(["read:analytics"])));
}

#[tokio::test]
async fn verifying_counts_as_no_call() {
    let limits = RateLimitSettings { calls_per_minute: Some(3), ..RateLimitSettings::OFF };
    let house = House::with(|settings| settings.rate_limits = limits).await;
    let office = house.organization("Analytical Engines", Kind::Platform, "admin@a.example").await;
    let key = office.issue_api_key().await;
    for _ in 0..10 {
        assert_eq!(verify(&office.key, &key.secret).await.json()["valid"], true);
    }
    assert_eq!(office.key.get("/v1/organizations/me").await.header("anthropic-ratelimit-requests-remaining"), "1");
}

#[tokio::test]
async fn ac_38_ac_75_what_is_presented_is_one_text() {
    let world = World::new().await;
    for body in ["{}", r#"{"key":null}"#, r#"{"key":["x"]}"#, r#"{"key":"a","key":"b"}"#, r#"{"key":"a","x":1}"#] {
        assert_eq!(world.a.key.post_text(PATH, body).await.status, 400, "{body}");
    }
}
