//! A person's own open invitations, in whatever organizations.

use admit_store::{Failure, Transaction};

use crate::invites::{Invitation, rows};
use crate::people::Person;

/// Open invitations that are shown to one person, at most.
pub const MINE_LIMIT: i64 = 100;

/// The invitations that this person can accept, the newest first; at most [`MINE_LIMIT`].
///
/// # Errors
/// [`Failure`] of the store.
pub async fn list_mine(tx: &mut Transaction, person: &Person) -> Result<Vec<Invitation>, Failure> {
    rows::list_pending_of_address(tx, &person.canonical_address, MINE_LIMIT).await
}

/// How many of them there are; counted up to [`MINE_LIMIT`].
///
/// # Errors
/// [`Failure`] of the store.
pub async fn count_mine(tx: &mut Transaction, person: &Person) -> Result<i64, Failure> {
    rows::count_pending_of_address(tx, &person.canonical_address, MINE_LIMIT).await
}
