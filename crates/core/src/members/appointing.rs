//! Giving the roles that the mirror leaves to people: administrators, owners, the primary owner (spec section 7).

use admit_store::{Error, Transaction};

use super::operations::give_role;
use super::{Authority, Member, Refusal, rows};
use crate::activities::{self, Activity};
use crate::addresses::Address;
use crate::caller::{Caller, Origin};
use crate::ids::{OrganizationId, PersonId};
use crate::organizations;
use crate::people;
use crate::roles::Role;

/// Gives a member any role that the caller holds, as in the Console; an access token is its person's own hand. Giving the
/// role that the member has already changes nothing and succeeds.
///
/// # Errors
/// Those of [`super::change_role`].
pub async fn appoint(
    tx: &mut Transaction,
    caller: &Caller,
    id: &PersonId,
    role: Role,
) -> Result<Member, Error<Refusal>> {
    let authority = Authority::prove_in_person(tx, caller).await?;
    give_role(tx, caller, &authority, id, role).await
}

/// Makes a member of an enterprise organization its primary owner, and the one who was it an owner. Only the primary owner
/// does this, in person. Who is it already stays it.
///
/// # Errors
/// [`Refusal::NotAllowed`], [`Refusal::NotPrimaryOwner`], [`Refusal::NotFound`], [`Refusal::StaleSignIn`], and
/// [`Refusal::RoleNotAssignable`] where there are no owners.
pub async fn hand_over(tx: &mut Transaction, caller: &Caller, to: &PersonId) -> Result<Member, Error<Refusal>> {
    let organization = &caller.organization;
    let authority = Authority::prove_in_person(tx, caller).await?;
    if !Role::of_kind(organization.kind).contains(&Role::PrimaryOwner) {
        return Err(Refusal::RoleNotAssignable { assignable: authority.assignable_roles(organization.kind) }.into());
    }
    if !authority.is_the_primary_owners() {
        return Err(Refusal::NotPrimaryOwner.into());
    }
    caller.prove_fresh(tx.now(), Refusal::StaleSignIn)?;
    let heir = rows::find(tx, &organization.id, to).await?.ok_or(Refusal::NotFound)?;
    if heir.role == Role::PrimaryOwner {
        return Ok(heir);
    }
    let previous = rows::find_primary_owner(tx, &organization.id).await?;
    if let Some(previous) = &previous {
        rows::update_role(tx, &organization.id, previous, Role::Owner).await?;
    }
    rows::update_role(tx, &organization.id, to, Role::PrimaryOwner).await?;
    let transferred = Activity::PrimaryOwnerTransferred { previous_owner_id: previous.as_ref(), new_owner_id: to };
    activities::record(tx, Some(&organization.id), &caller.actor, &caller.origin, &transferred).await?;
    Ok(Member { role: Role::PrimaryOwner, ..heir })
}

/// Gives a member of any organization any role, for whoever runs the server: so an organization whose administrators are
/// all gone has one again.
///
/// # Errors
/// [`Refusal::UnknownOrganization`], and those of [`appoint`] and [`hand_over`] but for the rights.
pub async fn appoint_for_operator(
    tx: &mut Transaction,
    organization: &OrganizationId,
    address: &str,
    role: Role,
    origin: &Origin,
) -> Result<Member, Error<Refusal>> {
    let organization = organizations::find(tx, organization).await?.ok_or(Refusal::UnknownOrganization)?;
    let caller = Caller::operator(organization, origin);
    let address = Address::parse(address).map_err(|_| Refusal::NotFound)?;
    let person = people::find_by_address(tx, address.canonical()).await?.ok_or(Refusal::NotFound)?;
    match role {
        Role::PrimaryOwner => hand_over(tx, &caller, &person.id).await,
        _ => appoint(tx, &caller, &person.id, role).await,
    }
}
