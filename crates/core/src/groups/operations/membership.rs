//! Acts on who is in a group.

use std::collections::HashMap;

use admit_store::{Error, Failure, Transaction};

use super::{prove, record};
use crate::activities::Activity;
use crate::caller::Caller;
use crate::groups::{GroupMember, Refusal, rows};
use crate::ids::{GroupId, GroupMembershipId, PersonId};
use crate::organizations::{self, Kind};
use crate::pages::{Found, Page, PageRequest};

/// A page of the people in a group, who came first first.
///
/// # Errors
/// [`Refusal::NotAllowed`], [`Refusal::NoParent`], [`Refusal::NotFound`], [`Refusal::UnknownCursor`].
pub async fn list_members(
    tx: &mut Transaction,
    caller: &Caller,
    id: &GroupId,
    request: &PageRequest<GroupMembershipId>,
) -> Result<Page<GroupMember>, Error<Refusal>> {
    Ok(search_members(tx, caller, id, None, request).await?.page)
}

/// The same, only of those who have `search` in their address, or in their name as members of the caller's organization. It is
/// looked for among ten thousand people, and the page tells where to go on.
///
/// # Errors
/// [`Refusal::NotAllowed`], [`Refusal::NoParent`], [`Refusal::NotFound`], [`Refusal::UnknownCursor`].
pub async fn search_members(
    tx: &mut Transaction,
    caller: &Caller,
    id: &GroupId,
    search: Option<&str>,
    request: &PageRequest<GroupMembershipId>,
) -> Result<Found<GroupMember, GroupMembershipId>, Error<Refusal>> {
    let right = prove(tx, caller).await?;
    right.find(tx, caller, id).await?;
    let found = rows::list_members(tx, &caller.organization.id, id, search, request).await?;
    found.ok_or(Refusal::UnknownCursor.into())
}

/// Somebody who is in a group.
///
/// # Errors
/// [`Refusal::NotAllowed`], [`Refusal::NoParent`], [`Refusal::NotFound`], [`Refusal::NotInGroup`].
pub async fn find_member(
    tx: &mut Transaction,
    caller: &Caller,
    id: &GroupId,
    person: &PersonId,
) -> Result<GroupMember, Error<Refusal>> {
    let right = prove(tx, caller).await?;
    right.find(tx, caller, id).await?;
    rows::find_member(tx, id, person).await?.ok_or(Refusal::NotInGroup.into())
}

/// How many people are in each of these groups, counted no further than `limit`; groups that do not exist are left out.
///
/// # Errors
/// [`Refusal::NotAllowed`], [`Refusal::NoParent`].
pub async fn count_members_up_to(
    tx: &mut Transaction,
    caller: &Caller,
    ids: &[GroupId],
    limit: i64,
) -> Result<HashMap<GroupId, i64>, Error<Refusal>> {
    let right = prove(tx, caller).await?;
    let counted = rows::count_members_up_to(tx, &right.parent, ids, limit).await?;
    Ok(counted.into_iter().collect())
}

/// Puts a person into a group: a member of any of the enterprise's organizations.
///
/// # Errors
/// [`Refusal::NotAllowed`], [`Refusal::NoParent`], [`Refusal::NotFound`], [`Refusal::KeptByDirectory`],
/// [`Refusal::GrantsOwnerAccess`], [`Refusal::OwnerAccessUnconfirmed`], [`Refusal::PersonNotFound`],
/// [`Refusal::AlreadyInGroup`].
pub async fn add_member(
    tx: &mut Transaction,
    caller: &Caller,
    id: &GroupId,
    person: &PersonId,
) -> Result<GroupMember, Error<Refusal>> {
    let right = prove(tx, caller).await?;
    let group = right.find_to_change_members(tx, caller, id).await?;
    let address = rows::find_address_of_member(tx, &right.parent, person).await?.ok_or(Refusal::PersonNotFound)?;
    let member = GroupMember {
        id: GroupMembershipId::new(tx)?,
        group_id: group.id,
        person_id: person.clone(),
        address,
        created_at: tx.now(),
    };
    if !rows::insert_member(tx, &right.parent, &member).await? {
        return Err(Refusal::AlreadyInGroup(person.clone()).into());
    }
    record(tx, caller, &Activity::GroupMemberAdded { group_id: id, member_ids: &[person] }).await?;
    Ok(member)
}

/// Takes a person out of a group.
///
/// # Errors
/// [`Refusal::NotAllowed`], [`Refusal::NoParent`], [`Refusal::NotFound`], [`Refusal::KeptByDirectory`],
/// [`Refusal::GrantsOwnerAccess`], [`Refusal::OwnerAccessUnconfirmed`], [`Refusal::NotInGroup`].
pub async fn remove_member(
    tx: &mut Transaction,
    caller: &Caller,
    id: &GroupId,
    person: &PersonId,
) -> Result<(), Error<Refusal>> {
    let right = prove(tx, caller).await?;
    right.find_to_change_members(tx, caller, id).await?;
    if !rows::end_member(tx, id, person).await? {
        return Err(Refusal::NotInGroup.into());
    }
    record(tx, caller, &Activity::GroupMemberRemoved { group_id: id, member_ids: &[person] }).await?;
    Ok(())
}

/// Takes a person who has just left the caller's organization out of the groups of its enterprise, unless another of its
/// organizations still has them.
pub(crate) async fn leave_all(tx: &mut Transaction, caller: &Caller, person: &PersonId) -> Result<(), Failure> {
    if caller.organization.kind == Kind::Platform {
        return Ok(());
    }
    let Some(parent) = organizations::find_parent(tx, &caller.organization.id).await? else { return Ok(()) };
    if rows::find_address_of_member(tx, &parent, person).await?.is_some() {
        return Ok(());
    }
    for group in rows::end_all_of_person(tx, &parent, person).await? {
        record(tx, caller, &Activity::GroupMemberRemoved { group_id: &group, member_ids: &[person] }).await?;
    }
    Ok(())
}
