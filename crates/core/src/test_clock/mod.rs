//! The clock that tests move: for every node, and for good.

use admit_store::{Channel, Failure, Transaction};

/// The most that one call moves the clock: a hundred years.
pub const ADVANCE_LIMIT_SECONDS: i64 = 100 * 366 * 24 * 3600;

/// Moves the clock forward and returns how far it is ahead now, in seconds.
///
/// # Errors
/// [`Failure`] of the store.
pub async fn advance(tx: &mut Transaction, seconds: i64) -> Result<i64, Failure> {
    let total = tx.advance_clock(seconds).await?;
    // Messages may be due.
    tx.signal(Channel::Outbox);
    Ok(total)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::*;

    #[tokio::test]
    async fn the_clock_is_moved_further_each_time_and_a_restarted_server_knows_how_far() {
        let house = House::new().await;
        for (seconds, total) in [(21 * DAY, 21 * DAY), (1, 21 * DAY + 1)] {
            assert_eq!(act!(house, (seconds), |tx| advance(tx, *seconds)).unwrap(), total);
            assert_eq!(house.now(), START.plus_seconds(total));
        }
        assert_eq!(house.at(START).await.now(), START.plus_seconds(21 * DAY + 1));
    }

    #[tokio::test]
    async fn moving_the_clock_wakes_the_outbox_because_messages_may_be_due() {
        let house = House::new().await;
        let mut listener = house.store.listen(Channel::Outbox);
        act!(house, (), |tx| advance(tx, 60)).unwrap();
        listener.heard().await;
    }
}
