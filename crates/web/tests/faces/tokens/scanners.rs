use axum::http::Request;

use crate::house::{House, World};

async fn scan(world: &World, path: &str) {
    let before = world.house.contents().await;
    let mut signed_in = world.outsider.clone();
    let mut fresh = world.house.browser();
    for round in 0..20 {
        let agent = format!("Scanner/{round}");
        for method in ["GET", "HEAD"] {
            let request = || Request::builder().method(method).uri(path).header("user-agent", &agent);
            for answer in [
                world.house.anonymous().send(request(), "").await,
                fresh.send(request(), "").await,
                signed_in.send(request(), "").await,
            ] {
                assert!(answer.status.is_success(), "{method} {path}: {}", answer.status);
                assert_eq!(answer.cookies(), Vec::<&str>::new(), "{method} {path}");
            }
        }
    }
    assert_eq!(world.house.contents().await, before);
}

#[tokio::test]
async fn ac_03_a_scanner_that_opens_an_invitation_changes_nothing_and_the_button_still_works() {
    let world = World::new().await;
    world.a.key.invite("new@x.example", "user").await;
    let mail = world.house.last_mail_to("new@x.example").await;
    scan(&world, &mail.path()).await;
    let mut person = world.house.browser();
    let answer = person.post("/accept", &[("token", &mail.token()), ("name", "New Person")]).await;
    assert!(world.a.is_inside(answer.header("location")), "{}", answer.everything());
    assert_eq!(person.signed_in_as().await.as_deref(), Some("new@x.example"));
}

#[tokio::test]
async fn ac_03_a_scanner_that_opens_a_sign_in_link_changes_nothing_and_the_button_still_works() {
    let world = World::new().await;
    world.house.browser().submit("/sign-in", &[("email", "admin@a.example")]).await;
    let mail = world.house.last_mail_to("admin@a.example").await;
    // Whoever is signed in already may open it too.
    scan(&world, &mail.path()).await;
    let mut person = world.house.browser();
    person.submit("/sign-in/link", &[("token", &mail.token())]).await;
    assert_eq!(person.signed_in_as().await.as_deref(), Some("admin@a.example"));
}

#[tokio::test]
async fn ac_03_opening_the_set_up_link_makes_nothing() {
    let house = House::new().await;
    let link = house.store.write((), |tx, ()| Box::pin(admit_core::setup::issue_link(tx))).await.unwrap().unwrap();
    let before = house.contents().await;
    for _ in 0..20 {
        let answer = house.anonymous().get(&format!("/setup/{}", link.reveal())).await;
        assert_eq!((answer.status.as_u16(), answer.cookies().len()), (200, 0));
    }
    assert_eq!(house.contents().await, before);
    let fields = [
        ("token", link.reveal()),
        ("organization_name", "Analytical Engines"),
        ("kind", "platform"),
        ("name", "Ada Lovelace"),
        ("email", "ada@a.example"),
    ];
    let mut browser = house.browser();
    let done = browser.submit("/setup", &fields).await;
    assert!(done.says("This is your admin key."), "{}", done.body);
    // It works once.
    let before = house.contents().await;
    let again = house.browser().submit("/setup", &fields).await;
    house.assert_refused(&again, &before).await;
}
