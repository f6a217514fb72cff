use crate::house::{Answer, World};

/// Everything that a browser sees that asks for an address and then guesses.
async fn probe(world: &World, address: &str) -> Vec<String> {
    let mut browser = world.house.browser();
    let mut seen = Vec::new();
    let mut keep = |answer: Answer| seen.push(mask(&answer, address));
    keep(browser.post("/sign-in", &[("email", address), ("next", "/account/sessions")]).await);
    keep(browser.open("/sign-in/code").await);
    for _ in 0..6 {
        keep(browser.post("/sign-in/code", &[("code", "000000")]).await);
    }
    for _ in 0..6 {
        keep(browser.post("/sign-in", &[("email", address)]).await);
    }
    seen
}

/// An answer without what differs by its nature: the request's id, the random cookie, the address itself.
fn mask(answer: &Answer, address: &str) -> String {
    let mut text = answer.masked().replace(address, "(address)");
    for cookie in answer.cookies() {
        let value = cookie.split(['=', ';']).nth(1).unwrap();
        if !value.is_empty() {
            text = text.replace(value, "(random)");
        }
    }
    text
}

#[tokio::test]
async fn ac_45_asking_tells_nobody_whether_an_address_has_an_account() {
    let mut world = World::new().await;
    world.a.key.invite("invite@x.example", "user").await;
    let removed = world.a.member("remove@x.example", "user").await;
    drop(removed);
    let id = world.a.key.user_id("remove@x.example").await;
    world.a.admin.submit(&format!("{}/{id}/remove", world.a.members_path()), &[]).await;
    let unknown = probe(&world, "nobody@x.example").await;
    assert!(unknown[0].contains("/sign-in/code") && unknown[13].contains("429"), "{unknown:#?}");
    for address in ["member@a.example", "invite@x.example", "remove@x.example"] {
        let known = probe(&world, address).await;
        for (step, (known, unknown)) in known.iter().zip(&unknown).enumerate() {
            assert_eq!(known, unknown, "{address}, step {step}");
        }
    }
}

#[tokio::test]
async fn ac_45_asking_for_somebody_without_an_account_mails_nobody() {
    let world = World::new().await;
    let already = world.house.mails().await.len();
    for address in ["nobody@x.example", "member+tag@a.example"] {
        world.house.browser().submit("/sign-in", &[("email", address)]).await;
    }
    assert_eq!(world.house.mails().await.len(), already);
}
