//! A bounded set of read-only connections. A read runs where it is asked for: a page from the cache takes
//! microseconds, less than handing the work to another thread.

use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use rusqlite::Connection;
use tokio::sync::Semaphore;

use super::open_reader;
use crate::attempt::Attempt;
use crate::transaction::Session;
use crate::{Clock, Failure, Transaction};

/// More readers than cores, because a read that misses the page cache waits for the disk.
const READERS_BESIDES_CORES: usize = 4;

pub(super) struct Readers {
    path: PathBuf,
    clock: Clock,
    idle: Mutex<Vec<Connection>>,
    permits: Semaphore,
}

impl Readers {
    pub(super) fn new(path: &Path, clock: Clock) -> Self {
        Self {
            path: path.to_owned(),
            clock,
            idle: Mutex::new(Vec::new()),
            permits: Semaphore::new(cores() + READERS_BESIDES_CORES),
        }
    }

    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    pub(super) async fn read(&self, attempt: &mut (dyn Attempt + '_)) -> Result<(), Failure> {
        let _permit = self.permits.acquire().await.map_err(|_| Failure::Closed)?;
        let connection = self.checkout()?;
        run(&connection, "begin deferred")?;
        let mut transaction = Transaction::new(Session::Sqlite(super::Session::new(connection)), self.clock.now());
        // A panic here drops the connection instead of returning it, and with it whatever state it was in.
        attempt.run(&mut transaction).await;
        if let (Session::Sqlite(session), _) = transaction.into_parts()
            && run(session.connection(), "rollback").is_ok()
        {
            self.idle.lock().unwrap_or_else(PoisonError::into_inner).push(session.into_connection());
        }
        Ok(())
    }

    /// Ends: reads are refused from here on, and idle connections are closed.
    pub(super) fn close(&self) {
        self.permits.close();
        self.idle.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }

    fn checkout(&self) -> Result<Connection, Failure> {
        let idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner).pop();
        idle.map_or_else(|| open_reader(&self.path), Ok)
    }
}

pub(super) fn cores() -> usize {
    std::thread::available_parallelism().map_or(1, usize::from)
}

fn run(connection: &Connection, statement: &str) -> Result<(), Failure> {
    let mut prepared = connection.prepare_cached(statement).map_err(Failure::database("starting a read"))?;
    prepared.execute([]).map_err(Failure::database("ending a read"))?;
    Ok(())
}
