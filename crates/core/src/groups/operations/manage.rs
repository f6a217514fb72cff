//! Acts on groups: make, look, rename, delete.

use admit_store::{Error, Transaction};

use super::{prove, record};
use crate::activities::Activity;
use crate::caller::Caller;
use crate::groups::{Group, NAME_LIMIT, Refusal, Source, rows};
use crate::ids::GroupId;
use crate::names::parse_name_within;
use crate::pages::{Page, PageRequest};

/// Makes a group of the caller's enterprise, without members and roles.
///
/// # Errors
/// [`Refusal::NotAllowed`], [`Refusal::NoParent`], [`Refusal::Name`].
pub async fn create(tx: &mut Transaction, caller: &Caller, name: &str) -> Result<Group, Error<Refusal>> {
    let right = prove(tx, caller).await?;
    let name = parse_name_within(name, NAME_LIMIT).map_err(Refusal::Name)?;
    let now = tx.now();
    let group = Group {
        id: GroupId::new(tx)?,
        name,
        source: Source::Direct,
        role_ids: Vec::new(),
        created_at: now,
        updated_at: now,
    };
    rows::insert(tx, &right.parent, &group).await?;
    record(tx, caller, &Activity::GroupCreated { group_id: &group.id, group_name: &group.name }).await?;
    Ok(group)
}

/// A page of groups, the oldest first. With `search`, only those whose name contains it, whatever its case.
///
/// # Errors
/// [`Refusal::NotAllowed`], [`Refusal::NoParent`], [`Refusal::UnknownCursor`].
pub async fn list(
    tx: &mut Transaction,
    caller: &Caller,
    search: Option<&str>,
    request: &PageRequest<GroupId>,
) -> Result<Page<Group>, Error<Refusal>> {
    let right = prove(tx, caller).await?;
    let page = rows::list(tx, &right.parent, &caller.organization.id, search, request).await?;
    page.ok_or(Refusal::UnknownCursor.into())
}

/// Those of these groups that exist, the oldest first.
///
/// # Errors
/// [`Refusal::NotAllowed`], [`Refusal::NoParent`].
pub async fn list_these(tx: &mut Transaction, caller: &Caller, ids: &[GroupId]) -> Result<Vec<Group>, Error<Refusal>> {
    let right = prove(tx, caller).await?;
    Ok(rows::list_these(tx, &right.parent, &caller.organization.id, ids).await?)
}

/// One group.
///
/// # Errors
/// [`Refusal::NotAllowed`], [`Refusal::NoParent`], [`Refusal::NotFound`].
pub async fn find(tx: &mut Transaction, caller: &Caller, id: &GroupId) -> Result<Group, Error<Refusal>> {
    prove(tx, caller).await?.find(tx, caller, id).await
}

/// Gives a group another name. Without one, or with the name that it has, nothing changes.
///
/// # Errors
/// [`Refusal::NotAllowed`], [`Refusal::NoParent`], [`Refusal::Name`], [`Refusal::NotFound`], [`Refusal::KeptByDirectory`].
pub async fn rename(
    tx: &mut Transaction,
    caller: &Caller,
    id: &GroupId,
    name: Option<&str>,
) -> Result<Group, Error<Refusal>> {
    let right = prove(tx, caller).await?;
    let name = name.map(|name| parse_name_within(name, NAME_LIMIT)).transpose().map_err(Refusal::Name)?;
    let group = right.find_to_change(tx, caller, id).await?;
    let Some(name) = name.filter(|name| *name != group.name) else { return Ok(group) };
    let renamed = Group { name, updated_at: tx.now(), ..group };
    rows::rename(tx, &right.parent, &renamed).await?;
    record(tx, caller, &Activity::GroupUpdated { group_id: id }).await?;
    Ok(renamed)
}

/// Deletes a group. Its members stay in their organizations and lose what its roles gave them.
///
/// # Errors
/// [`Refusal::NotAllowed`], [`Refusal::NoParent`], [`Refusal::NotFound`], [`Refusal::KeptByDirectory`],
/// [`Refusal::GrantsOwnerAccess`], [`Refusal::OwnerAccessUnconfirmed`].
pub async fn delete(tx: &mut Transaction, caller: &Caller, id: &GroupId) -> Result<(), Error<Refusal>> {
    let right = prove(tx, caller).await?;
    let group = right.find_to_change_members(tx, caller, id).await?;
    if !rows::delete(tx, &right.parent, id).await? {
        return Err(Refusal::NotFound(group.id).into());
    }
    record(tx, caller, &Activity::GroupDeleted { group_id: id, group_name: &group.name }).await?;
    Ok(())
}
