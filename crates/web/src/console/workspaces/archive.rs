//! "Archive workspace Research?"

use admit_core::workspaces::{self, Workspace};
use axum::extract::{Path, State};
use axum::response::Response;

use super::{find, path_of, refusals};
use crate::app::App;
use crate::console::visitor::PlatformInsider;
use crate::help::Place;
use crate::html::{Done, PageError};
use crate::pages::dialogs::ConfirmPage;
use crate::pages::forms::Refused;
use crate::pages::shell::Area;

pub(super) async fn show(
    State(app): State<App>,
    insider: PlatformInsider,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, PageError> {
    let workspace = find(&app, &insider, id).await?;
    insider.page(&dialog(&app, &insider, &workspace, None))
}

pub(super) async fn archive(
    State(app): State<App>,
    insider: PlatformInsider,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, PageError> {
    let workspace = find(&app, &insider, id).await?;
    let input = (insider.caller(), workspace.id.clone());
    let archived = app.store.write(input, |tx, (caller, id)| Box::pin(workspaces::archive(tx, caller, id))).await;
    match archived.map_err(PageError::unless_refused) {
        Ok(_) => Ok(insider.done(&insider.settings_path("workspaces"), Done::WorkspaceArchived)),
        Err(Err(error)) => Err(error),
        Err(Ok(refusal)) => {
            let (_, problem) = refusals::of_workspace(insider.words(), &refusal);
            insider.refusal(&dialog(&app, &insider, &workspace, problem))
        }
    }
}

fn dialog(app: &App, insider: &PlatformInsider, workspace: &Workspace, problem: Option<Refused>) -> ConfirmPage {
    let (path, words) = (path_of(insider, &workspace.id), insider.words());
    ConfirmPage {
        action: format!("{path}/archive"),
        question: words.t("workspaces-archive-question").with("name", &workspace.name),
        words: words.t("workspaces-archive-words"),
        problem,
        ..ConfirmPage::new(
            insider.shell(app, Area::Workspaces).about(Place::ArchiveWorkspace),
            path,
            "workspaces-archive",
        )
    }
}
