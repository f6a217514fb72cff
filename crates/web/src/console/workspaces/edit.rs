//! "Edit workspace"

use admit_core::workspaces::{self, Change, Details, Workspace};
use axum::extract::{Path, State};
use axum::response::Response;

use super::refusals;
use super::words::color_choices;
use super::{find, path_of};
use crate::app::App;
use crate::console::visitor::PlatformInsider;
use crate::html::{Done, Form, PageError};
use crate::pages::forms::Problems;
use crate::pages::shell::Area;
use crate::pages::workspaces::WorkspaceFormPage;

pub(in crate::console) async fn show(
    State(app): State<App>,
    insider: PlatformInsider,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, PageError> {
    let workspace = find(&app, &insider, id).await?;
    insider.page(&dialog(&app, &insider, &workspace, &workspace.name, &workspace.display_color))
}

pub(in crate::console) async fn change(
    State(app): State<App>,
    insider: PlatformInsider,
    Path((_, id)): Path<(String, String)>,
    form: Form,
) -> Result<Response, PageError> {
    let workspace = find(&app, &insider, id).await?;
    let (name, color) = (form.field("name"), form.field("color"));
    let details = Details { display_color: Some(color.to_owned()), ..Details::default() };
    let input = (insider.caller(), workspace.id.clone(), Change { name: Some(name.to_owned()), details });
    let changed =
        app.store.write(input, |tx, (caller, id, change)| Box::pin(workspaces::update(tx, caller, id, change))).await;
    match changed.map_err(PageError::unless_refused) {
        Ok(_) => Ok(insider.done(&path_of(&insider, &workspace.id), Done::WorkspaceChanged)),
        Err(Err(error)) => Err(error),
        Err(Ok(refusal)) => {
            let (problems, problem) = refusals::of_workspace(insider.words(), &refusal);
            let again = dialog(&app, &insider, &workspace, name, color);
            insider.refusal(&WorkspaceFormPage { problems, problem, ..again })
        }
    }
}

fn dialog(app: &App, insider: &PlatformInsider, workspace: &Workspace, name: &str, color: &str) -> WorkspaceFormPage {
    let path = path_of(insider, &workspace.id);
    WorkspaceFormPage {
        shell: insider.shell(app, Area::Workspaces),
        action: format!("{path}/edit"),
        back: path,
        name: name.to_owned(),
        is_default: workspace.is_default,
        colors: color_choices(insider.words(), color),
        residencies: Vec::new(),
        problems: Problems::none(),
        problem: None,
    }
}
