//! Settings > Organization.

use std::time::Duration;

use admit_core::organizations::Kind;
use axum::http::StatusCode;
use serde_json::json;

use crate::house::{Answer, Browser, Organization, World};

impl Organization {
    fn page_of_organization(&self, part: &str) -> String {
        format!("/organizations/{}/settings/organization{part}", self.id)
    }

    async fn kept_settings(&self) -> serde_json::Value {
        self.key.get("/admit/v1/organization/settings").await.json()
    }
}

async fn save(browser: &mut Browser, path: &str, fields: &[(&str, &str)]) -> Answer {
    let saved = browser.submit(path, fields).await;
    assert!(saved.says("The settings were saved."), "{path}: {}", saved.body);
    saved
}

#[tokio::test]
async fn an_organization_is_seen_and_renamed() {
    let World { a, mut member_of_a, .. } = World::new().await;
    let mut admin = a.admin.clone();
    let page = admin.get(&a.page_of_organization("")).await;
    for said in [a.id.as_str(), &a.name, "Platform: workspaces and API keys", "Members: 3, open invitations: 0", "100"]
    {
        assert!(page.says(said), "{said}: {}", page.body);
    }
    let saved = save(&mut admin, &a.page_of_organization("/name"), &[("name", "  Difference  Engines ")]).await;
    assert!(saved.says("Difference Engines"), "{}", saved.body);
    assert_eq!(a.key.get("/v1/organizations/me").await.json()["name"], "Difference Engines");
    let refused = admin.submit(&a.page_of_organization("/name"), &[("name", " ")]).await;
    assert!(refused.status == StatusCode::BAD_REQUEST && refused.says("Enter a name."), "{}", refused.body);
    for part in
        ["", "/name", "/limits", "/domains", "/mail", "/mail/preview", "/revoke-invites", "/disable-keys", "/hand-over"]
    {
        assert_eq!(member_of_a.get(&a.page_of_organization(part)).await.status, StatusCode::FORBIDDEN, "{part}");
    }
}

#[tokio::test]
async fn limits_and_domains_are_changed_and_bad_ones_come_back_as_they_were_typed() {
    let World { a, house, .. } = World::new().await;
    let mut admin = a.admin.clone();
    let limits = [("member_limit", "3"), ("seat_limit", ""), ("workspace_limit", "")];
    let saved = save(&mut admin, &a.page_of_organization("/limits"), &limits).await;
    assert!(saved.says("Reached") && saved.says("No limit"), "{}", saved.body);
    let domains = [("only", "on"), ("domains", "A.example, bücher.example\r\n"), ("links", "on")];
    let saved = save(&mut admin, &a.page_of_organization("/domains"), &domains).await;
    assert!(saved.says("a.example") && saved.says("xn--bcher-kva.example"), "{}", saved.body);
    let kept = a.kept_settings().await;
    assert_eq!((&kept["member_limit"], &kept["workspace_limit"]), (&json!(3), &json!(null)));
    assert_eq!(kept["invite_batch_row_limit"], 50_000, "what was not in the form stays");
    assert_eq!(kept["allowed_domains"], json!(["a.example", "xn--bcher-kva.example"]));
    assert_eq!((&kept["invites_allowed_domains_only"], &kept["invite_links_allowed"]), (&json!(true), &json!(true)));
    let before = house.contents().await;
    for (part, name, typed, said) in [
        ("/limits", "member_limit", "-1", "Enter a whole number"),
        ("/limits", "member_limit", "many", "Enter a whole number"),
        ("/domains", "domains", "no_domain", "no_domain is not a domain."),
    ] {
        let refused = admin.submit(&a.page_of_organization(part), &[(name, typed)]).await;
        assert_eq!(refused.status, StatusCode::BAD_REQUEST, "{part}");
        assert!(refused.says(said) && refused.body.contains(typed), "{}", refused.body);
    }
    assert_eq!(house.contents().await, before);
}

const LOOKS: [(&str, &str); 5] = [
    ("sender_name", "Engine People"),
    ("reply_to", "people@a.example"),
    ("note", "Questions? Room 4."),
    ("color", "#3B6FB6"),
    ("language", "de"),
];

#[tokio::test]
async fn invitations_look_and_speak_as_was_seen_in_the_preview() {
    let World { a, house, .. } = World::new().await;
    let mut admin = a.admin.clone();
    let query = "sender_name=Engine+People&note=Questions%3F+Room+4.&color=%233B6FB6&preview=fr";
    let seen = admin.get(&a.page_of_organization(&format!("/mail?{query}"))).await;
    assert!(seen.says("Engine People") && seen.says("Questions? Room 4.") && seen.says("rejoindre"), "{}", seen.body);
    let document = admin.get(&a.page_of_organization(&format!("/mail/preview?{query}"))).await;
    assert!(document.body.contains("background-color:#3b6fb6") && document.says("Questions? Room 4."));
    let before = house.contents().await;
    for (name, typed, said) in [
        ("sender_name", "bank@a.example", "Leave out @"),
        ("reply_to", "nobody", "nobody"),
        ("color", "#ffd700", "Choose a darker colour"),
    ] {
        let refused = admin.submit(&a.page_of_organization("/mail"), &[(name, typed)]).await;
        assert_eq!(refused.status, StatusCode::BAD_REQUEST, "{name}");
        assert!(refused.says(said) || refused.body.contains(said), "{}", refused.body);
    }
    assert_eq!(house.contents().await, before);
    save(&mut admin, &a.page_of_organization("/mail"), &LOOKS).await;
    a.key.invite("grace@a.example", "user").await;
    let mail = house.last_mail_to("grace@a.example").await;
    assert!(
        mail.text.contains("Analytical Engines: Questions? Room 4.") && mail.text.contains("eingeladen"),
        "{}",
        mail.text
    );
}

#[tokio::test]
async fn ac_58_the_preview_alone_is_framed_and_only_by_our_own_page() {
    let World { a, mut outsider, .. } = World::new().await;
    let mut admin = a.admin.clone();
    let page = admin.get(&a.page_of_organization("/mail")).await;
    let policy = page.header("content-security-policy");
    assert!(policy.ends_with("frame-ancestors 'none'; frame-src 'self'"), "{policy}");
    assert_eq!(page.header("x-frame-options"), "DENY");
    let document = admin.get(&a.page_of_organization("/mail/preview")).await;
    let policy = document.header("content-security-policy");
    assert!(policy.starts_with("default-src 'none'; style-src 'unsafe-hashes' 'sha256-"), "{policy}");
    assert!(policy.ends_with("form-action 'none'; base-uri 'none'; frame-ancestors 'self'; sandbox"), "{policy}");
    assert!(!policy.contains("unsafe-inline") && !policy.contains("script-src"), "{policy}");
    assert_eq!(document.header("x-frame-options"), "SAMEORIGIN");
    assert_eq!(outsider.get(&a.page_of_organization("/mail/preview")).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn all_open_invitations_are_revoked_by_whoever_types_the_name() {
    let World { a, b, house, .. } = World::new().await;
    let mut admin = a.admin.clone();
    for address in ["one@x.example", "two@x.example"] {
        a.key.invite(address, "user").await;
        b.key.invite(address, "user").await;
    }
    let path = a.page_of_organization("/revoke-invites");
    assert!(admin.get(&path).await.says("Open invitations: 2."));
    let refused = admin.submit(&path, &[("name", "Analytical")]).await;
    assert!(refused.status == StatusCode::BAD_REQUEST && refused.says("Type the name as it is written here"));
    assert_eq!(house.count("invites where deleted_at is not null").await, 0);
    let done = admin.submit(&path, &[("name", &a.name)]).await;
    assert!(done.says("All open invitations were revoked."), "{}", done.body);
    let of = |organization: &Organization| {
        format!("invites where deleted_at is not null and organization_id = '{}'", organization.id)
    };
    assert_eq!((house.count(&of(&a)).await, house.count(&of(&b)).await), (2, 0));
    assert_eq!(house.count("activities where type = 'org_user_invite_deleted'").await, 2);
}

#[tokio::test]
async fn ac_53_all_api_keys_are_disabled_by_whoever_types_the_name_and_admin_keys_stay() {
    let World { a, b, house, .. } = World::new().await;
    let mut admin = a.admin.clone();
    for _ in 0..3 {
        a.issue_api_key().await;
    }
    b.issue_api_key().await;
    let path = a.page_of_organization("/disable-keys");
    assert!(admin.get(&path).await.says("Active API keys: 3."));
    let refused = admin.submit(&path, &[("name", &b.name)]).await;
    assert!(refused.status == StatusCode::BAD_REQUEST && refused.says("Type the name as it is written here"));
    assert_eq!(house.count("api_keys where status = 'inactive'").await, 0);
    let done = admin.submit(&path, &[("name", &a.name)]).await;
    assert!(done.says("All API keys were disabled."), "{}", done.body);
    let of = |organization: &Organization| {
        format!("api_keys where status = 'inactive' and organization_id = '{}'", organization.id)
    };
    assert_eq!((house.count(&of(&a)).await, house.count(&of(&b)).await), (3, 0));
    assert_eq!(house.count("activities where type = 'platform_api_key_updated'").await, 3);
    assert_eq!(a.key.get("/v1/organizations/me").await.status, StatusCode::OK);
}

#[tokio::test]
async fn ac_53_all_api_keys_are_disabled_also_when_the_browser_does_not_wait_for_the_answer() {
    let World { a, house, .. } = World::new().await;
    house
        .execute(&format!(
            "insert into api_keys (id, organization_id, form, name, hint, status, workspace_id, created_at)
             with recursive numbers (n) as (select 1 union all select n + 1 from numbers where n < 1000)
             select 'apikey_' || n, '{}', 'api', 'Deploy', 'x', 'active', '{}', 1 from numbers",
            a.id,
            a.default_workspace().await
        ))
        .await;
    let disabled = async |enough: usize| while house.count("api_keys where status = 'inactive'").await < enough {};
    let (path, fields) = (a.page_of_organization("/disable-keys"), [("name", a.name.as_str())]);
    let mut leaving = a.admin.clone();
    tokio::select! {
        _ = leaving.post(&path, &fields) => {}
        () = disabled(1) => {}
    }
    let all = tokio::time::timeout(Duration::from_secs(20), disabled(1000));
    assert!(all.await.is_ok(), "some keys are active still");
    assert_eq!(house.count("activities where type = 'platform_api_key_updated'").await, 1000);
}

#[tokio::test]
async fn the_primary_owner_hands_over_to_a_member_by_address() {
    let World { house, .. } = World::new().await;
    let c = house.organization("Enigma", Kind::Enterprise, "first@c.example").await;
    let mut heir = c.member("heir@c.example", "user").await;
    let (path, mut first) = (c.page_of_organization("/hand-over"), c.admin.clone());
    assert!(first.get(&c.page_of_organization("")).await.says("Hand over primary ownership"));
    let refused = first.submit(&path, &[("address", "stranger@c.example"), ("name", "Enigma")]).await;
    assert_eq!(refused.status, StatusCode::BAD_REQUEST);
    assert!(refused.body.contains("value=\"stranger@c.example\""), "{}", refused.body);
    let done = first.submit(&path, &[("address", "Heir@C.example"), ("name", "Enigma")]).await;
    assert!(done.says("Primary ownership was handed over."), "{}", done.body);
    assert!(!done.says("Hand over primary ownership"), "an owner has nothing to hand over");
    assert!(heir.get(&c.page_of_organization("")).await.says("Hand over primary ownership"));
}
