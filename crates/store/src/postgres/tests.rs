//! What only a store over PostgreSQL promises: nodes that hear each other, and connections that are given back clean.
//!
//! Run with `tests/with-postgres cargo test -p admit-store -- --include-ignored`.

use std::time::Duration;

use futures_util::FutureExt as _;

use crate::testing::TestDatabase;
use crate::tests::*;
use crate::{Channel, Engine, Failure, Store};

const PATIENCE: Duration = Duration::from_secs(10);

/// Waits until what one node signals is heard by the other, which needs its own connection to be there first.
async fn assert_heard(one: &Store, other: &Store) {
    let mut listener = other.listen(Channel::Outbox);
    let heard = async {
        for number in 0.. {
            signal(one, &format!("signal-{number}"), true).await.unwrap();
            if tokio::time::timeout(Duration::from_millis(200), listener.heard()).await.is_ok() {
                return;
            }
        }
    };
    tokio::time::timeout(PATIENCE, heard).await.unwrap();
}

#[tokio::test]
#[ignore = "needs PostgreSQL"]
async fn a_signal_of_one_node_is_heard_on_another() {
    let database = TestDatabase::new().await;
    let (one, other) = (open(&database).await, open(&database).await);
    assert_heard(&one, &other).await;
}

#[tokio::test]
#[ignore = "needs PostgreSQL"]
async fn an_act_that_is_cut_leaves_nothing_and_its_connection_is_not_used_again() {
    let database = TestDatabase::new().await;
    let store = open(&database).await;
    for _ in 0..20 {
        let reading = store.read((), |tx, ()| {
            Box::pin(async move {
                tx.find::<i64>("select 1", &[]).await?;
                std::future::pending::<Result<(), Failure>>().await
            })
        });
        assert!(tokio::time::timeout(Duration::from_millis(20), reading).await.is_err());
    }
    add(&store, "next").await.unwrap();
    assert_eq!(names(&store).await, ["next"]);
}

fn connections(store: &Store) -> usize {
    let Engine::Postgres(engine) = &store.engine else { panic!("not on PostgreSQL") };
    engine.pool.status().size
}

#[tokio::test]
#[ignore = "needs PostgreSQL"]
async fn a_connection_that_has_not_said_that_a_read_began_is_not_used_again() {
    let database = TestDatabase::new().await;
    let store = open(&database).await;
    names(&store).await;
    let before = connections(&store);
    let cut = store.read((), |_, ()| Box::pin(async { Ok::<_, Failure>(()) })).now_or_never();
    assert!(cut.is_none(), "it began before the database could say so");
    assert_eq!(connections(&store), before - 1);
}

#[tokio::test]
#[ignore = "needs PostgreSQL"]
async fn fc_11_acts_that_lock_in_opposite_order_are_both_kept() {
    let database = TestDatabase::new().await;
    let store = open(&database).await;
    for name in ["one", "two"] {
        add(&store, name).await.unwrap();
    }
    let mut acts = tokio::task::JoinSet::new();
    for round in 0..6 {
        let store = store.clone();
        let order = if round % 2 == 0 { ["one", "two"] } else { ["two", "one"] };
        acts.spawn(async move {
            let grown: Result<(), Failure> = store
                .write_concurrently(order, |tx, order| {
                    Box::pin(async move {
                        for name in order {
                            let statement = "update things set size = coalesce(size, 0) + 1 where name = $1";
                            tx.execute(statement, crate::params![*name]).await?;
                        }
                        Ok(())
                    })
                })
                .await;
            grown.unwrap();
        });
    }
    acts.join_all().await;
    let sizes: Result<Vec<i64>, Failure> =
        store.read((), |tx, ()| Box::pin(tx.list("select size from things", &[]))).await;
    assert_eq!(sizes.unwrap(), [6, 6]);
}
