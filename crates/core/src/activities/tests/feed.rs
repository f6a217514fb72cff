use crate::activities::{
    ComplianceCall, Feed, FeedActor, Filter, ListOrder, Recorded, Refusal, Types, record_compliance_calls,
};
use crate::caller::{Actor, Credential};
use crate::compliance_settings;
use crate::credentials::Scope;
use crate::organizations::Kind;
use crate::testing::*;

fn kinds(told: &[Recorded]) -> Vec<&str> {
    told.iter().map(|activity| activity.kind.as_str()).collect()
}

impl Desk {
    async fn told(&self, filter: Filter) -> Vec<Recorded> {
        self.told_in_feed(&Feed { filter, ..Feed::default() }).await.unwrap().items
    }

    async fn capture(&self, enabled: bool) -> Result<bool, compliance_settings::Refusal> {
        let caller = &self.caller;
        unrefused(act!(self.house, (caller, enabled), |tx| compliance_settings::set_enabled(tx, caller, *enabled)))
    }
}

/// An office with a guest who accepted: sent, accepted, role updated; before that, what setting up records.
async fn with_a_guest(house: &House) -> (Office, PersonId) {
    let office = house.platform().await;
    house.pass(1);
    office.key.invite("ada@example.com", Role::User).await.unwrap();
    let mut browser = house.browser();
    browser.accept(&house.link_mailed_to("ada@example.com").await, "Ada").await.unwrap();
    let ada = browser.signed_in().await.unwrap().person.id;
    (office, ada)
}

#[tokio::test]
async fn the_feed_tells_of_one_organization_the_newest_first_or_the_oldest() {
    let house = House::new().await;
    let (one, other) = (house.platform().await, house.enterprise().await);
    house.pass(1);
    one.admin.invite("ada@example.com", Role::User).await.unwrap();
    let told = one.key.told(Filter::default()).await;
    let expected =
        ["org_user_invite_sent", "admin_api_key_created", "claude_user_role_updated", "organization_created"];
    assert_eq!(kinds(&told), expected);
    assert_eq!(kinds(&other.key.told(Filter::default()).await), &expected[1..]);
    let oldest_first = Feed { order: ListOrder::Ascending, ..Feed::default() };
    let mut reversed = one.key.told_in_feed(&oldest_first).await.unwrap().items;
    reversed.reverse();
    assert_eq!(reversed, told);
}

#[tokio::test]
async fn each_filter_lets_through_what_it_names_and_together_they_let_through_what_all_name() {
    let house = House::new().await;
    let (office, ada) = with_a_guest(&house).await;
    let told = async |filter: Filter| {
        let told = office.key.told(filter).await;
        told.into_iter().map(|activity| activity.kind).collect::<Vec<_>>()
    };
    let only = |kinds: &[&str]| Types::Only(kinds.iter().map(|kind| (*kind).to_owned()).collect());
    let except = |kinds: &[&str]| Types::Except(kinds.iter().map(|kind| (*kind).to_owned()).collect());
    let all = told(Filter::default()).await;
    assert_eq!(all.len(), 6, "{all:?}");
    let types = only(&["org_user_invite_accepted", "org_user_invite_sent", "no_such_type"]);
    assert_eq!(told(Filter { types, ..Filter::default() }).await, ["org_user_invite_accepted", "org_user_invite_sent"]);
    let types = except(&["claude_user_role_updated", "organization_created", "no_such_type"]);
    let rest = ["org_user_invite_accepted", "org_user_invite_sent", "admin_api_key_created"];
    assert_eq!(told(Filter { types, ..Filter::default() }).await, rest);
    let actors = vec![ada.to_string()];
    let of_ada = ["claude_user_role_updated", "org_user_invite_accepted"];
    assert_eq!(told(Filter { actors: actors.clone(), ..Filter::default() }).await, of_ada);
    let types = only(&["org_user_invite_accepted", "org_user_invite_sent"]);
    assert_eq!(told(Filter { types, actors, ..Filter::default() }).await, ["org_user_invite_accepted"]);
    assert!(told(Filter { actors: vec!["user_1".to_owned()], ..Filter::default() }).await.is_empty());
}

#[tokio::test]
async fn a_moment_bounds_the_feed_to_the_microsecond() {
    let house = House::new().await;
    let office = house.platform().await;
    let at = |microseconds| Some(Timestamp::from_microseconds(START.microseconds() + microseconds));
    house.pass(10);
    office.key.invite("ada@example.com", Role::User).await.unwrap();
    let told = async |from, before| kinds(&office.key.told(Filter { from, before, ..Filter::default() }).await).len();
    let ten = 10_000_000;
    assert_eq!(told(at(ten), None).await, 1);
    assert_eq!(told(at(ten + 1), None).await, 0);
    assert_eq!(told(None, at(ten)).await, 3);
    assert_eq!(told(None, at(ten + 1)).await, 4);
    assert_eq!(told(at(1), at(ten)).await, 0);
}

#[tokio::test]
async fn the_feed_goes_six_years_back() {
    let house = House::new().await;
    let office = house.platform().await;
    house.pass(6 * 365 * DAY);
    assert_eq!(office.key.told(Filter::default()).await.len(), 3);
    house.pass(3 * DAY);
    assert!(office.key.told(Filter::default()).await.is_empty());
}

#[tokio::test]
async fn ac_30_another_organization_and_its_activities_are_not_told_and_no_cursor() {
    let house = House::new().await;
    let (one, other) = (house.platform().await, house.enterprise().await);
    let own = one.organization.id.clone();
    for named in [own.to_string(), own.tagged().unwrap()] {
        let filter = Filter { organizations: vec![named], ..Filter::default() };
        assert_eq!(one.key.told(filter.clone()).await.len(), 3);
        assert!(other.key.told(filter).await.is_empty());
    }
    let foreign = one.key.told(Filter::default()).await[0].id.clone();
    for id in [foreign, ActivityId::from("activity_1"), ActivityId::from("")] {
        for cursor in [crate::pages::Cursor::After(id.clone()), crate::pages::Cursor::Before(id)] {
            let mut feed = Feed::default();
            feed.page.cursor = cursor;
            assert_eq!(other.key.told_in_feed(&feed).await, Err(Refusal::UnknownCursor));
        }
    }
}

#[tokio::test]
async fn signing_in_belongs_to_no_organization_and_is_told_in_those_of_the_person() {
    let house = House::new().await;
    let (office, ada) = with_a_guest(&house).await;
    let joined = house.enterprise().await;
    let stranger = house.organization(Kind::Platform, "x@example.com").await;
    joined.key.invite("ada@example.com", Role::User).await.unwrap();
    let mut browser = house.browser().sign_in_as("ada@example.com").await;
    browser.accept(&house.link_mailed_to("ada@example.com").await, "").await.unwrap();
    house.pass(1);
    house.browser().sign_in_as("ada@example.com").await;
    let of_type = |kind: &str| Filter { types: Types::Only(vec![kind.to_owned()]), ..Filter::default() };
    for (office, times) in [(&office, 2), (&joined, 1), (&stranger, 0)] {
        let told = office.key.told(of_type("magic_link_login_succeeded")).await;
        assert_eq!(told.len(), times);
        for activity in told {
            let (id, address) = (ada.to_string(), Some("ada@example.com".to_owned()));
            assert_eq!((activity.organization_id, activity.actor), (None, FeedActor::User { id, address }));
        }
    }
    let organizations = vec![office.organization.id.to_string()];
    let owned = office.key.told(Filter { organizations, ..Filter::default() }).await;
    assert!(!kinds(&owned).contains(&"magic_link_login_succeeded"));
    let told = office.key.told(of_type("magic_link_login_initiated")).await;
    assert_eq!(told[0].actor, FeedActor::Unauthenticated("ada@example.com".to_owned()));
}

#[tokio::test]
async fn a_call_of_the_feed_is_told_in_it() {
    let house = House::new().await;
    let office = house.platform().await;
    let call = ComplianceCall {
        caller: office.key.caller.clone(),
        request_id: "req_1".to_owned(),
        method: "GET".to_owned(),
        url: "/v1/compliance/activities?limit=2".to_owned(),
        status: 403,
    };
    let calls = vec![call.clone(), call];
    act!(house, (calls), |tx| record_compliance_calls(tx, calls)).unwrap();
    let types = Types::Only(vec!["compliance_api_accessed".to_owned()]);
    let told = office.key.told(Filter { types, ..Filter::default() }).await;
    assert_eq!((told.len(), &told[0].organization_id), (2, &None));
    let details = serde_json::Value::from(told[0].details.clone());
    let expected = serde_json::json!({ "request_id": "req_1", "request_method": "GET", "status_code": 403,
        "url": "/v1/compliance/activities?limit=2" });
    assert_eq!(details, expected);
}

#[tokio::test]
async fn what_happens_while_capture_is_disabled_is_recorded_and_never_told() {
    let house = House::new().await;
    let office = house.platform().await;
    let updated = "org_compliance_api_settings_updated";
    assert_eq!(office.key.capture(true).await, Ok(true));
    for enabled in [false, false] {
        house.pass(1);
        assert_eq!(office.key.capture(enabled).await, Ok(false));
    }
    house.pass(1);
    office.key.invite("ada@example.com", Role::User).await.unwrap();
    house.pass(1);
    assert_eq!(office.key.capture(true).await, Ok(true));
    house.pass(1);
    office.key.invite("bob@example.com", Role::User).await.unwrap();
    let told = office.key.told(Filter::default()).await;
    assert_eq!(kinds(&told)[..3], ["org_user_invite_sent", updated, updated]);
    let recorded = office.key.activities().await;
    assert_eq!(&recorded[3..], [updated, "org_user_invite_sent", updated, "org_user_invite_sent"]);
}

#[tokio::test]
async fn ac_23_who_may_not_manage_members_reads_no_feed_and_stops_none() {
    let house = House::new().await;
    let office = house.enterprise().await;
    let member = office.member("ada@example.com", Role::User).await;
    let key_with = |scopes: &[Scope]| {
        let actor = Actor::ApiKey { id: KeyId::from("apikey_1"), principal: None };
        office.key.acting_with(actor, Credential::ScopedKey(scopes.iter().copied().collect()))
    };
    for refused in [&member, &key_with(&[Scope::ReadMembers, Scope::WriteMembers])] {
        assert_eq!(refused.told_in_feed(&Feed::default()).await, Err(Refusal::NotAllowed));
    }
    let membership_admin = office.member("bob@example.com", Role::MembershipAdmin).await;
    for refused in [&member, &membership_admin, &key_with(&Scope::ALL)] {
        assert_eq!(refused.capture(false).await, Err(compliance_settings::Refusal::NotAllowed));
    }
    for scope in [Scope::ReadComplianceActivities, Scope::ReadOrgAudit] {
        assert!(key_with(&[scope]).told_in_feed(&Feed::default()).await.is_ok());
    }
}
