use proptest::prelude::*;

use crate::invites::{self, Filter, NewInvite, Refusal, Status};
use crate::pages::{Cursor, PageRequest};
use crate::testing::*;

/// Invites so many addresses; several share a moment.
async fn invite_many(office: &Office, count: usize) -> Vec<InviteId> {
    let (vault, caller) = (&office.admin.house.vault, &office.admin.caller);
    let mut ids = Vec::new();
    for chunk in 0..count.div_ceil(5) {
        let numbers = chunk * 5..count.min(chunk * 5 + 5);
        let invited = act!(office.admin.house, (vault, caller, numbers), |tx| async {
            let mut invited = Vec::new();
            for number in numbers.clone() {
                let address = format!("person-{number}@example.com");
                let new = NewInvite::plain(address, Role::User);
                invited.push(invites::create(tx, vault, caller, &new).await?.id);
            }
            Ok::<_, Error<Refusal>>(invited)
        });
        ids.extend(unrefused(invited).unwrap());
        office.admin.house.pass(1);
    }
    ids.sort();
    ids.reverse();
    ids
}

/// Follows the pages to the end; revokes the cursor's own row and one row far away between each two pages.
async fn walk(office: &Office, limit: u32, backward: bool, revoking: bool) -> (Vec<InviteId>, Vec<InviteId>) {
    let (mut seen, mut revoked): (Vec<InviteId>, Vec<InviteId>) = (Vec::new(), Vec::new());
    let all = office.admin.invites(&Filter::default(), &everything()).await.unwrap().items;
    let mut cursor = if backward { Cursor::End } else { Cursor::Start };
    loop {
        let page = office.admin.invites(&Filter::default(), &PageRequest { cursor, limit }).await.unwrap();
        let ids: Vec<InviteId> = page.items.into_iter().map(|invite| invite.id).collect();
        assert!(ids.len() <= limit as usize);
        assert!(seen.len() <= all.len(), "the pages go round in a circle");
        assert!(ids.is_sorted_by(|newer, older| newer > older), "newest first in both directions");
        let Some(next) = (if backward { ids.first() } else { ids.last() }).cloned() else {
            assert!(!page.has_more);
            break;
        };
        if backward {
            seen.splice(0..0, ids)
        } else {
            seen.splice(seen.len().., ids)
        };
        if revoking {
            let far = if backward { all.first() } else { all.last() }.map(|invite| invite.id.clone());
            for id in [Some(next.clone()), far].into_iter().flatten() {
                if office.admin.revoke(&id).await.is_ok() {
                    revoked.push(id);
                }
            }
        }
        if !page.has_more {
            break;
        }
        cursor = if backward { Cursor::Before(next) } else { Cursor::After(next) };
    }
    (seen, revoked)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 8, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn pages_show_every_invite_exactly_once_in_both_directions(count in 0usize..24, limit in 1u32..9) {
        block_on(async {
            let office = House::new().await.platform().await;
            let expected = invite_many(&office, count).await;
            for backward in [false, true] {
                let (seen, _) = walk(&office, limit, backward, false).await;
                assert_eq!(seen, expected, "backward: {backward}");
            }
        });
    }

    #[test]
    fn invites_revoked_between_pages_cost_no_other_invite_its_place(
        count in 1usize..24, limit in 1u32..9, backward in any::<bool>(),
    ) {
        block_on(async {
            let office = House::new().await.platform().await;
            let expected = invite_many(&office, count).await;
            let (seen, revoked) = walk(&office, limit, backward, true).await;
            let left: Vec<_> = expected.iter().filter(|id| seen.contains(id) || !revoked.contains(id)).collect();
            assert_eq!(seen.iter().collect::<Vec<_>>(), left);
        });
    }
}

#[tokio::test]
async fn has_more_speaks_of_the_direction_of_the_request() {
    let office = House::new().await.platform().await;
    let ids = invite_many(&office, 10).await;
    let has_more = async |cursor, limit| {
        let page = office.admin.invites(&Filter::default(), &PageRequest { cursor, limit }).await.unwrap();
        (page.items.len(), page.has_more)
    };
    assert_eq!(has_more(Cursor::Start, 9).await, (9, true));
    assert_eq!(has_more(Cursor::Start, 10).await, (10, false));
    assert_eq!(has_more(Cursor::After(ids[4].clone()), 5).await, (5, false));
    assert_eq!(has_more(Cursor::After(ids[4].clone()), 4).await, (4, true));
    assert_eq!(has_more(Cursor::Before(ids[4].clone()), 4).await, (4, false));
    assert_eq!(has_more(Cursor::Before(ids[4].clone()), 3).await, (3, true));
    assert_eq!(has_more(Cursor::Before(ids[0].clone()), 3).await, (0, false));
    assert_eq!(has_more(Cursor::End, 9).await, (9, true));
    assert_eq!(has_more(Cursor::End, 10).await, (10, false));
}

#[tokio::test]
async fn the_page_before_a_cursor_holds_its_nearest_predecessors() {
    let office = House::new().await.platform().await;
    let ids = invite_many(&office, 10).await;
    let request = PageRequest { cursor: Cursor::Before(ids[7].clone()), limit: 3 };
    let page = office.admin.invites(&Filter::default(), &request).await.unwrap();
    let found: Vec<_> = page.items.into_iter().map(|invite| invite.id).collect();
    assert_eq!(found, ids[4..7]);
}

#[tokio::test]
async fn a_cursor_that_the_filter_leaves_out_still_marks_its_place() {
    let office = House::new().await.platform().await;
    let ids = invite_many(&office, 6).await;
    for id in [&ids[1], &ids[4]] {
        office.admin.revoke(id).await.unwrap();
    }
    let page = async |cursor| {
        let request = PageRequest { cursor, limit: 20 };
        let page = office.admin.open_invites(&Filter::default(), &request).await.unwrap().page;
        page.items.into_iter().map(|invite| invite.id).collect::<Vec<_>>()
    };
    assert_eq!(page(Cursor::After(ids[1].clone())).await, [ids[2].clone(), ids[3].clone(), ids[5].clone()]);
    assert_eq!(page(Cursor::Before(ids[4].clone())).await, [ids[0].clone(), ids[2].clone(), ids[3].clone()]);
}

#[tokio::test]
async fn a_search_looks_at_a_part_of_a_long_list_and_goes_on_from_there() {
    let house = House::new().await;
    let office = house.platform().await;
    let ids = invite_many(&office, 50).await;
    let admins = Filter { roles: Some(vec!["admin".to_owned()]), ..Filter::default() };
    let nowhere = Filter { search: Some("nowhere".to_owned()), ..Filter::default() };
    for filter in [admins, nowhere, Filter { statuses: vec![Status::Expired], ..Filter::default() }] {
        let look = async |cursor| office.admin.open_invites(&filter, &PageRequest { cursor, limit: 5 }).await.unwrap();
        let mut further = Vec::new();
        let mut found = look(Cursor::Start).await;
        while let Some(id) = found.further {
            assert!(found.page.items.is_empty() && found.page.has_more);
            further.push(id.clone());
            found = look(Cursor::After(id)).await;
        }
        assert_eq!(further, [ids[19].clone(), ids[39].clone()], "{filter:?}");
        assert!(!found.page.has_more);
        let back = look(Cursor::Before(ids[49].clone())).await;
        assert_eq!(back.further.as_ref(), Some(&ids[29]), "{filter:?}");
    }
    let pending = Filter { statuses: vec![Status::Pending], ..Filter::default() };
    let page = office.admin.open_invites(&pending, &PageRequest { cursor: Cursor::Start, limit: 5 }).await.unwrap();
    assert_eq!((page.page.items.len(), page.further), (5, None), "the first are what is looked for");
    house.pass(22 * 24 * 3600);
    office.admin.invite("last@example.com", Role::User).await.unwrap();
    let oldest_first = |cursor| PageRequest { cursor, limit: 5 };
    let page = office.admin.open_invites(&pending, &oldest_first(Cursor::End)).await.unwrap();
    assert_eq!((page.page.items.len(), page.further), (0, Some(ids[30].clone())), "those before have expired");
}
