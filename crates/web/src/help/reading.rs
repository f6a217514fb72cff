//! Reading: the start page and the articles.

use axum::extract::rejection::QueryRejection;
use axum::extract::{Path, Query, Request, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};

use super::answering::{self, Asked};
use super::articles::Library;
use super::pages::{ArticlePage, Question, SectionList, StartPage, UnknownPage};
use super::places::article_for_error_code;
use crate::app::App;
use crate::html::{PageError, page, page_with_status};
use crate::pages::reader::Reader;

/// The longest part of an unknown address that is offered as a search, in characters.
const OFFERED_LIMIT: usize = 60;

pub(super) async fn show_start(reader: Reader) -> Result<Response, PageError> {
    let sections = SectionList::all(Library::of(reader.words.language()));
    page(&StartPage { reader, query: String::new(), sections })
}

pub(super) async fn show_article(
    State(app): State<App>,
    reader: Reader,
    Path(slug): Path<String>,
    asked: Result<Query<Asked>, QueryRejection>,
    request: Request,
) -> Result<Response, PageError> {
    let (mut parts, _) = request.into_parts();
    let asked = asked.map(|Query(asked)| asked).unwrap_or_default();
    let question = answering::question(&app, &mut parts, asked).await;
    article(reader, &slug, question)
}

/// The page of an article.
pub(super) fn article(reader: Reader, slug: &str, question: Question) -> Result<Response, PageError> {
    let library = Library::of(reader.words.language());
    let Some(article) = library.find(slug) else { return unknown(reader, slug) };
    let (previous, next) = library.neighbours(article);
    page(&ArticlePage {
        reader,
        query: String::new(),
        article,
        related: article.related.iter().filter_map(|slug| library.find(slug)).collect(),
        previous,
        next,
        question,
    })
}

/// `GET /help/error-codes/{error_code}`: to the explanation of a code, for programs and for messages that name one.
pub(super) async fn explain(reader: Reader, Path(error_code): Path<String>) -> Result<Response, PageError> {
    match article_for_error_code(&error_code) {
        Some(path) => Ok(Redirect::to(&path).into_response()),
        None => unknown(reader, &error_code),
    }
}

/// Says so, and offers to search for the words of the address.
fn unknown(reader: Reader, slug: &str) -> Result<Response, PageError> {
    let words = slug.chars().map(|letter| if letter.is_alphanumeric() { letter } else { ' ' }).take(OFFERED_LIMIT);
    let query = words.collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ");
    page_with_status(StatusCode::NOT_FOUND, &UnknownPage { reader: reader.astray(), query })
}
