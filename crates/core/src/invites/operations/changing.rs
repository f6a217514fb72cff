//! Changing a pending invite: a new link, more time, another role.

use std::collections::BTreeMap;

use admit_store::{Error, Timestamp, Transaction};

use super::describing::{DescribedInvite, describe_one};
use super::find;
use super::inviting::{check_groups, check_role, check_workspaces, queue_mail};
use crate::activities::{self, Activity, Update};
use crate::caller::Caller;
use crate::groups;
use crate::ids::{GroupId, InviteId};
use crate::invites::details::{check_lifetime, check_metadata, check_workspace_list};
use crate::invites::{Invite, Refusal, Status, WorkspaceGrant, links, rows};
use crate::members;
use crate::organizations;
use crate::outbox;
use crate::roles::Role;
use crate::secrets::{Token, Vault};

/// Between two mails about one invite, at least (AC-49).
pub const RESEND_AFTER_SECONDS: i64 = 60;
/// Mails about one invite, at most (AC-49).
const MAILS_LIMIT: i64 = 20;
/// Mails to one address within a day about all invites that are open for it, at most (AC-49).
const MAILS_OF_ADDRESS_LIMIT: i64 = 100;
const DAY_SECONDS: i64 = 24 * 3600;

/// Gives a pending invite a new link, which is mailed or handed to the caller. The older link dies.
///
/// # Errors
/// [`Refusal::NotAllowed`], [`Refusal::NotFound`], [`Refusal::NotPending`], [`Refusal::RoleNotAssignable`] for an invite
/// to a role above the caller's own, [`Refusal::LinksNotAllowed`], [`Refusal::ResentTooOften`], [`Refusal::AddressInvitedTooOften`].
pub async fn resend(
    tx: &mut Transaction,
    vault: &Vault,
    caller: &Caller,
    id: &InviteId,
    sends_mail: bool,
) -> Result<(DescribedInvite, Token), Error<Refusal>> {
    let organization = &caller.organization.id;
    let invite = find_pending(tx, caller, id).await?;
    if sends_mail {
        refuse_too_many_mails(tx, caller, &invite).await?;
    } else {
        require_links_allowed(tx, caller).await?;
    }
    let token = links::new_token(id)?;
    if !rows::replace_token(tx, organization, id, &token.digest()).await? {
        return Err(Refusal::NotPending(invite.status(tx.now())).into());
    }
    if sends_mail {
        queue_mail(tx, vault, organization, &invite, &token).await?;
        let resent =
            Activity::OrgUserInviteReSent { invite_id: id, invited_email: &invite.address, invited_role: invite.role };
        activities::record(tx, Some(organization), &caller.actor, &caller.origin, &resent).await?;
    } else {
        record_link(tx, caller, id).await?;
    }
    Ok((describe_one(tx, organization, invite).await?, token))
}

async fn refuse_too_many_mails(tx: &mut Transaction, caller: &Caller, invite: &Invite) -> Result<(), Error<Refusal>> {
    let a_day_ago = tx.now().plus_seconds(-DAY_SECONDS);
    if rows::count_mails_of_address(tx, invite, a_day_ago, MAILS_OF_ADDRESS_LIMIT).await? >= MAILS_OF_ADDRESS_LIMIT {
        return Err(Refusal::AddressInvitedTooOften.into());
    }
    let mails = outbox::mails_of_invite(tx, &caller.organization.id, &invite.id).await?;
    let soonest = mails.newest_at.map(|newest| newest.plus_seconds(RESEND_AFTER_SECONDS));
    match soonest {
        _ if mails.count >= MAILS_LIMIT => Err(Refusal::ResentTooOften { again_at: None }.into()),
        Some(again_at) if again_at > tx.now() => Err(Refusal::ResentTooOften { again_at: Some(again_at) }.into()),
        _ => Ok(()),
    }
}

/// That a link may be handed to the caller: the organization allows it, and the caller governs it; no scope is for that.
pub(super) async fn require_links_allowed(tx: &mut Transaction, caller: &Caller) -> Result<(), Error<Refusal>> {
    members::prove_governs(tx, caller, Refusal::LinksNotAllowed).await?;
    if organizations::settings(tx, &caller.organization.id).await?.invite_links_allowed {
        return Ok(());
    }
    Err(Refusal::LinksNotAllowed.into())
}

pub(super) async fn record_link(tx: &mut Transaction, caller: &Caller, id: &InviteId) -> Result<(), Error<Refusal>> {
    let shown = Activity::OrgUserInviteLinkShown { invite_id: id };
    Ok(activities::record(tx, Some(&caller.organization.id), &caller.actor, &caller.origin, &shown).await?)
}

/// Lets a pending invite expire later or sooner: so many seconds from now. Its link stays.
///
/// # Errors
/// As [`resend`], and [`Refusal::BadDetails`].
pub async fn extend(
    tx: &mut Transaction,
    caller: &Caller,
    id: &InviteId,
    seconds: i64,
) -> Result<DescribedInvite, Error<Refusal>> {
    let invite = find_pending(tx, caller, id).await?;
    let expires_at = tx.now().plus_seconds(check_lifetime(seconds).map_err(Refusal::BadDetails)?);
    if !rows::update_expiry(tx, &caller.organization.id, id, expires_at).await? {
        return Err(Refusal::NotPending(invite.status(tx.now())).into());
    }
    record_updates(tx, caller, id, &[moved("expires_at", invite.expires_at, expires_at)]).await?;
    describe_one(tx, &caller.organization.id, Invite { expires_at, ..invite }).await
}

fn moved(property: &'static str, before: Timestamp, after: Timestamp) -> Update {
    Update { r#type: property, previous_value: before.to_string(), current_value: after.to_string() }
}

/// What to change of a pending invite; what is `None` stays.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct InviteChange {
    /// The role to be given.
    pub role: Option<Role>,
    /// All groups to join.
    pub group_ids: Option<Vec<GroupId>>,
    /// All workspaces to join.
    pub workspaces: Option<Vec<WorkspaceGrant>>,
    /// All metadata.
    pub metadata: Option<BTreeMap<String, String>>,
}

/// Changes what a pending invite gives. Its link stays.
///
/// # Errors
/// As [`resend`], and those of the new values, as when inviting.
pub async fn change(
    tx: &mut Transaction,
    caller: &Caller,
    id: &InviteId,
    change: &InviteChange,
) -> Result<DescribedInvite, Error<Refusal>> {
    let mut invite = find_pending(tx, caller, id).await?;
    let organization = &caller.organization.id;
    let mut updates = Vec::new();
    if let Some(role) = change.role.filter(|role| *role != invite.role) {
        check_role(tx, caller, role).await?;
        rows::update_role(tx, organization, id, role).await?;
        updates.push(named("role", invite.role.as_str().to_owned(), role.as_str().to_owned()));
        invite.role = role;
    }
    if let Some(group_ids) = &change.group_ids {
        let named_groups = check_groups(tx, caller, group_ids).await?;
        groups::name_instead(tx, organization, id, named_groups.as_ref()).await?;
        updates.push(named("rbac_group_ids", joined(&invite.group_ids), joined(group_ids)));
        invite.group_ids.clone_from(group_ids);
    }
    if let Some(workspaces) = &change.workspaces {
        check_workspace_list(workspaces).map_err(Refusal::BadDetails)?;
        check_workspaces(tx, caller, workspaces).await?;
        let before = rows::workspaces_of(tx, organization, id).await?;
        rows::replace_workspaces(tx, organization, id, workspaces).await?;
        updates.push(named("workspaces", listed(&before), listed(workspaces)));
    }
    if let Some(metadata) = &change.metadata {
        check_metadata(metadata).map_err(Refusal::BadDetails)?;
        rows::update_metadata(tx, organization, id, metadata).await?;
    }
    updates.retain(|update: &Update| update.previous_value != update.current_value);
    record_updates(tx, caller, id, &updates).await?;
    describe_one(tx, organization, invite).await
}

fn named(property: &'static str, before: String, after: String) -> Update {
    Update { r#type: property, previous_value: before, current_value: after }
}

fn joined(ids: &[GroupId]) -> String {
    ids.iter().map(GroupId::as_str).collect::<Vec<_>>().join(" ")
}

fn listed(workspaces: &[WorkspaceGrant]) -> String {
    let grant = |grant: &WorkspaceGrant| format!("{} {}", grant.workspace_id, grant.role.as_str());
    workspaces.iter().map(grant).collect::<Vec<_>>().join(", ")
}

async fn record_updates(
    tx: &mut Transaction,
    caller: &Caller,
    id: &InviteId,
    updates: &[Update],
) -> Result<(), Error<Refusal>> {
    if updates.is_empty() {
        return Ok(());
    }
    let updated = Activity::OrgUserInviteUpdated { invite_id: id, updates };
    Ok(activities::record(tx, Some(&caller.organization.id), &caller.actor, &caller.origin, &updated).await?)
}

/// A pending invite that the caller could have made.
async fn find_pending(tx: &mut Transaction, caller: &Caller, id: &InviteId) -> Result<Invite, Error<Refusal>> {
    let invite = find(tx, caller, id).await?;
    check_role(tx, caller, invite.role).await?;
    match invite.status(tx.now()) {
        Status::Pending => Ok(invite),
        ended => Err(Refusal::NotPending(ended).into()),
    }
}
