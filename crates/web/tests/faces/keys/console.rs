//! Settings > API keys and Settings > Admin keys.

use axum::http::StatusCode;
use serde_json::json;

use crate::house::{Answer, Browser, Organization, World};

impl Organization {
    async fn api_key_named(&self, name: &str) -> serde_json::Value {
        let listed = self.key.get("/admit/v1/api_keys").await.json();
        let found = listed["data"].as_array().unwrap().iter().find(|key| key["name"] == name);
        found.cloned().unwrap_or_default()
    }

    pub(super) async fn is_good(&self, secret: &str) -> bool {
        self.key.post("/admit/v1/api_keys/verify", json!({ "key": secret })).await.json()["valid"] == true
    }
}

/// The secret that a page shows, whole.
pub(super) fn secret_of(answer: &Answer) -> String {
    let shown = answer.body.split("class=\"secret\"").nth(1).unwrap_or_else(|| panic!("no secret: {}", answer.body));
    shown.split("<code>").nth(1).unwrap().split('<').next().unwrap().to_owned()
}

#[tokio::test]
async fn ac_50_an_api_key_made_in_the_console_is_shown_on_one_page_and_no_other() {
    let World { a, house, .. } = World::new().await;
    let mut admin = a.admin.clone();
    let (path, workspace) = (a.settings_path("api-keys"), a.default_workspace().await);
    let fields = [("name", "Deploy"), ("owner", "workspace"), ("workspace", workspace.as_str()), ("expires", "30")];
    let made = admin.submit(&format!("{path}/new"), &fields).await;
    assert_eq!((made.status, made.header("cache-control")), (StatusCode::OK, "no-store"));
    let secret = secret_of(&made);
    assert!(a.is_good(&secret).await, "{}", made.body);
    let kept = a.api_key_named("Deploy").await;
    assert_eq!(kept["workspace_id"].as_str().unwrap_or(&workspace), workspace);
    assert!(kept["expires_at"].is_string(), "{kept}");
    let id = kept["id"].as_str().unwrap();
    for page in ["", "/new", &format!("/{id}/rename"), &format!("/{id}/rotate"), &format!("/{id}/archive")] {
        let answer = admin.get(&format!("{path}{page}")).await;
        assert_eq!(answer.status, StatusCode::OK, "{page}");
        assert!(!answer.everything().contains(&secret), "{page}");
    }
    assert!(!house.contents().await.to_string().contains(&secret));
    let rotated = admin.submit(&format!("{path}/{id}/rotate"), &[("overlap", "3600")]).await;
    let newer = secret_of(&rotated);
    assert!(rotated.says("The old secret works until"), "{}", rotated.body);
    assert!(newer != secret && a.is_good(&secret).await && a.is_good(&newer).await);
    house.pass(3601);
    assert!(!a.is_good(&secret).await && a.is_good(&newer).await);
}

#[tokio::test]
async fn an_api_key_is_renamed_disabled_enabled_and_archived_in_the_console() {
    let World { a, .. } = World::new().await;
    let mut admin = a.admin.clone();
    let (path, key) = (a.settings_path("api-keys"), a.issue_api_key().await);
    let renamed = admin.submit(&format!("{path}/{}/rename", key.id), &[("name", "Gateway")]).await;
    assert!(renamed.says("The key was renamed.") && renamed.says("Gateway"), "{}", renamed.body);
    let refused = admin.submit(&format!("{path}/{}/rename", key.id), &[("name", " ")]).await;
    assert_eq!(refused.status, StatusCode::BAD_REQUEST);
    assert!(refused.says("Enter a name.") && refused.says("Rename Gateway"), "{}", refused.body);
    let disabled = admin.submit(&format!("{path}/{}/disable", key.id), &[]).await;
    assert!(disabled.says("The key was disabled.") && !a.is_good(&key.secret).await, "{}", disabled.body);
    let enabled = admin.submit(&format!("{path}/{}/enable", key.id), &[]).await;
    assert!(enabled.says("The key works again.") && a.is_good(&key.secret).await, "{}", enabled.body);
    assert!(admin.get(&format!("{path}/{}/archive", key.id)).await.says("Archive key Gateway?"));
    let archived = admin.submit(&format!("{path}/{}/archive", key.id), &[]).await;
    assert!(archived.says("The key was archived.") && !a.is_good(&key.secret).await, "{}", archived.body);
    assert!(admin.get(&format!("{path}?status=archived")).await.says("Gateway"));
    assert!(!admin.get(&format!("{path}?status=active")).await.says("Gateway"));
    let over = admin.submit(&format!("{path}/{}/enable", key.id), &[]).await;
    assert!(over.says("The key was not enabled"), "{}", over.body);
    let over = admin.submit(&format!("{path}/{}/rotate", key.id), &[("overlap", "0")]).await;
    assert_eq!(over.status, StatusCode::BAD_REQUEST);
    assert!(over.says("This key is archived, or it has expired."), "{}", over.body);
}

#[tokio::test]
async fn what_is_wrong_with_a_new_key_comes_back_with_what_was_typed() {
    let World { a, b, house, .. } = World::new().await;
    let mut admin = a.admin.clone();
    let new = a.settings_path("api-keys/new");
    let (own, foreign) = (a.default_workspace().await, b.default_workspace().await);
    let before = house.contents().await;
    let opened = admin.get(&new).await;
    assert!(opened.body.contains(&format!("value=\"{own}\" selected")), "can't be sent as it opens: {}", opened.body);
    for (name, workspace, expires, said) in [
        ("Deploy", "", "30", "Choose a workspace."),
        ("", own.as_str(), "30", "Enter a name."),
        ("Deploy", foreign.as_str(), "30", "There is no such workspace any more."),
        ("Deploy", own.as_str(), "0", "Choose another expiry."),
        ("Deploy", own.as_str(), "soon", "Choose another expiry."),
    ] {
        let fields = [("name", name), ("owner", "workspace"), ("workspace", workspace), ("expires", expires)];
        let refused = admin.submit(&new, &fields).await;
        assert_eq!(refused.status, StatusCode::BAD_REQUEST, "{said}");
        assert!(refused.says(said) && refused.body.contains(&format!("value=\"{name}\"")), "{}", refused.body);
        assert!(!refused.body.contains("class=\"secret\""));
    }
    assert_eq!(house.contents().await, before);
}

#[tokio::test]
async fn a_developer_sees_makes_and_rotates_their_own_keys_and_no_other() {
    let World { a, .. } = World::new().await;
    a.issue_api_key().await;
    let mut developer = a.member("developer@a.example", "developer").await;
    let path = a.settings_path("api-keys");
    assert!(developer.get("/").await.body.contains(&path));
    let workspace = a.default_workspace().await;
    let fields = [("name", "Laptop"), ("owner", "workspace"), ("workspace", workspace.as_str()), ("expires", "")];
    let made = developer.submit(&format!("{path}/new"), &fields).await;
    assert!(a.is_good(&secret_of(&made)).await, "{}", made.body);
    let kept = a.api_key_named("Laptop").await;
    let user = a.key.user_id("developer@a.example").await;
    assert!(kept.to_string().contains(&user), "it acts for its maker: {kept}");
    let list = developer.get(&path).await;
    assert!(list.says("Laptop") && !list.says("Deploy") && list.says("Your own keys"), "{}", list.body);
    let id = kept["id"].as_str().unwrap();
    let rotated = developer.submit(&format!("{path}/{id}/rotate"), &[("overlap", "0")]).await;
    assert!(!a.is_good(&secret_of(&made)).await && a.is_good(&secret_of(&rotated)).await);
    let by_admin = a.admin.clone().submit(&format!("{path}/{id}/rotate"), &[("overlap", "0")]).await;
    assert_eq!(by_admin.status, StatusCode::FORBIDDEN);
    for act in ["rename", "enable"] {
        let refused = developer.post(&format!("{path}/{id}/{act}"), &[("name", "Mine")]).await;
        assert_eq!(refused.status, StatusCode::FORBIDDEN, "{act}");
    }
}

async fn tried(browser: &mut Browser, organization: &Organization, key: &str, admin_key: &str) -> Vec<Answer> {
    let mut answers = Vec::new();
    for part in ["api-keys", "api-keys/new", "admin-keys", "admin-keys/new"] {
        answers.push(browser.open(&organization.settings_path(part)).await);
    }
    let fields = [("name", "Mine"), ("owner", "me"), ("overlap", "0")];
    for part in ["api-keys/new".to_owned(), "admin-keys/new".to_owned(), format!("admin-keys/{admin_key}/revoke")] {
        answers.push(browser.post(&organization.settings_path(&part), &fields).await);
    }
    for act in ["rename", "rotate", "disable", "enable", "archive"] {
        let path = organization.settings_path(&format!("api-keys/{key}/{act}"));
        answers.push(browser.post(&path, &fields).await);
    }
    answers
}

#[tokio::test]
async fn ac_30_keys_are_for_those_who_may_work_with_them() {
    let world = World::new().await;
    let house = &world.house;
    let key = world.a.issue_api_key().await.id;
    let admin_key = world.a.key.get("/admit/v1/admin_keys").await.json()["data"][0]["id"].clone();
    let before = house.contents().await;
    for (whose, mut browser, status) in [
        ("a plain member", world.member_of_a.clone(), StatusCode::FORBIDDEN),
        ("another organization's admin", world.b.admin.clone(), StatusCode::NOT_FOUND),
        ("an outsider", world.outsider.clone(), StatusCode::NOT_FOUND),
    ] {
        for answer in tried(&mut browser, &world.a, &key, admin_key.as_str().unwrap()).await {
            assert_eq!(answer.status, status, "{whose}: {}", answer.path);
            assert!(!answer.says("Deploy"), "{whose}: {}", answer.path);
            house.assert_unchanged(&answer, &before).await;
        }
    }
}

#[tokio::test]
async fn ac_50_an_admin_key_is_made_shown_once_and_revoked_in_the_console() {
    let World { a, .. } = World::new().await;
    let mut admin = a.admin.clone();
    let path = a.settings_path("admin-keys");
    let refused = admin.submit(&format!("{path}/new"), &[("name", "")]).await;
    assert_eq!(refused.status, StatusCode::BAD_REQUEST);
    assert!(refused.says("Enter a name."), "{}", refused.body);
    let made = admin.submit(&format!("{path}/new"), &[("name", "Provisioning")]).await;
    let secret = secret_of(&made);
    let holder = a.key.house.holder_of(&secret);
    assert_eq!(holder.get("/v1/organizations/me").await.status, StatusCode::OK);
    let list = admin.get(&path).await;
    assert!(list.says("Provisioning") && !list.body.contains(&secret), "{}", list.body);
    let listed = a.key.get("/admit/v1/admin_keys").await.json();
    let made = listed["data"].as_array().unwrap().iter().find(|key| key["name"] == "Provisioning").unwrap();
    let id = made["id"].as_str().unwrap();
    assert!(admin.get(&format!("{path}/{id}/revoke")).await.says("Revoke admin key Provisioning?"));
    let revoked = admin.submit(&format!("{path}/{id}/revoke"), &[]).await;
    assert!(revoked.says("The admin key was revoked.") && !revoked.says("Provisioning"), "{}", revoked.body);
    assert_eq!(holder.get("/v1/organizations/me").await.status, StatusCode::UNAUTHORIZED);
    assert_eq!(admin.submit(&format!("{path}/{id}/revoke"), &[]).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_developer_whose_own_key_has_leaked_disables_or_archives_it() {
    let World { a, .. } = World::new().await;
    let mut ada = a.member("dev@a.example", "developer").await.sign_in_as("dev@a.example").await;
    let (path, workspace) = (a.settings_path("api-keys"), a.default_workspace().await);
    let fields = [("name", "Mine"), ("workspace", workspace.as_str()), ("expires", "")];
    let secret = secret_of(&ada.submit(&format!("{path}/new"), &fields).await);
    let id = a.api_key_named("Mine").await["id"].as_str().unwrap().to_owned();
    let list = ada.get(&path).await;
    assert!(list.body.contains(&format!("{path}/{id}/disable")) && list.body.contains(&format!("{path}/{id}/archive")));
    assert!(!list.body.contains(&format!("{path}/{id}/rename")), "{}", list.body);
    let disabled = ada.submit(&format!("{path}/{id}/disable"), &[]).await;
    assert!(disabled.says("The key was disabled.") && !a.is_good(&secret).await, "{}", disabled.body);
    assert!(!disabled.body.contains(&format!("{path}/{id}/enable")), "an admin gives power back");
    assert_eq!(ada.post(&format!("{path}/{id}/enable"), &[]).await.status, StatusCode::FORBIDDEN);
    assert!(ada.get(&format!("{path}/{id}/archive")).await.says("Archive key Mine?"));
    assert!(ada.submit(&format!("{path}/{id}/archive"), &[]).await.says("The key was archived."));
    let others = a.issue_api_key().await.id;
    for act in ["archive", "disable"] {
        assert_eq!(ada.post(&format!("{path}/{others}/{act}"), &[]).await.status, StatusCode::FORBIDDEN, "{act}");
    }
}
