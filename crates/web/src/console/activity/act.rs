//! One act, with all that was recorded of it.

use admit_core::Caller;
use admit_core::activities::{self, Names, Recorded, Refusal};
use admit_core::ids::ActivityId;
use admit_language::Words;
use admit_store::{Error, Transaction};
use axum::extract::{Path, State};
use axum::response::Response;
use serde_json::Value;

use super::changes::changes;
use super::row;
use crate::admin_api::Activity;
use crate::app::App;
use crate::console::visitor::Manager;
use crate::html::{PageError, moment_with_time};
use crate::pages::activity::{ActPage, Fact};
use crate::pages::shell::Area;

pub(super) async fn show(
    State(app): State<App>,
    manager: Manager,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, PageError> {
    let input = (manager.caller(), ActivityId::from(id));
    let found = app.store.read(input, |tx, (caller, id)| Box::pin(read(tx, caller, id))).await;
    let (recorded, names) = found.map_err(PageError::without_page)?;
    let words = manager.words();
    manager.page(&ActPage {
        shell: manager.shell(&app, Area::Activity),
        path: manager.settings_path("activity"),
        what: row::what(words, &recorded.kind),
        things: row::things(&recorded, &names),
        changes: changes(words, &recorded.details),
        who: row::who(words, &recorded, &names),
        at: moment_with_time(words, recorded.created_at),
        facts: facts(words, &recorded, &names),
        user_agent: recorded.user_agent.clone(),
        whole: whole(recorded)?,
    })
}

async fn read(tx: &mut Transaction, caller: &Caller, id: &ActivityId) -> Result<(Recorded, Names), Error<Refusal>> {
    let recorded = activities::find(tx, caller, id).await?;
    let names = activities::names(tx, caller, std::slice::from_ref(&recorded), &[]).await?;
    Ok((recorded, names))
}

/// What the recorded ids name: each can be searched for.
fn facts(words: Words, recorded: &Recorded, names: &Names) -> Vec<Fact> {
    let named = |(field, value): (&String, &Value)| {
        let id = value.as_str()?;
        let name = names.of(id)?.name.clone();
        let about = words.t("activity-about").with("name", &name).to_string();
        Some(Fact { field: field.clone(), id: id.to_owned(), name, about })
    };
    recorded.details.iter().filter_map(named).collect()
}

/// The activity as programs read it.
fn whole(recorded: Recorded) -> Result<String, PageError> {
    serde_json::to_string_pretty(&Activity::from(recorded)).map_err(|error| {
        tracing::error!(%error, "an activity could not be written");
        PageError::Failed
    })
}
