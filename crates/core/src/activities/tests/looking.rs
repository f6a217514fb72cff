use crate::activities::{
    Feed, Filter, Found, Recorded, Refusal, Types, find, list_actors, names, search, types_called,
};
use crate::ids::ActivityId;
use crate::pages::{Cursor, PageRequest};
use crate::testing::*;

impl Desk {
    async fn search_feed(&self, feed: &Feed, text: &str) -> Result<Found, Refusal> {
        let caller = &self.caller;
        unrefused(look!(self.house, (caller, feed, text), |tx| search(tx, caller, feed, text)))
    }

    /// The types of everything that a search finds, page by page.
    async fn found(&self, filter: Filter, text: &str, limit: u32) -> Vec<Recorded> {
        let mut feed = Feed { filter, page: PageRequest { cursor: Cursor::Start, limit }, ..Feed::default() };
        let mut all: Vec<Recorded> = Vec::new();
        loop {
            let Found { page, further } = self.search_feed(&feed, text).await.unwrap();
            let next = further.or_else(|| page.items.last().map(|last| last.id.clone()));
            all.extend(page.items);
            match next {
                Some(next) if page.has_more => feed.page.cursor = Cursor::After(next),
                _ => return all,
            }
        }
    }
}

fn kinds(found: &[Recorded]) -> Vec<&str> {
    found.iter().map(|recorded| recorded.kind.as_str()).collect()
}

#[tokio::test]
async fn a_search_finds_addresses_ids_and_the_names_of_what_is_named() {
    let house = House::new().await;
    let office = house.platform().await;
    let invite = office.key.invite("ada@example.com", Role::User).await.unwrap();
    let mut browser = house.browser();
    house.pass(1);
    browser.accept(&house.link_mailed_to("ada@example.com").await, "Ada Lovelace").await.unwrap();
    house.pass(1);
    office.key.invite("grace@example.com", Role::User).await.unwrap();
    for text in ["ADA@example", invite.id.as_str(), "lovelace"] {
        let found = office.key.found(Filter::default(), text, 100).await;
        assert!(kinds(&found).contains(&"org_user_invite_accepted"), "{text}: {:?}", kinds(&found));
        assert!(found.iter().all(|recorded| !format!("{recorded:?}").contains("grace@")), "{text}");
    }
    assert_eq!(office.key.found(Filter::default(), "nobody", 100).await, []);
    let invites = types_called("invites").unwrap().iter().map(|kind| (*kind).to_owned()).collect();
    let of_kind = Filter { types: Types::Only(invites), ..Filter::default() };
    let found = office.key.found(of_kind, "@example.com", 100).await;
    let expected = ["org_user_invite_sent", "org_user_invite_accepted", "org_user_invite_sent"];
    assert_eq!(kinds(&found), expected);
}

#[tokio::test]
async fn pages_of_a_search_hold_everything_once_and_lead_back() {
    let house = House::new().await;
    let office = house.platform().await;
    for number in 0..7 {
        let name = if number % 2 == 0 { "even" } else { "odd" };
        office.key.invite(&format!("{name}{number}@example.com"), Role::User).await.unwrap();
    }
    let whole = office.key.found(Filter::default(), "even", 100).await;
    assert_eq!(whole.len(), 4);
    for limit in [1, 2, 3] {
        assert_eq!(office.key.found(Filter::default(), "even", limit).await, whole, "{limit}");
    }
    let page = PageRequest { cursor: Cursor::Before(whole[3].id.clone()), limit: 2 };
    let before = office.key.search_feed(&Feed { page, ..Feed::default() }, "even").await.unwrap();
    assert_eq!((before.page.items.as_slice(), before.page.has_more, before.further), (&whole[1..3], true, None));
}

#[tokio::test]
async fn a_page_of_a_search_looks_at_so_much_and_tells_where_to_go_on() {
    let house = House::new().await;
    let office = house.platform().await;
    office.key.invite("first@example.com", Role::User).await.unwrap();
    house.pass(1);
    let organization = &office.key.caller.organization.id;
    act!(house, (organization), |tx| fill_feed(tx, organization)).unwrap();
    let found = office.key.search_feed(&Feed::default(), "first@").await.unwrap();
    assert_eq!((found.page.items.len(), found.page.has_more), (0, true));
    assert!(found.further.is_some());
    assert_eq!(kinds(&office.key.found(Filter::default(), "first@", 5).await), ["org_user_invite_sent"]);
}

/// More activities than a page of a search looks at.
async fn fill_feed(
    tx: &mut admit_store::Transaction,
    organization: &crate::ids::OrganizationId,
) -> Result<(), admit_store::Failure> {
    let now = tx.now();
    tx.execute(
        "with recursive numbers (number) as (select 10000 union all select number + 1 from numbers where number < 12100)
         insert into activities (id, organization_id, type, created_at, actor_type, details, feed_organization_id)
         select cast($1 as text) || number, cast($2 as text), 'group_updated', cast($3 as bigint), 'system_actor', '{}', cast($2 as text) from numbers",
        admit_store::params![ActivityId::earliest(now).as_str(), organization, now],
    )
    .await?;
    Ok(())
}

#[tokio::test]
async fn ac_30_one_activity_and_its_names_are_told_in_its_own_feed_alone() {
    let house = House::new().await;
    let (one, other) = (house.platform().await, house.enterprise().await);
    house.pass(1);
    one.admin.invite("ada@example.com", Role::User).await.unwrap();
    let told = one.key.told_in_feed(&Feed::default()).await.unwrap().items;
    let find_by = async |desk: &Desk, id: &ActivityId| {
        let caller = &desk.caller;
        unrefused(look!(house, (caller, id), |tx| find(tx, caller, id)))
    };
    assert_eq!(find_by(&one.key, &told[0].id).await, Ok(told[0].clone()));
    assert_eq!(find_by(&other.key, &told[0].id).await, Err(Refusal::NotFound));
    assert_eq!(find_by(&one.key, &"activity_1".into()).await, Err(Refusal::NotFound));
    let named_by = async |desk: &Desk| {
        let (caller, ids) = (&desk.caller, Vec::new());
        let told = told.clone();
        unrefused(look!(house, (caller, told, ids), |tx| names(tx, caller, told, ids))).unwrap()
    };
    let admin = told[0].actor.id().unwrap();
    assert!(named_by(&one.key).await.of(admin).is_some());
    assert_eq!(named_by(&other.key).await, crate::activities::Names::default());
    let caller = &one.key.caller;
    let actors = unrefused(look!(house, (caller), |tx| list_actors(tx, caller))).unwrap();
    assert_eq!(actors, [admin.to_owned()]);
}
