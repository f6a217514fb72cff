mod looking;

use proptest::prelude::*;

use super::{Refusal, Role as WorkspaceRole, count_up_to};
use crate::ids::PersonId;
use crate::organizations::{Kind, SettingsChange, change_settings};
use crate::pages::{Cursor, PageRequest};
use crate::testing::*;
use crate::workspaces::Workspace;

/// Everybody's id and role in a workspace, as listed.
async fn listed(desk: &Desk, workspace: &WorkspaceId) -> Vec<(PersonId, WorkspaceRole)> {
    let page = desk.workspace_members(workspace, &everything()).await.unwrap();
    page.items.into_iter().map(|member| (member.person, member.role)).collect()
}

async fn limit_members(office: &Office, limit: Option<i64>) {
    let change = &SettingsChange { workspace_members: Some(limit), ..Default::default() };
    let caller = &office.admin.caller;
    act!(office.admin.house, (caller, change), |tx| change_settings(tx, caller, change)).unwrap();
}

async fn set_up() -> (House, Office, Workspace) {
    let house = House::new().await;
    let office = house.platform().await;
    let workspace = office.key.workspace("Engine").await;
    (house, office, workspace)
}

async fn counted(desk: &Desk, workspaces: &[WorkspaceId], limit: i64) -> Result<Vec<Option<i64>>, Refusal> {
    let (caller, workspaces) = (&desk.caller, workspaces.to_vec());
    let counts = look!(desk.house, (caller, workspaces, limit), |tx| count_up_to(tx, caller, workspaces, *limit));
    unrefused(counts).map(|counts| workspaces.iter().map(|id| counts.get(id).copied()).collect())
}

#[tokio::test]
async fn members_of_workspaces_are_counted_as_they_are_listed() {
    let (house, office, Workspace { id: engine, .. }) = set_up().await;
    let empty = office.key.workspace("Mill").await.id;
    let default = office.key.default_workspace().await;
    let foreign = house.organization(Kind::Platform, "other@example.com").await.key.workspace("Theirs").await.id;
    office.member("billing@example.com", Role::Billing).await;
    let ada = office.member("ada@example.com", Role::Developer).await;
    let gone = office.member("gone@example.com", Role::User).await;
    let out = office.member("out@example.com", Role::User).await;
    for person in [&ada, &gone, &out, &office.admin] {
        office.key.add_to_workspace(&engine, person.person(), WorkspaceRole::User).await.unwrap();
    }
    office.key.remove_from_workspace(&engine, out.person()).await.unwrap();
    office.key.remove(gone.person()).await.unwrap();
    let all = [engine.clone(), empty.clone(), default.clone(), foreign];
    assert_eq!(counted(&office.admin, &all, 100).await, Ok(vec![Some(3), Some(2), Some(4), None]));
    for (workspace, count) in [(engine, 3), (empty, 2), (default, 4)] {
        assert_eq!(listed(&office.admin, &workspace).await.len(), count);
    }
    assert_eq!(counted(&office.admin, &[], 100).await, Ok(Vec::new()));
    assert_eq!(counted(&ada, &all, 100).await, Err(Refusal::NotAllowed));
    let up_to_one = counted(&office.admin, &all, 1).await.unwrap();
    assert!(up_to_one.iter().flatten().all(|count| (1..=2).contains(count)), "{up_to_one:?}");
}

#[tokio::test]
async fn a_member_is_added_changed_and_removed() {
    let (house, office, Workspace { id: engine, .. }) = set_up().await;
    let ada = office.member("ada@example.com", Role::User).await.person().clone();
    assert_eq!(office.key.workspace_role(&engine, &ada).await, Err(Refusal::NotFound));
    let added = office.key.add_to_workspace(&engine, &ada, WorkspaceRole::Developer).await.unwrap();
    assert_eq!((added.person, added.role), (ada.clone(), WorkspaceRole::Developer));
    assert_eq!(office.key.workspace_role(&engine, &ada).await, Ok(WorkspaceRole::Developer));
    for role in [WorkspaceRole::Admin, WorkspaceRole::RestrictedDeveloper, WorkspaceRole::User] {
        let changed = office.admin.change_workspace_role(&engine, &ada, role).await.unwrap();
        assert_eq!((changed.role, office.key.workspace_role(&engine, &ada).await), (role, Ok(role)));
    }
    office.key.remove_from_workspace(&engine, &ada).await.unwrap();
    assert_eq!(office.key.workspace_role(&engine, &ada).await, Err(Refusal::NotFound));
    let before = house.contents().await;
    assert_eq!(office.key.remove_from_workspace(&engine, &ada).await, Err(Refusal::NotFound));
    let refused = office.key.change_workspace_role(&engine, &ada, WorkspaceRole::User).await;
    assert_eq!(refused, Err(Refusal::NotFound));
    assert_eq!(house.contents().await, before);
    let mut told = office.admin.activities().await;
    told.retain(|told| told.starts_with("platform_workspace_member"));
    let updated = "platform_workspace_member_updated";
    assert_eq!(
        told,
        ["platform_workspace_member_added", updated, updated, updated, "platform_workspace_member_removed"]
    );
    office.key.add_to_workspace(&engine, &ada, WorkspaceRole::User).await.unwrap();
}

#[tokio::test]
async fn what_can_not_be_added_is_refused() {
    let (house, office, Workspace { id: engine, .. }) = set_up().await;
    let ada = office.member("ada@example.com", Role::User).await.person().clone();
    let archived = office.key.workspace("Mill").await.id;
    office.key.add_to_workspace(&archived, &ada, WorkspaceRole::User).await.unwrap();
    office.key.archive_workspace(&archived).await.unwrap();
    office.key.add_to_workspace(&engine, &ada, WorkspaceRole::User).await.unwrap();
    let default = office.key.default_workspace().await;
    let gone = office.member("gone@example.com", Role::User).await.person().clone();
    office.key.remove(&gone).await.unwrap();
    let other = house.organization(Kind::Platform, "other@example.com").await;
    let foreign = other.key.workspace("Theirs").await.id;
    let before = house.contents().await;
    let role = WorkspaceRole::User;
    for (workspace, person, role, refusal) in [
        (&engine, &ada, role, Refusal::AlreadyMember),
        (&engine, &ada, WorkspaceRole::Billing, Refusal::BillingIsInherited),
        (&engine, &gone, role, Refusal::UnknownMember),
        (&engine, &PersonId::from("user_unknown"), role, Refusal::UnknownMember),
        (&engine, other.admin.person(), role, Refusal::UnknownMember),
        (&archived, &gone, role, Refusal::IsArchived),
        (&default, &ada, role, Refusal::IsDefault),
        (&foreign, &ada, role, Refusal::UnknownWorkspace),
        (&WorkspaceId::from("wrkspc_unknown"), &ada, role, Refusal::UnknownWorkspace),
    ] {
        assert_eq!(office.key.add_to_workspace(workspace, person, role).await, Err(refusal));
    }
    let role = WorkspaceRole::Admin;
    for (workspace, person, role, refusal) in [
        (&engine, &ada, WorkspaceRole::Billing, Refusal::BillingIsInherited),
        (&engine, &gone, role, Refusal::NotFound),
        (&engine, other.admin.person(), role, Refusal::NotFound),
        (&archived, &ada, role, Refusal::IsArchived),
        (&default, &ada, role, Refusal::IsDefault),
        (&foreign, other.admin.person(), role, Refusal::UnknownWorkspace),
    ] {
        assert_eq!(office.key.change_workspace_role(workspace, person, role).await, Err(refusal));
    }
    for (workspace, person, refusal) in [
        (&engine, &gone, Refusal::NotFound),
        (&default, &ada, Refusal::IsDefault),
        (&foreign, other.admin.person(), Refusal::UnknownWorkspace),
    ] {
        assert_eq!(office.key.remove_from_workspace(workspace, person).await, Err(refusal));
    }
    assert_eq!(house.contents().await, before);
    office.key.remove_from_workspace(&archived, &ada).await.unwrap();
}

#[tokio::test]
async fn admins_and_billing_members_are_everywhere_without_being_added() {
    let (_, office, Workspace { id: engine, .. }) = set_up().await;
    let admin = office.admin.person().clone();
    office.admin.house.pass(1);
    let billing = office.member("billing@example.com", Role::Billing).await.person().clone();
    let developer = office.member("developer@example.com", Role::Developer).await.person().clone();
    let mill = office.key.workspace("Mill").await.id;
    for workspace in [&engine, &mill] {
        let everybody = [(billing.clone(), WorkspaceRole::Billing), (admin.clone(), WorkspaceRole::Admin)];
        assert_eq!(listed(&office.key, workspace).await, everybody);
        assert_eq!(office.key.workspace_role(workspace, &admin).await, Ok(WorkspaceRole::Admin));
        assert_eq!(office.key.workspace_role(workspace, &billing).await, Ok(WorkspaceRole::Billing));
        assert_eq!(office.key.workspace_role(workspace, &developer).await, Err(Refusal::NotFound));
    }
}

#[tokio::test]
async fn the_default_workspace_has_every_member_of_the_organization() {
    let (house, office, _) = set_up().await;
    let default = office.key.default_workspace().await;
    let mut expected = vec![(office.admin.person().clone(), WorkspaceRole::Admin)];
    for (role, there) in [
        (Role::User, WorkspaceRole::User),
        (Role::ClaudeCodeUser, WorkspaceRole::User),
        (Role::Developer, WorkspaceRole::Developer),
        (Role::Billing, WorkspaceRole::Billing),
    ] {
        house.pass(1);
        let person = office.member(&format!("{role}@example.com"), role).await.person().clone();
        assert_eq!(office.key.workspace_role(&default, &person).await, Ok(there));
        expected.insert(0, (person, there));
    }
    assert_eq!(listed(&office.key, &default).await, expected);
    let mut walked = Vec::new();
    let mut cursor = Cursor::Start;
    loop {
        let page = office.key.workspace_members(&default, &PageRequest { cursor, limit: 2 }).await.unwrap();
        walked.extend(page.items.iter().map(|member| (member.person.clone(), member.role)));
        if !page.has_more {
            break;
        }
        cursor = Cursor::After(walked.last().unwrap().0.clone());
    }
    assert_eq!(walked, expected);
}

#[tokio::test]
async fn ac_24_ac_25_nobody_changes_a_role_that_is_inherited() {
    let (house, office, Workspace { id: engine, .. }) = set_up().await;
    let admin = office.admin.person();
    let billing = office.member("billing@example.com", Role::Billing).await.person().clone();
    let before = house.contents().await;
    for desk in [&office.key, &office.admin, &office.system()] {
        for (person, organization_role) in [(admin, Role::Admin), (&billing, Role::Billing)] {
            let refusal = Refusal::Inherited { organization_role };
            let refused = desk.change_workspace_role(&engine, person, WorkspaceRole::Developer).await;
            assert_eq!(refused, Err(refusal.clone()));
            assert_eq!(desk.remove_from_workspace(&engine, person).await, Err(refusal));
        }
        let refused = desk.change_workspace_role(&engine, admin, WorkspaceRole::Billing).await;
        assert_eq!(refused, Err(Refusal::Inherited { organization_role: Role::Admin }));
        desk.change_workspace_role(&engine, admin, WorkspaceRole::Admin).await.unwrap();
        desk.change_workspace_role(&engine, &billing, WorkspaceRole::Billing).await.unwrap();
    }
    assert_eq!(house.contents().await, before, "what they have already can be given, and changes nothing");
}

#[tokio::test]
async fn a_billing_member_can_be_made_admin_of_a_workspace_and_set_back() {
    let (_, office, Workspace { id: engine, .. }) = set_up().await;
    let billing = office.member("billing@example.com", Role::Billing).await.person().clone();
    for _ in 0..2 {
        let changed = office.key.change_workspace_role(&engine, &billing, WorkspaceRole::Admin).await.unwrap();
        assert_eq!(changed.role, WorkspaceRole::Admin);
        assert!(listed(&office.key, &engine).await.contains(&(billing.clone(), WorkspaceRole::Admin)));
        let refused = office.key.remove_from_workspace(&engine, &billing).await;
        assert_eq!(refused, Err(Refusal::Inherited { organization_role: Role::Billing }));
        let changed = office.key.change_workspace_role(&engine, &billing, WorkspaceRole::Billing).await.unwrap();
        assert_eq!(changed.role, WorkspaceRole::Billing);
        assert_eq!(office.key.workspace_role(&engine, &billing).await, Ok(WorkspaceRole::Billing));
    }
}

#[tokio::test]
async fn a_role_in_the_organization_hides_what_was_given_and_takes_nothing_away() {
    let (_, office, Workspace { id: engine, .. }) = set_up().await;
    let ada = office.member("ada@example.com", Role::Developer).await.person().clone();
    office.key.add_to_workspace(&engine, &ada, WorkspaceRole::RestrictedDeveloper).await.unwrap();
    for (role, counts) in [
        (Role::Billing, WorkspaceRole::Billing),
        (Role::User, WorkspaceRole::RestrictedDeveloper),
        (Role::Admin, WorkspaceRole::Admin),
        (Role::Developer, WorkspaceRole::RestrictedDeveloper),
    ] {
        office.admin.change_role(&ada, role).await.unwrap();
        assert_eq!(office.key.workspace_role(&engine, &ada).await, Ok(counts), "{role}");
        assert!(listed(&office.key, &engine).await.contains(&(ada.clone(), counts)), "{role}");
    }
    let grace = office.member("grace@example.com", Role::Billing).await.person().clone();
    office.admin.change_role(&grace, Role::User).await.unwrap();
    assert_eq!(office.key.workspace_role(&engine, &grace).await, Err(Refusal::NotFound), "nothing was given");
}

#[tokio::test]
async fn who_inherits_a_place_can_be_given_one_for_later() {
    let (_, office, Workspace { id: engine, .. }) = set_up().await;
    let ada = office.member("ada@example.com", Role::Admin).await.person().clone();
    let added = office.key.add_to_workspace(&engine, &ada, WorkspaceRole::Developer).await.unwrap();
    assert_eq!(added.role, WorkspaceRole::Admin, "the role that counts");
    let refused = office.key.add_to_workspace(&engine, &ada, WorkspaceRole::User).await;
    assert_eq!(refused, Err(Refusal::AlreadyMember));
    office.admin.change_role(&ada, Role::User).await.unwrap();
    assert_eq!(office.key.workspace_role(&engine, &ada).await, Ok(WorkspaceRole::Developer));
}

#[tokio::test]
async fn ac_28_whoever_leaves_the_organization_leaves_its_workspaces_and_their_own_keys_are_archived() {
    let (house, office, Workspace { id: engine, .. }) = set_up().await;
    let ada = office.member("ada@example.com", Role::Developer).await.person().clone();
    office.key.add_to_workspace(&engine, &ada, WorkspaceRole::Admin).await.unwrap();
    let elsewhere = house.organization(Kind::Platform, "other@example.com").await;
    elsewhere.member("ada@example.com", Role::User).await;
    let theirs = elsewhere.key.workspace("Theirs").await.id;
    elsewhere.key.add_to_workspace(&theirs, &ada, WorkspaceRole::User).await.unwrap();
    let own_keys =
        [office.key.stored_key(Some(&engine), Some(&ada)).await, office.key.stored_key(None, Some(&ada)).await];
    let other_keys = [
        office.key.stored_key(Some(&engine), None).await,
        office.key.stored_key(None, Some(office.admin.person())).await,
        elsewhere.key.stored_key(None, Some(&ada)).await,
    ];
    office.key.remove(&ada).await.unwrap();
    assert_eq!(office.key.workspace_role(&engine, &ada).await, Err(Refusal::NotFound));
    assert_eq!(elsewhere.key.workspace_role(&theirs, &ada).await, Ok(WorkspaceRole::User));
    for key in &own_keys {
        assert_eq!(office.key.status_of_key(key).await, "archived");
    }
    for key in &other_keys {
        assert_eq!(office.key.status_of_key(key).await, "active");
    }
    office.member("ada@example.com", Role::Developer).await;
    assert_eq!(office.key.workspace_role(&engine, &ada).await, Err(Refusal::NotFound), "back, with nothing given");
    assert_eq!(office.key.status_of_key(&own_keys[1]).await, "archived");
}

#[tokio::test]
async fn ac_28_whoever_is_taken_off_a_workspace_loses_their_own_keys_there() {
    let (_, office, Workspace { id: engine, .. }) = set_up().await;
    let ada = office.member("ada@example.com", Role::Developer).await.person().clone();
    office.key.add_to_workspace(&engine, &ada, WorkspaceRole::Developer).await.unwrap();
    let own = office.key.stored_key(Some(&engine), Some(&ada)).await;
    let others = [office.key.stored_key(Some(&engine), None).await, office.key.stored_key(None, Some(&ada)).await];
    office.key.remove_from_workspace(&engine, &ada).await.unwrap();
    assert_eq!(office.key.status_of_key(&own).await, "archived");
    for key in &others {
        assert_eq!(office.key.status_of_key(key).await, "active");
    }
}

#[tokio::test]
async fn a_workspace_takes_in_as_many_as_settings_say() {
    let (_, office, Workspace { id: engine, .. }) = set_up().await;
    limit_members(&office, Some(1)).await;
    let ada = office.member("ada@example.com", Role::User).await.person().clone();
    let billing = office.member("billing@example.com", Role::Billing).await.person().clone();
    office.key.add_to_workspace(&engine, &ada, WorkspaceRole::User).await.unwrap();
    office.key.change_workspace_role(&engine, &ada, WorkspaceRole::Admin).await.unwrap();
    let full = Refusal::AtLimit { limit: 1 };
    let refused = office.key.add_to_workspace(&engine, office.admin.person(), WorkspaceRole::User).await;
    assert_eq!(refused, Err(full.clone()));
    let refused = office.key.change_workspace_role(&engine, &billing, WorkspaceRole::Admin).await;
    assert_eq!(refused, Err(full));
    office.key.remove_from_workspace(&engine, &ada).await.unwrap();
    office.key.change_workspace_role(&engine, &billing, WorkspaceRole::Admin).await.unwrap();
    limit_members(&office, None).await;
    office.key.add_to_workspace(&engine, &ada, WorkspaceRole::User).await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_two_adds_at_once_one_wins() {
    let (house, office, Workspace { id: engine, .. }) = set_up().await;
    let ada = office.member("ada@example.com", Role::User).await.person().clone();
    let mut acts = tokio::task::JoinSet::new();
    for number in 0..8 {
        let (key, engine, ada) = (office.key.clone(), engine.clone(), ada.clone());
        let role = if number % 2 == 0 { WorkspaceRole::User } else { WorkspaceRole::Admin };
        acts.spawn(async move { key.add_to_workspace(&engine, &ada, role).await });
    }
    let outcomes = acts.join_all().await;
    assert_eq!(outcomes.iter().filter(|outcome| outcome.is_ok()).count(), 1);
    assert!(outcomes.iter().all(|outcome| matches!(outcome, Ok(_) | Err(Refusal::AlreadyMember))), "{outcomes:?}");
    assert_eq!(house.count("workspace_members").await, 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_is_removed_while_being_added_is_in_no_workspace_afterwards() {
    let (house, office, Workspace { id: engine, .. }) = set_up().await;
    for number in 0..6 {
        let ada = office.member(&format!("ada-{number}@example.com"), Role::User).await.person().clone();
        let (adds, removes) = (office.key.clone(), office.key.clone());
        let (workspace, person) = (engine.clone(), ada.clone());
        let adding = tokio::spawn(async move { adds.add_to_workspace(&workspace, &person, WorkspaceRole::User).await });
        removes.remove(&ada).await.unwrap();
        assert!(matches!(adding.await.unwrap(), Ok(_) | Err(Refusal::UnknownMember)));
    }
    assert_eq!(house.count("workspace_members where removed_at is null").await, 0);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nobody_is_added_once_the_workspace_is_archived() {
    let (house, office, Workspace { id: engine, .. }) = set_up().await;
    let mut people = Vec::new();
    for number in 0..6 {
        people.push(office.member(&format!("ada-{number}@example.com"), Role::User).await.person().clone());
    }
    let mut acts = tokio::task::JoinSet::new();
    for ada in people {
        let (key, engine) = (office.key.clone(), engine.clone());
        acts.spawn(async move { key.add_to_workspace(&engine, &ada, WorkspaceRole::User).await });
    }
    office.key.archive_workspace(&engine).await.unwrap();
    let outcomes = acts.join_all().await;
    assert!(outcomes.iter().all(|outcome| matches!(outcome, Ok(_) | Err(Refusal::IsArchived))), "{outcomes:?}");
    let added = outcomes.iter().filter(|outcome| outcome.is_ok()).count();
    assert_eq!(house.count("workspace_members").await, added);
}

#[tokio::test]
async fn only_who_governs_the_organization_works_with_workspace_members() {
    let (house, office, Workspace { id: engine, .. }) = set_up().await;
    let admin = office.admin.person();
    let mut desks = Vec::new();
    for role in [Role::User, Role::Developer, Role::Billing, Role::ClaudeCodeUser] {
        let desk = office.member(&format!("{role}@example.com"), role).await;
        // Not even somebody who is admin of the workspace; that comes with the Console.
        office.key.add_to_workspace(&engine, desk.person(), WorkspaceRole::Admin).await.unwrap();
        desks.push(desk);
    }
    let before = house.contents().await;
    for desk in desks {
        let own = desk.person().clone();
        assert_eq!(desk.workspace_members(&engine, &everything()).await, Err(Refusal::NotAllowed));
        assert_eq!(desk.workspace_role(&engine, &own).await, Err(Refusal::NotAllowed));
        assert_eq!(desk.add_to_workspace(&engine, admin, WorkspaceRole::User).await, Err(Refusal::NotAllowed));
        let refused = desk.change_workspace_role(&engine, &own, WorkspaceRole::User).await;
        assert_eq!(refused, Err(Refusal::NotAllowed));
        assert_eq!(desk.remove_from_workspace(&engine, &own).await, Err(Refusal::NotAllowed));
    }
    assert_eq!(house.contents().await, before);
}

#[tokio::test]
async fn ac_31_a_place_in_a_workspace_of_another_organization_can_not_be_stored() {
    let (house, office, Workspace { id: engine, .. }) = set_up().await;
    let other = house.organization(Kind::Platform, "other@example.com").await;
    for organization in [&office.organization.id, &other.organization.id] {
        let statement = format!(
            "insert into workspace_members (organization_id, workspace_id, person_id, role, added_at)
             values ('{organization}', '{engine}', '{}', 'workspace_admin', 1)",
            other.admin.person()
        );
        let stored: Result<u64, Failure> = act!(house, (statement), |tx| tx.execute(statement, &[]));
        assert!(stored.is_err(), "{organization}");
    }
}

#[tokio::test]
async fn ac_79_a_cursor_that_names_no_member_of_the_organization_is_refused() {
    let (house, office, Workspace { id: engine, .. }) = set_up().await;
    let other = house.organization(Kind::Platform, "other@example.com").await;
    let default = office.key.default_workspace().await;
    for id in [PersonId::from("user_unknown"), other.admin.person().clone()] {
        for cursor in [Cursor::After(id.clone()), Cursor::Before(id.clone())] {
            for workspace in [&engine, &default] {
                let request = PageRequest { cursor: cursor.clone(), limit: 9 };
                let refused = office.key.workspace_members(workspace, &request).await;
                assert_eq!(refused, Err(Refusal::UnknownCursor));
            }
        }
    }
}

/// Members of every sort, several in each moment: given, inherited, both; some of them given a place that ended.
async fn crowd(office: &Office, workspace: &WorkspaceId, kinds: &[u8]) {
    for (number, kind) in kinds.iter().enumerate() {
        office.admin.house.pass(i64::from(number % 3 == 0));
        let role = [Role::User, Role::Admin, Role::Billing][usize::from(kind % 3)];
        let person = office.member(&format!("person-{number}@example.com"), role).await.person().clone();
        if kind / 3 % 3 != 0 {
            office.admin.house.pass(i64::from(number % 2 == 0));
            office.key.add_to_workspace(workspace, &person, WorkspaceRole::User).await.unwrap();
        }
        if kind / 3 % 3 == 2 {
            let house = &office.admin.house;
            let statement = format!("update workspace_members set removed_at = added_at where person_id = '{person}'");
            act!(house, (statement), |tx| tx.execute(statement, &[])).unwrap();
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn pages_show_every_member_exactly_once_in_both_directions_while_some_leave(
        kinds in proptest::collection::vec(0u8..9, 0..14), limit in 1u32..6, backward: bool, removing: bool
    ) {
        block_on(async {
            let (_, office, Workspace { id: engine, .. }) = set_up().await;
            crowd(&office, &engine, &kinds).await;
            let expected: Vec<_> = listed(&office.key, &engine).await.into_iter().map(|(person, _)| person).collect();
            let mut seen: Vec<PersonId> = Vec::new();
            let mut cursor = if backward { Cursor::End } else { Cursor::Start };
            loop {
                let page = office.key.workspace_members(&engine, &PageRequest { cursor, limit }).await.unwrap();
                let ids: Vec<_> = page.items.into_iter().map(|member| member.person).collect();
                assert!(ids.len() <= limit as usize && seen.len() <= expected.len());
                let Some(next) = (if backward { ids.first() } else { ids.last() }).cloned() else { break };
                if backward { seen.splice(0..0, ids) } else { seen.splice(seen.len().., ids) };
                if removing && office.key.remove_from_workspace(&engine, &next).await.is_err() {
                    office.key.house.pass(1);
                    let _ = office.system().remove(&next).await;
                }
                if !page.has_more {
                    break;
                }
                cursor = if backward { Cursor::Before(next) } else { Cursor::After(next) };
            }
            assert_eq!(seen, expected);
        });
    }
}
