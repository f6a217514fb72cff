//! Two administrators who edit the same thing: whoever comes second is told what the first has set, and decides.

use axum::http::StatusCode;
use serde_json::json;

use crate::groups::GROUPS;
use crate::house::{Answer, Browser, House, World};

type Fields<'a> = &'a [(&'a str, &'a str)];

/// The mark that a form carries of what it shows.
fn seen(form: &Answer) -> String {
    let (_, rest) = form.body.split_once("name=\"seen\" value=\"").unwrap();
    rest.split_once('"').unwrap().0.to_owned()
}

/// Opens a form, and what it carries besides the fields that are typed.
async fn open(browser: &mut Browser, path: &str) -> String {
    seen(&browser.get(path).await)
}

async fn send(browser: &mut Browser, path: &str, seen: &str, fields: Fields<'_>) -> Answer {
    let fields: Vec<_> = fields.iter().copied().chain([("seen", seen)]).collect();
    browser.submit(path, &fields).await
}

/// Two people open a form, each sends it; the second decides in the end. `theirs` is what the second is told.
async fn both_edit(
    (one, other): (&mut Browser, &mut Browser),
    path: &str,
    (first, second): (Fields<'_>, Fields<'_>),
    theirs: &str,
) {
    let (of_one, of_other) = (open(one, path).await, open(other, path).await);
    let done = send(one, path, &of_one, first).await;
    assert_eq!(done.status, StatusCode::OK, "{}", done.body);
    let again = send(one, path, &of_one, first).await;
    assert_eq!(again.status, StatusCode::OK, "the same once more is no conflict: {}", again.body);
    let told = send(other, path, &of_other, second).await;
    assert_eq!(told.status, StatusCode::CONFLICT, "{}", told.body);
    assert!(told.says("Somebody else changed this while you were editing") && told.says(theirs), "{}", told.body);
    for (_, typed) in second {
        assert!(told.body.contains(&format!("value=\"{typed}\"")), "{typed} is gone: {}", told.body);
    }
    let decided = send(other, path, &seen(&told), second).await;
    assert_eq!(decided.status, StatusCode::OK, "{}", decided.body);
}

#[tokio::test]
async fn who_edits_a_workspace_second_sees_what_the_first_has_set_and_decides() {
    let World { a, mut both, .. } = World::new().await;
    let workspace = a.key.workspace("Research").await;
    let path = format!("/organizations/{}/settings/workspaces/{workspace}/edit", a.id);
    let (mine, yours) = ([("name", "Engine"), ("color", "#B4483F")], [("name", "Lab"), ("color", "#3F7D4E")]);
    both_edit((&mut a.admin.clone(), &mut both), &path, (&mine, &yours), "Engine").await;
    let kept = a.key.get(&format!("/v1/organizations/workspaces/{workspace}")).await.json();
    assert_eq!((kept["name"].as_str(), kept["display_color"].as_str()), (Some("Lab"), Some("#3F7D4E")));
}

#[tokio::test]
async fn who_changes_a_role_second_sees_what_the_first_has_given() {
    let World { a, mut both, .. } = World::new().await;
    let user = a.key.user_id("member@a.example").await;
    let path = format!("{}/{user}/role", a.members_path());
    let (mine, yours) = ([("role", "developer")], [("role", "billing")]);
    both_edit((&mut a.admin.clone(), &mut both), &path, (&mine, &yours), "Developer").await;
    assert_eq!(a.key.role_of(&user).await, "billing");
}

#[tokio::test]
async fn who_renames_a_key_second_sees_the_name_that_it_has_by_now() {
    let World { a, mut both, .. } = World::new().await;
    let key = a.issue_api_key().await.id;
    let path = format!("/organizations/{}/settings/api-keys/{key}/rename", a.id);
    let (mine, yours) = ([("name", "Morning")], [("name", "Nightly")]);
    both_edit((&mut a.admin.clone(), &mut both), &path, (&mine, &yours), "Morning").await;
    let kept = a.key.get(&format!("/v1/organizations/api_keys/{key}")).await.json();
    assert_eq!(kept["name"], "Nightly");
}

#[tokio::test]
async fn who_renames_a_group_second_sees_the_name_that_it_has_by_now() {
    let office = House::new().await.enterprise("Dollis").await;
    let group = office.key.group("Research").await;
    let path = format!("/organizations/{}/settings/groups/{group}/rename", office.id);
    let (mine, yours) = ([("name", "Engine")], [("name", "Lab")]);
    both_edit((&mut office.admin.clone(), &mut office.admin.clone()), &path, (&mine, &yours), "Engine").await;
    assert_eq!(office.key.get(&format!("{GROUPS}/{group}")).await.json()["name"], "Lab");
}

#[tokio::test]
async fn who_edits_a_custom_role_second_sees_the_permissions_that_it_has_by_now() {
    let office = House::new().await.enterprise("Dollis").await;
    let new = json!({ "display_name": "Reader", "permissions": [] });
    let role = office.key.post("/admit/v1/custom_roles", new).await.json()["id"].as_str().unwrap().to_owned();
    let path = format!("/organizations/{}/settings/custom-roles/{role}/edit", office.id);
    let mine = [("name", "Reader"), ("permission:permission_manage_billing", "on"), ("other", "chat")];
    let yours = [("name", "Writer")];
    let theirs = "permission_manage_billing, chat";
    both_edit((&mut office.admin.clone(), &mut office.admin.clone()), &path, (&mine, &yours), theirs).await;
    let kept = office.key.get(&format!("/admit/v1/custom_roles/{role}")).await.json();
    assert_eq!((kept["display_name"].as_str(), &kept["permissions"]), (Some("Writer"), &json!([])));
}

#[tokio::test]
async fn who_edits_a_service_account_second_sees_what_the_first_has_set() {
    let World { a, mut both, .. } = World::new().await;
    let token = a.token().await;
    let made = token.post("/v1/organizations/service_accounts", json!({ "name": "deploy" })).await.json();
    let account = made["id"].as_str().unwrap();
    let path = format!("/organizations/{}/settings/service-accounts/{account}/edit", a.id);
    let (mine, yours) = ([("description", "Deploys."), ("role", "developer")], [("role", "admin")]);
    both_edit((&mut a.admin.clone(), &mut both), &path, (&mine, &yours), "Deploys.").await;
    let kept = token.get(&format!("/v1/organizations/service_accounts/{account}")).await.json();
    assert_eq!((kept["description"].as_str(), kept["organization_role"].as_str()), (Some(""), Some("admin")));
}

#[tokio::test]
async fn who_changes_a_setting_second_sees_what_the_first_has_set() {
    let World { a, mut both, .. } = World::new().await;
    let path = |part| format!("/organizations/{}/settings/organization/{part}", a.id);
    let one = &mut a.admin.clone();
    let (mine, yours) = ([("name", "Engines")], [("name", "Machines")]);
    both_edit((one, &mut both), &path("name"), (&mine, &yours), "Engines").await;
    let (mine, yours) = ([("member_limit", "70"), ("seat_limit", "")], [("member_limit", "80"), ("seat_limit", "")]);
    both_edit((one, &mut both), &path("limits"), (&mine, &yours), "70").await;
    let (mine, yours) = ([("only", "on"), ("domains", "a.example")], [("only", "on"), ("links", "on")]);
    both_edit((one, &mut both), &path("domains"), (&mine, &yours), "a.example").await;
    let (mine, yours) = ([("sender_name", "People"), ("color", "#3B6FB6")], [("sender_name", "Team"), ("color", "")]);
    both_edit((one, &mut both), &path("mail"), (&mine, &yours), "People").await;
    let kept = a.key.get("/admit/v1/organization/settings").await.json();
    let kept = ["name", "member_limit", "allowed_domains", "mail_sender_name"].map(|name| kept[name].to_string());
    assert_eq!(kept, ["\"Machines\"", "80", "[]", "\"Team\""]);
}

#[tokio::test]
async fn who_changes_an_invitation_second_sees_role_and_workspaces_as_they_are_by_now() {
    let World { a, mut both, .. } = World::new().await;
    let invite = a.key.invite("guest@x.example", "user").await;
    let workspace = a.key.workspace("Research").await;
    let path = format!("/organizations/{}/settings/invites/{invite}/edit", a.id);
    let field = format!("in-{workspace}");
    let mine = [("role", "developer"), (field.as_str(), "workspace_admin")];
    let yours = [("role", "user"), (field.as_str(), "workspace_user")];
    both_edit((&mut a.admin.clone(), &mut both), &path, (&mine, &yours), "Research (Workspace admin)").await;
    let kept = a.key.get(&format!("/admit/v1/invites/{invite}")).await.json();
    assert_eq!((&kept["role"], &kept["workspaces"][0]["workspace_role"]), (&"user".into(), &"workspace_user".into()));
    let none = [("role", "user"), (field.as_str(), "")];
    assert!(both.submit(&path, &none).await.says("The invitation was changed."));
    let kept = a.key.get(&format!("/admit/v1/invites/{invite}")).await.json();
    assert_eq!(kept["workspaces"], serde_json::json!([]));
}

/// Somebody opens a form, another changes the thing, and then the form comes back because of something else in it: what it
/// showed at first still counts.
async fn refused_and_overtaken(
    browser: &mut Browser,
    path: &str,
    theirs: Fields<'_>,
    wrong: Fields<'_>,
    mine: Fields<'_>,
) {
    let opened = open(browser, path).await;
    assert_eq!(browser.submit(path, theirs).await.status, StatusCode::OK);
    let refused = send(browser, path, &opened, wrong).await;
    assert_eq!(refused.status, StatusCode::BAD_REQUEST, "{path}: {}", refused.body);
    let told = send(browser, path, &seen(&refused), mine).await;
    assert_eq!(told.status, StatusCode::CONFLICT, "{path}: {}", told.body);
}

#[tokio::test]
async fn a_form_that_was_refused_still_knows_what_it_showed() {
    let World { a, .. } = World::new().await;
    let user = a.key.user_id("member@a.example").await;
    let invite = a.key.invite("guest@x.example", "user").await;
    let settings = format!("/organizations/{}/settings", a.id);
    let admin = &mut a.admin.clone();
    for path in [format!("{}/{user}/role", a.members_path()), format!("{settings}/invites/{invite}/edit")] {
        let roles = [[("role", "developer")], [("role", "nobody")], [("role", "billing")]];
        refused_and_overtaken(admin, &path, &roles[0], &roles[1], &roles[2]).await;
    }
    let limits = [[("member_limit", "70")], [("member_limit", "many")], [("member_limit", "80")]];
    let path = format!("{settings}/organization/limits");
    refused_and_overtaken(admin, &path, &limits[0], &limits[1], &limits[2]).await;
}
