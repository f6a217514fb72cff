//! Acts on several rows of a list: each row for itself, with a result for each.

use axum::http::StatusCode;
use serde_json::Value;

use crate::house::{Answer, Browser, House, KeyHolder, World};

/// Between two mails about one invite, at least.
const RESEND_AFTER: i64 = 60;
const LIFETIME: i64 = 21 * 24 * 3600;

/// Chosen rows, as a list sends them.
fn on<'a>(ids: &[&'a str]) -> Vec<(&'a str, &'a str)> {
    ids.iter().map(|id| (*id, "on")).collect()
}

/// The page that a list leads to with some of its rows chosen.
async fn ask(browser: &mut Browser, path: &str, ids: &[&str]) -> Answer {
    let query: Vec<String> = ids.iter().map(|id| format!("{id}=on")).collect();
    browser.get(&format!("{path}?{}", query.join("&"))).await
}

async fn status_of(key: &KeyHolder, invite: &str) -> Value {
    key.get(&format!("/admit/v1/invites/{invite}")).await.json()["status"].clone()
}

#[tokio::test]
async fn members_are_removed_together_and_one_who_may_not_be_keeps_no_other_in() {
    let world = World::new().await;
    let path = format!("{}/remove", world.a.members_path());
    let mut admin = world.a.admin.clone();
    world.a.member("second@a.example", "user").await;
    let first = world.a.key.user_id("member@a.example").await;
    let second = world.a.key.user_id("second@a.example").await;
    let own = world.a.key.user_id("admin@a.example").await;
    let foreign = world.b.key.user_id("admin@b.example").await;
    let ids = [own.as_str(), &first, &foreign, &second];

    let list = admin.get(&world.a.members_path()).await;
    assert!(list.body.contains(&format!("formaction=\"{path}\"")) && list.body.contains(&format!("name=\"{first}\"")));
    assert!(!list.body.contains(&format!("name=\"{own}\"")), "nobody removes themselves");
    let asked = ask(&mut admin, &path, &ids).await;
    assert!(asked.says("Remove 3 members?") && asked.says("second@a.example"), "{}", asked.body);
    assert!(!asked.says("admin@b.example"));
    assert_eq!(admin.submit(&path, &[]).await.status, StatusCode::BAD_REQUEST);

    let done = admin.submit(&path, &on(&ids)).await;
    assert!(done.says("second@a.example Removed") && done.says("change your own membership"), "{}", done.body);
    let left = world.a.key.get("/v1/organizations/users").await.body;
    assert!(
        left.contains("admin@a.example") && !left.contains("member@a.example") && !left.contains("second@a.example")
    );
    assert_eq!(world.b.key.role_of(&foreign).await, "admin");
}

#[tokio::test]
async fn invitations_are_revoked_together_and_those_that_are_over_are_told() {
    let world = World::new().await;
    let (mut admin, key) = (world.a.admin.clone(), &world.a.key);
    let path = format!("{}/settings/invites/revoke", world.a.path());
    let open = [key.invite("one@x.example", "user").await, key.invite("two@x.example", "user").await];
    let accepted = key.invite("three@x.example", "user").await;
    let token = world.house.last_mail_to("three@x.example").await.token();
    world.house.browser().post("/accept", &[("token", &token), ("name", "Three")]).await;
    let foreign = world.b.key.invite("four@x.example", "user").await;
    let ids = [open[0].as_str(), &accepted, &foreign, &open[1]];

    let list = admin.get(&format!("{}/settings/invites", world.a.path())).await;
    assert!(
        list.body.contains(&format!("name=\"{}\"", open[0])) && !list.body.contains(&format!("name=\"{accepted}\""))
    );
    assert!(ask(&mut admin, &path, &ids).await.says("Revoke 3 invitations?"));
    let done = admin.submit(&path, &on(&ids)).await;
    assert!(done.says("one@x.example Revoked") && done.says("two@x.example Revoked"), "{}", done.body);
    assert!(done.says("three@x.example") && !done.says("three@x.example Revoked") && !done.says("four@x.example"));
    for (key, invite, status) in [
        (key, &open[0], "deleted"),
        (key, &open[1], "deleted"),
        (key, &accepted, "accepted"),
        (&world.b.key, &foreign, "pending"),
    ] {
        assert_eq!(status_of(key, invite).await, status, "{invite}");
    }
}

#[tokio::test]
async fn ac_49_invitations_are_sent_again_together_within_the_cap_of_each_and_expired_ones_made_anew() {
    let world = World::new().await;
    let (key, house) = (&world.a.key, &world.house);
    let path = format!("{}/settings/invites/resend", world.a.path());
    let old = key.invite("old@x.example", "user").await;
    house.pass(LIFETIME);
    let mut admin = house.browser().sign_in_as("admin@a.example").await;
    let waiting = key.invite("waiting@x.example", "user").await;
    house.pass(RESEND_AFTER);
    let fresh = key.invite("fresh@x.example", "user").await;
    let mails = house.mails().await.len();

    assert!(ask(&mut admin, &path, &[&old, &waiting, &fresh]).await.says("Send 3 invitations again?"));
    let done = admin.submit(&path, &on(&[&old, &waiting, &fresh])).await;
    assert!(done.says("old@x.example Sent again") && done.says("waiting@x.example Sent again"), "{}", done.body);
    assert!(done.says("fresh@x.example") && !done.says("fresh@x.example Sent again"), "it was mailed a moment ago");
    let mut mailed: Vec<String> = house.mails().await.split_off(mails).into_iter().map(|mail| mail.to).collect();
    mailed.sort();
    assert_eq!(mailed, ["old@x.example", "waiting@x.example"]);
    let again = admin.submit(&path, &on(&[&old, &waiting, &fresh])).await;
    assert!(!again.says("Sent again"), "{}", again.body);
    assert_eq!(house.mails().await.len(), mails + 2);
}

#[tokio::test]
async fn api_keys_are_disabled_together_all_by_an_admin_and_only_their_own_by_a_developer() {
    let World { a, b, .. } = World::new().await;
    let mut admin = a.admin.clone();
    let path = format!("{}/settings/api-keys/disable", a.path());
    let (one, two, foreign) = (a.issue_api_key().await, a.issue_api_key().await, b.issue_api_key().await);
    let mut developer = a.member("dev@a.example", "developer").await.sign_in_as("dev@a.example").await;
    let status = async |key: &KeyHolder, id: &str| {
        key.get(&format!("/v1/organizations/api_keys/{id}")).await.json()["status"]
            .as_str()
            .unwrap_or_default()
            .to_owned()
    };
    let ids = [one.id.as_str(), &two.id, &foreign.id];

    let none = developer.submit(&path, &on(&ids)).await;
    assert_eq!(none.status, StatusCode::BAD_REQUEST, "{}", none.body);
    assert!(!none.says("Deploy"));
    assert_eq!(status(&a.key, &one.id).await, "active");
    assert_eq!(a.member("plain@a.example", "user").await.get(&path).await.status, StatusCode::FORBIDDEN);

    admin.submit(&format!("{}/settings/api-keys/{}/archive", a.path(), two.id), &[]).await;
    assert!(ask(&mut admin, &path, &ids).await.says("Disable 2 API keys?"));
    let done = admin.submit(&path, &on(&ids)).await;
    assert!(done.says("Disabled") && done.says("This key is archived, or it has expired."), "{}", done.body);
    for (key, id, expected) in
        [(&a.key, &one.id, "inactive"), (&a.key, &two.id, "archived"), (&b.key, &foreign.id, "active")]
    {
        assert_eq!(status(key, id).await, expected, "{id}");
    }
}

#[tokio::test]
async fn ac_53_admin_keys_are_revoked_together_and_are_dead_at_once() {
    let World { a, b, house, .. } = World::new().await;
    let mut admin = a.admin.clone();
    let path = format!("{}/settings/admin-keys/revoke", a.path());
    let ids: Vec<String> =
        house.rows("select id from admin_keys order by id").await.into_iter().flatten().flatten().collect();
    let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
    let mut member = a.member("plain@a.example", "user").await;
    assert_eq!(member.post(&path, &on(&ids)).await.status, StatusCode::FORBIDDEN);
    assert!(ask(&mut admin, &path, &ids).await.says("Revoke 1 admin key?"));
    let done = admin.submit(&path, &on(&ids)).await;
    assert!(done.says("Revoked"), "{}", done.body);
    assert_eq!(a.key.get("/v1/organizations/me").await.status, StatusCode::UNAUTHORIZED);
    assert_eq!(b.key.get("/v1/organizations/me").await.status, StatusCode::OK);
    assert_eq!(admin.submit(&path, &on(&ids)).await.status, StatusCode::BAD_REQUEST, "they are gone");
}

/// The ids of the boxes in a list that begin so.
fn boxes(page: &Answer, prefix: &str) -> Vec<String> {
    let names = page.body.split("name=\"").skip(1).filter_map(|rest| rest.split('"').next());
    names.filter(|name| name.starts_with(prefix)).map(str::to_owned).collect()
}

#[tokio::test]
async fn workspaces_and_service_accounts_are_archived_together_and_those_of_others_are_not() {
    let World { a, b, .. } = World::new().await;
    let mut admin = a.admin.clone();
    let mut user = a.member("plain@a.example", "user").await;
    let foreign = b.key.workspace("Foreign").await;
    let (workspaces, accounts) = (a.settings_path("workspaces"), a.settings_path("service-accounts"));
    for name in ["ledger", "turbine"] {
        a.key.workspace(name).await;
        admin.submit(&format!("{accounts}/new"), &[("name", name), ("role", "developer")]).await;
    }
    for (list, prefix, question) in
        [(&workspaces, "wrkspc_", "Archive 2 workspaces?"), (&accounts, "svac_", "Archive 2 service accounts?")]
    {
        let ids = boxes(&admin.get(list).await, prefix);
        assert_eq!(ids.len(), 2, "{list}: neither the default workspace nor one of somebody else");
        let ids: Vec<&str> = ids.iter().map(String::as_str).chain([foreign.as_str()]).collect();
        let path = format!("{list}/archive");
        assert!(ask(&mut admin, &path, &ids).await.says(question), "{list}");
        assert_eq!(user.submit(&path, &on(&ids)).await.status, StatusCode::FORBIDDEN);
        assert_eq!(admin.submit(&path, &[]).await.status, StatusCode::BAD_REQUEST);
        let done = admin.submit(&path, &on(&ids)).await;
        assert!(done.says("ledger Archived") && done.says("turbine Archived"), "{}", done.body);
        assert!(boxes(&admin.get(list).await, prefix).is_empty(), "{list}");
    }
    let left = b.key.get(&format!("/v1/organizations/workspaces/{foreign}")).await.json();
    assert!(left["archived_at"].is_null(), "{left}");
}

#[tokio::test]
async fn groups_and_custom_roles_are_deleted_together_and_what_is_built_in_stays() {
    let office = House::new().await.enterprise("Dollis").await;
    let mut owner = office.admin.clone();
    let (groups, roles) = (office.settings_path("groups"), office.settings_path("custom-roles"));
    for name in ["ledger", "turbine"] {
        owner.submit(&format!("{groups}/new"), &[("name", name)]).await;
        owner.submit(&format!("{roles}/new"), &[("name", name), ("permission.chat", "on")]).await;
    }
    for (list, prefix, question) in
        [(&groups, "rbac_group_", "Delete 2 groups?"), (&roles, "rbac_role_", "Delete 2 custom roles?")]
    {
        let ids = boxes(&owner.get(list).await, prefix);
        assert_eq!(ids.len(), 2, "{list}");
        let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
        let path = format!("{list}/delete");
        assert!(ask(&mut owner, &path, &ids).await.says(question), "{list}");
        let done = owner.submit(&path, &on(&ids)).await;
        assert!(done.says("ledger Deleted") && done.says("turbine Deleted"), "{}", done.body);
        let again = owner.submit(&path, &on(&ids)).await;
        assert_eq!(again.status, StatusCode::BAD_REQUEST, "they are gone: {}", again.body);
    }
    assert!(owner.get(&roles).await.says("Built in"), "those stay");
}
