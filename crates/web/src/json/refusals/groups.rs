//! What is answered to each refusal of an operation on groups and custom roles, and of signing out (section 2.3).

use admit_core::custom_roles::{self, PERMISSIONS_LIMIT, ROLES_LIMIT};
use admit_core::groups;
use admit_core::members::{SIGN_OUT_BETA, SignOutRefusal};
use axum::http::StatusCode;

use super::forbidden;
use crate::json::{ApiError, SHOWN_LIMIT};

impl From<groups::Refusal> for ApiError {
    fn from(refusal: groups::Refusal) -> Self {
        use groups::Refusal;
        match refusal {
            Refusal::NotAllowed => forbidden(),
            Refusal::NoParent => parent_required(),
            Refusal::NotFound(id) => group_not_found(id.as_str()),
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

impl From<custom_roles::Refusal> for ApiError {
    fn from(refusal: custom_roles::Refusal) -> Self {
        use custom_roles::Refusal;
        match refusal {
            Refusal::NotAllowed => Self::new(
                StatusCode::FORBIDDEN,
                "Custom roles are shown to who manages members, and changed by owners and admin keys.",
            ),
            Refusal::NoParent => parent_required(),
            Refusal::NotFound => Self::not_found("Role not found.").with_code("rbac_role_not_found"),
            Refusal::UnknownCursor => unknown_token(),
            Refusal::Name(bad) => Self::invalid(format!("display_name: {bad}")),
            Refusal::Permission { position, why } => Self::invalid(format!("permissions.{position}: {why}")),
            Refusal::TooManyPermissions => {
                Self::invalid(format!("permissions: at most {PERMISSIONS_LIMIT} items are allowed"))
            }
            Refusal::TooManyRoles => Self::invalid(format!("This organization has its {ROLES_LIMIT} custom roles.")),
            Refusal::BuiltIn => Self::invalid("A built-in role can't be changed or deleted."),
            Refusal::GrantsOwnerAccess => Self::new(
                StatusCode::FORBIDDEN,
                "This role grants owner access, or would. Only an owner's access token gives or takes that.",
            ),
            Refusal::GroupNotFound(id) => group_not_found(id.as_str()),
            Refusal::NotAttached => Self::not_found("This group does not have this role."),
        }
    }
}

impl From<SignOutRefusal> for ApiError {
    fn from(refusal: SignOutRefusal) -> Self {
        use SignOutRefusal as Refusal;
        let forbidden_for = |message: &str, code| Self::new(StatusCode::FORBIDDEN, message).with_code(code);
        match refusal {
            Refusal::NotAllowed => forbidden(),
            Refusal::BetaDisabled => {
                Self::invalid(format!("The beta `{SIGN_OUT_BETA}` is not enabled for this organization."))
                    .with_code("organization_not_enrolled_in_beta")
            }
            Refusal::NotFound => Self::not_found("User not found."),
            Refusal::PrimaryOwner => {
                Self::invalid("The primary owner can't be signed out.").with_code("cannot_sign_out_primary_owner")
            }
            Refusal::Own => {
                Self::invalid("This user is who the credential belongs to.").with_code("cannot_sign_out_self")
            }
            Refusal::ManagedMember => forbidden_for(
                "This user has the role managed. A key of the organization with `write:rbac_groups` can sign them out.",
                "cannot_sign_out_managed_member",
            ),
            Refusal::MembershipAdmin => forbidden_for(
                "This user is a membership admin. An owner's key or a key of the organization can sign them out.",
                "cannot_sign_out_membership_admin",
            ),
            Refusal::Owner => forbidden_for(
                "This user is an owner or has owner permissions. A key of the organization can sign them out.",
                "cannot_sign_out_owner",
            ),
            Refusal::PrivilegedMember => forbidden_for(
                "This user manages members or identities, or more. A key of the organization can sign them out.",
                "cannot_sign_out_privileged_member",
            ),
        }
    }
}

fn group_not_found(id: &str) -> ApiError {
    let shown: String = id.chars().take(SHOWN_LIMIT).collect();
    ApiError::not_found(format!("Group not found: {shown}."))
}

fn parent_required() -> ApiError {
    ApiError::invalid("This organization has no parent organization.").with_code("parent_organization_required")
}

fn unknown_token() -> ApiError {
    ApiError::invalid("page: Input should be a token that this list has given")
}
