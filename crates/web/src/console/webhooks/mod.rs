//! Settings > Webhooks: the endpoints, one of them with its deliveries, and the dialogs over them.

mod create;
mod delete;
mod delivery;
mod edit;
mod endpoint;
mod list;
mod refusals;
mod resend;
mod secret;
mod state;
mod test;
mod words;

use admit_core::ids::WebhookEndpointId;
use admit_core::webhooks::{self, Endpoint};
use axum::Router;
use axum::routing::{get, post};

use super::once::Made;
use super::visitor::Insider;
use crate::app::App;
use crate::html::PageError;
use crate::pages::dialogs::MadeBeforePage;
use crate::pages::shell::Area;

/// The routes of Settings > Webhooks.
pub(super) fn routes() -> Router<App> {
    let webhooks = "/organizations/{organization_id}/settings/webhooks";
    let endpoint = format!("{webhooks}/{{webhook_endpoint_id}}");
    let delivery = format!("{endpoint}/deliveries/{{delivery_id}}");
    Router::new()
        .route(webhooks, get(list::show))
        .route(&format!("{webhooks}/new"), get(create::show).post(create::create))
        .route(&endpoint, get(endpoint::show))
        .route(&format!("{endpoint}/edit"), get(edit::show).post(edit::change))
        .route(&format!("{endpoint}/enable"), post(state::enable))
        .route(&format!("{endpoint}/disable"), post(state::disable))
        .route(&format!("{endpoint}/secret"), get(secret::show).post(secret::renew))
        .route(&format!("{endpoint}/test"), get(test::show).post(test::send))
        .route(&format!("{endpoint}/delete"), get(delete::show).post(delete::delete))
        .route(&delivery, get(delivery::show))
        .route(&format!("{delivery}/resend"), post(resend::resend))
}

/// The path of the list.
fn list_path(insider: &Insider) -> String {
    insider.settings_path("webhooks")
}

/// The path of one endpoint.
fn path_of(insider: &Insider, id: &WebhookEndpointId) -> String {
    format!("{}/{id}", list_path(insider))
}

/// The endpoint that a page is about.
async fn find(app: &App, insider: &Insider, id: String) -> Result<Endpoint, PageError> {
    let input = (insider.caller(), WebhookEndpointId::from(id));
    let found = app.store.read(input, |tx, (caller, id)| Box::pin(webhooks::find(tx, caller, id))).await;
    found.map_err(PageError::without_page)
}

/// What a form has done with an endpoint that was sent again.
fn before(app: &App, insider: &Insider, heading: &'static str, made: Made) -> MadeBeforePage {
    let path = path_of(insider, &WebhookEndpointId::from(made.id));
    MadeBeforePage {
        shell: insider.shell(app, Area::Webhooks),
        heading,
        name: made.name,
        place: "webhooks-title",
        way: "renew",
        act: (format!("{path}/secret"), "webhooks-renew"),
        back: path,
    }
}
