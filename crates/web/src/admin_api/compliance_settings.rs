//! `/v1/organizations/compliance_settings` (section 8.12): whether the activity feed is captured.

use admit_core::compliance_settings;
use axum::extract::State;
use serde::Serialize;
use utoipa::ToSchema;

use crate::app::App;
use crate::json::{ApiError, Body, CommonErrors, Fields, FromFields, Json, ProvenCaller};

/// The compliance settings on the wire.
#[derive(Serialize, ToSchema)]
pub(super) struct ComplianceSettings {
    #[schema(example = "compliance_settings")]
    r#type: &'static str,
    state: ComplianceState,
}

/// Whether the activity feed is captured.
#[derive(Serialize, ToSchema)]
struct ComplianceState {
    /// `enabled` or `disabled`.
    #[schema(example = "enabled")]
    r#type: &'static str,
}

impl From<bool> for ComplianceSettings {
    fn from(is_enabled: bool) -> Self {
        Self { r#type: "compliance_settings", state: ComplianceState { r#type: spelling(is_enabled) } }
    }
}

fn spelling(is_enabled: bool) -> &'static str {
    if is_enabled { "enabled" } else { "disabled" }
}

/// Retrieve the compliance settings
#[utoipa::path(get, path = "/v1/organizations/compliance_settings", operation_id = "retrieve_compliance_settings",
    tag = "Compliance",
    responses((status = 200, description = "The settings", body = ComplianceSettings), CommonErrors))]
pub(super) async fn retrieve(
    State(app): State<App>,
    ProvenCaller(caller): ProvenCaller,
) -> Result<Json<ComplianceSettings>, ApiError> {
    let enabled = app.store.read(caller, |tx, caller| Box::pin(compliance_settings::is_enabled(tx, caller))).await?;
    Ok(Json(enabled.into()))
}

/// What the settings are to be.
#[derive(ToSchema)]
pub(super) struct ComplianceSettingsChange {
    /// `{"type": "enabled"}` or `{"type": "disabled"}`; the bare string is taken as well.
    #[schema(rename = "state", value_type = ComplianceState)]
    is_enabled: bool,
}

impl FromFields for ComplianceSettingsChange {
    fn from_fields(fields: &mut Fields) -> Result<Self, ApiError> {
        if fields.holds_object("state")
            && let Some(Tagged { is_enabled }) = fields.optional_object("state")?
        {
            return Ok(Self { is_enabled });
        }
        Ok(Self { is_enabled: fields.required_one_of("state", &[true, false], spelling)? })
    }
}

/// `{"type": "enabled"}`, or `disabled`.
struct Tagged {
    is_enabled: bool,
}

impl FromFields for Tagged {
    fn from_fields(fields: &mut Fields) -> Result<Self, ApiError> {
        Ok(Self { is_enabled: fields.required_one_of("type", &[true, false], spelling)? })
    }
}

/// Start or stop the capture of the activity feed
#[utoipa::path(post, path = "/v1/organizations/compliance_settings", operation_id = "update_compliance_settings",
    tag = "Compliance",
    request_body = ComplianceSettingsChange,
    responses((status = 200, description = "The settings", body = ComplianceSettings), CommonErrors))]
pub(super) async fn update(
    State(app): State<App>,
    ProvenCaller(caller): ProvenCaller,
    Body(change): Body<ComplianceSettingsChange>,
) -> Result<Json<ComplianceSettings>, ApiError> {
    let input = (caller, change.is_enabled);
    let enabled = app
        .store
        .write(input, |tx, (caller, enabled)| Box::pin(compliance_settings::set_enabled(tx, caller, *enabled)))
        .await?;
    Ok(Json(enabled.into()))
}
