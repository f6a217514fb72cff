//! Errors on the wire (section 2): one envelope, a type that follows from the status, a code where the spec has one.

use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::Serialize;
use utoipa::ToSchema;

use super::Json;

const SHOULD_RETRY: HeaderName = HeaderName::from_static("x-should-retry");

/// An error that is still to get its request id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ApiError {
    pub(crate) status: StatusCode,
    pub(crate) message: String,
    pub(crate) code: Option<&'static str>,
    pub(crate) retry_after_seconds: Option<i64>,
    /// Whether sending it again can't help, though the status says it might (section 1.6).
    is_final: bool,
}

impl ApiError {
    pub(crate) fn new(status: StatusCode, message: impl Into<String>) -> Self {
        Self { status, message: message.into(), code: None, retry_after_seconds: None, is_final: false }
    }

    /// Malformed or invalid input, and nearly every refusal by the rules.
    pub(crate) fn invalid(message: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, message)
    }

    pub(crate) fn not_found(message: impl Into<String>) -> Self {
        Self::new(StatusCode::NOT_FOUND, message)
    }

    pub(crate) fn unauthenticated(message: &str) -> Self {
        Self::new(StatusCode::UNAUTHORIZED, message)
    }

    /// The same error with a code of section 2.3.
    pub(crate) fn with_code(self, code: &'static str) -> Self {
        Self { code: Some(code), ..self }
    }

    pub(crate) fn with_retry_after(self, seconds: i64) -> Self {
        Self { retry_after_seconds: Some(seconds), ..self }
    }

    /// The same error, which SDKs don't answer with another try.
    pub(crate) fn with_no_retry(self) -> Self {
        Self { is_final: true, ..self }
    }

    /// Section 2.2.
    fn kind(&self) -> &'static str {
        match self.status.as_u16() {
            401 => "authentication_error",
            403 => "permission_error",
            404 => "not_found_error",
            409 => "conflict_error",
            413 => "request_too_large",
            429 => "rate_limit_error",
            503 | 529 => "overloaded_error",
            504 => "timeout_error",
            500.. => "api_error",
            _ => "invalid_request_error",
        }
    }
}

/// The body of every error (section 2.1).
#[derive(Serialize, ToSchema)]
pub(crate) struct ErrorEnvelope {
    #[schema(example = "error")]
    r#type: &'static str,
    error: ErrorBody,
    /// The same as the `request-id` header.
    #[schema(example = "req_011CSHoEeqs5C35K2UUqR7Fy")]
    request_id: String,
}

#[derive(Serialize, ToSchema)]
struct ErrorBody {
    #[schema(example = "invalid_request_error")]
    r#type: &'static str,
    message: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    details: Option<ErrorDetails>,
}

#[derive(Serialize, ToSchema)]
struct ErrorDetails {
    #[schema(example = "invite_already_exists")]
    error_code: &'static str,
}

/// The status and a place for the body, which [`write_envelope`] fills in when the request id is known.
impl IntoResponse for ApiError {
    fn into_response(self) -> Response {
        let mut response = self.status.into_response();
        if let Some(seconds) = self.retry_after_seconds {
            response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        }
        if self.is_final {
            response.headers_mut().insert(SHOULD_RETRY, HeaderValue::from_static("false"));
        }
        response.extensions_mut().insert(self);
        response
    }
}

/// Writes the body if the answer is an error that a handler or a layer gave.
pub(crate) fn write_envelope(mut response: Response, request_id: &str) -> Response {
    let Some(error) = response.extensions_mut().remove::<ApiError>() else { return response };
    let kind = error.kind();
    let envelope = ErrorEnvelope {
        r#type: "error",
        error: ErrorBody {
            r#type: kind,
            message: error.message,
            details: error.code.map(|error_code| ErrorDetails { error_code }),
        },
        request_id: request_id.to_owned(),
    };
    let (mut parts, _) = response.into_parts();
    let (body_parts, body) = Json(envelope).into_response().into_parts();
    parts.headers.extend(body_parts.headers);
    Response::from_parts(parts, body)
}

/// The errors that every route can give, for its description.
pub(crate) struct CommonErrors;

impl utoipa::IntoResponses for CommonErrors {
    fn responses() -> std::collections::BTreeMap<String, utoipa::openapi::RefOr<utoipa::openapi::Response>> {
        use utoipa::openapi::{ContentBuilder, Ref, RefOr, ResponseBuilder};
        [
            ("400", "Malformed or invalid input, or refused by a rule; `error.details.error_code` says which"),
            ("401", "Missing, malformed, unknown or revoked credential"),
            ("403", "The credential does not allow this"),
            ("404", "No such thing in this organization"),
            ("405", "The route has no such method"),
            ("413", "The body is too large"),
            ("415", "The body is not JSON"),
            ("429", "Too many requests; `retry-after` says how many seconds to wait"),
            ("500", "The server failed; nothing was changed"),
            ("503", "The database does not answer; nothing was changed, and `retry-after` says when to repeat"),
            ("504", "The database did not say whether the change was kept; repeating the request tells"),
            ("529", "The server is overloaded; nothing was changed, and `retry-after` says when to repeat"),
        ]
        .into_iter()
        .map(|(status, description)| {
            let schema = RefOr::Ref(Ref::from_schema_name("ErrorEnvelope"));
            let content = ContentBuilder::new().schema(Some(schema)).build();
            let response = ResponseBuilder::new().description(description).content("application/json", content).build();
            (status.to_owned(), RefOr::T(response))
        })
        .collect()
    }
}
