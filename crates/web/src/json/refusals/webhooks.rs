//! The refusals of acts on webhook endpoints and their deliveries (section 8.10).

use admit_core::webhooks::{ENDPOINTS_LIMIT, Refusal};
use axum::http::StatusCode;

use super::stale_sign_in;
use crate::json::ApiError;

impl From<Refusal> for ApiError {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::NotOffered => Self::not_found("Not found."),
            Refusal::NotAllowed => {
                Self::new(StatusCode::FORBIDDEN, "This credential may not manage the webhooks of this organization.")
            }
            Refusal::StaleSignIn => stale_sign_in(),
            Refusal::NotFound => Self::not_found("Webhook endpoint not found."),
            Refusal::DeliveryNotFound => Self::not_found("Webhook delivery not found."),
            Refusal::UnknownCursor => Self::invalid("Invalid cursor: nothing in this list has this ID."),
            Refusal::TooManyEndpoints => {
                let limit = ENDPOINTS_LIMIT;
                Self::invalid(format!("An organization has at most {limit} webhook endpoints, enabled or not."))
            }
            Refusal::BadTarget(problem) => Self::invalid(format!("url: {problem}")),
            Refusal::NoEvents => Self::invalid("enabled_events: at least one event is needed"),
            Refusal::TooLong { field, limit } => {
                Self::invalid(format!("{field}: String should have at most {limit} characters"))
            }
            Refusal::Disabled => Self::invalid("This webhook endpoint is disabled, so that nothing is sent to it."),
            Refusal::NotSubscribed => {
                Self::invalid("event_type: This webhook endpoint does not take events of this type.")
            }
            Refusal::StillQueued => Self::invalid("This webhook delivery is still to be sent."),
        }
    }
}
