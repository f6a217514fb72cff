//! Settings > Webhooks.

use axum::http::StatusCode;
use serde_json::{Value, json};

use crate::house::{Answer, Browser, Organization, World};

const URL: &str = "https://hooks.example.com/admit";
const EVENT: (&str, &str) = ("event.external_key.failed", "on");

impl Organization {
    fn webhooks_path(&self) -> String {
        format!("/organizations/{}/settings/webhooks", self.id)
    }

    pub(crate) async fn endpoint_with_delivery(&self) -> (String, String) {
        let endpoint = self.key.new_endpoint().await;
        let test = json!({ "event_type": "external_key.failed", "object_id": "ekey_1" });
        let delivery = self.key.test_endpoint(&endpoint["id"], test).await.json();
        (endpoint["id"].as_str().unwrap().to_owned(), delivery["id"].as_str().unwrap().to_owned())
    }

    async fn endpoint_now(&self, id: &str) -> Value {
        self.key.webhooks("GET", &format!("/{id}"), None).await.json()
    }
}

/// The secret that a page shows, whole.
fn secret_of(answer: &Answer) -> String {
    let shown = answer.body.split("class=\"secret\"").nth(1).unwrap_or_else(|| panic!("no secret: {}", answer.body));
    shown.split("<code>").nth(1).unwrap().split('<').next().unwrap().to_owned()
}

#[tokio::test]
async fn ac_73_an_endpoint_is_made_and_given_a_new_secret_each_shown_on_one_page_and_no_other() {
    let World { a, house, .. } = World::new().await;
    let (path, mut admin) = (a.webhooks_path(), a.admin.clone());
    let made = admin.submit(&format!("{path}/new"), &[("url", URL), ("name", "Hooks"), EVENT]).await;
    assert_eq!((made.status, made.header("cache-control")), (StatusCode::OK, "no-store"));
    assert!(made.says("Hooks is ready"), "{}", made.body);
    let first = secret_of(&made);
    let id = a.key.webhooks("GET", "", None).await.json()["data"][0]["id"].as_str().unwrap().to_owned();
    assert!(admin.get(&format!("{path}/{id}/secret")).await.says("New signing secret for Hooks?"));
    let renewed = admin.submit(&format!("{path}/{id}/secret"), &[]).await;
    let second = secret_of(&renewed);
    assert!(first.starts_with("whsec_") && second.starts_with("whsec_") && first != second);
    for page in ["", &format!("/{id}"), &format!("/{id}/edit"), &format!("/{id}/test"), &format!("/{id}/delete")] {
        let answer = admin.get(&format!("{path}{page}")).await;
        assert_eq!(answer.status, StatusCode::OK, "{page}");
        assert!(!answer.everything().contains("whsec_") && answer.body.contains("Hooks"), "{page}: {}", answer.body);
    }
    assert!(!house.contents().await.to_string().contains(&second));
}

#[tokio::test]
async fn ac_71_what_is_wrong_with_an_endpoint_comes_back_with_what_was_typed() {
    let World { a, house, .. } = World::new().await;
    let (path, mut admin) = (a.webhooks_path(), a.admin.clone());
    let before = house.contents().await;
    for (url, event, said) in [
        ("http://hooks.example.com/", EVENT, "The URL must begin with https"),
        ("https://localhost/", EVENT, "The URL must have a public hostname."),
        ("https://10.0.0.1/", EVENT, "The URL must have a public hostname."),
        ("https://u:p@hooks.example.com/", EVENT, "must not have a user name"),
        ("nothing", EVENT, "Enter a whole URL"),
        (URL, ("name", "Hooks"), "Choose an event."),
    ] {
        let refused = admin.submit(&format!("{path}/new"), &[("url", url), event]).await;
        assert_eq!(refused.status, StatusCode::BAD_REQUEST, "{url}");
        assert!(refused.says(said) && refused.body.contains(&format!("value=\"{url}\"")), "{url}: {}", refused.body);
    }
    assert_eq!(house.contents().await, before);
}

#[tokio::test]
async fn an_endpoint_is_edited_disabled_enabled_tested_and_deleted() {
    let World { a, .. } = World::new().await;
    let mut admin = a.admin.clone();
    let (id, delivery) = a.endpoint_with_delivery().await;
    let path = format!("{}/{id}", a.webhooks_path());
    let fields = [("url", "https://other.example.com/"), ("name", "Other"), ("event.external_key.recovered", "on")];
    let edited = admin.submit(&format!("{path}/edit"), &fields).await;
    assert!(edited.says("The endpoint was changed.") && edited.says("https://other.example.com/"), "{}", edited.body);
    assert_eq!(a.endpoint_now(&id).await["enabled_events"], json!(["external_key.recovered"]));
    let none = admin.submit(&format!("{path}/edit"), &[("url", URL)]).await;
    assert!(none.status == StatusCode::BAD_REQUEST && none.says("Choose an event."), "{}", none.body);
    let fields = [("url", URL), EVENT, ("seen", "stale")];
    let overtaken = admin.submit(&format!("{path}/edit"), &fields).await;
    assert_eq!(overtaken.status, StatusCode::CONFLICT, "{}", overtaken.body);
    let disabled = admin.submit(&format!("{path}/disable"), &[]).await;
    assert!(disabled.says("The endpoint was disabled.") && disabled.says("Dropped"), "{}", disabled.body);
    let not_sent = admin.submit(&format!("{path}/deliveries/{delivery}/resend"), &[]).await;
    assert!(not_sent.says("The event was not sent again"), "{}", not_sent.body);
    let refused = admin.submit(&format!("{path}/test"), &[("event", "external_key.recovered")]).await;
    assert!(refused.status == StatusCode::BAD_REQUEST && refused.says("This endpoint is disabled"), "{}", refused.body);
    let enabled = admin.submit(&format!("{path}/enable"), &[]).await;
    assert!(enabled.says("The endpoint takes events again."), "{}", enabled.body);
    let sent = admin.submit(&format!("{path}/test"), &[("event", "external_key.recovered")]).await;
    assert!(sent.says("The test event is on its way.") && sent.says("Waiting"), "{}", sent.body);
    let again = admin.submit(&format!("{path}/deliveries/{delivery}/resend"), &[]).await;
    assert!(again.says("The event is on its way again."), "{}", again.body);
    assert!(admin.get(&format!("{path}/delete")).await.says("Delete endpoint Other?"));
    let deleted = admin.submit(&format!("{path}/delete"), &[]).await;
    assert!(deleted.says("The endpoint was deleted.") && deleted.says("No endpoints yet"), "{}", deleted.body);
    assert_eq!(admin.open(&path).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn the_log_is_filtered_by_state_and_shows_what_each_delivery_sends() {
    let World { a, .. } = World::new().await;
    let mut admin = a.admin.clone();
    let (id, delivery) = a.endpoint_with_delivery().await;
    let path = format!("{}/{id}", a.webhooks_path());
    let listed = |answer: Answer| answer.body.contains(&format!("/deliveries/{delivery}\""));
    assert!(listed(admin.get(&format!("{path}?state=queued")).await));
    assert!(!listed(admin.get(&format!("{path}?state=failed")).await));
    let shown = admin.get(&format!("{path}/deliveries/{delivery}")).await;
    assert!(shown.says("external_key.failed") && shown.body.contains("ekey_1"), "{}", shown.body);
    let page = admin.get(&path).await;
    let changes = page.body.split("data-changes=\"").nth(1).unwrap().split('"').next().unwrap().replace("&#38;", "&");
    assert!(changes.ends_with(&format!("&webhook={id}")), "{changes}");
    let mut events = admin.listen(&changes).await;
    assert_eq!(events.next().await.unwrap().0, "ready");
    assert!(events.is_quiet());
    admin.submit(&format!("{path}/disable"), &[]).await;
    assert_eq!(events.next().await.unwrap().0, "changed");
}

#[tokio::test]
async fn where_webhooks_are_off_the_page_says_so() {
    let World { a, .. } = World::new().await;
    let off = json!({ "disabled_betas": ["webhooks-2026-10-07"] });
    assert_eq!(a.key.post("/admit/v1/organization/settings", off).await.status, 200);
    let mut admin = a.admin.clone();
    assert!(admin.get(&a.webhooks_path()).await.says("Webhooks are off for this organization"));
    let refused = admin.submit(&format!("{}/new", a.webhooks_path()), &[("url", URL), EVENT]).await;
    assert_eq!(refused.status, StatusCode::BAD_REQUEST);
}

async fn tried(browser: &mut Browser, path: &str, delivery: &str) -> Vec<Answer> {
    let fields = [("url", URL), EVENT, ("event", "external_key.failed")];
    let mut answers = Vec::new();
    for page in ["", "/edit", "/secret", "/test", "/delete", &format!("/deliveries/{delivery}")] {
        answers.push(browser.open(&format!("{path}{page}")).await);
    }
    let resend = format!("/deliveries/{delivery}/resend");
    for act in ["/edit", "/enable", "/disable", "/secret", "/test", "/delete", resend.as_str()] {
        answers.push(browser.post(&format!("{path}{act}"), &fields).await);
    }
    answers
}

#[tokio::test]
async fn ac_30_webhooks_are_for_those_who_govern_their_organization() {
    let world = World::new().await;
    let (id, delivery) = world.a.endpoint_with_delivery().await;
    let (own, foreign) = (world.a.webhooks_path(), format!("{}/{id}", world.b.webhooks_path()));
    let before = world.house.contents().await;
    for (whose, mut browser, path, status) in [
        ("a plain member", world.member_of_a.clone(), format!("{own}/{id}"), StatusCode::FORBIDDEN),
        ("another organization's admin", world.b.admin.clone(), format!("{own}/{id}"), StatusCode::NOT_FOUND),
        ("another organization's admin at home", world.b.admin.clone(), foreign, StatusCode::NOT_FOUND),
        ("an outsider", world.outsider.clone(), format!("{own}/{id}"), StatusCode::NOT_FOUND),
    ] {
        for answer in tried(&mut browser, &path, &delivery).await {
            assert_eq!(answer.status, status, "{whose}: {}", answer.path);
            assert!(!answer.body.contains("hooks.example.com"), "{whose}: {}", answer.path);
            world.house.assert_unchanged(&answer, &before).await;
        }
    }
    let mut member = world.member_of_a.clone();
    assert_eq!(member.open(&own).await.status, StatusCode::FORBIDDEN);
    assert_eq!(member.post(&format!("{own}/new"), &[("url", URL), EVENT]).await.status, StatusCode::FORBIDDEN);
}
