use crate::pages::Cursor;
use crate::testing::*;
use crate::webhooks::tests::{URL, subscribed};
use crate::webhooks::*;

async fn ids(desk: &Desk, is_ascending: bool, cursor: Cursor<WebhookEndpointId>, limit: u32) -> (Vec<String>, bool) {
    let page = desk.endpoints(&EndpointsRequest { is_ascending, cursor, limit, search: None }).await.unwrap();
    (page.items.into_iter().map(|endpoint| endpoint.id.to_string()).collect(), page.has_more)
}

#[tokio::test]
async fn endpoints_are_listed_in_both_orders_and_a_page_before_one_begins_where_the_list_does() {
    let house = House::new().await;
    let office = house.platform().await;
    let mut oldest_first = Vec::new();
    for _ in 0..5 {
        house.pass(1);
        oldest_first.push(office.key.endpoint().await.id.to_string());
    }
    let mut newest_first = oldest_first.clone();
    newest_first.reverse();
    for (is_ascending, expected) in [(false, newest_first), (true, oldest_first)] {
        let at = |place: usize| WebhookEndpointId::from(expected[place].as_str());
        let page = async |cursor, limit| ids(&office.key, is_ascending, cursor, limit).await;
        assert_eq!(page(Cursor::Start, 5).await, (expected.clone(), false));
        assert_eq!(page(Cursor::Start, 2).await, (expected[..2].to_vec(), true));
        assert_eq!(page(Cursor::After(at(1)), 2).await, (expected[2..4].to_vec(), true));
        assert_eq!(page(Cursor::After(at(3)), 2).await, (expected[4..].to_vec(), false));
        // Not the nearest (spec section 3.1).
        assert_eq!(page(Cursor::Before(at(4)), 2).await, (expected[..2].to_vec(), false));
        assert_eq!(page(Cursor::Before(at(0)), 2).await, (Vec::new(), false));
    }
}

#[tokio::test]
async fn endpoints_are_looked_for_by_a_part_of_their_name_or_url() {
    let office = House::new().await.platform().await;
    for (name, url) in [("Ledger", "https://a.example.com/x"), ("", "https://b.example.com/ledger_1"), ("Other", URL)] {
        let new = NewEndpoint { name: name.to_owned(), ..subscribed(url, &EventType::ALL) };
        office.key.add_endpoint(&new).await.unwrap();
        office.admin.house.pass(1);
    }
    let (found, named) = (["https://b.example.com/ledger_1", "https://a.example.com/x"], |text: &str| text.to_owned());
    for (text, expected) in [("LEDGER", &found[..]), ("ledger_", &found[..1]), ("https://A.", &found[1..])] {
        let (is_ascending, cursor) = (false, Cursor::Start);
        let request = EndpointsRequest { is_ascending, cursor, limit: 9, search: Some(named(text)) };
        let page = office.key.endpoints(&request).await.unwrap();
        assert_eq!(page.items.iter().map(|endpoint| endpoint.url.as_str()).collect::<Vec<_>>(), expected, "{text}");
    }
}

#[tokio::test]
async fn a_deleted_endpoint_stays_good_as_a_cursor_and_a_foreign_one_never_was() {
    let house = House::new().await;
    let office = house.platform().await;
    let (first, second) = (office.key.endpoint().await, {
        house.pass(1);
        office.key.endpoint().await
    });
    office.key.delete_endpoint(&second.id).await.unwrap();
    let after = ids(&office.key, false, Cursor::After(second.id), 5).await;
    assert_eq!(after, (vec![first.id.to_string()], false));
    let foreign = house.enterprise().await.key.endpoint().await.id;
    for cursor in [Cursor::After(foreign), Cursor::Before(WebhookEndpointId::from("wep_1"))] {
        let request = EndpointsRequest { is_ascending: false, cursor, limit: 5, search: None };
        assert_eq!(office.key.endpoints(&request).await, Err(Refusal::UnknownCursor));
    }
}
