//! `/v1/organizations/api_keys` (section 8.6). The native API shows the same object with more fields.

use admit_core::Principal;
use admit_core::ids::{KeyId, PersonId, WorkspaceId};
use admit_core::keys::{self, Change, Filter, Status};
use axum::extract::{Path, State};
use serde::Serialize;
use utoipa::ToSchema;

use crate::app::App;
use crate::json::{
    ApiError, Body, CommonErrors, Fields, FromFields, Json, Moment, PageBody, ProvenCaller, Query, Version,
    page_request,
};

/// What a change can make of a key (section 8.6).
const SETTABLE: [Status; 3] = [Status::Active, Status::Inactive, Status::Archived];

/// An API key on the wire.
#[derive(Serialize, ToSchema)]
pub(crate) struct ApiKey {
    #[schema(value_type = String, example = "apikey_01Rj2N8SVvo6BePZj99NhmiT")]
    pub(crate) id: KeyId,
    #[schema(example = "api_key")]
    r#type: &'static str,
    #[schema(example = "Deploy")]
    name: String,
    /// `active`, `inactive`, `archived` or `expired`.
    #[schema(example = "active")]
    status: &'static str,
    /// RFC 3339.
    #[schema(value_type = String, example = "2024-10-30T23:58:27.427722Z")]
    created_at: Moment,
    /// RFC 3339; null for a key that never expires.
    #[schema(value_type = Option<String>)]
    expires_at: Option<Moment>,
    /// Who made it; null if an admin key or whoever runs the server did.
    created_by: Option<KeyCreator>,
    #[schema(example = "sk-ant-api03-R2D...igAA")]
    partial_key_hint: Option<String>,
    /// For whom it acts; null for a workspace's own key.
    principal: Option<KeyPrincipal>,
    scope: KeyScope,
    /// Only with `anthropic-version: 2023-06-01`: the workspace, unless that is the default one.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>)]
    workspace_id: Option<Option<WorkspaceId>>,
}

/// Who made a key.
#[derive(Serialize, ToSchema)]
pub(crate) struct KeyCreator {
    #[schema(example = "user_01WCz1FkmYMm4gnmykNKUu3Q")]
    id: String,
    /// `user` or `service_account`.
    #[schema(example = "user")]
    r#type: &'static str,
}

impl From<Principal> for KeyCreator {
    fn from(creator: Principal) -> Self {
        match creator {
            Principal::Person(id) => Self { id: id.to_string(), r#type: "user" },
            Principal::ServiceAccount(id) => Self { id: id.to_string(), r#type: "service_account" },
        }
    }
}

/// For whom a key acts.
#[derive(Serialize, ToSchema)]
#[serde(tag = "type", rename_all = "snake_case")]
pub(crate) enum KeyPrincipal {
    /// A member.
    UserActor { user_id: String },
    /// A service account.
    ServiceAccountActor { service_account_id: String },
}

impl From<Principal> for KeyPrincipal {
    fn from(principal: Principal) -> Self {
        match principal {
            Principal::Person(id) => Self::UserActor { user_id: id.to_string() },
            Principal::ServiceAccount(id) => Self::ServiceAccountActor { service_account_id: id.to_string() },
        }
    }
}

/// How far a key goes.
#[derive(Serialize, ToSchema)]
#[serde(tag = "type", rename_all = "snake_case")]
pub(crate) enum KeyScope {
    /// One workspace, also if it is the default one.
    Workspace { workspace_id: String },
    /// The organization; such a key has a principal.
    Organization,
}

impl KeyScope {
    pub(crate) fn of(key: &keys::ApiKey) -> Self {
        match &key.workspace {
            Some(workspace) => Self::Workspace { workspace_id: workspace.id.to_string() },
            None => Self::Organization,
        }
    }
}

impl ApiKey {
    /// The key in the shape of a version (section 1.4).
    pub(crate) fn new(key: keys::ApiKey, version: Version) -> Self {
        let scope = KeyScope::of(&key);
        let workspace_id = version
            .deprecated(|| key.workspace.filter(|workspace| !workspace.is_default).map(|workspace| workspace.id));
        Self {
            id: key.id,
            r#type: "api_key",
            name: key.name,
            status: key.status.as_str(),
            created_at: Moment(key.created_at),
            expires_at: key.expires_at.map(Moment),
            created_by: key.created_by.map(KeyCreator::from),
            partial_key_hint: Some(key.hint),
            principal: key.principal.map(KeyPrincipal::from),
            scope,
            workspace_id,
        }
    }
}

/// The filters of the list, which the native API has as well. Each is given once or not at all.
pub(crate) fn filter(query: &Query) -> Result<Filter, ApiError> {
    let status = query.one_of("status", Status::ALL, Status::as_str)?;
    let workspace = query.given("workspace_id")?.map(WorkspaceId::from);
    let created_by = query.given("created_by_user_id")?.map(PersonId::from);
    Ok(Filter { status, workspace, created_by, ..Filter::default() })
}

/// List API keys, newest first
#[utoipa::path(get, path = "/v1/organizations/api_keys", operation_id = "list_api_keys", tag = "API keys",
    params(
        ("limit" = Option<u32>, Query, minimum = 1, maximum = 1000, description = "Default 20"),
        ("after_id" = Option<String>, Query, description = "The page right after this key"),
        ("before_id" = Option<String>, Query, description = "The page right before this key"),
        ("status" = Option<String>, Query, description = "`active`, `inactive`, `archived` or `expired`"),
        ("workspace_id" = Option<String>, Query, description = "Only keys bound to this workspace"),
        ("created_by_user_id" = Option<String>, Query, description = "Only keys that this user made"),
    ),
    responses((status = 200, description = "A page of API keys", body = PageBody<ApiKey>), CommonErrors))]
pub(super) async fn list(
    State(app): State<App>,
    ProvenCaller(caller): ProvenCaller,
    version: Version,
    query: Query,
) -> Result<Json<PageBody<ApiKey>>, ApiError> {
    let request = page_request::<KeyId>(&query)?;
    let input = (caller, filter(&query)?, request);
    let page = app
        .store
        .read(input, |tx, (caller, filter, request)| Box::pin(keys::list(tx, caller, filter, request)))
        .await?;
    Ok(Json(PageBody::new(page, |key| ApiKey::new(key, version), |key| key.id.as_str())))
}

/// Retrieve an API key
#[utoipa::path(get, path = "/v1/organizations/api_keys/{api_key_id}", operation_id = "retrieve_api_key",
    tag = "API keys", params(("api_key_id" = String, Path)),
    responses((status = 200, description = "The API key", body = ApiKey), CommonErrors))]
pub(super) async fn retrieve(
    State(app): State<App>,
    ProvenCaller(caller): ProvenCaller,
    version: Version,
    Path(id): Path<String>,
) -> Result<Json<ApiKey>, ApiError> {
    let input = (caller, KeyId::from(id));
    let key = app.store.read(input, |tx, (caller, id)| Box::pin(keys::find(tx, caller, id))).await?;
    Ok(Json(ApiKey::new(key, version)))
}

/// What can be changed of an API key. What is missing or null stays.
#[derive(ToSchema)]
pub(super) struct ApiKeyChange {
    #[schema(min_length = 1, max_length = 500, example = "Deploy")]
    name: Option<String>,
    /// `active`, `inactive` or, for good, `archived`.
    #[schema(value_type = Option<String>, example = "inactive")]
    status: Option<Status>,
}

impl FromFields for ApiKeyChange {
    fn from_fields(fields: &mut Fields) -> Result<Self, ApiError> {
        let name = fields.optional_string("name")?;
        Ok(Self { name, status: fields.optional_one_of("status", &SETTABLE, Status::as_str)? })
    }
}

/// Change name or status of an API key
#[utoipa::path(post, path = "/v1/organizations/api_keys/{api_key_id}", operation_id = "update_api_key",
    tag = "API keys", request_body = ApiKeyChange, params(("api_key_id" = String, Path)),
    responses((status = 200, description = "The API key", body = ApiKey), CommonErrors))]
pub(super) async fn update(
    State(app): State<App>,
    ProvenCaller(caller): ProvenCaller,
    version: Version,
    Path(id): Path<String>,
    Body(ApiKeyChange { name, status }): Body<ApiKeyChange>,
) -> Result<Json<ApiKey>, ApiError> {
    let input = (caller, KeyId::from(id), Change { name, status });
    let key = app.store.write(input, |tx, (caller, id, change)| Box::pin(keys::update(tx, caller, id, change))).await?;
    Ok(Json(ApiKey::new(key, version)))
}
