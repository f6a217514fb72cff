//! Moves pages from the write-ahead log into the database beside the writer, so that no group waits for it.
//!
//! A log begins anew only when all of it has been moved, and while the writer writes, another thread never gets that far. So
//! it moves the bulk, again and again until little is left, and the writer moves that little between two groups. What
//! SQLite syncs for it, and in which order, is the same for both (decision 22).

use std::io;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, TryLockError};
use std::thread::JoinHandle;

use rusqlite::{Connection, ffi};

use super::syncer::Log;

/// Lengths of the log, in pages.
#[derive(Clone, Copy)]
pub(super) struct Limits {
    /// At which moving begins.
    pub(super) begin: i64,
    /// So much of it the writer moves itself.
    pub(super) rest: i64,
    /// At which the writer waits, and moves whatever there is, so that the log does not grow for ever.
    pub(super) longest: i64,
}

/// Many pages are in the log several times, and are moved once: the longer the log, the less there is to do.
pub(super) const LIMITS: Limits = Limits { begin: 6000, rest: 500, longest: 32_000 };

/// The thread, as the writer sees it.
pub(super) struct Checkpoints {
    limits: Limits,
    log: Log,
    /// The length at which to look again.
    again_at: i64,
    /// Held while pages are moved.
    moving: Arc<Mutex<()>>,
    wake: SyncSender<()>,
    thread: JoinHandle<()>,
}

/// How long the log is.
struct Length {
    pages: i64,
    moved: i64,
}

impl Checkpoints {
    /// Starts the thread, over a connection of its own.
    pub(super) fn start(connection: Connection, log: Log, limits: Limits) -> io::Result<Self> {
        let (wake, woken) = sync_channel(1);
        let moving = Arc::new(Mutex::new(()));
        let work = Work { connection, log: log.clone(), moving: Arc::clone(&moving), woken };
        let thread = std::thread::Builder::new().name("admit-checkpointer".into()).spawn(move || work.run())?;
        Ok(Self { limits, log, again_at: limits.begin, moving, wake, thread })
    }

    /// Does what the length of the log asks for. The writer calls this after each group, outside a transaction.
    pub(super) fn follow(&mut self, writer: &Connection) {
        let Some(length) = checkpoint(writer, MEASURE, &self.log) else { return };
        if length.pages < self.limits.begin {
            self.again_at = self.limits.begin;
        }
        if length.pages < self.again_at {
            return;
        }
        let is_longest = length.pages >= self.limits.longest;
        let moving = if is_longest { Some(lock(&self.moving)) } else { try_lock(&self.moving) };
        if moving.is_none() {
            return;
        }
        if is_longest || length.pages - length.moved <= self.limits.rest {
            checkpoint(writer, MOVE, &self.log);
            // The next group begins the log anew, unless somebody reads it just then, or has for long.
            self.again_at = length.pages.saturating_add(self.limits.rest);
        } else {
            // It may have been woken already.
            let _ = self.wake.try_send(());
        }
    }

    /// Waits until the thread has ended and its connection is closed.
    pub(super) fn end(self) {
        drop(self.wake);
        if self.thread.join().is_err() {
            tracing::error!("the thread that moved the write-ahead log panicked");
        }
    }
}

struct Work {
    connection: Connection,
    log: Log,
    moving: Arc<Mutex<()>>,
    woken: Receiver<()>,
}

impl Work {
    fn run(self) {
        while self.woken.recv().is_ok() {
            let _moving = lock(&self.moving);
            checkpoint(&self.connection, MOVE, &self.log);
        }
    }
}

fn lock(moving: &Mutex<()>) -> MutexGuard<'_, ()> {
    moving.lock().unwrap_or_else(PoisonError::into_inner)
}

fn try_lock(moving: &Mutex<()>) -> Option<MutexGuard<'_, ()>> {
    match moving.try_lock() {
        Ok(guard) => Some(guard),
        Err(TryLockError::Poisoned(poisoned)) => Some(poisoned.into_inner()),
        Err(TryLockError::WouldBlock) => None,
    }
}

/// Says how long the log is, and moves nothing.
const MEASURE: &str = "pragma wal_checkpoint(noop)";
/// As much as nobody reads from the log, without waiting for anybody.
const MOVE: &str = "pragma wal_checkpoint(passive)";

/// Runs one; `None` if it failed, or if another program's was under way.
fn checkpoint(connection: &Connection, statement: &str, log: &Log) -> Option<Length> {
    let length = connection
        .prepare_cached(statement)
        .and_then(|mut prepared| prepared.query_row([], |row| Ok(Length { pages: row.get(1)?, moved: row.get(2)? })));
    match length {
        Ok(length) => Some(length).filter(|length| length.pages >= 0),
        Err(error) => {
            tracing::error!(%error, "the write-ahead log could not be moved into the database");
            if is_lost(&error) {
                log.give_up();
            }
            None
        }
    }
}

/// Whether the disk failed to sync: the next time it may say that all is well, and what was moved is not there.
fn is_lost(error: &rusqlite::Error) -> bool {
    error.sqlite_error().is_some_and(|error| error.extended_code == ffi::SQLITE_IOERR_FSYNC)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_failed_sync_is_final() {
        let failure = |code| rusqlite::Error::SqliteFailure(ffi::Error::new(code), None);
        assert!(is_lost(&failure(ffi::SQLITE_IOERR_FSYNC)));
        for code in [ffi::SQLITE_FULL, ffi::SQLITE_BUSY, ffi::SQLITE_IOERR_WRITE] {
            assert!(!is_lost(&failure(code)), "{code}");
        }
    }
}
