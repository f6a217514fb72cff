//! Errors as pages: each says what happened, and where to go on.

use admit_language::Length;
use admit_store::{Error, Failure};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{Html, IntoResponse, Redirect, Response};

use crate::help::Place;
use crate::json::ApiError;
use crate::pages::error::ErrorPage;
use crate::pages::reader::Reader;

/// Why there is no page.
#[derive(Clone, Debug)]
pub(crate) enum PageError {
    /// Nobody is signed in; sign in and come back to this path.
    SignInFirst(String),
    /// They are signed in, but not freshly enough; sign in again and come back to this path.
    ConfirmFirst(String),
    /// The page is at this path.
    Elsewhere(String),
    /// Nothing is here, or nothing that this person may see.
    NotFound,
    /// The path has no such method.
    MethodNotAllowed,
    /// The form is not one of ours.
    BadRequest,
    /// The form is too large.
    TooLarge,
    /// The person may not do this, or another site sent the form.
    Forbidden,
    /// The set-up link is over.
    SetupLinkEnded,
    /// Tried too often; may be tried again after so many seconds.
    TooMany(i64),
    /// Too much is waiting to be written, or the database does not answer; nothing was changed.
    Overloaded,
    /// The database did not say whether the change was kept.
    OutcomeUnknown,
    /// It broke, and the log says how.
    Failed,
}

impl From<Failure> for PageError {
    fn from(failure: Failure) -> Self {
        match failure {
            Failure::NulCharacter => return Self::BadRequest,
            Failure::Overloaded => return Self::Overloaded,
            _ => tracing::error!(error = failure.with_causes(), "a page failed"),
        }
        match failure {
            Failure::Unavailable { .. } | Failure::SyncFailed => Self::Overloaded,
            Failure::OutcomeUnknown => Self::OutcomeUnknown,
            _ => Self::Failed,
        }
    }
}

impl PageError {
    /// The error of an operation whose refusals the page shows itself: what is left is a failure.
    pub(crate) fn unless_refused<R>(error: Error<R>) -> Result<R, Self> {
        match error {
            Error::Refused(refusal) => Ok(refusal),
            Error::Failed(failure) => Err(failure.into()),
        }
    }

    /// The error of an operation that a page can't be shown without: what a program would be told in its place, the person
    /// is told by a page of its own.
    pub(crate) fn without_page<R: Into<ApiError>>(error: Error<R>) -> Self {
        match Self::unless_refused(error).map(R::into) {
            Ok(ApiError { status: StatusCode::FORBIDDEN, .. }) => Self::Forbidden,
            Ok(_) => Self::NotFound,
            Err(error) => error,
        }
    }

    fn status(&self) -> StatusCode {
        match self {
            Self::SignInFirst(_) | Self::ConfirmFirst(_) | Self::Elsewhere(_) => StatusCode::SEE_OTHER,
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::MethodNotAllowed => StatusCode::METHOD_NOT_ALLOWED,
            Self::BadRequest => StatusCode::BAD_REQUEST,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::Forbidden => StatusCode::FORBIDDEN,
            Self::SetupLinkEnded => StatusCode::GONE,
            Self::TooMany(_) => StatusCode::TOO_MANY_REQUESTS,
            Self::Overloaded => StatusCode::SERVICE_UNAVAILABLE,
            Self::OutcomeUnknown => StatusCode::GATEWAY_TIMEOUT,
            Self::Failed => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// The messages of the page: what happened, and what to do about it.
    fn messages(&self) -> (&'static str, &'static str) {
        match self {
            Self::NotFound
            | Self::MethodNotAllowed
            | Self::SignInFirst(_)
            | Self::ConfirmFirst(_)
            | Self::Elsewhere(_) => ("error-not-found", "error-not-found-words"),
            Self::BadRequest | Self::TooLarge => ("error-bad-request", "error-bad-request-words"),
            Self::Forbidden => ("error-forbidden", "error-forbidden-words"),
            Self::SetupLinkEnded => ("error-setup-link-ended", "error-setup-link-ended-words"),
            Self::TooMany(_) => ("error-too-many", "error-too-many-words"),
            Self::Overloaded => ("error-unavailable", "error-unavailable-words"),
            Self::OutcomeUnknown => ("error-outcome-unknown", "error-outcome-unknown-words"),
            Self::Failed => ("error-failed", "error-failed-words"),
        }
    }

    fn explained(&self) -> Place {
        match self {
            Self::SetupLinkEnded => Place::SetUp,
            _ => Place::ErrorNumbers,
        }
    }

    fn page(&self, reader: Reader, request_id: String) -> ErrorPage {
        let (heading, words) = self.messages();
        let words = match self {
            Self::TooMany(seconds) => reader.t(words).with_length(Length::elapsed(*seconds)),
            _ => reader.t(words),
        };
        ErrorPage {
            status: self.status().as_u16(),
            heading,
            words: words.to_string(),
            request_id,
            explained: self.explained(),
            reader,
        }
    }
}

/// The status and a place for the page, which [`write_error_page`] fills in when the request id is known.
impl IntoResponse for PageError {
    fn into_response(self) -> Response {
        let mut response = match &self {
            Self::SignInFirst(path) => return lead_to("/sign-in", path),
            Self::ConfirmFirst(path) => return lead_to("/sign-in/confirm", path),
            Self::Elsewhere(path) => return Redirect::to(path).into_response(),
            error => error.status().into_response(),
        };
        let retry_after = match &self {
            Self::TooMany(seconds) => Some(*seconds),
            Self::Overloaded => Some(1),
            _ => None,
        };
        if let Some(seconds) = retry_after {
            response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        }
        response.extensions_mut().insert(self);
        response
    }
}

fn lead_to(page: &str, next: &str) -> Response {
    let next: String = url::form_urlencoded::byte_serialize(next.as_bytes()).collect();
    Redirect::to(&format!("{page}?next={next}")).into_response()
}

/// Writes the page if the answer is an error that a handler or a layer gave.
pub(crate) fn write_error_page(mut response: Response, reader: Reader, request_id: &str) -> Response {
    let Some(error) = response.extensions_mut().remove::<PageError>() else { return response };
    let page = error.page(reader.astray(), request_id.to_owned());
    let html = askama::Template::render(&page).unwrap_or_else(|_| page.words.clone());
    let (mut parts, _) = response.into_parts();
    let (page_parts, body) = Html(html).into_response().into_parts();
    parts.headers.extend(page_parts.headers);
    Response::from_parts(parts, body)
}
