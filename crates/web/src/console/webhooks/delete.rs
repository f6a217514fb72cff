//! "Delete endpoint Hooks?"

use admit_core::ids::WebhookEndpointId;
use admit_core::webhooks;
use axum::extract::{Path, State};
use axum::response::Response;

use super::words::title;
use super::{find, list_path, path_of};
use crate::app::App;
use crate::console::visitor::Insider;
use crate::html::{Done, PageError};
use crate::pages::dialogs::ConfirmPage;
use crate::pages::shell::Area;

pub(super) async fn show(
    State(app): State<App>,
    insider: Insider,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, PageError> {
    let endpoint = find(&app, &insider, id).await?;
    let (path, words) = (path_of(&insider, &endpoint.id), insider.words());
    insider.page(&ConfirmPage {
        action: format!("{path}/delete"),
        question: words.t("webhooks-delete-question").with("name", title(&endpoint)),
        words: words.t("webhooks-delete-words"),
        ..ConfirmPage::new(insider.shell(&app, Area::Webhooks), path, "webhooks-delete")
    })
}

pub(super) async fn delete(
    State(app): State<App>,
    insider: Insider,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, PageError> {
    let input = (insider.caller(), WebhookEndpointId::from(id));
    let deleted = app.store.write(input, |tx, (caller, id)| Box::pin(webhooks::delete(tx, caller, id))).await;
    deleted.map_err(PageError::without_page)?;
    Ok(insider.done(&list_path(&insider), Done::WebhookDeleted))
}
