//! "Undo import?"

use admit_core::ids::InviteBatchId;
use admit_core::invite_batches;
use axum::extract::{Path, State};
use axum::response::Response;

use super::path_of;
use crate::app::App;
use crate::console::visitor::Manager;
use crate::help::Place;
use crate::html::{Done, Form, PageError};
use crate::pages::dialogs::ConfirmPage;
use crate::pages::shell::Area;

pub(super) async fn show(
    State(app): State<App>,
    manager: Manager,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, PageError> {
    let input = (manager.caller(), InviteBatchId::from(id));
    let found = app.store.read(input, |tx, (caller, id)| Box::pin(invite_batches::find(tx, caller, id))).await;
    let batch = found.map_err(PageError::without_page)?;
    let (path, words) = (path_of(&manager, &batch.id), manager.words());
    manager.page(&ConfirmPage {
        action: format!("{path}/undo"),
        question: words.t("imports-undo-question"),
        words: words.t("imports-undo-words"),
        ..ConfirmPage::new(manager.shell(&app, Area::Invites).about(Place::InviteMany), path, "imports-undo")
    })
}

pub(super) async fn undo(
    State(app): State<App>,
    manager: Manager,
    Path((_, id)): Path<(String, String)>,
    _form: Form,
) -> Result<Response, PageError> {
    let undone = crate::invite_batches::undo(&app, manager.caller(), InviteBatchId::from(id)).await;
    let (batch, _) = undone.map_err(PageError::without_page)?;
    Ok(manager.done(&path_of(&manager, &batch.id), Done::ImportUndone))
}
