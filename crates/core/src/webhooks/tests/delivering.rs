use super::{failed_key, subscribed};
use crate::testing::*;
use crate::webhooks::*;

/// Longer than any wait between two tries.
const A_WAIT: i64 = 121;
const FAILED: Outcome = Outcome::Failed { status: Some(500), problem: "it answered with an error" };

async fn with_a_test(house: &House) -> (Office, Endpoint, Delivery) {
    let office = house.platform().await;
    let endpoint = office.key.endpoint().await;
    let delivery = office.key.test_endpoint(&endpoint.id, &failed_key()).await.unwrap();
    (office, endpoint, delivery)
}

/// Everything that is due fails, until nothing is left that could be.
async fn fail_all(house: &House) {
    for _ in 0..3 {
        for due in house.claim_webhooks().await {
            house.note(&due, FAILED).await;
        }
        house.pass(A_WAIT);
    }
}

#[tokio::test]
async fn an_event_is_written_with_ids_and_nothing_else() {
    let house = House::new().await;
    let (office, endpoint, _) = with_a_test(&house).await;
    let action = TestEvent {
        event_type: EventType::EnforcementActionOpened,
        object_id: "uprof_1".to_owned(),
        enforcement_action_id: Some("enf_1".to_owned()),
    };
    let due = house.claim_webhooks().await.remove(0);
    assert!(due.event_id.starts_with("whe_") && due.event_id.len() == 36, "{}", due.event_id);
    let body: serde_json::Value = serde_json::from_str(&due.body).unwrap();
    let data = serde_json::json!({ "type": "external_key.failed", "id": "ekey_1",
        "organization_id": office.organization.id.as_str() });
    let expected = serde_json::json!({ "type": "event", "id": due.event_id, "created_at": house.now().to_string(),
        "data": data });
    assert_eq!(body, expected);
    house.note(&due, Outcome::Delivered { status: 200 }).await;
    office.key.test_endpoint(&endpoint.id, &action).await.unwrap();
    let due = house.claim_webhooks().await.remove(0);
    let body: serde_json::Value = serde_json::from_str(&due.body).unwrap();
    assert_eq!(body["data"]["enforcement_action_id"], "enf_1");
}

#[tokio::test]
async fn ac_72_an_event_is_sent_three_times_at_most_with_one_id_and_waits_between() {
    let house = House::new().await;
    let (office, endpoint, delivery) = with_a_test(&house).await;
    for (tries, least, most) in [(1, 5, 30), (2, 20, 120)] {
        let due = house.claim_webhooks().await.remove(0);
        assert_eq!((due.tries, &due.event_id), (tries, &delivery.event_id));
        house.note(&due, FAILED).await;
        let noted = office.key.deliveries(&endpoint.id).await.remove(0);
        assert_eq!((noted.state, noted.last_status), (DeliveryState::Queued, Some(500)));
        let wait = noted.next_try_at.unwrap().seconds_since(house.now());
        assert!((least..=most).contains(&wait), "{wait}");
        house.pass(wait - 1);
        assert!(house.claim_webhooks().await.is_empty());
        house.pass(1);
    }
    let due = house.claim_webhooks().await.remove(0);
    house.note(&due, FAILED).await;
    house.pass(DAY);
    assert!(house.claim_webhooks().await.is_empty());
    let ended = office.key.deliveries(&endpoint.id).await.remove(0);
    assert_eq!((ended.state, ended.tries, ended.next_try_at), (DeliveryState::Failed, 3, None));
    assert!(office.key.find_endpoint(&endpoint.id).await.unwrap().is_enabled);
}

#[tokio::test]
async fn one_worker_at_a_time_has_a_delivery_and_one_that_dies_loses_nothing() {
    let house = House::new().await;
    with_a_test(&house).await;
    let first = house.claim_webhooks().await.remove(0);
    assert!(house.claim_webhooks().await.is_empty());
    house.pass(61);
    let second = house.claim_webhooks().await.remove(0);
    assert_eq!((&second.id, second.tries), (&first.id, 2));
    // The first one was only slow: what it says of a failure is over, what it says of a delivery counts.
    house.note(&first, FAILED).await;
    assert!(house.claim_webhooks().await.is_empty());
    house.note(&first, Outcome::Delivered { status: 200 }).await;
    house.note(&second, FAILED).await;
    assert_eq!(house.count("webhook_deliveries where state = 'delivered'").await, 1);
}

#[tokio::test]
async fn what_a_worker_gives_back_was_not_tried() {
    let house = House::new().await;
    with_a_test(&house).await;
    let claimed = house.claim_webhooks().await;
    act!(house, (claimed), |tx| release(tx, claimed)).unwrap();
    let again = house.claim_webhooks().await;
    assert_eq!(again, claimed);
}

#[tokio::test]
async fn fc_16_an_endpoint_has_one_delivery_under_way_and_the_others_go_on() {
    let house = House::new().await;
    let (office, endpoint, first) = with_a_test(&house).await;
    house.pass(1);
    let other = office.key.endpoint().await;
    for id in [&endpoint.id, &endpoint.id, &other.id] {
        office.key.test_endpoint(id, &failed_key()).await.unwrap();
    }
    let claimed = house.claim_webhooks().await;
    let mut places: Vec<_> = claimed.iter().map(|due| &due.endpoint).collect();
    places.sort();
    assert_eq!(places, [&endpoint.id, &other.id]);
    let slow = claimed.iter().find(|due| due.endpoint == endpoint.id).unwrap();
    assert_eq!(slow.id, first.id);
    assert!(house.claim_webhooks().await.is_empty());
    house.note(slow, Outcome::Delivered { status: 204 }).await;
    assert_eq!(house.claim_webhooks().await.len(), 1);
}

#[tokio::test]
async fn ac_71_ac_72_what_no_further_try_can_mend_disables_the_endpoint_and_drops_what_waits() {
    for (outcome, reason) in [
        (Outcome::Redirected { status: 302 }, "auto-disabled: endpoint URL returned a redirect (3xx)"),
        (Outcome::NotPublic, "auto-disabled: endpoint URL resolved to an invalid address"),
        (Outcome::Gone, "auto-disabled: endpoint URL is gone (410)"),
    ] {
        let house = House::new().await;
        let (office, endpoint, _) = with_a_test(&house).await;
        office.key.test_endpoint(&endpoint.id, &failed_key()).await.unwrap();
        let due = house.claim_webhooks().await.remove(0);
        house.note(&due, outcome).await;
        let disabled = office.key.find_endpoint(&endpoint.id).await.unwrap();
        assert_eq!((disabled.is_enabled, disabled.disabled_reason.as_str()), (false, reason));
        let mut states: Vec<_> =
            office.key.deliveries(&endpoint.id).await.iter().map(|delivery| delivery.state.as_str()).collect();
        states.sort_unstable();
        assert_eq!(states, ["dropped", "failed"]);
        assert_eq!(office.key.test_endpoint(&endpoint.id, &failed_key()).await, Err(Refusal::Disabled));
        assert_eq!(office.key.activities().await.last().unwrap(), "webhook_endpoint_disabled");
        let enable = EndpointChange { is_enabled: Some(true), ..EndpointChange::default() };
        let enabled = office.key.change_endpoint(&endpoint.id, &enable).await.unwrap();
        assert_eq!((enabled.is_enabled, enabled.disabled_reason.as_str()), (true, ""));
        house.pass(DAY);
        assert!(house.claim_webhooks().await.is_empty());
        assert!(office.key.test_endpoint(&endpoint.id, &failed_key()).await.is_ok());
    }
}

#[tokio::test]
async fn fc_16_an_endpoint_that_fails_for_a_day_is_disabled_and_one_success_starts_the_day_anew() {
    let house = House::new().await;
    let (office, endpoint, _) = with_a_test(&house).await;
    let mut was_mended = false;
    for _ in 0..14 {
        fail_all(&house).await;
        house.pass(2 * 3600);
        office.key.test_endpoint(&endpoint.id, &failed_key()).await.unwrap();
        if !was_mended {
            was_mended = true;
            let due = house.claim_webhooks().await.remove(0);
            house.note(&due, Outcome::Delivered { status: 200 }).await;
            office.key.test_endpoint(&endpoint.id, &failed_key()).await.unwrap();
        }
        if house.now().seconds_since(START) > DAY {
            break;
        }
    }
    // More than a day after the first failure, and less than one after the success.
    assert!(office.key.find_endpoint(&endpoint.id).await.unwrap().is_enabled);
    house.pass(4 * 3600);
    fail_all(&house).await;
    let disabled = office.key.find_endpoint(&endpoint.id).await.unwrap();
    assert!(!disabled.is_enabled);
    assert_eq!(disabled.disabled_reason, "auto-disabled after sustained delivery failures");
}

#[tokio::test]
async fn few_failures_over_a_long_time_disable_nothing() {
    let house = House::new().await;
    let (office, endpoint, _) = with_a_test(&house).await;
    for _ in 0..3 {
        fail_all(&house).await;
        house.pass(5 * DAY);
        office.key.test_endpoint(&endpoint.id, &failed_key()).await.unwrap();
    }
    assert!(office.key.find_endpoint(&endpoint.id).await.unwrap().is_enabled);
}

#[tokio::test]
async fn nothing_is_sent_to_an_endpoint_that_is_disabled_deleted_or_not_subscribed() {
    let house = House::new().await;
    let office = house.platform().await;
    let (deaf, _) = office.key.add_endpoint(&subscribed(super::URL, &[EventType::ExternalKeyRecovered])).await.unwrap();
    assert_eq!(office.key.test_endpoint(&deaf.id, &failed_key()).await, Err(Refusal::NotSubscribed));
    let (disabled, deleted) = (office.key.endpoint().await, office.key.endpoint().await);
    for endpoint in [&disabled, &deleted] {
        office.key.test_endpoint(&endpoint.id, &failed_key()).await.unwrap();
    }
    let under_way = house.claim_webhooks().await;
    let disable = EndpointChange { is_enabled: Some(false), ..EndpointChange::default() };
    office.key.change_endpoint(&disabled.id, &disable).await.unwrap();
    office.key.delete_endpoint(&deleted.id).await.unwrap();
    for due in &under_way {
        let vault = &house.vault;
        assert!(look!(house, (vault, due), |tx| prepare(tx, vault, due)).unwrap().is_none());
    }
    house.pass(DAY);
    assert!(house.claim_webhooks().await.is_empty());
    assert_eq!(house.count("webhook_deliveries where state = 'dropped'").await, 2);
}

#[tokio::test]
async fn a_delivery_that_ended_is_sent_again_with_the_events_own_id() {
    let house = House::new().await;
    let (office, endpoint, delivery) = with_a_test(&house).await;
    assert_eq!(office.key.resend_delivery(&endpoint.id, &delivery.id).await, Err(Refusal::StillQueued));
    let due = house.claim_webhooks().await.remove(0);
    house.note(&due, Outcome::Delivered { status: 200 }).await;
    house.pass(1);
    let again = office.key.resend_delivery(&endpoint.id, &delivery.id).await.unwrap();
    assert_eq!(again.event_id, delivery.event_id);
    assert_ne!(again.id, delivery.id);
    assert_eq!(house.claim_webhooks().await.remove(0).body, due.body);
    let unknown = WebhookDeliveryId::from("whd_1");
    assert_eq!(office.key.resend_delivery(&endpoint.id, &unknown).await, Err(Refusal::DeliveryNotFound));
    let other = office.key.endpoint().await;
    assert_eq!(office.key.resend_delivery(&other.id, &delivery.id).await, Err(Refusal::DeliveryNotFound));
}

#[tokio::test]
async fn the_log_goes_thirty_days_back() {
    let house = House::new().await;
    let (office, endpoint, first) = with_a_test(&house).await;
    let due = house.claim_webhooks().await.remove(0);
    house.note(&due, Outcome::Delivered { status: 200 }).await;
    house.pass(31 * DAY);
    let second = office.key.test_endpoint(&endpoint.id, &failed_key()).await.unwrap();
    let listed: Vec<_> = office.key.deliveries(&endpoint.id).await.into_iter().map(|delivery| delivery.id).collect();
    assert_eq!(listed, [second.id]);
    assert_ne!(listed[0], first.id);
}
