//! "New signing secret for Hooks?"

use std::sync::Arc;

use admit_core::webhooks::{self, Endpoint, Refusal};
use admit_store::Error;
use axum::extract::{Path, Query, State};
use axum::response::Response;
use serde::Deserialize;

use super::words::title;
use super::{before, find, path_of};
use crate::app::App;
use crate::console::once::{Made, OnceForm, Outcome, made_before};
use crate::console::visitor::Insider;
use crate::html::{Form, PageError};
use crate::pages::dialogs::ConfirmPage;
use crate::pages::shell::Area;
use crate::pages::webhooks::EndpointSecretPage;

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct RenewQuery {
    once: String,
}

pub(super) async fn show(
    State(app): State<App>,
    insider: Insider,
    Path((_, id)): Path<(String, String)>,
    query: Result<Query<RenewQuery>, axum::extract::rejection::QueryRejection>,
) -> Result<Response, PageError> {
    let endpoint = find(&app, &insider, id).await?;
    insider.member.prove_fresh(&app)?;
    let RenewQuery { once } = query.map(|Query(query)| query).unwrap_or_default();
    let sent = OnceForm::new(&insider, form_path(&insider, &endpoint), &once);
    if let Some(made) = sent.made(&app).await? {
        return insider.page(&before(&app, &insider, "once-renewed", made));
    }
    let words = insider.words();
    insider.page(&ConfirmPage {
        action: form_path(&insider, &endpoint),
        question: words.t("webhooks-renew-question").with("name", title(&endpoint)),
        words: words.t("webhooks-renew-words"),
        once: Some(sent.mark()),
        ..ConfirmPage::new(insider.shell(&app, Area::Webhooks), path_of(&insider, &endpoint.id), "webhooks-renew")
    })
}

pub(super) async fn renew(
    State(app): State<App>,
    insider: Insider,
    Path((_, id)): Path<(String, String)>,
    form: Form,
) -> Result<Response, PageError> {
    let endpoint = find(&app, &insider, id).await?;
    let sent = OnceForm::new(&insider, form_path(&insider, &endpoint), form.field("once"));
    let input = (Arc::clone(&app.vault), insider.caller(), endpoint.clone());
    let renewed = sent.write(
        &app,
        input,
        |tx, (vault, caller, endpoint)| Box::pin(webhooks::regenerate_secret(tx, vault, caller, &endpoint.id)),
        |(_, _, endpoint), _| Made { id: endpoint.id.to_string(), name: title(endpoint).to_owned() },
    );
    match renewed.await {
        Ok(Outcome::Before(made)) => made_before(&before(&app, &insider, "once-renewed", made)),
        Ok(Outcome::Now(secret)) => insider.page(&EndpointSecretPage {
            shell: insider.shell(&app, Area::Webhooks),
            back: path_of(&insider, &endpoint.id),
            is_new: false,
            name: title(&endpoint).to_owned(),
            secret,
        }),
        Err(Ok(Refusal::StaleSignIn)) => Err(PageError::ConfirmFirst(sent.reopened(&form, &[]))),
        Err(Ok(refusal)) => Err(PageError::without_page(Error::Refused(refusal))),
        Err(Err(error)) => Err(error),
    }
}

fn form_path(insider: &Insider, endpoint: &Endpoint) -> String {
    format!("{}/secret", path_of(insider, &endpoint.id))
}
