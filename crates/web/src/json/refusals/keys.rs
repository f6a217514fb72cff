//! The refusals of acts on keys.

use admit_core::keys::{OVERLAP_LIMIT_SECONDS, Refusal};
use axum::http::StatusCode;

use super::stale_sign_in;
use crate::json::ApiError;

impl From<Refusal> for ApiError {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::NotAllowed => forbidden("This credential may not do this with the keys of this organization."),
            Refusal::StaleSignIn => stale_sign_in(),
            Refusal::NotFound => Self::not_found("API key not found."),
            Refusal::UnknownOrganization => Self::not_found("Organization not found."),
            Refusal::UnknownCursor => Self::invalid("Invalid cursor: no key of this list has this ID."),
            Refusal::Name(problem) => Self::invalid(format!("name: {problem}")),
            Refusal::NothingToBindTo => Self::invalid("One of `workspace_id` and `principal` must be given, or both."),
            Refusal::UnknownWorkspace => Self::not_found("Workspace not found."),
            Refusal::ArchivedWorkspace => Self::invalid("workspace_id: this workspace is archived."),
            Refusal::UnknownServiceAccount => Self::not_found("Service account not found."),
            Refusal::InAnothersName => forbidden(
                "A key that acts for a user is issued and rotated by that user, with a credential of their own.",
            ),
            Refusal::NotInWorkspace => forbidden("This credential may not work with keys in this workspace."),
            Refusal::ExpiresInThePast => Self::invalid("expires_at: must be in the future"),
            Refusal::OutlivesItsMaker { expires_at } => Self::invalid(format!(
                "expires_at: the key that makes this one expires at {expires_at}, so this one must expire by then"
            )),
            Refusal::NoScopes => Self::invalid("scopes: at least one is needed"),
            Refusal::OverlapOutOfRange => {
                Self::invalid(format!("overlap_seconds: must be between 0 and {OVERLAP_LIMIT_SECONDS}, inclusive"))
            }
            Refusal::Over(status) => Self::invalid(format!(
                "This API key is {status}. An archived key stays as it is; an expired one can only be archived."
            )),
            Refusal::OrganizationAtLimit { limit } => {
                Self::invalid(format!("The organization has as many active API keys as it may: {limit}."))
                    .with_code("org_api_key_limit_exceeded")
            }
            Refusal::WorkspaceAtLimit { limit } => {
                Self::invalid(format!("The workspace has as many active API keys as it may: {limit}."))
                    .with_code("workspace_api_key_limit_exceeded")
            }
        }
    }
}

fn forbidden(message: &str) -> ApiError {
    ApiError::new(StatusCode::FORBIDDEN, message)
}
