//! How the write-ahead log is kept short while the writer never rests.

use std::sync::Arc;

use rusqlite::Connection;

use super::*;
use crate::sqlite::checkpoints::{Checkpoints, Limits};
use crate::sqlite::syncer::Log;
use crate::sqlite::{log_ahead, open_checkpointer};

const LIMITS: Limits = Limits { begin: 100, rest: 20, longest: 400 };
/// A page in the log, with its header.
const FRAME: u64 = 4096 + 24;

/// A writer in a new folder, and the log that it writes.
fn writer(folder: &Path) -> (Connection, PathBuf) {
    let path = folder.join("test.db");
    let connection = Connection::open(&path).unwrap();
    log_ahead(&connection).unwrap();
    connection.execute_batch("pragma synchronous = normal; create table things (name text not null)").unwrap();
    (connection, folder.join("test.db-wal"))
}

fn write(connection: &Connection, commits: usize, mut after_each: impl FnMut()) {
    for _ in 0..commits {
        connection.execute("insert into things (name) values ('one more')", []).unwrap();
        after_each();
    }
}

#[test]
fn the_log_begins_anew_however_much_is_written() {
    let folder = tempfile::tempdir().unwrap();
    let (connection, log) = writer(folder.path());
    let sync = Log::open(&folder.path().join("test.db"), Arc::new(File::sync_data)).unwrap();
    let checkpointer = open_checkpointer(&folder.path().join("test.db")).unwrap();
    let mut checkpoints = Checkpoints::start(checkpointer, sync, LIMITS).unwrap();
    write(&connection, 5000, || checkpoints.follow(&connection));
    let length = log.metadata().unwrap().len();
    assert!(length < 500 * FRAME, "the log has room for {} pages", length / FRAME);
    checkpoints.end();
    let count: i64 = connection.query_row("select count(*) from things", [], |row| row.get(0)).unwrap();
    assert_eq!(count, 5000);
}

#[test]
fn what_somebody_reads_stays_in_the_log_and_the_rest_goes_on() {
    let folder = tempfile::tempdir().unwrap();
    let (connection, _) = writer(folder.path());
    write(&connection, 10, || ());
    let reader = Connection::open(folder.path().join("test.db")).unwrap();
    reader.execute_batch("begin").unwrap();
    let seen = || reader.query_row("select count(*) from things", [], |row| row.get::<_, i64>(0)).unwrap();
    assert_eq!(seen(), 10);
    let sync = Log::open(&folder.path().join("test.db"), Arc::new(File::sync_data)).unwrap();
    let checkpointer = open_checkpointer(&folder.path().join("test.db")).unwrap();
    let mut checkpoints = Checkpoints::start(checkpointer, sync, LIMITS).unwrap();
    write(&connection, 1000, || checkpoints.follow(&connection));
    assert_eq!(seen(), 10);
    checkpoints.end();
    reader.execute_batch("commit").unwrap();
    assert_eq!(seen(), 1010);
}
