//! "New endpoint"

use std::collections::HashMap;
use std::sync::Arc;

use admit_core::webhooks::{self, NewEndpoint, Refusal};
use axum::extract::{Query, State};
use axum::response::Response;
use serde::Deserialize;

use super::words::{chosen_events, event_choices, event_fields, title};
use super::{before, list_path, path_of, refusals};
use crate::app::App;
use crate::console::once::{Made, OnceForm, Outcome, made_before};
use crate::console::visitor::Insider;
use crate::html::{Form, PageError};
use crate::pages::forms::Problems;
use crate::pages::shell::Area;
use crate::pages::webhooks::{EndpointFormPage, EndpointSecretPage};

/// What was typed before signing in again.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct TypedBefore {
    url: String,
    name: String,
    description: String,
    once: String,
    /// The fields of the events that were chosen, among whatever else the address has.
    #[serde(flatten)]
    others: HashMap<String, String>,
}

pub(super) async fn show(
    State(app): State<App>,
    insider: Insider,
    query: Result<Query<TypedBefore>, axum::extract::rejection::QueryRejection>,
) -> Result<Response, PageError> {
    insider.prove_governs()?;
    insider.member.prove_fresh(&app)?;
    let TypedBefore { url, name, description, once, others } = query.map(|Query(query)| query).unwrap_or_default();
    let sent = OnceForm::new(&insider, form_path(&insider), &once);
    let enabled_events = chosen_events(|field| others.get(field).map_or("", String::as_str));
    let new = NewEndpoint { name, description, url, enabled_events };
    match sent.made(&app).await? {
        Some(made) => insider.page(&before(&app, &insider, "once-made", made)),
        None => insider.page(&dialog(&app, &insider, &sent, new)),
    }
}

pub(super) async fn create(State(app): State<App>, insider: Insider, form: Form) -> Result<Response, PageError> {
    insider.prove_governs()?;
    let new = NewEndpoint {
        name: form.field("name").trim().to_owned(),
        description: form.field("description").trim().to_owned(),
        url: form.field("url").trim().to_owned(),
        enabled_events: chosen_events(|field| form.field(field)),
    };
    let sent = OnceForm::new(&insider, form_path(&insider), form.field("once"));
    let input = (Arc::clone(&app.vault), insider.caller(), app.settings.webhook_reach, new.clone());
    let created = sent.write(
        &app,
        input,
        |tx, (vault, caller, reach, new)| Box::pin(webhooks::create(tx, vault, caller, *reach, new)),
        |_, (endpoint, _)| Made { id: endpoint.id.to_string(), name: title(endpoint).to_owned() },
    );
    match created.await {
        Ok(Outcome::Before(made)) => made_before(&before(&app, &insider, "once-made", made)),
        Ok(Outcome::Now((endpoint, secret))) => insider.page(&EndpointSecretPage {
            shell: insider.shell(&app, Area::Webhooks),
            back: path_of(&insider, &endpoint.id),
            is_new: true,
            name: title(&endpoint).to_owned(),
            secret,
        }),
        Err(Err(error)) => Err(error),
        Err(Ok(Refusal::StaleSignIn)) => Err(PageError::ConfirmFirst(reopened(&sent, &form))),
        Err(Ok(refusal)) => {
            let (problems, problem) = refusals::of_endpoint(insider.words(), &refusal);
            insider.refusal(&EndpointFormPage { problems, problem, ..dialog(&app, &insider, &sent, new) })
        }
    }
}

fn form_path(insider: &Insider) -> String {
    format!("{}/new", list_path(insider))
}

/// The address that the form is opened at as it stands. The events come first, as there is room for all of them or the choice
/// is another one.
fn reopened(sent: &OnceForm, form: &Form) -> String {
    let events = event_fields();
    let fields: Vec<&str> = events.iter().map(String::as_str).chain(["url", "name", "description"]).collect();
    sent.reopened(form, &fields)
}

fn dialog(app: &App, insider: &Insider, sent: &OnceForm, new: NewEndpoint) -> EndpointFormPage {
    EndpointFormPage {
        shell: insider.shell(app, Area::Webhooks),
        action: form_path(insider),
        back: list_path(insider),
        is_new: true,
        once: Some(sent.mark()),
        editing: None,
        events: event_choices(&new.enabled_events),
        url: new.url,
        name: new.name,
        description: new.description,
        problems: Problems::none(),
        problem: None,
    }
}
