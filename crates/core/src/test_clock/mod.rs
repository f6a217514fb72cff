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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::*;

    #[tokio::test]
    async fn the_clock_is_moved_further_each_time_and_a_restarted_server_knows_how_far() {
        let house = House::new();
        assert_eq!(look!(house, (), |tx| find(tx)).unwrap(), 0);
        for (seconds, total) in [(21 * DAY, 21 * DAY), (1, 21 * DAY + 1)] {
            assert_eq!(act!(house, (seconds), |tx| advance(tx, *seconds)).unwrap(), total);
        }
        let restarted = house.at(START);
        assert_eq!(look!(restarted, (), |tx| find(tx)).unwrap(), 21 * DAY + 1);
    }

    #[tokio::test]
    async fn moving_the_clock_wakes_the_outbox_because_messages_may_be_due() {
        let house = House::new();
        let mut listener = house.store.listen(Channel::Outbox);
        act!(house, (), |tx| advance(tx, 60)).unwrap();
        listener.heard().await;
    }
}
