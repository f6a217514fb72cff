//! "Edit workspace"

use admit_core::Caller;
use admit_core::ids::WorkspaceId;
use admit_core::seen::{NotEdited, Seen, prove_seen};
use admit_core::workspaces::{self, Change, Details, Refusal, Workspace};
use admit_language::Words;
use admit_store::{Error, Transaction};
use axum::extract::{Path, State};
use axum::response::Response;

use super::refusals;
use super::words::color_choices;
use super::{find, path_of};
use crate::app::App;
use crate::console::visitor::PlatformInsider;
use crate::html::{Done, Form, PageError, overtaken};
use crate::pages::forms::{Editing, Problems};
use crate::pages::shell::Area;
use crate::pages::workspaces::WorkspaceFormPage;

pub(super) async fn show(
    State(app): State<App>,
    insider: PlatformInsider,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, PageError> {
    let workspace = find(&app, &insider, id).await?;
    insider.page(&dialog(&app, &insider, &workspace, &workspace.name, &workspace.display_color))
}

pub(super) async fn change(
    State(app): State<App>,
    insider: PlatformInsider,
    Path((_, id)): Path<(String, String)>,
    form: Form,
) -> Result<Response, PageError> {
    let workspace = find(&app, &insider, id).await?;
    let (name, color) = (form.field("name"), form.field("color"));
    let details = Details { display_color: Some(color.to_owned()), ..Details::default() };
    let change = Change { name: Some(name.to_owned()), details };
    let input = (insider.caller(), workspace.id.clone(), change, form.seen(), Seen::of([name, color]));
    match app.store.write(input, |tx, input| Box::pin(edit(tx, input))).await {
        Ok(_) => Ok(insider.done(&path_of(&insider, &workspace.id), Done::WorkspaceChanged)),
        Err(Error::Refused(NotEdited::Refused(refusal))) => {
            let (problems, problem) = refusals::of_workspace(insider.words(), &refusal);
            let again = dialog(&app, &insider, &workspace, name, color);
            insider.refusal(&WorkspaceFormPage { problems, problem, editing: Some(form.editing()), ..again })
        }
        Err(Error::Refused(NotEdited::ChangedMeanwhile(now))) => {
            let again = dialog(&app, &insider, &now, name, color);
            let editing = Some(Editing::of(mark(&now).as_str()).overtaken(theirs(insider.words(), &now)));
            overtaken(&WorkspaceFormPage { editing, ..again })
        }
        Err(Error::Failed(failure)) => Err(failure.into()),
    }
}

type Edit = (Caller, WorkspaceId, Change, Option<Seen>, Seen);

async fn edit(
    tx: &mut Transaction,
    (caller, id, change, seen, wanted): &Edit,
) -> Result<Workspace, Error<NotEdited<Refusal, Workspace>>> {
    let now = workspaces::find(tx, caller, id).await.map_err(NotEdited::refused)?;
    prove_seen(seen.as_ref(), now, mark, wanted)?;
    workspaces::update(tx, caller, id, change).await.map_err(NotEdited::refused)
}

/// The mark of what the dialog shows.
fn mark(workspace: &Workspace) -> Seen {
    Seen::of([workspace.name.as_str(), workspace.display_color.as_str()])
}

fn theirs(words: Words, now: &Workspace) -> [(String, String); 2] {
    let color = color_choices(words, &now.display_color).into_iter().find(|choice| choice.is_selected);
    let color = color.map_or_else(|| now.display_color.clone(), |choice| choice.label);
    [(words.t("workspaces-name").to_string(), now.name.clone()), (words.t("workspaces-color").to_string(), color)]
}

fn dialog(app: &App, insider: &PlatformInsider, workspace: &Workspace, name: &str, color: &str) -> WorkspaceFormPage {
    let path = path_of(insider, &workspace.id);
    WorkspaceFormPage {
        shell: insider.shell(app, Area::Workspaces),
        action: format!("{path}/edit"),
        back: path,
        editing: Some(Editing::of(mark(workspace).as_str())),
        name: name.to_owned(),
        is_default: workspace.is_default,
        colors: color_choices(insider.words(), color),
        residencies: Vec::new(),
        problems: Problems::none(),
        problem: None,
    }
}
