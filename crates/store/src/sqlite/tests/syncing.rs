//! What follows from a group's being synced, or failing to be, while the next one runs.

use std::io;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex};

use super::*;
use crate::signals::Signals;
use crate::sqlite::Engine;
use crate::{Engine as AnyEngine, Upkeep};

/// A disk whose syncs wait until the test says how they end. Reading `asked` waits for the next.
struct Disk {
    asked: Receiver<()>,
    ends: Sender<io::Result<()>>,
    syncs: Arc<AtomicUsize>,
}

impl Disk {
    fn wait_until_asked(&self) {
        self.asked.recv().unwrap();
    }

    fn end(&self, synced: io::Result<()>) {
        self.ends.send(synced).unwrap();
    }

    fn syncs(&self) -> usize {
        self.syncs.load(Ordering::SeqCst)
    }
}

fn store_on_disk(database: &TestDatabase) -> (Store, Disk) {
    let ((ask, asked), (ends, ended)) = (channel(), channel());
    let syncs = Arc::new(AtomicUsize::new(0));
    let (counted, ended) = (Arc::clone(&syncs), Mutex::new(ended));
    let sync = move |_: &File| {
        counted.fetch_add(1, Ordering::SeqCst);
        // A test that failed listens no more, and says nothing.
        let _ = ask.send(());
        ended.lock().unwrap().recv().unwrap_or(Ok(()))
    };
    let (clock, signals) = (Clock::stopped_at(NOW), Signals::default());
    let path = Path::new(&database.location()).join("test.db");
    let engine = Engine::open_with(&path, SCHEMA, Upkeep::Create, clock.clone(), signals.clone(), Arc::new(sync));
    (Store { engine: AnyEngine::Sqlite(engine.unwrap()), clock, signals }, Disk { asked, ends, syncs })
}

fn broken() -> io::Result<()> {
    Err(io::Error::other("the disk is broken"))
}

async fn refuse_if_there(store: &Store, name: &str) -> Outcome {
    store
        .write(name.to_owned(), |tx, name| {
            Box::pin(async move {
                let found: Option<String> =
                    tx.find("select name from things where name = $1", crate::params![name]).await?;
                if found.is_some() { Err(No.into()) } else { Ok(()) }
            })
        })
        .await
}

#[tokio::test]
async fn nothing_is_answered_or_signalled_before_its_group_is_synced() {
    let database = TestDatabase::sqlite();
    let (store, disk) = store_on_disk(&database);
    let mut listener = store.listen(Channel::Outbox);
    let mut one = queued!(signal(&store, "one", true));
    disk.wait_until_asked();
    assert!(one.as_mut().now_or_never().is_none());
    assert!(listener.heard().now_or_never().is_none());
    disk.end(Ok(()));
    one.await.unwrap();
    listener.heard().await;
}

#[tokio::test]
async fn while_a_group_is_synced_the_next_one_runs_and_is_synced_once() {
    let database = TestDatabase::sqlite();
    let (store, disk) = store_on_disk(&database);
    let one = queued!(add(&store, "one"));
    disk.wait_until_asked();
    let (gate, keeper) = gate("two");
    let mut two = queued!(add_and_wait(&store, gate));
    // Runs although the first group is still being synced.
    keeper.wait_until_entered();
    keeper.open();
    let three = queued!(add(&store, "three"));
    disk.end(Ok(()));
    one.await.unwrap();
    disk.wait_until_asked();
    assert!(two.as_mut().now_or_never().is_none(), "the first sync is none for the second group");
    disk.end(Ok(()));
    two.await.unwrap();
    three.await.unwrap();
    assert_eq!(disk.syncs(), 2);
    assert_eq!(names(&store).await, ["one", "two", "three"]);
}

#[tokio::test]
async fn what_rests_on_a_group_that_is_not_synced_yet_waits_for_it_and_needs_no_sync_of_its_own() {
    let database = TestDatabase::sqlite();
    let (store, disk) = store_on_disk(&database);
    let one = queued!(add(&store, "one"));
    disk.wait_until_asked();
    let mut refused = queued!(refuse_if_there(&store, "one"));
    let mut looked = queued!(refuse_if_there(&store, "two"));
    let (gate, keeper) = gate("three");
    let three = queued!(add_and_wait(&store, gate));
    keeper.wait_until_entered();
    // Both have run by now.
    assert!(refused.as_mut().now_or_never().is_none());
    assert!(looked.as_mut().now_or_never().is_none());
    keeper.open();
    disk.end(Ok(()));
    disk.end(Ok(()));
    one.await.unwrap();
    assert!(matches!(refused.await, Err(Error::Refused(No))));
    looked.await.unwrap();
    three.await.unwrap();
    let syncs = disk.syncs();
    refuse_if_there(&store, "four").await.unwrap();
    assert_eq!(disk.syncs(), syncs, "nothing was changed, and all before is durable");
}

#[tokio::test]
async fn after_a_failed_sync_the_outcome_is_unknown_and_nothing_more_is_written_until_a_new_start() {
    let database = TestDatabase::sqlite();
    let (store, disk) = store_on_disk(&database);
    let mut listener = store.listen(Channel::Outbox);
    let zero = queued!(add(&store, "zero"));
    disk.wait_until_asked();
    disk.end(Ok(()));
    zero.await.unwrap();
    store.check().unwrap();

    let one = queued!(signal(&store, "one", true));
    disk.wait_until_asked();
    let (gate, keeper) = gate("two");
    let two = queued!(add_and_wait(&store, gate));
    keeper.wait_until_entered();
    let refused = queued!(refuse_if_there(&store, "one"));
    disk.end(broken());
    assert!(matches!(one.await, Err(Error::Failed(Failure::OutcomeUnknown))));
    keeper.open();
    assert!(matches!(two.await, Err(Error::Failed(Failure::SyncFailed))), "it ran on what may be lost, and is undone");
    assert!(matches!(refused.await, Err(Error::Failed(Failure::SyncFailed))), "it rests on what may be lost");
    assert!(matches!(add(&store, "three").await, Err(Error::Failed(Failure::SyncFailed))));
    assert!(matches!(store.check(), Err(Failure::SyncFailed)));
    assert!(listener.heard().now_or_never().is_none());
    assert_eq!(disk.syncs(), 2, "no second try");
    assert_eq!(names(&store).await, ["zero", "one"], "reads go on");
    store.close().await;

    let log = Path::new(&database.location()).join("test.db-wal");
    assert!(log.metadata().unwrap().len() > 0, "what could not be synced stays out of the database file");
    let again = open(&database).await;
    add(&again, "four").await.unwrap();
    assert_eq!(names(&again).await, ["zero", "one", "four"]);
}

#[tokio::test]
async fn closing_waits_for_the_last_sync() {
    let database = TestDatabase::sqlite();
    let (store, disk) = store_on_disk(&database);
    let one = queued!(add(&store, "one"));
    disk.wait_until_asked();
    let mut closing = queued!(store.close());
    tokio::task::yield_now().await;
    assert!(closing.as_mut().now_or_never().is_none());
    disk.end(Ok(()));
    closing.await;
    one.await.unwrap();
    let alone = Path::new(&database.location()).join("alone.db");
    std::fs::copy(Path::new(&database.location()).join("test.db"), &alone).unwrap();
    let copy = Store::open_sqlite(&alone, SCHEMA, Clock::stopped_at(NOW)).unwrap();
    assert_eq!(names(&copy).await, ["one"]);
}
