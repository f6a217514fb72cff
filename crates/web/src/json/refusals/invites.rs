//! The refusals of acts on invites (section 8.2).

use admit_core::invites::{RESEND_AFTER_SECONDS, Refusal};
use axum::http::StatusCode;

use super::{forbidden, role_not_assignable};
use crate::json::access::missing_scope;
use crate::json::{ApiError, SHOWN_LIMIT};

impl From<Refusal> for ApiError {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::NotAllowed => forbidden(),
            Refusal::MissingScope(missing) => missing_scope(missing.held.iter(), &[missing.needed]),
            Refusal::NotFound => Self::not_found("Invite not found."),
            Refusal::UnknownCursor => Self::invalid("Invalid cursor: no invite has this ID."),
            Refusal::InvalidAddress(problem) => {
                Self::invalid(format!("email: value is not a valid email address: {problem}"))
            }
            Refusal::RoleNotAssignable { assignable } => role_not_assignable(&assignable),
            Refusal::GroupsNotSupported => {
                Self::invalid("rbac_group_ids: groups exist only in enterprise organizations.")
            }
            Refusal::Group(refusal) => refusal.into(),
            Refusal::AlreadyMember(user) => {
                Self::invalid(format!("This address already belongs to user {user} of the organization."))
                    .with_code("already_member")
            }
            Refusal::HasDirectory => Self::invalid(
                "A directory decides who is a member of this organization; nobody can be invited through this API.",
            ),
            Refusal::DomainNotAllowed(domain) => {
                Self::invalid(format!("This organization does not allow invites to addresses at {domain}."))
                    .with_code("email_domain_not_allowed")
            }
            Refusal::DomainNotVerified(domain) => {
                Self::invalid(format!("{domain} is not a verified domain of this organization."))
                    .with_code("cannot_invite_emails_with_unverified_domains")
            }
            Refusal::MemberLimit { limit } => {
                Self::invalid(format!("Members and pending invites are at the limit of {limit} of this organization."))
                    .with_code("org_member_limit_exceeded")
            }
            Refusal::NoFreeSeat { seats } => Self::invalid(format!(
                "All {seats} seats of this organization are taken by members and pending invites."
            )),
            Refusal::AlreadyInvited(invite) => {
                Self::invalid(format!("A pending invite {invite} already exists for this address."))
                    .with_code("invite_already_exists")
            }
            Refusal::NotPending(status) => {
                Self::invalid(format!("Only a pending invite can be changed or deleted; this one is {status}."))
            }
            Refusal::Member(refusal) => refusal.into(),
            Refusal::BadDetails(bad) => Self::invalid(bad.to_string()),
            Refusal::Workspace(id) => {
                let shown: String = id.as_str().chars().take(SHOWN_LIMIT).collect();
                Self::invalid(format!("workspaces: {shown} is no active workspace that can be joined"))
            }
            Refusal::WorkspaceRole(role) => {
                Self::invalid(format!("workspaces: the role {} can't be given", role.as_str()))
            }
            Refusal::LinksNotAllowed => Self::new(
                StatusCode::FORBIDDEN,
                "The link of an invite is handed out only where the settings of the organization allow it, and only to who \
                 governs it.",
            )
            .with_code("invite_links_not_allowed"),
            Refusal::ResentTooOften { again_at } => {
                let error = Self::new(StatusCode::TOO_MANY_REQUESTS, "This invite was mailed too often or just now.");
                match again_at {
                    Some(_) => error.with_retry_after(RESEND_AFTER_SECONDS),
                    None => error.with_no_retry(),
                }
            }
            Refusal::AddressInvitedTooOften => Self::new(
                StatusCode::TOO_MANY_REQUESTS,
                "This address was invited so often within a day that it gets no more invitations for now.",
            )
            .with_no_retry(),
            Refusal::StillPending => Self::invalid("This invite is still pending."),
        }
    }
}
