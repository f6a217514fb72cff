//! "Disable 3 API keys?": several at once, with a result for each.

use admit_core::Caller;
use admit_core::ids::KeyId;
use admit_core::keys::{self, ApiKey, Change, Refusal, Status};
use admit_store::{Error, Transaction};
use axum::extract::{RawQuery, State};
use axum::response::Response;

use super::{path_of, refusals};
use crate::app::App;
use crate::console::chosen::{RowAct, act_on_each, find_each, ids_of_form, ids_of_query, none_chosen};
use crate::console::visitor::PlatformInsider;
use crate::help::Place;
use crate::html::{Form, PageError};
use crate::pages::chosen::{ChosenPage, ChosenRow, What};
use crate::pages::shell::Area;

/// How the id of a key begins.
const KEY: &str = "apikey_";

pub(super) async fn show(
    State(app): State<App>,
    insider: PlatformInsider,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    insider.prove_works_with_keys()?;
    let chosen = find_those(&app, &insider, ids_of_query(query.as_deref(), KEY)).await?;
    insider.page(&dialog(&app, &insider, &chosen))
}

pub(super) async fn disable(
    State(app): State<App>,
    insider: PlatformInsider,
    form: Form,
) -> Result<Response, PageError> {
    insider.prove_works_with_keys()?;
    let chosen = find_those(&app, &insider, ids_of_form(&form, KEY)).await?;
    let page = dialog(&app, &insider, &chosen);
    let change = Change { name: None, status: Some(Status::Inactive) };
    let named = |key: ApiKey| (key.name, (insider.caller(), key.id, change.clone()));
    let disabling = RowAct {
        act: |tx, (caller, id, change)| Box::pin(keys::update(tx, caller, id, change)),
        done: "chosen-disabled",
        refused: |words, refusal| {
            let (_, refused) = refusals::of_key(words, refusal, Place::DisableKey);
            refused.unwrap_or_else(|| none_chosen(words, Place::DisableKey))
        },
        explained: Place::DisableKey,
    };
    act_on_each(&app, &insider, page, chosen.into_iter().map(named).collect(), disabling).await
}

/// The keys that whoever looks may disable: all, or their own.
async fn find_those(app: &App, insider: &PlatformInsider, ids: Vec<String>) -> Result<Vec<ApiKey>, PageError> {
    find_each(app, insider, ids, |tx, (caller, id)| Box::pin(find(tx, caller, id))).await
}

/// A key that they may not disable is passed over, as one that is none.
async fn find(tx: &mut Transaction, caller: &Caller, id: &KeyId) -> Result<ApiKey, Error<Refusal>> {
    keys::find_to_end(tx, caller, id).await.map_err(|error| {
        error.map_refusal(|refusal| if refusal == Refusal::NotAllowed { Refusal::NotFound } else { refusal })
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
