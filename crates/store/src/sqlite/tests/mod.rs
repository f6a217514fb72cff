//! What a store over SQLite promises, by topic; and what its tests share.

mod groups;
mod opening;
mod reading;
mod statements;

use std::path::PathBuf;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex};

use tempfile::TempDir;

use crate::{Clock, Error, Failure, Migration, Refusal, Store, Timestamp, Transaction, params};

const NOW: Timestamp = Timestamp::from_microseconds(1_750_000_000_000_000);

/// Things, and parts whose thing may come later in the same transaction.
const SCHEMA: &[Migration] = &[Migration {
    number: 1,
    name: "things",
    statements: "create table things (name text primary key, size bigint);
        create table parts (name text references things (name) deferrable initially deferred);",
}];

/// A database file in a directory that goes away with it.
struct Place {
    directory: TempDir,
}

impl Place {
    fn new() -> Self {
        Self { directory: tempfile::tempdir().unwrap() }
    }

    fn file(&self) -> PathBuf {
        self.directory.path().join("store.db")
    }

    fn open(&self) -> Store {
        Store::open_sqlite(&self.file(), SCHEMA, Clock::stopped_at(NOW)).unwrap()
    }
}

#[derive(Debug, PartialEq)]
struct No;

impl Refusal for No {}

type Outcome = Result<(), Error<No>>;

async fn insert(tx: &mut Transaction, name: &str) -> Result<(), Failure> {
    tx.execute("insert into things (name) values ($1)", params![name]).await?;
    Ok(())
}

async fn add(store: &Store, name: &str) -> Outcome {
    store.write(name.to_owned(), |tx, name| Box::pin(async move { Ok(insert(tx, name).await?) })).await
}

async fn add_and_refuse(store: &Store, name: &str) -> Outcome {
    store
        .write(name.to_owned(), |tx, name| {
            Box::pin(async move {
                insert(tx, name).await?;
                Err(No.into())
            })
        })
        .await
}

async fn add_and_panic(store: &Store, name: &str) -> Outcome {
    store
        .write(name.to_owned(), |tx, name| {
            Box::pin(async move {
                insert(tx, name).await?;
                panic!("{name} fell over")
            })
        })
        .await
}

async fn names(store: &Store) -> Vec<String> {
    let names: Result<_, Failure> =
        store.read((), |tx, ()| Box::pin(tx.list("select name from things order by rowid", &[]))).await;
    names.unwrap()
}

/// An act inserts a name, says that it is there, and stays inside its transaction until it is let go.
struct Gate {
    name: String,
    entered: Sender<()>,
    opened: Mutex<Receiver<()>>,
}

/// The outside of a [`Gate`].
struct Gatekeeper {
    entered: Receiver<()>,
    open: Sender<()>,
}

fn gate(name: &str) -> (Arc<Gate>, Gatekeeper) {
    let ((entering, entered), (open, opened)) = (channel(), channel());
    let gate = Gate { name: name.to_owned(), entered: entering, opened: Mutex::new(opened) };
    (Arc::new(gate), Gatekeeper { entered, open })
}

impl Gate {
    /// Waits inside; goes on too when the gatekeeper is gone, so that a failed test ends.
    fn wait(&self) {
        let _ = self.entered.send(());
        let _ = self.opened.lock().unwrap().recv();
    }
}

impl Gatekeeper {
    fn wait_until_entered(&self) {
        self.entered.recv().unwrap();
    }

    fn open(&self) {
        self.open.send(()).unwrap();
    }
}

async fn add_and_wait(store: &Store, gate: Arc<Gate>) -> Outcome {
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
