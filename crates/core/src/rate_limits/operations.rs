//! Acts on rate limits.

use std::collections::BTreeMap;

use admit_store::{Error, Failure, Transaction};

use super::{GROUPS, Group, GroupType, Limiter, RateLimit, Refusal, WorkspaceLimit, WorkspaceRateLimit, rows};
use crate::activities::{self, Activity};
use crate::caller::Caller;
use crate::ids::{OrganizationId, RateLimitId, WorkspaceId};
use crate::members::prove_governs;
use crate::pages::{Cursor, Page, PageRequest};
use crate::workspaces::{self, Workspace};

/// Limits that one act changes, at most.
pub const CHANGES_LIMIT: usize = 16;
/// The largest limit there is: what JSON carries exactly.
pub const VALUE_LIMIT: i64 = 9_007_199_254_740_991;

/// Which rate limits of an organization to list. Every condition must hold.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Only those of groups of this type.
    pub group_type: Option<GroupType>,
    /// Only those of the group that has this model, by its full name or an alias.
    pub model: Option<String>,
}

/// A limit to give to a workspace.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Change {
    /// What is limited.
    pub limiter: Limiter,
    /// The limit; `None` takes it away, so that the organization's counts.
    pub value: Option<i64>,
}

/// The limits that a workspace was given, by group and by what is limited.
pub(super) type Given = BTreeMap<(String, Limiter), i64>;

/// A page of the organization's rate limits, in the order of the table.
///
/// # Errors
/// [`Refusal::NotAllowed`], [`Refusal::UnknownModel`], [`Refusal::UnknownCursor`].
pub async fn list(
    tx: &mut Transaction,
    caller: &Caller,
    filter: &Filter,
    request: &PageRequest<RateLimitId>,
) -> Result<Page<RateLimit>, Error<Refusal>> {
    prove_governs(tx, caller, Refusal::NotAllowed).await?;
    let mut found = of_organization(&caller.organization.id, filter.group_type);
    if let Some(model) = &filter.model {
        found.retain(|rate_limit| rate_limit.group.models.contains(&model.as_str()));
        if found.is_empty() {
            return Err(Refusal::UnknownModel(model.clone()).into());
        }
    }
    Ok(page(found, |rate_limit| &rate_limit.id, request)?)
}

/// A page of the rate limits of a workspace: those it was given, and with `includes_inherited` all that hold there.
///
/// # Errors
/// [`Refusal::NotAllowed`], [`Refusal::UnknownWorkspace`], [`Refusal::UnknownCursor`].
pub async fn list_of_workspace(
    tx: &mut Transaction,
    caller: &Caller,
    workspace: &WorkspaceId,
    group_type: Option<GroupType>,
    includes_inherited: bool,
    request: &PageRequest<RateLimitId>,
) -> Result<Page<WorkspaceRateLimit>, Error<Refusal>> {
    let organization = &caller.organization.id;
    prove_governs(tx, caller, Refusal::NotAllowed).await?;
    let workspace = find_workspace(tx, organization, workspace).await?.id;
    let given = rows::list(tx, organization, &workspace).await?;
    let in_workspace = |rate_limit: RateLimit| {
        let mut limits = limits_of(rate_limit.group, &given);
        limits.retain(|limit| includes_inherited || limit.own.is_some());
        WorkspaceRateLimit { rate_limit, workspace: workspace.clone(), limits }
    };
    // All, so that a page can start after a group whose limits were taken away meanwhile.
    let all = of_organization(organization, None).into_iter().map(in_workspace).collect();
    let is_asked_for = |entry: &WorkspaceRateLimit| {
        group_type.is_none_or(|asked| entry.rate_limit.group.kind == asked) && !entry.limits.is_empty()
    };
    Ok(page_of_some(all, |entry| &entry.rate_limit.id, is_asked_for, request)?)
}

/// Gives a workspace limits in a group, or takes them away; those that are not named stay. A limit above the
/// organization's is kept, and the organization's counts.
///
/// # Errors
/// Every [`Refusal`] but [`Refusal::UnknownModel`] and [`Refusal::UnknownCursor`].
pub async fn set(
    tx: &mut Transaction,
    caller: &Caller,
    workspace: &WorkspaceId,
    id: &RateLimitId,
    changes: &[Change],
) -> Result<WorkspaceRateLimit, Error<Refusal>> {
    prove_governs(tx, caller, Refusal::NotAllowed).await?;
    check(changes)?;
    let organization = &caller.organization.id;
    let workspace = find_workspace(tx, organization, workspace).await?;
    let all = of_organization(organization, None);
    let rate_limit = all.into_iter().find(|rate_limit| rate_limit.id == *id).ok_or(Refusal::NotFound)?;
    if workspace.is_default {
        return Err(Refusal::IsDefault.into());
    }
    if workspace.archived_at.is_some() {
        return Err(Refusal::IsArchived.into());
    }
    for change in changes {
        apply(tx, caller, &workspace.id, rate_limit.group, *change).await?;
    }
    let given = rows::list(tx, organization, &workspace.id).await?;
    let limits = limits_of(rate_limit.group, &given);
    Ok(WorkspaceRateLimit { rate_limit, workspace: workspace.id, limits })
}

async fn find_workspace(
    tx: &mut Transaction,
    organization: &OrganizationId,
    id: &WorkspaceId,
) -> Result<Workspace, Error<Refusal>> {
    workspaces::find_in(tx, organization, id).await?.ok_or(Refusal::UnknownWorkspace.into())
}

fn check(changes: &[Change]) -> Result<(), Refusal> {
    if changes.is_empty() || changes.len() > CHANGES_LIMIT {
        return Err(Refusal::WrongNumberOfChanges);
    }
    for (position, change) in changes.iter().enumerate() {
        if changes.iter().take(position).any(|earlier| earlier.limiter == change.limiter) {
            return Err(Refusal::ChangedTwice(change.limiter));
        }
        if change.value.is_some_and(|value| !(0..=VALUE_LIMIT).contains(&value)) {
            return Err(Refusal::BadValue(change.limiter));
        }
    }
    Ok(())
}

async fn apply(
    tx: &mut Transaction,
    caller: &Caller,
    workspace: &WorkspaceId,
    group: &Group,
    change: Change,
) -> Result<(), Failure> {
    let organization = &caller.organization.id;
    let (workspace_id, model_group, limiter_type) = (workspace, group.id, change.limiter.as_str());
    let (made_the_difference, activity) = match change.value {
        Some(value) => (
            rows::set(tx, organization, workspace, group.id, change.limiter, value).await?,
            Activity::PlatformWorkspaceRateLimitUpdated { workspace_id, model_group, limiter_type, value },
        ),
        None => (
            rows::clear(tx, organization, workspace, group.id, change.limiter).await?,
            Activity::PlatformWorkspaceRateLimitDeleted { workspace_id, model_group, limiter_type },
        ),
    };
    if made_the_difference {
        activities::record(tx, Some(organization), &caller.actor, &caller.origin, &activity).await?;
    }
    Ok(())
}

fn of_organization(organization: &OrganizationId, group_type: Option<GroupType>) -> Vec<RateLimit> {
    let is_asked_for = |group: &&Group| group_type.is_none_or(|asked| group.kind == asked);
    let asked_for = GROUPS.iter().filter(is_asked_for);
    asked_for.map(|group| RateLimit { id: RateLimitId::of(organization, group.id), group }).collect()
}

/// The organization's limits and those that were given besides, each with both values.
fn limits_of(group: &Group, given: &Given) -> Vec<WorkspaceLimit> {
    let own = |limiter: Limiter| given.get(&(group.id.to_owned(), limiter)).copied();
    let of_organization = group.limits.iter().map(|(limiter, value)| WorkspaceLimit {
        limiter: *limiter,
        own: own(*limiter),
        of_organization: Some(*value),
    });
    let of_workspace_alone = Limiter::SETTABLE
        .into_iter()
        .filter(|limiter| group.limits.iter().all(|(known, _)| known != limiter))
        .filter_map(|limiter| Some(WorkspaceLimit { limiter, own: Some(own(limiter)?), of_organization: None }));
    of_organization.chain(of_workspace_alone).collect()
}

fn page<T>(
    all: Vec<T>,
    id: impl Fn(&T) -> &RateLimitId,
    request: &PageRequest<RateLimitId>,
) -> Result<Page<T>, Refusal> {
    page_of_some(all, id, |_| true, request)
}

/// A page of what `is_asked_for`, after any of `all`.
fn page_of_some<T>(
    all: Vec<T>,
    id: impl Fn(&T) -> &RateLimitId,
    is_asked_for: impl Fn(&T) -> bool,
    request: &PageRequest<RateLimitId>,
) -> Result<Page<T>, Refusal> {
    let start = match &request.cursor {
        Cursor::After(last) => all.iter().position(|item| id(item) == last).ok_or(Refusal::UnknownCursor)? + 1,
        Cursor::Start => 0,
        Cursor::Before(_) | Cursor::End => return Err(Refusal::UnknownCursor),
    };
    let rest = all.into_iter().skip(start).filter(is_asked_for);
    let rows = rest.take(request.limit as usize + 1).collect();
    Ok(Page::from_rows(rows, request))
}
