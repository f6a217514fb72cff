use serde_json::json;

use super::list_of;
use crate::house::{Browser, House, Organization, World};

/// A list, who looks at it, what is found in it by which words in capitals, and what is there besides.
async fn is_searched(browser: &mut Browser, path: &str, found: &str, besides: &str) {
    let list = list_of(&browser.get(path).await);
    assert!(list.contains(found) && list.contains(besides), "{path}: {list}");
    let page = browser.get(&format!("{path}?search={}", found.to_uppercase())).await;
    let list = list_of(&page);
    assert!(list.contains(found) && !list.contains(besides), "{path}: {list}");
    assert!(page.body.contains(&format!("name=\"search\" value=\"{}\"", found.to_uppercase())), "{path}");
    let none = browser.get(&format!("{path}?search=nobody-has-this")).await;
    assert!(none.says("Nothing matches") && none.body.contains(&format!("href=\"{path}\">Show all")), "{path}");
    assert!(!list_of(&none).contains(found), "{path}");
}

#[tokio::test]
async fn every_list_of_a_platform_organization_is_searched_and_says_when_nothing_matches() {
    let world = World::in_house(House::with(|settings| settings.has_mailbox = true).await).await;
    let (a, mut admin) = (&world.a, world.a.admin.clone());
    let workspace = a.key.workspace("ledger").await;
    is_searched(&mut admin, &a.settings_path("workspaces"), "ledger", "Default").await;
    for name in ["ledger", "turbine"] {
        let fields = [("name", name), ("owner", "workspace"), ("workspace", &workspace), ("expires", "")];
        admin.submit(&a.settings_path("api-keys/new"), &fields).await;
        admin.submit(&a.settings_path("admin-keys/new"), &[("name", name)]).await;
        admin.submit(&a.settings_path("service-accounts/new"), &[("name", name), ("role", "developer")]).await;
        let url = format!("https://{name}.example.com/");
        let fields = [("url", url.as_str()), ("event.external_key.failed", "on")];
        admin.submit(&a.settings_path("webhooks/new"), &fields).await;
    }
    for part in ["api-keys", "admin-keys", "service-accounts"] {
        is_searched(&mut admin, &a.settings_path(part), "ledger", "turbine").await;
    }
    is_searched(&mut admin, &a.settings_path("webhooks"), "ledger.example", "turbine.example").await;

    let user = a.key.user_id("member@a.example").await;
    let place = json!({ "user_id": user, "workspace_role": "workspace_user" });
    a.key.post(&format!("/v1/organizations/workspaces/{workspace}/members"), place).await;
    for workspace in [&workspace, &a.default_workspace().await] {
        let path = a.settings_path(&format!("workspaces/{workspace}"));
        is_searched(&mut admin, &path, "member@a.example", "both@x.example").await;
    }
    a.key.invite("ledger@x.example", "user").await;
    a.key.invite("turbine@x.example", "user").await;
    world.house.execute("update messages set state = 'sent'").await;
    is_searched(&mut admin, &a.settings_path("mailbox"), "ledger@x.example", "turbine@x.example").await;
}

#[tokio::test]
async fn every_list_of_an_enterprise_organization_is_searched_and_says_when_nothing_matches() {
    let office: Organization = House::new().await.enterprise("Dollis").await;
    let mut owner = office.admin.clone();
    for name in ["ledger", "turbine"] {
        owner.submit(&office.settings_path("groups/new"), &[("name", name)]).await;
        owner.submit(&office.settings_path("custom-roles/new"), &[("name", name), ("permission.chat", "on")]).await;
    }
    is_searched(&mut owner, &office.settings_path("groups"), "ledger", "turbine").await;
    is_searched(&mut owner, &office.settings_path("custom-roles"), "ledger", "Owner").await;

    let page = owner.get(&office.settings_path("groups?search=ledger")).await;
    let group = page.body.split("/settings/groups/").find(|rest| rest.starts_with("rbac_group_")).unwrap();
    let path = office.settings_path(&format!("groups/{}", group.split('"').next().unwrap()));
    for address in ["grace@dollis.example", "hedy@dollis.example"] {
        office.member(address, "user").await;
        let user = office.key.user_id(address).await;
        owner.submit(&format!("{path}/members/add"), &[("user_id", &user)]).await;
    }
    is_searched(&mut owner, &path, "grace@dollis.example", "hedy@dollis.example").await;
}

#[tokio::test]
async fn a_search_of_the_mailbox_leads_through_all_of_it_and_shows_fifty_mails_a_page() {
    let house = House::with(|settings| settings.has_mailbox = true).await;
    let World { a, house, .. } = World::in_house(house).await;
    for number in 0..60 {
        a.key.invite(&format!("person-{number}@x.example"), "user").await;
    }
    house.execute("update messages set state = 'sent'").await;
    let (mut admin, path) = (a.admin.clone(), a.settings_path("mailbox"));
    let count = |page: &crate::house::Answer| page.body.matches("class=\"mail-to\"").count();
    let first = admin.get(&format!("{path}?search=person-")).await;
    let next = super::link(&first, "next").unwrap();
    assert!(next.contains("search=person-&after="), "{next}");
    let second = admin.get(&next).await;
    assert_eq!((count(&first), count(&second)), (50, 10));
    assert!(super::link(&second, "next").is_none() && second.says("Previous"));
    let gone = admin.get(&next.replace("person-", "nowhere")).await;
    let back = super::link(&gone, "prev");
    assert!(gone.says("Nothing matches") && back == Some(format!("{path}?search=nowhere")), "{}", gone.body);
    let foreign = admin.open(&format!("{path}?after=message_01nothing")).await;
    assert_eq!(foreign.header("location"), path, "a page that is not there gives way to the first");
}
