use admit_store::Failure;

use super::*;
use crate::testing::*;

async fn signal(house: &House) {
    let sent: Result<(), Failure> = house
        .store
        .write((), |tx, ()| {
            Box::pin(async move {
                tx.signal(Channel::Credentials);
                Ok(())
            })
        })
        .await;
    sent.unwrap();
}

/// What is recalled so many microseconds after the start, if no signal comes. (Tests on PostgreSQL hear each other's.)
fn recalled(memory: &ShortMemory<&str, i64>, microseconds: i64) -> Option<i64> {
    let signals = memory.kept.lock().unwrap()["key"].since.signals;
    memory.recall(&"key", Moment { signals, now: START.plus_microseconds(microseconds) })
}

#[tokio::test]
async fn what_was_looked_up_counts_for_half_a_second() {
    let house = House::new().await;
    let memory = ShortMemory::new(&house.store);
    memory.keep("key", 7, memory.moment(START), None);
    let expected = [None, Some(7), Some(7), None];
    assert_eq!([-1, 0, 499_999, 500_000].map(|after| recalled(&memory, after)), expected);
    assert_eq!(memory.recall(&"other", memory.moment(START)), None);
}

#[tokio::test]
async fn what_ends_sooner_counts_no_longer() {
    let house = House::new().await;
    let memory = ShortMemory::new(&house.store);
    memory.keep("key", 7, memory.moment(START), Some(START.plus_microseconds(1000)));
    assert_eq!([999, 1000].map(|after| recalled(&memory, after)), [Some(7), None]);
}

#[tokio::test]
async fn what_was_looked_up_before_a_signal_counts_no_more_after_it() {
    let house = House::new().await;
    let memory = ShortMemory::new(&house.store);
    let before = memory.moment(START);
    memory.keep("kept before", 1, before, None);
    signal(&house).await;
    memory.keep("read before", 2, before, None);
    for key in ["kept before", "read before"] {
        assert_eq!(memory.recall(&key, memory.moment(START)), None, "{key}");
    }
}

#[tokio::test]
async fn no_more_is_kept_than_fits() {
    let house = House::new().await;
    let memory = ShortMemory::new(&house.store);
    for number in 0..2 * CAPACITY {
        memory.keep(number, (), memory.moment(START), None);
        assert!(memory.kept.lock().unwrap().len() <= CAPACITY);
    }
}
