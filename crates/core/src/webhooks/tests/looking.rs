use crate::pages::{Cursor, PageRequest};
use crate::testing::*;
use crate::webhooks::tests::{failed_key, subscribed};
use crate::webhooks::*;

impl Desk {
    async fn in_state(
        &self,
        id: &WebhookEndpointId,
        state: DeliveryState,
        cursor: Cursor<WebhookDeliveryId>,
    ) -> Vec<WebhookDeliveryId> {
        let (caller, state, request) = (&self.caller, Some(state), PageRequest { cursor, limit: 2 });
        let listed =
            look!(self.house, (caller, id, state, request), |tx| list_deliveries(tx, caller, id, *state, request));
        unrefused(listed).unwrap().items.into_iter().map(|delivery| delivery.id).collect()
    }

    async fn find_delivery(
        &self,
        id: &WebhookEndpointId,
        delivery: &WebhookDeliveryId,
    ) -> Result<(Delivery, String), Refusal> {
        let caller = &self.caller;
        unrefused(look!(self.house, (caller, id, delivery), |tx| find_delivery(tx, caller, id, delivery)))
    }

    async fn mark_of(&self, id: &WebhookEndpointId) -> Result<String, Refusal> {
        let caller = &self.caller;
        unrefused(look!(self.house, (caller, id), |tx| mark(tx, caller, id)))
    }
}

#[tokio::test]
async fn deliveries_are_listed_by_state_and_each_is_found_with_its_body() {
    let house = House::new().await;
    let office = house.platform().await;
    let endpoint = office.key.endpoint().await.id;
    let mut sent = Vec::new();
    for _ in 0..4 {
        house.pass(1);
        sent.push(office.key.test_endpoint(&endpoint, &failed_key()).await.unwrap().id);
        let claimed = house.claim_webhooks().await;
        house.note(&claimed[0], Outcome::Delivered { status: 200 }).await;
    }
    let waits = office.key.test_endpoint(&endpoint, &failed_key()).await.unwrap().id;
    let (delivered, queued) = (DeliveryState::Delivered, DeliveryState::Queued);
    assert_eq!(office.key.in_state(&endpoint, queued, Cursor::Start).await, [waits]);
    assert_eq!(office.key.in_state(&endpoint, delivered, Cursor::Start).await, [sent[3].clone(), sent[2].clone()]);
    let after = Cursor::After(sent[2].clone());
    assert_eq!(office.key.in_state(&endpoint, delivered, after).await, [sent[1].clone(), sent[0].clone()]);
    assert_eq!(office.key.in_state(&endpoint, DeliveryState::Failed, Cursor::Start).await, []);
    let (delivery, body) = office.key.find_delivery(&endpoint, &sent[0]).await.unwrap();
    assert!(delivery.state == delivered && body.contains(&delivery.event_id), "{body}");
}

#[tokio::test]
async fn ac_30_a_delivery_is_found_beside_its_own_endpoint_alone() {
    let house = House::new().await;
    let (one, other) = (house.platform().await, house.enterprise().await);
    let endpoint = one.key.endpoint().await.id;
    let second = one.key.add_endpoint(&subscribed("https://other.example.com/", &EventType::ALL)).await.unwrap().0.id;
    let foreign = other.key.endpoint().await.id;
    let delivery = one.key.test_endpoint(&endpoint, &failed_key()).await.unwrap().id;
    assert_eq!(one.key.find_delivery(&second, &delivery).await, Err(Refusal::DeliveryNotFound));
    assert_eq!(other.key.find_delivery(&endpoint, &delivery).await, Err(Refusal::NotFound));
    assert_eq!(other.key.find_delivery(&foreign, &delivery).await, Err(Refusal::DeliveryNotFound));
    assert_eq!(other.key.mark_of(&endpoint).await, Err(Refusal::NotFound));
}

#[tokio::test]
async fn the_mark_of_an_endpoint_changes_with_what_is_queued_and_how_it_ends() {
    let house = House::new().await;
    let office = house.platform().await;
    let endpoint = office.key.endpoint().await.id;
    let mut marks = vec![office.key.mark_of(&endpoint).await.unwrap()];
    assert_eq!(office.key.mark_of(&endpoint).await.as_ref(), Ok(&marks[0]));
    office.key.test_endpoint(&endpoint, &failed_key()).await.unwrap();
    marks.push(office.key.mark_of(&endpoint).await.unwrap());
    let claimed = house.claim_webhooks().await;
    house.note(&claimed[0], Outcome::Delivered { status: 200 }).await;
    marks.push(office.key.mark_of(&endpoint).await.unwrap());
    assert!(marks[0] != marks[1] && marks[1] != marks[2], "{marks:?}");
}
