//! The SQLite engine: one file, one writer that commits in groups, a few readers that never wait for it.

mod checkpoints;
mod dialect;
mod groups;
mod migrations;
mod readers;
mod session;
mod syncer;
#[cfg(test)]
mod tests;
mod writer;

use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};

use crate::attempt::Attempt;
use crate::signals::Signals;
use crate::{Clock, Failure, Migration, Upkeep};

pub(crate) use session::{Session, column};
use syncer::{Log, SyncFile};

/// How long a statement waits for another process that holds the write lock.
const BUSY_TIMEOUT: std::time::Duration = std::time::Duration::from_secs(5);
const CACHED_STATEMENTS: usize = 256;
/// The pages that the writer keeps: the ends of all indexes, and what lies between in the smaller ones.
const WRITER_CACHE_KIBIBYTES: usize = 16 * 1024;
/// The pages that all readers keep, shared out: as many as it takes to find one of ten million rows with two reads.
const READERS_CACHE_KIBIBYTES: usize = 32 * 1024;
const LOGGING: &str = "switching to write-ahead logging";

#[derive(Clone)]
pub(crate) struct Engine {
    readers: Arc<readers::Readers>,
    writer: writer::Writer,
}

impl Engine {
    pub(crate) fn open(
        path: &Path,
        known: &[Migration],
        upkeep: Upkeep,
        clock: Clock,
        signals: Signals,
    ) -> Result<Self, Failure> {
        Self::open_with(path, known, upkeep, clock, signals, Arc::new(File::sync_data))
    }

    fn open_with(
        path: &Path,
        known: &[Migration],
        upkeep: Upkeep,
        clock: Clock,
        signals: Signals,
        sync: SyncFile,
    ) -> Result<Self, Failure> {
        let mut connection = Connection::open(path).map_err(Failure::database("opening the database"))?;
        prepare(&connection)?;
        log_ahead(&connection)?;
        migrations::apply(&mut connection, known, upkeep, &clock)?;
        // What is committed from here on is synced by the syncer.
        connection.execute_batch("pragma synchronous = normal").map_err(Failure::database(LOGGING))?;
        let checkpointer = open_checkpointer(path)?;
        let log = Log::open(path, sync).map_err(Failure::database("opening the write-ahead log"))?;
        Ok(Self {
            readers: Arc::new(readers::Readers::new(path, clock.clone())),
            writer: writer::Writer::start(connection, checkpointer, log, clock, signals, writer::QUEUE_DEADLINE)?,
        })
    }

    /// [`Failure::SyncFailed`] if nothing is written any more.
    pub(crate) fn check(&self) -> Result<(), Failure> {
        self.writer.check()
    }

    pub(crate) async fn read(&self, attempt: &mut (dyn Attempt + '_)) -> Result<(), Failure> {
        self.readers.read(attempt).await
    }

    pub(crate) async fn write(&self, attempt: Box<dyn Attempt>) -> Result<Box<dyn Attempt>, Failure> {
        self.writer.write(attempt).await
    }

    /// A reader's snapshot, written elsewhere: no writer waits for it.
    pub(crate) async fn back_up(&self, file: PathBuf) -> Result<(), Failure> {
        let doing = "backing up";
        let connection = open_reader(self.readers.path())?;
        let written = tokio::task::spawn_blocking(move || {
            let name = file.to_str().ok_or_else(|| Failure::Unsuitable("the file's name is not UTF-8".to_owned()))?;
            connection.execute("vacuum into ?1", [name]).map_err(Failure::database(doing))?;
            std::fs::File::open(&file).and_then(|file| file.sync_all()).map_err(Failure::database(doing))
        });
        written.await.map_err(Failure::database(doing))?
    }

    pub(crate) async fn close(&self) {
        self.readers.close();
        self.writer.close().await;
    }
}

/// Lets the connection write ahead, each commit synced.
fn log_ahead(connection: &Connection) -> Result<(), Failure> {
    let mode: String =
        connection.query_row("pragma journal_mode = wal", [], |row| row.get(0)).map_err(Failure::database(LOGGING))?;
    if mode != "wal" {
        return Err(Failure::Unsuitable(format!(
            "where it is, it can't be logged ahead: its journal mode stays {mode}"
        )));
    }
    connection
        .execute_batch(&format!(
            "pragma synchronous = full; pragma wal_autocheckpoint = 0;
             pragma cache_size = -{WRITER_CACHE_KIBIBYTES}"
        ))
        .map_err(Failure::database(LOGGING))
}

/// A connection that moves pages from the write-ahead log into the database; it syncs both.
fn open_checkpointer(path: &Path) -> Result<Connection, Failure> {
    let connection = Connection::open(path).map_err(Failure::database(LOGGING))?;
    connection
        .execute_batch("pragma synchronous = normal; pragma wal_autocheckpoint = 0")
        .map_err(Failure::database(LOGGING))?;
    Ok(connection)
}

fn open_reader(path: &Path) -> Result<Connection, Failure> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_URI;
    let connection = Connection::open_with_flags(path, flags).map_err(Failure::database("opening a reader"))?;
    prepare(&connection)?;
    let cache = READERS_CACHE_KIBIBYTES / readers::cores();
    connection
        .execute_batch(&format!("pragma cache_size = -{cache}"))
        .map_err(Failure::database("opening a reader"))?;
    Ok(connection)
}

fn prepare(connection: &Connection) -> Result<(), Failure> {
    connection.busy_timeout(BUSY_TIMEOUT).map_err(Failure::database("setting the busy timeout"))?;
    connection.set_prepared_statement_cache_capacity(CACHED_STATEMENTS);
    // Without this, SQLite prepares statements with a join or a limit again each time their parameters change.
    connection
        .set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)
        .map_err(Failure::database("preparing a connection"))?;
    connection
        .execute_batch("pragma foreign_keys = on; pragma temp_store = memory; pragma secure_delete = on;")
        .map_err(Failure::database("preparing a connection"))
}
