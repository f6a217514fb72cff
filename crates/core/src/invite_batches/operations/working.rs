//! Working through batches. A worker claims a batch and settles chunk after chunk of its rows; each chunk is one act, which
//! needs no more than [`admit_store::Store::write_concurrently`], as inviting does.
//!
//! A claim is good while it is the newest: each chunk first renews it, in one conditional update, which also keeps any other
//! worker from the batch until the act is over. So a worker whose claim has lapsed changes nothing any more.

use std::collections::BTreeMap;

use admit_store::{Channel, Error, Failure, Timestamp, Transaction};

use super::submitting::{Judged, judge};
use crate::caller::{Caller, Origin};
use crate::credentials::{self, Asker, Scope};
use crate::ids::{InviteBatchId, OrganizationId};
use crate::invite_batches::{Outcome, Row, RowNumber, Settled, Shared, State, rows};
use crate::invites;
use crate::members::Authority;
use crate::organizations;
use crate::secrets::Vault;

/// How long a claim holds, unless it is renewed.
const CLAIM_SECONDS: i64 = 60;
/// Rows that one act settles.
const CHUNK: i64 = 64;

/// A batch that a worker has to itself until its claim lapses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claim {
    /// Which batch.
    pub batch: InviteBatchId,
    /// Whose.
    pub organization: OrganizationId,
    /// When the claim lapses; no two claims of a batch have the same.
    pub until: Timestamp,
}

/// How far a worker has come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Progress {
    /// There may be more rows, under the renewed claim.
    More(Claim),
    /// The batch is finished, or somebody else's.
    Over,
}

/// A row that looked as if it could be invited was refused, as things changed meanwhile. Its chunk is undone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotForeseen {
    /// Which row.
    pub number: RowNumber,
    /// Why.
    pub refusal: invites::Refusal,
}

impl admit_store::Refusal for NotForeseen {}

/// A claimed batch, as a chunk of it needs it.
pub(in crate::invite_batches) struct Claimed {
    pub(in crate::invite_batches) asker: Asker,
    pub(in crate::invite_batches) origin: Origin,
    pub(in crate::invite_batches) shared: Shared,
}

/// Whether there is a batch to claim.
///
/// # Errors
/// [`Failure`] of the store.
pub async fn has_due(tx: &mut Transaction) -> Result<bool, Failure> {
    rows::has_due(tx).await
}

/// Claims batches that nobody works on, the oldest first.
///
/// # Errors
/// [`Failure`] of the store.
pub async fn claim(tx: &mut Transaction, limit: i64) -> Result<Vec<Claim>, Failure> {
    let until = tx.now().plus_seconds(CLAIM_SECONDS);
    rows::claim(tx, until, limit).await
}

/// Leaves claimed batches to any other worker, at once.
///
/// # Errors
/// [`Failure`] of the store.
pub async fn release(tx: &mut Transaction, claims: &[Claim]) -> Result<(), Failure> {
    for claim in claims {
        rows::release(tx, claim).await?;
    }
    tx.signal(Channel::InviteBatches);
    Ok(())
}

/// Settles the next rows: invites those that can be, in the name of whoever asked, if they still may. If not, all that is
/// left is stopped.
///
/// # Errors
/// [`NotForeseen`]; see [`settle_refused`].
pub async fn settle_next(tx: &mut Transaction, vault: &Vault, claim: &Claim) -> Result<Progress, Error<NotForeseen>> {
    let Some((claim, claimed)) = renew(tx, claim).await? else { return Ok(Progress::Over) };
    tx.signal(Channel::InviteBatches);
    let Some(caller) = proven_again(tx, &claim, &claimed).await? else {
        stop(tx, &claim.organization, &claim.batch).await?;
        return Ok(Progress::Over);
    };
    let next = rows::list_unsettled(tx, &claim.organization, &claim.batch, CHUNK).await?;
    let judged = judge(tx, &caller, &claimed.shared, next.iter().map(|row| &row.row)).await?;
    let is_last = next.len() < usize::try_from(CHUNK).unwrap_or(usize::MAX);
    let mut counts = BTreeMap::new();
    for (Row { number, .. }, judged) in next.into_iter().zip(judged) {
        let settled = match judged {
            Judged::Not(settled) => settled,
            Judged::ToInvite(new, foreseen) => {
                let invite = invites::create(tx, vault, &caller, &new)
                    .await
                    .map_err(|error| error.map_refusal(|refusal| NotForeseen { number, refusal }))?;
                Settled { invite_id: Some(invite.id), ..Outcome::from(foreseen).into() }
            }
        };
        rows::settle(tx, &claim, number, &settled).await?;
        *counts.entry(settled.outcome).or_default() += 1;
    }
    rows::add_counts(tx, &claim.organization, &claim.batch, &counts).await?;
    if is_last {
        rows::finish(tx, &claim.organization, &claim.batch, State::Finished).await?;
        return Ok(Progress::Over);
    }
    Ok(Progress::More(claim))
}

/// Settles a row that was refused where it was not foreseen; the rest of its chunk is then to be tried again.
///
/// # Errors
/// [`Failure`] of the store.
pub async fn settle_refused(
    tx: &mut Transaction,
    claim: &Claim,
    not_foreseen: &NotForeseen,
) -> Result<Progress, Failure> {
    let Some((claim, _)) = renew(tx, claim).await? else { return Ok(Progress::Over) };
    // That the caller lost the right is not the row's matter: the next chunk finds it out.
    if not_foreseen.refusal != invites::Refusal::NotAllowed {
        let settled = Settled::from(not_foreseen.refusal.clone());
        rows::settle(tx, &claim, not_foreseen.number, &settled).await?;
        rows::add_counts(tx, &claim.organization, &claim.batch, &BTreeMap::from([(settled.outcome, 1)])).await?;
    }
    Ok(Progress::More(claim))
}

async fn renew(tx: &mut Transaction, claim: &Claim) -> Result<Option<(Claim, Claimed)>, Failure> {
    // Later than the claim it takes the place of, also where two acts see the same moment.
    let until = tx.now().plus_seconds(CLAIM_SECONDS).max(claim.until.plus_microseconds(1));
    let claimed = rows::renew(tx, claim, until).await?;
    Ok(claimed.map(|claimed| (Claim { until, ..claim.clone() }, claimed)))
}

/// Whoever asked, if they may still invite.
async fn proven_again(tx: &mut Transaction, claim: &Claim, claimed: &Claimed) -> Result<Option<Caller>, Failure> {
    let Some(organization) = organizations::find(tx, &claim.organization).await? else { return Ok(None) };
    let caller = credentials::recognize_again(tx, &organization, &claimed.asker, &claimed.origin).await?;
    let Some(caller) = caller.filter(|caller| caller.has_scope(Scope::WriteMembers)) else { return Ok(None) };
    match Authority::prove(tx, &caller).await {
        Ok(_) => Ok(Some(caller)),
        Err(Error::Refused(_)) => Ok(None),
        Err(Error::Failed(failure)) => Err(failure),
    }
}

/// Ends a batch early; what is not settled yet never will be.
pub(super) async fn stop(
    tx: &mut Transaction,
    organization: &OrganizationId,
    batch: &InviteBatchId,
) -> Result<(), Failure> {
    let stopped = rows::settle_rest(tx, organization, batch, Outcome::Stopped).await?;
    rows::add_counts(tx, organization, batch, &BTreeMap::from([(Outcome::Stopped, stopped)])).await?;
    rows::finish(tx, organization, batch, State::Stopped).await
}
