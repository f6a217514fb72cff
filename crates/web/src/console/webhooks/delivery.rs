//! One delivery, with what it sends.

use admit_core::ids::{WebhookDeliveryId, WebhookEndpointId};
use admit_core::webhooks;
use axum::extract::{Path, State};
use axum::response::Response;

use super::path_of;
use super::words::delivery_row;
use crate::app::App;
use crate::console::visitor::Insider;
use crate::help::Place;
use crate::html::PageError;
use crate::pages::shell::Area;
use crate::pages::webhooks::DeliveryPage;

pub(super) async fn show(
    State(app): State<App>,
    insider: Insider,
    Path((_, id, delivery)): Path<(String, String, String)>,
) -> Result<Response, PageError> {
    let id = WebhookEndpointId::from(id);
    let input = (insider.caller(), id.clone(), WebhookDeliveryId::from(delivery));
    let found = app
        .store
        .read(input, |tx, (caller, id, delivery)| Box::pin(webhooks::find_delivery(tx, caller, id, delivery)))
        .await;
    let (delivery, body) = found.map_err(PageError::without_page)?;
    insider.page(&DeliveryPage {
        shell: insider.shell(&app, Area::Webhooks).about(Place::WebhookDelivery),
        path: path_of(&insider, &id),
        row: delivery_row(insider.words(), &delivery),
        body: readable(body),
    })
}

/// JSON in lines; what is none, as it is.
fn readable(body: String) -> String {
    let value: Option<serde_json::Value> = serde_json::from_str(&body).ok();
    value.and_then(|value| serde_json::to_string_pretty(&value).ok()).unwrap_or(body)
}
