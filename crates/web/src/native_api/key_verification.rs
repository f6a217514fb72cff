//! `/admit/v1/api_keys/verify`: whether a key is good, for a gateway before every request. Counts as no call.

use admit_core::credentials::Scope;
use admit_core::ids::KeyId;
use admit_core::keys::{Flaw, KnownKey, Status, Verification};
use admit_core::organizations::Organization;
use admit_store::Timestamp;
use axum::extract::State;
use serde::Serialize;
use utoipa::ToSchema;

use crate::admin_api::{KeyPrincipal, KeyScope};
use crate::app::App;
use crate::background::note_use;
use crate::json::{ApiError, Body, CommonErrors, Fields, FromFields, Json, Moment, ProvenCaller};

/// A key that somebody presented.
#[derive(ToSchema)]
pub(super) struct PresentedKey {
    #[schema(example = "sk-ant-api03-...")]
    key: String,
}

impl FromFields for PresentedKey {
    fn from_fields(fields: &mut Fields) -> Result<Self, ApiError> {
        Ok(Self { key: fields.required_string("key")? })
    }
}

/// What is known of a presented key. All but the first three fields are null for a key that is not known.
#[derive(Serialize, ToSchema)]
pub(super) struct KeyVerification {
    #[schema(example = "api_key_verification")]
    r#type: &'static str,
    /// Whether it is good.
    valid: bool,
    /// Why not: `malformed`, `unknown`, `inactive`, `archived`, `expired`, `replaced` or `principal_gone`; null if it is.
    #[schema(value_type = Option<String>, example = "expired")]
    reason: Option<&'static str>,
    #[schema(value_type = Option<String>, example = "apikey_01Rj2N8SVvo6BePZj99NhmiT")]
    api_key_id: Option<KeyId>,
    organization_id: Option<String>,
    #[schema(example = "Deploy")]
    name: Option<String>,
    /// `active`, `inactive`, `archived` or `expired`.
    #[schema(value_type = Option<String>, example = "active")]
    status: Option<&'static str>,
    scope: Option<KeyScope>,
    principal: Option<KeyPrincipal>,
    /// Of a scoped key; null for an API key.
    #[schema(value_type = Option<Vec<String>>)]
    scopes: Option<Vec<&'static str>>,
    /// RFC 3339; null for a key that never expires.
    #[schema(value_type = Option<String>)]
    expires_at: Option<Moment>,
    /// RFC 3339: when the secret that was presented stops being good, if it was replaced.
    #[schema(value_type = Option<String>)]
    secret_ends_at: Option<Moment>,
}

impl KeyVerification {
    fn of(verification: Verification, organization: Organization, now: Timestamp) -> Self {
        match verification {
            Verification::Malformed => Self::unknown("malformed"),
            Verification::Unknown => Self::unknown("unknown"),
            Verification::Known(known) => Self::known(*known, organization, now),
        }
    }

    fn unknown(reason: &'static str) -> Self {
        Self {
            r#type: "api_key_verification",
            valid: false,
            reason: Some(reason),
            api_key_id: None,
            organization_id: None,
            name: None,
            status: None,
            scope: None,
            principal: None,
            scopes: None,
            expires_at: None,
            secret_ends_at: None,
        }
    }

    fn known(known: KnownKey, organization: Organization, now: Timestamp) -> Self {
        let flaw = known.flaw(now);
        let status = if flaw == Some(Flaw::Expired) { Status::Expired } else { known.key.status };
        let key = known.key;
        Self {
            valid: flaw.is_none(),
            reason: flaw.map(reason),
            scope: Some(KeyScope::of(&key)),
            api_key_id: Some(key.id),
            organization_id: Some(organization.id.to_string()),
            name: Some(key.name),
            status: Some(status.as_str()),
            principal: key.principal.map(KeyPrincipal::from),
            scopes: key.scopes.map(|scopes| scopes.iter().map(Scope::as_str).collect()),
            expires_at: key.expires_at.map(Moment),
            secret_ends_at: known.secret_ends_at.map(Moment),
            ..Self::unknown("")
        }
    }
}

const fn reason(flaw: Flaw) -> &'static str {
    match flaw {
        Flaw::Inactive => "inactive",
        Flaw::Archived => "archived",
        Flaw::Expired => "expired",
        Flaw::Replaced => "replaced",
        Flaw::PrincipalGone => "principal_gone",
    }
}

/// Tell whether a key is good, and whose it is
#[utoipa::path(post, path = "/admit/v1/api_keys/verify", operation_id = "verify_api_key", tag = "API keys",
    request_body = PresentedKey,
    responses((status = 200, description = "What is known of the key", body = KeyVerification), CommonErrors))]
pub(super) async fn verify(
    State(app): State<App>,
    ProvenCaller(caller): ProvenCaller,
    Body(presented): Body<PresentedKey>,
) -> Result<Json<KeyVerification>, ApiError> {
    let organization = caller.organization.clone();
    let verification = app.key_verifier.verify(caller, presented.key).await?;
    let now = app.store.clock().now();
    if let Verification::Known(known) = &verification
        && known.flaw(now).is_none()
    {
        note_use(&app, &organization.id, &known.key.id);
    }
    Ok(Json(KeyVerification::of(verification, organization, now)))
}
