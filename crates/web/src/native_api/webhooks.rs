//! `/admit/v1/webhooks`: tests of an endpoint, and the log of what was sent to it.

use admit_core::ids::{WebhookDeliveryId, WebhookEndpointId};
use admit_core::webhooks::{self, Delivery, EventType, TestEvent};
use axum::extract::{Path, State};
use axum::response::Response;
use serde::Serialize;
use utoipa::ToSchema;

use crate::app::App;
use crate::json::{
    ApiError, CommonErrors, Fields, FromFields, Json, Moment, Once, PageBody, ProvenCaller, Query, Repeatable,
    page_request,
};

/// The longest id that a test may carry.
const ID_LIMIT: usize = 256;

/// A delivery on the wire: one event on its way to one endpoint.
#[derive(Serialize, ToSchema)]
pub(super) struct WebhookDelivery {
    #[schema(value_type = String, example = "whd_01WCz1FkmYMm4gnmykNKUu3Q")]
    id: WebhookDeliveryId,
    #[schema(example = "webhook_delivery")]
    r#type: &'static str,
    #[schema(value_type = String, example = "wep_01WCz1FkmYMm4gnmykNKUu3Q")]
    webhook_endpoint_id: WebhookEndpointId,
    /// The same however often the event is sent; the header `webhook-id`.
    #[schema(example = "whe_0f1e2d3c4b5a69788796a5b4c3d2e1f0")]
    event_id: String,
    #[schema(example = "external_key.failed")]
    event_type: &'static str,
    /// `queued`, `delivered`, `failed` or `dropped`.
    #[schema(example = "delivered")]
    state: &'static str,
    /// How often it was tried.
    tries: i64,
    /// While it is queued.
    #[schema(value_type = Option<String>)]
    next_try_at: Option<Moment>,
    /// The status that the receiver last answered with.
    last_status: Option<i64>,
    /// What was wrong with the last try.
    last_problem: Option<String>,
    /// RFC 3339.
    #[schema(value_type = String, example = "2024-10-30T23:58:27.427722Z")]
    created_at: Moment,
    /// RFC 3339.
    #[schema(value_type = Option<String>)]
    finished_at: Option<Moment>,
}

impl From<Delivery> for WebhookDelivery {
    fn from(delivery: Delivery) -> Self {
        Self {
            id: delivery.id,
            r#type: "webhook_delivery",
            webhook_endpoint_id: delivery.endpoint_id,
            event_id: delivery.event_id,
            event_type: delivery.event_type.as_str(),
            state: delivery.state.as_str(),
            tries: delivery.tries,
            next_try_at: delivery.next_try_at.map(Moment),
            last_status: delivery.last_status,
            last_problem: delivery.last_problem,
            created_at: Moment(delivery.created_at),
            finished_at: delivery.finished_at.map(Moment),
        }
    }
}

/// An event to send as a test.
#[derive(ToSchema)]
pub(super) struct WebhookTest {
    /// One that the endpoint takes.
    #[schema(value_type = String, example = "external_key.failed")]
    event_type: EventType,
    /// The id that the event carries, 1 to 256 characters.
    #[schema(example = "ekey_test")]
    object_id: String,
    /// For events of enforcement actions, which need it; not for others.
    enforcement_action_id: Option<String>,
}

impl FromFields for WebhookTest {
    fn from_fields(fields: &mut Fields) -> Result<Self, ApiError> {
        let event_type = fields.required_one_of("event_type", &EventType::ALL, EventType::as_str)?;
        let object_id = fields.required_string("object_id")?;
        let enforcement_action_id = fields.optional_string("enforcement_action_id")?;
        for (name, id) in [("object_id", Some(&object_id)), ("enforcement_action_id", enforcement_action_id.as_ref())] {
            if id.is_some_and(|id| id.is_empty() || id.chars().count() > ID_LIMIT) {
                return Err(fields.refuse(name, format!("Input should have 1 to {ID_LIMIT} characters")));
            }
        }
        match (event_type.names_enforcement_action(), &enforcement_action_id) {
            (true, None) => Err(fields.refuse("enforcement_action_id", "Field required")),
            (false, Some(_)) => Err(fields.refuse("enforcement_action_id", "This type of event names none")),
            _ => Ok(Self { event_type, object_id, enforcement_action_id }),
        }
    }
}

/// Send a test event to a webhook endpoint
#[utoipa::path(post, path = "/admit/v1/webhooks/{webhook_endpoint_id}/test", operation_id = "test_webhook_endpoint",
    tag = "Webhooks",
    request_body = WebhookTest,
    params(("webhook_endpoint_id" = String, Path)),
    responses((status = 200, description = "The delivery, queued", body = WebhookDelivery), CommonErrors))]
pub(super) async fn test(
    State(app): State<App>,
    ProvenCaller(caller): ProvenCaller,
    Path(id): Path<String>,
    Once { body: test, repeatable }: Once<WebhookTest>,
) -> Result<Response, ApiError> {
    let WebhookTest { event_type, object_id, enforcement_action_id } = test;
    let input = (caller, WebhookEndpointId::from(id), TestEvent { event_type, object_id, enforcement_action_id });
    repeatable
        .write(
            &app,
            input,
            |tx, (caller, id, test)| Box::pin(webhooks::send_test(tx, caller, id, test)),
            WebhookDelivery::from,
        )
        .await
}

/// List what was sent to a webhook endpoint in the last thirty days, the newest first
#[utoipa::path(get, path = "/admit/v1/webhooks/{webhook_endpoint_id}/deliveries",
    operation_id = "list_webhook_deliveries", tag = "Webhooks",
    params(
        ("webhook_endpoint_id" = String, Path),
        ("limit" = Option<u32>, Query, minimum = 1, maximum = 1000, description = "Default 20"),
        ("after_id" = Option<String>, Query, description = "The page right after this delivery"),
        ("before_id" = Option<String>, Query, description = "The page right before this delivery"),
    ),
    responses((status = 200, description = "A page of deliveries", body = PageBody<WebhookDelivery>), CommonErrors))]
pub(super) async fn list_deliveries(
    State(app): State<App>,
    ProvenCaller(caller): ProvenCaller,
    Path(id): Path<String>,
    query: Query,
) -> Result<Json<PageBody<WebhookDelivery>>, ApiError> {
    let input = (caller, WebhookEndpointId::from(id), page_request::<WebhookDeliveryId>(&query)?);
    let page = app
        .store
        .read(input, |tx, (caller, id, request)| Box::pin(webhooks::list_deliveries(tx, caller, id, None, request)))
        .await?;
    Ok(Json(PageBody::new(page, WebhookDelivery::from, |delivery| delivery.id.as_str())))
}

/// Send an event to a webhook endpoint once more
#[utoipa::path(post, path = "/admit/v1/webhooks/{webhook_endpoint_id}/deliveries/{delivery_id}/resend",
    operation_id = "resend_webhook_delivery", tag = "Webhooks",
    params(("webhook_endpoint_id" = String, Path), ("delivery_id" = String, Path)),
    responses((status = 200, description = "The new delivery, queued", body = WebhookDelivery), CommonErrors))]
pub(super) async fn resend(
    State(app): State<App>,
    ProvenCaller(caller): ProvenCaller,
    Path((id, delivery)): Path<(String, String)>,
    repeatable: Repeatable,
) -> Result<Response, ApiError> {
    let input = (caller, WebhookEndpointId::from(id), WebhookDeliveryId::from(delivery));
    repeatable
        .write(
            &app,
            input,
            |tx, (caller, id, delivery)| Box::pin(webhooks::resend(tx, caller, id, delivery)),
            WebhookDelivery::from,
        )
        .await
}
