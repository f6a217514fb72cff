//! The refusals of acts on rate limits (section 8.11).

use admit_core::rate_limits::{CHANGES_LIMIT, Refusal, VALUE_LIMIT};

use super::does_not_govern;
use crate::json::{ApiError, SHOWN_LIMIT};

impl From<Refusal> for ApiError {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::NotAllowed => does_not_govern(),
            Refusal::UnknownWorkspace => Self::not_found("Workspace not found."),
            Refusal::NotFound => Self::not_found("Rate limit not found."),
            Refusal::UnknownModel(model) => {
                let shown: String = model.chars().take(SHOWN_LIMIT).collect();
                Self::not_found(format!("No rate limit found for model: {shown}."))
            }
            Refusal::UnknownCursor => Self::invalid("page: Input should be a token that this list has given"),
            Refusal::IsDefault => {
                Self::invalid("The default workspace has the limits of the organization, and can't be given others.")
            }
            Refusal::IsArchived => Self::invalid("This workspace is archived and stays as it is."),
            Refusal::WrongNumberOfChanges => {
                Self::invalid(format!("limits: between 1 and {CHANGES_LIMIT} items are allowed"))
            }
            Refusal::ChangedTwice(limiter) => {
                Self::invalid(format!("limits: '{}' is given more than once", limiter.as_str()))
            }
            Refusal::BadValue(limiter) => Self::invalid(format!(
                "limits: the value of '{}' should be null or between 0 and {VALUE_LIMIT}",
                limiter.as_str()
            )),
        }
    }
}
