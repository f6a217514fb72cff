//! Undoing a batch: what is still pending is revoked, in as many acts as it takes.

use admit_store::{Channel, Error, Transaction};

use super::working::stop;
use super::{find, prove};
use crate::activities::{self, Activity};
use crate::caller::Caller;
use crate::ids::InviteBatchId;
use crate::invite_batches::{InviteBatch, Refusal, RowNumber, rows};
use crate::invites;

/// Invites that one act looks at.
const CHUNK: i64 = 256;

/// How far undoing has come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Undoing {
    /// There may be more to revoke, after this row.
    After(RowNumber),
    /// Nothing of it is pending any more.
    Done {
        /// The batch.
        batch: Box<InviteBatch>,
        /// How many of its invites were accepted.
        accepted_count: i64,
    },
}

/// Revokes invites of a batch that are still pending, beginning after a row; 0 for the first call. Rows that nobody has
/// tried yet are stopped. Can be asked for again at any time, also when it was left off half-way.
///
/// An invite to a role above the caller's own stays as it is, as when it is revoked alone.
///
/// # Errors
/// [`Refusal::NotAllowed`], [`Refusal::NotFound`].
pub async fn undo(
    tx: &mut Transaction,
    caller: &Caller,
    id: &InviteBatchId,
    after: RowNumber,
) -> Result<Undoing, Error<Refusal>> {
    prove(tx, caller).await?;
    let organization = &caller.organization.id;
    // Held until this act is over, so that no worker invites meanwhile.
    rows::hold(tx, organization, id).await?.then_some(()).ok_or(Refusal::NotFound)?;
    let batch = find(tx, caller, id).await?;
    if batch.undone_at.is_some() {
        return done(tx, caller, batch).await;
    }
    if batch.state.is_under_way() {
        stop(tx, organization, id).await?;
    }
    tx.signal(Channel::InviteBatches);
    let invited = rows::list_invited(tx, organization, id, after, CHUNK).await?;
    let last = invited.last().map(|(number, _)| *number);
    let is_last = invited.len() < usize::try_from(CHUNK).unwrap_or(usize::MAX);
    let invite_ids: Vec<_> = invited.into_iter().map(|(_, invite_id)| invite_id).collect();
    let revoked = invites::delete_all(tx, caller, &invite_ids).await;
    let revoked = revoked.map_err(|error| error.map_refusal(|_| Refusal::NotAllowed))?;
    rows::add_revoked(tx, organization, id, revoked).await?;
    if let (false, Some(last)) = (is_last, last) {
        return Ok(Undoing::After(last));
    }
    if rows::mark_undone(tx, organization, id).await? {
        let revoked_count = batch.revoked_count + revoked;
        let undone = Activity::OrgUserInviteBatchUndone { invite_batch_id: id, revoked_count };
        activities::record(tx, Some(organization), &caller.actor, &caller.origin, &undone).await?;
    }
    let batch = find(tx, caller, id).await?;
    done(tx, caller, batch).await
}

async fn done(tx: &mut Transaction, caller: &Caller, batch: InviteBatch) -> Result<Undoing, Error<Refusal>> {
    let accepted_count = rows::count_accepted(tx, &caller.organization.id, &batch.id).await?;
    Ok(Undoing::Done { batch: Box::new(batch), accepted_count })
}
