//! `/admit/v1/admin_keys`: the keys with which programs reach the Admin API itself.

use admit_core::ids::KeyId;
use admit_core::keys::{self, AdminKeyCreator, Issued};
use axum::extract::{Path, State};
use axum::response::Response;
use serde::Serialize;
use utoipa::ToSchema;

use crate::app::App;
use crate::json::{
    ApiError, CommonErrors, Fields, FromFields, Json, Moment, Once, PageBody, ProvenCaller, Query, page_request,
};

/// An admin key on the wire.
#[derive(Serialize, ToSchema)]
pub(super) struct AdminKey {
    #[schema(value_type = String, example = "apikey_01Rj2N8SVvo6BePZj99NhmiT")]
    id: KeyId,
    #[schema(example = "admin_api_key")]
    r#type: &'static str,
    #[schema(example = "Provisioning")]
    name: String,
    /// RFC 3339.
    #[schema(value_type = String, example = "2024-10-30T23:58:27.427722Z")]
    created_at: Moment,
    /// Null if whoever runs the server made it.
    created_by: Option<AdminKeyMaker>,
    #[schema(example = "sk-ant-admin01-R2D...igAA")]
    partial_key_hint: String,
    /// RFC 3339, to within an hour; null if never.
    #[schema(value_type = Option<String>)]
    last_used_at: Option<Moment>,
}

/// Who made an admin key.
#[derive(Serialize, ToSchema)]
pub(super) struct AdminKeyMaker {
    #[schema(example = "user_01WCz1FkmYMm4gnmykNKUu3Q")]
    id: String,
    /// `user` or `admin_api_key`.
    #[schema(example = "user")]
    r#type: &'static str,
}

impl From<AdminKeyCreator> for AdminKeyMaker {
    fn from(creator: AdminKeyCreator) -> Self {
        match creator {
            AdminKeyCreator::Person(id) => Self { id: id.to_string(), r#type: "user" },
            AdminKeyCreator::AdminKey(id) => Self { id: id.to_string(), r#type: "admin_api_key" },
        }
    }
}

impl From<keys::AdminKey> for AdminKey {
    fn from(key: keys::AdminKey) -> Self {
        Self {
            id: key.id,
            r#type: "admin_api_key",
            name: key.name,
            created_at: Moment(key.created_at),
            created_by: key.created_by.map(AdminKeyMaker::from),
            partial_key_hint: key.hint,
            last_used_at: key.last_used_at.map(Moment),
        }
    }
}

/// List admin keys, newest first
#[utoipa::path(get, path = "/admit/v1/admin_keys", operation_id = "list_admin_keys", tag = "Admin keys",
    params(
        ("limit" = Option<u32>, Query, minimum = 1, maximum = 1000, description = "Default 20"),
        ("after_id" = Option<String>, Query, description = "The page right after this key"),
        ("before_id" = Option<String>, Query, description = "The page right before this key"),
    ),
    responses((status = 200, description = "A page of admin keys", body = PageBody<AdminKey>), CommonErrors))]
pub(super) async fn list(
    State(app): State<App>,
    ProvenCaller(caller): ProvenCaller,
    query: Query,
) -> Result<Json<PageBody<AdminKey>>, ApiError> {
    let input = (caller, page_request::<KeyId>(&query)?);
    let page =
        app.store.read(input, |tx, (caller, request)| Box::pin(keys::list_admin_keys(tx, caller, request))).await?;
    Ok(Json(PageBody::new(page, AdminKey::from, |key| key.id.as_str())))
}

/// An admin key to make.
#[derive(ToSchema)]
pub(super) struct NewAdminKey {
    #[schema(min_length = 1, max_length = 100, example = "Provisioning")]
    name: String,
}

impl FromFields for NewAdminKey {
    fn from_fields(fields: &mut Fields) -> Result<Self, ApiError> {
        Ok(Self { name: fields.required_string("name")? })
    }
}

/// An admin key that was just made.
#[derive(Serialize, ToSchema)]
pub(super) struct IssuedAdminKey {
    #[serde(flatten)]
    key: AdminKey,
    /// The key itself. It is not shown again.
    #[schema(example = "sk-ant-admin01-...")]
    secret: String,
}

impl From<Issued<keys::AdminKey>> for IssuedAdminKey {
    fn from(issued: Issued<keys::AdminKey>) -> Self {
        Self { key: issued.key.into(), secret: issued.secret.reveal().to_owned() }
    }
}

/// Issue an admin key
#[utoipa::path(post, path = "/admit/v1/admin_keys", operation_id = "issue_admin_key", tag = "Admin keys",
    request_body = NewAdminKey,
    responses((status = 200, description = "The admin key, with its secret", body = IssuedAdminKey), CommonErrors))]
pub(super) async fn issue(
    State(app): State<App>,
    ProvenCaller(caller): ProvenCaller,
    Once { body, repeatable }: Once<NewAdminKey>,
) -> Result<Response, ApiError> {
    let input = (caller, body.name);
    repeatable
        .write(
            &app,
            input,
            |tx, (caller, name)| Box::pin(keys::issue_admin_key(tx, caller, name)),
            IssuedAdminKey::from,
        )
        .await
}

/// What is left of a revoked admin key.
#[derive(Serialize, ToSchema)]
pub(super) struct RevokedAdminKey {
    id: String,
    #[schema(example = "admin_api_key_deleted")]
    r#type: &'static str,
}

/// Revoke an admin key
#[utoipa::path(delete, path = "/admit/v1/admin_keys/{admin_api_key_id}", operation_id = "revoke_admin_key",
    tag = "Admin keys", params(("admin_api_key_id" = String, Path)),
    responses((status = 200, description = "The admin key is revoked", body = RevokedAdminKey), CommonErrors))]
pub(super) async fn revoke(
    State(app): State<App>,
    ProvenCaller(caller): ProvenCaller,
    Path(id): Path<String>,
) -> Result<Json<RevokedAdminKey>, ApiError> {
    let input = (caller, KeyId::from(id.as_str()));
    app.store.write(input, |tx, (caller, id)| Box::pin(keys::revoke_admin_key(tx, caller, id))).await?;
    Ok(Json(RevokedAdminKey { id, r#type: "admin_api_key_deleted" }))
}
