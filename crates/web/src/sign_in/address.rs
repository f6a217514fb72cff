//! `/sign-in`: asks for an address and mails a link and a code. Says the same for every address, known or not (AC-45).

use admit_core::addresses::Address;
use admit_core::secrets::Token;
use admit_core::sessions;
use admit_core::sign_ins::{self, Wish};
use admit_store::Error;
use axum::extract::{Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

use super::next::own_path;
use crate::app::App;
use crate::console::Visitor;
use crate::html::{Form, PageError, SESSION, SIGN_IN, address_problem, page, refusal};
use crate::pages::forms::Problems;
use crate::pages::sign_in::SignInPage;

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct SignInQuery {
    next: String,
    email: String,
}

pub(super) async fn show(
    State(_): State<App>,
    visitor: Visitor,
    query: Result<Query<SignInQuery>, axum::extract::rejection::QueryRejection>,
) -> Result<Response, PageError> {
    let SignInQuery { next, email } = query.map(|Query(query)| query).unwrap_or_default();
    let next = own_path(&next).unwrap_or_default();
    if visitor.signed_in.is_some() {
        return Ok(Redirect::to(if next.is_empty() { "/" } else { next }).into_response());
    }
    page(&SignInPage { reader: visitor.reader, email, next: next.to_owned(), problems: Problems::none() })
}

pub(super) async fn ask(State(app): State<App>, visitor: Visitor, form: Form) -> Result<Response, PageError> {
    let next = own_path(form.field("next"));
    let address = match Address::parse(form.field("email")) {
        Ok(address) => address,
        Err(problem) => {
            let words = visitor.reader.words;
            let enter = words.t("sign-in-enter-address").with("problem", address_problem(words, problem));
            return refusal(&SignInPage {
                reader: visitor.reader,
                email: form.field("email").to_owned(),
                next: next.unwrap_or_default().to_owned(),
                problems: Problems::one("email", enter),
            });
        }
    };
    mail(&app, &visitor, address, next).await
}

/// Mails a link and a code to an address, and goes on to where the code is typed.
pub(super) async fn mail(
    app: &App,
    visitor: &Visitor,
    address: Address,
    next: Option<&str>,
) -> Result<Response, PageError> {
    let browser = Token::new()?;
    let wish = Wish {
        address,
        browser: browser.clone(),
        return_to: next.map(str::to_owned),
        language: Some(visitor.reader.tag().to_owned()),
    };
    let input = (app.vault.clone(), wish, visitor.origin.clone(), app.settings.sign_ins_per_network);
    let started = app
        .store
        .write(input, |tx, (vault, wish, origin, per_network)| {
            Box::pin(sign_ins::start(tx, vault, wish, origin, *per_network))
        })
        .await;
    match started {
        Ok(()) => {
            let mut response = Redirect::to("/sign-in/code").into_response();
            visitor.cookies.set(&mut response, SIGN_IN, browser.reveal());
            Ok(response)
        }
        Err(Error::Refused(sign_ins::Refusal::TooMany { retry_after_seconds })) => {
            Err(PageError::TooMany(retry_after_seconds))
        }
        Err(Error::Failed(failure)) => Err(failure.into()),
    }
}

pub(super) async fn sign_out(State(app): State<App>, visitor: Visitor) -> Result<Response, PageError> {
    let mut response = Redirect::to("/sign-in").into_response();
    end_session(&app, &visitor).await?;
    visitor.cookies.clear(&mut response, SESSION);
    Ok(response)
}

/// Ends the visitor's session, if there is one. Its cookie is the caller's to clear or to replace.
pub(super) async fn end_session(app: &App, visitor: &Visitor) -> Result<(), PageError> {
    if let Some(signed_in) = visitor.signed_in.clone() {
        let input = (signed_in, visitor.origin.clone());
        app.store.write(input, |tx, (signed_in, origin)| Box::pin(sessions::end_own(tx, signed_in, origin))).await?;
    }
    Ok(())
}
