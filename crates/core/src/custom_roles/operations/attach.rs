//! Giving custom roles to groups, and taking them away.

use admit_store::{Error, Failure, Transaction};

use super::{find_whole_role, prove_to_change, record};
use crate::activities::Activity;
use crate::caller::Caller;
use crate::custom_roles::{Refusal, WholeRole, rows};
use crate::groups;
use crate::ids::{CustomRoleId, GroupId};

const PRINCIPAL_TYPE: &str = "rbac_group";

/// Attaches a custom role to a group of the enterprise: who is in the group holds it. Attached already: no change.
///
/// # Errors
/// [`Refusal::NotAllowed`], [`Refusal::NoParent`], [`Refusal::NotFound`], [`Refusal::GrantsOwnerAccess`],
/// [`Refusal::GroupNotFound`].
pub async fn attach(
    tx: &mut Transaction,
    caller: &Caller,
    id: &CustomRoleId,
    group: &GroupId,
) -> Result<WholeRole, Error<Refusal>> {
    let right = prove_to_change(tx, caller).await?;
    let mut whole = find_whole_role(tx, caller, id).await?;
    right.refuse_owner_access(caller, &whole)?;
    if !groups::exists(tx, &right.parent, group).await? {
        return Err(Refusal::GroupNotFound(group.clone()).into());
    }
    if rows::attach(tx, &right.parent, group, &caller.organization.id, id).await? {
        let assigned =
            Activity::RbacRoleAssigned { role_id: id, principal_id: group.as_str(), principal_type: PRINCIPAL_TYPE };
        record(tx, caller, &assigned).await?;
        whole.group_ids.push(group.clone());
        whole.group_ids.sort();
    }
    Ok(whole)
}

/// Detaches a custom role from a group.
///
/// # Errors
/// [`Refusal::NotAllowed`], [`Refusal::NoParent`], [`Refusal::NotFound`], [`Refusal::GrantsOwnerAccess`],
/// [`Refusal::NotAttached`].
pub async fn detach(
    tx: &mut Transaction,
    caller: &Caller,
    id: &CustomRoleId,
    group: &GroupId,
) -> Result<WholeRole, Error<Refusal>> {
    let right = prove_to_change(tx, caller).await?;
    let mut whole = find_whole_role(tx, caller, id).await?;
    right.refuse_owner_access(caller, &whole)?;
    if !take_away(tx, caller, id, group).await? {
        return Err(Refusal::NotAttached.into());
    }
    whole.group_ids.retain(|attached| attached != group);
    Ok(whole)
}

/// Says whether the group had the role.
pub(super) async fn take_away(
    tx: &mut Transaction,
    caller: &Caller,
    id: &CustomRoleId,
    group: &GroupId,
) -> Result<bool, Failure> {
    let had_it = rows::detach(tx, group, &caller.organization.id, id).await?;
    if had_it {
        let unassigned =
            Activity::RbacRoleUnassigned { role_id: id, principal_id: group.as_str(), principal_type: PRINCIPAL_TYPE };
        record(tx, caller, &unassigned).await?;
    }
    Ok(had_it)
}
