//! Acts on several rows of a list: which were chosen, and what became of each.
//!
//! Each row has an act of its own, by the operation that the same act on that row alone has: so what is wrong with one keeps
//! no other from being done, and no rule and no cap knows of many at once.

use admit_language::Words;
use admit_store::Error;

use crate::help::Place;
use crate::html::{Form, PageError};
use crate::pages::chosen::RowResult;
use crate::pages::forms::Refused;

/// Rows of one act, at most: a page of a list.
const AT_ONCE: usize = 50;

/// The chosen ids in the address that a list leads to. Other fields are passed over.
pub(super) fn ids_of_query(query: Option<&str>, beginning: &str) -> Vec<String> {
    let fields = url::form_urlencoded::parse(query.unwrap_or_default().as_bytes());
    chosen(fields.map(|(name, _)| name.into_owned()), beginning)
}

/// The chosen ids among the fields of a form.
pub(super) fn ids_of_form(form: &Form, beginning: &str) -> Vec<String> {
    chosen(form.names().map(str::to_owned), beginning)
}

fn chosen(names: impl Iterator<Item = String>, beginning: &str) -> Vec<String> {
    names.filter(|name| name.starts_with(beginning)).take(AT_ONCE).collect()
}

/// What was found of a chosen row; nothing of one that is gone meanwhile, or never was.
pub(super) fn unless_gone<T>(found: Result<T, PageError>) -> Result<Option<T>, PageError> {
    match found {
        Ok(found) => Ok(Some(found)),
        Err(PageError::NotFound) => Ok(None),
        Err(error) => Err(error),
    }
}

/// What is wrong with a form on which nothing is chosen.
pub(super) fn none_chosen(words: Words, explained: Place) -> Refused {
    Refused::explained(&words.t("chosen-none"), explained)
}

/// What became of a row: `done` is the key of what is said when it was done.
pub(super) fn result<T, R>(
    words: Words,
    name: String,
    done: &'static str,
    acted: Result<T, Error<R>>,
    of_refusal: impl FnOnce(&R) -> Refused,
) -> RowResult {
    let unsure = |key: &'static str| (words.t(key).to_string(), Some(Place::ErrorNumbers.article().to_owned()));
    let (outcome, article) = match acted.map_err(PageError::unless_refused) {
        Ok(_) => (words.t(done).to_string(), None),
        Err(Ok(refusal)) => {
            let Refused { words, article } = of_refusal(&refusal);
            (words, Some(article))
        }
        Err(Err(PageError::OutcomeUnknown)) => unsure("chosen-unknown"),
        Err(Err(_)) => unsure("chosen-failed"),
    };
    RowResult { name, outcome, article }
}
