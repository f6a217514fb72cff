use crate::invites::{Filter, LIFETIME_SECONDS, Refusal, Status};
use crate::pages::{Cursor, PageRequest};
use crate::testing::*;

async fn addresses(desk: &Desk, filter: Filter) -> Vec<String> {
    let page = desk.invites(&filter, &everything()).await.unwrap();
    page.items.into_iter().map(|invite| invite.address).collect()
}

#[tokio::test]
async fn invites_are_listed_newest_first() {
    let house = House::new().await;
    let office = house.platform().await;
    for address in ["first@example.com", "second@example.com", "third@example.com"] {
        office.admin.invite(address, Role::User).await.unwrap();
        house.pass(1);
    }
    let listed = addresses(&office.admin, Filter::default()).await;
    assert_eq!(listed, ["third@example.com", "second@example.com", "first@example.com"]);
}

#[tokio::test]
async fn the_address_filter_is_tolerant_of_case_blanks_and_tags() {
    let office = House::new().await.platform().await;
    for address in ["Jane+hiring@Example.com", "jane@example.com", "janet@example.com"] {
        office.admin.invite(address, Role::User).await.unwrap();
    }
    for asked in ["jane@example.com", " JANE@EXAMPLE.COM ", "jane+other@example.com", "Jane+hiring@example.com"] {
        let mut found = addresses(&office.admin, Filter { address: Some(asked.into()), ..Filter::default() }).await;
        found.sort();
        assert_eq!(found, ["Jane+hiring@Example.com", "jane@example.com"], "{asked}");
    }
    for asked in ["", "jane", "%@example.com", "ja_e@example.com"] {
        let found = addresses(&office.admin, Filter { address: Some(asked.into()), ..Filter::default() }).await;
        assert!(found.is_empty(), "{asked:?} finds {found:?}");
    }
}

#[tokio::test]
async fn the_role_filter_takes_several_and_an_unknown_role_matches_nothing() {
    let office = House::new().await.platform().await;
    for role in [Role::User, Role::Developer, Role::Billing] {
        office.admin.invite(&format!("{role}@example.com"), role).await.unwrap();
    }
    let with_roles = async |roles: &[&str]| {
        let roles = Some(roles.iter().map(|role| (*role).to_owned()).collect());
        let mut found = addresses(&office.admin, Filter { roles, ..Filter::default() }).await;
        found.sort();
        found
    };
    assert_eq!(with_roles(&["user", "billing"]).await, ["billing@example.com", "user@example.com"]);
    assert_eq!(with_roles(&["user", "emperor"]).await, ["user@example.com"]);
    assert!(with_roles(&["emperor", "' or 1=1 --"]).await.is_empty());
    assert_eq!(with_roles(&[]).await.len(), 3);
}

#[tokio::test]
async fn the_status_filter_follows_the_clock() {
    let house = House::new().await;
    let office = house.platform().await;
    office.admin.invite("expires@example.com", Role::User).await.unwrap();
    house.pass(LIFETIME_SECONDS);
    for address in ["pending@example.com", "accepts@example.com", "revoked@example.com"] {
        office.admin.invite(address, Role::User).await.unwrap();
    }
    house.browser().accept(&house.link_mailed_to("accepts@example.com").await, "Ada").await.unwrap();
    let mut all = office.admin.invites(&Filter::default(), &everything()).await.unwrap().items;
    all.retain(|invite| invite.address == "revoked@example.com");
    office.admin.revoke(&all[0].id).await.unwrap();
    for (statuses, expected) in [
        (vec![Status::Pending], vec!["pending@example.com"]),
        (vec![Status::Expired], vec!["expires@example.com"]),
        (vec![Status::Accepted], vec!["accepts@example.com"]),
        (vec![Status::Accepted, Status::Expired], vec!["accepts@example.com", "expires@example.com"]),
        (vec![], vec!["accepts@example.com", "expires@example.com", "pending@example.com"]),
        (vec![Status::Deleted, Status::Declined], vec![]),
    ] {
        let filter = Filter { statuses: statuses.clone(), ..Filter::default() };
        let mut found = addresses(&office.admin, filter).await;
        found.sort();
        assert_eq!(found, expected, "{statuses:?}");
    }
}

#[tokio::test]
async fn a_search_takes_percent_underscore_and_backslash_as_they_are() {
    let office = House::new().await.platform().await;
    for address in ["a_b@example.com", "axb@example.com", "100%@example.com", "Ada@Example.com"] {
        office.admin.invite(address, Role::User).await.unwrap();
    }
    for (search, expected) in [
        ("a_b", vec!["a_b@example.com"]),
        ("%", vec!["100%@example.com"]),
        ("ADA", vec!["Ada@Example.com"]),
        (" ada@example ", vec!["Ada@Example.com"]),
        ("\\", vec![]),
        ("'", vec![]),
    ] {
        let found = addresses(&office.admin, Filter { search: Some(search.into()), ..Filter::default() }).await;
        assert_eq!(found, expected, "{search:?}");
    }
    assert_eq!(addresses(&office.admin, Filter { search: Some(" ".into()), ..Filter::default() }).await.len(), 4);
}

#[tokio::test]
async fn every_condition_of_a_filter_must_hold() {
    let office = House::new().await.platform().await;
    office.admin.invite("ada@example.com", Role::User).await.unwrap();
    office.admin.invite("bob@example.com", Role::Developer).await.unwrap();
    let filter = |role: &str| Filter {
        address: Some("ada@example.com".into()),
        roles: Some(vec![role.into()]),
        statuses: vec![Status::Pending],
        search: Some("example".into()),
        inviter: None,
    };
    assert_eq!(addresses(&office.admin, filter("user")).await, ["ada@example.com"]);
    assert!(addresses(&office.admin, filter("developer")).await.is_empty());
}

#[tokio::test]
async fn ac_30_ac_79_a_list_shows_one_organization_and_takes_only_its_own_cursors() {
    let house = House::new().await;
    let (one, other) = (house.platform().await, house.enterprise().await);
    let mine = one.admin.invite("ada@example.com", Role::User).await.unwrap();
    let theirs = other.admin.invite("bob@example.com", Role::User).await.unwrap();
    assert_eq!(addresses(&one.admin, Filter::default()).await, ["ada@example.com"]);
    for unknown in [theirs.id.as_str(), "invite_unknown", "", "' or 1=1 --", one.admin.person().as_str()] {
        for cursor in [Cursor::After(unknown.into()), Cursor::Before(unknown.into())] {
            let request = PageRequest { cursor, limit: 20 };
            assert_eq!(one.admin.invites(&Filter::default(), &request).await, Err(Refusal::UnknownCursor));
            assert_eq!(one.admin.open_invites(&Filter::default(), &request).await, Err(Refusal::UnknownCursor));
        }
    }
    let request = PageRequest { cursor: Cursor::After(mine.id), limit: 20 };
    assert_eq!(one.admin.invites(&Filter::default(), &request).await.unwrap().items, []);
}

#[tokio::test]
async fn open_and_closed_invites_of_one_address_are_listed_together_page_by_page() {
    let house = House::new().await;
    let office = house.platform().await;
    let mut sent = Vec::new();
    for tag in ["", "+a", "+b", "+c", "+d", "+e"] {
        let invite = office.admin.invite(&format!("ada{tag}@example.com"), Role::User).await.unwrap();
        office.admin.invite(&format!("other{tag}@example.com"), Role::User).await.unwrap();
        house.pass(1);
        sent.push(invite.id);
    }
    for tag in ["+a", "+d"] {
        let link = house.link_mailed_to(&format!("ada{tag}@example.com")).await;
        house.browser().accept(&link, "Ada").await.unwrap();
    }
    office.admin.revoke(&sent[2]).await.unwrap();
    let mut expected: Vec<_> = sent.iter().filter(|id| **id != sent[2]).cloned().collect();
    expected.reverse();
    let filter = Filter { address: Some("ada@example.com".into()), ..Filter::default() };
    for limit in 1..=6 {
        let (mut forward, mut backward) = (Vec::new(), Vec::new());
        let (mut start, mut end) = (Cursor::Start, Cursor::End);
        for _ in 0..6 {
            let page = office.admin.invites(&filter, &PageRequest { cursor: start.clone(), limit }).await.unwrap();
            forward.extend(page.items.iter().map(|invite| invite.id.clone()));
            start = forward.last().cloned().map_or(Cursor::Start, Cursor::After);
            let page = office.admin.invites(&filter, &PageRequest { cursor: end.clone(), limit }).await.unwrap();
            backward.splice(0..0, page.items.iter().map(|invite| invite.id.clone()));
            end = backward.first().cloned().map_or(Cursor::End, Cursor::Before);
        }
        assert_eq!((&forward, &backward), (&expected, &expected), "pages of {limit}");
    }
}
