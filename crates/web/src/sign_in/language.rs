//! `/language`: the choice of a language at the foot of a page, kept by the browser.

use admit_language::Language;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};

use super::next::own_path;
use crate::app::App;
use crate::console::Visitor;
use crate::html::{Form, LANGUAGE, PageError};

pub(super) async fn choose(State(_): State<App>, visitor: Visitor, form: Form) -> Result<Response, PageError> {
    let language: Language = form.field("language").parse().map_err(|_| PageError::BadRequest)?;
    let mut response = Redirect::to(own_path(form.field("next")).unwrap_or("/")).into_response();
    visitor.cookies.set(&mut response, LANGUAGE, language.tag());
    Ok(response)
}
