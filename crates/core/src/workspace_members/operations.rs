//! Acts on the members of a workspace.

use std::collections::HashMap;

use admit_store::{Error, Failure, Transaction};

use super::rows::{self, Of};
use super::{Refusal, Standing, WorkspaceMember, role_in_default};
use crate::activities::{self, Activity, Update};
use crate::caller::{Actor, Caller, Origin};
use crate::ids::{OrganizationId, PersonId, WorkspaceId};
use crate::members::{self, find_role, prove_governs};
use crate::pages::{Found, Page, PageRequest};
use crate::roles::Role as OrganizationRole;
use crate::workspaces::{Role, Workspace, find_in};
use crate::{keys, organizations};

/// A page of the members of a workspace, whoever came last first.
///
/// # Errors
/// [`Refusal::NotAllowed`], [`Refusal::UnknownWorkspace`], [`Refusal::UnknownCursor`].
pub async fn list(
    tx: &mut Transaction,
    caller: &Caller,
    workspace: &WorkspaceId,
    request: &PageRequest<PersonId>,
) -> Result<Page<WorkspaceMember>, Error<Refusal>> {
    Ok(search(tx, caller, workspace, None, request).await?.page)
}

/// The same, only of those who have `search` in their name or address. It is looked for among ten thousand members, and the page
/// tells where to go on.
///
/// # Errors
/// [`Refusal::NotAllowed`], [`Refusal::UnknownWorkspace`], [`Refusal::UnknownCursor`].
pub async fn search(
    tx: &mut Transaction,
    caller: &Caller,
    workspace: &WorkspaceId,
    search: Option<&str>,
    request: &PageRequest<PersonId>,
) -> Result<Found<WorkspaceMember, PersonId>, Error<Refusal>> {
    let of = if proven(tx, caller, workspace).await?.is_default { Of::Default } else { Of::Workspace(workspace) };
    rows::list(tx, &caller.organization.id, of, search, request).await?.ok_or(Refusal::UnknownCursor.into())
}

/// How many members each of these workspaces has, whether their places were given or inherited. Those of either sort are
/// counted no further than `limit`, so a number from there on says that there are at least so many.
///
/// Workspaces that are not here are left out.
///
/// # Errors
/// [`Refusal::NotAllowed`].
pub async fn count_up_to(
    tx: &mut Transaction,
    caller: &Caller,
    workspaces: &[WorkspaceId],
    limit: i64,
) -> Result<HashMap<WorkspaceId, i64>, Error<Refusal>> {
    prove_governs(tx, caller, Refusal::NotAllowed).await?;
    let organization = &caller.organization.id;
    let everybody = members::count_up_to(tx, organization, limit).await?;
    let inherited = rows::count_inherited_up_to(tx, organization, limit).await?;
    let counted = rows::count_given_in_each_up_to(tx, organization, workspaces, limit).await?;
    let with_all = |(id, is_default, given)| (id, if is_default { everybody } else { given + inherited });
    Ok(counted.into_iter().map(with_all).collect())
}

/// One member of a workspace.
///
/// # Errors
/// [`Refusal::NotAllowed`], [`Refusal::UnknownWorkspace`], [`Refusal::NotFound`].
pub async fn find(
    tx: &mut Transaction,
    caller: &Caller,
    workspace: &WorkspaceId,
    person: &PersonId,
) -> Result<WorkspaceMember, Error<Refusal>> {
    let organization = &caller.organization.id;
    let role = if proven(tx, caller, workspace).await?.is_default {
        find_role(tx, organization, person).await?.map(role_in_default)
    } else {
        rows::find(tx, organization, workspace, person).await?.and_then(Standing::role)
    };
    let role = role.ok_or(Refusal::NotFound)?;
    Ok(WorkspaceMember { person: person.clone(), role })
}

/// Gives a member of the organization a place in a workspace. Who inherits one may be given one too, and keeps it when
/// the inherited one ends; until then the answer has the role that counts.
///
/// # Errors
/// [`Refusal::NotAllowed`], [`Refusal::UnknownWorkspace`], [`Refusal::BillingIsInherited`], [`Refusal::IsDefault`],
/// [`Refusal::IsArchived`], [`Refusal::UnknownMember`], [`Refusal::AlreadyMember`], [`Refusal::AtLimit`].
pub async fn add(
    tx: &mut Transaction,
    caller: &Caller,
    workspace: &WorkspaceId,
    person: &PersonId,
    role: Role,
) -> Result<WorkspaceMember, Error<Refusal>> {
    changeable(tx, caller, workspace).await?;
    if role == Role::Billing {
        return Err(Refusal::BillingIsInherited.into());
    }
    let standing = rows::find(tx, &caller.organization.id, workspace, person).await?.ok_or(Refusal::UnknownMember)?;
    if standing.given.is_some() {
        return Err(Refusal::AlreadyMember.into());
    }
    give(tx, caller, workspace, person, role).await?;
    let added = Activity::PlatformWorkspaceMemberAdded { workspace_id: workspace, user_id: person };
    record(tx, caller, &added).await?;
    let role = Standing { given: Some(role), ..standing }.role().unwrap_or(role);
    Ok(WorkspaceMember { person: person.clone(), role })
}

/// Gives a member of a workspace another role. Giving the role that the member has already changes nothing and succeeds.
/// A billing member can be made `workspace_admin`, and `workspace_billing` again.
///
/// # Errors
/// [`Refusal::NotAllowed`], [`Refusal::UnknownWorkspace`], [`Refusal::IsDefault`], [`Refusal::IsArchived`],
/// [`Refusal::NotFound`], [`Refusal::Inherited`], [`Refusal::BillingIsInherited`], [`Refusal::AtLimit`].
pub async fn change_role(
    tx: &mut Transaction,
    caller: &Caller,
    workspace: &WorkspaceId,
    person: &PersonId,
    role: Role,
) -> Result<WorkspaceMember, Error<Refusal>> {
    changeable(tx, caller, workspace).await?;
    let organization = &caller.organization.id;
    let standing = rows::find(tx, organization, workspace, person).await?.ok_or(Refusal::NotFound)?;
    let previous = standing.role().ok_or(Refusal::NotFound)?;
    if previous == role {
        return Ok(WorkspaceMember { person: person.clone(), role });
    }
    match (standing.organization_role, role) {
        (OrganizationRole::Billing, Role::Billing) => rows::end(tx, organization, workspace, person).await?,
        (OrganizationRole::Billing, Role::Admin) if standing.given.is_none() => {
            give(tx, caller, workspace, person, role).await?;
        }
        (OrganizationRole::Billing, Role::Admin) => {
            rows::update_role(tx, organization, workspace, person, role).await?;
        }
        _ if standing.is_inherited() => return Err(inherited(standing)),
        (_, Role::Billing) => return Err(Refusal::BillingIsInherited.into()),
        _ => rows::update_role(tx, organization, workspace, person, role).await?,
    }
    let updates =
        [Update { r#type: "workspace_role", previous_value: previous.to_string(), current_value: role.to_string() }];
    let updated =
        Activity::PlatformWorkspaceMemberUpdated { workspace_id: workspace, user_id: person, updates: &updates };
    record(tx, caller, &updated).await?;
    Ok(WorkspaceMember { person: person.clone(), role })
}

/// Takes a place in a workspace away, and archives the member's own keys there. The workspace's keys stay.
///
/// # Errors
/// [`Refusal::NotAllowed`], [`Refusal::UnknownWorkspace`], [`Refusal::IsDefault`], [`Refusal::NotFound`],
/// [`Refusal::Inherited`].
pub async fn remove(
    tx: &mut Transaction,
    caller: &Caller,
    workspace: &WorkspaceId,
    person: &PersonId,
) -> Result<(), Error<Refusal>> {
    if proven(tx, caller, workspace).await?.is_default {
        return Err(Refusal::IsDefault.into());
    }
    let organization = &caller.organization.id;
    let standing = rows::find(tx, organization, workspace, person).await?.ok_or(Refusal::NotFound)?;
    if standing.is_inherited() {
        return Err(inherited(standing));
    }
    if standing.given.is_none() {
        return Err(Refusal::NotFound.into());
    }
    rows::end(tx, organization, workspace, person).await?;
    keys::archive_of_person(tx, caller, person, Some(workspace)).await?;
    let removed = Activity::PlatformWorkspaceMemberRemoved { workspace_id: workspace, user_id: person };
    Ok(record(tx, caller, &removed).await?)
}

/// Gives a person who has just joined the organization the place that their invite names. Says whether they have it now:
/// not if the workspace was archived since or is full, which is no reason to keep anybody out of the organization.
pub(crate) async fn join(
    tx: &mut Transaction,
    organization: &OrganizationId,
    place: &WorkspaceMember,
    workspace: &WorkspaceId,
    origin: &Origin,
) -> Result<bool, Failure> {
    let found = find_in(tx, organization, workspace).await?;
    if found.is_none_or(|workspace| workspace.is_default || workspace.archived_at.is_some()) {
        return Ok(false);
    }
    let limit = organizations::lock_limits(tx, organization).await?.workspace_members;
    if is_full(tx, organization, workspace, limit).await? {
        return Ok(false);
    }
    if !rows::give(tx, organization, workspace, &place.person, place.role).await? {
        return Ok(false);
    }
    let actor = Actor::Person(place.person.clone());
    let added = Activity::PlatformWorkspaceMemberAdded { workspace_id: workspace, user_id: &place.person };
    activities::record(tx, Some(organization), &actor, origin, &added).await?;
    Ok(true)
}

fn inherited(standing: Standing) -> Error<Refusal> {
    Refusal::Inherited { organization_role: standing.organization_role }.into()
}

/// Proves the right and finds the workspace.
async fn proven(tx: &mut Transaction, caller: &Caller, workspace: &WorkspaceId) -> Result<Workspace, Error<Refusal>> {
    prove_governs(tx, caller, Refusal::NotAllowed).await?;
    find_in(tx, &caller.organization.id, workspace).await?.ok_or(Refusal::UnknownWorkspace.into())
}

/// The same, for acts that give something.
async fn changeable(tx: &mut Transaction, caller: &Caller, workspace: &WorkspaceId) -> Result<(), Error<Refusal>> {
    let workspace = proven(tx, caller, workspace).await?;
    if workspace.is_default {
        return Err(Refusal::IsDefault.into());
    }
    if workspace.archived_at.is_some() {
        return Err(Refusal::IsArchived.into());
    }
    Ok(())
}

/// Gives a place to somebody who was given none, if the workspace has one left.
async fn give(
    tx: &mut Transaction,
    caller: &Caller,
    workspace: &WorkspaceId,
    person: &PersonId,
    role: Role,
) -> Result<(), Error<Refusal>> {
    let organization = &caller.organization.id;
    let limits = organizations::lock_limits(tx, organization).await?;
    if let Some(limit) = limits.workspace_members
        && is_full(tx, organization, workspace, Some(limit)).await?
    {
        return Err(Refusal::AtLimit { limit }.into());
    }
    if rows::give(tx, organization, workspace, person, role).await? {
        return Ok(());
    }
    Err(Refusal::AlreadyMember.into())
}

/// Whether as many places were given as the limit allows.
async fn is_full(
    tx: &mut Transaction,
    organization: &OrganizationId,
    workspace: &WorkspaceId,
    limit: Option<i64>,
) -> Result<bool, Failure> {
    match limit {
        Some(limit) => Ok(rows::count_given_up_to(tx, organization, workspace, limit).await? >= limit),
        None => Ok(false),
    }
}

async fn record(tx: &mut Transaction, caller: &Caller, activity: &Activity<'_>) -> Result<(), Failure> {
    activities::record(tx, Some(&caller.organization.id), &caller.actor, &caller.origin, activity).await
}
