//! What the Admin API answers to each refusal of an operation (section 2.3). No match here has a catch-all: a new refusal
//! does not compile until it has an answer.

mod keys;
mod rate_limits;
mod service_accounts;
mod workspace_members;
mod workspaces;

use admit_core::invites::RESEND_AFTER_SECONDS;
use admit_core::roles::Role;
use admit_core::{activities, compliance_settings, invites, members, organizations, webhooks};
use admit_store::{Error, Failure};
use axum::http::StatusCode;

use super::access::missing_scope;
use super::{ApiError, SHOWN_LIMIT};

const OVERLOADED: u16 = 529;

impl From<Error<activities::Refusal>> for ApiError {
    fn from(error: Error<activities::Refusal>) -> Self {
        match error {
            Error::Refused(refusal) => refusal.into(),
            Error::Failed(failure) => answer_failure(&failure),
        }
    }
}

impl From<activities::Refusal> for ApiError {
    fn from(refusal: activities::Refusal) -> Self {
        use activities::Refusal;
        match refusal {
            Refusal::NotAllowed => {
                Self::new(StatusCode::FORBIDDEN, "This credential may not read the activities of this organization.")
            }
            Refusal::UnknownCursor => Self::invalid("Invalid cursor: no activity has this ID."),
        }
    }
}

impl From<Error<compliance_settings::Refusal>> for ApiError {
    fn from(error: Error<compliance_settings::Refusal>) -> Self {
        match error {
            Error::Refused(compliance_settings::Refusal::NotAllowed) => {
                let message = "This credential may not see or change the compliance settings of this organization.";
                Self::new(StatusCode::FORBIDDEN, message)
            }
            Error::Failed(failure) => answer_failure(&failure),
        }
    }
}

impl From<Error<invites::Refusal>> for ApiError {
    fn from(error: Error<invites::Refusal>) -> Self {
        match error {
            Error::Refused(refusal) => refusal.into(),
            Error::Failed(failure) => answer_failure(&failure),
        }
    }
}

impl From<invites::Refusal> for ApiError {
    fn from(refusal: invites::Refusal) -> Self {
        use invites::Refusal;
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
                Self::invalid(format!("Only a pending invite can be deleted; this one is {status}."))
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
            Refusal::StillPending => Self::invalid("This invite is still pending."),
        }
    }
}

impl From<Error<members::Refusal>> for ApiError {
    fn from(error: Error<members::Refusal>) -> Self {
        match error {
            Error::Refused(refusal) => refusal.into(),
            Error::Failed(failure) => answer_failure(&failure),
        }
    }
}

impl From<members::Refusal> for ApiError {
    fn from(refusal: members::Refusal) -> Self {
        use members::Refusal;
        match refusal {
            Refusal::NotAllowed => forbidden(),
            Refusal::MissingScope(missing) => missing_scope(missing.held.iter(), &[missing.needed]),
            Refusal::NotFound => Self::not_found("User not found."),
            Refusal::UnknownCursor => Self::invalid("Invalid cursor: no user has this ID."),
            Refusal::RoleNotAssignable { assignable } => role_not_assignable(&assignable),
            Refusal::Shielded { role } => {
                Self::invalid(format!("A user with the role {role} can't be changed or removed through this API."))
            }
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

impl From<Error<organizations::Refusal>> for ApiError {
    fn from(error: Error<organizations::Refusal>) -> Self {
        match error {
            Error::Refused(refusal) => refusal.into(),
            Error::Failed(failure) => answer_failure(&failure),
        }
    }
}

impl From<organizations::Refusal> for ApiError {
    fn from(refusal: organizations::Refusal) -> Self {
        use organizations::Refusal;
        match refusal {
            Refusal::NotAllowed => does_not_govern(),
            Refusal::BadLimit { setting } => Self::invalid(format!(
                "{setting}: Input should be null or between 0 and {}",
                organizations::LIMIT_LIMIT
            )),
            Refusal::BadDomain { setting, domain } => {
                let shown: String = domain.chars().take(SHOWN_LIMIT).collect();
                Self::invalid(format!("{setting}: {shown} is not a domain name"))
            }
            Refusal::TooManyDomains { setting } => {
                Self::invalid(format!("{setting}: at most {} domains are allowed", organizations::DOMAINS_LIMIT))
            }
            Refusal::UnknownBeta(_) => {
                Self::invalid(format!("disabled_betas: {}", input_should_be(&organizations::BETAS)))
            }
        }
    }
}

impl From<Error<webhooks::Refusal>> for ApiError {
    fn from(error: Error<webhooks::Refusal>) -> Self {
        match error {
            Error::Refused(refusal) => refusal.into(),
            Error::Failed(failure) => answer_failure(&failure),
        }
    }
}

impl From<webhooks::Refusal> for ApiError {
    fn from(refusal: webhooks::Refusal) -> Self {
        use webhooks::Refusal;
        match refusal {
            Refusal::NotOffered => Self::not_found("Not found."),
            Refusal::NotAllowed => {
                Self::new(StatusCode::FORBIDDEN, "This credential may not manage the webhooks of this organization.")
            }
            Refusal::NotFound => Self::not_found("Webhook endpoint not found."),
            Refusal::DeliveryNotFound => Self::not_found("Webhook delivery not found."),
            Refusal::UnknownCursor => Self::invalid("Invalid cursor: nothing in this list has this ID."),
            Refusal::TooManyEndpoints => {
                let limit = webhooks::ENDPOINTS_LIMIT;
                Self::invalid(format!("An organization has at most {limit} webhook endpoints, enabled or not."))
            }
            Refusal::BadTarget(problem) => Self::invalid(format!("url: {problem}")),
            Refusal::NoEvents => Self::invalid("enabled_events: at least one event is needed"),
            Refusal::TooLong { field, limit } => {
                Self::invalid(format!("{field}: String should have at most {limit} characters"))
            }
            Refusal::Disabled => Self::invalid("This webhook endpoint is disabled, so that nothing is sent to it."),
            Refusal::NotSubscribed => {
                Self::invalid("event_type: This webhook endpoint does not take events of this type.")
            }
            Refusal::StillQueued => Self::invalid("This webhook delivery is still to be sent."),
        }
    }
}

pub(super) fn forbidden() -> ApiError {
    ApiError::new(StatusCode::FORBIDDEN, "This credential may not manage the members of this organization.")
}

fn does_not_govern() -> ApiError {
    ApiError::new(StatusCode::FORBIDDEN, "This credential does not govern this organization.")
}

fn role_not_assignable(assignable: &[Role]) -> ApiError {
    let spellings: Vec<_> = assignable.iter().map(|role| role.as_str()).collect();
    ApiError::invalid(format!("role: {}", input_should_be(&spellings)))
}

/// The sentence of section 2.4 for a value that is none of those allowed.
pub(crate) fn input_should_be(allowed: &[&str]) -> String {
    let quoted: Vec<_> = allowed.iter().map(|value| format!("'{value}'")).collect();
    match quoted.split_last() {
        Some((last, [])) => format!("Input should be {last}"),
        Some((last, others)) => format!("Input should be {} or {last}", others.join(", ")),
        None => "No value is allowed here".to_owned(),
    }
}

/// What is said of a failure: nothing but that it happened. Its cause goes to the log, once, here.
pub(crate) fn answer_failure(failure: &Failure) -> ApiError {
    match failure {
        Failure::NulCharacter => return ApiError::invalid("Text must not contain the character U+0000."),
        Failure::Overloaded => {
            let status = StatusCode::from_u16(OVERLOADED).unwrap_or(StatusCode::SERVICE_UNAVAILABLE);
            return ApiError::new(status, "Overloaded").with_retry_after(1);
        }
        _ => tracing::error!(error = failure.with_causes(), "a request failed"),
    }
    match failure {
        Failure::Unavailable { .. } => {
            ApiError::new(StatusCode::SERVICE_UNAVAILABLE, "The database does not answer. Nothing was changed.")
                .with_retry_after(1)
        }
        Failure::OutcomeUnknown => {
            let message = "The database did not say whether the change was kept. Repeat the request, or look.";
            ApiError::new(StatusCode::GATEWAY_TIMEOUT, message)
        }
        _ => ApiError::new(StatusCode::INTERNAL_SERVER_ERROR, "Internal server error"),
    }
}
