use proptest::prelude::*;

use crate::addresses::Address;
use crate::members::{self, Filter, NewMember};
use crate::pages::{Cursor, PageRequest};
use crate::people;
use crate::testing::*;

/// Adds so many members, five in each moment, and returns all of the organization in the list's order.
async fn add_many(office: &Office, count: usize) -> Vec<PersonId> {
    let organization = &office.organization.id;
    for chunk in 0..count.div_ceil(5) {
        office.admin.house.pass(1);
        let numbers = chunk * 5..count.min(chunk * 5 + 5);
        act!(office.admin.house, (organization, numbers), |tx| async {
            for number in numbers.clone() {
                let address = Address::parse(&format!("person-{number}@example.com")).unwrap();
                let person = people::insert(tx, &address, "Ada").await?;
                members::add(tx, organization, &NewMember { person: &person, role: Role::User }).await?;
            }
            Ok::<_, Failure>(())
        })
        .unwrap();
    }
    let mut all = office.key.members(&Filter::default(), &everything()).await.unwrap().items;
    all.sort_by_key(|member| std::cmp::Reverse((member.added_at, member.id.clone())));
    all.into_iter().map(|member| member.id).collect()
}

/// Follows the pages to the end; removes the cursor's own row and one row far away between each two pages.
async fn walk(office: &Office, limit: u32, backward: bool, removing: bool) -> (Vec<PersonId>, Vec<PersonId>) {
    let (mut seen, mut removed): (Vec<PersonId>, Vec<PersonId>) = (Vec::new(), Vec::new());
    let all = office.key.members(&Filter::default(), &everything()).await.unwrap().items;
    let mut cursor = if backward { Cursor::End } else { Cursor::Start };
    loop {
        let page = office.key.members(&Filter::default(), &PageRequest { cursor, limit }).await.unwrap();
        let ids: Vec<PersonId> = page.items.into_iter().map(|member| member.id).collect();
        assert!(ids.len() <= limit as usize);
        assert!(seen.len() <= all.len(), "the pages go round in a circle");
        let Some(next) = (if backward { ids.first() } else { ids.last() }).cloned() else {
            assert!(!page.has_more);
            break;
        };
        if backward {
            seen.splice(0..0, ids)
        } else {
            seen.splice(seen.len().., ids)
        };
        if removing {
            let far = if backward { all.first() } else { all.last() }.map(|member| member.id.clone());
            for id in [Some(next.clone()), far].into_iter().flatten() {
                if office.key.remove(&id).await.is_ok() {
                    removed.push(id);
                }
            }
        }
        if !page.has_more {
            break;
        }
        cursor = if backward { Cursor::Before(next) } else { Cursor::After(next) };
    }
    (seen, removed)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 8, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn pages_show_every_member_exactly_once_in_both_directions(count in 0usize..24, limit in 1u32..9) {
        block_on(async {
            let office = House::new().await.platform().await;
            let expected = add_many(&office, count).await;
            for backward in [false, true] {
                let (seen, _) = walk(&office, limit, backward, false).await;
                assert_eq!(seen, expected, "backward: {backward}");
            }
        });
    }

    #[test]
    fn members_removed_between_pages_cost_no_other_member_their_place(
        count in 1usize..24, limit in 1u32..9, backward in any::<bool>(),
    ) {
        block_on(async {
            let office = House::new().await.platform().await;
            let expected = add_many(&office, count).await;
            let (seen, removed) = walk(&office, limit, backward, true).await;
            let left: Vec<_> = expected.iter().filter(|id| seen.contains(id) || !removed.contains(id)).collect();
            assert_eq!(seen.iter().collect::<Vec<_>>(), left);
        });
    }
}

#[tokio::test]
async fn has_more_speaks_of_the_direction_of_the_request() {
    let office = House::new().await.platform().await;
    let ids = add_many(&office, 9).await;
    assert_eq!(ids.len(), 10);
    let page = async |cursor, limit| {
        let page = office.key.members(&Filter::default(), &PageRequest { cursor, limit }).await.unwrap();
        (page.items.into_iter().map(|member| member.id).collect::<Vec<_>>(), page.has_more)
    };
    assert_eq!(page(Cursor::Start, 10).await, (ids.clone(), false));
    assert_eq!(page(Cursor::After(ids[4].clone()), 5).await, (ids[5..].to_vec(), false));
    assert_eq!(page(Cursor::After(ids[4].clone()), 4).await, (ids[5..9].to_vec(), true));
    assert_eq!(page(Cursor::Before(ids[7].clone()), 3).await, (ids[4..7].to_vec(), true));
    assert_eq!(page(Cursor::Before(ids[3].clone()), 3).await, (ids[..3].to_vec(), false));
    assert_eq!(page(Cursor::Before(ids[0].clone()), 3).await, (Vec::new(), false));
    assert_eq!(page(Cursor::End, 3).await, (ids[7..].to_vec(), true));
    assert_eq!(page(Cursor::End, 10).await, (ids, false));
}

#[tokio::test]
async fn a_member_who_was_removed_still_marks_a_place() {
    let office = House::new().await.platform().await;
    let ids = add_many(&office, 4).await;
    office.key.remove(&ids[1]).await.unwrap();
    let request = PageRequest { cursor: Cursor::After(ids[1].clone()), limit: 2 };
    let page = office.key.members(&Filter::default(), &request).await.unwrap();
    assert_eq!(page.items.into_iter().map(|member| member.id).collect::<Vec<_>>(), ids[2..4]);
}
