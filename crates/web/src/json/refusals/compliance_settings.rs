//! The refusals of acts on compliance settings (section 8.12).

use admit_core::compliance_settings::Refusal;
use axum::http::StatusCode;

use crate::json::ApiError;

impl From<Refusal> for ApiError {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::NotAllowed => Self::new(
                StatusCode::FORBIDDEN,
                "This credential may not see or change the compliance settings of this organization.",
            ),
        }
    }
}
