//! "Archive 3 workspaces?": several at once, with a result for each.

use admit_core::ids::WorkspaceId;
use admit_core::workspaces::{self, Refusal, Workspace};
use axum::extract::{RawQuery, State};
use axum::response::Response;

use super::refusals;
use crate::app::App;
use crate::console::chosen::{NamedAct, none_chosen};
use crate::console::visitor::PlatformInsider;
use crate::help::Place;
use crate::html::{Form, PageError};
use crate::pages::shell::Area;

const ARCHIVING: NamedAct<WorkspaceId, Workspace, Workspace, Refusal> = NamedAct {
    prefix: "wrkspc_",
    list: "workspaces",
    verb: "archive",
    area: Area::Workspaces,
    explained: Place::ArchiveWorkspace,
    messages: ["chosen-workspaces-question", "chosen-workspaces-words", "chosen-archive", "chosen-archived"],
    find: |tx, (caller, id)| Box::pin(workspaces::find(tx, caller, id)),
    named: |workspace| (workspace.id, workspace.name),
    act: |tx, (caller, id)| Box::pin(workspaces::archive(tx, caller, id)),
    refused: |words, refusal| {
        let (_, refused) = refusals::of_workspace(words, refusal);
        refused.unwrap_or_else(|| none_chosen(words, Place::ArchiveWorkspace))
    },
};

pub(super) async fn show(
    State(app): State<App>,
    insider: PlatformInsider,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    insider.prove_governs()?;
    ARCHIVING.ask(&app, &insider, query.as_deref()).await
}

pub(super) async fn archive(
    State(app): State<App>,
    insider: PlatformInsider,
    form: Form,
) -> Result<Response, PageError> {
    insider.prove_governs()?;
    ARCHIVING.perform(&app, &insider, &form).await
}
