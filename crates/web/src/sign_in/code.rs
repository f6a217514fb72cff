//! `/sign-in/code`: the six digits, in the browser that asked for them.

use admit_core::people::Person;
use admit_core::secrets::Token;
use admit_core::sign_ins::{self, Asked, Redeemed};
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};

use super::address::end_session;
use super::next::own_path;
use crate::app::App;
use crate::console::Visitor;
use crate::html::{Form, PageError, SESSION, SIGN_IN, keep_choices, page, page_with_status};
use crate::pages::forms::Problems;
use crate::pages::reader::Reader;
use crate::pages::sign_in::{SignInCodePage, SignInEnd, SignInEndedPage};

pub(super) async fn show(State(app): State<App>, visitor: Visitor) -> Result<Response, PageError> {
    match asked(&app, &visitor).await? {
        Some(asked) => page(&form_page(visitor.reader, &asked, Problems::none())),
        None if visitor.signed_in.is_some() => Ok(Redirect::to("/").into_response()),
        None => Ok(Redirect::to("/sign-in").into_response()),
    }
}

pub(super) async fn redeem(State(app): State<App>, visitor: Visitor, form: Form) -> Result<Response, PageError> {
    let Some(browser) = visitor.cookies.get(SIGN_IN) else { return ended(visitor.reader, SignInEnd::NotValid) };
    let before = asked(&app, &visitor).await?;
    let browser = Token::from(browser.to_owned());
    let input = (app.vault.clone(), browser, form.field("code").to_owned(), visitor.origin.clone());
    let redeemed = app
        .store
        .write(input, |tx, (vault, browser, code, origin)| {
            Box::pin(sign_ins::redeem_code(tx, vault, browser, code, origin))
        })
        .await?;
    match (redeemed, before) {
        (Redeemed::SignedIn { session, return_to, person }, _) => {
            signed_in(&app, &visitor, &session, return_to.as_deref(), &person).await
        }
        (Redeemed::WrongCode, Some(asked)) => {
            let problems = Problems::one("code", visitor.reader.t("code-wrong"));
            page_with_status(StatusCode::BAD_REQUEST, &form_page(visitor.reader, &asked, problems))
        }
        (Redeemed::TooManyTries, _) => ended(visitor.reader, SignInEnd::TooManyTries),
        (Redeemed::WrongCode, None) | (Redeemed::Ended, _) => ended(visitor.reader, SignInEnd::NotValid),
    }
}

/// The answer to whoever has just signed in: the session's cookie, and on to where they wanted to go. The session that the
/// browser had before ends (AC-54).
pub(super) async fn signed_in(
    app: &App,
    visitor: &Visitor,
    session: &Token,
    return_to: Option<&str>,
    person: &Person,
) -> Result<Response, PageError> {
    let path = return_to.and_then(own_path).unwrap_or("/");
    let mut response = Redirect::to(path).into_response();
    end_session(app, visitor).await?;
    visitor.cookies.set(&mut response, SESSION, session.reveal());
    visitor.cookies.clear(&mut response, SIGN_IN);
    keep_choices(&visitor.cookies, &mut response, person);
    Ok(response)
}

/// What this browser asked for, while it can still be redeemed.
pub(super) async fn asked(app: &App, visitor: &Visitor) -> Result<Option<Asked>, PageError> {
    let Some(browser) = visitor.cookies.get(SIGN_IN) else { return Ok(None) };
    let browser = Token::from(browser.to_owned());
    Ok(app.store.read(browser, |tx, browser| Box::pin(sign_ins::asked_by_browser(tx, browser))).await?)
}

pub(super) fn ended(reader: Reader, reason: SignInEnd) -> Result<Response, PageError> {
    page_with_status(StatusCode::BAD_REQUEST, &SignInEndedPage { reader: reader.astray(), reason })
}

fn form_page(reader: Reader, asked: &Asked, problems: Problems) -> SignInCodePage {
    let next = asked.return_to.clone().unwrap_or_default();
    SignInCodePage { reader, email: asked.address.clone(), next, problems }
}
