//! "Remove from workspace Research?"

use admit_core::workspace_members;
use axum::extract::{Path, State};
use axum::response::Response;

use super::{Standing, find_member, path_of, person, refusals};
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
    Path((_, workspace, person)): Path<(String, String, String)>,
) -> Result<Response, PageError> {
    let standing = find_member(&app, &insider, workspace, person).await?;
    insider.page(&dialog(&app, &insider, &standing, None))
}

pub(super) async fn remove(
    State(app): State<App>,
    insider: PlatformInsider,
    Path((_, workspace, person)): Path<(String, String, String)>,
) -> Result<Response, PageError> {
    let standing = find_member(&app, &insider, workspace, person).await?;
    let input = (insider.caller(), standing.workspace.id.clone(), standing.member.id.clone());
    let removed = app
        .store
        .write(input, |tx, (caller, workspace, person)| {
            Box::pin(workspace_members::remove(tx, caller, workspace, person))
        })
        .await;
    match removed.map_err(PageError::unless_refused) {
        Ok(()) => Ok(insider.done(&path_of(&insider, &standing.workspace.id), Done::WorkspaceMemberRemoved)),
        Err(Err(error)) => Err(error),
        Err(Ok(refusal)) => {
            let problem = Some(refusals::of_member(insider.words(), &refusal));
            insider.refusal(&dialog(&app, &insider, &standing, problem))
        }
    }
}

fn dialog(app: &App, insider: &PlatformInsider, standing: &Standing, problem: Option<Refused>) -> ConfirmPage {
    let (path, words) = (path_of(insider, &standing.workspace.id), insider.words());
    ConfirmPage {
        action: format!("{path}/members/{}/remove", standing.member.id),
        question: words.t("workspaces-remove-question").with("name", &standing.workspace.name),
        person: Some(person(&standing.member)),
        words: words.t("workspaces-remove-words"),
        problem,
        ..ConfirmPage::new(insider.shell(app, Area::Workspaces).about(Place::WorkspaceMembers), path, "act-remove")
    }
}
