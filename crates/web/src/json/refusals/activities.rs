//! The refusals of reading the activity feed (section 8.12).

use admit_core::activities::Refusal;
use axum::http::StatusCode;

use crate::json::ApiError;

impl From<Refusal> for ApiError {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::NotAllowed => {
                Self::new(StatusCode::FORBIDDEN, "This credential may not read the activities of this organization.")
            }
            Refusal::UnknownCursor => Self::invalid("Invalid cursor: no activity has this ID."),
            Refusal::NotFound => Self::not_found("Activity not found."),
        }
    }
}
