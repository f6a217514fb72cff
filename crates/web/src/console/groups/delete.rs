//! "Delete group Research?"

use admit_core::groups::{self, Group};
use axum::extract::{Path, State};
use axum::response::Response;

use super::{find, path_of, refusals};
use crate::app::App;
use crate::console::enterprise::EnterpriseInsider;
use crate::html::{Done, PageError};
use crate::pages::dialogs::ConfirmPage;
use crate::pages::forms::Refused;
use crate::pages::shell::Area;

pub(super) async fn show(
    State(app): State<App>,
    insider: EnterpriseInsider,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, PageError> {
    let group = find(&app, &insider, id).await?;
    insider.page(&dialog(&app, &insider, &group, None))
}

pub(super) async fn delete(
    State(app): State<App>,
    insider: EnterpriseInsider,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, PageError> {
    let group = find(&app, &insider, id).await?;
    let input = (insider.caller(), group.id.clone());
    let deleted = app.store.write(input, |tx, (caller, id)| Box::pin(groups::delete(tx, caller, id))).await;
    match deleted.map_err(PageError::unless_refused) {
        Ok(()) => Ok(insider.done(&insider.settings_path("groups"), Done::GroupDeleted)),
        Err(Err(error)) => Err(error),
        Err(Ok(refusal)) => {
            let (_, problem) = refusals::of_group(insider.words(), &refusal);
            insider.refusal(&dialog(&app, &insider, &group, problem))
        }
    }
}

fn dialog(app: &App, insider: &EnterpriseInsider, group: &Group, problem: Option<Refused>) -> ConfirmPage {
    let (path, words) = (path_of(insider, &group.id), insider.words());
    ConfirmPage {
        action: format!("{path}/delete"),
        question: words.t("groups-delete-question").with("name", &group.name),
        words: words.t("groups-delete-words"),
        problem,
        ..ConfirmPage::new(insider.shell(app, Area::Groups), path, "groups-delete")
    }
}
