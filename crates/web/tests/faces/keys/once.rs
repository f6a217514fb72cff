//! Forms whose answer shows a secret: each works once, whatever a browser does with it.

use axum::http::StatusCode;
use serde_json::json;

use super::console::secret_of;
use crate::house::{Answer, World};

/// As long as a sign-in is fresh.
const FRESH: i64 = 15 * 60;
const NEW_ENDPOINT: [(&str, &str); 2] = [("url", "https://h.example.com/"), ("event.external_key.failed", "on")];

/// A form, what is typed into it, and what it says when it was sent before.
type SecretForm = (String, Vec<(&'static str, String)>, &'static str);

async fn forms(world: &World) -> Vec<SecretForm> {
    let a = &world.a;
    let key = a.issue_api_key().await.id;
    let (endpoint, _) = a.endpoint_with_delivery().await;
    let workspace = a.default_workspace().await;
    a.key.post("/admit/v1/organization/settings", json!({ "invite_links_allowed": true })).await;
    let invite = a.key.invite("guest@x.example", "user").await;
    let new_key = [("name", "Gate & <b>way"), ("owner", "workspace"), ("workspace", &workspace), ("expires", "30")];
    let typed =
        |fields: &[(&'static str, &str)]| fields.iter().map(|(name, value)| (*name, (*value).to_owned())).collect();
    vec![
        (a.settings_path("api-keys/new"), typed(&new_key), "was made already"),
        (
            a.settings_path(&format!("api-keys/{key}/rotate")),
            typed(&[("overlap", "3600")]),
            "has its new secret already",
        ),
        (a.settings_path("admin-keys/new"), typed(&[("name", "Provisioning")]), "was made already"),
        (a.settings_path("webhooks/new"), typed(&NEW_ENDPOINT), "was made already"),
        (a.settings_path(&format!("webhooks/{endpoint}/secret")), Vec::new(), "has its new secret already"),
        (a.settings_path(&format!("invites/{invite}/link")), Vec::new(), "The link was shown the first time"),
    ]
}

/// The mark in the form on a page.
fn mark_of(page: &Answer) -> String {
    let field = page.body.split("name=\"once\" value=\"").nth(1).unwrap_or_else(|| panic!("no mark: {}", page.body));
    field.split('"').next().unwrap().to_owned()
}

fn with<'a>(fields: &'a [(&'static str, String)], mark: &'a str) -> Vec<(&'a str, &'a str)> {
    fields.iter().map(|(name, value)| (*name, value.as_str())).chain([("once", mark)]).collect()
}

fn assert_nothing_was_done(answer: &Answer, status: StatusCode, said: &str, secret: &str) {
    assert_eq!(answer.status, status, "{}: {}", answer.path, answer.body);
    assert!(answer.says(said), "{}: {}", answer.path, answer.body);
    assert!(!answer.everything().contains(secret) && !answer.body.contains("class=\"secret\""), "{}", answer.path);
}

#[tokio::test]
async fn ac_50_a_form_that_makes_a_secret_works_once_so_that_neither_reload_nor_back_makes_another() {
    let world = World::new().await;
    let (mut admin, house) = (world.a.admin.clone(), &world.house);
    for (path, fields, said) in forms(&world).await {
        let opened = admin.open(&path).await;
        let address = opened.header("location").to_owned();
        let mark = mark_of(&admin.get(&address).await);
        assert!(address.starts_with(&path) && address.contains(&mark), "{address}");
        if fields.iter().any(|(name, _)| *name == "name") {
            let refused = admin.submit(&path, &[("name", " "), ("once", &mark)]).await;
            assert_eq!(
                (refused.status, mark_of(&refused)),
                (StatusCode::BAD_REQUEST, mark.clone()),
                "it is the same form"
            );
        }
        let secret = secret_of(&admin.submit(&path, &with(&fields, &mark)).await);
        let before = house.contents().await;
        let reloaded = admin.submit(&path, &with(&fields, &mark)).await;
        assert_nothing_was_done(&reloaded, StatusCode::CONFLICT, said, &secret);
        assert_nothing_was_done(&admin.get(&address).await, StatusCode::OK, said, &secret);
        assert_eq!(house.contents().await, before, "{path}");
        let another = mark_of(&admin.get(&path).await);
        assert_ne!(secret_of(&admin.submit(&path, &with(&fields, &another)).await), secret, "{path}");
    }
}

#[tokio::test]
async fn ac_50_a_form_that_is_sent_twice_at_once_makes_one_secret() {
    let world = World::new().await;
    for (path, fields, _) in forms(&world).await {
        let (mut one, mut two) = (world.a.admin.clone(), world.a.admin.clone());
        let mark = mark_of(&one.get(&path).await);
        let fields = with(&fields, &mark);
        let (one, two) = tokio::join!(one.submit(&path, &fields), two.submit(&path, &fields));
        let mut ends = [one.status.as_u16(), two.status.as_u16()];
        ends.sort_unstable();
        assert_eq!(ends, [200, 409], "{path}");
    }
}

#[tokio::test]
async fn ac_60_signing_in_again_on_the_way_leads_to_the_same_form_which_works_once() {
    let mut world = World::new().await;
    let path = world.a.settings_path("admin-keys/new");
    let mark = mark_of(&world.a.admin.get(&path).await);
    world.house.pass(FRESH);
    let late = world.a.admin.post(&path, &[("name", "Provisioning"), ("once", &mark)]).await;
    assert!(late.header("location").starts_with("/sign-in/confirm?next="), "{}", late.body);
    let mut admin = world.a.admin.clone().sign_in_as("admin@a.example").await;
    let next = format!("{path}?once={mark}&name=Provisioning");
    let confirmed = admin.get(late.header("location")).await;
    assert_eq!((confirmed.path.as_str(), mark_of(&confirmed)), (next.as_str(), mark.clone()));
    let fields = [("name", "Provisioning"), ("once", mark.as_str())];
    let secret = secret_of(&admin.submit(&path, &fields).await);
    assert_nothing_was_done(&admin.submit(&path, &fields).await, StatusCode::CONFLICT, "was made already", &secret);
}

#[tokio::test]
async fn ac_30_a_mark_is_of_one_person_and_one_form() {
    let world = World::new().await;
    let mut admin = world.a.admin.clone();
    let mark = "chosen-by-somebody";
    for browser in
        [&mut admin, &mut world.a.member("second@a.example", "admin").await.sign_in_as("second@a.example").await]
    {
        for part in ["admin-keys/new", "webhooks/new"] {
            let fields = [&NEW_ENDPOINT[..], &[("name", "Mine"), ("once", mark)]].concat();
            secret_of(&browser.submit(&world.a.settings_path(part), &fields).await);
        }
    }
    let long = "x".repeat(100_000);
    secret_of(&admin.submit(&world.a.settings_path("admin-keys/new"), &[("name", "Mine"), ("once", &long)]).await);
}

#[tokio::test]
async fn an_address_that_can_not_be_read_leads_to_the_form() {
    let world = World::new().await;
    let mut admin = world.a.admin.clone();
    for (path, ..) in forms(&world).await {
        for query in ["once=", "once=a&once=b", "name=a&name=b&once=c&once=d&more&more"] {
            let page = admin.get(&format!("{path}?{query}")).await;
            assert_eq!(page.path.matches("once=").count(), 1, "{}", page.path);
            assert!(page.path.ends_with(&format!("once={}", mark_of(&page))), "{}", page.path);
        }
    }
}

#[tokio::test]
async fn whoever_has_another_role_since_they_sent_a_form_gets_a_new_one() {
    let world = World::new().await;
    let mut second = world.a.member("second@a.example", "admin").await.sign_in_as("second@a.example").await;
    let (path, workspace) = (world.a.settings_path("api-keys/new"), world.a.default_workspace().await);
    let fields = [("name", "Gateway"), ("owner", "workspace"), ("workspace", workspace.as_str()), ("once", "m4rk")];
    secret_of(&second.submit(&path, &fields).await);
    let role = format!("{}/{}/role", world.a.members_path(), world.a.key.user_id("second@a.example").await);
    assert_eq!(world.a.admin.clone().post(&role, &[("role", "developer")]).await.status, StatusCode::SEE_OTHER);
    let opened = second.get(&format!("{path}?name=Mine&once=m4rk")).await;
    assert_eq!(opened.status, StatusCode::OK, "{}", opened.body);
    assert_eq!(opened.path, format!("{path}?name=Mine&once={}", mark_of(&opened)));
    assert_ne!(mark_of(&opened), "m4rk");
}
