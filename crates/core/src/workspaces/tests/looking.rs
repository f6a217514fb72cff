//! Looking through workspaces: searching, and sorting by name.

use crate::ids::WorkspaceId;
use crate::organizations::Kind;
use crate::pages::{Cursor, Found, Look, PageRequest, Sorting};
use crate::testing::*;
use crate::workspaces::{Filter, Refusal, Workspace, search};

type Outcome = Result<Found<Workspace, WorkspaceId>, Refusal>;

async fn look_through(desk: &Desk, filter: &Filter, look: &Look, request: PageRequest<WorkspaceId>) -> Outcome {
    let caller = &desk.caller;
    unrefused(look!(desk.house, (caller, filter, look, request), |tx| search(tx, caller, filter, look, request)))
}

fn names(found: &Found<Workspace, WorkspaceId>) -> Vec<&str> {
    found.page.items.iter().map(|workspace| workspace.name.as_str()).collect()
}

fn searching(text: &str) -> Look {
    Look { search: Some(text.to_owned()), ..Look::default() }
}

#[tokio::test]
async fn workspaces_are_looked_for_by_a_part_of_their_name_whatever_its_case() {
    let house = House::new().await;
    let office = house.platform().await;
    for name in ["Difference Engine", "engine room", "50% off", "Ärger"] {
        office.key.workspace(name).await;
        house.pass(1);
    }
    let archived = office.key.workspace("Engine of old").await.id;
    office.key.archive_workspace(&archived).await.unwrap();
    let active = Filter { includes_default: true, ..Filter::default() };
    for (text, expected) in [
        ("ENGINE", vec!["engine room", "Difference Engine"]),
        ("Ärg", vec!["Ärger"]),
        ("%", vec!["50% off"]),
        ("default", vec!["Default"]),
        ("nothing", vec![]),
    ] {
        let found = look_through(&office.admin, &active, &searching(text), everything()).await.unwrap();
        assert_eq!(names(&found), expected, "{text}");
    }
    let all = Filter { includes_archived: true, ..active };
    let found = look_through(&office.admin, &all, &searching("of old"), everything()).await.unwrap();
    assert_eq!(names(&found), ["Engine of old"]);
}

#[tokio::test]
async fn workspaces_sorted_by_name_are_all_seen_once_in_both_directions() {
    let house = House::new().await;
    let office = house.platform().await;
    for name in ["beta", "Alpha", "alpha", "Gamma", "BETA"] {
        office.key.workspace(name).await;
        house.pass(1);
    }
    let archived = office.key.workspace("Aardvark").await.id;
    office.key.archive_workspace(&archived).await.unwrap();
    let filter = Filter { includes_default: true, ..Filter::default() };
    let look = Look { sorting: Sorting::Name, ..Look::default() };
    let page = async |cursor| {
        look_through(&office.admin, &filter, &look, PageRequest { cursor, limit: 2 }).await.unwrap().page.items
    };
    let mut seen = page(Cursor::Start).await;
    for _ in 0..2 {
        seen.extend(page(Cursor::After(seen.last().unwrap().id.clone())).await);
    }
    let shown: Vec<_> = seen.iter().map(|workspace| workspace.name.as_str()).collect();
    assert_eq!(shown, ["Alpha", "alpha", "beta", "BETA", "Default", "Gamma"]);
    let mut back = page(Cursor::End).await;
    for _ in 0..2 {
        back.splice(0..0, page(Cursor::Before(back[0].id.clone())).await);
    }
    assert_eq!(back, seen);
    let other = house.organization(Kind::Platform, "other@example.com").await;
    let request = PageRequest { cursor: Cursor::After(seen[0].id.clone()), limit: 2 };
    assert_eq!(look_through(&other.admin, &filter, &look, request).await, Err(Refusal::UnknownCursor));
}

#[tokio::test]
async fn a_search_looks_at_a_part_of_many_workspaces_and_goes_on_from_there() {
    let house = House::new().await;
    let office = house.platform().await;
    let sought = office.key.workspace("Zenith").await.id;
    for number in 0..30 {
        house.pass(1);
        office.key.workspace(&format!("Number {number}")).await;
    }
    for (sorting, cursor) in [(Sorting::Made, Cursor::Start), (Sorting::Name, Cursor::Start)] {
        let look = Look { sorting, ..searching("zenith") };
        let filter = Filter::default();
        let first = look_through(&office.admin, &filter, &look, PageRequest { cursor, limit: 5 }).await.unwrap();
        assert!(first.page.items.is_empty() && first.page.has_more, "{sorting:?}");
        let request = PageRequest { cursor: Cursor::After(first.further.unwrap()), limit: 5 };
        let rest = look_through(&office.admin, &filter, &look, request).await.unwrap();
        assert_eq!((names(&rest), rest.page.has_more), (vec!["Zenith"], false), "{sorting:?}");
    }
    let backwards = PageRequest { cursor: Cursor::Before(sought), limit: 5 };
    let found = look_through(&office.admin, &Filter::default(), &searching("default"), backwards).await.unwrap();
    assert!(found.further.is_some(), "the other way as well");
}

#[tokio::test]
async fn the_order_of_names_is_read_from_an_index() {
    let house = House::new().await;
    if house.store.is_shared() {
        return;
    }
    for (table, of) in [("workspaces", ""), ("api_keys", "and api_keys.form = 'api'")] {
        let query = format!(
            "explain query plan select id from {table} where true and {table}.organization_id = 'o' {of}
             and lower({table}.name) >= 'a' and (lower({table}.name), {table}.id) > ('a', 'b') order by lower({table}.name) asc, {table}.id asc limit 2"
        );
        let plan: Vec<_> = house.rows(&query).await.into_iter().filter_map(|row| row[3].clone()).collect();
        let plan = plan.join("; ");
        assert!(plan.contains(&format!("USING COVERING INDEX {table}_by_name (organization_id=?")), "{plan}");
        assert!(plan.contains("<expr>>?") && !plan.contains("ORDER BY"), "{plan}");
    }
}
