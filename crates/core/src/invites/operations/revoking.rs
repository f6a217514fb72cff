//! Ending invites that nobody has answered.

use admit_store::{Error, Transaction};

use super::prove;
use crate::activities::{self, Activity};
use crate::caller::Caller;
use crate::ids::InviteId;
use crate::invites::{Invite, Refusal, Status, rows};
use crate::members::{Authority, prove_governs};
use crate::pages::Progress;
use crate::roles::Role;

/// Revokes an open invite. Its link dies, and its mail is not sent if it was not yet.
///
/// # Errors
/// [`Refusal::NotAllowed`], [`Refusal::NotFound`], [`Refusal::NotPending`], and [`Refusal::RoleNotAssignable`] for an
/// invite to a role above the caller's own.
pub async fn delete(tx: &mut Transaction, caller: &Caller, id: &InviteId) -> Result<(), Error<Refusal>> {
    let organization = &caller.organization.id;
    let invite = find_to_end(tx, caller, id).await?;
    if !rows::delete(tx, organization, id).await? {
        return Err(Refusal::NotPending(invite.status(tx.now())).into());
    }
    let deleted = Activity::OrgUserInviteDeleted { invite_id: id };
    activities::record(tx, Some(organization), &caller.actor, &caller.origin, &deleted).await?;
    Ok(())
}

/// Revokes those of these invites that are open and that the caller may revoke; says how many.
///
/// # Errors
/// [`Refusal::NotAllowed`].
pub async fn delete_all(tx: &mut Transaction, caller: &Caller, ids: &[InviteId]) -> Result<i64, Error<Refusal>> {
    let organization = &caller.organization;
    let roles = match prove(tx, caller).await? {
        authority @ Authority::Member(..) => Some(authority.assignable_roles(organization.kind)),
        Authority::Key | Authority::Program(..) | Authority::System => None,
    };
    let ids: Vec<&str> = ids.iter().map(InviteId::as_str).collect();
    let roles: Option<Vec<&str>> = roles.map(|roles| roles.into_iter().map(Role::as_str).collect());
    let mut deleted = rows::delete_all(tx, &organization.id, &ids, roles.as_deref()).await?;
    deleted.sort();
    for id in &deleted {
        let activity = Activity::OrgUserInviteDeleted { invite_id: id };
        activities::record(tx, Some(&organization.id), &caller.actor, &caller.origin, &activity).await?;
    }
    Ok(i64::try_from(deleted.len()).unwrap_or(i64::MAX))
}

/// Invites that one act of [`delete_open`] looks at.
const CHUNK: i64 = 256;

/// Revokes open invites of the organization, the oldest first, beginning after one. Only who governs the organization does
/// that; an invite to a role above the caller's own stays as it is, as when it is revoked alone.
///
/// # Errors
/// [`Refusal::NotAllowed`].
pub async fn delete_open(
    tx: &mut Transaction,
    caller: &Caller,
    after: Option<&InviteId>,
) -> Result<Progress<InviteId>, Error<Refusal>> {
    prove_governs(tx, caller, Refusal::NotAllowed).await?;
    let pending = rows::list_pending_after(tx, &caller.organization.id, after, CHUNK).await?;
    delete_all(tx, caller, &pending).await?;
    Ok(Progress::through(pending, CHUNK))
}

/// Takes an invite off the list of those that hold their address: [deletes](delete) a pending one; an expired one stays
/// expired, as [`list`](super::list) tells. Says which of the two it was.
///
/// # Errors
/// Those of [`delete`], but for an expired invite.
pub async fn take_off_list(tx: &mut Transaction, caller: &Caller, id: &InviteId) -> Result<Status, Error<Refusal>> {
    let invite = find_to_end(tx, caller, id).await?;
    let status = invite.status(tx.now());
    if status != Status::Expired {
        delete(tx, caller, id).await?;
        return Ok(status);
    }
    let organization = &caller.organization.id;
    if rows::close_expired(tx, organization, id).await? {
        let dismissed = Activity::OrgUserInviteDismissed { invite_id: id };
        activities::record(tx, Some(organization), &caller.actor, &caller.origin, &dismissed).await?;
    }
    Ok(status)
}

/// An invite that the caller may end: only one that they could have made.
async fn find_to_end(tx: &mut Transaction, caller: &Caller, id: &InviteId) -> Result<Invite, Error<Refusal>> {
    let authority = prove(tx, caller).await?;
    let organization = &caller.organization;
    let invite = rows::find(tx, &organization.id, id).await?.ok_or(Refusal::NotFound)?;
    if let Authority::Member(..) = authority {
        let assignable = authority.assignable_roles(organization.kind);
        if !assignable.contains(&invite.role) {
            return Err(Refusal::RoleNotAssignable { assignable }.into());
        }
    }
    Ok(invite)
}
