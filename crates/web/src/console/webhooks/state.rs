//! Disabling an endpoint, and enabling it again: each takes the other back, so nobody is asked first.

use admit_core::ids::WebhookEndpointId;
use admit_core::webhooks::{self, EndpointChange};
use axum::extract::{Path, State};
use axum::response::Response;

use super::path_of;
use crate::app::App;
use crate::console::visitor::Insider;
use crate::html::{Done, PageError};

pub(super) async fn enable(
    State(app): State<App>,
    insider: Insider,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, PageError> {
    set(&app, &insider, id, true, Done::WebhookEnabled).await
}

pub(super) async fn disable(
    State(app): State<App>,
    insider: Insider,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, PageError> {
    set(&app, &insider, id, false, Done::WebhookDisabled).await
}

async fn set(app: &App, insider: &Insider, id: String, is_enabled: bool, done: Done) -> Result<Response, PageError> {
    let change = EndpointChange { is_enabled: Some(is_enabled), ..EndpointChange::default() };
    let input = (insider.caller(), app.settings.webhook_reach, WebhookEndpointId::from(id), change);
    let changed = app
        .store
        .write(input, |tx, (caller, reach, id, change)| Box::pin(webhooks::change(tx, caller, *reach, id, change)))
        .await;
    let endpoint = changed.map_err(PageError::without_page)?;
    Ok(insider.done(&path_of(insider, &endpoint.id), done))
}
