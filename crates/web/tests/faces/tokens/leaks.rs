use serde_json::json;

use crate::house::{Answer, World};

#[tokio::test]
async fn ac_11_no_answer_and_no_record_carries_a_usable_token_or_link() {
    let mut world = World::new().await;
    let house = world.house.clone();
    let (key, members) = (world.a.key.clone(), world.a.members_path());
    let mut answers: Vec<Answer> = vec![
        key.post("/v1/organizations/invites", json!({"email": "one@x.example", "role": "user"})).await,
        world.a.admin.submit(&format!("{members}/invite"), &[("addresses", "two@x.example"), ("role", "user")]).await,
    ];
    let id = answers[0].json()["id"].as_str().unwrap().to_owned();
    let again = key.post("/v1/organizations/invites", json!({"email": "one@x.example", "role": "user"})).await;
    assert_eq!(again.error_code(), "invite_already_exists");
    answers.push(again);
    for path in ["/v1/organizations/invites".to_owned(), format!("/v1/organizations/invites/{id}")] {
        answers.push(key.get(&path).await);
    }
    for path in [members.clone(), format!("{members}/invites/{id}/revoke"), format!("{members}/invite")] {
        answers.push(world.a.admin.get(&path).await);
        answers.push(world.member_of_a.get(&path).await);
    }
    let mut asking = house.browser();
    answers.push(asking.submit("/sign-in", &[("email", "admin@a.example")]).await);
    answers.push(asking.get("/sign-in/code").await);
    answers.push(world.a.admin.get("/account/sessions").await);
    answers.push(key.delete(&format!("/v1/organizations/invites/{id}")).await);

    let mut secrets = Vec::new();
    for mail in house.mails().await {
        secrets.push(mail.token());
    }
    secrets.push(house.last_mail_to("admin@a.example").await.code());
    secrets.push(world.a.admin.cookie("admit_session").unwrap().to_owned());
    secrets.push(key.key);
    assert!(secrets.len() > 6);
    for secret in &secrets {
        for answer in &answers {
            assert!(!answer.everything().contains(secret), "{} shows {secret}", answer.path);
        }
    }
    let activities = format!("{:?}", house.rows("select * from activities").await);
    assert!(secrets.iter().all(|secret| !activities.contains(secret)), "{activities}");
}

#[tokio::test]
async fn ac_12_a_page_with_a_token_asks_nothing_of_others_and_gives_its_path_to_nobody() {
    let world = World::new().await;
    let house = &world.house;
    world.a.key.invite("new@x.example", "user").await;
    house.browser().submit("/sign-in", &[("email", "admin@a.example")]).await;
    for address in ["new@x.example", "admin@a.example"] {
        let mail = house.last_mail_to(address).await;
        let page = house.browser().get(&mail.path()).await;
        assert_eq!(page.status, 200);
        assert_eq!(page.header("referrer-policy"), "strict-origin");
        assert_eq!(page.header("cache-control"), "no-store");
        assert!(page.header("content-security-policy").starts_with("default-src 'none'; script-src 'self';"));
        for attribute in ["src=\"", "href=\"", "action=\""] {
            for target in page.body.split(attribute).skip(1).map(|rest| rest.split('"').next().unwrap()) {
                assert!(target.starts_with('/') && !target.starts_with("//") || target.starts_with('#'), "{target}");
                assert!(!target.contains(&mail.token()), "the token is in {target}");
            }
        }
        assert!(page.body.contains("data-strip-token=\"/"), "the address bar keeps the token");
    }
}
