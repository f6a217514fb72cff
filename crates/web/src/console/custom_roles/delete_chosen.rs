//! "Delete 3 custom roles?": several at once, with a result for each.

use admit_core::custom_roles::{self, CustomRole};
use axum::extract::{RawQuery, State};
use axum::response::Response;

use super::of_role;
use crate::app::App;
use crate::console::chosen::{RowAct, act_on_each, find_each, ids_of_form, ids_of_query, none_chosen};
use crate::console::enterprise::EnterpriseInsider;
use crate::help::Place;
use crate::html::{Form, PageError};
use crate::pages::chosen::{ChosenPage, ChosenRow, What};
use crate::pages::shell::Area;

/// How the id of one begins.
const PREFIX: &str = "rbac_role_";

pub(super) async fn show(
    State(app): State<App>,
    insider: EnterpriseInsider,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    insider.prove_governs()?;
    let chosen = find_those(&app, &insider, ids_of_query(query.as_deref(), PREFIX)).await?;
    insider.page(&dialog(&app, &insider, &chosen))
}

pub(super) async fn delete(
    State(app): State<App>,
    insider: EnterpriseInsider,
    form: Form,
) -> Result<Response, PageError> {
    insider.prove_governs()?;
    let chosen = find_those(&app, &insider, ids_of_form(&form, PREFIX)).await?;
    let page = dialog(&app, &insider, &chosen);
    let named = |role: CustomRole| (role.display_name, (insider.caller(), role.id));
    let deleting = RowAct {
        act: |tx, (caller, id)| Box::pin(custom_roles::delete(tx, caller, id)),
        done: "chosen-deleted",
        refused: |words, refusal| {
            let (_, refused) = of_role(words, refusal);
            refused.unwrap_or_else(|| none_chosen(words, Place::CustomRoles))
        },
        explained: Place::CustomRoles,
    };
    act_on_each(&app, &insider, page, chosen.into_iter().map(named).collect(), deleting).await
}

async fn find_those(app: &App, insider: &EnterpriseInsider, ids: Vec<String>) -> Result<Vec<CustomRole>, PageError> {
    find_each(app, insider, ids, |tx, (caller, id)| Box::pin(custom_roles::find(tx, caller, id))).await
}

fn dialog(app: &App, insider: &EnterpriseInsider, chosen: &[CustomRole]) -> ChosenPage {
    let (words, path) = (insider.words(), insider.settings_path("custom-roles"));
    let row = |role: &CustomRole| ChosenRow { id: role.id.to_string(), what: What::Named(role.display_name.clone()) };
    ChosenPage {
        action: format!("{path}/delete"),
        heading: words.t("chosen-custom-roles-question").with("count", chosen.len()),
        words: Some(words.t("chosen-custom-roles-words")),
        rows: chosen.iter().map(row).collect(),
        is_danger: true,
        ..ChosenPage::new(insider.shell(app, Area::CustomRoles).about(Place::CustomRoles), path, "chosen-delete")
    }
}
