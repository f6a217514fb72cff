//! The refusals of acts on service accounts (section 8.9).

use admit_core::service_accounts::{DESCRIPTION_LIMIT, NAME_LIMIT, Refusal};
use axum::http::StatusCode;

use super::does_not_govern;
use crate::json::ApiError;

impl From<Refusal> for ApiError {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::NotAllowed => does_not_govern(),
            Refusal::NotInteractive => Self::new(
                StatusCode::FORBIDDEN,
                "organization_role: only a person gives it, with a session or an access token of their own.",
            ),
            Refusal::BadName => Self::invalid(format!(
                "name: Input should be 1 to {NAME_LIMIT} characters that match the pattern '^[a-z0-9-]+$'"
            )),
            Refusal::NameTaken => {
                Self::new(StatusCode::CONFLICT, "A service account of this organization has this name, or had it.")
                    .with_no_retry()
            }
            Refusal::DescriptionTooLong => {
                Self::invalid(format!("description: Input should have at most {DESCRIPTION_LIMIT} characters"))
            }
            Refusal::NotFound => Self::not_found("Service account not found."),
            Refusal::Archived => Self::invalid("This service account is archived and stays as it is."),
            Refusal::UnknownWorkspace => Self::not_found("Workspace not found."),
            Refusal::WorkspaceArchived => Self::invalid("This workspace is archived and stays as it is."),
            Refusal::NotMember => Self::not_found("This service account is not a member of the workspace."),
            Refusal::ImplicitMembership => Self::invalid(
                "The implicit membership of the default workspace can't be changed. Add the service account to it with \
                 a role.",
            ),
            Refusal::BillingNotGiven => {
                Self::invalid("workspace_role: 'workspace_billing' is not given to service accounts")
            }
            Refusal::UnknownCursor => Self::invalid("page: Input should be a token that this list has given"),
        }
    }
}
