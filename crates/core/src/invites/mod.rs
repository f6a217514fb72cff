//! Invites: an offer to one address to join an organization with one role, open for 21 days.
//!
//! States (spec section 8.2): `pending`, and from there for good `accepted`, `expired`, `deleted` (revoked) or `declined`.
//! Expiry is no event: an invite is expired from the instant `expires_at`, whoever looks. An address holds at most one
//! open invite per organization; an expired one gives way to a new one.
//!
//! The accept link carries a token, of which only the digest is stored. The link is not a login: a new person proves the
//! address by holding it, a person who has an account signs in first (design rule 8).

pub mod details;
mod links;
mod operations;
mod refusal;
mod rows;
#[cfg(test)]
mod tests;

pub use details::{BadDetails, Chain, Details, WorkspaceGrant};
pub use operations::{
    Accepted, Acts, Counts, DescribedInvite, Ensured, Event, Foreseen, Happening, History, InviteChange, Inviter,
    MEASURED_LIMIT, MINE_LIMIT, Measures, NamedInviter, NewInvite, Presented, RESEND_AFTER_SECONDS, WEEKS, Who, accept,
    ask_again, change, count_mine, create, create_described, decline, delete, delete_all, delete_open, ensure, extend,
    find, find_described, foresee, history, invite_again, is_current, list, list_described, list_inviters, list_mine,
    look_up, look_up_for_mail, measure, name_inviters, resend, search_described, search_open, take_off_list,
};
pub use refusal::{AcceptRefusal, Refusal};
pub use rows::count_pending_up_to;

use std::fmt;

use admit_store::Timestamp;

use crate::ids::{GroupId, InviteId, PersonId};
use crate::organizations::Organization;
use crate::roles::Role;

/// How long an invite stays open: exactly 21 days (spec section 8.2).
pub const LIFETIME_SECONDS: i64 = 21 * 24 * 3600;

/// What became of an invite.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// Open.
    Pending,
    /// The person joined.
    Accepted,
    /// Nobody accepted in time.
    Expired,
    /// Revoked.
    Deleted,
    /// The person said no.
    Declined,
}

impl Status {
    /// The spelling for Admit's own use. The Admin API knows no `declined`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Pending => "pending",
            Self::Accepted => "accepted",
            Self::Expired => "expired",
            Self::Deleted => "deleted",
            Self::Declined => "declined",
        }
    }

    /// What has become at `now` of an invite with these moments.
    fn of(
        accepted_at: Option<Timestamp>,
        declined_at: Option<Timestamp>,
        deleted_at: Option<Timestamp>,
        expires_at: Timestamp,
        now: Timestamp,
    ) -> Self {
        if accepted_at.is_some() {
            Self::Accepted
        } else if declined_at.is_some() {
            Self::Declined
        } else if deleted_at.is_some() {
            Self::Deleted
        } else if now >= expires_at {
            Self::Expired
        } else {
            Self::Pending
        }
    }
}

impl fmt::Display for Status {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

/// An invite.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invite {
    /// Its id.
    pub id: InviteId,
    /// The invited address, as typed.
    pub address: String,
    /// The address by which the person is recognized.
    pub canonical_address: String,
    /// The role to be given.
    pub role: Role,
    /// When it was made.
    pub invited_at: Timestamp,
    /// From when on it can't be accepted.
    pub expires_at: Timestamp,
    /// When it was accepted.
    pub accepted_at: Option<Timestamp>,
    /// When it was declined.
    pub declined_at: Option<Timestamp>,
    /// When it was revoked.
    pub deleted_at: Option<Timestamp>,
    /// Who invited, unless a program did.
    pub invited_by: Option<PersonId>,
    /// The groups to join, whether they still exist or not. Known where an invite was asked for, not where it is answered.
    pub group_ids: Vec<GroupId>,
}

impl Invite {
    /// What has become of it at `now`.
    pub fn status(&self, now: Timestamp) -> Status {
        Status::of(self.accepted_at, self.declined_at, self.deleted_at, self.expires_at, now)
    }
}

/// Which invites to list. Every condition must hold; an empty one holds for all.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// Only for this address by the tolerant rule (spec section 6).
    pub address: Option<String>,
    /// Only with one of these roles. A spelling that is no role matches nothing.
    pub roles: Option<Vec<String>>,
    /// Only with one of these states; of pending, accepted and expired, which are all that a list shows.
    pub statuses: Vec<Status>,
    /// Only for addresses that contain this text, whatever its case.
    pub search: Option<String>,
    /// Only by this inviter.
    pub inviter: Option<Inviter>,
}

/// An invite with all that its mail and its page tell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invitation {
    /// The invite.
    pub invite: Invite,
    /// The organization to join.
    pub organization: Organization,
    /// The name of who invites, or the address of somebody without one; none when a program does.
    pub inviter: Option<String>,
    /// What the mail says besides, in the words of whoever invites.
    pub message: Option<String>,
    /// The language that whoever invites asked for, as a BCP 47 tag.
    pub locale: Option<String>,
    /// The language that the person with the address has chosen, as a BCP 47 tag.
    pub account_language: Option<String>,
    /// The language that the organization invites in when whoever invites asks for none, as a BCP 47 tag.
    pub organization_language: Option<String>,
    /// Whether the address belongs to a person with an account.
    pub has_account: bool,
    /// What has become of it.
    pub status: Status,
}
