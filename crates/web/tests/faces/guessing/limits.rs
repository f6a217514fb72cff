use admit_core::organizations::Kind;
use admit_web::RateLimitSettings;
use axum::http::Request;
use serde_json::json;

use crate::house::House;

#[tokio::test]
async fn ac_47_an_organization_has_one_budget_however_its_calls_are_dressed() {
    let house = House::with(|settings| {
        settings.rate_limits = RateLimitSettings {
            calls_per_minute: Some(6),
            invites_per_hour: Some(2),
            compliance_calls_per_minute: Some(3),
        };
    })
    .await;
    let organization = house.organization("Analytical Engines", Kind::Platform, "admin@a.example").await;
    let bearer = format!("Bearer {}", organization.key.key);
    let dressed = [
        Request::get("/v1/organizations/me").header("x-api-key", &organization.key.key),
        Request::get("/v1/organizations/me").header("authorization", &bearer),
        Request::get("/v1/organizations/me?beta=true").header("authorization", &bearer),
        Request::get("/v1/organizations/%6de").header("authorization", &bearer),
        Request::get("/v1/organizations/users")
            .header("authorization", &bearer)
            .header("x-forwarded-for", "198.51.100.1"),
        Request::get("/v1/organizations/users/user_01x")
            .header("authorization", &bearer)
            .header("x-real-ip", "198.51.100.2"),
        Request::get("/v1/organizations/me").header("authorization", &bearer).header("forwarded", "for=198.51.100.3"),
        Request::get("/v1/organizations/me").header("authorization", bearer.replace("Bearer", "bearer")),
    ];
    let mut statuses = Vec::new();
    for request in dressed {
        statuses.push(house.anonymous().send(request, "").await.status.as_u16());
    }
    // An encoded path is no route, and spends nothing; an unknown user does.
    assert_eq!(statuses, [200, 200, 200, 404, 200, 404, 200, 429]);
    for path in ["/v1//organizations/me", "/v1/organizations/me/", "//v1/organizations/me", "/V1/organizations/me"] {
        let request = Request::get(path).header("authorization", &bearer);
        assert_eq!(house.anonymous().send(request, "").await.status, 404, "{path}");
    }
    let refused = organization.key.get("/v1/organizations/me").await;
    refused.assert_refusal();
    assert_eq!((refused.status.as_u16(), refused.header("retry-after")), (429, "60"));
}

#[tokio::test]
async fn ac_49_whatever_mails_an_invitation_spends_the_same_budget() {
    let house = House::with(|settings| {
        settings.rate_limits = RateLimitSettings { invites_per_hour: Some(3), ..RateLimitSettings::default() };
    })
    .await;
    let organization = house.organization("Analytical Engines", Kind::Platform, "admin@a.example").await;
    let key = &organization.key;
    let invite = json!({ "email": "one@x.example", "role": "user" });
    let made = key.post("/admit/v1/invites", invite).await.json()["id"].as_str().unwrap().to_owned();
    house.pass(60);
    assert_eq!(key.post(&format!("/admit/v1/invites/{made}/resend"), json!({})).await.status, 200);
    let ensure = |address: &str| {
        let request = Request::put(format!("/admit/v1/members/{address}")).header("content-type", "application/json");
        key.send(request, r#"{"role":"user"}"#)
    };
    assert_eq!(ensure("two@x.example").await.status, 200);
    // Not all contents: where nodes count together, the count is among them.
    let mails = "select id from messages";
    let before = house.rows(mails).await;
    let invite = json!({ "email": "three@x.example", "role": "user" });
    for refused in [
        ensure("three@x.example").await,
        key.post("/v1/organizations/invites", invite.clone()).await,
        key.post("/admit/v1/invites", invite).await,
        key.post(&format!("/admit/v1/invites/{made}/resend"), json!({})).await,
    ] {
        refused.assert_refusal();
        assert_eq!(refused.status, 429);
    }
    assert_eq!(house.rows(mails).await, before);
    assert_eq!(key.get("/v1/organizations/me").await.status, 200);
}

#[tokio::test]
async fn ac_47_sign_ins_of_one_network_are_limited_and_it_is_told_when_to_come_back() {
    let house = House::with(|settings| settings.sign_ins_per_network = 2).await;
    for number in 0..2 {
        let address = format!("somebody{number}@x.example");
        assert_eq!(house.browser().post("/sign-in", &[("email", &address)]).await.status, 303);
    }
    let refused = house.browser().post("/sign-in", &[("email", "third@x.example")]).await;
    assert_eq!((refused.status.as_u16(), refused.header("retry-after")), (429, "600"));
    let dressed = Request::post("/sign-in")
        .header("content-type", "application/x-www-form-urlencoded")
        .header("sec-fetch-site", "same-origin")
        .header("x-forwarded-for", "198.51.100.1");
    assert_eq!(house.anonymous().send(dressed, "email=fourth%40x.example").await.status, 429);
    house.pass(600);
    assert_eq!(house.browser().post("/sign-in", &[("email", "third@x.example")]).await.status, 303);
}
