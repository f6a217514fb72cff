//! Acts on the places of service accounts in workspaces.

use admit_store::{Error, Transaction};

use super::{actor_id, prove, record};
use crate::activities::{Activity, Update};
use crate::caller::Caller;
use crate::ids::{ServiceAccountId, ServiceAccountMembershipId, WorkspaceId};
use crate::pages::{Cursor, Page, PageRequest};
use crate::service_accounts::rows::{self, memberships};
use crate::service_accounts::{Membership, Refusal, ServiceAccount};
use crate::workspaces::{self, Workspace};

/// A service account that is to have a role in a workspace.
#[derive(Clone, Debug)]
pub struct NewMembership {
    /// Which account.
    pub account: ServiceAccountId,
    /// In which workspace.
    pub workspace: WorkspaceId,
    /// What it is to do there.
    pub role: workspaces::Role,
}

/// Adds a service account to a workspace; one that was added already gets the role.
///
/// # Errors
/// [`Refusal::NotAllowed`], [`Refusal::BillingNotGiven`], [`Refusal::UnknownWorkspace`], [`Refusal::WorkspaceArchived`],
/// [`Refusal::NotFound`], [`Refusal::Archived`].
pub async fn add_to_workspace(
    tx: &mut Transaction,
    caller: &Caller,
    new: &NewMembership,
) -> Result<Membership, Error<Refusal>> {
    prove(tx, caller).await?;
    refuse_billing(new.role)?;
    active_workspace(tx, caller, &new.workspace).await?;
    active_account(tx, caller, &new.account).await?;
    let organization = &caller.organization.id;
    let before = memberships::find(tx, organization, &new.account, &new.workspace).await?;
    let by = actor_id(&caller.actor);
    let after = memberships::upsert(tx, organization, new, by).await?;
    match before {
        Some(before) => record_role(tx, caller, &before, &after).await?,
        None => {
            let added = Activity::PlatformServiceAccountWorkspaceMemberAdded {
                service_account_id: &new.account,
                workspace_id: &new.workspace,
            };
            record(tx, caller, &added).await?;
        }
    }
    Ok(after)
}

/// Gives a service account that was added to a workspace another role there.
///
/// # Errors
/// Those of [`add_to_workspace`], [`Refusal::NotMember`], [`Refusal::ImplicitMembership`].
pub async fn change_in_workspace(
    tx: &mut Transaction,
    caller: &Caller,
    new: &NewMembership,
) -> Result<Membership, Error<Refusal>> {
    prove(tx, caller).await?;
    refuse_billing(new.role)?;
    let workspace = active_workspace(tx, caller, &new.workspace).await?;
    active_account(tx, caller, &new.account).await?;
    let organization = &caller.organization.id;
    let Some(before) = memberships::find(tx, organization, &new.account, &new.workspace).await? else {
        let refusal = if workspace.is_default { Refusal::ImplicitMembership } else { Refusal::NotMember };
        return Err(refusal.into());
    };
    let after = memberships::upsert(tx, organization, new, actor_id(&caller.actor)).await?;
    record_role(tx, caller, &before, &after).await?;
    Ok(after)
}

async fn record_role(
    tx: &mut Transaction,
    caller: &Caller,
    before: &Membership,
    after: &Membership,
) -> Result<(), Error<Refusal>> {
    if before.role == after.role {
        return Ok(());
    }
    let updates = [Update {
        r#type: "workspace_role",
        previous_value: before.role.to_string(),
        current_value: after.role.to_string(),
    }];
    let updated = Activity::PlatformServiceAccountWorkspaceMemberUpdated {
        service_account_id: &after.account,
        workspace_id: &after.workspace,
        updates: &updates,
    };
    Ok(record(tx, caller, &updated).await?)
}

/// Takes a service account out of a workspace. One that is not in it stays out, and the implicit membership of the default
/// workspace stays.
///
/// # Errors
/// [`Refusal::NotAllowed`], [`Refusal::UnknownWorkspace`], [`Refusal::WorkspaceArchived`], [`Refusal::NotFound`].
pub async fn remove_from_workspace(
    tx: &mut Transaction,
    caller: &Caller,
    account: &ServiceAccountId,
    workspace: &WorkspaceId,
) -> Result<(), Error<Refusal>> {
    prove(tx, caller).await?;
    active_workspace(tx, caller, workspace).await?;
    let organization = &caller.organization.id;
    rows::find(tx, organization, account).await?.ok_or(Refusal::NotFound)?;
    if memberships::remove(tx, organization, account, workspace).await? {
        let removed = Activity::PlatformServiceAccountWorkspaceMemberRemoved {
            service_account_id: account,
            workspace_id: workspace,
        };
        record(tx, caller, &removed).await?;
    }
    Ok(())
}

/// The place of an active service account in a workspace, given or implicit.
///
/// # Errors
/// [`Refusal::NotAllowed`], [`Refusal::UnknownWorkspace`], [`Refusal::WorkspaceArchived`], [`Refusal::NotFound`],
/// [`Refusal::NotMember`].
pub async fn find_in_workspace(
    tx: &mut Transaction,
    caller: &Caller,
    account: &ServiceAccountId,
    workspace: &WorkspaceId,
) -> Result<Membership, Error<Refusal>> {
    prove(tx, caller).await?;
    let workspace = active_workspace(tx, caller, workspace).await?;
    let organization = &caller.organization.id;
    let found = rows::find(tx, organization, account).await?.filter(|account| account.archived_at.is_none());
    let account = found.ok_or(Refusal::NotFound)?.id;
    match memberships::find(tx, organization, &account, &workspace.id).await? {
        Some(membership) => Ok(membership),
        None if workspace.is_default => Ok(Membership::implicit(&account, workspace.id)),
        None => Err(Refusal::NotMember.into()),
    }
}

/// A page of the service accounts that were added to a workspace and are active, the one added last first.
///
/// # Errors
/// [`Refusal::NotAllowed`], [`Refusal::UnknownWorkspace`], [`Refusal::WorkspaceArchived`], [`Refusal::UnknownCursor`].
pub async fn list_of_workspace(
    tx: &mut Transaction,
    caller: &Caller,
    workspace: &WorkspaceId,
    request: &PageRequest<ServiceAccountMembershipId>,
) -> Result<Page<Membership>, Error<Refusal>> {
    prove(tx, caller).await?;
    active_workspace(tx, caller, workspace).await?;
    let organization = &caller.organization.id;
    if let Cursor::After(cursor) | Cursor::Before(cursor) = &request.cursor
        && !memberships::was_in_workspace(tx, organization, workspace, cursor).await?
    {
        return Err(Refusal::UnknownCursor.into());
    }
    Ok(memberships::list_of_workspace(tx, organization, workspace, request).await?)
}

/// A page of the workspaces, active or archived, that an active service account is in. The implicit membership comes
/// first, and counts; but a page always holds one that was given, where there is one, so that the next page has something
/// to go on from. An archived account is in no workspace.
///
/// # Errors
/// [`Refusal::NotAllowed`], [`Refusal::NotFound`], [`Refusal::UnknownCursor`], also for a cursor whose membership ended.
pub async fn list_of_account(
    tx: &mut Transaction,
    caller: &Caller,
    account: &ServiceAccountId,
    request: &PageRequest<ServiceAccountMembershipId>,
) -> Result<Page<Membership>, Error<Refusal>> {
    prove(tx, caller).await?;
    let organization = &caller.organization.id;
    let account = rows::find(tx, organization, account).await?.ok_or(Refusal::NotFound)?;
    let is_active = account.archived_at.is_none();
    if let Cursor::After(cursor) | Cursor::Before(cursor) = &request.cursor
        && (!is_active || !memberships::is_of_account(tx, organization, &account.id, cursor).await?)
    {
        return Err(Refusal::UnknownCursor.into());
    }
    if !is_active {
        return Ok(Page { items: Vec::new(), has_more: false });
    }
    if matches!(request.cursor, Cursor::After(_)) {
        return Ok(memberships::list_of_account(tx, organization, &account.id, request).await?);
    }
    let default = workspaces::default_of(tx, organization).await?;
    if memberships::find(tx, organization, &account.id, &default).await?.is_some() {
        return Ok(memberships::list_of_account(tx, organization, &account.id, request).await?);
    }
    let rest = PageRequest { limit: request.limit.saturating_sub(1).max(1), ..request.clone() };
    let mut page = memberships::list_of_account(tx, organization, &account.id, &rest).await?;
    // Read backwards, the list begins where nothing is left before.
    if matches!(request.cursor, Cursor::Start) || !page.has_more {
        page.items.insert(0, Membership::implicit(&account.id, default));
    }
    Ok(page)
}

fn refuse_billing(role: workspaces::Role) -> Result<(), Refusal> {
    if role == workspaces::Role::Billing { Err(Refusal::BillingNotGiven) } else { Ok(()) }
}

async fn active_workspace(
    tx: &mut Transaction,
    caller: &Caller,
    id: &WorkspaceId,
) -> Result<Workspace, Error<Refusal>> {
    let found = workspaces::find_in(tx, &caller.organization.id, id).await?;
    let workspace = found.ok_or(Refusal::UnknownWorkspace)?;
    if workspace.archived_at.is_some() {
        return Err(Refusal::WorkspaceArchived.into());
    }
    Ok(workspace)
}

async fn active_account(
    tx: &mut Transaction,
    caller: &Caller,
    id: &ServiceAccountId,
) -> Result<ServiceAccount, Error<Refusal>> {
    let account = rows::find(tx, &caller.organization.id, id).await?.ok_or(Refusal::NotFound)?;
    if account.archived_at.is_some() {
        return Err(Refusal::Archived.into());
    }
    Ok(account)
}
