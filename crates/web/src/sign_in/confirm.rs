//! `/sign-in/confirm`: whoever is signed in signs in again, for an act that needs a fresh sign-in (AC-60). The way is the same
//! as at first, a code or a link by mail, and leads back to the form of the act; the session before it ends.

use admit_core::addresses::Address;
use axum::extract::{Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

use super::address::mail;
use super::next::own_path;
use crate::app::App;
use crate::console::{Member, Visitor, page_of_form};
use crate::html::{Form, PageError, page};
use crate::pages::sign_in::ConfirmPage;

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct ConfirmQuery {
    next: String,
}

pub(super) async fn show(
    State(app): State<App>,
    member: Member,
    query: Result<Query<ConfirmQuery>, axum::extract::rejection::QueryRejection>,
) -> Result<Response, PageError> {
    let ConfirmQuery { next } = query.map(|Query(query)| query).unwrap_or_default();
    let next = own_path(&next).unwrap_or("/");
    if member.is_fresh(&app) {
        return Ok(Redirect::to(next).into_response());
    }
    page(&ConfirmPage {
        email: member.signed_in.person.address.clone(),
        back: page_of_form(next).to_owned(),
        next: next.to_owned(),
        reader: member.reader,
    })
}

pub(super) async fn ask(State(app): State<App>, visitor: Visitor, form: Form) -> Result<Response, PageError> {
    let next = own_path(form.field("next")).unwrap_or("/");
    let Some(signed_in) = &visitor.signed_in else { return Err(PageError::SignInFirst(next.to_owned())) };
    let address = Address::parse(&signed_in.person.address).map_err(|_| PageError::Failed)?;
    mail(&app, &visitor, address, Some(next)).await
}
