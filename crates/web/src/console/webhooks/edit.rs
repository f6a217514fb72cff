//! "Edit endpoint"

use admit_core::Caller;
use admit_core::ids::WebhookEndpointId;
use admit_core::seen::{NotEdited, Seen, prove_seen};
use admit_core::webhooks::{self, Endpoint, EndpointChange, EventType, Reach, Refusal};
use admit_language::Words;
use admit_store::{Error, Transaction};
use axum::extract::{Path, State};
use axum::response::Response;

use super::words::{chosen_events, event_choices};
use super::{find, path_of, refusals};
use crate::app::App;
use crate::console::visitor::Insider;
use crate::html::{Done, Form, PageError, overtaken};
use crate::pages::forms::{Editing, Problems};
use crate::pages::shell::Area;
use crate::pages::webhooks::EndpointFormPage;

pub(super) async fn show(
    State(app): State<App>,
    insider: Insider,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, PageError> {
    let endpoint = find(&app, &insider, id).await?;
    insider.page(&dialog(&app, &insider, &endpoint, &endpoint))
}

pub(super) async fn change(
    State(app): State<App>,
    insider: Insider,
    Path((_, id)): Path<(String, String)>,
    form: Form,
) -> Result<Response, PageError> {
    let endpoint = find(&app, &insider, id).await?;
    let typed = Endpoint {
        name: form.field("name").trim().to_owned(),
        description: form.field("description").trim().to_owned(),
        url: form.field("url").trim().to_owned(),
        enabled_events: chosen_events(|field| form.field(field)),
        ..endpoint.clone()
    };
    // To the operation, no events means that they stay.
    if typed.enabled_events.is_empty() {
        let (problems, problem) = refusals::of_endpoint(insider.words(), &Refusal::NoEvents);
        let again = dialog(&app, &insider, &endpoint, &typed);
        return insider.refusal(&EndpointFormPage { problems, problem, editing: Some(form.editing()), ..again });
    }
    let input = (
        insider.caller(),
        app.settings.webhook_reach,
        endpoint.id.clone(),
        change_to(&typed),
        form.seen(),
        mark(&typed),
    );
    match app.store.write(input, |tx, input| Box::pin(edit(tx, input))).await {
        Ok(_) => Ok(insider.done(&path_of(&insider, &endpoint.id), Done::WebhookChanged)),
        Err(Error::Refused(NotEdited::Refused(refusal))) => {
            let (problems, problem) = refusals::of_endpoint(insider.words(), &refusal);
            let again = dialog(&app, &insider, &endpoint, &typed);
            insider.refusal(&EndpointFormPage { problems, problem, editing: Some(form.editing()), ..again })
        }
        Err(Error::Refused(NotEdited::ChangedMeanwhile(now))) => {
            let editing = Some(Editing::of(mark(&now).as_str()).overtaken(theirs(insider.words(), &now)));
            overtaken(&EndpointFormPage { editing, ..dialog(&app, &insider, &now, &typed) })
        }
        Err(Error::Failed(failure)) => Err(failure.into()),
    }
}

fn change_to(typed: &Endpoint) -> EndpointChange {
    EndpointChange {
        name: Some(typed.name.clone()),
        description: Some(typed.description.clone()),
        url: Some(typed.url.clone()),
        enabled_events: Some(typed.enabled_events.clone()),
        is_enabled: None,
    }
}

type Edit = (Caller, Reach, WebhookEndpointId, EndpointChange, Option<Seen>, Seen);

async fn edit(
    tx: &mut Transaction,
    (caller, reach, id, change, seen, wanted): &Edit,
) -> Result<Endpoint, Error<NotEdited<Refusal, Endpoint>>> {
    let now = webhooks::find(tx, caller, id).await.map_err(NotEdited::refused)?;
    prove_seen(seen.as_ref(), now, mark, wanted)?;
    webhooks::change(tx, caller, *reach, id, change).await.map_err(NotEdited::refused)
}

/// The mark of what the dialog shows.
fn mark(endpoint: &Endpoint) -> Seen {
    let events = joined(endpoint);
    Seen::of([endpoint.name.as_str(), &endpoint.description, &endpoint.url, &events])
}

fn joined(endpoint: &Endpoint) -> String {
    endpoint.enabled_events.iter().copied().map(EventType::as_str).collect::<Vec<_>>().join(", ")
}

fn theirs(words: Words, now: &Endpoint) -> [(String, String); 4] {
    [
        (words.t("webhooks-url").to_string(), now.url.clone()),
        (words.t("webhooks-events").to_string(), joined(now)),
        (words.t("workspaces-name").to_string(), now.name.clone()),
        (words.t("webhooks-description").to_string(), now.description.clone()),
    ]
}

fn dialog(app: &App, insider: &Insider, endpoint: &Endpoint, typed: &Endpoint) -> EndpointFormPage {
    let path = path_of(insider, &endpoint.id);
    EndpointFormPage {
        shell: insider.shell(app, Area::Webhooks),
        action: format!("{path}/edit"),
        back: path,
        is_new: false,
        once: None,
        editing: Some(Editing::of(mark(endpoint).as_str())),
        url: typed.url.clone(),
        name: typed.name.clone(),
        description: typed.description.clone(),
        events: event_choices(&typed.enabled_events),
        problems: Problems::none(),
        problem: None,
    }
}
