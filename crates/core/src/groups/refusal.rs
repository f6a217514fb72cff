//! Why an act on groups was refused.

use crate::ids::{GroupId, PersonId};
use crate::names::BadName;

/// Why an act on groups was refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The caller may not manage members.
    NotAllowed,
    /// The organization belongs to no enterprise, so it has no groups.
    NoParent,
    /// No such group here.
    NotFound(GroupId),
    /// The cursor names nothing that is or was in this list.
    UnknownCursor,
    /// The text can't be a name.
    Name(BadName),
    /// No such member in the enterprise's organizations.
    PersonNotFound,
    /// The person is in the group already.
    AlreadyInGroup(PersonId),
    /// The person is not in the group.
    NotInGroup,
    /// A directory keeps this group.
    KeptByDirectory(GroupId),
    /// A role attached to the group grants owner access, and the caller may not decide who has that.
    GrantsOwnerAccess(GroupId),
    /// Whether the group grants owner access can't be told: one of its roles has an entitlement that this server does not
    /// know, as a newer one on the same database may write it.
    OwnerAccessUnconfirmed(GroupId),
}

impl admit_store::Refusal for Refusal {}
