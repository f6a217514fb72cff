//! Acts on members.

use admit_store::{Error, Failure, Transaction};

use super::{Authority, Filter, Member, Refusal, rows};
use crate::access_tokens;
use crate::activities::{self, Activity};
use crate::caller::Caller;
use crate::credentials::Scope;
use crate::groups;
use crate::ids::PersonId;
use crate::pages::{Found, Page, PageRequest};
use crate::roles::Role;
use crate::{keys, organizations, workspace_members};

/// A page of members, the one added last first (spec section 3.3).
///
/// # Errors
/// [`Refusal::NotAllowed`], [`Refusal::UnknownCursor`].
pub async fn list(
    tx: &mut Transaction,
    caller: &Caller,
    filter: &Filter,
    request: &PageRequest<PersonId>,
) -> Result<Page<Member>, Error<Refusal>> {
    Authority::prove(tx, caller).await?;
    rows::list(tx, &caller.organization.id, filter, request).await?.ok_or(Refusal::UnknownCursor.into())
}

/// The same, and what is searched for is looked for among ten thousand members: the page tells where to go on.
///
/// # Errors
/// [`Refusal::NotAllowed`], [`Refusal::UnknownCursor`].
pub async fn search(
    tx: &mut Transaction,
    caller: &Caller,
    filter: &Filter,
    request: &PageRequest<PersonId>,
) -> Result<Found<Member, PersonId>, Error<Refusal>> {
    Authority::prove(tx, caller).await?;
    rows::search(tx, &caller.organization.id, filter, request).await?.ok_or(Refusal::UnknownCursor.into())
}

/// One member.
///
/// # Errors
/// [`Refusal::NotAllowed`], [`Refusal::NotFound`].
pub async fn find(tx: &mut Transaction, caller: &Caller, id: &PersonId) -> Result<Member, Error<Refusal>> {
    Authority::prove(tx, caller).await?;
    rows::find(tx, &caller.organization.id, id).await?.ok_or(Refusal::NotFound.into())
}

/// Gives a member another role. Giving the role that the member has already changes nothing and succeeds.
///
/// # Errors
/// [`Refusal::NotAllowed`], [`Refusal::NotFound`], [`Refusal::RoleNotAssignable`], [`Refusal::MissingScope`],
/// [`Refusal::Shielded`], [`Refusal::OwnMembership`], [`Refusal::HasDirectory`], [`Refusal::LastGoverning`].
pub async fn change_role(
    tx: &mut Transaction,
    caller: &Caller,
    id: &PersonId,
    role: Role,
) -> Result<Member, Error<Refusal>> {
    let authority = Authority::prove(tx, caller).await?;
    give_role(tx, caller, &authority, id, role).await
}

pub(super) async fn give_role(
    tx: &mut Transaction,
    caller: &Caller,
    authority: &Authority,
    id: &PersonId,
    role: Role,
) -> Result<Member, Error<Refusal>> {
    let organization = &caller.organization;
    let assignable = authority.assignable_roles(organization.kind);
    if !assignable.contains(&role) {
        return Err(Refusal::RoleNotAssignable { assignable }.into());
    }
    if role == Role::Managed {
        caller.require_scope(Scope::WriteRbacGroups).map_err(Refusal::MissingScope)?;
    }
    let member = reachable(tx, caller, authority, id).await?;
    if member.role == role {
        return Ok(member);
    }
    if *authority != Authority::System && organizations::settings(tx, &organization.id).await?.has_directory {
        return Err(Refusal::HasDirectory.into());
    }
    let stays_governing = Role::governing(organization.kind).contains(&role);
    if !stays_governing || member.role == Role::PrimaryOwner {
        refuse_to_lose_the_last_who_governs(tx, caller, &member).await?;
    }
    rows::update_role(tx, &organization.id, id, role).await?;
    record_role(tx, caller, &member, Some(member.role), role).await?;
    Ok(Member { role, ..member })
}

/// Ends a membership, and with it the places in workspaces that the member was given and the member's own API keys, which
/// stay archived if the person comes back (spec section 8.3). The person, their other organizations and the
/// organization's keys stay.
///
/// # Errors
/// [`Refusal::NotAllowed`], [`Refusal::NotFound`], [`Refusal::LastMember`], [`Refusal::Shielded`],
/// [`Refusal::OwnMembership`], [`Refusal::LastGoverning`].
pub async fn remove(tx: &mut Transaction, caller: &Caller, id: &PersonId) -> Result<(), Error<Refusal>> {
    let organization = &caller.organization.id;
    let authority = Authority::prove(tx, caller).await?;
    // Said before anything else about the only member, because no other caller could do it either.
    let is_member = rows::find(tx, organization, id).await?.is_some();
    if is_member && rows::count_up_to(tx, organization, 2).await? == 1 {
        return Err(Refusal::LastMember.into());
    }
    let member = reachable(tx, caller, &authority, id).await?;
    refuse_to_lose_the_last_who_governs(tx, caller, &member).await?;
    rows::remove(tx, organization, id).await?;
    access_tokens::end_all_of(tx, organization, id).await?;
    groups::leave_all(tx, caller, id).await?;
    workspace_members::remove_everywhere(tx, organization, id).await?;
    keys::archive_of_person(tx, caller, id, None).await?;
    let removed = Activity::OrgUserDeleted { deleted_user_id: id, deleted_user_email: &member.address };
    activities::record(tx, Some(organization), &caller.actor, &caller.origin, &removed).await?;
    Ok(())
}

/// The member, if there is one and the authority reaches them.
async fn reachable(
    tx: &mut Transaction,
    caller: &Caller,
    authority: &Authority,
    id: &PersonId,
) -> Result<Member, Error<Refusal>> {
    let Some(member) = rows::find(tx, &caller.organization.id, id).await? else {
        return Err(Refusal::NotFound.into());
    };
    if authority.is_of(id) {
        return Err(Refusal::OwnMembership.into());
    }
    if !authority.reaches(member.role) {
        return Err(Refusal::Shielded { role: member.role }.into());
    }
    Ok(member)
}

async fn refuse_to_lose_the_last_who_governs(
    tx: &mut Transaction,
    caller: &Caller,
    member: &Member,
) -> Result<(), Error<Refusal>> {
    // There is exactly one (spec section 7); handing over is an act of its own.
    if member.role == Role::PrimaryOwner {
        return Err(Refusal::LastGoverning { role: member.role }.into());
    }
    let governing = Role::governing(caller.organization.kind);
    if !governing.contains(&member.role)
        || rows::another_has_role(tx, &caller.organization.id, &member.id, governing).await?
    {
        return Ok(());
    }
    Err(Refusal::LastGoverning { role: member.role }.into())
}

async fn record_role(
    tx: &mut Transaction,
    caller: &Caller,
    member: &Member,
    previous_role: Option<Role>,
    current_role: Role,
) -> Result<(), Failure> {
    let updated = Activity::ClaudeUserRoleUpdated {
        user_id: &member.id,
        user_email: &member.address,
        previous_role,
        current_role,
    };
    activities::record(tx, Some(&caller.organization.id), &caller.actor, &caller.origin, &updated).await
}
