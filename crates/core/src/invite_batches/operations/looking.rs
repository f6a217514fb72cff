//! Looking at batches.

use admit_store::{Error, Transaction};

use super::prove;
use crate::caller::Caller;
use crate::ids::InviteBatchId;
use crate::invite_batches::{InviteBatch, Outcome, Refusal, Row, RowNumber, rows};
use crate::pages::{Cursor, Page, PageRequest};

/// One batch, with its progress.
///
/// # Errors
/// [`Refusal::NotAllowed`], [`Refusal::NotFound`].
pub async fn find(tx: &mut Transaction, caller: &Caller, id: &InviteBatchId) -> Result<InviteBatch, Error<Refusal>> {
    prove(tx, caller).await?;
    Ok(rows::find(tx, &caller.organization.id, id).await?.ok_or(Refusal::NotFound)?)
}

/// A page of batches, the newest first.
///
/// # Errors
/// [`Refusal::NotAllowed`], [`Refusal::UnknownCursor`].
pub async fn list(
    tx: &mut Transaction,
    caller: &Caller,
    request: &PageRequest<InviteBatchId>,
) -> Result<Page<InviteBatch>, Error<Refusal>> {
    prove(tx, caller).await?;
    Ok(rows::list(tx, &caller.organization.id, request).await?.ok_or(Refusal::UnknownCursor)?)
}

/// A page of the rows of a batch, in their order; only those with this outcome, if one is named.
///
/// # Errors
/// [`Refusal::NotAllowed`], [`Refusal::NotFound`], [`Refusal::UnknownCursor`].
pub async fn list_rows(
    tx: &mut Transaction,
    caller: &Caller,
    id: &InviteBatchId,
    outcome: Option<Outcome>,
    request: &PageRequest<RowNumber>,
) -> Result<Page<Row>, Error<Refusal>> {
    let batch = find(tx, caller, id).await?;
    if let Cursor::After(RowNumber(number)) | Cursor::Before(RowNumber(number)) = request.cursor
        && !(1..=batch.row_count).contains(&number)
    {
        return Err(Refusal::UnknownCursor.into());
    }
    Ok(rows::list_rows(tx, &caller.organization.id, id, outcome, request).await?)
}
