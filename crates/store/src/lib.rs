//! Transactions over a database, and nothing else: the store knows no invite.
//!
//! Everything that changes data is an *act*: a function that takes an open [`Transaction`] and returns a value or an
//! [`Error`]. [`Store::write`] runs an act and answers only when its effects are durable; an act that returns an error
//! leaves no trace. [`Store::read`] runs an act that only looks, on a connection that never waits for a writer.
//!
//! An act may run more than once (an engine may have to repeat it), so it takes its input by reference and does nothing
//! outside its transaction. Time is asked of the transaction ([`Transaction::now`]): one moment per act.

mod clock;
mod error;
mod migrations;
mod row;
mod signals;
mod sqlite;
mod transaction;
mod value;

pub use clock::{Clock, Timestamp};
pub use error::{Error, Failure, Refusal};
pub use migrations::Migration;
pub use row::{Column, FromColumn, FromRow, Row};
pub use signals::{Channel, Listener};
pub use transaction::{Act, Transaction};
pub use value::Value;

use std::path::Path;

/// The door to the database. Cheap to clone; all clones share the same connections.
#[derive(Clone)]
pub struct Store {
    engine: sqlite::Engine,
    clock: Clock,
    signals: signals::Signals,
}

impl Store {
    /// Opens (and creates, when missing) the SQLite database at `path` and applies the `migrations` it lacks.
    ///
    /// # Errors
    /// [`Failure`] when the file can't be opened or written, or was made by a newer program.
    pub fn open_sqlite(path: &Path, migrations: &[Migration], clock: Clock) -> Result<Self, Failure> {
        let signals = signals::Signals::default();
        let engine = sqlite::Engine::open(path, migrations, clock.clone(), signals.clone())?;
        Ok(Self { engine, clock, signals })
    }

    /// The clock that judges every act of this store.
    pub fn clock(&self) -> &Clock {
        &self.clock
    }

    /// Runs an act that only reads. Sees one moment of committed history.
    ///
    /// # Errors
    /// What the act returns, or the [`Failure`] to get a connection.
    pub async fn read<I, T, E>(&self, input: I, act: Act<I, T, E>) -> Result<T, E>
    where
        I: Send + Sync,
        E: From<Failure>,
    {
        self.engine.read(input, act).await
    }

    /// Runs an act that writes, and returns once its effects are durable. An error undoes the whole act.
    ///
    /// # Errors
    /// What the act returns, or the [`Failure`] to make it durable.
    pub async fn write<I, T, E>(&self, input: I, act: Act<I, T, E>) -> Result<T, E>
    where
        I: Send + Sync + 'static,
        T: Send + 'static,
        E: From<Failure> + Send + 'static,
    {
        self.engine.write(input, act).await
    }

    /// Closes the store: what waits to be written is written, reads and writes that come later are refused, and the data is
    /// in one whole file.
    pub async fn close(&self) {
        self.engine.close().await;
    }

    /// Hears the signals that committed acts sent on `channel`. See [`Transaction::signal`].
    pub fn listen(&self, channel: Channel) -> Listener {
        self.signals.listen(channel)
    }
}
