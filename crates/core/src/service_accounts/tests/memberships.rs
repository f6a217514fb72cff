use crate::ids::{ServiceAccountMembershipId, WorkspaceId};
use crate::organizations::Kind;
use crate::pages::{Cursor, Page, PageRequest};
use crate::service_accounts::{Membership, Refusal};
use crate::testing::*;
use crate::workspaces::Role;

fn after(membership: &Membership, limit: u32) -> PageRequest<ServiceAccountMembershipId> {
    PageRequest { cursor: Cursor::After(membership.id.clone().unwrap()), limit }
}

fn first(limit: u32) -> PageRequest<ServiceAccountMembershipId> {
    PageRequest { cursor: Cursor::Start, limit }
}

fn workspaces(page: &Page<Membership>) -> Vec<WorkspaceId> {
    page.items.iter().map(|membership| membership.workspace.clone()).collect()
}

/// Workspaces with a service account in each, the newest first.
async fn three_workspaces(office: &Office, robot: &ServiceAccountId) -> Vec<WorkspaceId> {
    let mut ids = Vec::new();
    for number in 0..3 {
        office.admin.house.pass(1);
        let id = office.admin.workspace(&format!("Work {number}")).await.id;
        office.admin.put_robot(robot, &id, Role::Developer).await.unwrap();
        ids.insert(0, id);
    }
    ids
}

#[tokio::test]
async fn every_active_account_is_a_user_of_the_default_workspace_until_it_is_added_there() {
    let house = House::new().await;
    let office = house.platform().await;
    let robot = office.admin.robot("deploy").await.id;
    let default = office.admin.default_workspace().await;
    let implicit = office.admin.find_robot_in(&robot, &default).await.unwrap();
    assert!(implicit.is_implicit());
    assert_eq!((implicit.role, implicit.created_by.as_ref()), (Role::User, None));
    assert_eq!(
        office.admin.workspaces_of_robot(&robot, &everything()).await.unwrap().items,
        std::slice::from_ref(&implicit)
    );
    assert!(office.admin.robots_of_workspace(&default, &everything()).await.unwrap().items.is_empty());
    let before = house.contents().await;
    let refused = office.admin.change_robot_in(&robot, &default, Role::Admin).await;
    assert_eq!(refused, Err(Refusal::ImplicitMembership));
    office.admin.take_robot_out(&robot, &default).await.unwrap();
    assert_eq!(house.contents().await, before, "taking it out does nothing");

    let given = office.admin.put_robot(&robot, &default, Role::Admin).await.unwrap();
    assert!(!given.is_implicit());
    assert_eq!(office.admin.find_robot_in(&robot, &default).await.unwrap(), given);
    assert_eq!(
        office.admin.workspaces_of_robot(&robot, &everything()).await.unwrap().items,
        std::slice::from_ref(&given)
    );
    assert_eq!(office.admin.robots_of_workspace(&default, &everything()).await.unwrap().items, [given]);
    let changed = office.admin.change_robot_in(&robot, &default, Role::Developer).await.unwrap();
    assert_eq!(changed.role, Role::Developer);
    office.admin.take_robot_out(&robot, &default).await.unwrap();
    assert_eq!(office.admin.find_robot_in(&robot, &default).await.unwrap(), implicit, "it is what it was before");
}

#[tokio::test]
async fn adding_again_gives_the_role_and_keeps_who_added_it() {
    let house = House::new().await;
    let office = house.platform().await;
    let second = office.member("second@example.com", crate::roles::Role::Admin).await;
    let robot = office.admin.robot("deploy").await.id;
    let workspace = office.admin.workspace("Work").await.id;
    let added = office.admin.put_robot(&robot, &workspace, Role::User).await.unwrap();
    assert_eq!(added.created_by.as_deref(), Some(office.admin.person().as_str()));
    let again = second.put_robot(&robot, &workspace, Role::RestrictedDeveloper).await.unwrap();
    assert_eq!(again, Membership { role: Role::RestrictedDeveloper, ..added.clone() });
    second.put_robot(&robot, &workspace, Role::RestrictedDeveloper).await.unwrap();
    second.take_robot_out(&robot, &workspace).await.unwrap();
    second.take_robot_out(&robot, &workspace).await.unwrap();
    assert_eq!(second.find_robot_in(&robot, &workspace).await, Err(Refusal::NotMember));
    assert_eq!(second.change_robot_in(&robot, &workspace, Role::User).await, Err(Refusal::NotMember));
    let back = second.put_robot(&robot, &workspace, Role::Admin).await.unwrap();
    assert_eq!(back.created_by.as_deref(), Some(second.person().as_str()));
    let told = office.admin.activities().await;
    let told: Vec<_> = told.iter().filter_map(|kind| kind.strip_prefix("platform_service_account_")).collect();
    assert_eq!(
        told,
        [
            "created",
            "workspace_member_added",
            "workspace_member_updated",
            "workspace_member_removed",
            "workspace_member_added"
        ]
    );
}

#[tokio::test]
async fn the_implicit_membership_comes_first_and_a_page_of_one_holds_two() {
    let house = House::new().await;
    let office = house.platform().await;
    let robot = office.admin.robot("deploy").await.id;
    let default = office.admin.default_workspace().await;
    let one_alone = office.admin.workspaces_of_robot(&robot, &first(1)).await.unwrap();
    assert_eq!((workspaces(&one_alone), one_alone.has_more), (vec![default.clone()], false));
    let ids = three_workspaces(&office, &robot).await;
    for (limit, on_page_one, has_more) in [(1, 1, true), (2, 1, true), (3, 2, true), (4, 3, false), (100, 3, false)] {
        let page = office.admin.workspaces_of_robot(&robot, &first(limit)).await.unwrap();
        let expected: Vec<_> = [&default].into_iter().chain(&ids[..on_page_one]).cloned().collect();
        assert_eq!((workspaces(&page), page.has_more), (expected, has_more), "limit {limit}");
        let rest = office.admin.workspaces_of_robot(&robot, &after(page.items.last().unwrap(), 100)).await.unwrap();
        assert_eq!(workspaces(&rest), ids[on_page_one..], "limit {limit}");
    }
    house.pass(1);
    office.admin.put_robot(&robot, &default, Role::User).await.unwrap();
    let page = office.admin.workspaces_of_robot(&robot, &first(1)).await.unwrap();
    assert_eq!((workspaces(&page), page.has_more), (vec![default], true), "one that was given has no place of its own");
}

#[tokio::test]
async fn ac_79_a_cursor_of_an_account_ends_with_its_membership_and_one_of_a_workspace_does_not() {
    let house = House::new().await;
    let office = house.platform().await;
    let (robot, other) = (office.admin.robot("deploy").await.id, office.admin.robot("other").await.id);
    let ids = three_workspaces(&office, &robot).await;
    let second = office.admin.put_robot(&other, &ids[0], Role::User).await.unwrap();
    let page = office.admin.workspaces_of_robot(&robot, &everything()).await.unwrap();
    let newest = page.items[1].clone();
    let foreign = office.admin.workspaces_of_robot(&other, &after(&newest, 1)).await;
    assert_eq!(foreign, Err(Refusal::UnknownCursor));
    assert_eq!(office.admin.robots_of_workspace(&ids[1], &after(&newest, 1)).await, Err(Refusal::UnknownCursor));
    office.admin.take_robot_out(&robot, &ids[0]).await.unwrap();
    assert_eq!(office.admin.workspaces_of_robot(&robot, &after(&newest, 9)).await, Err(Refusal::UnknownCursor));
    office.admin.take_robot_out(&other, &ids[0]).await.unwrap();
    let rest = office.admin.robots_of_workspace(&ids[0], &after(&second, 9)).await.unwrap();
    assert!(rest.items.is_empty(), "it has its place still");
    let nonsense = PageRequest { cursor: Cursor::After("svacm_unknown".into()), limit: 1 };
    assert_eq!(office.admin.workspaces_of_robot(&robot, &nonsense).await, Err(Refusal::UnknownCursor));
    assert_eq!(office.admin.robots_of_workspace(&ids[0], &nonsense).await, Err(Refusal::UnknownCursor));
}

#[tokio::test]
async fn an_archived_account_is_in_no_workspace_and_gets_into_none() {
    let house = House::new().await;
    let office = house.platform().await;
    let robot = office.admin.robot("deploy").await.id;
    let ids = three_workspaces(&office, &robot).await;
    let page = office.admin.workspaces_of_robot(&robot, &first(2)).await.unwrap();
    office.admin.archive_robot(&robot).await.unwrap();
    assert!(office.admin.workspaces_of_robot(&robot, &everything()).await.unwrap().items.is_empty());
    let next = office.admin.workspaces_of_robot(&robot, &after(page.items.last().unwrap(), 2)).await;
    assert_eq!(next, Err(Refusal::UnknownCursor));
    assert!(office.admin.robots_of_workspace(&ids[0], &everything()).await.unwrap().items.is_empty());
    let before = house.contents().await;
    for workspace in [&ids[0], &office.admin.default_workspace().await] {
        assert_eq!(office.admin.find_robot_in(&robot, workspace).await, Err(Refusal::NotFound));
        assert_eq!(office.admin.put_robot(&robot, workspace, Role::User).await, Err(Refusal::Archived));
        assert_eq!(office.admin.change_robot_in(&robot, workspace, Role::User).await, Err(Refusal::Archived));
    }
    assert_eq!(house.contents().await, before);
}

#[tokio::test]
async fn an_archived_workspace_stays_as_it_is_and_is_still_seen_from_the_account() {
    let house = House::new().await;
    let office = house.platform().await;
    let robot = office.admin.robot("deploy").await.id;
    let workspace = office.admin.workspace("Work").await.id;
    office.admin.put_robot(&robot, &workspace, Role::User).await.unwrap();
    office.admin.archive_workspace(&workspace).await.unwrap();
    let before = house.contents().await;
    let archived = Err(Refusal::WorkspaceArchived);
    assert_eq!(office.admin.put_robot(&robot, &workspace, Role::Admin).await, archived);
    assert_eq!(office.admin.change_robot_in(&robot, &workspace, Role::Admin).await, archived);
    assert_eq!(office.admin.find_robot_in(&robot, &workspace).await, archived);
    assert_eq!(office.admin.take_robot_out(&robot, &workspace).await, Err(Refusal::WorkspaceArchived));
    let listed = office.admin.robots_of_workspace(&workspace, &everything()).await;
    assert_eq!(listed, Err(Refusal::WorkspaceArchived));
    assert_eq!(house.contents().await, before);
    let page = office.admin.workspaces_of_robot(&robot, &everything()).await.unwrap();
    assert!(workspaces(&page).contains(&workspace));
}

#[tokio::test]
async fn no_account_looks_after_billing() {
    let house = House::new().await;
    let office = house.platform().await;
    let robot = office.admin.robot("deploy").await.id;
    let workspace = office.admin.workspace("Work").await.id;
    let refused = office.admin.put_robot(&robot, &workspace, Role::Billing).await;
    assert_eq!(refused, Err(Refusal::BillingNotGiven));
    office.admin.put_robot(&robot, &workspace, Role::User).await.unwrap();
    let refused = office.admin.change_robot_in(&robot, &workspace, Role::Billing).await;
    assert_eq!(refused, Err(Refusal::BillingNotGiven));
}

#[tokio::test]
async fn ac_30_ac_31_accounts_and_workspaces_of_two_organizations_never_meet() {
    let house = House::new().await;
    let (one, other) = (house.platform().await, house.organization(Kind::Platform, "b@example.com").await);
    let (robot, foreign_robot) = (one.admin.robot("deploy").await.id, other.admin.robot("deploy").await.id);
    let workspace = one.admin.workspace("Work").await.id;
    let foreign_workspace = other.admin.workspace("Work").await.id;
    one.admin.put_robot(&robot, &workspace, Role::User).await.unwrap();
    let before = house.contents().await;
    for (account, workspace, refusal) in [
        (&robot, &foreign_workspace, Refusal::UnknownWorkspace),
        (&foreign_robot, &foreign_workspace, Refusal::UnknownWorkspace),
        (&foreign_robot, &workspace, Refusal::NotFound),
    ] {
        assert_eq!(one.admin.put_robot(account, workspace, Role::User).await, Err(refusal.clone()));
        assert_eq!(one.admin.change_robot_in(account, workspace, Role::User).await, Err(refusal.clone()));
        assert_eq!(one.admin.find_robot_in(account, workspace).await, Err(refusal.clone()));
        assert_eq!(one.admin.take_robot_out(account, workspace).await, Err(refusal));
    }
    assert_eq!(one.admin.workspaces_of_robot(&foreign_robot, &everything()).await, Err(Refusal::NotFound));
    let listed = one.admin.robots_of_workspace(&foreign_workspace, &everything()).await;
    assert_eq!(listed, Err(Refusal::UnknownWorkspace));
    assert_eq!(house.contents().await, before);
    // The database itself holds no such pair.
    let insert = format!(
        "insert into service_account_workspaces
             (id, organization_id, service_account_id, workspace_id, role, added_at)
         values ('svacm_x', '{}', '{robot}', '{foreign_workspace}', 'workspace_user', 1)",
        one.organization.id
    );
    assert!(act!(house, (insert), |tx| tx.execute(insert, &[])).is_err());
}
