use serde_json::json;

use crate::house::World;

#[tokio::test]
async fn ac_36_ac_37_ac_39_ac_41_what_is_not_one_plain_address_is_refused_before_anything_is_stored() {
    let world = World::new().await;
    let house = &world.house;
    let before = house.contents().await;
    let long_local = format!("{}@x.example", "a".repeat(65));
    let long = format!("{}@{}.example", "a".repeat(60), vec!["b".repeat(61); 3].join(".") + &"c".repeat(3));
    let refused = [
        "\"a b\"@x.example",
        "\"a@b\"@x.example",
        "a@b@x.example",
        "a(comment)@x.example",
        "a@x.example(comment)",
        "Group: a@x.example, b@x.example;",
        "@x.example:a@y.example",
        "a@x.example,b@x.example",
        "a@x.example;b@x.example",
        "a@x.example b@x.example",
        "Ada <a@x.example>",
        "<a@x.example>",
        "a@x.example.",
        "a@[127.0.0.1]",
        "a@[IPv6:::1]",
        "a@127.0.0.1",
        "a@localhost",
        "a@.example",
        "a@x..example",
        ".a@x.example",
        "a.@x.example",
        "a..b@x.example",
        "a@x_y.example",
        "a@-x.example",
        "a@x.example\r\nBcc: b@x.example",
        "a\r\n@x.example",
        "a@x.example\nSubject: hi",
        "a\0@x.example",
        "a@x.example\0",
        "a\u{2028}@x.example",
        "a@x.exa\u{2028}mple",
        "a@x.example%0a",
        "a@x.example?cc=b@x.example",
        "mailto:a@x.example",
        "",
        " ",
        "@",
        "a@",
        "@x.example",
        "a",
        &long_local,
        &long,
        "a@xn--.example",
        "a\\@x.example",
    ];
    for address in refused {
        let answer = world.a.key.post("/v1/organizations/invites", json!({"email": address, "role": "user"})).await;
        house.assert_refused(&answer, &before).await;
        assert_eq!(answer.status, 400, "{address:?}");
        let answer = house.browser().post("/sign-in", &[("email", address)]).await;
        house.assert_refused(&answer, &before).await;
    }
    // At the limits, and with every character that an address may have.
    let longest_local = format!("{}@x.example", "a".repeat(64));
    for address in [longest_local.as_str(), "!#$%&'*+/=?^_`{|}~@x.example", "-rf@x.example", "a.b-c@x.example"] {
        world.a.key.invite(address, "user").await;
        assert_eq!(house.last_mail_to(address).await.to, address);
    }
}

#[tokio::test]
async fn ac_38_more_than_one_address_is_none() {
    let world = World::new().await;
    let house = &world.house;
    let mails = house.mails().await.len();
    let before = house.contents().await;
    for email in [
        json!(["a@x.example"]),
        json!(["a@x.example", "b@x.example"]),
        json!({"address": "a@x.example"}),
        json!({"0": "a@x.example"}),
        json!(7),
        json!(true),
        json!(null),
    ] {
        let answer = world.a.key.post("/v1/organizations/invites", json!({"email": email, "role": "user"})).await;
        house.assert_refused(&answer, &before).await;
    }
    for body in [
        r#"{"email":"a@x.example","email":"b@x.example","role":"user"}"#,
        r#"{"email":"a@x.example","\u0065mail":"b@x.example","role":"user"}"#,
        r#"{"email":"a@x.example","role":"user","role":"admin"}"#,
        r#"{"role":"user"}"#,
    ] {
        let answer = world.a.key.post_text("/v1/organizations/invites", body).await;
        house.assert_refused(&answer, &before).await;
    }
    let twice = [("email", "admin@a.example"), ("email", "admin@b.example")];
    let answer = house.browser().post("/sign-in", &twice).await;
    house.assert_refused(&answer, &before).await;
    for twice in ["email[]=admin%40a.example&email[]=admin%40b.example", "email[0]=admin%40a.example"] {
        let mut browser = house.browser();
        let request = browser.form_from_own_page("/sign-in");
        let answer = browser.send(request, twice).await;
        house.assert_refused(&answer, &before).await;
    }
    assert_eq!(house.mails().await.len(), mails);
}
