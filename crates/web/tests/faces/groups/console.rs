//! Settings > Groups and Settings > Custom roles.

use axum::http::StatusCode;
use serde_json::json;

use super::GROUPS;
use crate::house::{Browser, House, Organization};

impl Organization {
    fn page(&self, part: &str) -> String {
        format!("/organizations/{}/settings/{part}", self.id)
    }

    /// A custom role with these features, by its id.
    async fn custom_role(&self, name: &str, actions: &[&str]) -> String {
        let permission = |action: &&str| json!({ "action": action, "resource": { "type": "organization" } });
        let permissions: Vec<_> = actions.iter().map(permission).collect();
        let new = json!({ "display_name": name, "permissions": permissions });
        let made = self.key.post("/admit/v1/custom_roles", new).await;
        assert_eq!(made.status, 200, "{}", made.body);
        made.json()["id"].as_str().unwrap().to_owned()
    }

    async fn users_in(&self, group: &str) -> Vec<String> {
        let listed = self.key.get(&format!("{GROUPS}/{group}/members")).await.json();
        let members = listed["data"].as_array().unwrap().iter();
        members.map(|member| member["email"].as_str().unwrap().to_owned()).collect()
    }

    /// What a page shows a custom role to allow.
    async fn allowed(&self, role: &str) -> Vec<String> {
        let kept = self.key.get(&format!("/admit/v1/custom_roles/{role}")).await.json();
        let mut actions: Vec<_> = kept["permissions"]
            .as_array()
            .unwrap()
            .iter()
            .map(|held| format!("{}@{}", held["action"].as_str().unwrap(), held["resource"]["type"].as_str().unwrap()))
            .collect();
        actions.sort();
        actions
    }
}

/// Where a form that makes something leads: to the thing's own page.
async fn made(browser: &mut Browser, path: &str, fields: &[(&str, &str)]) -> (String, String) {
    let answer = browser.post(path, fields).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    let page = answer.header("location").to_owned();
    let id = page.rsplit('/').next().unwrap().to_owned();
    (page, id)
}

#[tokio::test]
async fn a_group_is_made_filled_given_a_role_renamed_and_deleted_in_the_console() {
    let office = House::new().await.enterprise("Dollis").await;
    office.member("grace@dollis.example", "user").await;
    let grace = office.key.user_id("grace@dollis.example").await;
    let role = office.custom_role("Reader", &["chat"]).await;
    let (mut owner, list) = (office.admin.clone(), office.page("groups"));
    assert!(owner.get(&list).await.says("No groups yet"));
    let refused = owner.submit(&format!("{list}/new"), &[("name", " ")]).await;
    assert!(refused.status == StatusCode::BAD_REQUEST && refused.says("Enter a name."), "{}", refused.body);
    let (page, group) = made(&mut owner, &format!("{list}/new"), &[("name", "Research")]).await;
    let empty = owner.get(&page).await;
    assert!(empty.says("The group was created.") && empty.says("Nobody is in this group"), "{}", empty.body);

    let found = owner.get(&format!("{page}/members/add?search=GRACE")).await;
    assert!(found.says("grace@dollis.example") && !found.body.contains("value=\"user_\""), "{}", found.body);
    let added = owner.submit(&format!("{page}/members/add"), &[("search", "grace"), ("user_id", &grace)]).await;
    assert!(added.says("The member was added to the group.") && added.says("grace@dollis.example"), "{}", added.body);
    let again = owner.submit(&format!("{page}/members/add"), &[("search", "grace"), ("user_id", &grace)]).await;
    assert!(again.status == StatusCode::BAD_REQUEST && again.says("in the group already"), "{}", again.body);

    assert!(owner.get(&format!("{page}/roles/add")).await.says("Reader"));
    let given = owner.submit(&format!("{page}/roles/add"), &[("rbac_role_id", &role)]).await;
    assert!(given.says("The role was given to the group.") && given.says("Reader"), "{}", given.body);
    let listed = owner.get(&list).await;
    assert!(listed.says("Reader") && listed.body.contains("data-label=\"Members\">1<"), "{}", listed.body);
    assert!(owner.get(&format!("{}/{role}", office.page("custom-roles"))).await.says("Research"));
    assert!(owner.get(&format!("{page}/roles/{role}/remove")).await.says("Take role Reader away from group Research?"));
    let taken = owner.submit(&format!("{page}/roles/{role}/remove"), &[]).await;
    assert!(taken.says("This group has no custom roles"), "{}", taken.body);

    assert!(owner.get(&format!("{page}/members/{grace}/remove")).await.says("Remove from group Research?"));
    let removed = owner.submit(&format!("{page}/members/{grace}/remove"), &[]).await;
    assert!(removed.says("The member was removed from the group."), "{}", removed.body);
    assert!(office.users_in(&group).await.is_empty());
    assert_eq!(owner.get(&format!("{page}/members/{grace}/remove")).await.status, StatusCode::NOT_FOUND);

    let renamed = owner.submit(&format!("{page}/rename"), &[("name", "Lab")]).await;
    assert!(renamed.says("The group was renamed.") && renamed.says("Lab"), "{}", renamed.body);
    assert!(owner.get(&format!("{page}/delete")).await.says("Delete group Lab?"));
    let deleted = owner.submit(&format!("{page}/delete"), &[]).await;
    assert!(deleted.says("The group was deleted.") && !deleted.says("Lab"), "{}", deleted.body);
    assert_eq!(owner.get(&page).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn the_list_of_groups_pages_searches_and_survives_an_old_link() {
    let house = House::new().await;
    let office = house.enterprise("Dollis").await;
    for number in 0..52 {
        office.key.group(&format!("Number {number:02}")).await;
        house.pass(1);
    }
    let (mut owner, list) = (office.admin.clone(), office.page("groups"));
    let first = owner.get(&list).await;
    assert!(first.says("Number 00") && !first.says("Number 51"), "{}", first.body);
    let next = first.body.split("href=\"").find(|part| part.contains("?after=")).unwrap().split('"').next().unwrap();
    let second = owner.get(next).await;
    assert!(second.says("Number 51") && !second.says("Number 00"), "{}", second.body);
    let found = owner.get(&format!("{list}?search=NUMBER+4")).await;
    assert!(found.says("Number 41") && !found.says("Number 14"), "{}", found.body);
    assert!(owner.get(&format!("{list}?search=nothing")).await.says("Nothing matches"));
    assert!(owner.get(&format!("{list}?after=rbac_group_unknown")).await.says("Number 00"));
    let group = office.key.group("Last").await;
    let old = owner.get(&format!("{list}/{group}?after=rbac_member_unknown")).await;
    assert!(old.status == StatusCode::OK && old.says("Nobody is in this group"));
}

#[tokio::test]
async fn a_custom_role_is_made_from_a_checklist_edited_and_deleted_in_the_console() {
    let office = House::new().await.enterprise("Dollis").await;
    let group = office.key.group("Research").await;
    let (mut owner, list) = (office.admin.clone(), office.page("custom-roles"));
    let fields = [
        ("name", "Reader"),
        ("permission:permission_manage_billing", "on"),
        ("permission:use@all_connectors", "on"),
        ("other", "chat\r\nuse@connector:c1"),
    ];
    let (page, role) = made(&mut owner, &format!("{list}/new"), &fields).await;
    let expected =
        ["chat@organization", "permission_manage_billing@organization", "use@all_connectors", "use@connector"];
    assert_eq!(office.allowed(&role).await, expected);
    let shown = owner.get(&page).await;
    assert!(shown.says("Manage plan and payment") && shown.says("use@connector:c1"), "{}", shown.body);
    let form = owner.get(&format!("{page}/edit")).await;
    assert!(form.body.contains("name=\"permission:permission_manage_billing\" checked"), "{}", form.body);
    assert!(form.body.contains(">chat\nuse@connector:c1</textarea>"), "{}", form.body);

    for (other, said) in [("use@everything", "One of these is not a permission."), ("Chat!", "small letters")] {
        let refused = owner.submit(&format!("{page}/edit"), &[("name", "Scholar"), ("other", other)]).await;
        assert_eq!(refused.status, StatusCode::BAD_REQUEST);
        assert!(refused.says(said) && refused.body.contains("value=\"Scholar\""), "{}", refused.body);
        assert!(refused.body.contains(&format!(">{other}</textarea>")), "{}", refused.body);
    }
    let changed = owner.submit(&format!("{page}/edit"), &[("name", "Scholar"), ("other", "chat")]).await;
    assert!(changed.says("The custom role was changed.") && changed.says("Scholar"), "{}", changed.body);
    assert_eq!(office.allowed(&role).await, ["chat@organization"]);

    owner.submit(&format!("{}/{group}/roles/add", office.page("groups")), &[("rbac_role_id", &role)]).await;
    let asked = owner.get(&format!("{page}/delete")).await;
    assert!(asked.says("Delete custom role Scholar?") && asked.says("1 group has it and loses it: Research"));
    let deleted = owner.submit(&format!("{page}/delete"), &[]).await;
    assert!(deleted.says("The custom role was deleted.") && !deleted.says("Scholar"), "{}", deleted.body);
    assert!(deleted.says("Built in"), "{}", deleted.body);
    assert!(owner.get(&format!("{list}?search=own")).await.says("Owner"));
    assert!(owner.get(&format!("{list}?search=nothing")).await.says("Nothing matches"));
}

#[tokio::test]
async fn a_built_in_role_can_not_be_changed_in_the_console_either() {
    let house = House::new().await;
    let office = house.enterprise("Dollis").await;
    let (mut owner, list) = (office.admin.clone(), office.page("custom-roles"));
    let listed = office.key.get("/v1/organizations/rbac_roles").await.json();
    let role = listed["data"][0]["id"].as_str().unwrap();
    let page = owner.get(&format!("{list}/{role}")).await;
    assert!(page.says("Built in") && !page.body.contains("/edit\""), "{}", page.body);
    let before = house.contents().await;
    for act in ["edit", "delete"] {
        let refused = owner.submit(&format!("{list}/{role}/{act}"), &[("name", "Mine")]).await;
        assert_eq!(refused.status, StatusCode::BAD_REQUEST, "{act}");
        assert!(refused.says("A built-in role stays as it is."), "{}", refused.body);
    }
    assert_eq!(house.contents().await, before);
}

#[tokio::test]
async fn ac_23_a_membership_admin_makes_nobody_an_owner_through_a_group() {
    let house = House::new().await;
    let office = house.enterprise("Dollis").await;
    let mut manager = office.member("manager@dollis.example", "membership_admin").await;
    let user = office.key.user_id("manager@dollis.example").await;
    let group = office.key.group("Owners").await;
    let (groups, roles) = (office.page("groups"), office.page("custom-roles"));
    let listed = office.key.get("/v1/organizations/rbac_roles").await.json();
    let role = listed["data"][0]["id"].as_str().unwrap();
    let mut owner = office.admin.clone();
    let given = owner.submit(&format!("{groups}/{group}/roles/add"), &[("rbac_role_id", role)]).await;
    assert!(given.says("The role was given to the group."), "{}", given.body);
    let before = house.contents().await;
    let refused = manager.submit(&format!("{groups}/{group}/members/add"), &[("user_id", &user)]).await;
    assert_eq!(refused.status, StatusCode::BAD_REQUEST);
    assert!(refused.says("makes its members owners"), "{}", refused.body);
    for (path, fields) in [
        (format!("{roles}/new"), vec![("name", "Mine"), ("permission:permission_owner", "on")]),
        (format!("{groups}/{group}/roles/add"), vec![("rbac_role_id", role)]),
        (format!("{groups}/{group}/roles/{role}/remove"), vec![]),
    ] {
        assert_eq!(manager.get(&path).await.status, StatusCode::FORBIDDEN, "{path}");
        let answer = manager.post(&path, &fields).await;
        house.assert_refused(&answer, &before).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{path}");
    }
    let page = manager.get(&format!("{groups}/{group}")).await;
    assert!(page.says("Owners") && !page.body.contains("/roles/add"), "{}", page.body);
    assert!(!manager.get(&roles).await.body.contains("/new\""));
}

#[tokio::test]
async fn groups_are_for_whoever_manages_members_of_an_enterprise() {
    let house = House::new().await;
    let office = house.enterprise("Dollis").await;
    let mut plain = office.member("plain@dollis.example", "user").await;
    let group = office.key.group("Research").await;
    for part in ["groups", "groups/new", &format!("groups/{group}"), "custom-roles", "custom-roles/new"] {
        assert_eq!(plain.get(&office.page(part)).await.status, StatusCode::FORBIDDEN, "{part}");
    }
    let refused = plain.post(&office.page("groups/new"), &[("name", "Mine")]).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
    let start = office.admin.clone().get(&office.page("groups")).await;
    assert!(start.says("Custom roles") && !start.says("Workspaces") && !start.says("Service accounts"));
}
