//! Seeing to it that somebody is a member, or is invited to be one.

use admit_store::{Error, Transaction};

use super::changing::{InviteChange, change};
use super::describing::{DescribedInvite, find_described};
use super::inviting::{NewInvite, create_described};
use super::prove;
use crate::addresses::Address;
use crate::caller::Caller;
use crate::ids::{InviteId, PersonId};
use crate::invites::{Refusal, Status, rows};
use crate::members::{self, Member};
use crate::people;
use crate::roles::Role;
use crate::secrets::Vault;

/// What was necessary.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ensured {
    /// The address was unknown here, and is invited now.
    Invited(Box<DescribedInvite>),
    /// Its invite had expired, and a new one took its place.
    Renewed(Box<DescribedInvite>),
    /// It was invited with another role, which the invite has no more.
    InviteChanged(Box<DescribedInvite>),
    /// It was invited with this role already.
    StillInvited(Box<DescribedInvite>),
    /// It belongs to a member, who had another role.
    RoleChanged(Member),
    /// It belongs to a member with this role.
    StillMember(Member),
}

/// Sees to it that an address belongs to a member with a role, or is invited to. The same again changes nothing.
///
/// # Errors
/// Those of [`create_described`] and [`change`], and [`Refusal::Member`] when a member can't be given the role.
pub async fn ensure(
    tx: &mut Transaction,
    vault: &Vault,
    caller: &Caller,
    address: &str,
    role: Role,
) -> Result<Ensured, Error<Refusal>> {
    prove(tx, caller).await?;
    let canonical = Address::parse(address).map_err(Refusal::InvalidAddress)?.canonical().to_owned();
    let organization = &caller.organization.id;
    if let Some(person) = people::find_by_address(tx, &canonical).await?
        && members::find_role(tx, organization, &person.id).await?.is_some()
    {
        return ensure_role(tx, caller, &person.id, role).await;
    }
    let held_by = rows::find_open_of_address(tx, organization, &canonical).await?;
    if let Some(id) = &held_by {
        let held_by = find_described(tx, caller, id).await?;
        if held_by.invite.status(tx.now()) == Status::Pending {
            return ensure_invited_role(tx, caller, id, held_by, role).await;
        }
    }
    let (made, _) = create_described(tx, vault, caller, &NewInvite::plain(address, role)).await?;
    let made = Box::new(made);
    Ok(if held_by.is_some() { Ensured::Renewed(made) } else { Ensured::Invited(made) })
}

async fn ensure_role(
    tx: &mut Transaction,
    caller: &Caller,
    person: &PersonId,
    role: Role,
) -> Result<Ensured, Error<Refusal>> {
    let as_member = |error: Error<members::Refusal>| error.map_refusal(Refusal::Member);
    let member = members::find(tx, caller, person).await.map_err(as_member)?;
    if member.role == role {
        return Ok(Ensured::StillMember(member));
    }
    Ok(Ensured::RoleChanged(members::change_role(tx, caller, person, role).await.map_err(as_member)?))
}

async fn ensure_invited_role(
    tx: &mut Transaction,
    caller: &Caller,
    id: &InviteId,
    pending: DescribedInvite,
    role: Role,
) -> Result<Ensured, Error<Refusal>> {
    if pending.invite.role == role {
        return Ok(Ensured::StillInvited(Box::new(pending)));
    }
    let changed = change(tx, caller, id, &InviteChange { role: Some(role), ..InviteChange::default() }).await?;
    Ok(Ensured::InviteChanged(Box::new(changed)))
}
