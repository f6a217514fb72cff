use std::time::Duration;

use super::*;
use crate::attempt::Typed;
use crate::signals::Signals;
use crate::sqlite::syncer::Log;
use crate::sqlite::writer::Writer;

#[tokio::test]
async fn an_act_that_refuses_or_panics_is_undone_alone_among_its_group() {
    let store = open_file().await;
    let (held, keeper) = hold(&store).await;
    let one = queued!(add(&store, "one"));
    let refused = queued!(add_and_refuse(&store, "refused"));
    let panicked = queued!(add_and_panic(&store, "panicked"));
    let twice = queued!(add(&store, "one"));
    let four = queued!(add(&store, "four"));
    keeper.open();
    held.await.unwrap().unwrap();
    one.await.unwrap();
    assert!(matches!(refused.await, Err(Error::Refused(No))));
    let panic = panicked.await.unwrap_err();
    assert!(matches!(&panic, Error::Failed(Failure::Panicked(text)) if text == "panicked fell over"), "{panic:?}");
    assert!(matches!(twice.await, Err(Error::Failed(Failure::Database { .. }))));
    four.await.unwrap();
    assert_eq!(names(&store).await, ["held", "one", "four"]);
}

#[tokio::test]
async fn nothing_is_answered_seen_or_signalled_before_its_whole_group_is_durable() {
    let store = open_file().await;
    let mut listener = store.listen(Channel::Outbox);
    let (held, keeper) = hold(&store).await;
    let mut one = queued!(signal(&store, "one", true));
    let (second_gate, second_keeper) = gate("two");
    let two = queued!(add_and_wait(&store, second_gate));
    keeper.open();
    second_keeper.wait_until_entered();
    // The first two acts of the group have run; the third is still inside.
    assert!(one.as_mut().now_or_never().is_none());
    assert!(listener.heard().now_or_never().is_none());
    assert!(names(&store).await.is_empty(), "a reader sees what is committed, and does not wait");
    second_keeper.open();
    one.await.unwrap();
    two.await.unwrap();
    held.await.unwrap().unwrap();
    listener.heard().await;
    assert_eq!(names(&store).await, ["held", "one", "two"]);
}

#[tokio::test]
async fn an_act_that_is_undone_signals_nothing_even_beside_acts_that_are_kept() {
    let store = open_file().await;
    let mut listener = store.listen(Channel::Outbox);
    let (held, keeper) = hold(&store).await;
    let refused = queued!(signal(&store, "one", false));
    let kept = queued!(add(&store, "two"));
    keeper.open();
    held.await.unwrap().unwrap();
    refused.await.unwrap_err();
    kept.await.unwrap();
    // One more round trip, so that the signals of the group before have been sent.
    add(&store, "three").await.unwrap();
    assert!(listener.heard().now_or_never().is_none());
}

#[tokio::test]
async fn a_group_that_can_not_be_committed_is_refused_whole_and_the_next_one_works() {
    let store = open_file().await;
    let (held, keeper) = hold(&store).await;
    let good = queued!(signal(&store, "good", true));
    let mut listener = store.listen(Channel::Outbox);
    let refused = queued!(add_and_refuse(&store, "refused"));
    let breaks_the_commit = queued!(store.write((), |tx, ()| Box::pin(async move {
        tx.execute("insert into parts (number, name) values (1, 'of nothing')", &[]).await.map(drop)
    })));
    keeper.open();
    assert!(matches!(held.await.unwrap(), Err(Error::Failed(Failure::Database { .. }))));
    assert!(matches!(good.await, Err(Error::Failed(Failure::Database { .. }))));
    assert!(matches!(refused.await, Err(Error::Refused(No))), "a refusal stays one");
    assert!(matches!(breaks_the_commit.await, Err(Failure::Database { .. })));
    add(&store, "next").await.unwrap();
    assert_eq!(names(&store).await, ["next"]);
    assert!(listener.heard().now_or_never().is_none());
}

#[tokio::test]
async fn an_act_that_waits_for_something_else_fails_and_leaves_nothing() {
    let store = open_file().await;
    let waited: Outcome = store
        .write((), |tx, ()| {
            Box::pin(async move {
                insert(tx, "one").await?;
                tokio::task::yield_now().await;
                Ok(())
            })
        })
        .await;
    assert!(matches!(waited, Err(Error::Failed(Failure::Panicked(_)))));
    add(&store, "two").await.unwrap();
    assert_eq!(names(&store).await, ["two"]);
}

#[tokio::test]
async fn when_too_many_acts_wait_the_next_is_turned_away_and_the_waiting_ones_are_done() {
    let store = open_file().await;
    let (held, keeper) = hold(&store).await;
    let mut waiting = Vec::new();
    let turned_away = loop {
        let mut act = Box::pin(add_numbered(&store, waiting.len()));
        match act.as_mut().now_or_never() {
            None => waiting.push(act),
            Some(answer) => break answer,
        }
    };
    assert!(matches!(turned_away, Err(Error::Failed(Failure::Overloaded))), "{turned_away:?}");
    assert!(waiting.len() >= 1000);
    keeper.open();
    held.await.unwrap().unwrap();
    let count = waiting.len();
    for act in waiting {
        act.await.unwrap();
    }
    assert_eq!(names(&store).await.len(), 1 + count);
}

#[tokio::test]
async fn an_act_that_has_waited_too_long_is_turned_away_and_leaves_nothing() {
    let database = TestDatabase::sqlite();
    let store = open(&database).await;
    let file = Path::new(&database.location()).join("test.db");
    let log = Log::open(&file, std::sync::Arc::new(File::sync_data)).unwrap();
    let connection = || rusqlite::Connection::open(&file).unwrap();
    let clock = store.clock().clone();
    let writer = Writer::start(connection(), connection(), log, clock, Signals::default(), Duration::ZERO).unwrap();
    let late = Box::new(Typed::<(), (), Failure>::new((), |tx, ()| Box::pin(insert(tx, "late"))));
    assert!(matches!(writer.write(late).await, Err(Failure::Overloaded)));
    assert!(names(&store).await.is_empty());
}

async fn add_numbered(store: &Store, number: usize) -> Outcome {
    add(store, &number.to_string()).await
}

#[tokio::test]
async fn an_act_whose_caller_went_away_is_done_all_the_same() {
    let store = open_file().await;
    let (held, keeper) = hold(&store).await;
    drop(queued!(add(&store, "abandoned")));
    keeper.open();
    held.await.unwrap().unwrap();
    add(&store, "next").await.unwrap();
    assert_eq!(names(&store).await, ["held", "abandoned", "next"]);
}
