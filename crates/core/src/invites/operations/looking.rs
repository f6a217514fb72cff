//! Looking at invites.

use admit_store::{Error, Failure, Transaction};

use super::prove;
use crate::caller::Caller;
use crate::groups;
use crate::ids::InviteId;
use crate::invites::{Filter, Invite, Refusal, rows};
use crate::organizations::Kind;
use crate::pages::{Found, Page, PageRequest};

/// One invite, whatever has become of it.
///
/// # Errors
/// [`Refusal::NotAllowed`], [`Refusal::NotFound`].
pub async fn find(tx: &mut Transaction, caller: &Caller, id: &InviteId) -> Result<Invite, Error<Refusal>> {
    prove(tx, caller).await?;
    let mut invite = rows::find(tx, &caller.organization.id, id).await?.ok_or(Refusal::NotFound)?;
    add_groups(tx, caller, std::slice::from_mut(&mut invite)).await?;
    Ok(invite)
}

/// A page of pending, accepted and expired invites, the newest first (spec section 8.2).
///
/// # Errors
/// [`Refusal::NotAllowed`], [`Refusal::UnknownCursor`].
pub async fn list(
    tx: &mut Transaction,
    caller: &Caller,
    filter: &Filter,
    request: &PageRequest<InviteId>,
) -> Result<Page<Invite>, Error<Refusal>> {
    prove(tx, caller).await?;
    let page = rows::list(tx, &caller.organization.id, filter, request).await?;
    let mut page = page.ok_or(Refusal::UnknownCursor)?;
    add_groups(tx, caller, &mut page.items).await?;
    Ok(page)
}

/// A page of the invites that still hold their address: pending, or expired and not replaced. The newest first. What is
/// searched for is looked for among ten thousand, and the page tells where to go on.
///
/// # Errors
/// [`Refusal::NotAllowed`], [`Refusal::UnknownCursor`].
pub async fn search_open(
    tx: &mut Transaction,
    caller: &Caller,
    filter: &Filter,
    request: &PageRequest<InviteId>,
) -> Result<Found<Invite, InviteId>, Error<Refusal>> {
    prove(tx, caller).await?;
    let found = rows::search_open(tx, &caller.organization.id, filter, request).await?;
    let mut found = found.ok_or(Refusal::UnknownCursor)?;
    add_groups(tx, caller, &mut found.page.items).await?;
    Ok(found)
}

/// Adds to each of these invites the groups that it names.
pub(super) async fn add_groups(tx: &mut Transaction, caller: &Caller, invites: &mut [Invite]) -> Result<(), Failure> {
    if caller.organization.kind == Kind::Platform {
        return Ok(());
    }
    let ids: Vec<InviteId> = invites.iter().map(|invite| invite.id.clone()).collect();
    let ids: Vec<&str> = ids.iter().map(InviteId::as_str).collect();
    let mut named = groups::list_named(tx, &caller.organization.id, &ids).await?;
    for invite in invites {
        invite.group_ids = named.remove(&invite.id).unwrap_or_default();
    }
    Ok(())
}
