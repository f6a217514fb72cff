//! Errors as OAuth libraries read them (RFC 6749 section 5.2).

use admit_core::authorizations;
use admit_store::{Error, Failure};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::Serialize;
use utoipa::ToSchema;

use crate::json::{Json, answer_failure};

/// An error of the authorization server.
#[derive(Clone, Debug)]
pub(super) struct OAuthError {
    status: StatusCode,
    error: &'static str,
    description: String,
    retry_after_seconds: Option<i64>,
}

/// The body of every error.
#[derive(Serialize, ToSchema)]
pub(super) struct OAuthErrorBody {
    /// What is wrong, for programs.
    #[schema(example = "invalid_grant")]
    error: &'static str,
    /// What is wrong, for people.
    error_description: String,
}

impl OAuthError {
    /// An error with one of the codes that the RFCs have; 400.
    pub(super) fn new(error: &'static str, description: impl Into<String>) -> Self {
        Self { status: StatusCode::BAD_REQUEST, error, description: description.into(), retry_after_seconds: None }
    }

    /// What was sent lacks something, or has it twice.
    pub(super) fn invalid_request(description: impl Into<String>) -> Self {
        Self::new("invalid_request", description)
    }

    /// What was sent is good for nothing (any more). Which of the reasons it is, is not told.
    pub(super) fn invalid_grant() -> Self {
        Self::new("invalid_grant", "This is unknown, expired, used already, or not yours to use.")
    }

    /// The program is none that may ask.
    pub(super) fn invalid_client() -> Self {
        Self { status: StatusCode::UNAUTHORIZED, ..Self::new("invalid_client", "client_id: no such client.") }
    }

    /// The body is larger than any that is taken.
    pub(super) fn too_large() -> Self {
        Self { status: StatusCode::PAYLOAD_TOO_LARGE, ..Self::invalid_request("The request body is too large.") }
    }
}

impl From<Failure> for OAuthError {
    fn from(failure: Failure) -> Self {
        let answer = answer_failure(&failure);
        let error = match answer.status.as_u16() {
            400 => "invalid_request",
            503 | 529 => "temporarily_unavailable",
            _ => "server_error",
        };
        let retry_after_seconds = answer.retry_after_seconds;
        Self { status: answer.status, retry_after_seconds, ..Self::new(error, answer.message) }
    }
}

impl From<Error<authorizations::Refusal>> for OAuthError {
    fn from(error: Error<authorizations::Refusal>) -> Self {
        use authorizations::Refusal;
        match error {
            Error::Refused(Refusal::NotAllowed | Refusal::StaleSignIn) => Self {
                status: StatusCode::FORBIDDEN,
                ..Self::new("access_denied", "Only somebody who manages the organization can do this.")
            },
            Error::Refused(Refusal::TooManyDevices { retry_after_seconds }) => Self {
                status: StatusCode::TOO_MANY_REQUESTS,
                retry_after_seconds: Some(retry_after_seconds),
                ..Self::new("temporarily_unavailable", "Too many devices of this network wait already.")
            },
            Error::Failed(failure) => failure.into(),
        }
    }
}

impl IntoResponse for OAuthError {
    fn into_response(self) -> Response {
        if self.status.is_client_error() {
            tracing::info!(target: "admit::refused", status = self.status.as_u16(), code = self.error, "a call was refused");
        }
        let body = OAuthErrorBody { error: self.error, error_description: self.description };
        let mut response = (self.status, Json(body)).into_response();
        if let Some(seconds) = self.retry_after_seconds {
            response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        }
        response
    }
}
