//! The right to manage members, proven inside the transaction that uses it.

use admit_store::{Error, Transaction};

use super::{Refusal, rows};
use crate::caller::{Actor, Caller, Credential, Principal};
use crate::ids::PersonId;
use crate::organizations::Kind;
use crate::roles::Role;
use crate::service_accounts;

/// Proof that a caller may manage members, and how far that goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Authority {
    /// A program with a key of the organization or of a service account: may give the lesser roles, may not touch who
    /// governs (spec section 7).
    Key,
    /// A program that acts for a member whose role manages members: may do no more than that member, nor than a key.
    Program(PersonId, Role),
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
        Self::prove_by(tx, caller, caller.credential == Credential::Direct).await
    }

    /// The same, but an access token is its person's own hand: for what the mirror leaves to people.
    pub(super) async fn prove_in_person(tx: &mut Transaction, caller: &Caller) -> Result<Self, Error<Refusal>> {
        Self::prove_by(tx, caller, caller.credential.is_in_person()).await
    }

    async fn prove_by(tx: &mut Transaction, caller: &Caller, by_own_hand: bool) -> Result<Self, Error<Refusal>> {
        let organization = &caller.organization.id;
        match &caller.actor {
            Actor::AdminKey(_) | Actor::ApiKey { principal: None, .. } => Ok(Self::Key),
            Actor::System => Ok(Self::System),
            Actor::Unauthenticated(_) => Err(Refusal::NotAllowed.into()),
            Actor::Person(person) | Actor::ApiKey { principal: Some(Principal::Person(person)), .. } => {
                match rows::find_role(tx, organization, person).await? {
                    Some(role) if !role.manages_members() => Err(Refusal::NotAllowed.into()),
                    Some(role) if by_own_hand => Ok(Self::Member(person.clone(), role)),
                    Some(role) => Ok(Self::Program(person.clone(), role)),
                    None => Err(Refusal::NotAllowed.into()),
                }
            }
            Actor::ApiKey { principal: Some(Principal::ServiceAccount(account)), .. } => {
                let is_admin = service_accounts::is_active_admin(tx, organization, account).await?;
                if is_admin { Ok(Self::Key) } else { Err(Refusal::NotAllowed.into()) }
            }
        }
    }

    /// The roles this authority may give in an organization of this kind.
    pub fn assignable_roles(&self, kind: Kind) -> Vec<Role> {
        match self {
            Self::Key => Role::assignable_by_keys(kind).to_vec(),
            Self::Program(_, own) => {
                Role::assignable_by_keys(kind).iter().copied().filter(|role| own.may_act_on(*role)).collect()
            }
            Self::Member(_, role) => role.assignable_by_holder(kind),
            // Whoever runs the server holds what the highest role holds.
            Self::System => Role::PrimaryOwner.assignable_by_holder(kind),
        }
    }

    /// Whether this authority governs an organization of this kind, and not only its members.
    pub(crate) fn governs(&self, kind: Kind) -> bool {
        match self {
            Self::Key | Self::System => true,
            Self::Program(_, own) | Self::Member(_, own) => Role::governing(kind).contains(own),
        }
    }

    /// Whether this authority decides who has owner access: no program does (spec section 2.3,
    /// `rbac_group_grants_owner_access`).
    pub(crate) fn decides_on_owners(&self) -> bool {
        match self {
            Self::Key | Self::Program(..) => false,
            Self::Member(_, own) => own.may_act_on(Role::Owner),
            Self::System => true,
        }
    }

    /// Whether this authority reaches a member with `role`.
    pub(super) fn reaches(&self, role: Role) -> bool {
        match self {
            Self::Key => !role.is_shielded_from_keys(),
            Self::Program(_, own) => !role.is_shielded_from_keys() && own.may_act_on(role),
            Self::Member(_, own) => own.may_act_on(role),
            Self::System => true,
        }
    }

    /// Whether it is an owner's, or the right that an owner's program has.
    pub(super) fn is_of_an_owner(&self) -> bool {
        matches!(self, Self::Member(_, own) | Self::Program(_, own) if own.may_act_on(Role::Owner))
    }

    /// Whether it is the primary owner's own, or that of whoever runs the server.
    pub(super) fn is_the_primary_owners(&self) -> bool {
        matches!(self, Self::Member(_, Role::PrimaryOwner) | Self::System)
    }

    pub(super) fn is_of(&self, person: &PersonId) -> bool {
        matches!(self, Self::Member(own, _) | Self::Program(own, _) if own == person)
    }
}

/// Proves that the caller governs the organization and not only its members; `refusal` says so if not. No scope is for
/// that.
pub(crate) async fn prove_governs<R: admit_store::Refusal>(
    tx: &mut Transaction,
    caller: &Caller,
    refusal: R,
) -> Result<(), Error<R>> {
    if matches!(caller.credential, Credential::ScopedKey(_)) {
        return Err(refusal.into());
    }
    match Authority::prove(tx, caller).await {
        Ok(authority) if authority.governs(caller.organization.kind) => Ok(()),
        Ok(_) | Err(Error::Refused(_)) => Err(refusal.into()),
        Err(Error::Failed(failure)) => Err(failure.into()),
    }
}
