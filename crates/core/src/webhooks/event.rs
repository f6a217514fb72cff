//! Events: their types, and how they are written.

use std::str::FromStr;

use admit_store::{Failure, Timestamp};
use serde::Serialize;

use crate::ids::OrganizationId;
use crate::secrets;

/// A type of event that can be delivered. There are no others: a client that checks strictly would refuse the endpoint.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EventType {
    /// An external key stopped working.
    ExternalKeyFailed,
    /// An external key works again.
    ExternalKeyRecovered,
    /// Action is taken against a user profile.
    EnforcementActionOpened,
    /// That action is over.
    EnforcementActionResolved,
    /// A user profile's status in a program changed.
    ProgramStatusUpdated,
}

impl EventType {
    /// All types.
    pub const ALL: [Self; 5] = [
        Self::ExternalKeyFailed,
        Self::ExternalKeyRecovered,
        Self::EnforcementActionOpened,
        Self::EnforcementActionResolved,
        Self::ProgramStatusUpdated,
    ];

    /// The spelling in the database and on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::ExternalKeyFailed => "external_key.failed",
            Self::ExternalKeyRecovered => "external_key.recovered",
            Self::EnforcementActionOpened => "user_profile.enforcement_action_opened",
            Self::EnforcementActionResolved => "user_profile.enforcement_action_resolved",
            Self::ProgramStatusUpdated => "user_profile.program_status_updated",
        }
    }

    /// Whether its events name an enforcement action.
    pub const fn names_enforcement_action(self) -> bool {
        matches!(self, Self::EnforcementActionOpened | Self::EnforcementActionResolved)
    }
}

/// The text names no type of event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownEventType;

impl FromStr for EventType {
    type Err = UnknownEventType;

    fn from_str(text: &str) -> Result<Self, UnknownEventType> {
        Self::ALL.into_iter().find(|event| event.as_str() == text).ok_or(UnknownEventType)
    }
}

/// An event that somebody asks for, to see it delivered.
#[derive(Clone, Debug)]
pub struct TestEvent {
    /// Its type.
    pub event_type: EventType,
    /// The id it carries.
    pub object_id: String,
    /// The enforcement action it names, where its type has one.
    pub enforcement_action_id: Option<String>,
}

/// A new id of an event: `whe_` and 32 hexadecimal digits (spec section 6).
pub(super) fn new_id() -> Result<String, Failure> {
    Ok(format!("whe_{}", secrets::hex(&secrets::random_bytes::<16>()?)))
}

#[derive(Serialize)]
struct Body<'a> {
    r#type: &'static str,
    id: &'a str,
    created_at: String,
    data: Data<'a>,
}

#[derive(Serialize)]
struct Data<'a> {
    r#type: &'static str,
    id: &'a str,
    organization_id: &'a OrganizationId,
    #[serde(skip_serializing_if = "Option::is_none")]
    enforcement_action_id: Option<&'a str>,
}

/// The body that is sent, with ids and nothing else.
pub(super) fn body(
    id: &str,
    created_at: Timestamp,
    organization: &OrganizationId,
    event: &TestEvent,
) -> Result<String, Failure> {
    let data = Data {
        r#type: event.event_type.as_str(),
        id: &event.object_id,
        organization_id: organization,
        enforcement_action_id: event.enforcement_action_id.as_deref(),
    };
    let body = Body { r#type: "event", id, created_at: created_at.to_string(), data };
    serde_json::to_string(&body)
        .map_err(|error| Failure::Decode { column: "body".to_owned(), reason: error.to_string() })
}
