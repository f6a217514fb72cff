use admit_core::organizations::Kind;
use admit_language::{Language, Words};
use axum::http::Request;
use serde_json::json;

use crate::house::{Browser, House};

async fn ask_to_sign_in(browser: &mut Browser, address: &str, preferred: &str) {
    let request = browser.form_from_own_page("/sign-in").header("accept-language", preferred);
    assert_eq!(browser.send(request, &format!("email={}", address.replace('@', "%40"))).await.status, 303);
}

fn subject(language: Language, key: &'static str) -> String {
    Words::new(language).t(key).with("organization", "Northwind").to_string()
}

#[tokio::test]
async fn an_invitation_is_mailed_in_its_locale_or_else_in_english() {
    let house = House::new().await;
    let office = house.organization("Northwind", Kind::Platform, "ada@a.example").await;
    let locales =
        [("zh-Hant-HK", Language::TraditionalChinese), ("fr-CA", Language::French), ("nl", Language::English)];
    for (locale, language) in locales {
        let email = format!("{locale}@x.example");
        let invite = json!({ "email": email, "role": "user", "locale": locale });
        assert_eq!(office.key.post("/admit/v1/invites", invite).await.status, 200);
        let mail = house.last_mail_to(&email).await;
        assert_eq!(mail.subject, subject(language, "mail-invitation-subject"), "{locale}");
        assert!(mail.html.contains(&format!("<html lang=\"{language}\"")), "{locale}");
        assert!(mail.text.lines().any(|line| line == mail.link), "{}", mail.text);
    }
}

#[tokio::test]
async fn a_sign_in_mail_speaks_as_the_browser_and_then_as_the_person_has_set() {
    let house = House::new().await;
    house.organization("Northwind", Kind::Platform, "ada@a.example").await;
    let mut browser = house.browser();
    ask_to_sign_in(&mut browser, "ada@a.example", "it").await;
    let mail = house.last_mail_to("ada@a.example").await;
    assert_eq!(mail.subject, subject(Language::Italian, "mail-sign-in-subject"));
    browser.submit("/sign-in/code", &[("code", &mail.code())]).await;
    browser.post("/account", &[("name", "Ada"), ("language", "ko"), ("theme", "dark")]).await;

    let mut elsewhere = house.browser();
    ask_to_sign_in(&mut elsewhere, "ada@a.example", "it").await;
    let mail = house.last_mail_to("ada@a.example").await;
    assert_eq!(mail.subject, subject(Language::Korean, "mail-sign-in-subject"));
    // Signing in there brings the choices along.
    assert_eq!(elsewhere.cookie("admit_language"), None);
    elsewhere.post("/sign-in/code", &[("code", &mail.code())]).await;
    assert_eq!((elsewhere.cookie("admit_language"), elsewhere.cookie("admit_theme")), (Some("ko"), Some("dark")));
    let page = elsewhere.send(Request::get("/sign-in/link"), "").await;
    assert!(page.body.contains("<html lang=\"ko\" data-theme=\"dark\">"), "{}", page.body);
}

#[tokio::test]
async fn administrators_who_have_set_no_language_are_told_in_the_organizations() {
    let house = House::new().await;
    let office = house.organization("Northwind", Kind::Platform, "ada@a.example").await;
    office.key.post("/admit/v1/organization/settings", json!({ "mail_language": "fr" })).await;
    office.key.invite("grace@x.example", "user").await;
    let token = house.last_mail_to("grace@x.example").await.token();
    house.pass(21 * 24 * 3600);
    house.browser().post("/accept/ask", &[("token", &token)]).await;
    let told = house.last_mail_to("ada@a.example").await;
    assert!(told.html.contains("<html lang=\"fr\""), "{}", told.html);
}

#[tokio::test]
async fn a_person_who_has_set_a_language_is_invited_in_it_whatever_the_locale() {
    let house = House::new().await;
    house.organization("Contoso", Kind::Platform, "ada@a.example").await;
    let mut ada = house.browser().sign_in_as("ada@a.example").await;
    ada.post("/account", &[("name", "Ada"), ("language", "es"), ("theme", "")]).await;
    let office = house.organization("Northwind", Kind::Platform, "other@b.example").await;
    let invite = json!({ "email": "Ada@a.example", "role": "user", "locale": "ja" });
    assert_eq!(office.key.post("/admit/v1/invites", invite).await.status, 200);
    let mail = house.last_mail_to("Ada@a.example").await;
    assert_eq!(mail.subject, subject(Language::Spanish, "mail-invitation-subject"));
}
