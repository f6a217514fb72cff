use super::{URL, failed_key, subscribed};
use crate::caller::{Actor, Credential, Freshness};
use crate::credentials::Scope;
use crate::organizations::{self, SettingsChange};
use crate::testing::*;
use crate::webhooks::*;

#[tokio::test]
async fn an_endpoint_is_kept_as_it_was_given_and_its_secret_is_told_once() {
    let house = House::new().await;
    let office = house.platform().await;
    let events = [EventType::ProgramStatusUpdated, EventType::ExternalKeyFailed, EventType::ExternalKeyFailed];
    let (endpoint, secret) = office.key.add_endpoint(&subscribed(URL, &events)).await.unwrap();
    assert!(secret.starts_with("whsec_"));
    assert_eq!((endpoint.name.as_str(), endpoint.url.as_str()), ("Hooks", URL));
    assert_eq!(endpoint.enabled_events, [EventType::ExternalKeyFailed, EventType::ProgramStatusUpdated]);
    assert!(endpoint.is_enabled && endpoint.disabled_reason.is_empty());
    assert_eq!(office.key.find_endpoint(&endpoint.id).await, Ok(endpoint.clone()));
    let contents = house.contents().await;
    assert!(!contents.contains(&secret) && !contents.contains(secret.trim_start_matches("whsec_")));
    assert_eq!(office.key.activities().await.last().unwrap(), "webhook_endpoint_created");
}

#[tokio::test]
async fn ac_71_an_endpoint_is_on_the_public_internet() {
    let house = House::new().await;
    let office = house.platform().await;
    let endpoint = office.key.endpoint().await;
    let before = house.contents().await;
    for (url, problem) in [
        ("http://hooks.example.com", TargetProblem::NotHttps),
        ("https://127.0.0.1/", TargetProblem::NotPublic),
        ("https://user:password@hooks.example.com/", TargetProblem::Credentials),
    ] {
        let refused = Refusal::BadTarget(problem);
        assert_eq!(office.key.add_endpoint(&subscribed(url, &EventType::ALL)).await, Err(refused.clone()));
        let change = EndpointChange { url: Some(url.to_owned()), ..EndpointChange::default() };
        assert_eq!(office.key.change_endpoint(&endpoint.id, &change).await, Err(refused));
    }
    assert_eq!(office.key.add_endpoint(&subscribed(URL, &[])).await, Err(Refusal::NoEvents));
    assert_eq!(house.contents().await, before);
}

#[tokio::test]
async fn the_33rd_endpoint_is_one_too_many_until_one_is_deleted() {
    let house = House::new().await;
    let office = house.platform().await;
    let new = subscribed(URL, &EventType::ALL);
    let mut endpoints = Vec::new();
    for _ in 0..ENDPOINTS_LIMIT {
        endpoints.push(office.key.endpoint().await);
    }
    let disable = EndpointChange { is_enabled: Some(false), ..EndpointChange::default() };
    office.key.change_endpoint(&endpoints[0].id, &disable).await.unwrap();
    assert_eq!(office.key.add_endpoint(&new).await, Err(Refusal::TooManyEndpoints));
    assert!(house.enterprise().await.key.add_endpoint(&new).await.is_ok());
    office.key.delete_endpoint(&endpoints[1].id).await.unwrap();
    assert!(office.key.add_endpoint(&new).await.is_ok());
}

#[tokio::test]
async fn what_is_not_named_in_a_change_stays() {
    let house = House::new().await;
    let office = house.platform().await;
    let endpoint = office.key.endpoint().await;
    house.pass(1);
    assert_eq!(office.key.change_endpoint(&endpoint.id, &EndpointChange::default()).await, Ok(endpoint.clone()));
    let no_events = EndpointChange { enabled_events: Some(Vec::new()), ..EndpointChange::default() };
    assert_eq!(office.key.change_endpoint(&endpoint.id, &no_events).await, Ok(endpoint.clone()));
    let name = EndpointChange { name: Some(String::new()), ..EndpointChange::default() };
    let changed = office.key.change_endpoint(&endpoint.id, &name).await.unwrap();
    assert_eq!(changed, Endpoint { name: String::new(), updated_at: house.now(), ..endpoint.clone() });
    let long = EndpointChange { name: Some("a".repeat(NAME_LIMIT + 1)), ..EndpointChange::default() };
    let refused = Refusal::TooLong { field: "name", limit: NAME_LIMIT };
    assert_eq!(office.key.change_endpoint(&endpoint.id, &long).await, Err(refused));
}

#[tokio::test]
async fn ac_73_a_new_secret_takes_the_old_ones_place_at_once() {
    let house = House::new().await;
    let office = house.platform().await;
    let (endpoint, first) = office.key.add_endpoint(&subscribed(URL, &EventType::ALL)).await.unwrap();
    office.key.test_endpoint(&endpoint.id, &failed_key()).await.unwrap();
    let second = office.key.new_secret(&endpoint.id).await.unwrap();
    assert_ne!(first, second);
    let due = house.claim_webhooks().await.remove(0);
    let (vault, due) = (&house.vault, &due);
    let prepared = look!(house, (vault, due), |tx| prepare(tx, vault, due)).unwrap().unwrap();
    let signed_with = |secret: &str| sign(secret, &due.event_id, house.now(), &due.body).unwrap();
    assert_eq!((prepared.url.as_str(), prepared.signature), (URL, signed_with(&second)));
    assert_ne!(signed_with(&first), signed_with(&second));
}

#[tokio::test]
async fn ac_30_an_endpoint_of_another_organization_is_an_unknown_one() {
    let house = House::new().await;
    let (one, other) = (house.platform().await, house.enterprise().await);
    let endpoint = one.key.endpoint().await;
    let delivery = one.key.test_endpoint(&endpoint.id, &failed_key()).await.unwrap();
    let before = house.contents().await;
    let id = &endpoint.id;
    assert_eq!(other.key.find_endpoint(id).await, Err(Refusal::NotFound));
    assert_eq!(other.key.change_endpoint(id, &EndpointChange::default()).await, Err(Refusal::NotFound));
    assert_eq!(other.key.delete_endpoint(id).await, Err(Refusal::NotFound));
    assert_eq!(other.key.new_secret(id).await, Err(Refusal::NotFound));
    assert_eq!(other.key.test_endpoint(id, &failed_key()).await, Err(Refusal::NotFound));
    assert_eq!(other.key.resend_delivery(id, &delivery.id).await, Err(Refusal::NotFound));
    assert_eq!(house.contents().await, before);
}

#[tokio::test]
async fn ac_23_ac_73_only_who_governs_has_webhooks_and_no_key_with_scopes() {
    let house = House::new().await;
    let office = house.enterprise().await;
    let endpoint = office.key.endpoint().await;
    let key = Actor::ApiKey { id: KeyId::from("apikey_1"), principal: None };
    let scoped = office.key.acting_with(key, Credential::ScopedKey(Scope::ALL.into_iter().collect()));
    let member = office.member("ada@example.com", Role::User).await;
    let membership_admin = office.member("bob@example.com", Role::MembershipAdmin).await;
    let before = house.contents().await;
    for desk in [&scoped, &member, &membership_admin] {
        assert_eq!(desk.find_endpoint(&endpoint.id).await, Err(Refusal::NotAllowed));
        assert_eq!(desk.add_endpoint(&subscribed(URL, &EventType::ALL)).await, Err(Refusal::NotAllowed));
        assert_eq!(desk.new_secret(&endpoint.id).await, Err(Refusal::NotAllowed));
        assert_eq!(desk.test_endpoint(&endpoint.id, &failed_key()).await, Err(Refusal::NotAllowed));
    }
    assert_eq!(house.contents().await, before);
    assert!(office.admin.find_endpoint(&endpoint.id).await.is_ok());
}

#[tokio::test]
async fn an_organization_that_the_beta_is_off_for_has_no_webhooks() {
    let house = House::new().await;
    let office = house.platform().await;
    let endpoint = office.key.endpoint().await;
    let caller = &office.key.caller;
    let change = SettingsChange { disabled_betas: Some(vec![BETA.to_owned()]), ..SettingsChange::default() };
    unrefused(act!(house, (caller, change), |tx| organizations::change_settings(tx, caller, change))).unwrap();
    assert_eq!(office.key.find_endpoint(&endpoint.id).await, Err(Refusal::NotOffered));
    assert_eq!(office.key.add_endpoint(&subscribed(URL, &EventType::ALL)).await, Err(Refusal::NotOffered));
}

#[tokio::test]
async fn ac_60_a_signing_secret_is_shown_only_after_a_fresh_sign_in() {
    let house = House::new().await;
    let office = house.platform().await;
    let endpoint = office.admin.endpoint().await;
    let before = house.contents().await;
    let stale = office.admin.fresh(Freshness::Until(START));
    assert_eq!(stale.add_endpoint(&subscribed(URL, &EventType::ALL)).await, Err(Refusal::StaleSignIn));
    assert_eq!(stale.new_secret(&endpoint.id).await, Err(Refusal::StaleSignIn));
    assert_eq!(house.contents().await, before);
    stale.delete_endpoint(&endpoint.id).await.unwrap();
}
