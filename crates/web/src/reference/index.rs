//! `GET /reference`: all operations by what they are about, or those with the words that somebody looks for.

use std::collections::HashMap;

use axum::Extension;
use axum::extract::Query;
use axum::response::Response;

use super::Reference;
use super::catalog::{Catalog, Operation, Subject};
use super::pages::{IndexPage, SubjectLinks};
use crate::html::{PageError, page};
use crate::pages::reader::Reader;

/// Characters of a search that are looked at.
const SEARCH_LIMIT: usize = 100;

pub(super) async fn show(
    reader: Reader,
    Extension(reference): Extension<Reference>,
    Query(query): Query<HashMap<String, String>>,
) -> Result<Response, PageError> {
    let search: String = query.get("search").map_or("", String::as_str).chars().take(SEARCH_LIMIT).collect();
    let subjects = links(reference.catalog(), &search);
    page(&IndexPage { reader, search, count: subjects.iter().map(|subject| subject.operations.len()).sum(), subjects })
}

/// The operations that have all words of a search, by what they are about.
pub(super) fn links(catalog: &Catalog, search: &str) -> Vec<SubjectLinks> {
    catalog.subjects.iter().filter_map(|subject| found_in(subject, search)).collect()
}

fn found_in(subject: &Subject, search: &str) -> Option<SubjectLinks> {
    let is_found = |operation: &&Operation| has_all_words(&haystack(subject, operation), search);
    let operations: Vec<_> = subject.operations.iter().filter(is_found).map(Into::into).collect();
    (!operations.is_empty()).then(|| SubjectLinks { name: subject.name.clone(), operations })
}

fn haystack(subject: &Subject, operation: &Operation) -> String {
    format!("{} {} {} {}", subject.name, operation.method, operation.path, operation.summary).to_lowercase()
}

fn has_all_words(haystack: &str, search: &str) -> bool {
    search.to_lowercase().split_whitespace().all(|word| haystack.contains(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_search_finds_what_has_all_its_words_in_any_order() {
        let haystack = "invites post /v1/organizations/invites create an invite";
        assert!(has_all_words(haystack, "Create  INVITES"));
        assert!(has_all_words(haystack, ""));
        assert!(!has_all_words(haystack, "create workspace"));
    }
}
