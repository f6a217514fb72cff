//! Acts on custom roles.

mod attach;
mod change;

use admit_store::{Error, Failure, Transaction};
pub use attach::{attach, detach};
pub use change::{Change, NewCustomRole, create, delete, update};

use super::{CustomRole, HeldPermission, Refusal, Source, WholeRole, rows};
use crate::activities::{self, Activity};
use crate::caller::Caller;
use crate::ids::{CustomRoleId, OrganizationId, PermissionId};
use crate::members::Authority;
use crate::organizations::{self, Organization};
use crate::pages::{Page, PageRequest};
use crate::roles::Role;

/// Proof that a caller may see the custom roles of an enterprise organization.
struct Right {
    authority: Authority,
    parent: OrganizationId,
}

async fn prove(tx: &mut Transaction, caller: &Caller) -> Result<Right, Error<Refusal>> {
    let authority = Authority::prove(tx, caller).await.map_err(|error| error.map_refusal(|_| Refusal::NotAllowed))?;
    let parent = organizations::find_parent(tx, &caller.organization.id).await?.ok_or(Refusal::NoParent)?;
    Ok(Right { authority, parent })
}

/// The same, to change them.
async fn prove_to_change(tx: &mut Transaction, caller: &Caller) -> Result<Right, Error<Refusal>> {
    let right = prove(tx, caller).await?;
    if right.authority.governs(caller.organization.kind) { Ok(right) } else { Err(Refusal::NotAllowed.into()) }
}

impl Right {
    /// Whether the caller is an owner in person, who may give others what owners have. A key is not, whoever made it.
    fn gives_owner_access(&self, caller: &Caller) -> bool {
        match &self.authority {
            Authority::System => true,
            Authority::Key => false,
            Authority::Member(_, own) | Authority::Program(_, own) => {
                caller.credential.is_in_person() && own.may_act_on(Role::Owner)
            }
        }
    }

    fn refuse_owner_access(&self, caller: &Caller, role: &WholeRole) -> Result<(), Refusal> {
        if role.grants_owner_access() && !self.gives_owner_access(caller) {
            return Err(Refusal::GrantsOwnerAccess);
        }
        Ok(())
    }
}

async fn find_whole_role(
    tx: &mut Transaction,
    caller: &Caller,
    id: &CustomRoleId,
) -> Result<WholeRole, Error<Refusal>> {
    let organization = &caller.organization.id;
    let role = rows::find(tx, organization, id).await?.ok_or(Refusal::NotFound)?;
    let permissions = rows::list_all_permissions(tx, organization, id).await?;
    let group_ids = rows::list_groups_of_role(tx, organization, id).await?;
    Ok(WholeRole { role, organization_id: organization.clone(), permissions, group_ids })
}

/// A page of the organization's custom roles, the oldest first. With `search`, only those whose name contains it, whatever
/// its case.
///
/// # Errors
/// [`Refusal::NotAllowed`], [`Refusal::NoParent`], [`Refusal::UnknownCursor`].
pub async fn list(
    tx: &mut Transaction,
    caller: &Caller,
    search: Option<&str>,
    request: &PageRequest<CustomRoleId>,
) -> Result<Page<CustomRole>, Error<Refusal>> {
    prove(tx, caller).await?;
    rows::list(tx, &caller.organization.id, search, request).await?.ok_or(Refusal::UnknownCursor.into())
}

/// Those of these roles that exist, the oldest first.
///
/// # Errors
/// [`Refusal::NotAllowed`], [`Refusal::NoParent`].
pub async fn list_these(
    tx: &mut Transaction,
    caller: &Caller,
    ids: &[CustomRoleId],
) -> Result<Vec<CustomRole>, Error<Refusal>> {
    prove(tx, caller).await?;
    Ok(rows::list_these(tx, &caller.organization.id, ids).await?)
}

/// One custom role.
///
/// # Errors
/// [`Refusal::NotAllowed`], [`Refusal::NoParent`], [`Refusal::NotFound`].
pub async fn find(tx: &mut Transaction, caller: &Caller, id: &CustomRoleId) -> Result<CustomRole, Error<Refusal>> {
    prove(tx, caller).await?;
    rows::find(tx, &caller.organization.id, id).await?.ok_or(Refusal::NotFound.into())
}

/// One custom role with its permissions and groups.
///
/// # Errors
/// [`Refusal::NotAllowed`], [`Refusal::NoParent`], [`Refusal::NotFound`].
pub async fn find_whole(tx: &mut Transaction, caller: &Caller, id: &CustomRoleId) -> Result<WholeRole, Error<Refusal>> {
    prove(tx, caller).await?;
    find_whole_role(tx, caller, id).await
}

/// A page of a custom role's permissions, the oldest first.
///
/// # Errors
/// [`Refusal::NotAllowed`], [`Refusal::NoParent`], [`Refusal::NotFound`], [`Refusal::UnknownCursor`].
pub async fn list_permissions(
    tx: &mut Transaction,
    caller: &Caller,
    id: &CustomRoleId,
    request: &PageRequest<PermissionId>,
) -> Result<Page<HeldPermission>, Error<Refusal>> {
    let organization = &caller.organization.id;
    find(tx, caller, id).await?;
    rows::list_permissions(tx, organization, id, request).await?.ok_or(Refusal::UnknownCursor.into())
}

/// Gives a new enterprise organization the roles that every one has.
pub(crate) async fn make_built_in(tx: &mut Transaction, organization: &Organization) -> Result<(), Failure> {
    for (name, action) in super::BUILT_IN {
        let role = change::new_role(tx, name.to_owned(), Source::BuiltIn)?;
        rows::insert(tx, &organization.id, &role).await?;
        let permission = super::Permission { action: action.to_owned(), resource: super::Resource::Organization };
        let id = PermissionId::new(tx)?;
        rows::insert_permission(tx, &organization.id, &role.id, &HeldPermission { id, permission }).await?;
    }
    Ok(())
}

async fn record(tx: &mut Transaction, caller: &Caller, activity: &Activity<'_>) -> Result<(), Failure> {
    activities::record(tx, Some(&caller.organization.id), &caller.actor, &caller.origin, activity).await
}
