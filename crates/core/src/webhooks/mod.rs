//! Webhooks: an organization's endpoints, and the events that are delivered to them (spec section 8.10).
//!
//! A *delivery* is one event on its way to one endpoint. It is queued in the transaction of the act that raises it; a worker
//! claims it, signs it with the endpoint's secret and sends it, up to three times. An endpoint has one delivery under way
//! at a time, whatever the number of nodes, so that a slow one holds up no other. An endpoint that can't be delivered to is
//! disabled with a reason, and what waits for it is dropped.
//!
//! None of the legal events happens in this server, which has no external keys and no user profiles; what is delivered are
//! the tests that somebody asks for.

mod deliveries;
mod endpoints;
mod event;
mod refusal;
mod rows;
mod signature;
mod target;
#[cfg(test)]
pub(crate) mod tests;

pub use deliveries::{
    Due, Outcome, Prepared, claim, find_delivery, has_due, list_deliveries, mark, prepare, record_outcome, release,
    resend, send_test,
};
pub use endpoints::{change, create, delete, find, list, regenerate_secret};
pub use event::{EventType, TestEvent};
pub use refusal::Refusal;
pub use signature::sign;
pub use target::{Reach, Target, TargetProblem, is_public};

use std::str::FromStr;

use admit_store::Timestamp;

use crate::ids::{WebhookDeliveryId, WebhookEndpointId};
use crate::pages::Cursor;

/// The beta that the routes of the mirror belong to.
pub const BETA: &str = "webhooks-2026-10-07";
/// Endpoints of an organization, enabled or not, at most.
pub const ENDPOINTS_LIMIT: i64 = 32;
/// The longest name of an endpoint, in characters.
pub const NAME_LIMIT: usize = 256;
/// The longest description of an endpoint, in characters.
pub const DESCRIPTION_LIMIT: usize = 2048;

/// Where events of an organization are sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Endpoint {
    /// Its id.
    pub id: WebhookEndpointId,
    /// Its name; may be empty.
    pub name: String,
    /// What it is for; may be empty.
    pub description: String,
    /// Where the events go.
    pub url: String,
    /// Which events go there.
    pub enabled_events: Vec<EventType>,
    /// Whether they do.
    pub is_enabled: bool,
    /// Why the server disabled it; empty when it is enabled or somebody disabled it.
    pub disabled_reason: String,
    /// When it was made.
    pub created_at: Timestamp,
    /// When it was last changed.
    pub updated_at: Timestamp,
}

/// An endpoint to make.
#[derive(Clone, Debug)]
pub struct NewEndpoint {
    /// See [`Endpoint::name`].
    pub name: String,
    /// See [`Endpoint::description`].
    pub description: String,
    /// See [`Endpoint::url`].
    pub url: String,
    /// See [`Endpoint::enabled_events`]; at least one.
    pub enabled_events: Vec<EventType>,
}

/// What to change; what is `None` stays.
#[derive(Clone, Debug, Default)]
pub struct EndpointChange {
    /// See [`Endpoint::name`].
    pub name: Option<String>,
    /// See [`Endpoint::description`].
    pub description: Option<String>,
    /// See [`Endpoint::url`].
    pub url: Option<String>,
    /// The whole new set.
    pub enabled_events: Option<Vec<EventType>>,
    /// See [`Endpoint::is_enabled`].
    pub is_enabled: Option<bool>,
}

/// Which page of the endpoints.
#[derive(Clone, Debug)]
pub struct EndpointsRequest {
    /// Whether the oldest come first.
    pub is_ascending: bool,
    /// Where the page starts. Before an endpoint means the *first* that precede it, not the nearest (spec section 3.1).
    pub cursor: Cursor<WebhookEndpointId>,
    /// At most so many.
    pub limit: u32,
    /// Only those whose name or URL contains this text.
    pub search: Option<String>,
}

/// How far a delivery has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DeliveryState {
    /// It is still to be sent, or to be sent again.
    Queued,
    /// A receiver took it.
    Delivered,
    /// Every try failed.
    Failed,
    /// Its endpoint was disabled or deleted before it could be sent.
    Dropped,
}

impl DeliveryState {
    /// All states.
    pub const ALL: [Self; 4] = [Self::Queued, Self::Delivered, Self::Failed, Self::Dropped];

    /// The spelling in the database and on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Queued => "queued",
            Self::Delivered => "delivered",
            Self::Failed => "failed",
            Self::Dropped => "dropped",
        }
    }
}

/// The text names no state of a delivery.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownDeliveryState;

impl FromStr for DeliveryState {
    type Err = UnknownDeliveryState;

    fn from_str(text: &str) -> Result<Self, UnknownDeliveryState> {
        Self::ALL.into_iter().find(|state| state.as_str() == text).ok_or(UnknownDeliveryState)
    }
}

/// One event on its way to one endpoint.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Delivery {
    /// Its id.
    pub id: WebhookDeliveryId,
    /// Where it goes.
    pub endpoint_id: WebhookEndpointId,
    /// The id of the event: the same however often it is sent.
    pub event_id: String,
    /// What the event is.
    pub event_type: EventType,
    /// How far it has come.
    pub state: DeliveryState,
    /// How often it was tried.
    pub tries: i64,
    /// When it is tried next, while it is queued.
    pub next_try_at: Option<Timestamp>,
    /// When it was queued.
    pub created_at: Timestamp,
    /// When it ended.
    pub finished_at: Option<Timestamp>,
    /// The status that the receiver last answered with.
    pub last_status: Option<i64>,
    /// What was wrong with the last try.
    pub last_problem: Option<String>,
}
