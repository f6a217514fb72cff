//! "Undo import?"

use admit_core::ids::InviteBatchId;
use admit_core::invite_batches;
use axum::extract::{Path, State};
use axum::response::Response;

use super::refuse;
use crate::app::App;
use crate::batch_undoing;
use crate::console::visitor::Manager;
use crate::html::{Done, Form, PageError};
use crate::pages::imports::ImportUndoPage;
use crate::pages::shell::Area;

pub(super) async fn show(
    State(app): State<App>,
    manager: Manager,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, PageError> {
    let input = (manager.caller(), InviteBatchId::from(id));
    let found = app.store.read(input, |tx, (caller, id)| Box::pin(invite_batches::find(tx, caller, id))).await;
    let batch = found.map_err(refuse)?;
    manager.page(&ImportUndoPage {
        shell: manager.shell(&app, Area::Invites),
        organization_id: manager.organization.id.to_string(),
        import_id: batch.id.to_string(),
    })
}

pub(super) async fn undo(
    State(app): State<App>,
    manager: Manager,
    Path((_, id)): Path<(String, String)>,
    _form: Form,
) -> Result<Response, PageError> {
    let undone = batch_undoing::undo(&app, manager.caller(), InviteBatchId::from(id)).await;
    let (batch, _) = undone.map_err(refuse)?;
    Ok(manager.done(&format!("{}/imports/{}", manager.settings_path("invites"), batch.id), Done::ImportUndone))
}
