//! `/v1/organizations/webhooks` (section 8.10), hidden without its beta.

use std::sync::Arc;

use admit_core::ids::WebhookEndpointId;
use admit_core::pages::PageRequest;
use admit_core::webhooks::{self, Endpoint, EndpointChange, EndpointsRequest, EventType, NewEndpoint};
use axum::extract::{Path, State};
use serde::Serialize;
use utoipa::ToSchema;

use crate::app::App;
use crate::json::{
    ApiError, Body, CommonErrors, Fields, FromFields, Json, Moment, PageBody, ProvenCaller, Query, page_request_within,
};

const LIMIT: u32 = 100;
/// What a limit of 0 means, and none.
const DEFAULT_LIMIT: u32 = 20;
/// Events in one body, at most; more than there are.
const EVENTS_LIMIT: usize = 32;

/// A webhook endpoint on the wire.
#[derive(Serialize, ToSchema)]
pub(super) struct WebhookEndpoint {
    #[schema(value_type = String, example = "wep_01WCz1FkmYMm4gnmykNKUu3Q")]
    id: WebhookEndpointId,
    /// Empty if it has none.
    name: String,
    /// Empty if it has none.
    description: String,
    #[schema(example = "https://hooks.example.com/admit")]
    url: String,
    #[schema(example = json!(["external_key.failed"]))]
    enabled_events: Vec<&'static str>,
    /// `enabled` or `disabled`.
    #[schema(example = "enabled")]
    state: &'static str,
    /// Why the server disabled it; empty when it is enabled or somebody disabled it.
    #[schema(example = "")]
    disabled_reason: String,
    /// RFC 3339.
    #[schema(value_type = String, example = "2024-10-30T23:58:27.427722Z")]
    created_at: Moment,
    /// RFC 3339.
    #[schema(value_type = String, example = "2024-10-30T23:58:27.427722Z")]
    updated_at: Moment,
}

impl From<Endpoint> for WebhookEndpoint {
    fn from(endpoint: Endpoint) -> Self {
        Self {
            id: endpoint.id,
            name: endpoint.name,
            description: endpoint.description,
            url: endpoint.url,
            enabled_events: endpoint.enabled_events.into_iter().map(EventType::as_str).collect(),
            state: spelling(endpoint.is_enabled),
            disabled_reason: endpoint.disabled_reason,
            created_at: Moment(endpoint.created_at),
            updated_at: Moment(endpoint.updated_at),
        }
    }
}

fn spelling(is_enabled: bool) -> &'static str {
    if is_enabled { "enabled" } else { "disabled" }
}

/// A new webhook endpoint, with its signing secret.
#[derive(Serialize, ToSchema)]
pub(super) struct NewWebhookEndpoint {
    #[serde(flatten)]
    endpoint: WebhookEndpoint,
    /// Told this once.
    #[schema(example = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")]
    signing_secret: String,
}

/// A webhook endpoint to make.
#[derive(ToSchema)]
pub(super) struct WebhookEndpointParams {
    /// Where the events go: `https`, port 443, a public hostname.
    #[schema(example = "https://hooks.example.com/admit")]
    url: String,
    /// Which events go there.
    #[schema(value_type = Vec<String>, example = json!(["external_key.failed"]))]
    enabled_events: Vec<EventType>,
    #[schema(value_type = Option<String>)]
    name: String,
    #[schema(value_type = Option<String>)]
    description: String,
}

impl FromFields for WebhookEndpointParams {
    fn from_fields(fields: &mut Fields) -> Result<Self, ApiError> {
        let events = fields.optional_string_list("enabled_events", EVENTS_LIMIT)?;
        let events = events.ok_or_else(|| fields.refuse("enabled_events", "Field required"))?;
        Ok(Self {
            enabled_events: parse_events(fields, &events)?,
            url: fields.required_string("url")?,
            name: fields.optional_string("name")?.unwrap_or_default(),
            description: fields.optional_string("description")?.unwrap_or_default(),
        })
    }
}

fn parse_events(fields: &Fields, texts: &[String]) -> Result<Vec<EventType>, ApiError> {
    let event_at = |(position, text): (usize, &String)| {
        fields.one_of(&format!("enabled_events.{position}"), text, &EventType::ALL, EventType::as_str)
    };
    texts.iter().enumerate().map(event_at).collect()
}

/// Create a webhook endpoint
#[utoipa::path(post, path = "/v1/organizations/webhooks", operation_id = "create_webhook_endpoint", tag = "Webhooks",
    request_body = WebhookEndpointParams,
    responses((status = 200, description = "The endpoint and its secret", body = NewWebhookEndpoint), CommonErrors))]
pub(super) async fn create(
    State(app): State<App>,
    ProvenCaller(caller): ProvenCaller,
    Body(new): Body<WebhookEndpointParams>,
) -> Result<Json<NewWebhookEndpoint>, ApiError> {
    let WebhookEndpointParams { url, enabled_events, name, description } = new;
    let new = NewEndpoint { name, description, url, enabled_events };
    let input = (Arc::clone(&app.vault), caller, app.settings.webhook_reach, new);
    let (endpoint, signing_secret) = app
        .store
        .write(input, |tx, (vault, caller, reach, new)| Box::pin(webhooks::create(tx, vault, caller, *reach, new)))
        .await?;
    Ok(Json(NewWebhookEndpoint { endpoint: endpoint.into(), signing_secret }))
}

/// List webhook endpoints, the newest first
#[utoipa::path(get, path = "/v1/organizations/webhooks", operation_id = "list_webhook_endpoints", tag = "Webhooks",
    params(
        ("limit" = Option<u32>, Query, minimum = 0, maximum = 100, description = "0, the default, means 20"),
        ("after_id" = Option<String>, Query, description = "The page right after this endpoint"),
        ("before_id" = Option<String>, Query, description = "The first endpoints of the list that precede this one"),
        ("order" = Option<String>, Query, description = "`desc` (the default) or `asc`"),
    ),
    responses((status = 200, description = "A page of endpoints", body = PageBody<WebhookEndpoint>), CommonErrors))]
pub(super) async fn list(
    State(app): State<App>,
    ProvenCaller(caller): ProvenCaller,
    query: Query,
) -> Result<Json<PageBody<WebhookEndpoint>>, ApiError> {
    let is_ascending = query.one_of("order", ["asc", "desc"], |order| order)? == Some("asc");
    let PageRequest { cursor, limit }: PageRequest<WebhookEndpointId> = page_request_within(&query, 0..=LIMIT, 0)?;
    let limit = if limit == 0 { DEFAULT_LIMIT } else { limit };
    let request = EndpointsRequest { is_ascending, cursor, limit, search: None };
    let input = (caller, request);
    let page = app.store.read(input, |tx, (caller, request)| Box::pin(webhooks::list(tx, caller, request))).await?;
    Ok(Json(PageBody::new(page, WebhookEndpoint::from, |endpoint| endpoint.id.as_str())))
}

/// Retrieve a webhook endpoint
#[utoipa::path(get, path = "/v1/organizations/webhooks/{webhook_endpoint_id}",
    operation_id = "retrieve_webhook_endpoint", tag = "Webhooks",
    params(("webhook_endpoint_id" = String, Path)),
    responses((status = 200, description = "The endpoint", body = WebhookEndpoint), CommonErrors))]
pub(super) async fn retrieve(
    State(app): State<App>,
    ProvenCaller(caller): ProvenCaller,
    Path(id): Path<String>,
) -> Result<Json<WebhookEndpoint>, ApiError> {
    let input = (caller, WebhookEndpointId::from(id));
    let endpoint = app.store.read(input, |tx, (caller, id)| Box::pin(webhooks::find(tx, caller, id))).await?;
    Ok(Json(endpoint.into()))
}

/// What can be changed of a webhook endpoint. What is not given stays.
#[derive(ToSchema)]
pub(super) struct WebhookEndpointChange {
    url: Option<String>,
    name: Option<String>,
    description: Option<String>,
    /// The whole new set; an empty list changes nothing.
    #[schema(value_type = Option<Vec<String>>)]
    enabled_events: Option<Vec<EventType>>,
    /// `enabled`, which also forgets why it was disabled, or `disabled`.
    #[schema(rename = "state", value_type = Option<String>, example = "enabled")]
    is_enabled: Option<bool>,
}

impl FromFields for WebhookEndpointChange {
    fn from_fields(fields: &mut Fields) -> Result<Self, ApiError> {
        let events = fields.optional_string_list("enabled_events", EVENTS_LIMIT)?;
        Ok(Self {
            enabled_events: events.map(|events| parse_events(fields, &events)).transpose()?,
            url: fields.optional_string("url")?,
            name: fields.optional_string("name")?,
            description: fields.optional_string("description")?,
            is_enabled: fields.optional_one_of("state", &[false, true], spelling)?,
        })
    }
}

/// Change a webhook endpoint
#[utoipa::path(post, path = "/v1/organizations/webhooks/{webhook_endpoint_id}",
    operation_id = "update_webhook_endpoint", tag = "Webhooks",
    request_body = WebhookEndpointChange,
    params(("webhook_endpoint_id" = String, Path)),
    responses((status = 200, description = "The endpoint", body = WebhookEndpoint), CommonErrors))]
pub(super) async fn update(
    State(app): State<App>,
    ProvenCaller(caller): ProvenCaller,
    Path(id): Path<String>,
    Body(change): Body<WebhookEndpointChange>,
) -> Result<Json<WebhookEndpoint>, ApiError> {
    let WebhookEndpointChange { url, name, description, enabled_events, is_enabled } = change;
    let change = EndpointChange { name, description, url, enabled_events, is_enabled };
    let input = (caller, app.settings.webhook_reach, WebhookEndpointId::from(id), change);
    let endpoint = app
        .store
        .write(input, |tx, (caller, reach, id, change)| Box::pin(webhooks::change(tx, caller, *reach, id, change)))
        .await?;
    Ok(Json(endpoint.into()))
}

/// What is left of a deleted webhook endpoint.
#[derive(Serialize, ToSchema)]
pub(super) struct DeletedWebhookEndpoint {
    id: String,
    #[schema(example = "webhook_endpoint_deleted")]
    r#type: &'static str,
}

/// Delete a webhook endpoint
#[utoipa::path(delete, path = "/v1/organizations/webhooks/{webhook_endpoint_id}",
    operation_id = "delete_webhook_endpoint", tag = "Webhooks",
    params(("webhook_endpoint_id" = String, Path)),
    responses((status = 200, description = "The endpoint is deleted", body = DeletedWebhookEndpoint), CommonErrors))]
pub(super) async fn delete(
    State(app): State<App>,
    ProvenCaller(caller): ProvenCaller,
    Path(id): Path<String>,
) -> Result<Json<DeletedWebhookEndpoint>, ApiError> {
    let input = (caller, WebhookEndpointId::from(id.as_str()));
    app.store.write(input, |tx, (caller, id)| Box::pin(webhooks::delete(tx, caller, id))).await?;
    Ok(Json(DeletedWebhookEndpoint { id, r#type: "webhook_endpoint_deleted" }))
}

/// A new signing secret.
#[derive(Serialize, ToSchema)]
pub(super) struct SigningSecret {
    /// Told this once.
    #[schema(example = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")]
    signing_secret: String,
}

/// Give a webhook endpoint a new signing secret; the old one stops working at once
#[utoipa::path(post, path = "/v1/organizations/webhooks/{webhook_endpoint_id}/regenerate_signing_secret",
    operation_id = "regenerate_webhook_signing_secret", tag = "Webhooks",
    params(("webhook_endpoint_id" = String, Path)),
    responses((status = 200, description = "The new secret", body = SigningSecret), CommonErrors))]
pub(super) async fn regenerate_signing_secret(
    State(app): State<App>,
    ProvenCaller(caller): ProvenCaller,
    Path(id): Path<String>,
) -> Result<Json<SigningSecret>, ApiError> {
    let input = (Arc::clone(&app.vault), caller, WebhookEndpointId::from(id));
    let signing_secret = app
        .store
        .write(input, |tx, (vault, caller, id)| Box::pin(webhooks::regenerate_secret(tx, vault, caller, id)))
        .await?;
    Ok(Json(SigningSecret { signing_secret }))
}
