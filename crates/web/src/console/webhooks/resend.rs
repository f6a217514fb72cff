//! "Send again"

use admit_core::ids::{WebhookDeliveryId, WebhookEndpointId};
use admit_core::webhooks::{self, Refusal};
use admit_store::Error;
use axum::extract::{Path, State};
use axum::response::Response;

use super::path_of;
use crate::app::App;
use crate::console::visitor::Insider;
use crate::html::{Done, PageError};

pub(super) async fn resend(
    State(app): State<App>,
    insider: Insider,
    Path((_, id, delivery)): Path<(String, String, String)>,
) -> Result<Response, PageError> {
    let id = WebhookEndpointId::from(id);
    let input = (insider.caller(), id.clone(), WebhookDeliveryId::from(delivery));
    let sent =
        app.store.write(input, |tx, (caller, id, delivery)| Box::pin(webhooks::resend(tx, caller, id, delivery))).await;
    match sent {
        Ok(_) => Ok(insider.done(&path_of(&insider, &id), Done::WebhookResent)),
        Err(Error::Refused(Refusal::Disabled | Refusal::StillQueued)) => {
            Ok(insider.done(&path_of(&insider, &id), Done::WebhookNotResent))
        }
        Err(error) => Err(PageError::without_page(error)),
    }
}
