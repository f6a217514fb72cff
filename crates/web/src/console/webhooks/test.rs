//! "Send test event"

use admit_core::webhooks::{self, Endpoint, EventType, TestEvent};
use axum::extract::{Path, State};
use axum::response::Response;

use super::words::title;
use super::{find, path_of, refusals};
use crate::app::App;
use crate::console::visitor::Insider;
use crate::help::Place;
use crate::html::{Done, Form, PageError};
use crate::pages::forms::{Choice, Problems};
use crate::pages::shell::Area;
use crate::pages::webhooks::EndpointTestPage;

/// What a test is about: nothing that there is.
const OBJECT: &str = "test";

pub(super) async fn show(
    State(app): State<App>,
    insider: Insider,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, PageError> {
    let endpoint = find(&app, &insider, id).await?;
    insider.page(&dialog(&app, &insider, &endpoint, ""))
}

pub(super) async fn send(
    State(app): State<App>,
    insider: Insider,
    Path((_, id)): Path<(String, String)>,
    form: Form,
) -> Result<Response, PageError> {
    let endpoint = find(&app, &insider, id).await?;
    let words = insider.words();
    let Ok(event_type) = form.field("event").parse::<EventType>() else {
        let problems = Problems::one("event", words.t("webhooks-refused-events"));
        return insider.refusal(&EndpointTestPage { problems, ..dialog(&app, &insider, &endpoint, "") });
    };
    let enforcement_action_id = event_type.names_enforcement_action().then(|| OBJECT.to_owned());
    let test = TestEvent { event_type, object_id: OBJECT.to_owned(), enforcement_action_id };
    let input = (insider.caller(), endpoint.id.clone(), test);
    let sent =
        app.store.write(input, |tx, (caller, id, test)| Box::pin(webhooks::send_test(tx, caller, id, test))).await;
    match sent.map_err(PageError::unless_refused) {
        Ok(_) => Ok(insider.done(&path_of(&insider, &endpoint.id), Done::WebhookTested)),
        Err(Err(error)) => Err(error),
        Err(Ok(refusal)) => {
            let (problems, problem) = refusals::of_endpoint(words, &refusal);
            let again = dialog(&app, &insider, &endpoint, event_type.as_str());
            insider.refusal(&EndpointTestPage { problems, problem, ..again })
        }
    }
}

fn dialog(app: &App, insider: &Insider, endpoint: &Endpoint, selected: &str) -> EndpointTestPage {
    let choice = |event: &EventType| Choice {
        value: event.as_str().to_owned(),
        label: event.as_str().to_owned(),
        is_selected: event.as_str() == selected,
    };
    EndpointTestPage {
        shell: insider.shell(app, Area::Webhooks).about(Place::WebhookTest),
        path: path_of(insider, &endpoint.id),
        name: title(endpoint).to_owned(),
        events: endpoint.enabled_events.iter().map(choice).collect(),
        problems: Problems::none(),
        problem: None,
    }
}
