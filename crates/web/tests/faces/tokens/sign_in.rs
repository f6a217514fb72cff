use axum::http::Request;

use crate::house::World;

const ATTACKER: &str = "Mozilla/5.0 (X11; Linux x86_64; rv:130.0) Gecko/20100101 Firefox/130.0";

#[tokio::test]
async fn ac_13_a_code_works_only_in_the_browser_that_asked_for_it() {
    let world = World::new().await;
    let house = &world.house;
    let mut attacker = house.browser();
    attacker.submit("/sign-in", &[("email", "admin@a.example")]).await;
    let code = house.last_mail_to("admin@a.example").await.code();
    let before = house.contents().await;
    // The victim's own browser asked for nothing, so the code is worth nothing there.
    let answer = house.browser().post("/sign-in/code", &[("code", &code)]).await;
    house.assert_refused(&answer, &before).await;
    // Neither in a browser that asked for somebody else.
    let mut other = house.browser();
    other.submit("/sign-in", &[("email", "admin@b.example")]).await;
    other.post("/sign-in/code", &[("code", &code)]).await.assert_refusal();
    assert_eq!(other.signed_in_as().await, None);
}

#[tokio::test]
async fn ac_13_a_link_signs_in_only_the_browser_that_presses_after_saying_who_asked_when_and_from_where() {
    let world = World::new().await;
    let house = &world.house;
    let mut attacker = house.browser();
    let ask = attacker.form_from_own_page("/sign-in").header("user-agent", ATTACKER);
    attacker.send(ask, "email=admin%40a.example").await;
    let mail = house.last_mail_to("admin@a.example").await;

    let mut victim = house.browser();
    let page = victim.get(&mail.path()).await;
    for words in ["admin@a.example", "15 June 2025", "Firefox", "203.0.113.7", "This was asked for in another browser."]
    {
        assert!(page.says(words), "{words}: {}", page.body);
    }
    assert_eq!(victim.signed_in_as().await, None, "opening a link signs nobody in");
    victim.post("/sign-in/link", &[("token", &mail.token())]).await;
    assert_eq!(victim.signed_in_as().await.as_deref(), Some("admin@a.example"));
    assert_eq!(attacker.signed_in_as().await, None);
    // What the attacker holds is used up.
    let before = house.contents().await;
    let answer = attacker.post("/sign-in/code", &[("code", &mail.code())]).await;
    house.assert_refused(&answer, &before).await;
}

#[tokio::test]
async fn ac_14_the_accept_link_signs_nobody_in_who_has_an_account() {
    let world = World::new().await;
    let house = &world.house;
    let id = world.b.key.invite("member@a.example", "user").await;
    let mail = house.last_mail_to("member@a.example").await;
    let before = house.contents().await;
    let mut holder = house.browser();
    let page = holder.get(&mail.path()).await;
    assert!(page.says("This address has an account. Sign in, and you come back here."), "{}", page.body);
    assert!(!page.body.contains("action=\"/accept\""), "the page offers to accept without signing in");
    let answer = holder.post("/accept", &[("token", &mail.token()), ("name", "Somebody")]).await;
    house.assert_refused(&answer, &before).await;
    // By the id of the invite neither: that needs the session of the person invited.
    let answer = holder.post(&format!("/invites/{id}/accept"), &[]).await;
    house.assert_refused(&answer, &before).await;
    assert_eq!(holder.open(&format!("/invites/{id}")).await.status, 303);
    let answer = world.outsider.clone().post(&format!("/invites/{id}/accept"), &[]).await;
    house.assert_refused(&answer, &before).await;
    let request = Request::get(format!("/invites/{id}"));
    assert_eq!(world.outsider.clone().send(request, "").await.status, 404);

    let mut person = house.browser().sign_in_as("member@a.example").await;
    let joined = person.submit(&format!("/invites/{id}/accept"), &[]).await;
    assert!(world.b.is_inside(&joined.path), "{}", joined.path);
}
