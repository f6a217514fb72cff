//! The refusals of acts on the members of a workspace (section 8.5).

use admit_core::workspace_members::Refusal;

use super::does_not_govern;
use crate::json::ApiError;

impl From<Refusal> for ApiError {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::NotAllowed => does_not_govern(),
            Refusal::UnknownWorkspace => Self::not_found("Workspace not found."),
            Refusal::UnknownMember => Self::not_found("User not found."),
            Refusal::NotFound => Self::not_found("Workspace member not found."),
            Refusal::UnknownCursor => Self::invalid("Invalid cursor: no user has this ID."),
            Refusal::IsDefault => Self::invalid(
                "The members of the default workspace are those of the organization, and can't be changed here.",
            ),
            Refusal::IsArchived => Self::invalid("This workspace is archived and stays as it is."),
            Refusal::AlreadyMember => Self::invalid("This user is already a member of the workspace."),
            Refusal::BillingIsInherited => Self::invalid(
                "workspace_role: 'workspace_billing' comes with the role 'billing' in the organization and can't be given",
            ),
            Refusal::Inherited { organization_role } => Self::invalid(format!(
                "The role {organization_role} in the organization decides what this user may do in its workspaces."
            )),
            Refusal::AtLimit { limit } => {
                Self::invalid(format!("The workspace has as many members as it may: {limit}."))
                    .with_code("workspace_member_limit_exceeded")
            }
        }
    }
}
