//! `/v1/organizations/service_accounts` (section 8.9).

use admit_core::ids::ServiceAccountId;
use admit_core::service_accounts::{self, Change, Filter, NewServiceAccount, Role};
use axum::extract::{Path, State};
use serde::Serialize;
use utoipa::ToSchema;

use crate::app::App;
use crate::json::{
    ApiError, Body, CommonErrors, Fields, FromFields, Json, Moment, ProvenCaller, Query, TokenPageBody,
    token_page_request,
};

/// How many rows a page may have.
pub(super) const LIMITS: std::ops::RangeInclusive<u32> = 1..=100;

/// A service account on the wire.
#[derive(Serialize, ToSchema)]
pub(super) struct ServiceAccount {
    #[schema(value_type = String, example = "svac_01SDCCSbTxrXDpWc1phhtcfK")]
    id: ServiceAccountId,
    #[schema(example = "service_account")]
    r#type: &'static str,
    #[schema(example = "nightly-build")]
    name: String,
    description: Option<String>,
    /// `admin` or `developer`.
    #[schema(example = "developer")]
    organization_role: &'static str,
    /// RFC 3339.
    #[schema(value_type = String, example = "2024-10-30T23:58:27.427722Z")]
    created_at: Moment,
    /// RFC 3339.
    #[schema(value_type = String, example = "2024-10-30T23:58:27.427722Z")]
    updated_at: Moment,
    /// RFC 3339; null while it is active.
    #[schema(value_type = Option<String>)]
    archived_at: Option<Moment>,
    /// The id of a user or of a service account.
    created_by_actor_id: Option<String>,
    updated_by_actor_id: Option<String>,
    archived_by_actor_id: Option<String>,
}

impl From<service_accounts::ServiceAccount> for ServiceAccount {
    fn from(account: service_accounts::ServiceAccount) -> Self {
        Self {
            id: account.id,
            r#type: "service_account",
            name: account.name,
            description: account.description,
            organization_role: account.role.as_str(),
            created_at: Moment(account.created_at),
            updated_at: Moment(account.updated_at),
            archived_at: account.archived_at.map(Moment),
            created_by_actor_id: account.created_by,
            updated_by_actor_id: account.updated_by,
            archived_by_actor_id: account.archived_by,
        }
    }
}

/// A service account to create.
#[derive(ToSchema)]
#[schema(as = NewServiceAccount)]
#[expect(dead_code, reason = "describes what `Created` reads")]
pub(super) struct NewServiceAccountBody {
    /// For good; no other service account of the organization ever gets the same.
    #[schema(min_length = 1, max_length = 255, pattern = "^[a-z0-9-]+$", example = "nightly-build")]
    name: String,
    #[schema(max_length = 2000)]
    description: Option<String>,
    /// `developer` (the default) or `admin`.
    #[schema(nullable = false, required = false, example = "developer")]
    organization_role: String,
}

/// What to change of a service account; what is not given stays.
#[derive(ToSchema)]
#[schema(as = ServiceAccountChange)]
#[expect(dead_code, reason = "describes what `Changed` reads")]
pub(super) struct ServiceAccountChangeBody {
    /// Null empties it.
    #[schema(max_length = 2000)]
    description: Option<String>,
    /// `admin` or `developer`.
    #[schema(example = "developer")]
    organization_role: Option<String>,
}

/// A body that makes a service account.
pub(super) struct Created(NewServiceAccount);

impl FromFields for Created {
    fn from_fields(fields: &mut Fields) -> Result<Self, ApiError> {
        Ok(Self(NewServiceAccount {
            name: fields.required_string("name")?,
            description: fields.optional_string("description")?,
            role: fields.optional_one_of("organization_role", &Role::ALL, Role::as_str)?.unwrap_or_default(),
        }))
    }
}

/// A body that changes a service account.
pub(super) struct Changed(Change);

impl FromFields for Changed {
    fn from_fields(fields: &mut Fields) -> Result<Self, ApiError> {
        let description = fields.optional_string_or_null("description")?;
        Ok(Self(Change {
            description: description.map(Option::unwrap_or_default),
            role: fields.optional_one_of("organization_role", &Role::ALL, Role::as_str)?,
        }))
    }
}

/// Create a service account
#[utoipa::path(post, path = "/v1/organizations/service_accounts", operation_id = "create_service_account",
    tag = "Service accounts",
    request_body = NewServiceAccountBody,
    responses((status = 200, description = "The service account", body = ServiceAccount), CommonErrors))]
pub(super) async fn create(
    State(app): State<App>,
    ProvenCaller(caller): ProvenCaller,
    Body(Created(new)): Body<Created>,
) -> Result<Json<ServiceAccount>, ApiError> {
    let account =
        app.store.write((caller, new), |tx, (caller, new)| Box::pin(service_accounts::create(tx, caller, new))).await?;
    Ok(Json(account.into()))
}

/// List service accounts, the newest first
#[utoipa::path(get, path = "/v1/organizations/service_accounts", operation_id = "list_service_accounts",
    tag = "Service accounts",
    params(
        ("limit" = Option<u32>, Query, minimum = 1, maximum = 100, description = "Default 20"),
        ("page" = Option<String>, Query, description = "`next_page` of the page before"),
        ("include_archived" = Option<bool>, Query, description = "Also archived ones"),
    ),
    responses((status = 200, description = "A page of service accounts", body = TokenPageBody<ServiceAccount>),
        CommonErrors))]
pub(super) async fn list(
    State(app): State<App>,
    ProvenCaller(caller): ProvenCaller,
    query: Query,
) -> Result<Json<TokenPageBody<ServiceAccount>>, ApiError> {
    let request = token_page_request::<ServiceAccountId>(&query, LIMITS)?;
    let filter = Filter { includes_archived: query.flag("include_archived")?, search: None };
    let input = (caller, filter, request);
    let page = app
        .store
        .read(input, |tx, (caller, filter, request)| Box::pin(service_accounts::list(tx, caller, filter, request)))
        .await?;
    Ok(Json(TokenPageBody::new(page, |account| account.id.as_str(), ServiceAccount::from)))
}

/// Retrieve a service account, active or archived
#[utoipa::path(get, path = "/v1/organizations/service_accounts/{service_account_id}",
    operation_id = "retrieve_service_account", tag = "Service accounts",
    params(("service_account_id" = String, Path)),
    responses((status = 200, description = "The service account", body = ServiceAccount), CommonErrors))]
pub(super) async fn retrieve(
    State(app): State<App>,
    ProvenCaller(caller): ProvenCaller,
    Path(id): Path<String>,
) -> Result<Json<ServiceAccount>, ApiError> {
    let input = (caller, ServiceAccountId::from(id));
    let account = app.store.read(input, |tx, (caller, id)| Box::pin(service_accounts::find(tx, caller, id))).await?;
    Ok(Json(account.into()))
}

/// Change a service account
#[utoipa::path(post, path = "/v1/organizations/service_accounts/{service_account_id}",
    operation_id = "update_service_account", tag = "Service accounts",
    request_body = ServiceAccountChangeBody,
    params(("service_account_id" = String, Path)),
    responses((status = 200, description = "The service account", body = ServiceAccount), CommonErrors))]
pub(super) async fn update(
    State(app): State<App>,
    ProvenCaller(caller): ProvenCaller,
    Path(id): Path<String>,
    Body(Changed(change)): Body<Changed>,
) -> Result<Json<ServiceAccount>, ApiError> {
    let input = (caller, ServiceAccountId::from(id), change);
    let account = app
        .store
        .write(input, |tx, (caller, id, change)| Box::pin(service_accounts::update(tx, caller, id, change)))
        .await?;
    Ok(Json(account.into()))
}

/// Archive a service account and its API keys, for good
#[utoipa::path(post, path = "/v1/organizations/service_accounts/{service_account_id}/archive",
    operation_id = "archive_service_account", tag = "Service accounts",
    params(("service_account_id" = String, Path)),
    responses((status = 200, description = "The service account", body = ServiceAccount), CommonErrors))]
pub(super) async fn archive(
    State(app): State<App>,
    ProvenCaller(caller): ProvenCaller,
    Path(id): Path<String>,
) -> Result<Json<ServiceAccount>, ApiError> {
    let input = (caller, ServiceAccountId::from(id));
    let account =
        app.store.write(input, |tx, (caller, id)| Box::pin(service_accounts::archive(tx, caller, id))).await?;
    Ok(Json(account.into()))
}
