//! "Disable 3 API keys?": several at once, with a result for each.

use admit_core::ids::KeyId;
use admit_core::keys::{self, ApiKey, Change, Status};
use axum::extract::{RawQuery, State};
use axum::response::Response;

use super::{path_of, refusals};
use crate::app::App;
use crate::console::chosen::{ids_of_form, ids_of_query, none_chosen, result, unless_gone};
use crate::console::visitor::PlatformInsider;
use crate::help::Place;
use crate::html::{Form, PageError};
use crate::pages::chosen::{ChosenPage, ChosenRow, RowResult, What};
use crate::pages::shell::Area;

/// How the id of a key begins.
const KEY: &str = "apikey_";

pub(super) async fn show(
    State(app): State<App>,
    insider: PlatformInsider,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    insider.prove_works_with_keys()?;
    let chosen = find_each(&app, &insider, ids_of_query(query.as_deref(), KEY)).await?;
    insider.page(&dialog(&app, &insider, &chosen))
}

pub(super) async fn disable(
    State(app): State<App>,
    insider: PlatformInsider,
    form: Form,
) -> Result<Response, PageError> {
    insider.prove_works_with_keys()?;
    let chosen = find_each(&app, &insider, ids_of_form(&form, KEY)).await?;
    let page = dialog(&app, &insider, &chosen);
    if chosen.is_empty() {
        let problem = Some(none_chosen(insider.words(), Place::DisableKey));
        return insider.refusal(&ChosenPage { problem, ..page });
    }
    let mut results = Vec::new();
    for key in chosen {
        results.push(disable_one(&app, &insider, key).await);
    }
    insider.page(&ChosenPage { results, ..page })
}

/// The keys that whoever looks may disable: all, or their own. The others are passed over, as those that are none.
async fn find_each(app: &App, insider: &PlatformInsider, ids: Vec<String>) -> Result<Vec<ApiKey>, PageError> {
    let mut chosen = Vec::new();
    for id in ids {
        let input = (insider.caller(), KeyId::from(id));
        let found = app.store.read(input, |tx, (caller, id)| Box::pin(keys::find_to_end(tx, caller, id))).await;
        match found.map_err(PageError::without_page) {
            Err(PageError::Forbidden) => {}
            found => chosen.extend(unless_gone(found)?),
        }
    }
    Ok(chosen)
}

async fn disable_one(app: &App, insider: &PlatformInsider, key: ApiKey) -> RowResult {
    let change = Change { name: None, status: Some(Status::Inactive) };
    let input = (insider.caller(), key.id, change);
    let disabled =
        app.store.write(input, |tx, (caller, id, change)| Box::pin(keys::update(tx, caller, id, change))).await;
    let words = insider.words();
    result(words, key.name, "chosen-disabled", disabled, |refusal| {
        let (_, refused) = refusals::of_key(words, refusal, Place::DisableKey);
        refused.unwrap_or_else(|| none_chosen(words, Place::DisableKey))
    })
}

fn dialog(app: &App, insider: &PlatformInsider, chosen: &[ApiKey]) -> ChosenPage {
    let (words, path) = (insider.words(), path_of(insider));
    let row = |key: &ApiKey| ChosenRow { id: key.id.to_string(), what: What::Key(key.name.clone(), key.hint.clone()) };
    ChosenPage {
        action: format!("{path}/disable"),
        heading: words.t("chosen-disable-question").with("count", chosen.len()),
        words: Some(words.t("chosen-disable-words")),
        rows: chosen.iter().map(row).collect(),
        is_danger: true,
        ..ChosenPage::new(insider.shell(app, Area::ApiKeys).about(Place::DisableKey), path, "chosen-disable")
    }
}
