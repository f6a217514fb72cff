//! The refusals of acts on invite batches.

use admit_core::invite_batches::{ROWS_LIMIT, Refusal};
use axum::http::StatusCode;

use super::forbidden;
use crate::json::ApiError;

impl From<Refusal> for ApiError {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::NotAllowed => forbidden(),
            Refusal::NotFound => Self::not_found("Invite batch not found."),
            Refusal::UnknownCursor => Self::invalid("Invalid cursor: nothing in this list has this ID."),
            Refusal::RowCount { given } => {
                Self::invalid(format!("rows: between 1 and {ROWS_LIMIT} rows are allowed, got {given}"))
                    .with_code("invite_batch_row_count")
            }
            Refusal::BadDetails(bad) => Self::invalid(bad.to_string()),
            Refusal::Unfinished(batch) => Self::new(
                StatusCode::CONFLICT,
                format!("Invite batch {batch} of this organization is not finished yet."),
            )
            .with_code("invite_batch_unfinished")
            .with_no_retry(),
            Refusal::DailyLimit { limit, left } => Self::new(
                StatusCode::TOO_MANY_REQUESTS,
                format!("This organization may have {limit} rows of invite batches within a day; {left} are left now."),
            )
            .with_code("invite_batch_daily_limit")
            .with_no_retry(),
        }
    }
}
