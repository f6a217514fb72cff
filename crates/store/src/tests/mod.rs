//! What every store promises, by topic, on either engine; and what the tests of all stores share.
//!
//! They run on SQLite, and once more on PostgreSQL under `tests/with-postgres`.

mod acts;
mod copying;
mod moments;
mod opening;
mod reading;
mod statements;

use std::ops::Deref;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex};

use crate::testing::TestDatabase;
use crate::{Channel, Clock, Error, Failure, Migration, Refusal, Store, Timestamp, Transaction, params};

pub(crate) const NOW: Timestamp = Timestamp::from_microseconds(1_750_000_000_000_000);

/// Things, and parts whose thing may come later in the same transaction. Parts are kept by their key.
pub(crate) const SCHEMA: &[Migration] = &[Migration {
    number: 1,
    name: "things",
    statements: "create table things (name text primary key, size bigint);
        create table parts (number bigint, name text references things (name) deferrable initially deferred,
            primary key (number, name)) without rowid;",
}];

/// Opens a database with that schema; its clock stands still.
pub(crate) async fn open(database: &TestDatabase) -> Store {
    database.open(SCHEMA, Clock::stopped_at(NOW)).await.unwrap()
}

/// A store with a database of its own, which lasts as long.
pub(crate) struct OwnStore {
    store: Store,
    _database: TestDatabase,
}

impl Deref for OwnStore {
    type Target = Store;

    fn deref(&self) -> &Store {
        &self.store
    }
}

pub(crate) async fn store_on(database: TestDatabase) -> OwnStore {
    OwnStore { store: open(&database).await, _database: database }
}

async fn new_store() -> OwnStore {
    store_on(TestDatabase::new().await).await
}

#[derive(Debug, PartialEq)]
pub(crate) struct No;

impl Refusal for No {}

pub(crate) type Outcome = Result<(), Error<No>>;

pub(crate) async fn insert(tx: &mut Transaction, name: &str) -> Result<(), Failure> {
    tx.execute("insert into things (name) values ($1)", params![name]).await?;
    Ok(())
}

pub(crate) async fn add(store: &Store, name: &str) -> Outcome {
    store.write(name.to_owned(), |tx, name| Box::pin(async move { Ok(insert(tx, name).await?) })).await
}

pub(crate) async fn add_and_refuse(store: &Store, name: &str) -> Outcome {
    store
        .write(name.to_owned(), |tx, name| {
            Box::pin(async move {
                insert(tx, name).await?;
                Err(No.into())
            })
        })
        .await
}

pub(crate) async fn add_and_panic(store: &Store, name: &str) -> Outcome {
    store
        .write(name.to_owned(), |tx, name| {
            Box::pin(async move {
                insert(tx, name).await?;
                panic!("{name} fell over")
            })
        })
        .await
}

pub(crate) async fn names(store: &Store) -> Vec<String> {
    let names: Result<_, Failure> =
        store.read((), |tx, ()| Box::pin(tx.list("select name from things order by rowid", &[]))).await;
    names.unwrap()
}

/// An act inserts a name, says that it is there, and stays inside its transaction until it is let go.
pub(crate) struct Gate {
    pub(crate) name: String,
    entered: Sender<()>,
    opened: Mutex<Receiver<()>>,
    was_entered: AtomicBool,
}

/// The outside of a [`Gate`].
pub(crate) struct Gatekeeper {
    entered: Receiver<()>,
    open: Sender<()>,
}

pub(crate) fn gate(name: &str) -> (Arc<Gate>, Gatekeeper) {
    let ((entering, entered), (open, opened)) = (channel(), channel());
    let gate = Gate {
        name: name.to_owned(),
        entered: entering,
        opened: Mutex::new(opened),
        was_entered: AtomicBool::new(false),
    };
    (Arc::new(gate), Gatekeeper { entered, open })
}

impl Gate {
    /// Waits inside, the first time; goes on too when the gatekeeper is gone, so that a failed test ends.
    pub(crate) fn wait(&self) {
        if self.was_entered.swap(true, Ordering::Relaxed) {
            return;
        }
        let _ = self.entered.send(());
        let _ = self.opened.lock().unwrap().recv();
    }
}

impl Gatekeeper {
    pub(crate) fn wait_until_entered(&self) {
        self.entered.recv().unwrap();
    }

    pub(crate) fn open(&self) {
        self.open.send(()).unwrap();
    }
}

pub(crate) async fn add_and_wait(store: &Store, gate: Arc<Gate>) -> Outcome {
    store
        .write(gate, |tx, gate| {
            Box::pin(async move {
                insert(tx, &gate.name).await?;
                gate.wait();
                Ok(())
            })
        })
        .await
}

pub(crate) async fn signal(store: &Store, name: &str, keep: bool) -> Outcome {
    store
        .write((name.to_owned(), keep), |tx, (name, keep)| {
            Box::pin(async move {
                insert(tx, name).await?;
                tx.signal(Channel::Outbox);
                if *keep { Ok(()) } else { Err(No.into()) }
            })
        })
        .await
}
