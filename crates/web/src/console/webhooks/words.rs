//! Endpoints and deliveries in the reader's words.

use admit_core::webhooks::{Delivery, DeliveryState, Endpoint, EventType};
use admit_language::Words;

use crate::html::{moment, moment_with_time};
use crate::pages::forms::Choice;
use crate::pages::webhooks::{DeliveryRow, EndpointRow};

/// What an endpoint is called: its name, or where it is.
pub(super) fn title(endpoint: &Endpoint) -> &str {
    if endpoint.name.is_empty() { &endpoint.url } else { &endpoint.name }
}

pub(super) fn endpoint_row(words: Words, endpoint: &Endpoint) -> EndpointRow {
    EndpointRow {
        endpoint_id: endpoint.id.to_string(),
        name: endpoint.name.clone(),
        url: endpoint.url.clone(),
        events: endpoint.enabled_events.iter().map(|event| event.as_str()).collect(),
        is_enabled: endpoint.is_enabled,
        disabled_reason: endpoint.disabled_reason.clone(),
        created: moment(words, endpoint.created_at),
    }
}

pub(super) fn delivery_row(words: Words, delivery: &Delivery) -> DeliveryRow {
    DeliveryRow {
        delivery_id: delivery.id.to_string(),
        event: delivery.event_type.as_str(),
        event_id: delivery.event_id.clone(),
        state: delivery.state.as_str(),
        tries: delivery.tries,
        status: delivery.last_status,
        problem: delivery.last_problem.clone(),
        next_try: delivery.next_try_at.map(|at| moment_with_time(words, at)),
        created: moment_with_time(words, delivery.created_at),
        finished: delivery.finished_at.map(|at| moment_with_time(words, at)),
        is_over: delivery.state != DeliveryState::Queued,
    }
}

/// The states to filter by.
pub(super) fn state_choices(words: Words, selected: Option<DeliveryState>) -> Vec<Choice> {
    let label = words.t("webhooks-all-states").to_string();
    let all = Choice { value: String::new(), label, is_selected: selected.is_none() };
    let choice = |state: DeliveryState| Choice {
        value: state.as_str().to_owned(),
        label: words.t("webhooks-delivery-state").with("state", state.as_str()).to_string(),
        is_selected: selected == Some(state),
    };
    std::iter::once(all).chain(DeliveryState::ALL.map(choice)).collect()
}

/// Events to choose from; each is a field of its own, named after it.
pub(super) fn event_choices(chosen: &[EventType]) -> Vec<Choice> {
    let choice = |event: EventType| Choice {
        value: field_of(event),
        label: event.as_str().to_owned(),
        is_selected: chosen.contains(&event),
    };
    EventType::ALL.map(choice).into()
}

/// The events that were chosen in a form, by what stands in its fields.
pub(super) fn chosen_events<'f>(field: impl Fn(&str) -> &'f str) -> Vec<EventType> {
    EventType::ALL.into_iter().filter(|event| !field(&field_of(*event)).is_empty()).collect()
}

/// The fields of all events.
pub(super) fn event_fields() -> [String; EventType::ALL.len()] {
    EventType::ALL.map(field_of)
}

fn field_of(event: EventType) -> String {
    format!("event.{}", event.as_str())
}
