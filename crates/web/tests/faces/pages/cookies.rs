use admit_core::organizations::Kind;

use crate::house::{Answer, House, World};

#[tokio::test]
async fn ac_54_a_planted_session_is_never_taken_up() {
    let world = World::new().await;
    let house = &world.house;
    let planted = "A".repeat(43);
    let mut victim = house.browser();
    victim.plant_cookie("admit_session", &planted);
    let mut victim = victim.sign_in_as("admin@a.example").await;
    assert_ne!(victim.cookie("admit_session"), Some(planted.as_str()));
    assert_eq!(victim.signed_in_as().await.as_deref(), Some("admin@a.example"));
    let mut attacker = house.browser();
    attacker.plant_cookie("admit_session", &planted);
    assert_eq!(attacker.signed_in_as().await, None);
    // The same for the cookie that binds a code to its browser.
    let mut victim = house.browser();
    victim.plant_cookie("admit_sign_in", &planted);
    victim.post("/sign-in", &[("email", "admin@a.example")]).await;
    assert_ne!(victim.cookie("admit_sign_in"), Some(planted.as_str()));
}

#[tokio::test]
async fn ac_54_an_ended_session_is_nobody() {
    let mut world = World::new().await;
    let mut copy = world.a.admin.clone();
    world.a.admin.submit("/sign-out", &[]).await;
    assert_eq!(copy.signed_in_as().await, None);
    assert_eq!(copy.open(&world.a.members_path()).await.status, 303);
}

#[tokio::test]
async fn ac_54_signing_in_again_ends_the_session_the_browser_had() {
    let world = World::new().await;
    let mut before = world.a.admin.clone();
    let mut again = world.a.admin.clone().sign_in_as("admin@a.example").await;
    assert_ne!(again.cookie("admit_session"), before.cookie("admit_session"));
    assert_eq!(again.signed_in_as().await.as_deref(), Some("admin@a.example"));
    assert_eq!(before.signed_in_as().await, None);
}

#[tokio::test]
async fn ac_53_all_sessions_but_the_one_at_hand_are_ended_from_the_list_of_sessions() {
    let world = World::new().await;
    let mut here = world.a.admin.clone();
    assert!(!here.get("/account/sessions").await.body.contains("end-others"), "there is only this one");
    let mut elsewhere = world.house.browser().sign_in_as("admin@a.example").await;
    assert!(here.get("/account/sessions").await.body.contains("/account/sessions/end-others"));
    let asked = here.get("/account/sessions/end-others").await;
    assert!(asked.says("End all other sessions?"), "{}", asked.body);
    assert_eq!(elsewhere.signed_in_as().await.as_deref(), Some("admin@a.example"), "asking ends none");
    let ended = here.submit("/account/sessions/end-others", &[]).await;
    assert!(ended.says("All other sessions were ended."), "{}", ended.body);
    assert_eq!(elsewhere.signed_in_as().await, None);
    assert_eq!(here.signed_in_as().await.as_deref(), Some("admin@a.example"));
    assert!(world.both.clone().signed_in_as().await.is_some(), "nobody else's");
}

/// Every answer of a walk through set-up, inviting, accepting, signing in and out.
async fn walk(house: &House) -> Vec<Answer> {
    let link = house.store.write((), |tx, ()| Box::pin(admit_core::setup::issue_link(tx))).await.unwrap().unwrap();
    let fields = [
        ("token", link.reveal()),
        ("organization_name", "Analytical Engines"),
        ("kind", "platform"),
        ("name", "Ada"),
        ("email", "ada@a.example"),
    ];
    let mut admin = house.browser();
    let mut answers = vec![admin.post("/setup", &fields).await];
    let members = admin.get("/settings/members").await.path;
    answers.push(admin.post(&format!("{members}/invite"), &[("addresses", "new@x.example"), ("role", "user")]).await);
    let mail = house.last_mail_to("new@x.example").await;
    let mut person = house.browser();
    answers.push(person.open(&mail.path()).await);
    answers.push(person.post("/accept", &[("token", &mail.token()), ("name", "New")]).await);
    answers.push(person.post("/sign-out", &[]).await);
    answers.push(person.post("/sign-in", &[("email", "new@x.example")]).await);
    let code = house.last_mail_to("new@x.example").await.code();
    answers.push(person.post("/sign-in/code", &[("code", &code)]).await);
    let elsewhere = house.organization("Bletchley", Kind::Platform, "other@b.example").await;
    elsewhere.key.invite("new@x.example", "user").await;
    let mail = house.last_mail_to("new@x.example").await;
    answers.push(person.post("/accept", &[("token", &mail.token())]).await);
    answers.push(person.get("/").await);
    answers.push(person.post("/account", &[("name", "New"), ("language", "de"), ("theme", "dark")]).await);
    answers.push(person.post("/language", &[("language", "fr"), ("next", "/")]).await);
    answers.push(person.post("/sign-out", &[]).await);
    answers
}

#[tokio::test]
async fn ac_56_over_tls_every_cookie_is_tied_to_this_host() {
    let house = House::with(|settings| settings.public_url = "https://admit.example".parse().unwrap()).await;
    let answers = walk(&house).await;
    let cookies: Vec<&str> = answers.iter().flat_map(Answer::cookies).collect();
    assert!(cookies.len() > 7, "{cookies:?}");
    for cookie in cookies {
        assert!(cookie.starts_with("__Host-admit_"), "{cookie}");
        for attribute in ["; Path=/", "; HttpOnly", "; SameSite=Lax", "; Secure"] {
            assert!(cookie.contains(attribute), "{cookie}");
        }
        assert!(!cookie.to_lowercase().contains("domain="), "{cookie}");
    }
    assert!(answers.iter().all(|answer| answer.header("strict-transport-security") == "max-age=31536000"));
    // A cookie without the prefix, as a sibling host could set it, is no session.
    let mut browser = house.browser().sign_in_as("ada@a.example").await;
    let session = browser.cookie("admit_session").unwrap().to_owned();
    let mut tossed = house.browser();
    tossed.plant_cookie("admit_session", &session);
    assert_eq!(tossed.signed_in_as().await, None);
    assert_eq!(browser.signed_in_as().await.as_deref(), Some("ada@a.example"));
}

#[tokio::test]
async fn ac_56_without_tls_cookies_are_still_out_of_reach_for_scripts_and_other_sites() {
    for cookie in walk(&House::new().await).await.iter().flat_map(Answer::cookies) {
        assert!(cookie.contains("; HttpOnly; SameSite=Lax; Max-Age=") && cookie.contains("; Path=/;"), "{cookie}");
        assert!(!cookie.contains("Secure") && !cookie.to_lowercase().contains("domain="), "{cookie}");
    }
}
