use std::collections::BTreeSet;

use super::Limiter::{self, InputTokensPerMinute, OutputTokensPerMinute, RequestsPerMinute};
use super::{Change, Filter, GROUPS, GroupType, Refusal, VALUE_LIMIT, WorkspaceLimit};
use crate::organizations::Kind;
use crate::pages::{Cursor, PageRequest};
use crate::testing::*;

fn change(limiter: Limiter, value: impl Into<Option<i64>>) -> Change {
    Change { limiter, value: value.into() }
}

fn of_model(model: &str) -> Filter {
    Filter { model: Some(model.to_owned()), ..Filter::default() }
}

/// The id of the limits of a group of models.
async fn opus(desk: &Desk) -> RateLimitId {
    desk.rate_limits(&of_model("claude-opus-4-1"), &everything()).await.unwrap().items.remove(0).id
}

#[test]
fn the_table_is_well_formed() {
    let ids: BTreeSet<_> = GROUPS.iter().map(|group| group.id).collect();
    let models: Vec<_> = GROUPS.iter().flat_map(|group| group.models).collect();
    assert_eq!(ids.len(), GROUPS.len());
    assert_eq!(models.iter().collect::<BTreeSet<_>>().len(), models.len(), "a model is in one group only");
    for group in GROUPS {
        let rest = group.id.strip_prefix("rlg_01").unwrap();
        assert!(rest.len() == 22 && !rest.contains(['0', 'O', 'I', 'l']), "{}", group.id);
        let is_of_models = group.kind == GroupType::ModelGroup;
        assert_eq!((group.display_name.is_empty(), group.models.is_empty()), (!is_of_models, !is_of_models));
        assert!(!group.limits.is_empty());
    }
    for kind in GroupType::ALL {
        assert!(GROUPS.iter().any(|group| group.kind == kind), "{}", kind.as_str());
    }
}

#[tokio::test]
async fn an_organization_has_every_group_under_ids_of_its_own() {
    let house = House::new().await;
    let office = house.platform().await;
    let other = house.organization(Kind::Platform, "other@example.com").await;
    let own = office.key.rate_limits(&Filter::default(), &everything()).await.unwrap().items;
    assert_eq!(own.len(), GROUPS.len());
    let theirs = other.key.rate_limits(&Filter::default(), &everything()).await.unwrap().items;
    for (own, theirs) in own.iter().zip(&theirs) {
        assert_eq!(own.group, theirs.group);
        assert_ne!(own.id, theirs.id);
    }
    assert_eq!(office.admin.rate_limits(&Filter::default(), &everything()).await.unwrap().items, own, "and keeps them");
}

#[tokio::test]
async fn limits_are_found_by_the_type_of_their_group_and_by_a_models_name_or_alias() {
    let house = House::new().await;
    let office = house.platform().await;
    for kind in GroupType::ALL {
        let filter = Filter { group_type: Some(kind), model: None };
        let found = office.key.rate_limits(&filter, &everything()).await.unwrap().items;
        assert!(!found.is_empty() && found.iter().all(|found| found.group.kind == kind), "{}", kind.as_str());
    }
    for model in ["claude-opus-4-1-20250805", "claude-opus-4-1"] {
        let found = office.key.rate_limits(&of_model(model), &everything()).await.unwrap().items;
        assert!(found.len() == 1 && found[0].group.models.contains(&model), "{model}");
    }
    let batch_of_opus = Filter { group_type: Some(GroupType::Batch), ..of_model("claude-opus-4-1") };
    for filter in [of_model("claude-opus"), of_model("Claude-Opus-4-1"), batch_of_opus] {
        let refused = office.key.rate_limits(&filter, &everything()).await;
        assert_eq!(refused, Err(Refusal::UnknownModel(filter.model.unwrap())));
    }
}

#[tokio::test]
async fn pages_show_every_limit_exactly_once() {
    let house = House::new().await;
    let office = house.platform().await;
    let engine = office.key.workspace("Engine").await.id;
    let expected: Vec<_> = GROUPS.iter().map(|group| group.id).collect();
    for limit in 1..=9 {
        let (mut seen, mut seen_here) = (Vec::new(), Vec::new());
        let mut cursor = Cursor::Start;
        loop {
            let request = PageRequest { cursor, limit };
            let page = office.key.rate_limits(&Filter::default(), &request).await.unwrap();
            let here = office.key.rate_limits_of(&engine, None, true, &request).await.unwrap();
            assert_eq!(page.has_more, here.has_more);
            seen.extend(page.items.iter().map(|found| found.group.id));
            seen_here.extend(here.items.iter().map(|found| found.rate_limit.group.id));
            if !page.has_more {
                break;
            }
            cursor = Cursor::After(page.items.last().unwrap().id.clone());
        }
        assert_eq!((&seen, &seen_here), (&expected, &expected));
    }
}

#[tokio::test]
async fn ac_79_a_page_that_another_organization_or_filter_goes_on_from_is_refused() {
    let house = House::new().await;
    let office = house.platform().await;
    let engine = office.key.workspace("Engine").await.id;
    let other = house.organization(Kind::Platform, "other@example.com").await;
    for id in [opus(&other.key).await, "rl_unknown".into()] {
        let request = PageRequest { cursor: Cursor::After(id), limit: 9 };
        assert_eq!(office.key.rate_limits(&Filter::default(), &request).await, Err(Refusal::UnknownCursor));
        assert_eq!(office.key.rate_limits_of(&engine, None, true, &request).await, Err(Refusal::UnknownCursor));
    }
    let request = PageRequest { cursor: Cursor::After(opus(&office.key).await), limit: 9 };
    let batch = Filter { group_type: Some(GroupType::Batch), model: None };
    assert_eq!(office.key.rate_limits(&batch, &request).await, Err(Refusal::UnknownCursor));
}

#[tokio::test]
async fn a_workspace_shows_its_own_limits_and_on_request_those_it_inherits() {
    let house = House::new().await;
    let office = house.platform().await;
    let (engine, mill) = (office.key.workspace("Engine").await.id, office.key.workspace("Mill").await.id);
    let id = opus(&office.key).await;
    let changes = [change(RequestsPerMinute, 10), change(InputTokensPerMinute, 5)];
    let set = office.key.set_rate_limits(&engine, &id, &changes).await.unwrap();
    let limit = |limiter, own, of_organization| WorkspaceLimit { limiter, own, of_organization };
    let requests = limit(RequestsPerMinute, Some(10), Some(4000));
    let input = limit(InputTokensPerMinute, Some(5), None);
    assert!(set.limits.contains(&requests) && set.limits.contains(&input), "{set:?}");
    assert!(set.limits.contains(&limit(OutputTokensPerMinute, None, Some(400_000))), "{set:?}");
    let shown = office.key.rate_limits_of(&engine, None, false, &everything()).await.unwrap().items;
    assert_eq!((shown.len(), shown[0].limits.as_slice()), (1, &[requests, input][..]));
    let all = office.key.rate_limits_of(&engine, None, true, &everything()).await.unwrap().items;
    assert_eq!((all.len(), &all[0]), (GROUPS.len(), &set));
    let batch = office.key.rate_limits_of(&engine, Some(GroupType::Batch), false, &everything()).await.unwrap();
    assert!(batch.items.is_empty() && !batch.has_more);
    assert!(office.key.rate_limits_of(&mill, None, false, &everything()).await.unwrap().items.is_empty());
    let default = office.key.default_workspace().await;
    let inherited = office.key.rate_limits_of(&default, None, true, &everything()).await.unwrap().items;
    assert!(inherited.len() == GROUPS.len() && inherited[0].limits.iter().all(|limit| limit.own.is_none()));
}

#[tokio::test]
async fn limits_that_are_not_named_stay_and_null_takes_one_away() {
    let house = House::new().await;
    let office = house.platform().await;
    let engine = office.key.workspace("Engine").await.id;
    let id = opus(&office.key).await;
    let set = async |changes: &[Change]| {
        let entry = office.key.set_rate_limits(&engine, &id, changes).await.unwrap();
        let own = entry.limits.into_iter().filter_map(|limit| Some((limit.limiter, limit.own?)));
        own.collect::<Vec<_>>()
    };
    assert_eq!(set(&[change(RequestsPerMinute, 9_999)]).await, [(RequestsPerMinute, 9_999)], "above is kept");
    let both = [(RequestsPerMinute, 9_999), (OutputTokensPerMinute, 0)];
    assert_eq!(set(&[change(OutputTokensPerMinute, 0)]).await, both);
    let before = house.contents().await;
    assert_eq!(set(&[change(OutputTokensPerMinute, 0), change(InputTokensPerMinute, None)]).await, both);
    assert_eq!(house.contents().await, before, "what is so already is not recorded");
    assert_eq!(set(&[change(RequestsPerMinute, None)]).await, both[1..]);
    let mut told = office.admin.activities().await;
    told.retain(|told| told.starts_with("platform_workspace_rate_limit"));
    let updated = "platform_workspace_rate_limit_updated";
    assert_eq!(told, [updated, updated, "platform_workspace_rate_limit_deleted"]);
}

#[tokio::test]
async fn what_can_not_be_set_is_refused() {
    let house = House::new().await;
    let office = house.platform().await;
    let other = house.organization(Kind::Platform, "other@example.com").await;
    let (engine, archived) = (office.key.workspace("Engine").await.id, office.key.workspace("Mill").await.id);
    office.key.archive_workspace(&archived).await.unwrap();
    let default = office.key.default_workspace().await;
    let (id, foreign_id) = (opus(&office.key).await, opus(&other.key).await);
    let foreign = other.key.workspace("Theirs").await.id;
    let member = office.member("ada@example.com", Role::Developer).await;
    let before = house.contents().await;
    let good = [change(RequestsPerMinute, 1)];
    for (workspace, id, refusal) in [
        (&default, &id, Refusal::IsDefault),
        (&archived, &id, Refusal::IsArchived),
        (&foreign, &id, Refusal::UnknownWorkspace),
        (&"wrkspc_unknown".into(), &id, Refusal::UnknownWorkspace),
        (&engine, &foreign_id, Refusal::NotFound),
        (&engine, &"rl_unknown".into(), Refusal::NotFound),
    ] {
        assert_eq!(office.key.set_rate_limits(workspace, id, &good).await, Err(refusal));
    }
    let twice = [change(RequestsPerMinute, 1), change(RequestsPerMinute, None)];
    let half_bad = [change(InputTokensPerMinute, 1), change(RequestsPerMinute, -1)];
    for (changes, refusal) in [
        (&[][..], Refusal::WrongNumberOfChanges),
        (&[good[0]; 17][..], Refusal::WrongNumberOfChanges),
        (&twice, Refusal::ChangedTwice(RequestsPerMinute)),
        (&half_bad, Refusal::BadValue(RequestsPerMinute)),
        (&[change(RequestsPerMinute, VALUE_LIMIT + 1)], Refusal::BadValue(RequestsPerMinute)),
    ] {
        assert_eq!(office.key.set_rate_limits(&engine, &id, changes).await, Err(refusal));
    }
    assert_eq!(member.set_rate_limits(&engine, &id, &good).await, Err(Refusal::NotAllowed));
    assert_eq!(member.rate_limits(&Filter::default(), &everything()).await, Err(Refusal::NotAllowed));
    let refused = member.rate_limits_of(&engine, None, true, &everything()).await;
    assert_eq!(refused, Err(Refusal::NotAllowed));
    let refused = office.key.rate_limits_of(&foreign, None, true, &everything()).await;
    assert_eq!(refused, Err(Refusal::UnknownWorkspace));
    assert_eq!(house.contents().await, before);
}
