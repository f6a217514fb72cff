//! The clock that tests move. How far it was moved is kept, so that a restarted server goes on from there.

use admit_store::{Channel, Failure, Transaction, params};

const SETTING: &str = "test_clock_advanced_by_seconds";

/// The most that one call moves the clock: a hundred years.
pub const ADVANCE_LIMIT_SECONDS: i64 = 100 * 366 * 24 * 3600;

/// Moves the clock forward and returns how far it is ahead now, for [`admit_store::Clock::set_advanced_by_seconds`].
///
/// # Errors
/// [`Failure`] of the store.
pub async fn advance(tx: &mut Transaction, seconds: i64) -> Result<i64, Failure> {
    let total = find(tx).await?.saturating_add(seconds);
    tx.execute(
        "insert into settings (name, value) values ($1, $2) on conflict (name) do update set value = excluded.value",
        params![SETTING, total.to_string()],
    )
    .await?;
    tx.signal(Channel::Outbox);
    Ok(total)
}

/// How far the clock was moved so far, in seconds.
///
/// # Errors
/// [`Failure`] of the store.
pub async fn find(tx: &mut Transaction) -> Result<i64, Failure> {
    let stored: Option<String> = tx.find("select value from settings where name = $1", params![SETTING]).await?;
    Ok(stored.and_then(|seconds| seconds.parse().ok()).unwrap_or(0))
}
