//! What the Admin API answers to each refusal of an operation (section 2.3). No match here has a catch-all: a new refusal
//! does not compile until it has an answer.

mod activities;
mod compliance_settings;
mod groups;
mod invite_batches;
mod invites;
mod keys;
mod members;
mod organizations;
mod rate_limits;
mod service_accounts;
mod test_clock;
mod webhooks;
mod workspace_members;
mod workspaces;

use admit_core::roles::Role;
use admit_store::{Error, Failure, Refusal};
use axum::http::StatusCode;

use super::ApiError;

const OVERLOADED: u16 = 529;

impl<R: Refusal> From<Error<R>> for ApiError
where
    Self: From<R>,
{
    fn from(error: Error<R>) -> Self {
        match error {
            Error::Refused(refusal) => refusal.into(),
            Error::Failed(failure) => answer_failure(&failure),
        }
    }
}

fn forbidden() -> ApiError {
    ApiError::new(StatusCode::FORBIDDEN, "This credential may not manage the members of this organization.")
}

/// A program can't sign in, so only a person who tries a call out on our own pages is answered this.
fn stale_sign_in() -> ApiError {
    let message = "Sign in again first: this asks for a fresh sign-in, and yours is not. The page is /sign-in/confirm.";
    ApiError::new(StatusCode::FORBIDDEN, message).with_code("fresh_sign_in_required")
}

fn does_not_govern() -> ApiError {
    ApiError::new(StatusCode::FORBIDDEN, "This credential does not govern this organization.")
}

fn role_not_assignable(assignable: &[Role]) -> ApiError {
    let spellings: Vec<_> = assignable.iter().map(|role| role.as_str()).collect();
    ApiError::invalid(format!("role: {}", input_should_be(&spellings)))
}

/// The sentence of section 2.4 for a value that is none of those allowed.
pub(crate) fn input_should_be(allowed: &[&str]) -> String {
    let quoted: Vec<_> = allowed.iter().map(|value| format!("'{value}'")).collect();
    match quoted.split_last() {
        Some((last, [])) => format!("Input should be {last}"),
        Some((last, others)) => format!("Input should be {} or {last}", others.join(", ")),
        None => "No value is allowed here".to_owned(),
    }
}

/// What is said of a failure: nothing but that it happened. Its cause goes to the log, once, here.
pub(crate) fn answer_failure(failure: &Failure) -> ApiError {
    match failure {
        Failure::NulCharacter => return ApiError::invalid("Text must not contain the character U+0000."),
        Failure::Overloaded => {
            let status = StatusCode::from_u16(OVERLOADED).unwrap_or(StatusCode::SERVICE_UNAVAILABLE);
            return ApiError::new(status, "Overloaded").with_retry_after(1);
        }
        _ => tracing::error!(error = failure.with_causes(), "a request failed"),
    }
    match failure {
        Failure::Unavailable { .. } | Failure::SyncFailed => {
            ApiError::new(StatusCode::SERVICE_UNAVAILABLE, "The database does not answer. Nothing was changed.")
                .with_retry_after(1)
        }
        Failure::OutcomeUnknown => {
            let message = "The database did not say whether the change was kept. Repeat the request, or look.";
            ApiError::new(StatusCode::GATEWAY_TIMEOUT, message)
        }
        _ => ApiError::new(StatusCode::INTERNAL_SERVER_ERROR, "Internal server error"),
    }
}
