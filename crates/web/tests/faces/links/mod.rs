//! Section 6: links, hosts and redirects.

use axum::http::Request;
use axum::http::request::Builder;
use serde_json::json;

use crate::house::{DAY, World};

fn poisoned(request: Builder) -> Builder {
    request
        .header("host", "evil.example")
        .header("x-forwarded-host", "evil.example")
        .header("x-forwarded-server", "evil.example")
        .header("x-forwarded-proto", "https")
        .header("x-forwarded-port", "444")
        .header("x-forwarded-prefix", "/evil.example")
        .header("x-original-url", "/evil.example")
        .header("forwarded", "host=evil.example;proto=https")
}

#[tokio::test]
async fn ac_42_links_in_mail_come_from_the_public_url_alone() {
    let world = World::new().await;
    let house = world.house.clone();
    let already = house.mails().await.len();
    let body = json!({"email": "one@x.example", "role": "user"}).to_string();
    let request = Request::post("/v1/organizations/invites").header("content-type", "application/json");
    let created = world.a.key.send(poisoned(request), &body).await;
    let invite = created.json()["id"].as_str().unwrap().to_owned();
    let dialog = format!("{}/invite", world.a.members_path());
    let mut admin = world.a.admin.clone();
    let mut answers =
        vec![admin.send(poisoned(admin.form_from_own_page(&dialog)), "addresses=two%40x.example&role=user").await];
    let mut asking = house.browser();
    answers.push(asking.send(poisoned(asking.form_from_own_page("/sign-in")), "email=admin%40a.example").await);
    let token = house.last_mail_to("one@x.example").await.token();
    house.pass(22 * DAY);
    let mut admin = house.browser().sign_in_as("admin@a.example").await;
    let ask = asking.form_from_own_page("/accept/ask");
    answers.push(asking.send(poisoned(ask), &format!("token={token}")).await);
    let again = format!("{}/invites/{invite}/again", world.a.members_path());
    answers.push(admin.send(poisoned(admin.form_from_own_page(&again)), "").await);
    for answer in &answers {
        assert!(answer.status.as_u16() < 400, "{}: {}", answer.path, answer.status);
        assert!(!answer.everything().contains("evil.example"), "{}", answer.everything());
    }
    let mails = house.mails().await.split_off(already);
    assert!(mails.len() >= 6, "{mails:#?}");
    for mail in mails {
        assert!(mail.link.starts_with(&format!("{}/", house.public_url)), "{}", mail.link);
        assert!(!format!("{mail:?}").contains("evil.example"), "{mail:?}");
    }
}

const ELSEWHERE: [&str; 24] = [
    "//evil.example",
    "///evil.example",
    "////evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "\\/evil.example",
    "http:evil.example",
    "https://evil.example",
    "HTTPS://evil.example/",
    "javascript:alert(1)",
    "data:text/html,x",
    "http://admit.test:8080@evil.example",
    "//admit.test:8080@evil.example",
    "http://admit.test.evil.example",
    "/\t/evil.example",
    "\t//evil.example",
    "/\n/evil.example",
    "/\r\nLocation: https://evil.example",
    "/\u{0}/evil.example",
    "%2f%2fevil.example",
    "%252f%252fevil.example",
    " //evil.example",
    "evil.example",
    "/\u{ff0f}evil.example",
];

fn encoded(text: &str) -> String {
    url::form_urlencoded::byte_serialize(text.as_bytes()).collect()
}

#[tokio::test]
async fn ac_43_a_next_page_elsewhere_is_never_gone_to() {
    let world = World::new().await;
    let house = &world.house;
    for elsewhere in ELSEWHERE {
        for next in [elsewhere.to_owned(), encoded(elsewhere), encoded(&encoded(elsewhere))] {
            let path = format!("/sign-in?next={}", encoded(&next));
            let answer = world.outsider.clone().open(&path).await;
            assert_eq!(answer.status, 303);
            assert_own(answer.header("location"), &next);
            let fresh = world.a.admin.clone().open(&format!("/sign-in/confirm?next={}", encoded(&next))).await;
            assert_own(fresh.header("location"), &next);
            let page = house.anonymous().get(&path).await;
            assert!(page.body.contains("name=\"next\" value=\"\""), "{next:?} is carried on: {}", page.body);
        }
    }
}

#[tokio::test]
async fn ac_43_signing_in_leads_to_our_origin_whatever_next_was_asked_for() {
    let world = World::new().await;
    let house = &world.house;
    for elsewhere in ELSEWHERE {
        let mut browser = house.browser();
        browser.post("/sign-in", &[("email", "admin@a.example"), ("next", elsewhere)]).await;
        let code = house.last_mail_to("admin@a.example").await.code();
        let answer = browser.post("/sign-in/code", &[("code", &code)]).await;
        assert_eq!((answer.status.as_u16(), answer.header("location")), (303, "/"), "{elsewhere:?}");
        house.pass(600);
    }
    for elsewhere in ELSEWHERE {
        let mut browser = house.browser().sign_in_as("admin@a.example").await;
        browser.post("/sign-in/confirm", &[("next", elsewhere)]).await;
        let code = house.last_mail_to("admin@a.example").await.code();
        assert_eq!(browser.post("/sign-in/code", &[("code", &code)]).await.header("location"), "/", "{elsewhere:?}");
        house.pass(600);
    }
    let mut browser = house.browser();
    browser.post("/sign-in", &[("email", "admin@a.example"), ("next", "/account/sessions")]).await;
    let link = house.last_mail_to("admin@a.example").await.token();
    let answer = browser.post("/sign-in/link", &[("token", &link)]).await;
    assert_eq!(answer.header("location"), "/account/sessions");
}

fn assert_own(location: &str, next: &str) {
    let own = url::Url::parse("http://admit.test:8080/sign-in").unwrap();
    let joined = own.join(location).unwrap();
    assert_eq!(joined.origin(), own.origin(), "{next:?} led to {location}");
}

#[tokio::test]
async fn ac_44_nobody_chooses_where_a_mailed_link_leads() {
    let world = World::new().await;
    let house = &world.house;
    let already = house.mails().await.len();
    let fields = ["redirect_uri", "redirect_url", "callback", "callback_url", "return_to", "url", "link", "host"];
    for field in fields {
        let before = house.contents().await;
        let mut body = json!({"email": "new@x.example", "role": "user"});
        body[field] = json!("https://evil.example");
        house.assert_refused(&world.a.key.post("/v1/organizations/invites", body).await, &before).await;
    }
    for fields in fields.chunks(4) {
        let mut form = vec![("email", "admin@a.example")];
        form.extend(fields.iter().map(|field| (*field, "https://evil.example")));
        house.browser().post("/sign-in", &form).await;
        let mut form = vec![("addresses", "two@x.example"), ("role", "user")];
        form.extend(fields.iter().map(|field| (*field, "https://evil.example")));
        world.a.admin.clone().post(&format!("{}/invite", world.a.members_path()), &form).await;
    }
    let mails = house.mails().await.split_off(already);
    // The second ask to sign in took the place of the first.
    assert_eq!(mails.len(), 2);
    assert!(mails.iter().all(|mail| !format!("{mail:?}").contains("evil.example")));
}

#[tokio::test]
async fn a_form_sent_without_a_session_leads_through_signing_in_to_the_page_it_stands_on() {
    let world = World::new().await;
    let members = world.a.members_path();
    let invite = world.a.key.invite("guest@x.example", "user").await;
    for (form, page) in [
        (format!("{members}/invite"), members.as_str()),
        (format!("{members}/invites/{invite}/again"), &members),
        ("/account/sessions/session_01/end".to_owned(), "/account/sessions"),
    ] {
        let mut browser = world.house.browser();
        let answer = browser.post(&form, &[("addresses", "grace@x.example"), ("role", "user")]).await;
        let next: String = url::form_urlencoded::byte_serialize(page.as_bytes()).collect();
        assert_eq!(answer.header("location"), format!("/sign-in?next={next}"), "{form}");
    }
}

#[tokio::test]
async fn the_short_path_to_the_members_keeps_what_is_searched_for() {
    let mut world = World::new().await;
    let answer = world.a.admin.open("/settings/members?search=gr%C3%A4ce&status=pending").await;
    assert_eq!(answer.header("location"), format!("{}?search=gr%C3%A4ce&status=pending", world.a.members_path()));
    let answer = world.a.admin.open("/settings/members").await;
    assert_eq!(answer.header("location"), world.a.members_path());
}
