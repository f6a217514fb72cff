//! One endpoint: what it is, and what was sent to it.

use admit_core::Caller;
use admit_core::ids::{WebhookDeliveryId, WebhookEndpointId};
use admit_core::pages::{Page, PageRequest};
use admit_core::webhooks::{self, Delivery, DeliveryState, Endpoint, Refusal};
use admit_store::{Error, Transaction};
use axum::extract::rejection::QueryRejection;
use axum::extract::{Path, Query, State};
use axum::response::Response;
use serde::Deserialize;

use super::words::{delivery_row, endpoint_row, state_choices};
use super::{list_path, path_of};
use crate::app::App;
use crate::console::paging::{Beside, first_page};
use crate::console::visitor::Insider;
use crate::html::PageError;
use crate::pages::shell::Area;
use crate::pages::webhooks::EndpointPage;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct LogQuery {
    state: String,
    #[serde(flatten)]
    beside: Beside,
}

type Question = (Caller, WebhookEndpointId, Option<DeliveryState>, PageRequest<WebhookDeliveryId>);

struct Found {
    endpoint: Endpoint,
    page: Page<Delivery>,
    mark: String,
}

pub(super) async fn show(
    State(app): State<App>,
    insider: Insider,
    Path((_, id)): Path<(String, String)>,
    query: Result<Query<LogQuery>, QueryRejection>,
) -> Result<Response, PageError> {
    let LogQuery { state, beside } = query.map(|Query(query)| query).unwrap_or_default();
    let id = WebhookEndpointId::from(id);
    let path = path_of(&insider, &id);
    let wanted = state.parse().ok();
    let filters = [("state", state.as_str())];
    let question = (insider.caller(), id, wanted, beside.request());
    let Found { endpoint, page, mark } =
        match app.store.read(question, |tx, question| Box::pin(read(tx, question))).await {
            Ok(found) => found,
            Err(Error::Refused(Refusal::UnknownCursor)) => return Ok(first_page(&path, &filters)),
            Err(error) => return Err(PageError::without_page(error)),
        };
    if beside.is_gone(&page) {
        return Ok(first_page(&path, &filters));
    }
    let words = insider.words();
    insider.page(&EndpointPage {
        shell: insider.shell(&app, Area::Webhooks),
        list_path: list_path(&insider),
        mark,
        description: endpoint.description.clone(),
        row: endpoint_row(words, &endpoint),
        states: state_choices(words, wanted),
        is_filtered: wanted.is_some(),
        deliveries: page.items.iter().map(|delivery| delivery_row(words, delivery)).collect(),
        pager: beside.pager(&path, &filters, &page, |delivery| delivery.id.as_str()),
        path,
    })
}

async fn read(tx: &mut Transaction, (caller, id, state, request): &Question) -> Result<Found, Error<Refusal>> {
    Ok(Found {
        endpoint: webhooks::find(tx, caller, id).await?,
        page: webhooks::list_deliveries(tx, caller, id, *state, request).await?,
        mark: webhooks::mark(tx, caller, id).await?,
    })
}
