mod delivering;
mod endpoints;
mod looking;
mod paging;

use std::sync::Arc;

use crate::caller::Caller;
use crate::testing::*;
use crate::webhooks::*;

pub(crate) const URL: &str = "https://hooks.example.com/admit";

pub(crate) fn subscribed(url: &str, events: &[EventType]) -> NewEndpoint {
    let (name, description) = ("Hooks".to_owned(), "What we listen to".to_owned());
    NewEndpoint { name, description, url: url.to_owned(), enabled_events: events.to_vec() }
}

pub(crate) fn failed_key() -> TestEvent {
    let event_type = EventType::ExternalKeyFailed;
    TestEvent { event_type, object_id: "ekey_1".to_owned(), enforcement_action_id: None }
}

impl Desk {
    fn parts(&self) -> (Arc<crate::secrets::Vault>, Caller) {
        (Arc::clone(&self.house.vault), self.caller.clone())
    }

    pub(crate) async fn add_endpoint(&self, new: &NewEndpoint) -> Result<(Endpoint, String), Refusal> {
        let (vault, caller) = self.parts();
        let reach = Reach::Public;
        unrefused(act!(self.house, (vault, caller, reach, new), |tx| create(tx, vault, caller, *reach, new)))
    }

    /// An endpoint that takes every event.
    pub(crate) async fn endpoint(&self) -> Endpoint {
        self.add_endpoint(&subscribed(URL, &EventType::ALL)).await.unwrap().0
    }

    pub(crate) async fn find_endpoint(&self, id: &WebhookEndpointId) -> Result<Endpoint, Refusal> {
        let caller = &self.caller;
        unrefused(look!(self.house, (caller, id), |tx| find(tx, caller, id)))
    }

    pub(crate) async fn change_endpoint(
        &self,
        id: &WebhookEndpointId,
        to: &EndpointChange,
    ) -> Result<Endpoint, Refusal> {
        let (caller, reach) = (&self.caller, Reach::Public);
        unrefused(act!(self.house, (caller, reach, id, to), |tx| change(tx, caller, *reach, id, to)))
    }

    pub(crate) async fn delete_endpoint(&self, id: &WebhookEndpointId) -> Result<(), Refusal> {
        let caller = &self.caller;
        unrefused(act!(self.house, (caller, id), |tx| delete(tx, caller, id)))
    }

    pub(crate) async fn new_secret(&self, id: &WebhookEndpointId) -> Result<String, Refusal> {
        let (vault, caller) = self.parts();
        unrefused(act!(self.house, (vault, caller, id), |tx| regenerate_secret(tx, vault, caller, id)))
    }

    pub(crate) async fn endpoints(&self, request: &EndpointsRequest) -> Result<crate::pages::Page<Endpoint>, Refusal> {
        let caller = &self.caller;
        unrefused(look!(self.house, (caller, request), |tx| list(tx, caller, request)))
    }

    pub(crate) async fn test_endpoint(&self, id: &WebhookEndpointId, test: &TestEvent) -> Result<Delivery, Refusal> {
        let caller = &self.caller;
        unrefused(act!(self.house, (caller, id, test), |tx| send_test(tx, caller, id, test)))
    }

    pub(crate) async fn resend_delivery(
        &self,
        id: &WebhookEndpointId,
        delivery: &WebhookDeliveryId,
    ) -> Result<Delivery, Refusal> {
        let caller = &self.caller;
        unrefused(act!(self.house, (caller, id, delivery), |tx| resend(tx, caller, id, delivery)))
    }

    pub(crate) async fn deliveries(&self, id: &WebhookEndpointId) -> Vec<Delivery> {
        let (caller, request) = (&self.caller, everything());
        let listed = look!(self.house, (caller, id, request), |tx| list_deliveries(tx, caller, id, None, request));
        unrefused(listed).unwrap().items
    }
}

impl House {
    pub(crate) async fn claim_webhooks(&self) -> Vec<Due> {
        let limit = 100;
        let (claimed, has_any) =
            (look!(self, (), |tx| has_due(tx)).unwrap(), act!(self, (limit), |tx| claim(tx, *limit)).unwrap());
        assert!(claimed || has_any.is_empty(), "a worker that looks first would miss {has_any:?}");
        has_any
    }

    pub(crate) async fn note(&self, due: &Due, outcome: Outcome) {
        act!(self, (due, outcome), |tx| record_outcome(tx, due, outcome)).unwrap();
    }
}
