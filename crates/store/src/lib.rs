//! Transactions over a database, and nothing else: the store knows no invite.
//!
//! Everything that changes data is an *act*: a function that takes an open [`Transaction`] and returns a value or an
//! [`Error`]. [`Store::write`] runs an act and answers only when its effects are durable; an act that returns an error
//! leaves no trace. [`Store::read`] runs an act that only looks, on a connection that never waits for a writer.
//!
//! An act may run more than once (an engine may have to repeat it), so it takes its input by reference and does nothing
//! outside its transaction. Time is asked of the transaction ([`Transaction::now`]): one moment per act.

mod attempt;
mod clock;
pub mod copying;
mod error;
mod migrations;
mod postgres;
mod row;
mod signals;
mod sqlite;
mod tables;
#[cfg(feature = "testing")]
pub mod testing;
#[cfg(test)]
mod tests;
mod transaction;
mod value;

pub use clock::{Clock, Timestamp};
pub use error::{Error, Failure, Refusal};
pub use migrations::{Migration, Upkeep};
pub use row::{Column, FromColumn, FromRow, Row, Unexpected};
pub use signals::{Channel, Listener};
pub use tables::Table;
pub use transaction::{Act, Transaction};
pub use value::Value;

use std::path::Path;

use attempt::Typed;
use postgres::Mode;

/// The door to the database. Cheap to clone; all clones share the same connections.
#[derive(Clone)]
pub struct Store {
    engine: Engine,
    clock: Clock,
    signals: signals::Signals,
}

#[derive(Clone)]
enum Engine {
    Sqlite(sqlite::Engine),
    Postgres(postgres::Engine),
}

impl Store {
    /// Opens (and creates, when missing) the SQLite database at `path` and applies the `migrations` it lacks.
    ///
    /// # Errors
    /// [`Failure`] when the file can't be opened or written, or was made by a newer program.
    pub fn open_sqlite(path: &Path, migrations: &[Migration], clock: Clock) -> Result<Self, Failure> {
        Self::open_sqlite_with(path, migrations, Upkeep::Create, clock)
    }

    /// The same, doing no more to the schema than `upkeep` allows.
    ///
    /// # Errors
    /// As [`Self::open_sqlite`], and [`Failure::Unsuitable`] when the schema is missing, or older than it may be.
    pub fn open_sqlite_with(
        path: &Path,
        migrations: &[Migration],
        upkeep: Upkeep,
        clock: Clock,
    ) -> Result<Self, Failure> {
        let signals = signals::Signals::default();
        let engine = sqlite::Engine::open(path, migrations, upkeep, clock.clone(), signals.clone())?;
        Ok(Self { engine: Engine::Sqlite(engine), clock, signals })
    }

    /// Opens the PostgreSQL database at `url` over at most so many `connections` and applies the `migrations` it lacks,
    /// once, however many nodes start together. A database that is not up yet is waited for, half a minute long.
    ///
    /// # Errors
    /// [`Failure`] when the URL can't be read, the database can't be reached or used, or was made by a newer program.
    pub async fn open_postgres(
        url: &str,
        connections: usize,
        migrations: &[Migration],
        clock: Clock,
    ) -> Result<Self, Failure> {
        Self::open_postgres_with(url, connections, migrations, Upkeep::Create, clock).await
    }

    /// The same, doing no more to the schema than `upkeep` allows.
    ///
    /// # Errors
    /// As [`Self::open_postgres`], and [`Failure::Unsuitable`] when the schema is missing, or older than it may be.
    pub async fn open_postgres_with(
        url: &str,
        connections: usize,
        migrations: &[Migration],
        upkeep: Upkeep,
        clock: Clock,
    ) -> Result<Self, Failure> {
        let signals = signals::Signals::default();
        let engine =
            postgres::Engine::open(url, connections, migrations, upkeep, clock.clone(), signals.clone()).await?;
        Ok(Self { engine: Engine::Postgres(engine), clock, signals })
    }

    /// Whether other nodes may use the same database at the same time.
    pub fn is_shared(&self) -> bool {
        matches!(self.engine, Engine::Postgres(_))
    }

    /// The clock of this store's acts. See [`Clock`] for what it is worth outside an act.
    pub fn clock(&self) -> &Clock {
        &self.clock
    }

    /// Whether acts that write are taken at all. That the database answers is another question.
    ///
    /// # Errors
    /// [`Failure::SyncFailed`].
    pub fn check(&self) -> Result<(), Failure> {
        match &self.engine {
            Engine::Sqlite(engine) => engine.check(),
            Engine::Postgres(_) => Ok(()),
        }
    }

    /// Runs an act that only reads. Sees one moment of committed history.
    ///
    /// # Errors
    /// What the act returns, or the [`Failure`] to get a connection.
    pub async fn read<I, T, E>(&self, input: I, act: Act<I, T, E>) -> Result<T, E>
    where
        I: Send + Sync,
        T: Send,
        E: From<Failure> + Send,
    {
        self.read_in(Mode::Read, input, act).await
    }

    /// Runs an act that reads however much, and takes however long: for commands, not for requests.
    ///
    /// # Errors
    /// As [`Self::read`].
    pub async fn inspect<I, T, E>(&self, input: I, act: Act<I, T, E>) -> Result<T, E>
    where
        I: Send + Sync,
        T: Send,
        E: From<Failure> + Send,
    {
        self.read_in(Mode::Inspect, input, act).await
    }

    /// Runs an act that writes, as if no other ran at the same time, and returns once its effects are durable. An error
    /// undoes the whole act.
    ///
    /// # Errors
    /// What the act returns, or the [`Failure`] to make it durable. Only after [`Failure::OutcomeUnknown`] may the act
    /// have been kept.
    pub async fn write<I, T, E>(&self, input: I, act: Act<I, T, E>) -> Result<T, E>
    where
        I: Send + Sync + 'static,
        T: Send + 'static,
        E: From<Failure> + Send + 'static,
    {
        self.write_in(Mode::Write, input, act).await
    }

    /// Runs an act that writes and is right whatever others do at the same time: it relies on unique keys, and on statements
    /// that say whether they made the difference, and on nothing else that it read. Each statement sees what was committed
    /// before it. For acts of which there are many; [`Self::write`] is the one that needs no proof.
    ///
    /// # Errors
    /// As [`Self::write`].
    pub async fn write_concurrently<I, T, E>(&self, input: I, act: Act<I, T, E>) -> Result<T, E>
    where
        I: Send + Sync + 'static,
        T: Send + 'static,
        E: From<Failure> + Send + 'static,
    {
        self.write_in(Mode::WriteConcurrently, input, act).await
    }

    /// Runs an act that only adds to counters, which many do at the same time: each statement sees what was committed
    /// before it, and the newest counts may be lost when the database crashes.
    ///
    /// # Errors
    /// As [`Self::write`].
    pub async fn count<I, T, E>(&self, input: I, act: Act<I, T, E>) -> Result<T, E>
    where
        I: Send + Sync + 'static,
        T: Send + 'static,
        E: From<Failure> + Send + 'static,
    {
        self.write_in(Mode::Count, input, act).await
    }

    async fn read_in<I, T, E>(&self, mode: Mode, input: I, act: Act<I, T, E>) -> Result<T, E>
    where
        I: Send + Sync,
        T: Send,
        E: From<Failure> + Send,
    {
        let mut attempt = Typed::new(input, act);
        match &self.engine {
            Engine::Sqlite(engine) => engine.read(&mut attempt).await?,
            Engine::Postgres(engine) => engine.run(mode, &mut attempt).await?,
        }
        attempt.result()
    }

    /// SQLite's one writer runs acts one after another, whatever they could bear.
    async fn write_in<I, T, E>(&self, mode: Mode, input: I, act: Act<I, T, E>) -> Result<T, E>
    where
        I: Send + Sync + 'static,
        T: Send + 'static,
        E: From<Failure> + Send + 'static,
    {
        let attempt = Box::new(Typed::new(input, act));
        let attempt = match &self.engine {
            Engine::Sqlite(engine) => engine.write(attempt).await?,
            Engine::Postgres(engine) => engine.write(mode, attempt).await?,
        };
        Typed::<I, T, E>::result_of(attempt)
    }

    /// Writes a copy of the SQLite database to a new file, as it is at one moment, while acts go on. The file is one whole
    /// database, and durable.
    ///
    /// # Errors
    /// [`Failure::Unsuitable`] for PostgreSQL, which has tools of its own; [`Failure::Database`] when the file exists or
    /// can't be written.
    pub async fn back_up(&self, file: &Path) -> Result<(), Failure> {
        match &self.engine {
            Engine::Sqlite(engine) => engine.back_up(file.to_owned()).await,
            Engine::Postgres(_) => Err(Failure::Unsuitable("PostgreSQL is backed up with pg_dump".to_owned())),
        }
    }

    /// Closes the store: reads and writes that come later are refused. On SQLite what waits to be written is written first,
    /// and the data is in one whole file; on PostgreSQL an act that is under way ends by itself.
    pub async fn close(&self) {
        match &self.engine {
            Engine::Sqlite(engine) => engine.close().await,
            Engine::Postgres(engine) => engine.close(),
        }
    }

    /// Hears the signals that committed acts sent on `channel`, on this node or another. See [`Transaction::signal`].
    pub fn listen(&self, channel: Channel) -> Listener {
        self.signals.listen(channel)
    }
}

/// What a panic said.
fn panic_text(panic: &(dyn std::any::Any + Send)) -> String {
    let text = panic.downcast_ref::<&str>().map(|text| (*text).to_owned());
    text.or_else(|| panic.downcast_ref::<String>().cloned()).unwrap_or_else(|| "no message".to_owned())
}
