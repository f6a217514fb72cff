//! Why an act on custom roles was refused.

use super::BadPermission;
use crate::ids::GroupId;
use crate::names::BadName;

/// Why an act on custom roles was refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The caller may not manage members, or, to change roles, does not govern the organization.
    NotAllowed,
    /// The organization belongs to no enterprise, so it has no custom roles.
    NoParent,
    /// No such role here.
    NotFound,
    /// The cursor names nothing that is or was in this list.
    UnknownCursor,
    /// The text can't be a name.
    Name(BadName),
    /// One of the permissions is none.
    Permission {
        /// Which one, counted from 0.
        position: usize,
        /// Why not.
        why: BadPermission,
    },
    /// More permissions than a role may have.
    TooManyPermissions,
    /// More roles of this organization than it may have.
    TooManyRoles,
    /// A built-in role stays as it is.
    BuiltIn,
    /// The role grants owner access, before or after this change; only an owner with a session or an access token gives or
    /// takes that.
    GrantsOwnerAccess,
    /// No such group here.
    GroupNotFound(GroupId),
    /// The role is not attached to this group.
    NotAttached,
}

impl admit_store::Refusal for Refusal {}
