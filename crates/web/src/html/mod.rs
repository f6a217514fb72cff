//! What the faces for people share: pages as answers, errors as pages, forms, cookies, who reads, and their words.

mod cookies;
mod errors;
mod form;
mod headers;
mod reading;
mod refused;
mod upload;
mod words;

pub(crate) use cookies::{Cookies, Done, HELP_READER, SESSION, SIGN_IN};
pub(crate) use errors::{PageError, write_error_page};
pub(crate) use form::Form;
pub(crate) use headers::{allow_own_frame, content_security_policy, set_headers_of_framed_mail, set_page_headers};
pub(crate) use reading::{LANGUAGE, THEME, asked_language, asked_theme, keep_choices, path_to_come_back_to, reader};
pub(crate) use refused::refused;
pub(crate) use upload::Upload;
pub(crate) use words::{
    Named, address_problem, bad_name, moment, moment_with_time, name_problem, role_description, role_name,
};

use axum::http::StatusCode;
use axum::response::{Html, IntoResponse, Response};

/// A page as an answer.
///
/// # Errors
/// [`PageError::Failed`] when its template fails.
pub(crate) fn page(template: &impl askama::Template) -> Result<Response, PageError> {
    page_with_status(StatusCode::OK, template)
}

/// The page of a form again, with what is wrong with what was sent: a refusal is no success, whoever reads it.
pub(crate) fn refusal(template: &impl askama::Template) -> Result<Response, PageError> {
    page_with_status(StatusCode::BAD_REQUEST, template)
}

/// The page of a form again, which somebody else's change has overtaken.
///
/// # Errors
/// [`PageError::Failed`] when its template fails.
pub(crate) fn overtaken(template: &impl askama::Template) -> Result<Response, PageError> {
    page_with_status(StatusCode::CONFLICT, template)
}

/// A page as an answer with another status than 200.
pub(crate) fn page_with_status(status: StatusCode, template: &impl askama::Template) -> Result<Response, PageError> {
    let html = template.render().map_err(|error| {
        tracing::error!(%error, "a page could not be rendered");
        PageError::Failed
    })?;
    Ok((status, Html(html)).into_response())
}
