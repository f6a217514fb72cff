//! Members: a person in an organization, with one role. The Admin API calls a member a user.
//!
//! A removed member's row stays, without being a member: the person keeps the id when invited again, with a fresh
//! `added_at`. One member who governs (an admin, an owner) always stays.

mod appointing;
mod authority;
mod operations;
mod refusal;
mod rows;
mod sign_out;
#[cfg(test)]
mod tests;

pub use appointing::{appoint, appoint_for_operator, hand_over};
pub use authority::Authority;
pub(crate) use authority::prove_governs;
pub use operations::{change_role, find, list, remove, search};
pub use refusal::Refusal;
pub(crate) use rows::{NewMember, add, governing_addresses, note_name};
pub use rows::{count_up_to, find_role, list_of_person, list_these};
pub use sign_out::{SIGN_OUT_BETA, SignOutRefusal, sign_out};

use admit_store::Timestamp;

use crate::ids::{GroupId, PersonId, WorkspaceId};
use crate::organizations::Organization;
use crate::roles::Role;

/// A member of an organization.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    /// The person.
    pub id: PersonId,
    /// The person's address, as typed.
    pub address: String,
    /// The person's name; may be empty.
    pub name: String,
    /// What the member may do.
    pub role: Role,
    /// Since when.
    pub added_at: Timestamp,
}

/// Which members to list. Every condition must hold; an empty one holds for all.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// Only who has this address by the tolerant rule (spec section 6).
    pub address: Option<String>,
    /// Only who has one of these roles. A spelling that is no role matches nobody.
    pub roles: Option<Vec<String>>,
    /// Only whose name or address contains this text, whatever its case.
    pub search: Option<String>,
    /// Only who has no place there.
    pub outside: Option<Outside>,
}

/// A part of the organization that a member may have a place in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outside {
    /// A group.
    Group(GroupId),
    /// A workspace. Who inherits a place in it has one (spec section 8.5).
    Workspace(WorkspaceId),
}

/// An organization that a person is a member of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Membership {
    /// The organization.
    pub organization: Organization,
    /// The person's role there.
    pub role: Role,
}
