//! Acts on several rows of a list: which were chosen, and what became of each.
//!
//! Each row has an act of its own, by the operation that the same act on that row alone has: so what is wrong with one keeps
//! no other from being done, and no rule and no cap knows of many at once.

mod named;

use admit_core::Caller;
use admit_language::Words;
use admit_store::{Act, Error, Failure, Transaction};
use axum::response::Response;

pub(super) use named::NamedAct;

use super::visitor::Insider;
use crate::app::App;
use crate::help::Place;
use crate::html::{Form, PageError};
use crate::json::ApiError;
use crate::pages::chosen::{ChosenPage, RowResult};
use crate::pages::forms::Refused;

/// Rows of one act, at most: a page of a list.
const AT_ONCE: usize = 50;

/// What is done to each row.
pub(super) struct RowAct<I, T, R> {
    /// The act, as it is on one row alone.
    pub(super) act: Act<I, T, Error<R>>,
    /// The key of what is said when it was done.
    pub(super) done: &'static str,
    /// What is said when it was refused.
    pub(super) refused: fn(Words, &R) -> Refused,
    /// What explains the act.
    pub(super) explained: Place,
}

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

/// The rows with these ids, all in one look. Those that are gone meanwhile, or never were, are passed over.
pub(super) async fn find_each<Id, T, R>(
    app: &App,
    insider: &Insider,
    ids: Vec<String>,
    find: Act<(Caller, Id), T, Error<R>>,
) -> Result<Vec<T>, PageError>
where
    Id: From<String> + Send + Sync + 'static,
    T: Send + 'static,
    R: Into<ApiError> + Send + 'static,
{
    let wanted: Vec<(Caller, Id)> = ids.into_iter().map(|id| (insider.caller(), Id::from(id))).collect();
    let question = (wanted, find);
    let found = app.store.read(question, |tx, (wanted, find)| Box::pin(look_for_each(tx, wanted, *find))).await?;
    let mut chosen = Vec::with_capacity(found.len());
    for row in found {
        match row.map_err(|refusal| PageError::without_page(Error::Refused(refusal))) {
            Ok(row) => chosen.push(row),
            Err(PageError::NotFound) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(chosen)
}

async fn look_for_each<I, T, R>(
    tx: &mut Transaction,
    wanted: &[I],
    find: Act<I, T, Error<R>>,
) -> Result<Vec<Result<T, R>>, Failure> {
    let mut found = Vec::with_capacity(wanted.len());
    for one in wanted {
        found.push(match find(tx, one).await {
            Ok(row) => Ok(row),
            Err(Error::Refused(refusal)) => Err(refusal),
            Err(Error::Failed(failure)) => return Err(failure),
        });
    }
    Ok(found)
}

/// Acts on each of these rows, which come with their names and with what the act needs, and tells what became of each; or asks
/// again, when none is chosen.
pub(super) async fn act_on_each<I, T, R>(
    app: &App,
    insider: &Insider,
    page: ChosenPage,
    rows: Vec<(String, I)>,
    RowAct { act, done, refused, explained }: RowAct<I, T, R>,
) -> Result<Response, PageError>
where
    I: Send + Sync + 'static,
    T: Send + 'static,
    R: Send + 'static,
{
    let words = insider.words();
    if rows.is_empty() {
        let problem = Some(none_chosen(words, explained));
        return insider.refusal(&ChosenPage { problem, ..page });
    }
    let mut results = Vec::with_capacity(rows.len());
    for (name, input) in rows {
        let (outcome, article) = match app.store.write(input, act).await.map_err(PageError::unless_refused) {
            Ok(_) => (words.t(done).to_string(), None),
            Err(Ok(refusal)) => {
                let Refused { words, article } = refused(words, &refusal);
                (words, Some(article))
            }
            Err(Err(error)) => {
                let is_unknown = matches!(error, PageError::OutcomeUnknown);
                let key = if is_unknown { "chosen-unknown" } else { "chosen-failed" };
                (words.t(key).to_string(), Some(Place::ErrorNumbers.article().to_owned()))
            }
        };
        results.push(RowResult { name, outcome, article });
    }
    insider.page(&ChosenPage { results, ..page })
}

/// What is wrong with a form on which nothing is chosen.
pub(super) fn none_chosen(words: Words, explained: Place) -> Refused {
    Refused::explained(&words.t("chosen-none"), explained)
}
