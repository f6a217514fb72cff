//! "Revoke 3 admin keys?": several at once, with a result for each.

use admit_core::keys::{self, AdminKey};
use axum::extract::{RawQuery, State};
use axum::response::Response;

use super::path_of;
use crate::app::App;
use crate::console::api_keys::of_key;
use crate::console::chosen::{RowAct, act_on_each, find_each, ids_of_form, ids_of_query, none_chosen};
use crate::console::visitor::Insider;
use crate::help::Place;
use crate::html::{Form, PageError};
use crate::pages::chosen::{ChosenPage, ChosenRow, What};
use crate::pages::shell::Area;

/// How the id of a key begins.
const KEY: &str = "apikey_";

pub(super) async fn show(
    State(app): State<App>,
    insider: Insider,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    insider.prove_governs()?;
    let chosen = find_those(&app, &insider, ids_of_query(query.as_deref(), KEY)).await?;
    insider.page(&dialog(&app, &insider, &chosen))
}

pub(super) async fn revoke(State(app): State<App>, insider: Insider, form: Form) -> Result<Response, PageError> {
    insider.prove_governs()?;
    let chosen = find_those(&app, &insider, ids_of_form(&form, KEY)).await?;
    let page = dialog(&app, &insider, &chosen);
    let named = |key: AdminKey| (key.name, (insider.caller(), key.id));
    let revocation = RowAct {
        act: |tx, (caller, id)| Box::pin(keys::revoke_admin_key(tx, caller, id)),
        done: "chosen-ended",
        refused: |words, refusal| {
            let (_, refused) = of_key(words, refusal, Place::RevokeAdminKey);
            refused.unwrap_or_else(|| none_chosen(words, Place::RevokeAdminKey))
        },
        explained: Place::RevokeAdminKey,
    };
    act_on_each(&app, &insider, page, chosen.into_iter().map(named).collect(), revocation).await
}

async fn find_those(app: &App, insider: &Insider, ids: Vec<String>) -> Result<Vec<AdminKey>, PageError> {
    find_each(app, insider, ids, |tx, (caller, id)| Box::pin(keys::find_current_admin_key(tx, caller, id))).await
}

fn dialog(app: &App, insider: &Insider, chosen: &[AdminKey]) -> ChosenPage {
    let (words, path) = (insider.words(), path_of(insider));
    let row =
        |key: &AdminKey| ChosenRow { id: key.id.to_string(), what: What::Key(key.name.clone(), key.hint.clone()) };
    ChosenPage {
        action: format!("{path}/revoke"),
        heading: words.t("chosen-end-question").with("count", chosen.len()),
        words: Some(words.t("chosen-end-words")),
        rows: chosen.iter().map(row).collect(),
        is_danger: true,
        ..ChosenPage::new(insider.shell(app, Area::AdminKeys).about(Place::RevokeAdminKey), path, "chosen-end")
    }
}
