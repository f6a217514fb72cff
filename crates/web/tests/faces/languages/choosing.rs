use admit_core::organizations::Kind;
use admit_language::{Language, Words};
use serde_json::json;

use super::{language_of, open_preferring, read_in};
use crate::house::House;

/// Another language than this one.
fn after(language: Language, steps: usize) -> Language {
    let position = Language::ALL.into_iter().position(|other| other == language).unwrap();
    Language::ALL[(position + steps) % Language::ALL.len()]
}

#[tokio::test]
async fn each_language_is_what_the_browser_prefers_the_person_has_set_or_was_chosen_here_the_last_going_first() {
    let house = House::new().await;
    house.organization("Northwind", Kind::Platform, "ada@a.example").await;
    let mut signed_in = house.browser().sign_in_as("ada@a.example").await;
    for language in Language::ALL {
        let (set, chosen) = (after(language, 1), after(language, 2));
        let page = read_in(&house, "/sign-in", language).await;
        assert_eq!(language_of(&page), language.tag());
        assert!(page.says(&Words::new(language).t("sign-in-title").to_string()), "{language}");

        let fields = [("name", "Ada"), ("language", set.tag()), ("theme", "")];
        assert_eq!(signed_in.post("/account", &fields).await.status, 303);
        signed_in.forget_cookie("admit_language");
        let page = open_preferring(&mut signed_in, "/account/sessions", Some(language.tag())).await;
        assert_eq!(language_of(&page), set.tag());

        signed_in.post("/language", &[("language", chosen.tag()), ("next", "/")]).await;
        let page = open_preferring(&mut signed_in, "/account/sessions", Some(language.tag())).await;
        assert_eq!(language_of(&page), chosen.tag());
        signed_in.forget_cookie("admit_language");
    }
}

#[tokio::test]
async fn an_accept_page_speaks_the_organizations_language_to_a_browser_that_asks_for_none_and_the_locale_before_it() {
    let house = House::new().await;
    let office = house.organization("Northwind", Kind::Platform, "ada@a.example").await;
    let settings = json!({ "mail_language": "pt" });
    assert_eq!(office.key.post("/admit/v1/organization/settings", settings).await.status, 200);
    for (invite, silent, asking) in [
        (json!({ "email": "one@x.example", "role": "user" }), "pt", "it"),
        (json!({ "email": "two@x.example", "role": "user", "locale": "ko" }), "ko", "it"),
        (json!({ "email": "three@x.example", "role": "user", "locale": "nl" }), "pt", "it"),
    ] {
        assert_eq!(office.key.post("/admit/v1/invites", invite.clone()).await.status, 200);
        let mail = house.last_mail_to(invite["email"].as_str().unwrap()).await;
        let page = open_preferring(&mut house.browser(), &mail.path(), None).await;
        assert_eq!(language_of(&page), silent, "{invite}");
        assert!(mail.html.contains(&format!("<html lang=\"{silent}\"")), "{invite}");
        let page = open_preferring(&mut house.browser(), &mail.path(), Some(asking)).await;
        assert_eq!(language_of(&page), asking, "{invite}");
    }
}

#[tokio::test]
async fn an_accept_page_speaks_the_locale_only_to_a_browser_that_asks_for_no_language() {
    let house = House::new().await;
    let office = house.organization("Northwind", Kind::Platform, "ada@a.example").await;
    for language in Language::ALL {
        let email = format!("guest-{language}@x.example");
        let invite = json!({ "email": email, "role": "user", "locale": language.tag() });
        assert_eq!(office.key.post("/admit/v1/invites", invite).await.status, 200);
        let mail = house.last_mail_to(&email).await;
        let page = open_preferring(&mut house.browser(), &mail.path(), None).await;
        assert_eq!(language_of(&page), language.tag());
        let asked = after(language, 5);
        let page = open_preferring(&mut house.browser(), &mail.path(), Some(asked.tag())).await;
        assert_eq!(language_of(&page), asked.tag());
    }
}

#[tokio::test]
async fn ac_43_choosing_a_language_leads_back_to_our_own_pages_only() {
    let house = House::new().await;
    let mut browser = house.browser();
    let answer = browser.post("/language", &[("language", "de"), ("next", "/sign-in?email=a%40x.example")]).await;
    assert_eq!(answer.header("location"), "/sign-in?email=a%40x.example");
    for elsewhere in ["//evil.example", "https://evil.example", "/\\evil.example", "javascript:alert(1)", ""] {
        let answer = browser.post("/language", &[("language", "de"), ("next", elsewhere)]).await;
        assert_eq!((answer.status.as_u16(), answer.header("location")), (303, "/"), "{elsewhere}");
    }
    for unknown in ["", "xx", "en; Domain=evil.example", "../en"] {
        let answer = browser.post("/language", &[("language", unknown), ("next", "/")]).await;
        assert_eq!((answer.status.as_u16(), answer.cookies().len()), (400, 0), "{unknown}");
    }
}

#[tokio::test]
async fn plurals_numbers_and_moments_are_those_of_the_language() {
    let house = House::new().await;
    let office = house.organization("Northwind", Kind::Platform, "ada@a.example").await;
    for number in 0..3 {
        office.key.invite(&format!("guest{number}@x.example"), "user").await;
    }
    let members = office.members_path();
    let cases = [
        ("en", "1 member, 3 open invitations"),
        ("de", "1 Mitglied, 3 offene Einladungen"),
        ("ru", "1 участник, 3 ожидающих приглашения"),
        ("ja", "2025年6月15日"),
        ("pt", "15 de junho de 2025"),
    ];
    let mut admin = office.admin.clone();
    for (language, words) in cases {
        let page = open_preferring(&mut admin, &members, Some(language)).await;
        assert!(page.says(words), "{language}: {}", page.body);
    }
}
