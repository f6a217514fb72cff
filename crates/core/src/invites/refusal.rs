//! Why an act on invites was refused.

use admit_store::Timestamp;

use super::{BadDetails, Invitation, Status};
use crate::addresses::NotAnAddress;
use crate::credentials::MissingScope;
use crate::groups;
use crate::ids::{InviteId, PersonId, WorkspaceId};
use crate::members;
use crate::names::BadName;
use crate::roles::Role;
use crate::workspaces;

/// Why an administrator's act on invites was refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The caller may not manage members.
    NotAllowed,
    /// The key lacks a scope that this role or these groups need.
    MissingScope(MissingScope),
    /// No such invite here.
    NotFound,
    /// The cursor names no invite of this organization.
    UnknownCursor,
    /// The text is no address.
    InvalidAddress(NotAnAddress),
    /// The caller may not give this role; these are the ones it may give.
    RoleNotAssignable {
        /// The roles that may be given.
        assignable: Vec<Role>,
    },
    /// Groups exist only in enterprise organizations.
    GroupsNotSupported,
    /// A member can't be changed so.
    Member(members::Refusal),
    /// A group can't be named.
    Group(groups::Refusal),
    /// The address belongs to a member.
    AlreadyMember(PersonId),
    /// A directory decides who is a member here; nobody is invited by hand.
    HasDirectory,
    /// The organization invites only addresses of the domains it lists, and this one is not listed.
    DomainNotAllowed(String),
    /// The organization invites only addresses of its verified domains, and this is none of them.
    DomainNotVerified(String),
    /// Members and pending invites are as many as the organization may have.
    MemberLimit {
        /// How many that is.
        limit: i64,
    },
    /// Every seat is taken by a member or a pending invite.
    NoFreeSeat {
        /// How many there are.
        seats: i64,
    },
    /// The address has an open invite.
    AlreadyInvited(InviteId),
    /// What the invite should carry can't be kept.
    BadDetails(BadDetails),
    /// A workspace to join is unknown, archived, the default one, or of a kind of organization that has none.
    Workspace(WorkspaceId),
    /// The role can't be given in a workspace: it only comes with a role in the organization.
    WorkspaceRole(workspaces::Role),
    /// The caller may not have the link: the organization does not allow it, or the caller does not govern it.
    LinksNotAllowed,
    /// So many mails about one invite, or so soon after another.
    ResentTooOften {
        /// When it can be tried again; never, when there were too many.
        again_at: Option<Timestamp>,
    },
    /// So many organizations have invited this address within a day (AC-49).
    AddressInvitedTooOften,
    /// The invite is not open any more.
    NotPending(Status),
    /// The invite is still open, so nobody needs to be invited again.
    StillPending,
}

impl admit_store::Refusal for Refusal {}

/// Why an invited person's act was refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AcceptRefusal {
    /// No invite has this link.
    Unknown,
    /// The invite is over; what has become of it is in its status.
    Over(Box<Invitation>),
    /// The address belongs to a person with an account, who signs in first.
    SignInFirst(Box<Invitation>),
    /// The browser is signed in as somebody else.
    SignedInAsSomebodyElse {
        /// The invitation.
        invitation: Box<Invitation>,
        /// The address that is signed in.
        signed_in_address: String,
    },
    /// A new person needs a name.
    Name(Box<Invitation>, BadName),
}

impl admit_store::Refusal for AcceptRefusal {}
