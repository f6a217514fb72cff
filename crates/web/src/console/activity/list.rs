//! The list of everything that was done.

use admit_core::Caller;
use admit_core::activities::{self, Feed, Found, KINDS, Names, Refusal};
use admit_core::compliance_settings;
use admit_language::Words;
use admit_store::{Error, Failure, Transaction};
use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, State};
use axum::response::Response;

use super::query::ActivityQuery;
use super::row::{row, what};
use crate::app::App;
use crate::console::visitor::Manager;
use crate::html::PageError;
use crate::pages::activity::{ActivityPage, KindChoices};
use crate::pages::forms::Choice;
use crate::pages::shell::Area;

struct Question {
    caller: Caller,
    governs: bool,
    feed: Feed,
    search: String,
    actor: String,
}

/// What the page shows, out of one moment.
struct Told {
    found: Found,
    names: Names,
    actors: Vec<String>,
    is_captured: bool,
}

pub(super) async fn show(
    State(app): State<App>,
    manager: Manager,
    query: Result<Query<ActivityQuery>, QueryRejection>,
) -> Result<Response, PageError> {
    let query = query.map(|Query(query)| query).unwrap_or_default();
    let (path, words) = (manager.settings_path("activity"), manager.words());
    let asked = query.page(&path);
    let question = Question {
        caller: manager.caller(),
        governs: manager.governs(),
        feed: query.feed(asked.request()),
        search: asked.text(),
        actor: query.actor.clone(),
    };
    let told = match app.store.read(question, |tx, question| Box::pin(read(tx, question))).await {
        Ok(told) => Told { found: asked.sorted.turned(told.found), ..told },
        Err(Error::Refused(Refusal::UnknownCursor)) => return Ok(asked.first_page()),
        Err(error) => return Err(PageError::without_page(error)),
    };
    let Some(pager) = asked.pager(&told.found, |recorded| &recorded.id) else { return Ok(asked.first_page()) };
    manager.page(&ActivityPage {
        shell: manager.shell(&app, Area::Activity),
        all_kinds: all_kinds(words, &query.kind),
        kinds: KINDS.map(|(kind, types)| kind_choices(words, kind, types, &query.kind)).into(),
        actors: actor_choices(words, &told, &query.actor),
        is_filtered: asked.is_filtered(),
        is_captured: told.is_captured,
        rows: told.found.page.items.iter().map(|recorded| row(words, recorded, &told.names)).collect(),
        export_query: asked.query(),
        pager,
        from: query.from.clone(),
        until: query.until.clone(),
        search: asked.text(),
        sorting: asked.sorting(),
        path,
    })
}

async fn read(tx: &mut Transaction, question: &Question) -> Result<Told, Error<Refusal>> {
    let Question { caller, governs, feed, search, actor } = question;
    let found = activities::search(tx, caller, feed, search).await?;
    let actors = activities::list_actors(tx, caller).await?;
    let asked: Vec<String> = actors.iter().chain(Some(actor).filter(|id| !id.is_empty())).cloned().collect();
    let names = activities::names(tx, caller, &found.page.items, &asked).await?;
    let is_captured = !governs || is_captured(tx, caller).await?;
    Ok(Told { found, names, actors, is_captured })
}

async fn is_captured(tx: &mut Transaction, caller: &Caller) -> Result<bool, Failure> {
    match compliance_settings::is_enabled(tx, caller).await {
        Ok(is_enabled) => Ok(is_enabled),
        // Who may not know is not told.
        Err(Error::Refused(_)) => Ok(true),
        Err(Error::Failed(failure)) => Err(failure),
    }
}

fn all_kinds(words: Words, selected: &str) -> Choice {
    let is_selected = activities::types_called(selected).is_none();
    Choice { value: String::new(), label: words.t("activity-all-kinds").to_string(), is_selected }
}

/// A kind with all its types, and each of them.
fn kind_choices(words: Words, kind: &str, types: &[&str], selected: &str) -> KindChoices {
    let label = words.t("activity-kind").with("kind", kind);
    let choice = |value: &str, label: String| Choice { value: value.to_owned(), label, is_selected: value == selected };
    let whole = choice(kind, words.t("activity-whole-kind").with("kind", &label).to_string());
    let exact = types.iter().filter(|_| types.len() > 1).map(|exact| choice(exact, what(words, exact)));
    KindChoices { label: label.to_string(), choices: std::iter::once(whole).chain(exact).collect() }
}

/// Those who did anything; whoever is asked for is among them, also when there are too many to list.
fn actor_choices(words: Words, told: &Told, selected: &str) -> Vec<Choice> {
    let label = words.t("activity-all-actors").to_string();
    let all = Choice { value: String::new(), label, is_selected: selected.is_empty() };
    let choice = |id: &str| {
        let name = told.names.of(id).map_or(id, |named| &named.name);
        let label = if id.starts_with("apikey_") {
            words.t("activity-key").with("name", name).to_string()
        } else {
            name.to_owned()
        };
        Choice { value: id.to_owned(), label, is_selected: id == selected }
    };
    let beyond = Some(selected).filter(|id| !id.is_empty() && !told.actors.iter().any(|known| known == id));
    std::iter::once(all).chain(told.actors.iter().map(|id| choice(id))).chain(beyond.map(choice)).collect()
}
