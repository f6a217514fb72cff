//! Searching: the page of results, and suggestions while one types.

use axum::Json;
use axum::extract::Query;
use axum::extract::rejection::QueryRejection;
use axum::response::{IntoResponse, Response};
use serde::{Deserialize, Serialize};

use super::articles::Library;
use super::pages::{ResultRow, ResultsPage};
use super::search::{Hit, LastWord};
use crate::html::{PageError, page};
use crate::pages::reader::Reader;

/// The longest query that is looked at, in characters; the rest is cut off.
const QUERY_LIMIT: usize = 200;
const SUGGESTIONS_LIMIT: usize = 6;
/// How many articles are named when nothing was found.
const BEGINNINGS: usize = 5;

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct SearchQuery {
    query: String,
}

/// The words of a query, as they are searched and shown again.
fn asked(query: Result<Query<SearchQuery>, QueryRejection>) -> String {
    let query = query.map(|Query(query)| query.query).unwrap_or_default();
    query.trim().chars().take(QUERY_LIMIT).collect()
}

pub(super) async fn show(
    reader: Reader,
    query: Result<Query<SearchQuery>, QueryRejection>,
) -> Result<Response, PageError> {
    let query = asked(query);
    let library = Library::of(reader.words.language());
    let found = library.index().search(&query, LastWord::Whole);
    let beginnings =
        if found.hits.is_empty() { library.articles().iter().take(BEGINNINGS).copied().collect() } else { vec![] };
    let results = found.hits.into_iter().map(row).collect();
    page(&ResultsPage { reader, query, results, corrections: found.corrections, beginnings })
}

fn row(hit: Hit) -> ResultRow {
    let path = path(&hit);
    let heading = hit.heading.map(|heading| heading.title);
    ResultRow {
        path,
        section: hit.article.section,
        language: hit.article.language,
        title: hit.title,
        heading,
        passage: hit.passage,
    }
}

fn path(hit: &Hit) -> String {
    match &hit.heading {
        Some(heading) => format!("/help/{}#{}", hit.article.slug, heading.anchor),
        None => format!("/help/{}", hit.article.slug),
    }
}

/// What the script shows below the search box.
#[derive(Serialize)]
struct Suggestion {
    path: String,
    title: &'static str,
    heading: Option<String>,
}

/// `GET /help/suggestions`, for the script of our own pages.
pub(super) async fn suggest(reader: Reader, query: Result<Query<SearchQuery>, QueryRejection>) -> Response {
    let library = Library::of(reader.words.language());
    let found = library.index().search(&asked(query), LastWord::Begun);
    let suggestion = |hit: Hit| Suggestion {
        path: path(&hit),
        title: hit.article.title,
        heading: hit.heading.map(|heading| heading.title),
    };
    let suggestions: Vec<_> = found.hits.into_iter().take(SUGGESTIONS_LIMIT).map(suggestion).collect();
    Json(suggestions).into_response()
}
