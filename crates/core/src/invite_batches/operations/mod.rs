//! Acts on invite batches: what programs ask for, and what a worker does of it (`working`).

mod looking;
mod submitting;
mod undoing;
mod working;

use admit_store::{Error, Transaction};
pub use looking::{find, list, list_rows};
pub use submitting::{foresee, submit};
pub use undoing::{Undoing, undo};
pub(super) use working::Claimed;
pub use working::{Claim, NotForeseen, Progress, claim, has_due, release, settle_next, settle_refused};

use super::Refusal;
use crate::caller::Caller;
use crate::members::Authority;

async fn prove(tx: &mut Transaction, caller: &Caller) -> Result<Authority, Error<Refusal>> {
    Authority::prove(tx, caller).await.map_err(|error| error.map_refusal(|_| Refusal::NotAllowed))
}
