//! `/admit/v1/scoped_keys`: keys of enterprise organizations that reach what their scopes say (section 1.3).

use admit_core::credentials::{Scope, Scopes};
use admit_core::ids::KeyId;
use admit_core::keys::{self, Issued, NewScopedKey, Rotated};
use admit_store::Timestamp;
use axum::extract::{Path, State};
use axum::response::Response;
use serde::Serialize;
use utoipa::ToSchema;

use super::api_keys::Rotation;
use crate::admin_api::KeyCreator;
use crate::app::App;
use crate::json::{
    ApiError, CommonErrors, Fields, FromFields, Json, Moment, Once, PageBody, ProvenCaller, Query, page_request,
};

/// A scoped key on the wire.
#[derive(Serialize, ToSchema)]
pub(super) struct ScopedKey {
    #[schema(value_type = String, example = "apikey_01Rj2N8SVvo6BePZj99NhmiT")]
    id: KeyId,
    #[schema(example = "scoped_api_key")]
    r#type: &'static str,
    #[schema(example = "Directory sync")]
    name: String,
    /// `active`, `archived` or `expired`.
    #[schema(example = "active")]
    status: &'static str,
    #[schema(value_type = Vec<String>, example = json!(["read:members"]))]
    scopes: Vec<&'static str>,
    /// RFC 3339.
    #[schema(value_type = String, example = "2024-10-30T23:58:27.427722Z")]
    created_at: Moment,
    /// RFC 3339; null for a key that never expires.
    #[schema(value_type = Option<String>)]
    expires_at: Option<Moment>,
    /// Who made it; null if an admin key or whoever runs the server did.
    created_by: Option<KeyCreator>,
    #[schema(example = "sk-ant-api01-R2D...igAA")]
    partial_key_hint: String,
    /// RFC 3339, to within an hour; null if never.
    #[schema(value_type = Option<String>)]
    last_used_at: Option<Moment>,
}

impl From<keys::ApiKey> for ScopedKey {
    fn from(key: keys::ApiKey) -> Self {
        Self {
            id: key.id,
            r#type: "scoped_api_key",
            name: key.name,
            status: key.status.as_str(),
            scopes: key.scopes.unwrap_or_default().iter().map(Scope::as_str).collect(),
            created_at: Moment(key.created_at),
            expires_at: key.expires_at.map(Moment),
            created_by: key.created_by.map(KeyCreator::from),
            partial_key_hint: key.hint,
            last_used_at: key.last_used_at.map(Moment),
        }
    }
}

/// List scoped keys that are not revoked, newest first
#[utoipa::path(get, path = "/admit/v1/scoped_keys", operation_id = "list_scoped_keys", tag = "Scoped keys",
    params(
        ("limit" = Option<u32>, Query, minimum = 1, maximum = 1000, description = "Default 20"),
        ("after_id" = Option<String>, Query, description = "The page right after this key"),
        ("before_id" = Option<String>, Query, description = "The page right before this key"),
    ),
    responses((status = 200, description = "A page of scoped keys", body = PageBody<ScopedKey>), CommonErrors))]
pub(super) async fn list(
    State(app): State<App>,
    ProvenCaller(caller): ProvenCaller,
    query: Query,
) -> Result<Json<PageBody<ScopedKey>>, ApiError> {
    let input = (caller, page_request::<KeyId>(&query)?);
    let page = app.store.read(input, |tx, (caller, request)| Box::pin(keys::list_scoped(tx, caller, request))).await?;
    Ok(Json(PageBody::new(page, ScopedKey::from, |key| key.id.as_str())))
}

/// Retrieve a scoped key, revoked or not
#[utoipa::path(get, path = "/admit/v1/scoped_keys/{api_key_id}", operation_id = "retrieve_scoped_key",
    tag = "Scoped keys", params(("api_key_id" = String, Path)),
    responses((status = 200, description = "The scoped key", body = ScopedKey), CommonErrors))]
pub(super) async fn retrieve(
    State(app): State<App>,
    ProvenCaller(caller): ProvenCaller,
    Path(id): Path<String>,
) -> Result<Json<ScopedKey>, ApiError> {
    let input = (caller, KeyId::from(id));
    let key = app.store.read(input, |tx, (caller, id)| Box::pin(keys::find_scoped(tx, caller, id))).await?;
    Ok(Json(key.into()))
}

/// A scoped key to make. Scopes and expiry are fixed from then on.
#[derive(ToSchema)]
pub(super) struct NewScopedKeyBody {
    #[schema(min_length = 1, max_length = 500, example = "Directory sync")]
    name: String,
    /// At least one.
    #[schema(value_type = Vec<String>, min_items = 1, example = json!(["read:members"]))]
    scopes: Scopes,
    /// RFC 3339; without it the key never expires.
    #[schema(value_type = Option<String>)]
    expires_at: Option<Timestamp>,
}

impl FromFields for NewScopedKeyBody {
    fn from_fields(fields: &mut Fields) -> Result<Self, ApiError> {
        let name = fields.required_string("name")?;
        let spellings = fields.optional_strings("scopes", Scope::ALL.len())?;
        let scope = |text: &String| fields.one_of("scopes", text, &Scope::ALL, Scope::as_str);
        let scopes = spellings.iter().map(scope).collect::<Result<_, _>>()?;
        Ok(Self { name, scopes, expires_at: fields.optional_moment("expires_at")? })
    }
}

/// A scoped key that was just made.
#[derive(Serialize, ToSchema)]
pub(super) struct IssuedScopedKey {
    #[serde(flatten)]
    key: ScopedKey,
    /// The key itself. It is not shown again.
    #[schema(example = "sk-ant-api01-...")]
    secret: String,
}

impl From<Issued<keys::ApiKey>> for IssuedScopedKey {
    fn from(issued: Issued<keys::ApiKey>) -> Self {
        Self { key: issued.key.into(), secret: issued.secret.reveal().to_owned() }
    }
}

/// Issue a scoped key
#[utoipa::path(post, path = "/admit/v1/scoped_keys", operation_id = "issue_scoped_key", tag = "Scoped keys",
    request_body = NewScopedKeyBody,
    responses((status = 200, description = "The scoped key, with its secret", body = IssuedScopedKey), CommonErrors))]
pub(super) async fn issue(
    State(app): State<App>,
    ProvenCaller(caller): ProvenCaller,
    Once { body: NewScopedKeyBody { name, scopes, expires_at }, repeatable }: Once<NewScopedKeyBody>,
) -> Result<Response, ApiError> {
    let input = (caller, NewScopedKey { name, scopes, expires_at });
    repeatable
        .write(&app, input, |tx, (caller, new)| Box::pin(keys::issue_scoped(tx, caller, new)), IssuedScopedKey::from)
        .await
}

/// A scoped key whose secret was just replaced.
#[derive(Serialize, ToSchema)]
pub(super) struct RotatedScopedKey {
    #[serde(flatten)]
    key: ScopedKey,
    /// The new secret. It is not shown again.
    #[schema(example = "sk-ant-api01-...")]
    secret: String,
    /// RFC 3339: no older secret of the key is good from then on.
    #[schema(value_type = String)]
    overlap_ends_at: Moment,
}

impl From<Rotated> for RotatedScopedKey {
    fn from(rotated: Rotated) -> Self {
        Self {
            key: rotated.key.into(),
            secret: rotated.secret.reveal().to_owned(),
            overlap_ends_at: Moment(rotated.overlap_ends_at),
        }
    }
}

/// Replace the secret of a scoped key
#[utoipa::path(post, path = "/admit/v1/scoped_keys/{api_key_id}/rotate", operation_id = "rotate_scoped_key",
    tag = "Scoped keys", request_body = Rotation, params(("api_key_id" = String, Path)),
    responses((status = 200, description = "The scoped key, with its new secret", body = RotatedScopedKey),
        CommonErrors))]
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
            |tx, (caller, id, overlap)| Box::pin(keys::rotate_scoped(tx, caller, id, *overlap)),
            RotatedScopedKey::from,
        )
        .await
}

/// What is left of a revoked scoped key.
#[derive(Serialize, ToSchema)]
pub(super) struct RevokedScopedKey {
    id: String,
    #[schema(example = "scoped_api_key_deleted")]
    r#type: &'static str,
}

/// Revoke a scoped key
#[utoipa::path(delete, path = "/admit/v1/scoped_keys/{api_key_id}", operation_id = "revoke_scoped_key",
    tag = "Scoped keys", params(("api_key_id" = String, Path)),
    responses((status = 200, description = "The scoped key is revoked", body = RevokedScopedKey), CommonErrors))]
pub(super) async fn revoke(
    State(app): State<App>,
    ProvenCaller(caller): ProvenCaller,
    Path(id): Path<String>,
) -> Result<Json<RevokedScopedKey>, ApiError> {
    let input = (caller, KeyId::from(id.as_str()));
    app.store.write(input, |tx, (caller, id)| Box::pin(keys::revoke_scoped(tx, caller, id))).await?;
    Ok(Json(RevokedScopedKey { id, r#type: "scoped_api_key_deleted" }))
}
