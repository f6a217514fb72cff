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
    /// What is typed and chosen.
    fields: Vec<(&'static str, String)>,
    /// What says yes to the act, and is said anew each time.
    yes: Vec<(&'static str, String)>,
}

impl LastingForm {
    fn new(address: &'static str, path: String, fields: &[(&'static str, &str)]) -> Self {
        Self { address, path, fields: owned(fields), yes: Vec::new() }
    }

    fn with_yes(self, yes: &[(&'static str, &str)]) -> Self {
        Self { yes: owned(yes), ..self }
    }

    /// Where it is sent to.
    fn action(&self) -> &str {
        self.path.split('?').next().unwrap()
    }

    async fn send(&self, browser: &mut Browser) -> Answer {
        let fields = self.fields.iter().chain(&self.yes);
        let fields: Vec<(&str, &str)> = fields.map(|(name, value)| (*name, value.as_str())).collect();
        browser.post(self.action(), &fields).await
    }
}

fn owned(fields: &[(&'static str, &str)]) -> Vec<(&'static str, String)> {
    fields.iter().map(|(name, value)| (*name, (*value).to_owned())).collect()
}

/// What the form on a page would send as one of its fields, as it stands there.
fn standing(page: &Answer, name: &str) -> String {
    let named = format!("name=\"{name}\"");
    let mut tags = page.body.split('<').skip_while(|tag| !tag.contains(&named)).peekable();
    let is_select = tags.peek().unwrap_or_else(|| panic!("no {name}: {}", page.body)).starts_with("select ");
    let tag = if is_select {
        tags.take_while(|tag| !tag.starts_with("/select")).find(|tag| tag.contains(" selected"))
    } else {
        let is_box = |tag: &str| tag.contains("type=\"radio\"") || tag.contains("type=\"checkbox\"");
        tags.find(|tag| tag.contains(&named) && (!is_box(tag) || tag.contains(" checked")))
    };
    let value = tag.and_then(|tag| tag.split("value=\"").nth(1)?.split('"').next()).unwrap_or_default();
    value.replace("&#34;", "\"").replace("&#38;", "&")
}

/// The forms that nobody opens without a fresh sign-in.
async fn forms(world: &World) -> Vec<LastingForm> {
    let settings = format!("{}/settings", world.a.path());
    let (endpoint, _) = world.a.endpoint_with_delivery().await;
    let own = [("name", "Mine"), ("owner", "me"), ("workspace", ""), ("expires", "")];
    world.a.admin.clone().post(&format!("{settings}/api-keys/new"), &own).await;
    let key = world.house.rows("select id from api_keys where workspace_id is null").await.concat().remove(0).unwrap();
    let office = world.house.enterprise("Dollis").await;
    let of_admin = |path: &str, fields: &[(&'static str, &str)]| {
        LastingForm::new("admin@a.example", format!("{settings}/{path}"), fields)
    };
    let endpoint_fields = [
        ("url", "https://hooks.example.com/"),
        ("name", "Hooks"),
        ("description", "Tells & asks"),
        ("event.external_key.failed", ""),
        ("event.external_key.recovered", "on"),
        ("event.user_profile.enforcement_action_opened", ""),
        ("event.user_profile.enforcement_action_resolved", ""),
        ("event.user_profile.program_status_updated", "on"),
    ];
    let hand_over = format!("{}/settings/organization/hand-over", office.path());
    vec![
        of_admin("admin-keys/new", &[("name", "Provisioning & \"more\"")]),
        of_admin(&format!("api-keys/{key}/rotate"), &[("overlap", "0")]),
        of_admin("webhooks/new", &endpoint_fields),
        of_admin(&format!("webhooks/{endpoint}/secret"), &[]),
        LastingForm::new("admin@a.example", Program::page(&[]), &Program::question(&[]))
            .with_yes(&[("organization_id", world.a.id.as_str()), ("decision", "approve")]),
        LastingForm::new("owner@dollis.example", hand_over, &[("address", "owner@dollis.example")])
            .with_yes(&[("name", "Dollis")]),
    ]
}

/// The form for a new API key, which is open to everybody who works with keys, and whose answer depends on what is chosen.
async fn forms_for_a_key(world: &World) -> Vec<LastingForm> {
    world.a.member("developer@a.example", "developer").await;
    let path = || format!("{}/settings/api-keys/new", world.a.path());
    vec![
        LastingForm::new("developer@a.example", path(), &[("name", "Laptop"), ("workspace", ""), ("expires", "90")]),
        LastingForm::new(
            "admin@a.example",
            path(),
            &[("name", "Mine"), ("owner", "me"), ("workspace", ""), ("expires", "")],
        ),
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
    for form in forms(&world).await.into_iter().chain(forms_for_a_key(&world).await) {
        house.pass(FRESH);
        let mut browser = house.browser().sign_in_as(form.address).await;
        house.pass(FRESH);
        let before = house.contents().await;
        let answer = form.send(&mut browser).await;
        let next = leads_back_to(&answer).unwrap_or_else(|| panic!("{}: {}", form.path, answer.body));
        assert!(next.starts_with(form.action()), "{next}");
        assert_eq!(house.contents().await, before, "{}", form.path);
    }
}

#[tokio::test]
async fn ac_60_what_was_typed_and_chosen_is_there_again_after_signing_in() {
    let mut world = World::new().await;
    let house = world.house.clone();
    let mut changed = Vec::new();
    for form in forms(&world).await.into_iter().chain(forms_for_a_key(&world).await) {
        house.pass(FRESH);
        let mut browser = house.browser().sign_in_as(form.address).await;
        house.pass(FRESH);
        let next = leads_back_to(&form.send(&mut browser).await).unwrap();
        assert_eq!(confirm(&mut browser, form.address, &next).await.header("location"), next);
        let page = browser.get(&next).await;
        for (name, value) in &form.fields {
            let found = standing(&page, name);
            if found != *value {
                changed.push(format!("{}: {name} was {value:?} and is {found:?}", form.path));
            }
        }
    }
    assert!(changed.is_empty(), "{changed:#?}");
    let path = format!("{}/settings/admin-keys/new", world.a.path());
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
