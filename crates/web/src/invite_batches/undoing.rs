//! Undoing an invite batch wholly, as both faces do: act after act, until nothing of it is pending.

use admit_core::Caller;
use admit_core::ids::InviteBatchId;
use admit_core::invite_batches::{self, InviteBatch, Refusal, RowNumber, Undoing};
use admit_store::Error;

use crate::app::App;

/// Revokes all invites of a batch that are still pending. Answers the batch, and how many of its invites were accepted.
///
/// # Errors
/// Those of [`invite_batches::undo`]; what was revoked before a failure stays so, and asking again goes on.
pub(crate) async fn undo(app: &App, caller: Caller, id: InviteBatchId) -> Result<(InviteBatch, i64), Error<Refusal>> {
    let mut after = RowNumber(0);
    loop {
        let input = (caller.clone(), id.clone(), after);
        let undoing = app
            .store
            .write(input, |tx, (caller, id, after)| Box::pin(invite_batches::undo(tx, caller, id, *after)))
            .await?;
        match undoing {
            Undoing::After(row) => after = row,
            Undoing::Done { batch, accepted_count } => return Ok((*batch, accepted_count)),
        }
    }
}
