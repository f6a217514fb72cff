//! Looking for members of a workspace.

use crate::ids::PersonId;
use crate::pages::{Cursor, PageRequest};
use crate::testing::*;
use crate::workspace_members::{Role as WorkspaceRole, search};

/// Who is found, whether more may follow, and where to go on.
async fn look_for(
    desk: &Desk,
    workspace: &WorkspaceId,
    text: &str,
    cursor: Cursor<PersonId>,
) -> (Vec<PersonId>, bool, Option<PersonId>) {
    let (caller, request) = (&desk.caller, PageRequest { cursor, limit: 5 });
    let found = look!(desk.house, (caller, workspace, text, request), |tx| {
        search(tx, caller, workspace, Some(text), request)
    });
    let found = unrefused(found).unwrap();
    (found.page.items.into_iter().map(|member| member.person).collect(), found.page.has_more, found.further)
}

#[tokio::test]
async fn members_of_a_workspace_are_looked_for_by_name_or_address_however_they_came_in() {
    let (house, office, workspace) = super::set_up().await;
    let default = office.key.default_workspace().await;
    let given = office.member("given@example.com", Role::User).await.person().clone();
    office.key.add_to_workspace(&workspace.id, &given, WorkspaceRole::User).await.unwrap();
    house.pass(1);
    let inherits = office.member("inherits@example.com", Role::Billing).await.person().clone();
    house.pass(1);
    let outside = office.member("outside@example.com", Role::User).await.person().clone();
    let admin = office.admin.person().clone();
    for (text, in_workspace, in_default) in [
        ("LOVELACE", vec![inherits.clone(), given.clone()], vec![outside.clone(), inherits.clone(), given.clone()]),
        ("given@", vec![given.clone()], vec![given.clone()]),
        ("outside", vec![], vec![outside]),
        ("hopper", vec![admin.clone()], vec![admin]),
        ("_", vec![], vec![]),
    ] {
        assert_eq!(look_for(&office.key, &workspace.id, text, Cursor::Start).await.0, in_workspace, "{text}");
        assert_eq!(look_for(&office.key, &default, text, Cursor::Start).await.0, in_default, "{text}");
    }
}

#[tokio::test]
async fn a_search_of_many_members_looks_at_a_part_of_them_and_goes_on_from_there() {
    let (house, office, workspace) = super::set_up().await;
    let default = office.key.default_workspace().await;
    for number in 0..30 {
        house.pass(1);
        let role = if number % 3 == 0 { Role::Billing } else { Role::User };
        let person = office.member(&format!("person-{number}@example.com"), role).await.person().clone();
        office.key.add_to_workspace(&workspace.id, &person, WorkspaceRole::User).await.unwrap();
    }
    let admin = office.admin.person().clone();
    for workspace in [&workspace.id, &default] {
        let (found, has_more, further) = look_for(&office.key, workspace, "admin@", Cursor::Start).await;
        assert!(found.is_empty() && has_more);
        let rest = look_for(&office.key, workspace, "admin@", Cursor::After(further.unwrap())).await;
        assert_eq!(rest, (vec![admin.clone()], false, None));
        let (_, has_more, further) = look_for(&office.key, workspace, "x@", Cursor::Before(admin.clone())).await;
        assert!(has_more && further.is_some(), "the other way as well");
    }
}
