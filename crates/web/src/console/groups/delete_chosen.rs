//! "Delete 3 groups?": several at once, with a result for each.

use admit_core::groups::{self, Group};
use axum::extract::{RawQuery, State};
use axum::response::Response;

use super::refusals;
use crate::app::App;
use crate::console::chosen::{RowAct, act_on_each, find_each, ids_of_form, ids_of_query, none_chosen};
use crate::console::enterprise::EnterpriseInsider;
use crate::help::Place;
use crate::html::{Form, PageError};
use crate::pages::chosen::{ChosenPage, ChosenRow, What};
use crate::pages::shell::Area;

/// How the id of one begins.
const PREFIX: &str = "rbac_group_";

pub(super) async fn show(
    State(app): State<App>,
    insider: EnterpriseInsider,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    insider.prove_manages_members()?;
    let chosen = find_those(&app, &insider, ids_of_query(query.as_deref(), PREFIX)).await?;
    insider.page(&dialog(&app, &insider, &chosen))
}

pub(super) async fn delete(
    State(app): State<App>,
    insider: EnterpriseInsider,
    form: Form,
) -> Result<Response, PageError> {
    insider.prove_manages_members()?;
    let chosen = find_those(&app, &insider, ids_of_form(&form, PREFIX)).await?;
    let page = dialog(&app, &insider, &chosen);
    let named = |group: Group| (group.name, (insider.caller(), group.id));
    let deleting = RowAct {
        act: |tx, (caller, id)| Box::pin(groups::delete(tx, caller, id)),
        done: "chosen-deleted",
        refused: |words, refusal| {
            let (_, refused) = refusals::of_group(words, refusal);
            refused.unwrap_or_else(|| none_chosen(words, Place::Groups))
        },
        explained: Place::Groups,
    };
    act_on_each(&app, &insider, page, chosen.into_iter().map(named).collect(), deleting).await
}

async fn find_those(app: &App, insider: &EnterpriseInsider, ids: Vec<String>) -> Result<Vec<Group>, PageError> {
    find_each(app, insider, ids, |tx, (caller, id)| Box::pin(groups::find(tx, caller, id))).await
}

fn dialog(app: &App, insider: &EnterpriseInsider, chosen: &[Group]) -> ChosenPage {
    let (words, path) = (insider.words(), insider.settings_path("groups"));
    let row = |group: &Group| ChosenRow { id: group.id.to_string(), what: What::Named(group.name.clone()) };
    ChosenPage {
        action: format!("{path}/delete"),
        heading: words.t("chosen-groups-question").with("count", chosen.len()),
        words: Some(words.t("chosen-groups-words")),
        rows: chosen.iter().map(row).collect(),
        is_danger: true,
        ..ChosenPage::new(insider.shell(app, Area::Groups).about(Place::Groups), path, "chosen-delete")
    }
}
