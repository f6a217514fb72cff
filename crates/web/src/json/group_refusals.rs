//! What the Admin API answers to each refusal of an operation on groups (section 2.3).

use admit_core::groups::Refusal;
use admit_store::Error;

use super::refusals::{answer_failure, forbidden};
use super::{ApiError, SHOWN_LIMIT};

impl From<Error<Refusal>> for ApiError {
    fn from(error: Error<Refusal>) -> Self {
        match error {
            Error::Refused(refusal) => refusal.into(),
            Error::Failed(failure) => answer_failure(&failure),
        }
    }
}

impl From<Refusal> for ApiError {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::NotAllowed => forbidden(),
            Refusal::NoParent => parent_required(),
            Refusal::NotFound(id) => {
                let shown: String = id.as_str().chars().take(SHOWN_LIMIT).collect();
                Self::not_found(format!("Group not found: {shown}."))
            }
            Refusal::UnknownCursor => unknown_token(),
            Refusal::Name(bad) => Self::invalid(format!("name: {bad}")),
            Refusal::PersonNotFound => Self::not_found("User not found."),
            Refusal::AlreadyInGroup(user) => Self::invalid(format!("User {user} is already a member of this group.")),
            Refusal::NotInGroup => Self::not_found("This user is not a member of this group."),
            Refusal::KeptByDirectory(id) => {
                Self::invalid(format!("Group {id} is managed by a directory, and can't be changed through this API."))
            }
            Refusal::GrantsOwnerAccess(id) => {
                Self::invalid(format!("A role of group {id} grants owner access, so this API leaves its members alone."))
                    .with_code("rbac_group_grants_owner_access")
            }
            Refusal::OwnerAccessUnconfirmed(id) => Self::invalid(format!(
                "Whether a role of group {id} grants owner access can't be told. Nothing was changed; don't repeat this."
            ))
            .with_code("rbac_group_owner_access_unconfirmed"),
        }
    }
}

fn parent_required() -> ApiError {
    ApiError::invalid("This organization has no parent organization.").with_code("parent_organization_required")
}

fn unknown_token() -> ApiError {
    ApiError::invalid("page: Input should be a token that this list has given")
}
