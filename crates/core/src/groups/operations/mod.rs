//! Acts on groups (`manage`), on who is in them (`membership`), and what becomes of groups that invites name (`named`).

mod manage;
mod membership;
mod named;

pub use manage::{create, delete, find, list, list_these, rename};
pub(crate) use membership::leave_all;
pub use membership::{add_member, count_members_up_to, find_member, list_members, remove_member, search_members};
pub(crate) use named::{
    NamedGroups, check_named, join_named, list_named, list_named_to_join, name_in_invite, name_instead,
};

use admit_store::{Error, Failure, Transaction};

use super::{Group, Refusal, Source, rows};
use crate::caller::Caller;
use crate::custom_roles::{self, OwnerAccess};
use crate::ids::{GroupId, OrganizationId};
use crate::members::Authority;
use crate::organizations;

/// Proof that a caller may manage the groups of an enterprise.
struct Right {
    authority: Authority,
    parent: OrganizationId,
}

async fn prove(tx: &mut Transaction, caller: &Caller) -> Result<Right, Error<Refusal>> {
    let authority = Authority::prove(tx, caller).await.map_err(|error| error.map_refusal(|_| Refusal::NotAllowed))?;
    let parent = organizations::find_parent(tx, &caller.organization.id).await?.ok_or(Refusal::NoParent)?;
    Ok(Right { authority, parent })
}

impl Right {
    async fn find(&self, tx: &mut Transaction, caller: &Caller, id: &GroupId) -> Result<Group, Error<Refusal>> {
        let found = rows::find(tx, &self.parent, &caller.organization.id, id).await?;
        found.ok_or_else(|| Refusal::NotFound(id.clone()).into())
    }

    /// A group that no directory keeps.
    async fn find_to_change(
        &self,
        tx: &mut Transaction,
        caller: &Caller,
        id: &GroupId,
    ) -> Result<Group, Error<Refusal>> {
        let group = self.find(tx, caller, id).await?;
        if group.source == Source::Scim && organizations::has_directory_in(tx, &self.parent).await? {
            return Err(Refusal::KeptByDirectory(group.id).into());
        }
        Ok(group)
    }

    /// A group that no directory keeps, and whose members the caller may decide on.
    async fn find_to_change_members(
        &self,
        tx: &mut Transaction,
        caller: &Caller,
        id: &GroupId,
    ) -> Result<Group, Error<Refusal>> {
        let group = self.find_to_change(tx, caller, id).await?;
        refuse_owner_access(tx, &self.authority, std::slice::from_ref(id)).await?;
        Ok(group)
    }
}

/// Refuses groups that grant owner access, unless the caller is somebody who governs, with a session of their own.
async fn refuse_owner_access(
    tx: &mut Transaction,
    authority: &Authority,
    ids: &[GroupId],
) -> Result<(), Error<Refusal>> {
    if authority.decides_on_owners() {
        return Ok(());
    }
    match custom_roles::owner_access(tx, ids).await?.into_iter().next() {
        None => Ok(()),
        Some((group, OwnerAccess::Granted)) => Err(Refusal::GrantsOwnerAccess(group).into()),
        Some((group, OwnerAccess::Unconfirmed)) => Err(Refusal::OwnerAccessUnconfirmed(group).into()),
    }
}

async fn record(
    tx: &mut Transaction,
    caller: &Caller,
    activity: &crate::activities::Activity<'_>,
) -> Result<(), Failure> {
    crate::activities::record(tx, Some(&caller.organization.id), &caller.actor, &caller.origin, activity).await
}
