//! The refusals of acts on members (section 8.3).

use admit_core::members::Refusal;
use axum::http::StatusCode;

use super::{forbidden, role_not_assignable, stale_sign_in};
use crate::json::ApiError;
use crate::json::access::missing_scope;

impl From<Refusal> for ApiError {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::NotAllowed => forbidden(),
            Refusal::MissingScope(missing) => missing_scope(missing.held.iter(), &[missing.needed]),
            Refusal::NotFound => Self::not_found("User not found."),
            Refusal::UnknownCursor => Self::invalid("Invalid cursor: no user has this ID."),
            Refusal::RoleNotAssignable { assignable } => role_not_assignable(&assignable),
            Refusal::Shielded { role } => {
                Self::invalid(format!("A user with the role {role} can't be changed or removed through this API."))
            }
            Refusal::HasDirectory => Self::invalid(
                "A directory decides who has which role in this organization; roles can't be changed through this API.",
            ),
            Refusal::StaleSignIn => stale_sign_in(),
            Refusal::NotPrimaryOwner => Self::new(
                StatusCode::FORBIDDEN,
                "Only the primary owner hands that role over, with an access token of their own.",
            ),
            Refusal::UnknownOrganization => Self::not_found("Organization not found."),
            Refusal::OwnMembership => Self::invalid("Nobody can change or remove their own membership."),
            Refusal::LastMember => Self::invalid("The only member of an organization can't be removed.")
                .with_code("cannot_remove_last_member"),
            Refusal::LastGoverning { role } => {
                Self::invalid(format!("The last user with the role {role} must keep it."))
            }
        }
    }
}
