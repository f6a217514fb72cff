use crate::activities::{Feed, Filter, ListOrder, Recorded, Types};
use crate::pages::Cursor;
use crate::testing::*;

/// All pages of a feed, in the order in which they came.
async fn all_pages(desk: &Desk, mut feed: Feed) -> Vec<Recorded> {
    let backwards = feed.page.cursor != Cursor::Start;
    let mut all = Vec::new();
    loop {
        let page = desk.told_in_feed(&feed).await.unwrap();
        assert!(page.items.len() <= feed.page.limit as usize);
        let next = if backwards { page.items.first() } else { page.items.last() };
        let Some(next) = next.map(|activity| activity.id.clone()) else { return all };
        feed.page.cursor = if backwards { Cursor::Before(next) } else { Cursor::After(next) };
        let more = page.has_more;
        if backwards {
            all.splice(0..0, page.items);
        } else {
            all.extend(page.items);
        }
        if !more {
            return all;
        }
    }
}

/// Whatever the filter, the order, the direction and the size of the pages: every activity exactly once, in order.
#[tokio::test]
async fn pages_hold_every_activity_once_in_order() {
    let house = House::new().await;
    let office = house.platform().await;
    let mut people = Vec::new();
    for number in 0..9 {
        house.pass(i64::from(number % 3));
        let invite = office.key.invite(&format!("p{number}@example.com"), Role::User).await.unwrap();
        if number % 4 == 0 {
            office.admin.revoke(&invite.id).await.unwrap();
        } else {
            let mut browser = house.browser();
            let link = house.link_mailed_to(&format!("p{number}@example.com")).await;
            browser.accept(&link, "Ada").await.unwrap();
            people.push(browser.signed_in().await.unwrap().person.id.to_string());
        }
    }
    let several =
        ["org_user_invite_sent", "org_user_invite_deleted", "organization_created"].map(str::to_owned).to_vec();
    let types = [Types::All, Types::Only(several.clone()), Types::Except(several)];
    for types in types {
        for actors in [Vec::new(), people[..3].to_vec()] {
            let filter = Filter { types: types.clone(), actors, ..Filter::default() };
            let whole = Feed { filter: filter.clone(), ..Feed::default() };
            let newest_first = office.key.told_in_feed(&whole).await.unwrap().items;
            let mut oldest_first = newest_first.clone();
            oldest_first.reverse();
            assert!(newest_first.is_sorted_by(|one, other| one.id > other.id));
            for (order, expected) in [(ListOrder::Descending, newest_first), (ListOrder::Ascending, oldest_first)] {
                for limit in [1, 2, 3, 5, 100] {
                    for cursor in [Cursor::Start, Cursor::End] {
                        let page = crate::pages::PageRequest { cursor, limit };
                        let feed = Feed { order, filter: filter.clone(), page };
                        assert_eq!(all_pages(&office.key, feed).await, expected, "{order:?} {limit}");
                    }
                }
            }
        }
    }
}
