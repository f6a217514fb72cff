use crate::house::{DAY, MINUTE, World};

#[tokio::test]
async fn ac_04_twenty_accepts_at_once_make_one_member_and_one_session() {
    let world = World::new().await;
    let house = &world.house;
    world.a.key.invite("new@x.example", "user").await;
    let token = house.last_mail_to("new@x.example").await.token();
    let sessions = house.count("sessions").await;
    let accepted = house.count("activities where type = 'org_user_invite_accepted'").await;
    let tries = (0..20).map(|_| {
        let (anonymous, token) = (house.anonymous(), token.clone());
        tokio::spawn(async move { anonymous.post("/accept", &[("token", &token), ("name", "New")]).await })
    });
    let mut joined = 0;
    for answer in tries.collect::<Vec<_>>() {
        let answer = answer.await.unwrap();
        match answer.status.as_u16() {
            303 => joined += 1,
            410 => assert!(answer.says("An invitation works once."), "{}", answer.body),
            status => panic!("{status}: {}", answer.body),
        }
    }
    assert_eq!(joined, 1);
    assert_eq!(house.count("sessions").await, sessions + 1);
    let acceptances = "activities where type = 'org_user_invite_accepted'";
    assert_eq!(house.count(acceptances).await, accepted + 1);
}

#[tokio::test]
async fn ac_05_one_second_past_expiry_nothing_accepts_and_every_list_says_so() {
    let world = World::new().await;
    let house = &world.house;
    let invite = world.a.key.invite("new@x.example", "user").await;
    let token = house.last_mail_to("new@x.example").await.token();
    house.pass(21 * DAY + 1);
    let before = house.contents().await;
    for door in ["/accept", "/accept/decline"] {
        let answer = house.browser().post(door, &[("token", &token), ("name", "Late")]).await;
        house.assert_refused(&answer, &before).await;
        assert!(answer.says("Ask for a new one, and it comes by mail"), "{}", answer.body);
    }
    let read = world.a.key.get(&format!("/v1/organizations/invites/{invite}")).await;
    assert_eq!(read.json()["status"], "expired");
    let listed = world.a.key.get("/v1/organizations/invites?statuses[]=expired").await;
    assert_eq!(listed.json()["data"][0]["id"], invite.as_str());
    let pending = world.a.key.get("/v1/organizations/invites?statuses[]=pending").await;
    assert_eq!(pending.json()["data"], serde_json::json!([]));
    let mut admin = house.browser().sign_in_as("admin@a.example").await;
    let page = admin.get(&format!("{}?status=expired", world.a.members_path())).await;
    assert!(page.says("new@x.example") && page.says("Invite again"), "{}", page.body);
}

#[tokio::test]
async fn ac_06_inviting_again_leaves_the_older_link_dead() {
    let world = World::new().await;
    let house = &world.house;
    let invite = world.a.key.invite("new@x.example", "user").await;
    let first = house.last_mail_to("new@x.example").await.token();
    house.pass(22 * DAY);
    let mut admin = house.browser().sign_in_as("admin@a.example").await;
    admin.submit(&format!("{}/invites/{invite}/again", world.a.members_path()), &[]).await;
    let second = house.last_mail_to("new@x.example").await.token();
    assert_ne!(first, second);
    let before = house.contents().await;
    let answer = house.browser().post("/accept", &[("token", &first), ("name", "New")]).await;
    house.assert_refused(&answer, &before).await;
    let answer = house.browser().post("/accept", &[("token", &second), ("name", "New")]).await;
    assert_eq!(answer.status, 303);
}

#[tokio::test]
async fn ac_06_asking_again_kills_the_older_sign_in_link() {
    let world = World::new().await;
    let house = &world.house;
    let mut browser = house.browser();
    browser.submit("/sign-in", &[("email", "admin@a.example")]).await;
    let first = house.last_mail_to("admin@a.example").await.token();
    browser.submit("/sign-in", &[("email", "admin@a.example")]).await;
    let second = house.last_mail_to("admin@a.example").await.token();
    let before = house.contents().await;
    let answer = house.browser().post("/sign-in/link", &[("token", &first)]).await;
    house.assert_refused(&answer, &before).await;
    assert_eq!(house.browser().post("/sign-in/link", &[("token", &second)]).await.status, 303);
}

#[tokio::test]
async fn ac_14_a_sign_in_link_and_its_code_live_ten_minutes() {
    let world = World::new().await;
    let house = &world.house;
    let mut browser = house.browser();
    browser.submit("/sign-in", &[("email", "admin@a.example")]).await;
    let mail = house.last_mail_to("admin@a.example").await;
    house.pass(10 * MINUTE);
    let before = house.contents().await;
    let by_link = house.browser().post("/sign-in/link", &[("token", &mail.token())]).await;
    house.assert_refused(&by_link, &before).await;
    let by_code = browser.post("/sign-in/code", &[("code", &mail.code())]).await;
    house.assert_refused(&by_code, &before).await;
}
