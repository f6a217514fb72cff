//! "Archive 3 service accounts?": several at once, with a result for each.

use admit_core::service_accounts::{self, ServiceAccount};
use axum::extract::{RawQuery, State};
use axum::response::Response;

use super::refusals;
use crate::app::App;
use crate::console::chosen::{RowAct, act_on_each, find_each, ids_of_form, ids_of_query, none_chosen};
use crate::console::visitor::PlatformInsider;
use crate::help::Place;
use crate::html::{Form, PageError};
use crate::pages::chosen::{ChosenPage, ChosenRow, What};
use crate::pages::shell::Area;

/// How the id of one begins.
const PREFIX: &str = "svac_";

pub(super) async fn show(
    State(app): State<App>,
    insider: PlatformInsider,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    insider.prove_governs()?;
    let chosen = find_those(&app, &insider, ids_of_query(query.as_deref(), PREFIX)).await?;
    insider.page(&dialog(&app, &insider, &chosen))
}

pub(super) async fn archive(
    State(app): State<App>,
    insider: PlatformInsider,
    form: Form,
) -> Result<Response, PageError> {
    insider.prove_governs()?;
    let chosen = find_those(&app, &insider, ids_of_form(&form, PREFIX)).await?;
    let page = dialog(&app, &insider, &chosen);
    let named = |account: ServiceAccount| (account.name, (insider.caller(), account.id));
    let archiving = RowAct {
        act: |tx, (caller, id)| Box::pin(service_accounts::archive(tx, caller, id)),
        done: "chosen-archived",
        refused: |words, refusal| {
            let (_, refused) = refusals::of_account(words, refusal);
            refused.unwrap_or_else(|| none_chosen(words, Place::ArchiveServiceAccount))
        },
        explained: Place::ArchiveServiceAccount,
    };
    act_on_each(&app, &insider, page, chosen.into_iter().map(named).collect(), archiving).await
}

async fn find_those(app: &App, insider: &PlatformInsider, ids: Vec<String>) -> Result<Vec<ServiceAccount>, PageError> {
    find_each(app, insider, ids, |tx, (caller, id)| Box::pin(service_accounts::find(tx, caller, id))).await
}

fn dialog(app: &App, insider: &PlatformInsider, chosen: &[ServiceAccount]) -> ChosenPage {
    let (words, path) = (insider.words(), insider.settings_path("service-accounts"));
    let row =
        |account: &ServiceAccount| ChosenRow { id: account.id.to_string(), what: What::Named(account.name.clone()) };
    ChosenPage {
        action: format!("{path}/archive"),
        heading: words.t("chosen-accounts-question").with("count", chosen.len()),
        words: Some(words.t("chosen-accounts-words")),
        rows: chosen.iter().map(row).collect(),
        is_danger: true,
        ..ChosenPage::new(
            insider.shell(app, Area::ServiceAccounts).about(Place::ArchiveServiceAccount),
            path,
            "chosen-archive",
        )
    }
}
