use crate::members::{Filter, Outside, Refusal};
use crate::pages::{Cursor, PageRequest};
use crate::testing::*;
use crate::workspaces::Role as WorkspaceRole;

async fn addresses(desk: &Desk, filter: Filter) -> Vec<String> {
    let page = desk.members(&filter, &everything()).await.unwrap();
    page.items.into_iter().map(|member| member.address).collect()
}

#[tokio::test]
async fn members_are_listed_with_who_was_added_last_first() {
    let house = House::new().await;
    let office = house.platform().await;
    for address in ["first@example.com", "second@example.com"] {
        house.pass(1);
        office.member(address, Role::User).await;
    }
    let listed = addresses(&office.key, Filter::default()).await;
    assert_eq!(listed, ["second@example.com", "first@example.com", "admin@example.com"]);
}

#[tokio::test]
async fn the_address_filter_is_tolerant_of_case_blanks_and_tags() {
    let office = House::new().await.platform().await;
    for address in ["Jane+hiring@Example.com", "jane@example.com", "janet@example.com"] {
        office.member(address, Role::User).await;
    }
    for asked in ["jane@example.com", " JANE@EXAMPLE.COM ", "jane+other@example.com"] {
        let mut found = addresses(&office.key, Filter { address: Some(asked.into()), ..Filter::default() }).await;
        found.sort();
        assert_eq!(found, ["Jane+hiring@Example.com", "jane@example.com"], "{asked}");
    }
    assert!(addresses(&office.key, Filter { address: Some("%".into()), ..Filter::default() }).await.is_empty());
}

#[tokio::test]
async fn the_role_filter_takes_shielded_roles_and_an_unknown_role_matches_nobody() {
    let office = House::new().await.platform().await;
    office.member("user@example.com", Role::User).await;
    let with_roles = async |roles: &[&str]| {
        let roles = Some(roles.iter().map(|role| (*role).to_owned()).collect());
        addresses(&office.key, Filter { roles, ..Filter::default() }).await
    };
    assert_eq!(with_roles(&["admin"]).await, ["admin@example.com"]);
    assert_eq!(with_roles(&["user", "emperor"]).await, ["user@example.com"]);
    assert!(with_roles(&["emperor"]).await.is_empty());
    assert_eq!(with_roles(&[]).await.len(), 2);
}

#[tokio::test]
async fn a_search_finds_parts_of_name_and_address_and_takes_wildcards_as_they_are() {
    let office = House::new().await.platform().await;
    for address in ["a_b@example.com", "axb@example.com", "100%@example.com"] {
        office.member(address, Role::User).await;
    }
    for (search, expected) in [
        ("a_b", vec!["a_b@example.com"]),
        ("%", vec!["100%@example.com"]),
        (" gRACE h", vec!["admin@example.com"]),
        ("\\", vec![]),
        ("'", vec![]),
    ] {
        let found = addresses(&office.key, Filter { search: Some(search.into()), ..Filter::default() }).await;
        assert_eq!(found, expected, "{search:?}");
    }
    assert_eq!(addresses(&office.key, Filter { search: Some("lovelace".into()), ..Filter::default() }).await.len(), 3);
}

#[tokio::test]
async fn a_search_looks_at_a_part_of_a_long_list_and_goes_on_from_there() {
    let house = House::new().await;
    let office = house.platform().await;
    for number in 0..50 {
        house.pass(1);
        office.member(&format!("member-{number}@example.com"), Role::User).await;
    }
    let filter = Filter { search: Some("admin@".into()), ..Filter::default() };
    let mut cursor = Cursor::Start;
    let mut pages = Vec::new();
    loop {
        let found = office.admin.search_members(&filter, &PageRequest { cursor, limit: 5 }).await.unwrap();
        assert_eq!(found.page.has_more, found.further.is_some());
        pages.push(found.page.items.into_iter().map(|member| member.address).collect::<Vec<_>>());
        let Some(further) = found.further else { break };
        cursor = Cursor::After(further);
    }
    assert_eq!(pages, [vec![], vec![], vec!["admin@example.com".to_owned()]]);
    let filter = Filter { search: Some("member-49@".into()), ..Filter::default() };
    let oldest = office.admin.person().clone();
    let found = office.admin.search_members(&filter, &PageRequest { cursor: Cursor::Before(oldest), limit: 5 }).await;
    assert!(found.unwrap().further.is_some(), "the other way as well");
}

#[tokio::test]
async fn a_search_that_fills_its_page_has_older_ones_and_one_that_has_seen_all_has_none() {
    let office = House::new().await.platform().await;
    for number in 0..30 {
        office.member(&format!("member-{number}@example.com"), Role::User).await;
    }
    let search = async |text: &str, limit| {
        let filter = Filter { search: Some(text.into()), ..Filter::default() };
        office.admin.search_members(&filter, &PageRequest { cursor: Cursor::Start, limit }).await.unwrap()
    };
    let full = search("member", 5).await;
    assert_eq!((full.page.items.len(), full.page.has_more, full.further), (5, true, None));
    let filter = Filter::default();
    let all = office.admin.search_members(&filter, &everything()).await.unwrap();
    assert_eq!((all.page.items.len(), all.page.has_more, all.further), (31, false, None), "nothing is searched for");
}

#[tokio::test]
async fn a_name_is_found_whatever_the_case_of_its_accents() {
    let house = House::new().await;
    let office = house.platform().await;
    office.admin.invite("zoe@example.com", Role::User).await.unwrap();
    house.browser().accept(&house.link_mailed_to("zoe@example.com").await, "Zoë Öztürk").await.unwrap();
    for search in ["ZOË", "öztürk", "zoe\u{308}"] {
        let found = addresses(&office.key, Filter { search: Some(search.into()), ..Filter::default() }).await;
        assert_eq!(found, ["zoe@example.com"], "{search}");
    }
}

#[tokio::test]
async fn ac_30_ac_79_a_list_shows_one_organization_and_takes_only_its_own_cursors() {
    let house = House::new().await;
    let (one, other) = (house.platform().await, house.enterprise().await);
    assert_eq!(addresses(&one.key, Filter::default()).await, ["admin@example.com"]);
    for unknown in [other.admin.person().as_str(), "user_unknown", "", "' or 1=1 --"] {
        for cursor in [Cursor::After(unknown.into()), Cursor::Before(unknown.into())] {
            let request = PageRequest { cursor, limit: 20 };
            assert_eq!(one.key.members(&Filter::default(), &request).await, Err(Refusal::UnknownCursor));
        }
    }
}

#[tokio::test]
async fn who_is_outside_a_workspace_has_no_place_in_it_and_inherits_none() {
    let office = House::new().await.platform().await;
    let workspace = office.key.workspace("Engine").await;
    let outside = Filter { outside: Some(Outside::Workspace(workspace.id.clone())), ..Filter::default() };
    office.member("billing@example.com", Role::Billing).await;
    office.member("out@example.com", Role::User).await;
    let person = office.member("in@example.com", Role::User).await.person().clone();
    office.key.add_to_workspace(&workspace.id, &person, WorkspaceRole::User).await.unwrap();
    assert_eq!(addresses(&office.key, outside.clone()).await, ["out@example.com"]);
    office.key.remove_from_workspace(&workspace.id, &person).await.unwrap();
    assert_eq!(addresses(&office.key, outside).await.len(), 2);
}

#[tokio::test]
async fn who_is_outside_a_group_was_never_added_to_it_or_taken_out_again() {
    let office = House::new().await.enterprise().await;
    let group = office.key.create_group("Research").await.unwrap();
    let outside = Filter { outside: Some(Outside::Group(group.id.clone())), ..Filter::default() };
    let person = office.member("in@example.com", Role::User).await.person().clone();
    office.key.add_to_group(&group.id, &person).await.unwrap();
    assert_eq!(addresses(&office.key, outside.clone()).await, ["primary@example.com"]);
    office.key.take_out_of_group(&group.id, &person).await.unwrap();
    assert_eq!(addresses(&office.key, outside).await.len(), 2);
}
