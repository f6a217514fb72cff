//! "New signing secret for Hooks?"

use std::sync::Arc;

use admit_core::webhooks::{self, Refusal};
use admit_store::Error;
use axum::extract::{Path, State};
use axum::response::Response;

use super::words::title;
use super::{find, path_of};
use crate::app::App;
use crate::console::visitor::Insider;
use crate::html::PageError;
use crate::pages::dialogs::ConfirmPage;
use crate::pages::shell::Area;
use crate::pages::webhooks::EndpointSecretPage;

pub(super) async fn show(
    State(app): State<App>,
    insider: Insider,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, PageError> {
    let endpoint = find(&app, &insider, id).await?;
    insider.member.prove_fresh(&app)?;
    let (path, words) = (path_of(&insider, &endpoint.id), insider.words());
    insider.page(&ConfirmPage {
        action: format!("{path}/secret"),
        question: words.t("webhooks-renew-question").with("name", title(&endpoint)),
        words: words.t("webhooks-renew-words"),
        ..ConfirmPage::new(insider.shell(&app, Area::Webhooks), path, "webhooks-renew")
    })
}

pub(super) async fn renew(
    State(app): State<App>,
    insider: Insider,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, PageError> {
    let endpoint = find(&app, &insider, id).await?;
    let input = (Arc::clone(&app.vault), insider.caller(), endpoint.id.clone());
    let renewed = app
        .store
        .write(input, |tx, (vault, caller, id)| Box::pin(webhooks::regenerate_secret(tx, vault, caller, id)))
        .await;
    let path = path_of(&insider, &endpoint.id);
    let secret = renewed.map_err(|error| match error {
        Error::Refused(Refusal::StaleSignIn) => PageError::ConfirmFirst(format!("{path}/secret")),
        error => PageError::without_page(error),
    })?;
    insider.page(&EndpointSecretPage {
        shell: insider.shell(&app, Area::Webhooks),
        back: path,
        is_new: false,
        name: title(&endpoint).to_owned(),
        secret,
    })
}
