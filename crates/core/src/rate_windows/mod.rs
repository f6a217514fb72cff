//! Windows of time in which calls are counted, where several nodes count together.
//!
//! A window begins with its first call and ends by its length; the call after that begins the next one.

mod rows;
#[cfg(test)]
mod tests;

use admit_store::{Failure, Timestamp, Transaction};

use crate::ids::OrganizationId;

/// Calls to be counted together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Calls {
    /// Whose.
    pub organization: OrganizationId,
    /// What is counted together.
    pub bucket: &'static str,
    /// How long a window is.
    pub window_seconds: i64,
    /// How many.
    pub number: i64,
}

/// A window after calls were counted in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    /// When it began.
    pub started_at: Timestamp,
    /// How many calls were counted in it, these included.
    pub calls: i64,
}

/// Counts calls, for [`admit_store::Store::count`]. One window for each entry, in the same order; the caller sorts
/// entries, so that two nodes never wait for each other.
///
/// # Errors
/// [`Failure`] of the store.
pub async fn count(tx: &mut Transaction, calls: &[Calls]) -> Result<Vec<Window>, Failure> {
    let mut windows = Vec::with_capacity(calls.len());
    for calls in calls {
        windows.push(rows::add(tx, calls).await?);
    }
    Ok(windows)
}
