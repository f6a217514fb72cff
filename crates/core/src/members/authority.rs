//! The right to manage members, proven inside the transaction that uses it.

use admit_store::{Error, Transaction};

use super::{Refusal, rows};
use crate::caller::{Actor, Caller};
use crate::ids::PersonId;
use crate::organizations::Kind;
use crate::roles::Role;

/// Proof that a caller may manage members, and how far that goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Authority {
    /// A program with an admin key: may give the lesser roles, may not touch who governs (spec section 7).
    Key,
    /// A member whose role manages members, at most to the height of that role.
    Member(PersonId, Role),
    /// Whoever runs the server.
    System,
}

impl Authority {
    /// Proves the caller's right to manage members of the caller's organization, as things stand now.
    ///
    /// # Errors
    /// [`Refusal::NotAllowed`].
    pub async fn prove(tx: &mut Transaction, caller: &Caller) -> Result<Self, Error<Refusal>> {
        match &caller.actor {
            Actor::AdminKey(_) => Ok(Self::Key),
            Actor::System => Ok(Self::System),
            Actor::Unauthenticated(_) => Err(Refusal::NotAllowed.into()),
            Actor::Person(person) => match rows::find_role(tx, &caller.organization.id, person).await? {
                Some(role) if role.manages_members() => Ok(Self::Member(person.clone(), role)),
                _ => Err(Refusal::NotAllowed.into()),
            },
        }
    }

    /// The roles this authority may give in an organization of this kind.
    pub fn assignable_roles(&self, kind: Kind) -> Vec<Role> {
        match self {
            Self::Key => Role::assignable_by_keys(kind).to_vec(),
            Self::Member(_, role) => role.assignable_by_holder(kind),
            // Whoever runs the server holds what the highest role holds.
            Self::System => Role::PrimaryOwner.assignable_by_holder(kind),
        }
    }

    /// Whether this authority reaches a member with `role`.
    pub(super) fn reaches(&self, role: Role) -> bool {
        match self {
            Self::Key => !role.is_shielded_from_keys(),
            Self::Member(_, own) => own.may_act_on(role),
            Self::System => true,
        }
    }

    pub(super) fn is_of(&self, person: &PersonId) -> bool {
        matches!(self, Self::Member(own, _) if own == person)
    }
}
