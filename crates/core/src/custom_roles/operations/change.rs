//! Making, changing and deleting custom roles.

use std::collections::BTreeSet;

use admit_store::{Error, Failure, Transaction};

use super::{find_whole_role, prove_to_change, record};
use crate::activities::Activity;
use crate::caller::Caller;
use crate::custom_roles::{
    CustomRole, HeldPermission, NAME_LIMIT, PERMISSIONS_LIMIT, Permission, ROLES_LIMIT, Refusal, Source, WholeRole,
    rows,
};
use crate::ids::{CustomRoleId, PermissionId};
use crate::names::parse_name_within;

/// A custom role to make.
#[derive(Clone, Debug)]
pub struct NewCustomRole {
    /// Its name; others may have the same.
    pub display_name: String,
    /// What it allows; one given twice counts once.
    pub permissions: Vec<Permission>,
}

/// What to change of a custom role; what is `None` stays.
#[derive(Clone, Debug, Default)]
pub struct Change {
    /// Another name.
    pub display_name: Option<String>,
    /// What it allows from now on, and nothing else.
    pub permissions: Option<Vec<Permission>>,
}

/// Makes a custom role.
///
/// # Errors
/// [`Refusal::NotAllowed`], [`Refusal::NoParent`], [`Refusal::Name`], [`Refusal::Permission`],
/// [`Refusal::TooManyPermissions`], [`Refusal::TooManyRoles`], [`Refusal::GrantsOwnerAccess`].
pub async fn create(tx: &mut Transaction, caller: &Caller, new: &NewCustomRole) -> Result<WholeRole, Error<Refusal>> {
    let right = prove_to_change(tx, caller).await?;
    let organization = &caller.organization.id;
    let name = parse_name_within(&new.display_name, NAME_LIMIT).map_err(Refusal::Name)?;
    check(&new.permissions)?;
    if rows::count_up_to(tx, organization, ROLES_LIMIT).await? >= ROLES_LIMIT {
        return Err(Refusal::TooManyRoles.into());
    }
    let role = new_role(tx, name, Source::Custom)?;
    let organization_id = organization.clone();
    let mut whole = WholeRole { role, organization_id, permissions: Vec::new(), group_ids: Vec::new() };
    rows::insert(tx, organization, &whole.role).await?;
    replace_permissions(tx, caller, &mut whole, &new.permissions).await?;
    right.refuse_owner_access(caller, &whole)?;
    let created = Activity::RbacRoleCreated { role_id: &whole.role.id, role_name: &whole.role.display_name };
    record(tx, caller, &created).await?;
    Ok(whole)
}

/// Changes a custom role that somebody made. Whoever holds it has the new permissions from then on.
///
/// # Errors
/// [`Refusal::NotAllowed`], [`Refusal::NoParent`], [`Refusal::Name`], [`Refusal::Permission`],
/// [`Refusal::TooManyPermissions`], [`Refusal::NotFound`], [`Refusal::BuiltIn`], [`Refusal::GrantsOwnerAccess`].
pub async fn update(
    tx: &mut Transaction,
    caller: &Caller,
    id: &CustomRoleId,
    change: &Change,
) -> Result<WholeRole, Error<Refusal>> {
    let right = prove_to_change(tx, caller).await?;
    let name = change.display_name.as_deref().map(|name| parse_name_within(name, NAME_LIMIT));
    let name = name.transpose().map_err(Refusal::Name)?;
    if let Some(permissions) = &change.permissions {
        check(permissions)?;
    }
    let before = find_to_change(tx, caller, id).await?;
    right.refuse_owner_access(caller, &before)?;
    let mut after = before.clone();
    if let Some(permissions) = &change.permissions {
        replace_permissions(tx, caller, &mut after, permissions).await?;
        right.refuse_owner_access(caller, &after)?;
    }
    if let Some(name) = name {
        after.role.display_name = name;
    }
    if after == before {
        return Ok(before);
    }
    after.role.updated_at = tx.now();
    rows::update(tx, &caller.organization.id, &after.role).await?;
    record(tx, caller, &Activity::RbacRoleUpdated { role_id: id }).await?;
    Ok(after)
}

/// Deletes a custom role that somebody made; groups that it is attached to lose it.
///
/// # Errors
/// [`Refusal::NotAllowed`], [`Refusal::NoParent`], [`Refusal::NotFound`], [`Refusal::BuiltIn`],
/// [`Refusal::GrantsOwnerAccess`].
pub async fn delete(tx: &mut Transaction, caller: &Caller, id: &CustomRoleId) -> Result<(), Error<Refusal>> {
    let right = prove_to_change(tx, caller).await?;
    let whole = find_to_change(tx, caller, id).await?;
    right.refuse_owner_access(caller, &whole)?;
    for group in &whole.group_ids {
        super::attach::take_away(tx, caller, id, group).await?;
    }
    rows::delete(tx, &caller.organization.id, id).await?;
    let deleted = Activity::RbacRoleDeleted { role_id: id, role_name: &whole.role.display_name };
    record(tx, caller, &deleted).await?;
    Ok(())
}

async fn find_to_change(tx: &mut Transaction, caller: &Caller, id: &CustomRoleId) -> Result<WholeRole, Error<Refusal>> {
    let whole = find_whole_role(tx, caller, id).await?;
    if whole.role.source == Source::BuiltIn { Err(Refusal::BuiltIn.into()) } else { Ok(whole) }
}

pub(super) fn new_role(tx: &mut Transaction, display_name: String, source: Source) -> Result<CustomRole, Failure> {
    let now = tx.now();
    Ok(CustomRole { id: CustomRoleId::new(tx)?, display_name, source, created_at: now, updated_at: now })
}

fn check(permissions: &[Permission]) -> Result<(), Refusal> {
    if permissions.len() > PERMISSIONS_LIMIT {
        return Err(Refusal::TooManyPermissions);
    }
    permissions
        .iter()
        .enumerate()
        .try_for_each(|(position, permission)| permission.check().map_err(|why| Refusal::Permission { position, why }))
}

/// Ends the permissions that are not wanted any more, and adds those that were not there; the others stay as they are.
async fn replace_permissions(
    tx: &mut Transaction,
    caller: &Caller,
    whole: &mut WholeRole,
    wanted: &[Permission],
) -> Result<(), Failure> {
    let (organization, role) = (&caller.organization.id, whole.role.id.clone());
    let keep: BTreeSet<&Permission> = wanted.iter().collect();
    let (kept, ended): (Vec<_>, Vec<_>) =
        std::mem::take(&mut whole.permissions).into_iter().partition(|held| keep.contains(&held.permission));
    for held in ended {
        rows::end_permission(tx, organization, &held.id).await?;
    }
    let mut there: BTreeSet<Permission> = kept.iter().map(|held| held.permission.clone()).collect();
    whole.permissions = kept;
    for permission in wanted {
        if there.insert(permission.clone()) {
            let held = HeldPermission { id: PermissionId::new(tx)?, permission: permission.clone() };
            rows::insert_permission(tx, organization, &role, &held).await?;
            whole.permissions.push(held);
        }
    }
    Ok(())
}
