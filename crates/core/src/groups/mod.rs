//! Groups of an enterprise: people who hold the same custom roles. The Admin API calls them RBAC groups.
//!
//! A group belongs to the parent enterprise and takes in members of any of its organizations; the roles attached to it
//! belong to one organization each (spec section 8.7). A deleted group's row stays, without members and roles. A group that a
//! directory made is changed by the directory alone while the enterprise has one.
//!
//! A group *grants owner access* when an attached role does ([`crate::custom_roles`]). Programs may not decide who is in
//! such a group, or a key could make its holder an owner.

mod operations;
mod refusal;
mod rows;
#[cfg(test)]
mod tests;

pub(crate) use operations::{
    NamedGroups, check_named, join_named, leave_all, list_named, list_named_to_join, name_in_invite, name_instead,
};
pub use operations::{
    add_member, count_members_up_to, create, delete, find, find_member, list, list_members, list_these, remove_member,
    rename, search_members,
};
pub use refusal::Refusal;
pub(crate) use rows::exists;

use std::fmt;
use std::str::FromStr;

use admit_store::Timestamp;

use crate::ids::{CustomRoleId, GroupId, GroupMembershipId, PersonId};

/// The longest name of a group, in characters (spec section 8.7).
pub const NAME_LIMIT: usize = 255;
/// Groups that one invite names, at most (spec section 8.2).
pub const NAMED_LIMIT: usize = 100;

/// A group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// Its id.
    pub id: GroupId,
    /// Its name; others may have the same.
    pub name: String,
    /// Who keeps it.
    pub source: Source,
    /// The attached roles of the caller's organization, the oldest first.
    pub role_ids: Vec<CustomRoleId>,
    /// When it was made.
    pub created_at: Timestamp,
    /// When its name was changed last.
    pub updated_at: Timestamp,
}

/// Who keeps a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// People and programs.
    Direct,
    /// A directory.
    Scim,
}

impl Source {
    /// The spelling on the wire and in the database.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Direct => "direct",
            Self::Scim => "scim",
        }
    }
}

impl fmt::Display for Source {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

/// The text is no source of groups.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownSource;

impl FromStr for Source {
    type Err = UnknownSource;

    fn from_str(text: &str) -> Result<Self, UnknownSource> {
        [Self::Direct, Self::Scim].into_iter().find(|source| source.as_str() == text).ok_or(UnknownSource)
    }
}

/// Somebody in a group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GroupMember {
    /// Names this membership, as the cursor of lists.
    pub id: GroupMembershipId,
    /// The group.
    pub group_id: GroupId,
    /// The person.
    pub person_id: PersonId,
    /// The person's address, as typed.
    pub address: String,
    /// Since when.
    pub created_at: Timestamp,
}
