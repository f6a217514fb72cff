mod looking;

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::{AllowedGeos, Change, DataResidency, Details, Filter, Geo, Refusal, ResidencyChange, Workspace};
use crate::names::BadName;
use crate::organizations::{SettingsChange, change_settings};
use crate::pages::{Cursor, PageRequest};
use crate::testing::*;

fn named(name: &str) -> Change {
    Change { name: Some(name.to_owned()), ..Change::default() }
}

fn tagged(tags: &[(&str, Option<&str>)]) -> Details {
    let tags = tags.iter().map(|(key, value)| ((*key).to_owned(), value.map(str::to_owned))).collect();
    Details { tags, ..Details::default() }
}

fn residing(default: Option<Geo>, allowed: Option<AllowedGeos>) -> Details {
    let data_residency = ResidencyChange { default_inference_geo: default, allowed_inference_geos: allowed };
    Details { data_residency, ..Details::default() }
}

async fn listed(desk: &Desk, filter: &Filter) -> Vec<String> {
    let page = desk.workspaces(filter, &everything()).await.unwrap();
    page.items.into_iter().map(|workspace| workspace.name).collect()
}

async fn limit_workspaces(office: &Office, limit: Option<i64>) {
    let (caller, change) = (&office.admin.caller, &SettingsChange { workspaces: Some(limit), ..Default::default() });
    act!(office.admin.house, (caller, change), |tx| change_settings(tx, caller, change)).unwrap();
}

#[tokio::test]
async fn a_new_workspace_has_what_was_said_and_the_defaults_for_the_rest() {
    let house = House::new().await;
    let office = house.platform().await;
    let workspace = office.key.workspace("  Difference   Engine ").await;
    assert_eq!(workspace.name, "Difference Engine");
    assert_eq!(workspace.data_residency, DataResidency::default());
    assert_eq!((workspace.is_default, workspace.tags.len(), workspace.archived_at), (false, 0, None));
    assert_eq!(workspace.created_at, house.now());
    assert!(workspace.display_color.len() == 7 && workspace.display_color.starts_with('#'));
    assert_eq!(office.admin.find_workspace(&workspace.id).await, Ok(workspace.clone()));
    let other = office.admin.workspace("Difference Engine").await;
    assert_ne!((other.id, other.compartment_id), (workspace.id, workspace.compartment_id), "a name may be there twice");
    assert_eq!(office.admin.activities().await.last().unwrap(), "platform_workspace_created");
}

#[tokio::test]
async fn every_organization_has_a_default_workspace_that_keeps_its_name_and_stays() {
    let house = House::new().await;
    for office in [house.platform().await, house.enterprise().await] {
        let id = office.admin.default_workspace().await;
        let workspace = office.admin.find_workspace(&id).await.unwrap();
        assert_eq!((workspace.name.as_str(), workspace.is_default), ("Default", true));
        let before = house.contents().await;
        assert_eq!(office.admin.archive_workspace(&id).await, Err(Refusal::IsDefault));
        assert_eq!(office.admin.update_workspace(&id, named("Main")).await, Err(Refusal::IsDefault));
        assert_eq!(office.admin.update_workspace(&id, named("Default")).await, Ok(workspace));
        assert_eq!(house.contents().await, before);
        let details = Details { display_color: Some("#00ff7F".into()), ..Details::default() };
        let changed = office.admin.update_workspace(&id, Change { name: None, details }).await.unwrap();
        assert_eq!(changed.display_color, "#00ff7F");
    }
}

#[tokio::test]
async fn what_is_wrong_with_a_workspace_is_refused_when_it_is_made_and_when_it_is_changed() {
    let house = House::new().await;
    let office = house.platform().await;
    let key = &office.key;
    let workspace = key.workspace("Engine").await;
    let before = house.contents().await;
    let long_key = "k".repeat(129);
    let long_value = "v".repeat(1025);
    let many: Vec<_> = (0..101).map(|number| format!("key-{number}")).collect();
    let many: Vec<_> = many.iter().map(|key| (key.as_str(), Some("v"))).collect();
    let colored = |color: &str| Details { display_color: Some(color.to_owned()), ..Details::default() };
    for (details, refusal) in [
        (colored("6C5BB9"), Refusal::BadColor),
        (colored("#6C5BB"), Refusal::BadColor),
        (colored("#6C5BBG"), Refusal::BadColor),
        (colored("#6C5B\u{301}9"), Refusal::BadColor),
        (tagged(&[("anthropic:team", Some("x"))]), Refusal::BadTagKey("anthropic:team".into())),
        (tagged(&[("anthropic", None)]), Refusal::BadTagKey("anthropic".into())),
        (tagged(&[("", Some("x"))]), Refusal::BadTagKey("".into())),
        (tagged(&[(&long_key, Some("x"))]), Refusal::BadTagKey(long_key.clone())),
        (tagged(&[("k", Some(&long_value))]), Refusal::TagTooLong("k".into())),
        (tagged(&many), Refusal::TooManyTags),
        (residing(Some(Geo::Global), Some(AllowedGeos::Only(vec![Geo::Us]))), Refusal::GeoNotAllowed(Geo::Global)),
        (residing(None, Some(AllowedGeos::Only(vec![Geo::Us]))), Refusal::GeoNotAllowed(Geo::Global)),
        (residing(None, Some(AllowedGeos::Only(vec![]))), Refusal::GeoNotAllowed(Geo::Global)),
        (
            Details { external_key_id: Some("ekey_1".into()), ..Details::default() },
            Refusal::UnknownExternalKey("ekey_1".into()),
        ),
        (
            Details { user_profile_id: Some("uprof_1".into()), ..Details::default() },
            Refusal::UnknownUserProfile("uprof_1".into()),
        ),
    ] {
        assert_eq!(key.create_workspace("Other", details.clone()).await, Err(refusal.clone()));
        let change = Change { name: Some("Other".into()), details };
        assert_eq!(key.update_workspace(&workspace.id, change).await, Err(refusal));
    }
    for (name, problem) in [
        (" \t", BadName::Empty),
        ("Engine\u{202e}", BadName::Unprintable),
        ("n".repeat(256).as_str(), BadName::TooLong { limit: 255 }),
    ] {
        assert_eq!(key.create_workspace(name, Details::default()).await, Err(Refusal::Name(problem)));
        assert_eq!(key.update_workspace(&workspace.id, named(name)).await, Err(Refusal::Name(problem)));
    }
    assert_eq!(house.contents().await, before);
    key.workspace(&"n".repeat(255)).await;
}

#[tokio::test]
async fn a_change_leaves_alone_what_it_does_not_name() {
    let house = House::new().await;
    let office = house.platform().await;
    let details = tagged(&[("team", Some("mill")), ("tier", Some("gold"))]);
    let workspace = office.key.create_workspace("Engine", details).await.unwrap();
    let renamed = office.key.update_workspace(&workspace.id, named("Mill")).await.unwrap();
    assert_eq!(renamed, Workspace { name: "Mill".into(), ..workspace.clone() });
    let details = tagged(&[("team", None), ("tier", Some("iron")), ("site", Some("west")), ("absent", None)]);
    let merged = office.key.update_workspace(&workspace.id, Change { name: None, details }).await.unwrap();
    let tags: Vec<_> = merged.tags.iter().map(|(key, value)| (key.as_str(), value.as_str())).collect();
    assert_eq!(tags, [("site", "west"), ("tier", "iron")]);
    let only_us = residing(Some(Geo::Us), Some(AllowedGeos::Only(vec![Geo::Us])));
    let change = Change { name: None, details: only_us };
    let narrowed = office.key.update_workspace(&workspace.id, change).await.unwrap();
    assert_eq!(narrowed.data_residency.allowed_inference_geos, AllowedGeos::Only(vec![Geo::Us]));
    let change = Change { name: None, details: residing(Some(Geo::Global), None) };
    let refused = office.key.update_workspace(&workspace.id, change).await;
    assert_eq!(refused, Err(Refusal::GeoNotAllowed(Geo::Global)), "judged together with what is stored");
    assert_eq!(office.admin.find_workspace(&workspace.id).await, Ok(narrowed));
}

#[tokio::test]
async fn a_change_is_recorded_with_what_it_changed_and_no_change_is_not() {
    let house = House::new().await;
    let office = house.platform().await;
    let workspace = office.key.workspace("Engine").await;
    let details = residing(Some(Geo::Us), None);
    let change = Change { name: Some("Mill".into()), details };
    office.key.update_workspace(&workspace.id, change.clone()).await.unwrap();
    let details = house.rows("select details from activities where type = 'platform_workspace_updated'").await;
    assert_eq!(
        details[0][0].clone().unwrap(),
        format!(
            "{{\"workspace_id\":\"{}\",\"updates\":[{{\"type\":\"name\",\"previous_value\":\"Engine\",\"current_value\":\"Mill\"}},\
             {{\"type\":\"default_inference_geo\",\"previous_value\":\"global\",\"current_value\":\"us\"}}]}}",
            workspace.id
        )
    );
    let before = house.contents().await;
    office.key.update_workspace(&workspace.id, change).await.unwrap();
    office.key.update_workspace(&workspace.id, Change::default()).await.unwrap();
    assert_eq!(house.contents().await, before);
}

#[tokio::test]
async fn archiving_is_for_good_and_takes_the_keys_along() {
    let house = House::new().await;
    let office = house.platform().await;
    let (engine, mill) = (office.key.workspace("Engine").await, office.key.workspace("Mill").await);
    let keys = [
        office.key.stored_key(Some(&engine.id), None).await,
        office.key.stored_key(Some(&engine.id), Some(office.admin.person())).await,
        office.key.stored_key(Some(&mill.id), None).await,
        office.key.stored_key(None, Some(office.admin.person())).await,
    ];
    let archived = office.key.archive_workspace(&engine.id).await.unwrap();
    assert_eq!(archived.archived_at, Some(house.now()));
    let mut states = Vec::new();
    for key in &keys {
        states.push(office.key.status_of_key(key).await);
    }
    assert_eq!(states, ["archived", "archived", "active", "active"]);
    house.pass(60);
    let before = house.contents().await;
    assert_eq!(office.key.archive_workspace(&engine.id).await, Ok(archived.clone()), "with the moment it was archived");
    assert_eq!(office.key.update_workspace(&engine.id, named("Again")).await, Err(Refusal::IsArchived));
    assert_eq!(office.key.find_workspace(&engine.id).await, Ok(archived));
    assert_eq!(house.contents().await, before);
    let told = office.admin.activities().await;
    assert_eq!(told.iter().filter(|told| *told == "platform_workspace_archived").count(), 1);
}

#[tokio::test]
async fn archived_and_default_workspaces_are_listed_only_on_request() {
    let house = House::new().await;
    let office = house.platform().await;
    let mut ids = vec![office.key.default_workspace().await.to_string()];
    for name in ["Engine", "Mill", "Store"] {
        house.pass(1);
        ids.push(office.key.workspace(name).await.id.to_string());
    }
    let mill = office.key.archive_workspace(&ids[2].as_str().into()).await.unwrap();
    let with = |includes_archived, includes_default| Filter { includes_archived, includes_default, ids: None };
    assert_eq!(listed(&office.key, &with(false, false)).await, ["Store", "Engine"]);
    assert_eq!(listed(&office.key, &with(true, false)).await, ["Store", "Mill", "Engine"]);
    assert_eq!(listed(&office.key, &with(false, true)).await, ["Store", "Engine", "Default"]);
    assert_eq!(listed(&office.key, &with(true, true)).await, ["Store", "Mill", "Engine", "Default"]);
    ids.extend(["wrkspc_unknown".to_owned(), ids[1].clone()]);
    let these = |filter: Filter| Filter { ids: Some(ids.clone()), ..filter };
    assert_eq!(listed(&office.key, &these(with(false, false))).await, ["Store", "Engine"]);
    assert_eq!(listed(&office.key, &these(with(true, true))).await, ["Store", "Mill", "Engine", "Default"]);
    let one = Filter { ids: Some(vec![mill.id.to_string()]), ..Filter::default() };
    assert!(listed(&office.key, &one).await.is_empty());
    let request = PageRequest { cursor: Cursor::After(mill.id), limit: 9 };
    let page = office.key.workspaces(&with(false, false), &request).await.unwrap();
    assert_eq!(
        page.items.into_iter().map(|found| found.name).collect::<Vec<_>>(),
        ["Engine"],
        "a cursor may be archived"
    );
    let request = PageRequest { cursor: Cursor::After("wrkspc_unknown".into()), limit: 9 };
    assert_eq!(office.key.workspaces(&with(true, true), &request).await, Err(Refusal::UnknownCursor));
}

#[tokio::test]
async fn there_are_a_hundred_active_workspaces_besides_the_default_one_unless_settings_say_otherwise() {
    let house = House::new().await;
    let office = house.platform().await;
    let first = office.key.workspace("First").await;
    for _ in 1..100 {
        office.key.workspace("Engine").await;
    }
    let refused = office.key.create_workspace("One more", Details::default()).await;
    assert_eq!(refused, Err(Refusal::AtLimit { limit: 100 }));
    office.key.archive_workspace(&first.id).await.unwrap();
    office.key.workspace("In its place").await;
    limit_workspaces(&office, Some(2)).await;
    let refused = office.key.create_workspace("One more", Details::default()).await;
    assert_eq!(refused, Err(Refusal::AtLimit { limit: 2 }));
    limit_workspaces(&office, None).await;
    office.key.workspace("One more").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_many_at_once_as_many_are_made_as_the_limit_lets() {
    let house = House::new().await;
    let office = house.platform().await;
    limit_workspaces(&office, Some(3)).await;
    let mut acts = tokio::task::JoinSet::new();
    for _ in 0..8 {
        let key = office.key.clone();
        acts.spawn(async move { key.create_workspace("Engine", Details::default()).await.is_ok() });
    }
    assert_eq!(acts.join_all().await.into_iter().filter(|made| *made).count(), 3);
    assert_eq!(house.count("workspaces where is_default = 0").await, 3);
}

#[tokio::test]
async fn ac_30_a_workspace_of_another_organization_is_an_unknown_one() {
    let house = House::new().await;
    let office = house.platform().await;
    let other = house.organization(crate::organizations::Kind::Platform, "other@example.com").await;
    let engine = office.key.workspace("Engine").await;
    let before = house.contents().await;
    let unknown = WorkspaceId::from("wrkspc_unknown");
    for id in [&engine.id, &office.key.default_workspace().await, &unknown] {
        for desk in [&other.key, &other.admin] {
            assert_eq!(desk.find_workspace(id).await, Err(Refusal::NotFound));
            assert_eq!(desk.update_workspace(id, named("Mine")).await, Err(Refusal::NotFound));
            assert_eq!(desk.archive_workspace(id).await, Err(Refusal::NotFound));
            let request = PageRequest { cursor: Cursor::After(id.clone()), limit: 9 };
            assert_eq!(desk.workspaces(&Filter::default(), &request).await, Err(Refusal::UnknownCursor));
        }
    }
    let filter = Filter { includes_archived: true, includes_default: true, ids: Some(vec![engine.id.to_string()]) };
    assert!(listed(&other.key, &filter).await.is_empty());
    assert_eq!(house.contents().await, before);
}

#[tokio::test]
async fn only_who_governs_the_organization_works_with_workspaces() {
    let house = House::new().await;
    let office = house.platform().await;
    let engine = office.key.workspace("Engine").await;
    let mut desks = Vec::new();
    for role in [Role::User, Role::Developer, Role::Billing, Role::ClaudeCodeUser] {
        desks.push(office.member(&format!("{role}@example.com"), role).await);
    }
    let outsider = house.organization(crate::organizations::Kind::Platform, "other@example.com").await.admin;
    desks.push(Desk {
        caller: crate::Caller { actor: outsider.caller.actor, ..desks[0].caller.clone() },
        ..desks[0].clone()
    });
    let before = house.contents().await;
    for desk in desks {
        assert_eq!(desk.find_workspace(&engine.id).await, Err(Refusal::NotAllowed));
        assert_eq!(desk.workspaces(&Filter::default(), &everything()).await, Err(Refusal::NotAllowed));
        assert_eq!(desk.create_workspace("Mine", Details::default()).await, Err(Refusal::NotAllowed));
        assert_eq!(desk.update_workspace(&engine.id, named("Mine")).await, Err(Refusal::NotAllowed));
        assert_eq!(desk.archive_workspace(&engine.id).await, Err(Refusal::NotAllowed));
    }
    assert_eq!(house.contents().await, before);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 6, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn pages_show_every_workspace_exactly_once_in_both_directions_while_some_are_archived(
        count in 0usize..14, limit in 1u32..6, backward: bool
    ) {
        block_on(async {
            let office = House::new().await.platform().await;
            let mut expected = vec![office.key.default_workspace().await];
            for number in 0..count {
                office.key.house.pass((number % 2) as i64);
                expected.push(office.key.workspace("Engine").await.id);
            }
            expected.sort_by_key(|id| std::cmp::Reverse(id.clone()));
            let (mut seen, mut archived) = (Vec::new(), BTreeSet::new());
            let mut cursor = if backward { Cursor::End } else { Cursor::Start };
            let filter = Filter { includes_default: true, ..Filter::default() };
            loop {
                let page = office.key.workspaces(&filter, &PageRequest { cursor, limit }).await.unwrap();
                let ids: Vec<_> = page.items.into_iter().map(|workspace| workspace.id).collect();
                let Some(next) = (if backward { ids.first() } else { ids.last() }).cloned() else { break };
                if backward { seen.splice(0..0, ids) } else { seen.splice(seen.len().., ids) };
                if office.key.archive_workspace(&next).await.is_ok() {
                    archived.insert(next.clone());
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
