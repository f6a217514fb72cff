//! AC-60: what outlasts a session asks for a fresh sign-in, and leads back to where it was asked for.

use crate::house::{Answer, Browser, Program, World};

/// As long as a sign-in is fresh.
const FRESH: i64 = 15 * 60;

/// Where signing in again leads afterwards, if that is where an answer leads.
fn leads_back_to(answer: &Answer) -> Option<String> {
    let query = answer.header("location").strip_prefix("/sign-in/confirm?")?;
    url::form_urlencoded::parse(query.as_bytes()).next().map(|(_, next)| next.into_owned())
}

/// Presses "Send the code" and types it, as a person who was led to confirm.
async fn confirm(browser: &mut Browser, address: &str, next: &str) -> Answer {
    let page = browser.submit("/sign-in/confirm", &[("next", next)]).await;
    assert!(page.says("Six-digit code"), "{}", page.body);
    let code = browser.house.last_mail_to(address).await.code();
    browser.post("/sign-in/code", &[("code", &code)]).await
}

/// The form of an act that asks for a fresh sign-in.
struct LastingForm {
    /// Whose it is.
    address: &'static str,
    path: String,
    fields: Vec<(&'static str, String)>,
}

async fn forms(world: &World) -> Vec<LastingForm> {
    let settings = format!("{}/settings", world.a.path());
    let (endpoint, _) = world.a.endpoint_with_delivery().await;
    let own = [("name", "Mine"), ("owner", "me"), ("workspace", ""), ("expires", "")];
    world.a.admin.clone().post(&format!("{settings}/api-keys/new"), &own).await;
    let key = world.house.rows("select id from api_keys where workspace_id is null").await.concat().remove(0).unwrap();
    let office = world.house.enterprise("Dollis").await;
    let form = |address, path, fields: &[(&'static str, &str)]| {
        let fields = fields.iter().map(|(name, value)| (*name, (*value).to_owned())).collect();
        LastingForm { address, path, fields }
    };
    let of_admin =
        |path: &str, fields: &[(&'static str, &str)]| form("admin@a.example", format!("{settings}/{path}"), fields);
    let endpoint_fields =
        [("url", "https://hooks.example.com/"), ("name", "Hooks"), ("event.external_key.failed", "on")];
    let consent = [("organization_id", world.a.id.as_str()), ("decision", "approve")];
    let consent: Vec<_> = Program::question(&[]).into_iter().chain(consent).collect();
    let heir = [("name", "Dollis"), ("address", "owner@dollis.example")];
    vec![
        of_admin("admin-keys/new", &[("name", "Provisioning")]),
        of_admin(&format!("api-keys/{key}/rotate"), &[("overlap", "0")]),
        of_admin("webhooks/new", &endpoint_fields),
        of_admin(&format!("webhooks/{endpoint}/secret"), &[]),
        form("admin@a.example", Program::page(&[]), &consent),
        form("owner@dollis.example", format!("{}/settings/organization/hand-over", office.path()), &heir),
    ]
}

#[tokio::test]
async fn ac_54_ac_60_an_old_session_is_asked_to_sign_in_again_and_led_back_with_a_new_one() {
    let world = World::new().await;
    let house = &world.house;
    for LastingForm { address, path, .. } in forms(&world).await {
        house.pass(FRESH);
        let mut browser = house.browser().sign_in_as(address).await;
        assert_eq!(browser.get(&path).await.status, 200, "{path} is open to a fresh sign-in");
        house.pass(FRESH);
        let mut old = browser.clone();
        let before = house.contents().await;
        let asked = browser.open(&path).await;
        assert_eq!(leads_back_to(&asked), Some(path.clone()));
        let page = browser.get(asked.header("location")).await;
        assert!(page.says("Confirm it is you") && page.says(address), "{}", page.body);
        assert_eq!(house.contents().await, before, "being asked changes nothing");
        assert_eq!(confirm(&mut browser, address, &path).await.header("location"), path);
        assert_eq!(browser.get(&path).await.status, 200, "{path}");
        assert_ne!(browser.cookie("admit_session"), old.cookie("admit_session"));
        assert_eq!(old.signed_in_as().await, None, "the session before is over");
    }
}

#[tokio::test]
async fn ac_60_a_form_that_comes_too_late_changes_nothing() {
    let world = World::new().await;
    let house = &world.house;
    for LastingForm { address, path, fields } in forms(&world).await {
        house.pass(FRESH);
        let mut browser = house.browser().sign_in_as(address).await;
        house.pass(FRESH);
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let path = path.split('?').next().unwrap();
        let before = house.contents().await;
        let answer = browser.post(path, &fields).await;
        let next = leads_back_to(&answer).unwrap_or_else(|| panic!("{path}: {}", answer.body));
        assert!(next.starts_with(path), "{next}");
        assert_eq!(house.contents().await, before, "{path}");
    }
}

#[tokio::test]
async fn ac_60_what_was_typed_is_there_again_after_signing_in() {
    let mut world = World::new().await;
    let path = format!("{}/settings/admin-keys/new", world.a.path());
    world.house.pass(FRESH);
    let late = world.a.admin.post(&path, &[("name", "Provisioning & \"more\"")]).await;
    let next = leads_back_to(&late).unwrap();
    assert_eq!(confirm(&mut world.a.admin, "admin@a.example", &next).await.header("location"), next);
    let form = world.a.admin.get(&next).await;
    assert!(form.body.contains("value=\"Provisioning &#38; &#34;more&#34;\""), "{}", form.body);
    world.house.pass(FRESH);
    let late = world.a.admin.post(&path, &[("name", &"x".repeat(2000))]).await;
    assert_eq!(leads_back_to(&late), Some(path), "too long for an address");
}

#[tokio::test]
async fn ac_60_an_invitation_alone_lets_nobody_hand_out_keys() {
    let world = World::new().await;
    let mut invited = world.a.member("new@x.example", "admin").await;
    let path = format!("{}/settings/admin-keys/new", world.a.path());
    let before = world.house.contents().await;
    assert!(leads_back_to(&invited.post(&path, &[("name", "Mine")]).await).is_some());
    assert_eq!(world.house.contents().await, before);
    confirm(&mut invited, "new@x.example", &path).await;
    assert!(invited.post(&path, &[("name", "Mine")]).await.body.contains("sk-ant-admin01-"));
}

#[tokio::test]
async fn reading_inviting_and_ending_keys_go_on_with_an_old_session() {
    let mut world = World::new().await;
    let settings = format!("{}/settings", world.a.path());
    let key = world.house.rows("select id from admin_keys limit 1").await.concat().remove(0).unwrap();
    world.house.pass(FRESH);
    for path in ["admin-keys", "api-keys", "webhooks", "api-keys/new", "members/invite"] {
        assert_eq!(world.a.admin.get(&format!("{settings}/{path}")).await.status, 200, "{path}");
    }
    let invite = [("addresses", "new@x.example"), ("role", "user")];
    world.a.admin.submit(&format!("{settings}/members/invite"), &invite).await;
    assert!(!world.house.last_mail_to("new@x.example").await.token().is_empty());
    let revoked = world.a.admin.post(&format!("{settings}/admin-keys/{key}/revoke"), &[]).await;
    assert_eq!(revoked.header("location"), format!("{settings}/admin-keys"));
}

#[tokio::test]
async fn ac_60_confirming_is_for_whoever_is_signed_in_and_mails_nobody_else() {
    let mut world = World::new().await;
    let house = world.house.clone();
    let answer = house.anonymous().post("/sign-in/confirm", &[("next", "/account")]).await;
    assert_eq!((answer.status.as_u16(), answer.header("location")), (303, "/sign-in?next=%2Faccount"));
    let fresh = world.a.admin.open("/sign-in/confirm?next=/account").await;
    assert_eq!((fresh.status.as_u16(), fresh.header("location")), (303, "/account"));
    let already = house.mails().await.len();
    world.a.admin.post("/sign-in/confirm", &[("next", "/account"), ("email", "admin@b.example")]).await;
    let mails = house.mails().await.split_off(already);
    assert_eq!(mails.iter().map(|mail| mail.to.as_str()).collect::<Vec<_>>(), ["admin@a.example"]);
}
