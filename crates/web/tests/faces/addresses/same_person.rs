use serde_json::json;

use crate::house::World;

#[tokio::test]
async fn ac_33_letter_case_makes_no_other_person_at_any_door() {
    let mut world = World::new().await;
    let house = world.house.clone();
    let invite = world.a.key.invite("Victim@Example.COM", "user").await;
    let dialog = format!("{}/invite", world.a.members_path());
    let mails = house.mails().await.len();
    let before = house.contents().await;
    for spelling in ["victim@example.com", "VICTIM@EXAMPLE.COM", " Victim@example.com "] {
        let answer = world.a.key.post("/v1/organizations/invites", json!({"email": spelling, "role": "user"})).await;
        house.assert_refused(&answer, &before).await;
        assert_eq!(answer.error_code(), "invite_already_exists");
        let page = world.a.admin.submit(&dialog, &[("addresses", spelling), ("role", "user")]).await;
        assert!(page.says("Already invited"), "{spelling}: {}", page.body);
        let listed = world.a.key.get(&format!("/v1/organizations/invites?email={}", spelling.trim())).await;
        assert_eq!(listed.json()["data"][0]["id"], invite.as_str());
    }
    assert_eq!(house.mails().await.len(), mails);

    let token = house.last_mail_to("Victim@Example.COM").await.token();
    house.browser().post("/accept", &[("token", &token), ("name", "Victim")]).await;
    let answer =
        world.a.key.post("/v1/organizations/invites", json!({"email": "VICTIM@example.com", "role": "user"})).await;
    assert_eq!(answer.error_code(), "already_member");
    // Signing in with other letters is the same person, and the mail goes to the address as it is stored.
    let mut browser = house.browser();
    browser.submit("/sign-in", &[("email", "vIcTiM@eXaMpLe.CoM")]).await;
    let code = house.last_mail_to("Victim@Example.COM").await.code();
    browser.submit("/sign-in/code", &[("code", &code)]).await;
    assert_eq!(browser.signed_in_as().await.as_deref(), Some("Victim@Example.COM"));
}

#[tokio::test]
async fn ac_33_the_limit_on_sign_in_mails_is_one_whatever_the_letters() {
    let world = World::new().await;
    // The link of the command line counts too, until it is over.
    world.house.pass(600);
    let mut browser = world.house.browser();
    for spelling in ["admin@a.example", "Admin@a.example", "ADMIN@A.EXAMPLE", "aDmin@a.example", "admin@A.example"] {
        assert_eq!(browser.post("/sign-in", &[("email", spelling)]).await.status, 303);
    }
    let answer = browser.post("/sign-in", &[("email", "admiN@a.example")]).await;
    answer.assert_refusal();
    assert_eq!(answer.status, 429);
    assert_eq!(world.house.count("messages where recipient = 'admin@a.example'").await, 5);
}

#[tokio::test]
async fn ac_34_ac_35_a_look_alike_is_refused_or_somebody_else() {
    let mut world = World::new().await;
    let house = world.house.clone();
    world.a.member("kim@skills.example", "user").await;
    for look_alike in [
        "\u{212a}im@skills.example",
        "k\u{131}m@skills.example",
        "kim@\u{17f}kills.example",
        "\u{ff4b}im@skills.example",
        "kim@s\u{212a}ills.example",
        "k\u{200b}im@skills.example",
        "kim@sk\u{200d}ills.example",
        "\u{202e}kim@skills.example",
        "ki\u{301}m@skills.example",
        "kim@\u{ff53}kills.example",
        "kim@xn--skills-.example",
    ] {
        let before = house.contents().await;
        let answer = world.a.key.post("/v1/organizations/invites", json!({"email": look_alike, "role": "user"})).await;
        house.assert_refused(&answer, &before).await;
        let answer = house.browser().post("/sign-in", &[("email", look_alike)]).await;
        house.assert_refused(&answer, &before).await;
    }
    // Another alphabet is another domain: kept in ASCII form, shown so, and no mail of it reaches the plain one.
    let mails = house.mails().await.len();
    let cyrillic = "kim@\u{455}kills.example";
    let answer = world.a.key.post("/v1/organizations/invites", json!({"email": cyrillic, "role": "user"})).await;
    let stored = answer.json()["email"].as_str().unwrap_or_default().to_owned();
    assert!(stored.starts_with("kim@xn--") && stored.is_ascii(), "{}", answer.body);
    let new: Vec<String> = house.mails().await.into_iter().skip(mails).map(|mail| mail.to).collect();
    assert_eq!(new, [stored.as_str()]);
    assert!(world.a.admin.get(&world.a.members_path()).await.says(&stored));
}

#[tokio::test]
async fn ac_36_a_tag_or_a_dot_makes_another_person() {
    let world = World::new().await;
    world.a.member("ab@x.example", "user").await;
    for other in ["ab+c@x.example", "a.b@x.example", "ab+@x.example"] {
        world.a.key.invite(other, "user").await;
    }
    let mut browser = world.house.browser();
    browser.submit("/sign-in", &[("email", "ab+c@x.example")]).await;
    assert!(world.house.mails().await.iter().all(|mail| !mail.text.contains("sign-in code")));
}
