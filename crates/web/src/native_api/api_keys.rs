//! `/admit/v1/api_keys`: what the Admin API has no route for. A secret is in one answer only, the one that makes it.

use admit_core::Principal;
use admit_core::ids::{KeyId, PersonId, ServiceAccountId, WorkspaceId};
use admit_core::keys::{self, Issued, NewApiKey, Rotated};
use admit_store::Timestamp;
use axum::extract::{Path, State};
use axum::response::Response;
use serde::Serialize;
use utoipa::ToSchema;

use crate::admin_api::{ApiKey, KeyPrincipal, api_key_filter};
use crate::app::App;
use crate::json::{
    ApiError, CommonErrors, Fields, FromFields, Json, Moment, Once, PageBody, ProvenCaller, Query, Version,
    page_request,
};

/// An API key, with what the Admin API does not show.
#[derive(Serialize, ToSchema)]
pub(super) struct ApiKeyDetails {
    #[serde(flatten)]
    key: ApiKey,
    /// RFC 3339, to within an hour; null if never.
    #[schema(value_type = Option<String>)]
    last_used_at: Option<Moment>,
}

impl From<keys::ApiKey> for ApiKeyDetails {
    fn from(key: keys::ApiKey) -> Self {
        Self { last_used_at: key.last_used_at.map(Moment), key: ApiKey::new(key, Version::Newer) }
    }
}

/// List API keys with their last use, newest first
#[utoipa::path(get, path = "/admit/v1/api_keys", operation_id = "list_api_key_details", tag = "API keys",
    params(
        ("limit" = Option<u32>, Query, minimum = 1, maximum = 1000, description = "Default 20"),
        ("after_id" = Option<String>, Query, description = "The page right after this key"),
        ("before_id" = Option<String>, Query, description = "The page right before this key"),
        ("status" = Option<String>, Query, description = "`active`, `inactive`, `archived` or `expired`"),
        ("workspace_id" = Option<String>, Query, description = "Only keys bound to this workspace"),
        ("created_by_user_id" = Option<String>, Query, description = "Only keys that this user made"),
    ),
    responses((status = 200, description = "A page of API keys", body = PageBody<ApiKeyDetails>), CommonErrors))]
pub(super) async fn list(
    State(app): State<App>,
    ProvenCaller(caller): ProvenCaller,
    query: Query,
) -> Result<Json<PageBody<ApiKeyDetails>>, ApiError> {
    let input = (caller, api_key_filter(&query)?, page_request::<KeyId>(&query)?);
    let page = app
        .store
        .read(input, |tx, (caller, filter, request)| Box::pin(keys::list(tx, caller, filter, request)))
        .await?;
    Ok(Json(PageBody::new(page, ApiKeyDetails::from, |key| key.key.id.as_str())))
}

/// An API key to make. It is bound to a workspace, or has a principal, or both.
#[derive(ToSchema)]
pub(super) struct NewApiKeyBody {
    #[schema(min_length = 1, max_length = 500, example = "Deploy")]
    name: String,
    #[schema(value_type = Option<String>, example = "wrkspc_01JwQvzr7rXLA5AGx3HKfFUJ")]
    workspace_id: Option<WorkspaceId>,
    /// For whom it acts; a user can only be the caller.
    #[schema(value_type = Option<KeyPrincipal>)]
    principal: Option<NewPrincipal>,
    /// RFC 3339; without it the key never expires.
    #[schema(value_type = Option<String>)]
    expires_at: Option<Timestamp>,
}

struct NewPrincipal(Principal);

impl FromFields for NewPrincipal {
    fn from_fields(fields: &mut Fields) -> Result<Self, ApiError> {
        const USER: &str = "user_actor";
        Ok(Self(match fields.required_one_of("type", &[USER, "service_account_actor"], |kind| kind)? {
            USER => Principal::Person(PersonId::from(fields.required_string("user_id")?)),
            _ => Principal::ServiceAccount(ServiceAccountId::from(fields.required_string("service_account_id")?)),
        }))
    }
}

impl FromFields for NewApiKeyBody {
    fn from_fields(fields: &mut Fields) -> Result<Self, ApiError> {
        Ok(Self {
            name: fields.required_string("name")?,
            workspace_id: fields.optional_string("workspace_id")?.map(WorkspaceId::from),
            principal: fields.optional_object("principal")?,
            expires_at: fields.optional_moment("expires_at")?,
        })
    }
}

impl From<NewApiKeyBody> for NewApiKey {
    fn from(body: NewApiKeyBody) -> Self {
        Self {
            name: body.name,
            workspace: body.workspace_id,
            principal: body.principal.map(|NewPrincipal(principal)| principal),
            expires_at: body.expires_at,
        }
    }
}

/// An API key that was just made.
#[derive(Serialize, ToSchema)]
pub(super) struct IssuedApiKey {
    #[serde(flatten)]
    key: ApiKeyDetails,
    /// The key itself. It is not shown again.
    #[schema(example = "sk-ant-api03-...")]
    secret: String,
}

impl From<Issued<keys::ApiKey>> for IssuedApiKey {
    fn from(issued: Issued<keys::ApiKey>) -> Self {
        Self { key: issued.key.into(), secret: issued.secret.reveal().to_owned() }
    }
}

/// Issue an API key
#[utoipa::path(post, path = "/admit/v1/api_keys", operation_id = "issue_api_key", tag = "API keys",
    request_body = NewApiKeyBody,
    responses((status = 200, description = "The API key, with its secret", body = IssuedApiKey), CommonErrors))]
pub(super) async fn issue(
    State(app): State<App>,
    ProvenCaller(caller): ProvenCaller,
    Once { body, repeatable }: Once<NewApiKeyBody>,
) -> Result<Response, ApiError> {
    let input = (caller, NewApiKey::from(body));
    repeatable.write(&app, input, |tx, (caller, new)| Box::pin(keys::issue(tx, caller, new)), IssuedApiKey::from).await
}

/// How long the older secret stays good.
#[derive(ToSchema)]
pub(super) struct Rotation {
    /// 0 ends it at once. At most seven days.
    #[schema(minimum = 0, maximum = 604800, example = 3600)]
    pub(super) overlap_seconds: i64,
}

impl FromFields for Rotation {
    fn from_fields(fields: &mut Fields) -> Result<Self, ApiError> {
        Ok(Self { overlap_seconds: fields.required_integer("overlap_seconds")? })
    }
}

/// An API key whose secret was just replaced.
#[derive(Serialize, ToSchema)]
pub(super) struct RotatedApiKey {
    #[serde(flatten)]
    key: ApiKeyDetails,
    /// The new secret. It is not shown again.
    #[schema(example = "sk-ant-api03-...")]
    secret: String,
    /// RFC 3339: no older secret of the key is good from then on.
    #[schema(value_type = String)]
    overlap_ends_at: Moment,
}

impl From<Rotated> for RotatedApiKey {
    fn from(rotated: Rotated) -> Self {
        Self {
            key: rotated.key.into(),
            secret: rotated.secret.reveal().to_owned(),
            overlap_ends_at: Moment(rotated.overlap_ends_at),
        }
    }
}

/// Replace the secret of an API key
#[utoipa::path(post, path = "/admit/v1/api_keys/{api_key_id}/rotate", operation_id = "rotate_api_key", tag = "API keys",
    request_body = Rotation, params(("api_key_id" = String, Path)),
    responses((status = 200, description = "The API key, with its new secret", body = RotatedApiKey), CommonErrors))]
pub(super) async fn rotate(
    State(app): State<App>,
    ProvenCaller(caller): ProvenCaller,
    Path(id): Path<String>,
    Once { body, repeatable }: Once<Rotation>,
) -> Result<Response, ApiError> {
    let input = (caller, KeyId::from(id), body.overlap_seconds);
    repeatable
        .write(
            &app,
            input,
            |tx, (caller, id, overlap)| Box::pin(keys::rotate(tx, caller, id, *overlap)),
            RotatedApiKey::from,
        )
        .await
}
