use crate::caller::{Actor, Credential, Principal};
use crate::pages::{Cursor, PageRequest};
use crate::service_accounts::{Change, DESCRIPTION_LIMIT, Refusal, Role, ServiceAccount};
use crate::testing::*;

fn described(text: &str) -> Change {
    Change { description: Some(text.to_owned()), ..Change::default() }
}

fn given(role: Role) -> Change {
    Change { role: Some(role), ..Change::default() }
}

/// A person's access token, and an API key of a service account that is an admin.
async fn programs(office: &Office) -> (Desk, Desk) {
    let person = office.admin.person().clone();
    let token = office.admin.acting_with(Actor::Person(person), Credential::AccessToken);
    let robot = office.admin.create_robot("boss", None, Role::Admin).await.unwrap().id;
    let actor = Actor::ApiKey { id: "apikey_1".into(), principal: Some(Principal::ServiceAccount(robot)) };
    (token, office.admin.acting_with(actor, Credential::PrincipalKey))
}

#[tokio::test]
async fn a_service_account_is_made_found_and_recorded() {
    let house = House::new().await;
    let office = house.platform().await;
    let made = office.admin.create_robot("nightly-build-2", Some("Builds."), Role::Developer).await.unwrap();
    assert_eq!(office.admin.find_robot(&made.id).await.unwrap(), made);
    assert_eq!((made.created_at, made.updated_at, made.archived_at), (START, START, None));
    let admin = office.admin.person().as_str();
    assert_eq!((made.created_by.as_deref(), made.updated_by.as_deref()), (Some(admin), Some(admin)));
    assert_eq!(made.archived_by, None);
    assert_eq!(office.admin.activities().await.last().unwrap(), "platform_service_account_created");
}

#[tokio::test]
async fn the_list_is_read_in_both_directions() {
    let house = House::new().await;
    let office = house.platform().await;
    let mut made = Vec::new();
    for number in 0..5 {
        made.insert(0, office.admin.robot(&format!("robot-{number}")).await);
        house.pass(1);
    }
    let before = |account: &ServiceAccount, limit| PageRequest { cursor: Cursor::Before(account.id.clone()), limit };
    let page = office.admin.robots(false, &before(&made[3], 2)).await.unwrap();
    assert!(page.has_more && page.items == made[1..3], "{page:?}");
    let page = office.admin.robots(false, &before(&made[2], 2)).await.unwrap();
    assert!(!page.has_more && page.items == made[..2], "{page:?}");
}

#[tokio::test]
async fn a_name_is_a_slug_of_at_most_255_characters() {
    let house = House::new().await;
    let office = house.platform().await;
    let before = house.contents().await;
    for name in ["", "Build", "a b", "a_b", "ü", "a.b", "a\n", &"a".repeat(256)] {
        assert_eq!(office.admin.create_robot(name, None, Role::Developer).await, Err(Refusal::BadName), "{name:?}");
    }
    let long = "x".repeat(DESCRIPTION_LIMIT + 1);
    let refused = office.admin.create_robot("a", Some(&long), Role::Developer).await;
    assert_eq!(refused, Err(Refusal::DescriptionTooLong));
    assert_eq!(house.contents().await, before);
    for name in ["-", "0", &"a".repeat(255)] {
        office.admin.robot(name).await;
    }
    office.admin.create_robot("a", Some(&"ü".repeat(DESCRIPTION_LIMIT)), Role::Developer).await.unwrap();
}

#[tokio::test]
async fn a_name_is_an_accounts_for_good_and_of_one_organization_only() {
    let house = House::new().await;
    let (one, other) =
        (house.platform().await, house.organization(crate::organizations::Kind::Platform, "b@example.com").await);
    let made = one.admin.robot("deploy").await;
    other.admin.robot("deploy").await;
    assert_eq!(one.admin.create_robot("deploy", None, Role::Developer).await, Err(Refusal::NameTaken));
    one.admin.archive_robot(&made.id).await.unwrap();
    let before = house.contents().await;
    assert_eq!(one.admin.create_robot("deploy", None, Role::Developer).await, Err(Refusal::NameTaken));
    assert_eq!(house.contents().await, before);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_two_at_once_with_one_name_one_is_made() {
    let house = House::new().await;
    let office = house.platform().await;
    for round in 0..20 {
        let name = format!("robot-{round}");
        let (one, two) = tokio::join!(
            office.admin.create_robot(&name, None, Role::Developer),
            office.admin.create_robot(&name, None, Role::Developer)
        );
        assert_ne!(one.is_ok(), two.is_ok());
        assert_eq!(one.err().or(two.err()), Some(Refusal::NameTaken));
    }
}

#[tokio::test]
async fn ac_28_only_people_make_an_account_an_admin() {
    let house = House::new().await;
    let office = house.platform().await;
    let (token, program) = programs(&office).await;
    let robot = program.robot("made-by-a-robot").await;
    assert!(robot.created_by.as_deref().is_some_and(|by| by.starts_with("svac_")), "{robot:?}");
    let before = house.contents().await;
    for desk in [&program, &office.key] {
        assert_eq!(desk.create_robot("evil", None, Role::Admin).await, Err(Refusal::NotInteractive));
        for role in Role::ALL {
            assert_eq!(desk.update_robot(&robot.id, given(role)).await, Err(Refusal::NotInteractive), "{role}");
        }
    }
    assert_eq!(house.contents().await, before);
    assert_eq!(program.update_robot(&robot.id, described("by a robot")).await.unwrap().role, Role::Developer);
    for (number, desk) in [token, office.admin.clone(), office.system()].into_iter().enumerate() {
        let made = desk.create_robot(&format!("good-{number}"), None, Role::Admin).await.unwrap();
        assert_eq!(desk.update_robot(&made.id, given(Role::Developer)).await.unwrap().role, Role::Developer);
    }
}

#[tokio::test]
async fn ac_23_only_who_governs_the_organization_sees_and_makes_them() {
    let house = House::new().await;
    let office = house.platform().await;
    let robot = office.admin.robot("deploy").await.id;
    let workspace = office.admin.workspace("Work").await.id;
    for role in [crate::roles::Role::User, crate::roles::Role::Developer, crate::roles::Role::Billing] {
        let desk = office.member(&format!("{role}@example.com"), role).await;
        let before = house.contents().await;
        assert_eq!(desk.create_robot("a", None, Role::Developer).await, Err(Refusal::NotAllowed));
        assert_eq!(desk.find_robot(&robot).await, Err(Refusal::NotAllowed));
        assert_eq!(desk.robots(false, &everything()).await, Err(Refusal::NotAllowed));
        assert_eq!(desk.update_robot(&robot, described("x")).await, Err(Refusal::NotAllowed));
        assert_eq!(desk.archive_robot(&robot).await, Err(Refusal::NotAllowed));
        let given = crate::workspaces::Role::Admin;
        assert_eq!(desk.put_robot(&robot, &workspace, given).await, Err(Refusal::NotAllowed));
        assert_eq!(desk.change_robot_in(&robot, &workspace, given).await, Err(Refusal::NotAllowed));
        assert_eq!(desk.take_robot_out(&robot, &workspace).await, Err(Refusal::NotAllowed));
        assert_eq!(desk.find_robot_in(&robot, &workspace).await, Err(Refusal::NotAllowed));
        assert_eq!(desk.workspaces_of_robot(&robot, &everything()).await, Err(Refusal::NotAllowed));
        assert_eq!(desk.robots_of_workspace(&workspace, &everything()).await, Err(Refusal::NotAllowed));
        assert_eq!(house.contents().await, before);
    }
}

#[tokio::test]
async fn a_change_is_recorded_with_what_was_before_and_no_change_is_none() {
    let house = House::new().await;
    let office = house.platform().await;
    let made = office.admin.create_robot("deploy", Some("Deploys."), Role::Developer).await.unwrap();
    house.pass(60);
    let before = house.contents().await;
    let same = Change { description: Some("Deploys.".to_owned()), role: Some(Role::Developer) };
    for change in [Change::default(), same] {
        assert_eq!(office.admin.update_robot(&made.id, change).await.unwrap(), made);
    }
    assert_eq!(house.contents().await, before);
    let change = Change { description: Some(String::new()), role: Some(Role::Admin) };
    let changed = office.admin.update_robot(&made.id, change).await.unwrap();
    assert_eq!((changed.description.as_deref(), changed.role), (Some(""), Role::Admin));
    assert_eq!((changed.created_at, changed.updated_at), (START, START.plus_seconds(60)));
    let told = house.rows("select details from activities where type = 'platform_service_account_updated'").await;
    let told: serde_json::Value = serde_json::from_str(told[0][0].as_deref().unwrap()).unwrap();
    let expected = serde_json::json!({"service_account_id": made.id, "updates": [
        {"type": "description", "previous_value": "Deploys.", "current_value": ""},
        {"type": "organization_role", "previous_value": "developer", "current_value": "admin"},
    ]});
    assert_eq!(told, expected);
}

#[tokio::test]
async fn an_archived_account_stays_as_it_is_and_its_keys_end_with_it() {
    let house = House::new().await;
    let office = house.platform().await;
    let (robot, other) = (office.admin.robot("deploy").await.id, office.admin.robot("other").await.id);
    let (key, other_key) = (office.key.key_of_robot(&robot).await, office.key.key_of_robot(&other).await);
    house.pass(5);
    let archived = office.admin.archive_robot(&robot).await.unwrap();
    assert_eq!(archived.archived_at, Some(START.plus_seconds(5)));
    assert_eq!(archived.archived_by.as_deref(), Some(office.admin.person().as_str()));
    assert_eq!(office.admin.status_of_key(key.as_str()).await, "archived");
    assert_eq!(office.admin.status_of_key(other_key.as_str()).await, "active");
    house.pass(5);
    let before = house.contents().await;
    assert_eq!(office.admin.archive_robot(&robot).await.unwrap(), archived);
    assert_eq!(office.admin.update_robot(&robot, described("x")).await, Err(Refusal::Archived));
    assert_eq!(house.contents().await, before);
    assert_eq!(office.admin.find_robot(&robot).await.unwrap(), archived);
    let told = office.admin.activities().await;
    assert_eq!(told.iter().filter(|kind| *kind == "platform_service_account_archived").count(), 1);
}

#[tokio::test]
async fn the_list_has_the_newest_first_and_archived_ones_when_asked() {
    let house = House::new().await;
    let office = house.platform().await;
    let mut ids = Vec::new();
    for number in 0..5 {
        house.pass(1);
        ids.insert(0, office.admin.robot(&format!("robot-{number}")).await.id);
    }
    office.admin.archive_robot(&ids[2]).await.unwrap();
    let listed = |page: crate::pages::Page<crate::service_accounts::ServiceAccount>| {
        page.items.into_iter().map(|account| account.id).collect::<Vec<_>>()
    };
    assert_eq!(listed(office.admin.robots(true, &everything()).await.unwrap()), ids);
    let active: Vec<_> = ids.iter().filter(|id| **id != ids[2]).cloned().collect();
    assert_eq!(listed(office.admin.robots(false, &everything()).await.unwrap()), active);
    let mut paged = Vec::new();
    let mut cursor = Cursor::Start;
    loop {
        let page = office.admin.robots(false, &PageRequest { cursor, limit: 2 }).await.unwrap();
        let has_more = page.has_more;
        paged.extend(listed(page));
        let Some(last) = paged.last().filter(|_| has_more) else { break };
        cursor = Cursor::After(last.clone());
    }
    assert_eq!(paged, active);
    // An account that was archived after the page before keeps its place.
    let after = PageRequest { cursor: Cursor::After(ids[2].clone()), limit: 10 };
    assert_eq!(listed(office.admin.robots(false, &after).await.unwrap()), ids[3..]);
}

#[tokio::test]
async fn ac_30_ac_79_another_organizations_account_is_an_unknown_one() {
    let house = House::new().await;
    let (one, other) =
        (house.platform().await, house.organization(crate::organizations::Kind::Platform, "b@example.com").await);
    let robot = one.admin.robot("deploy").await.id;
    let before = house.contents().await;
    for id in [&robot, &"svac_unknown".into()] {
        assert_eq!(other.admin.find_robot(id).await, Err(Refusal::NotFound));
        assert_eq!(other.admin.update_robot(id, described("x")).await, Err(Refusal::NotFound));
        assert_eq!(other.admin.archive_robot(id).await, Err(Refusal::NotFound));
        let after = PageRequest { cursor: Cursor::After(id.clone()), limit: 1 };
        assert_eq!(other.admin.robots(true, &after).await, Err(Refusal::UnknownCursor));
    }
    assert_eq!(house.contents().await, before);
    assert!(other.admin.robots(true, &everything()).await.unwrap().items.is_empty());
}
