//! Looking through API keys: searching, and sorting by name.

use super::*;
use crate::pages::{Cursor, Found, Look, Sorting};

impl Desk {
    async fn look_through_keys(&self, filter: &Filter, look: &Look, request: PageRequest<KeyId>) -> Vec<String> {
        named_keys(&self.keys_found(filter, look, request).await)
    }

    async fn keys_found(&self, filter: &Filter, look: &Look, request: PageRequest<KeyId>) -> Found<ApiKey, KeyId> {
        let caller = &self.caller;
        let found = look!(self.house, (caller, filter, look, request), |tx| search(tx, caller, filter, look, request));
        unrefused(found).unwrap()
    }
}

fn named_keys(found: &Found<ApiKey, KeyId>) -> Vec<String> {
    found.page.items.iter().map(|key| key.name.clone()).collect()
}

async fn office_with_keys(names: &[&str]) -> Office {
    let office = House::new().await.platform().await;
    let workspace = office.admin.default_workspace().await;
    for name in names {
        let new = NewApiKey { workspace: Some(workspace.clone()), ..named(name) };
        office.admin.issue_key(new).await.unwrap();
        office.admin.house.pass(1);
    }
    office
}

#[tokio::test]
async fn keys_are_looked_for_by_a_part_of_their_name_together_with_the_other_filters() {
    let office = office_with_keys(&["Deploy", "deploy again", "Billing", "a_b"]).await;
    let first = office.admin.keys(&Filter::default(), &everything()).await.unwrap().items.pop().unwrap();
    office.admin.set_status(&first.id, Status::Inactive).await.unwrap();
    let of = |status| Filter { status, ..Filter::default() };
    for sorting in [Sorting::Made, Sorting::Name] {
        let found = async |text: &str, status| {
            let look = Look { search: Some(text.to_owned()), sorting };
            let mut found = office.admin.look_through_keys(&of(status), &look, everything()).await;
            found.sort();
            found
        };
        assert_eq!(found("DEPLOY", None).await, ["Deploy", "deploy again"]);
        assert_eq!(found("DEPLOY", Some(Status::Active)).await, ["deploy again"]);
        assert_eq!(found("_", None).await, ["a_b"]);
        assert!(found("gone", None).await.is_empty());
    }
}

#[tokio::test]
async fn keys_sorted_by_name_are_read_in_pages_whatever_else_is_asked() {
    let office = office_with_keys(&["delta", "Alpha", "charlie", "Bravo", "alpha"]).await;
    let look = Look { sorting: Sorting::Name, ..Look::default() };
    for filter in [Filter::default(), Filter { status: Some(Status::Active), ..Filter::default() }] {
        let first = office.admin.keys_found(&filter, &look, PageRequest { cursor: Cursor::Start, limit: 3 }).await;
        assert_eq!(
            (named_keys(&first), first.page.has_more),
            (vec!["Alpha".into(), "alpha".into(), "Bravo".into()], true)
        );
        let last = first.page.items.last().unwrap().id.clone();
        let rest = office.admin.keys_found(&filter, &look, PageRequest { cursor: Cursor::After(last), limit: 3 }).await;
        assert_eq!((named_keys(&rest), rest.page.has_more), (vec!["charlie".into(), "delta".into()], false));
        let before = PageRequest { cursor: Cursor::Before(rest.page.items[0].id.clone()), limit: 3 };
        assert_eq!(office.admin.look_through_keys(&filter, &look, before).await, named_keys(&first));
    }
}

#[tokio::test]
async fn a_search_of_many_keys_looks_at_a_part_of_them_and_goes_on_from_there() {
    let names: Vec<_> = (0..30).map(|number| format!("Number {number:02}")).collect();
    let names: Vec<_> = std::iter::once("Zenith").chain(names.iter().map(String::as_str)).collect();
    let office = office_with_keys(&names).await;
    let in_workspace = Filter { workspace: Some(office.admin.default_workspace().await), ..Filter::default() };
    for filter in [Filter::default(), in_workspace] {
        let look = Look { search: Some("zenith".to_owned()), ..Look::default() };
        let first = office.admin.keys_found(&filter, &look, PageRequest { cursor: Cursor::Start, limit: 5 }).await;
        assert!(first.page.items.is_empty() && first.page.has_more);
        let request = PageRequest { cursor: Cursor::After(first.further.unwrap()), limit: 5 };
        let rest = office.admin.keys_found(&filter, &look, request).await;
        assert_eq!((named_keys(&rest), rest.page.has_more, &rest.further), (vec!["Zenith".to_owned()], false, &None));
    }
}

#[tokio::test]
async fn whoever_works_with_keys_looks_among_their_own() {
    let house = House::new().await;
    let office = house.platform().await;
    let ada = office.member("ada@example.com", Role::Developer).await;
    office.admin.issue_own_key().await.unwrap();
    let own = ada.issue_own_key().await.unwrap().key.id;
    let (caller, request) = (&ada.caller, everything());
    for (text, expected) in [("MINE", vec![own]), ("theirs", vec![])] {
        let look = Look { search: Some(text.to_owned()), ..Look::default() };
        let found = look!(house, (caller, look, request), |tx| search_own(tx, caller, None, look, request));
        let found: Vec<_> = unrefused(found).unwrap().page.items.into_iter().map(|key| key.id).collect();
        assert_eq!(found, expected, "{text}");
    }
}
