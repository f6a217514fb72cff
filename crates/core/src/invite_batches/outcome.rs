//! What became of a row.

use std::str::FromStr;

use super::RowNumber;
use crate::ids::{InviteId, PersonId};
use crate::invites::{self, Foreseen};

/// What became of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Outcome {
    /// The address is invited.
    Invited,
    /// It is invited in the place of an invite that had expired.
    Renewed,
    /// It belongs to a member.
    AlreadyMember,
    /// It has a pending invite.
    AlreadyInvited,
    /// The organization does not invite addresses of its domain.
    DomainNotAllowed,
    /// Members and pending invites are as many as may be.
    NoSeat,
    /// So many organizations have invited the address within a day (AC-49).
    InvitedTooOften,
    /// It is no address.
    InvalidAddress,
    /// An earlier row has the same address.
    Duplicate,
    /// The role is none, or none that the caller may give.
    RoleNotAssignable,
    /// The credential lacks a scope for the role or the groups.
    MissingScope,
    /// A group to join is unknown, or can't be named.
    GroupNotFound,
    /// A workspace to join is unknown, or can't be joined with its role.
    WorkspaceNotFound,
    /// What the invite should carry can't be kept.
    InvalidDetails,
    /// A directory decides who is a member.
    HasDirectory,
    /// It can't be invited for another reason.
    Refused,
    /// It was never tried: whoever asked may not go on, or the batch was undone before its turn.
    Stopped,
}

impl Outcome {
    /// All outcomes.
    pub const ALL: [Self; 17] = [
        Self::Invited,
        Self::Renewed,
        Self::AlreadyMember,
        Self::AlreadyInvited,
        Self::DomainNotAllowed,
        Self::NoSeat,
        Self::InvitedTooOften,
        Self::InvalidAddress,
        Self::Duplicate,
        Self::RoleNotAssignable,
        Self::MissingScope,
        Self::GroupNotFound,
        Self::WorkspaceNotFound,
        Self::InvalidDetails,
        Self::HasDirectory,
        Self::Refused,
        Self::Stopped,
    ];

    /// The spelling on the wire and in the database.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Invited => "invited",
            Self::Renewed => "renewed",
            Self::AlreadyMember => "already_member",
            Self::AlreadyInvited => "already_invited",
            Self::DomainNotAllowed => "domain_not_allowed",
            Self::NoSeat => "no_seat",
            Self::InvitedTooOften => "invited_too_often",
            Self::InvalidAddress => "invalid_address",
            Self::Duplicate => "duplicate",
            Self::RoleNotAssignable => "role_not_assignable",
            Self::MissingScope => "missing_scope",
            Self::GroupNotFound => "group_not_found",
            Self::WorkspaceNotFound => "workspace_not_found",
            Self::InvalidDetails => "invalid_details",
            Self::HasDirectory => "has_directory",
            Self::Refused => "refused",
            Self::Stopped => "stopped",
        }
    }
}

/// The text is no outcome.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no such outcome")]
pub struct UnknownOutcome;

impl FromStr for Outcome {
    type Err = UnknownOutcome;

    fn from_str(text: &str) -> Result<Self, UnknownOutcome> {
        Self::ALL.into_iter().find(|outcome| outcome.as_str() == text).ok_or(UnknownOutcome)
    }
}

/// What became of a row, with what a person needs to go on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settled {
    /// What became of it.
    pub outcome: Outcome,
    /// Its invite, or the one in its way.
    pub invite_id: Option<InviteId>,
    /// The member who has the address.
    pub user_id: Option<PersonId>,
    /// The earlier row with the same address.
    pub duplicate_of: Option<RowNumber>,
    /// What is wrong, in words.
    pub problem: Option<String>,
}

impl From<Outcome> for Settled {
    fn from(outcome: Outcome) -> Self {
        Self { outcome, invite_id: None, user_id: None, duplicate_of: None, problem: None }
    }
}

impl From<Foreseen> for Outcome {
    fn from(foreseen: Foreseen) -> Self {
        match foreseen {
            Foreseen::Invited => Self::Invited,
            Foreseen::Renewed => Self::Renewed,
        }
    }
}

impl Settled {
    pub(super) fn duplicate(of: RowNumber) -> Self {
        Self { duplicate_of: Some(of), ..Outcome::Duplicate.into() }
    }

    fn with_problem(outcome: Outcome, problem: impl ToString) -> Self {
        Self { problem: Some(problem.to_string()), ..outcome.into() }
    }
}

/// Why a row was refused, in a list that a program can sort by.
impl From<invites::Refusal> for Settled {
    fn from(refusal: invites::Refusal) -> Self {
        use invites::Refusal;
        match refusal {
            Refusal::InvalidAddress(problem) => Self::with_problem(Outcome::InvalidAddress, problem),
            Refusal::RoleNotAssignable { .. } => Outcome::RoleNotAssignable.into(),
            Refusal::MissingScope(missing) => Self::with_problem(Outcome::MissingScope, missing.needed.as_str()),
            Refusal::GroupsNotSupported | Refusal::Group(_) => Outcome::GroupNotFound.into(),
            Refusal::AlreadyMember(person) => Self { user_id: Some(person), ..Outcome::AlreadyMember.into() },
            Refusal::AlreadyInvited(invite) => Self { invite_id: Some(invite), ..Outcome::AlreadyInvited.into() },
            Refusal::HasDirectory => Outcome::HasDirectory.into(),
            Refusal::DomainNotAllowed(domain) | Refusal::DomainNotVerified(domain) => {
                Self::with_problem(Outcome::DomainNotAllowed, domain)
            }
            Refusal::MemberLimit { limit: most } | Refusal::NoFreeSeat { seats: most } => {
                Self::with_problem(Outcome::NoSeat, most)
            }
            Refusal::AddressInvitedTooOften => Outcome::InvitedTooOften.into(),
            Refusal::BadDetails(bad) => Self::with_problem(Outcome::InvalidDetails, bad),
            Refusal::Workspace(id) => Self::with_problem(Outcome::WorkspaceNotFound, id),
            Refusal::WorkspaceRole(role) => Self::with_problem(Outcome::WorkspaceNotFound, role.as_str()),
            // None of these is said of a new invite with a mail.
            Refusal::NotAllowed
            | Refusal::NotFound
            | Refusal::UnknownCursor
            | Refusal::Member(_)
            | Refusal::LinksNotAllowed
            | Refusal::ResentTooOften { .. }
            | Refusal::NotPending(_)
            | Refusal::StillPending => Outcome::Refused.into(),
        }
    }
}
