use axum::http::Request;

use crate::house::{Answer, Browser, World};

#[tokio::test]
async fn ac_07_a_token_of_one_kind_opens_no_other_door_and_stays_good_at_its_own() {
    let world = World::new().await;
    let house = &world.house;
    world.a.key.invite("new@x.example", "user").await;
    let invitation = house.last_mail_to("new@x.example").await.token();
    let mut asking = house.browser();
    asking.submit("/sign-in", &[("email", "admin@a.example")]).await;
    let mail = house.last_mail_to("admin@a.example").await;
    let (link, code) = (mail.token(), mail.code());
    let cookie = world.a.admin.cookie("admit_session").unwrap().to_owned();
    let asked = asking.cookie("admit_sign_in").unwrap().to_owned();
    let key = world.a.key.key.clone();
    let before = house.contents().await;

    let doors: [(&str, &[&str]); 5] = [
        ("/accept", &[&link, &cookie, &asked, &key, &code]),
        ("/accept/decline", &[&link, &cookie, &asked, &key, &code]),
        ("/accept/ask", &[&link, &cookie, &asked, &key, &code]),
        ("/sign-in/link", &[&invitation, &cookie, &asked, &key, &code]),
        ("/setup", &[&invitation, &link, &cookie, &asked, &key]),
    ];
    for (door, tokens) in doors {
        for token in tokens {
            let answer = house.browser().post(door, &[("token", token), ("name", "Mallory")]).await;
            house.assert_refused(&answer, &before).await;
        }
    }
    for token in [&invitation, &link, &asked, &key] {
        assert!(is_nobody(&with_cookie(&world, "admit_session", token).open("/account/sessions").await), "{token}");
    }
    for token in [&invitation, &link, &cookie, &key] {
        let mut browser = with_cookie(&world, "admit_sign_in", token);
        let answer = browser.post("/sign-in/code", &[("code", &code)]).await;
        house.assert_refused(&answer, &before).await;
    }
    for token in [&invitation, &link, &cookie, &asked] {
        let request = Request::get("/v1/organizations/me").header("authorization", format!("Bearer {token}"));
        assert_eq!(house.anonymous().send(request, "").await.status, 401);
    }

    assert_eq!(house.browser().post("/accept", &[("token", &invitation), ("name", "New")]).await.status, 303);
    assert_eq!(asking.post("/sign-in/code", &[("code", &code)]).await.status, 303);
    assert_eq!(world.a.key.get("/v1/organizations/me").await.status, 200);
}

fn with_cookie(world: &World, name: &str, value: &str) -> Browser {
    let mut browser = world.house.browser();
    browser.plant_cookie(name, value);
    browser
}

fn is_nobody(answer: &Answer) -> bool {
    answer.header("location").starts_with("/sign-in?")
}

#[tokio::test]
async fn ac_08_an_invitation_leads_into_its_own_organization_whatever_else_is_named() {
    let world = World::new().await;
    let house = &world.house;
    let (a, b) = (&world.a, &world.b);
    a.key.invite("new@x.example", "user").await;
    let token = house.last_mail_to("new@x.example").await.token();
    let members_of_b = house.count(&format!("members where organization_id = '{}'", b.id)).await;

    let by_path = house.browser().post(&format!("/organizations/{}/accept", b.id), &[("token", &token)]).await;
    by_path.assert_refusal();

    let mut browser = house.browser();
    browser.plant_cookie("organization", &b.id);
    browser.plant_cookie("admit_organization", &b.id);
    let path = format!("/accept?organization_id={0}&organization={0}", b.id);
    let request =
        browser.form_from_own_page(&path).header("anthropic-organization-id", &b.id).header("x-organization", &b.id);
    let fields =
        format!("token={token}&name=New&organization_id={0}&organization={0}&organization_name=Bletchley", b.id);
    let answer = browser.send(request, &fields).await;
    assert!(a.is_inside(answer.header("location")), "{}", answer.everything());

    assert_eq!(a.key.role_of(&a.key.user_id("new@x.example").await).await, "user");
    assert_eq!(house.count(&format!("members where organization_id = '{}'", b.id)).await, members_of_b);
}
