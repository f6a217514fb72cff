//! Why an act on webhooks was refused.

use super::TargetProblem;

/// Why an act on webhooks was refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Webhooks are off for this organization.
    NotOffered,
    /// The caller does not govern the organization.
    NotAllowed,
    /// The person at the browser has to sign in again first.
    StaleSignIn,
    /// No such endpoint here.
    NotFound,
    /// No such delivery of this endpoint.
    DeliveryNotFound,
    /// The cursor names nothing that is or was in this list.
    UnknownCursor,
    /// The organization has as many endpoints as it may have.
    TooManyEndpoints,
    /// Nothing can be sent to this URL.
    BadTarget(TargetProblem),
    /// No event is named.
    NoEvents,
    /// A text has too many characters.
    TooLong {
        /// Which field.
        field: &'static str,
        /// The most characters it may have.
        limit: usize,
    },
    /// The endpoint is disabled, so that nothing is sent to it.
    Disabled,
    /// The endpoint does not take events of this type.
    NotSubscribed,
    /// The delivery is still to be sent.
    StillQueued,
}

impl admit_store::Refusal for Refusal {}
