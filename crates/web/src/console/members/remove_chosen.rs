//! "Remove 3 members?": several members at once, with a result for each.

use admit_core::members::{self, Member};
use axum::extract::{RawQuery, State};
use axum::response::Response;

use super::refusals;
use super::role::{find_each, row};
use crate::app::App;
use crate::console::chosen::{RowAct, act_on_each, ids_of_form, ids_of_query};
use crate::console::visitor::Manager;
use crate::help::Place;
use crate::html::{Form, PageError};
use crate::pages::chosen::ChosenPage;
use crate::pages::shell::Area;

pub(super) async fn show(
    State(app): State<App>,
    manager: Manager,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    let chosen = find_each(&app, &manager, ids_of_query(query.as_deref(), "user_")).await?;
    manager.page(&dialog(&app, &manager, &chosen))
}

pub(super) async fn remove(State(app): State<App>, manager: Manager, form: Form) -> Result<Response, PageError> {
    let chosen = find_each(&app, &manager, ids_of_form(&form, "user_")).await?;
    let page = dialog(&app, &manager, &chosen);
    let named = |member: Member| (member.address, (manager.caller(), member.id));
    let removal = RowAct {
        act: |tx, (caller, id)| Box::pin(members::remove(tx, caller, id)),
        done: "chosen-removed",
        refused: refusals::of_member,
        explained: Place::RemoveMember,
    };
    act_on_each(&app, &manager, page, chosen.into_iter().map(named).collect(), removal).await
}

fn dialog(app: &App, manager: &Manager, chosen: &[Member]) -> ChosenPage {
    let words = manager.words();
    ChosenPage {
        action: format!("{}/remove", manager.members_path()),
        heading: words.t("chosen-remove-question").with("count", chosen.len()),
        words: Some(words.t("chosen-remove-words").with("organization", &manager.organization.name)),
        rows: chosen.iter().map(row).collect(),
        is_danger: true,
        ..ChosenPage::new(
            manager.shell(app, Area::Members).about(Place::RemoveMember),
            manager.members_path(),
            "chosen-remove",
        )
    }
}
