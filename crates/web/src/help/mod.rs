//! The Help Center at `/help`: articles for everybody, signed in or not, in the reader's language.
//!
//! An article is a file, embedded in the program ([`articles`]), rendered when it is first read ([`markdown`]), and found
//! by its words ([`search`]). Reading asks no database, so help is there also when the rest is not. Readers answer whether it
//! helped ([`answering`]), which administrators see ([`answers`]). What pages of the Console link to is one table
//! ([`places`]).

mod answering;
mod answers;
mod articles;
mod language;
mod markdown;
mod pages;
mod places;
mod reading;
mod search;
mod searching;
mod sections;
#[cfg(test)]
mod tests;

pub(crate) use places::Place;
#[cfg(test)]
pub(crate) use places::leads_to_article;

use axum::Router;
use axum::routing::{get, post};

use crate::app::App;

/// The routes of the Help Center.
pub(crate) fn routes() -> Router<App> {
    Router::new()
        .route("/help", get(reading::show_start))
        .route("/help/search", get(searching::show))
        .route("/help/suggestions", get(searching::suggest))
        .route("/help/error-codes/{error_code}", get(reading::explain))
        .route("/help/{slug}", get(reading::show_article))
        .route("/help/{slug}/answer", post(answering::answer))
        .route("/organizations/{organization_id}/settings/help-answers", get(answers::show))
}
