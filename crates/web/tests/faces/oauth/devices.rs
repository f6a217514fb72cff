use axum::http::Request;

use crate::house::{Answer, House, MINUTE, PUBLIC_URL, Program, World};

const BY_DEVICE: &str = "urn:ietf:params:oauth:grant-type:device_code";

struct Device {
    program: Program,
    code: String,
    user_code: String,
}

async fn start(house: &House) -> Device {
    let program = house.program();
    let started = program.post("/oauth/device_authorization", &[("client_id", "admit-cli")]).await.json();
    let text = |name: &str| started[name].as_str().unwrap().to_owned();
    assert_eq!(text("verification_uri"), format!("{PUBLIC_URL}/device"));
    assert_eq!(text("verification_uri_complete"), format!("{PUBLIC_URL}/device?user_code={}", text("user_code")));
    assert_eq!((&started["expires_in"], &started["interval"]), (&900.into(), &5.into()));
    Device { program, code: text("device_code"), user_code: text("user_code") }
}

impl Device {
    async fn ask(&self) -> Answer {
        self.program.token(BY_DEVICE, &[("device_code", &self.code)]).await
    }

    async fn error(&self) -> String {
        self.ask().await.json()["error"].as_str().unwrap_or_default().to_owned()
    }
}

#[tokio::test]
async fn a_program_without_a_browser_waits_until_somebody_lets_it_in() {
    let mut world = World::new().await;
    let house = world.house.clone();
    let device = start(&house).await;
    assert_eq!(device.error().await, "authorization_pending");
    assert_eq!(device.error().await, "slow_down");
    let page = world.a.admin.open(&format!("/device?user_code={}", device.user_code)).await;
    assert!(page.body.contains(&format!("value=\"{}\"", device.user_code)), "{}", page.body);
    let page = world.a.admin.post("/device", &[("user_code", &device.user_code)]).await;
    for words in ["Allow Admit command line?", &device.user_code, "15 June 2025", "203.0.113.7", "Analytical Engines"] {
        assert!(page.says(words), "{words}: {}", page.body);
    }
    let yes = [("user_code", device.user_code.as_str()), ("organization_id", &world.a.id), ("decision", "approve")];
    let page = world.a.admin.post("/device/answer", &yes).await;
    assert!(page.says("It is let in"), "{}", page.body);
    house.pass(MINUTE);
    let issued = device.ask().await;
    assert_eq!(issued.status, 200, "{}", issued.body);
    let bearer = format!("Bearer {}", issued.json()["access_token"].as_str().unwrap());
    let me = house.anonymous().send(Request::get("/v1/organizations/me").header("authorization", bearer), "").await;
    assert_eq!(me.json()["id"], world.a.id.as_str());
    house.pass(MINUTE);
    assert_eq!(device.error().await, "invalid_grant", "it is let in once");
}

#[tokio::test]
async fn a_program_that_is_sent_away_or_waits_too_long_is_told_so() {
    let mut world = World::new().await;
    let device = start(&world.house).await;
    let no = [("user_code", device.user_code.as_str()), ("decision", "deny")];
    assert!(world.a.admin.post("/device/answer", &no).await.says("It is not let in"));
    assert_eq!(device.error().await, "access_denied");
    let late = start(&world.house).await;
    world.house.pass(15 * MINUTE);
    assert_eq!(late.error().await, "expired_token");
}

#[tokio::test]
async fn ac_32_ac_48_nobody_lets_a_device_into_what_they_do_not_manage_nor_guesses_its_code() {
    let mut world = World::new().await;
    let device = start(&world.house).await;
    let code = device.user_code.as_str();
    let before = world.house.contents().await;
    for (browser, organization, status) in [
        (&mut world.member_of_a, &world.a, 403),
        (&mut world.both, &world.b, 403),
        (&mut world.outsider, &world.a, 404),
        (&mut world.a.admin.clone(), &world.b, 404),
    ] {
        let yes = [("user_code", code), ("organization_id", &organization.id), ("decision", "approve")];
        let answer = browser.post("/device/answer", &yes).await;
        assert_eq!(answer.status, status);
        world.house.assert_refused(&answer, &before).await;
    }
    for _ in 0..5 {
        let answer = world.a.admin.post("/device", &[("user_code", "BBBB-BBBB")]).await;
        assert_eq!(answer.status, 400);
        assert!(answer.says("No program waits with this code."), "{}", answer.body);
    }
    let answer = world.a.admin.post("/device", &[("user_code", code)]).await;
    assert_eq!((answer.status.as_u16(), answer.header("retry-after")), (429, "600"));
}

#[tokio::test]
async fn ac_59_what_a_program_calls_itself_is_shown_as_text() {
    let mut world = World::new().await;
    let request = Request::post("/oauth/device_authorization")
        .header("content-type", "application/x-www-form-urlencoded")
        .header("user-agent", "<script>alert(1)</script>");
    let started = world.house.anonymous().send(request, "client_id=admit-cli").await.json();
    let user_code = started["user_code"].as_str().unwrap();
    let page = world.a.admin.post("/device", &[("user_code", user_code)]).await;
    assert!(!page.body.contains("<script>alert") && page.body.contains("alert(1)"), "{}", page.body);
}

#[tokio::test]
async fn ac_47_too_many_waiting_devices_of_one_network_are_refused_with_a_time_to_wait() {
    let house = House::new().await;
    for _ in 0..60 {
        start(&house).await;
    }
    let refused = house.program().post("/oauth/device_authorization", &[("client_id", "admit-cli")]).await;
    assert_eq!((refused.status.as_u16(), refused.header("retry-after")), (429, "900"));
    assert_eq!(refused.json()["error"], "temporarily_unavailable");
}
