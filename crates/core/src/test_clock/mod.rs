//! The clock that tests move: for every node, and for good.

use admit_store::{Channel, Error, Transaction};

use crate::caller::Caller;
use crate::members;

/// The most that one call moves the clock: a hundred years.
pub const ADVANCE_LIMIT_SECONDS: i64 = 100 * 366 * 24 * 3600;

/// The caller governs no organization, and the clock is everybody's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAllowed;

impl admit_store::Refusal for NotAllowed {}

/// Moves the clock forward and returns how far it is ahead now, in seconds.
///
/// # Errors
/// [`NotAllowed`].
pub async fn advance(tx: &mut Transaction, caller: &Caller, seconds: i64) -> Result<i64, Error<NotAllowed>> {
    members::prove_governs(tx, caller, NotAllowed).await?;
    let total = tx.advance_clock(seconds).await?;
    // Messages may be due.
    tx.signal(Channel::Outbox);
    Ok(total)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::roles::Role;
    use crate::testing::*;

    async fn moved(desk: &Desk, seconds: i64) -> Result<i64, NotAllowed> {
        let caller = &desk.caller;
        unrefused(act!(desk.house, (caller, seconds), |tx| advance(tx, caller, *seconds)))
    }

    #[tokio::test]
    async fn the_clock_is_moved_further_each_time_and_a_restarted_server_knows_how_far() {
        let house = House::new().await;
        let office = house.platform().await;
        for (seconds, total) in [(21 * DAY, 21 * DAY), (1, 21 * DAY + 1)] {
            assert_eq!(moved(&office.key, seconds).await, Ok(total));
            assert_eq!(house.now(), START.plus_seconds(total));
        }
        assert_eq!(house.at(START).await.now(), START.plus_seconds(21 * DAY + 1));
    }

    #[tokio::test]
    async fn moving_the_clock_wakes_the_outbox_because_messages_may_be_due() {
        let house = House::new().await;
        let office = house.platform().await;
        let mut listener = house.store.listen(Channel::Outbox);
        moved(&office.key, 60).await.unwrap();
        listener.heard().await;
    }

    #[tokio::test]
    async fn ac_23_the_clock_of_all_organizations_is_moved_by_who_governs_one() {
        let house = House::new().await;
        let office = house.platform().await;
        let developer = office.member("dev@example.com", Role::Developer).await;
        let before = house.contents().await;
        for desk in [developer.clone(), developer.by_token()] {
            assert_eq!(moved(&desk, 60).await, Err(NotAllowed));
        }
        assert_eq!((house.contents().await, house.now()), (before, START));
        assert_eq!(moved(&office.admin.by_token(), 60).await, Ok(60));
    }
}
