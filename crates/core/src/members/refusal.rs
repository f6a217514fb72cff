//! Why an act on members was refused.

use crate::credentials::MissingScope;
use crate::roles::Role;

/// Why an act on members was refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The caller may not manage members.
    NotAllowed,
    /// The key lacks a scope that this role needs.
    MissingScope(MissingScope),
    /// No such member here.
    NotFound,
    /// The cursor names nobody who is or was a member here.
    UnknownCursor,
    /// The caller may not give this role; these are the ones it may give.
    RoleNotAssignable {
        /// The roles that may be given.
        assignable: Vec<Role>,
    },
    /// The member's role puts them out of the caller's reach.
    Shielded {
        /// The member's role.
        role: Role,
    },
    /// A directory decides who has which role here.
    HasDirectory,
    /// Only the primary owner hands that role over, in person.
    NotPrimaryOwner,
    /// The person at the browser has to sign in again first.
    StaleSignIn,
    /// There is no such organization.
    UnknownOrganization,
    /// Nobody changes or removes their own membership: another administrator does.
    OwnMembership,
    /// The organization's only member can't be removed.
    LastMember,
    /// The last member who governs the organization stays, with that role.
    LastGoverning {
        /// The role that must stay.
        role: Role,
    },
}

impl admit_store::Refusal for Refusal {}
