//! Settings > Workspaces.

use admit_core::organizations::Kind;
use axum::http::StatusCode;
use serde_json::json;

use crate::house::{Answer, Browser, House, Organization, World};

impl Organization {
    fn workspaces_path(&self) -> String {
        format!("/organizations/{}/settings/workspaces", self.id)
    }

    fn workspace_path(&self, workspace: &str) -> String {
        format!("{}/{workspace}", self.workspaces_path())
    }

    async fn workspace_named(&self, name: &str) -> serde_json::Value {
        let listed = self.key.get("/v1/organizations/workspaces?include_archived=true").await.json();
        let found = listed["data"].as_array().unwrap().iter().find(|workspace| workspace["name"] == name);
        found.cloned().unwrap_or_default()
    }

    async fn workspace_members(&self, workspace: &str) -> Vec<(String, String)> {
        let listed = self.key.get(&format!("/v1/organizations/workspaces/{workspace}/members")).await.json();
        let text = |member: &serde_json::Value, name: &str| member[name].as_str().unwrap().to_owned();
        let members = listed["data"].as_array().unwrap().iter();
        members.map(|member| (text(member, "user_id"), text(member, "workspace_role"))).collect()
    }
}

/// What a form shows as checked or typed.
fn keeps(answer: &Answer, value: &str) -> bool {
    answer.body.contains(&format!("value=\"{value}\""))
}

#[tokio::test]
async fn a_workspace_is_made_changed_and_archived_in_the_console() {
    let World { a, .. } = World::new().await;
    let mut admin = a.admin.clone();
    let fields = [("name", "Research"), ("color", "#3F7D4E"), ("residency", "us")];
    let made = admin.submit(&format!("{}/new", a.workspaces_path()), &fields).await;
    assert!(made.says("The workspace was created.") && made.says("Research"), "{}", made.body);
    let kept = a.workspace_named("Research").await;
    assert_eq!(kept["display_color"], "#3F7D4E");
    assert_eq!(kept["data_residency"]["allowed_inference_geos"], json!(["us"]));
    let path = a.workspace_path(kept["id"].as_str().unwrap());
    let page = admin.get(&path).await;
    assert!(page.says("Only in the United States") && page.says("admin@a.example"), "{}", page.body);
    let form = admin.get(&format!("{path}/edit")).await;
    assert!(keeps(&form, "Research") && form.body.contains("value=\"#3F7D4E\" required checked"), "{}", form.body);
    let changed = admin.submit(&format!("{path}/edit"), &[("name", "Lab"), ("color", "#1F7A8C")]).await;
    assert!(changed.says("The workspace was changed.") && changed.says("Lab"), "{}", changed.body);
    assert_eq!(a.workspace_named("Lab").await["display_color"], "#1F7A8C");
    let asked = admin.get(&format!("{path}/archive")).await;
    assert!(asked.says("Archive workspace Lab?"), "{}", asked.body);
    let archived = admin.submit(&format!("{path}/archive"), &[]).await;
    assert!(archived.says("The workspace and its API keys were archived."), "{}", archived.body);
    assert!(!admin.get(&a.workspaces_path()).await.says("Lab"));
    assert!(admin.get(&format!("{}?show=all", a.workspaces_path())).await.says("Lab"));
    let page = admin.get(&path).await;
    assert!(page.says("Archived on") && !page.body.contains("/edit"), "{}", page.body);
    let refused = admin.submit(&format!("{path}/edit"), &[("name", "Again"), ("color", "#1F7A8C")]).await;
    assert_eq!(refused.status, StatusCode::BAD_REQUEST);
    assert!(refused.says("This workspace is archived") && keeps(&refused, "Again"), "{}", refused.body);
}

#[tokio::test]
async fn what_is_wrong_with_a_workspace_comes_back_with_what_was_typed() {
    let World { a, house, .. } = World::new().await;
    let mut admin = a.admin.clone();
    let (new, before) = (format!("{}/new", a.workspaces_path()), house.contents().await);
    let long = "x".repeat(256);
    for (name, color, said) in [
        ("  ", "#3F7D4E", "Enter a name."),
        (long.as_str(), "#3F7D4E", "at most 255 characters"),
        ("Fine", "green", "Choose a colour."),
    ] {
        let fields = [("name", name), ("color", color), ("residency", "us")];
        let refused = admin.submit(&new, &fields).await;
        assert_eq!(refused.status, StatusCode::BAD_REQUEST, "{name}");
        assert!(refused.says(said) && keeps(&refused, name), "{}", refused.body);
        assert!(refused.body.contains("value=\"us\" selected"), "{}", refused.body);
    }
    assert_eq!(house.contents().await, before);
    let default = a.workspace_path(&a.default_workspace().await);
    let page = admin.get(&default).await;
    assert!(page.says("Every member of the organization is in its default workspace."), "{}", page.body);
    assert!(!page.body.contains("/members/add") && !page.body.contains(&format!("{default}/archive")));
    let refused = admin.submit(&format!("{default}/archive"), &[]).await;
    assert!(refused.says("The default workspace keeps its name and can’t be archived."), "{}", refused.body);
    let refused = admin.submit(&format!("{default}/edit"), &[("name", "Mine"), ("color", "#3F7D4E")]).await;
    assert_eq!(refused.status, StatusCode::BAD_REQUEST);
    let settings = json!({ "workspace_limit": 0 });
    assert_eq!(a.key.post("/admit/v1/organization/settings", settings).await.status, 200);
    let refused = admin.submit(&new, &[("name", "One more"), ("color", "#3F7D4E"), ("residency", "anywhere")]).await;
    assert!(refused.says("Archive one to make room.") && keeps(&refused, "One more"), "{}", refused.body);
}

#[tokio::test]
async fn members_are_added_to_a_workspace_given_other_roles_and_taken_out() {
    let World { a, .. } = World::new().await;
    let mut admin = a.admin.clone();
    let workspace = a.key.workspace("Engine").await;
    let (path, user) = (a.workspace_path(&workspace), a.key.user_id("member@a.example").await);
    let found = admin.get(&format!("{path}/members/add?search=MEMBER%40")).await;
    assert!(found.says("member@a.example") && !found.body.contains("value=\"user_\""), "{}", found.body);
    assert!(admin.get(&format!("{path}/members/add?search=nobody")).await.says("Nobody else matches"));
    let add = [("search", "member@"), ("user_id", user.as_str()), ("role", "workspace_developer")];
    let added = admin.submit(&format!("{path}/members/add"), &add).await;
    assert!(added.says("The member was added to the workspace.") && added.says("Workspace developer"));
    let again = admin.submit(&format!("{path}/members/add"), &add).await;
    assert_eq!(again.status, StatusCode::BAD_REQUEST);
    assert!(again.says("This person is in the workspace already.") && keeps(&again, "member@"), "{}", again.body);
    assert!(!keeps(&again, &user) && again.says("Who’s in already isn’t offered."), "{}", again.body);
    let role = format!("{path}/members/{user}/role");
    assert!(admin.get(&role).await.body.contains("value=\"workspace_developer\" required checked"));
    let changed = admin.submit(&role, &[("role", "workspace_admin")]).await;
    assert!(changed.says("The role was changed."), "{}", changed.body);
    assert!(a.workspace_members(&workspace).await.contains(&(user.clone(), "workspace_admin".to_owned())));
    for role_sent in ["", "admin", "workspace_billing"] {
        assert_eq!(admin.submit(&role, &[("role", role_sent)]).await.status, StatusCode::BAD_REQUEST, "{role_sent}");
    }
    let asked = admin.get(&format!("{path}/members/{user}/remove")).await;
    assert!(asked.says("Remove from workspace Engine?") && asked.says("member@a.example"), "{}", asked.body);
    let removed = admin.submit(&format!("{path}/members/{user}/remove"), &[]).await;
    assert!(removed.says("The member was removed from the workspace."), "{}", removed.body);
    assert!(a.workspace_members(&workspace).await.iter().all(|(id, _)| *id != user));
}

#[tokio::test]
async fn an_inherited_place_is_shown_and_can_not_be_taken_away() {
    let World { a, house, .. } = World::new().await;
    let mut admin = a.admin.clone();
    a.member("billing@a.example", "billing").await;
    let workspace = a.key.workspace("Engine").await;
    let path = a.workspace_path(&workspace);
    let billing = a.key.user_id("billing@a.example").await;
    let head = a.key.user_id("admin@a.example").await;
    let page = admin.get(&path).await;
    assert!(page.says("by role in the organization") && page.says("Workspace billing"), "{}", page.body);
    for offered in [format!("{billing}/remove"), format!("{head}/role"), format!("{head}/remove")] {
        assert!(!page.body.contains(&offered), "{offered}");
    }
    let before = house.contents().await;
    let refused = admin.submit(&format!("{path}/members/{billing}/remove"), &[]).await;
    assert!(refused.says("Their role in the organization, Billing, decides what they may do here."));
    house.assert_refused(&refused, &before).await;
    assert!(page.body.contains(&format!("{billing}/role")));
    admin.submit(&format!("{path}/members/{billing}/role"), &[("role", "workspace_admin")]).await;
    assert!(a.workspace_members(&workspace).await.contains(&(billing, "workspace_admin".to_owned())));
}

/// Every page of a workspace, and every form.
async fn tried(browser: &mut Browser, base: &str, workspace: &str, user: &str) -> Vec<Answer> {
    let mut answers = Vec::new();
    let mut paths = vec![base.to_owned(), format!("{base}/new"), format!("{base}/{workspace}")];
    for act in ["edit", "archive", "members/add"] {
        paths.push(format!("{base}/{workspace}/{act}"));
    }
    for act in ["role", "remove"] {
        paths.push(format!("{base}/{workspace}/members/{user}/{act}"));
    }
    for path in &paths {
        answers.push(browser.open(path).await);
    }
    let fields = [("name", "Mine"), ("color", "#3F7D4E"), ("user_id", user), ("role", "workspace_user")];
    for path in paths.iter().filter(|path| *path != base && !path.ends_with(workspace)) {
        answers.push(browser.post(path, &fields).await);
    }
    answers
}

#[tokio::test]
async fn ac_30_workspaces_are_for_those_who_govern_the_organization() {
    let world = World::new().await;
    let house = &world.house;
    let workspace = world.a.key.workspace("Engine").await;
    let (base, user) = (world.a.workspaces_path(), world.a.key.user_id("member@a.example").await);
    let developer = world.a.member("developer@a.example", "developer").await;
    let before = house.contents().await;
    for (whose, mut browser, status) in [
        ("a plain member", world.member_of_a.clone(), StatusCode::FORBIDDEN),
        ("a developer", developer, StatusCode::FORBIDDEN),
        ("another organization's admin", world.b.admin.clone(), StatusCode::NOT_FOUND),
        ("an outsider", world.outsider.clone(), StatusCode::NOT_FOUND),
    ] {
        for answer in tried(&mut browser, &base, &workspace, &user).await {
            assert_eq!(answer.status, status, "{whose}: {}", answer.path);
            assert!(!answer.says("Engine"), "{whose}: {}", answer.path);
            house.assert_unchanged(&answer, &before).await;
        }
        assert!(!browser.get("/").await.body.contains(&base), "{whose}");
    }
}

#[tokio::test]
async fn an_enterprise_organization_has_no_workspaces_in_the_console() {
    let house = House::new().await;
    let mut office = house.organization("Colossus", Kind::Enterprise, "owner@c.example").await;
    let path = office.workspaces_path();
    assert_eq!(office.admin.get(&path).await.status, StatusCode::NOT_FOUND);
    let members = office.members_path();
    assert!(!office.admin.get(&members).await.body.contains(&path));
}

#[tokio::test]
async fn the_list_of_workspaces_pages_counts_members_and_survives_an_old_link() {
    let World { a, house, .. } = World::new().await;
    let mut admin = a.admin.clone();
    for number in 0..52 {
        house.pass(1);
        a.key.workspace(&format!("Number {number:02}")).await;
    }
    let path = a.workspaces_path();
    let first = admin.get(&path).await;
    assert!(first.says("Number 51") && !first.says("Number 01"), "{}", first.body);
    let older = first.body.split("href=\"").find(|part| part.contains("?after=")).unwrap().split('"').next().unwrap();
    let second = admin.get(older).await;
    assert!(second.says("Number 01") && second.says("Default") && !second.says("Number 51"), "{}", second.body);
    assert!(second.body.contains("?before="));
    // Both admins are in each; the default one has the plain member as well.
    assert!(second.body.contains("data-label=\"Members\">2<") && second.body.contains("data-label=\"Members\">3<"));
    let old = admin.get(&format!("{path}?after=wrkspc_unknown")).await;
    assert!(old.says("Number 51"), "{}", old.body);
    let own = a.workspace_path(&a.key.workspace("Engine").await);
    assert_eq!(admin.get(&format!("{own}?after=user_unknown")).await.status, StatusCode::OK);
}
