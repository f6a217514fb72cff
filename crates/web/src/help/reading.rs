//! Reading: the start page and the articles.

use axum::extract::Path;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};

use super::articles::Library;
use super::language::Language;
use super::pages::{ArticlePage, SectionList, StartPage, UnknownPage};
use super::places::article_for_error_code;
use super::words;
use crate::html::{PageError, page, page_with_status};

/// The longest part of an unknown address that is offered as a search, in characters.
const OFFERED_LIMIT: usize = 60;

pub(super) async fn show_start(headers: HeaderMap) -> Result<Response, PageError> {
    let library = Library::of(Language::preferred(&headers));
    page(&StartPage { query: String::new(), sections: SectionList::all(library) })
}

pub(super) async fn show_article(Path(slug): Path<String>, headers: HeaderMap) -> Result<Response, PageError> {
    let language = Language::preferred(&headers);
    let library = Library::of(language);
    let Some(article) = library.find(&slug) else { return unknown(&slug) };
    let (previous, next) = library.neighbours(article);
    page(&ArticlePage {
        query: String::new(),
        article,
        not_translated: (article.language != language).then(|| words::not_translated(language)),
        related: article.related.iter().filter_map(|slug| library.find(slug)).collect(),
        previous,
        next,
    })
}

/// `GET /help/error-codes/{error_code}`: to the explanation of a code, for programs and for messages that name one.
pub(super) async fn explain(Path(error_code): Path<String>) -> Result<Response, PageError> {
    match article_for_error_code(&error_code) {
        Some(path) => Ok(Redirect::to(&path).into_response()),
        None => unknown(&error_code),
    }
}

/// Says so, and offers to search for the words of the address.
fn unknown(slug: &str) -> Result<Response, PageError> {
    let words = slug.chars().map(|letter| if letter.is_alphanumeric() { letter } else { ' ' }).take(OFFERED_LIMIT);
    let query = words.collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ");
    page_with_status(StatusCode::NOT_FOUND, &UnknownPage { query })
}
