use crate::house::World;

#[tokio::test]
async fn ac_48_the_fifth_wrong_code_kills_the_code_wherever_the_tries_come_from() {
    let world = World::new().await;
    let house = &world.house;
    let mut browser = house.browser();
    browser.submit("/sign-in", &[("email", "admin@a.example")]).await;
    let code = house.last_mail_to("admin@a.example").await.code();
    let wrong = if code == "123456" { "654321" } else { "123456" };
    for attempt in 1..=5 {
        let request = browser
            .form_from_own_page("/sign-in/code")
            .header("x-forwarded-for", format!("198.51.100.{attempt}"))
            .header("user-agent", format!("Browser/{attempt}"));
        let answer = browser.send(request, &format!("code={wrong}")).await;
        answer.assert_refusal();
        assert_eq!(answer.says("That is not the code we sent."), attempt < 5, "{attempt}: {}", answer.body);
    }
    let sessions = house.count("sessions").await;
    browser.post("/sign-in/code", &[("code", &code)]).await.assert_refusal();
    assert_eq!(house.count("sessions").await, sessions);
}

#[tokio::test]
async fn ac_48_every_wrong_code_is_recorded_with_where_it_came_from() {
    let world = World::new().await;
    let mut browser = world.house.browser();
    browser.submit("/sign-in", &[("email", "admin@a.example")]).await;
    browser.post("/sign-in/code", &[("code", "nonsense")]).await.assert_refusal();
    let recorded = world
        .house
        .rows("select actor_address, ip_address from activities where type = 'magic_link_login_failed'")
        .await;
    assert_eq!(recorded, [[Some("admin@a.example".to_owned()), Some("203.0.113.7".to_owned())]]);
}

#[tokio::test]
async fn ac_45_a_dead_code_is_told_the_same_whatever_ended_it_and_whoever_asked() {
    let world = World::new().await;
    let house = &world.house;
    let mut told = Vec::new();
    for (address, end) in [
        ("admin@a.example", "the link was used"),
        ("admin@a.example", "five wrong codes"),
        ("nobody@x.example", "five wrong codes"),
        ("admin@a.example", "a newer one"),
        ("admin@a.example", "ten minutes"),
    ] {
        house.pass(600);
        let mut browser = house.browser();
        browser.submit("/sign-in", &[("email", address)]).await;
        match end {
            "the link was used" => {
                let link = house.last_mail_to(address).await.token();
                house.browser().post("/sign-in/link", &[("token", &link)]).await;
            }
            "five wrong codes" => {
                for attempt in 1..=5 {
                    let answer = browser.post("/sign-in/code", &[("code", "nonsense")]).await;
                    assert_eq!(answer.says("Too many wrong codes"), attempt == 5, "{}", answer.body);
                }
            }
            "a newer one" => drop(house.browser().submit("/sign-in", &[("email", address)]).await),
            _ => house.pass(600),
        }
        told.push(browser.post("/sign-in/code", &[("code", "123456")]).await);
    }
    assert!(told[0].says("This can’t be used to sign in") && told[0].says("Ask for a new one"), "{}", told[0].body);
    assert!(told.iter().all(|answer| answer.masked() == told[0].masked()), "{told:#?}");
}
