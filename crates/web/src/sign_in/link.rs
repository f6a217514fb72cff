//! `/sign-in/link`: the mailed link. The page says who asked, when and from where; only its button signs in (AC-13).

use admit_core::secrets::Token;
use admit_core::sign_ins::{self, Redeemed};
use admit_mail::templates::browser_name;
use axum::extract::{Path, State};
use axum::response::Response;

use super::code::{asked, ended, signed_in};
use crate::app::App;
use crate::console::Visitor;
use crate::html::{Form, PageError, moment_with_time, page};
use crate::pages::reader::Reader;
use crate::pages::sign_in::{SignInEnd, SignInLinkPage};

pub(super) async fn show(
    State(app): State<App>,
    visitor: Visitor,
    Path(token): Path<String>,
) -> Result<Response, PageError> {
    let link = Token::from(token.clone());
    let Some(by_link) = app.store.read(link, |tx, link| Box::pin(sign_ins::asked_by_link(tx, link))).await? else {
        return ended(visitor.reader, SignInEnd::NotValid);
    };
    let is_same_browser = asked(&app, &visitor).await?.is_some_and(|by_browser| by_browser == by_link);
    let is_from_elsewhere = by_link.is_from_browser && !is_same_browser;
    let words = visitor.reader.words;
    page(&SignInLinkPage {
        reader: visitor.reader,
        token,
        email: by_link.address,
        asked_at: moment_with_time(words, by_link.asked_at),
        ip: by_link.ip_address.unwrap_or_default(),
        browser: browser_name(words, by_link.user_agent.as_deref()),
        is_from_elsewhere,
    })
}

pub(super) async fn show_ended(reader: Reader) -> Result<Response, PageError> {
    ended(reader, SignInEnd::NotValid)
}

pub(super) async fn redeem(State(app): State<App>, visitor: Visitor, form: Form) -> Result<Response, PageError> {
    let input = (Token::from(form.field("token").to_owned()), visitor.origin.clone());
    let redeemed =
        app.store.write(input, |tx, (link, origin)| Box::pin(sign_ins::redeem_link(tx, link, origin))).await?;
    match redeemed {
        Redeemed::SignedIn { session, return_to, person } => {
            signed_in(&app, &visitor, &session, return_to.as_deref(), &person).await
        }
        Redeemed::WrongCode | Redeemed::TooManyTries | Redeemed::Ended => ended(visitor.reader, SignInEnd::NotValid),
    }
}
