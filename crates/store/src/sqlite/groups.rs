//! Runs what has queued up, one act after another, in groups that are committed together.
//!
//! A group is open while the one before is being synced, and is committed as soon as that is done and nobody waits: one sync
//! for each group, and no time in which nothing runs.
//!
//! An act that refuses, fails or panics is rolled back alone. Most such acts have changed nothing yet; when one has, the
//! group is rolled back and its other acts run again, each in a savepoint, as do those that come next. Savepoints from the
//! start would cost every act a copy of every page it changes. No act is answered before the group it is in is durable.

use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, ErrorCode};
use tokio::sync::{mpsc, oneshot};

use super::checkpoints::Checkpoints;
use super::syncer::{Committed, Syncer};
use super::writer::{Job, Request};
use crate::transaction::{Effects, Session};
use crate::{Clock, Failure, Transaction};

/// Acts in one group, so that the first of them is not kept waiting by the last.
const GROUP_SIZE: usize = 256;
/// Acts that run in savepoints after one had to be rolled back, as more like it may come.
const WARY_ACTS: usize = 1024;

pub(super) struct Groups {
    transaction: Transaction,
    clock: Clock,
    patience: Duration,
    requests: mpsc::Receiver<Request>,
    syncer: Syncer,
    checkpoints: Checkpoints,
    /// So many acts are yet to run in savepoints.
    wary_acts: usize,
}

/// Acts that are committed together, and what follows from those that are kept.
#[derive(Default)]
struct Group {
    jobs: Vec<Job>,
    effects: Vec<Effects>,
}

/// What an act has left in its transaction.
enum Left {
    /// Its changes, and what follows from them.
    Changes(Effects),
    Nothing,
    /// Changes that must not stay.
    Traces,
}

impl Groups {
    pub(super) fn new(
        connection: Connection,
        clock: Clock,
        patience: Duration,
        requests: mpsc::Receiver<Request>,
        syncer: Syncer,
        checkpoints: Checkpoints,
    ) -> Self {
        let transaction = Transaction::new(Session::Sqlite(super::Session::new(connection)), clock.now());
        Self { transaction, clock, patience, requests, syncer, checkpoints, wary_acts: 0 }
    }

    /// Works until it is asked to close, or nobody can ask any more.
    pub(super) fn run(mut self) {
        let mut close = None;
        while close.is_none() {
            close = match self.requests.blocking_recv() {
                Some(Request::Write(first)) => self.commit_group(first),
                Some(Request::Synced) => None,
                Some(Request::Close(ended)) => Some(ended),
                None => break,
            };
        }
        self.end(close.is_some());
        if let Some(ended) = close {
            // Whoever asked may have stopped waiting.
            let _ = ended.send(());
        }
    }

    fn end(self, closes: bool) {
        let Self { transaction, syncer, checkpoints, .. } = self;
        checkpoints.end();
        let durable = syncer.end();
        if let Some(connection) = transaction.sqlite().map(super::Session::connection) {
            match durable {
                Ok(()) if closes => checkpoint(connection),
                Ok(()) => {}
                Err(_) => leave_log(connection),
            }
        }
        // The last connection to close removes the journals.
        drop(transaction);
    }

    /// Commits a group; returns the wish to close, if one came while the group was gathered.
    fn commit_group(&mut self, first: Job) -> Option<oneshot::Sender<()>> {
        if first.waited() > self.patience {
            first.answer(Err(Failure::Overloaded));
            return None;
        }
        if let Err(failure) = self.begin() {
            return self.turn_all_away(first, &failure);
        }
        let changes = self.total_changes();
        let mut close = None;
        let mut group = Group::default();
        let mut next = Some(first);
        while let Some(job) = next {
            if job.waited() > self.patience {
                job.answer(Err(Failure::Overloaded));
            } else if let Err(failure) = self.run_act(&mut group, job) {
                self.abandon(group.jobs, &failure);
                return None;
            }
            next = match self.next_of_group(group.jobs.len()) {
                Some(Request::Write(job)) => Some(job),
                Some(Request::Close(ended)) => {
                    close = Some(ended);
                    None
                }
                Some(Request::Synced) | None => None,
            };
        }
        let has_changes = self.total_changes() != changes;
        match self.commit() {
            Ok(()) => {
                self.syncer.finish(Committed { jobs: group.jobs, effects: group.effects, has_changes });
                if let Some(connection) = self.transaction.sqlite().map(super::Session::connection) {
                    self.checkpoints.follow(connection);
                }
            }
            Err(failure) => self.abandon(group.jobs, &failure),
        }
        close
    }

    fn begin(&self) -> Result<(), Failure> {
        self.syncer.check()?;
        self.statement("begin immediate")
    }

    /// What comes next for a group that has so many acts. While the group before is being synced, it is waited for.
    fn next_of_group(&mut self, acts: usize) -> Option<Request> {
        if acts >= GROUP_SIZE {
            return None;
        }
        loop {
            let request = match self.requests.try_recv() {
                Ok(request) => Some(request),
                Err(_) if self.syncer.is_idle() => None,
                Err(_) => self.requests.blocking_recv(),
            };
            if !matches!(request, Some(Request::Synced)) {
                return request;
            }
        }
    }

    /// Rows changed so far by whatever acts do: they change no schema, which this would not count.
    fn total_changes(&self) -> u64 {
        self.connection().map_or(0, Connection::total_changes)
    }

    /// Leaves the group in the write-ahead log, where everybody sees it, and not yet durable. When the disk fails, it may be
    /// there all the same, and come back after a crash.
    fn commit(&self) -> Result<(), Failure> {
        self.syncer.check()?;
        let mut prepared = self.connection()?.prepare_cached("commit").map_err(not_now)?;
        match prepared.execute([]) {
            Ok(_) => Ok(()),
            Err(error) if error.sqlite_error_code() == Some(ErrorCode::SystemIoFailure) => {
                tracing::error!(%error, "the disk failed while a group was committed");
                Err(Failure::OutcomeUnknown)
            }
            Err(error) => Err(not_now(error)),
        }
    }

    /// Answers everything that waits, so that nobody waits for as many timeouts as there are others before them.
    fn turn_all_away(&mut self, first: Job, failure: &Failure) -> Option<oneshot::Sender<()>> {
        first.answer(Err(same(failure)));
        while let Ok(request) = self.requests.try_recv() {
            match request {
                Request::Write(job) => job.answer(Err(same(failure))),
                Request::Synced => {}
                Request::Close(ended) => return Some(ended),
            }
        }
        None
    }

    /// Runs one act more in a group. An error means that the whole group's state is unknown.
    fn run_act(&mut self, group: &mut Group, mut job: Job) -> Result<(), Failure> {
        let left = if self.wary_acts > 0 { self.run_in_savepoint(&mut job) } else { self.run_alone(&mut job) };
        let left = left.and_then(|left| match left {
            Left::Traces => self.run_again(group),
            Left::Changes(effects) => {
                group.effects.push(effects);
                Ok(())
            }
            Left::Nothing => Ok(()),
        });
        group.jobs.push(job);
        left
    }

    /// Runs the acts of a group again, without the traces of the one after them.
    fn run_again(&mut self, group: &mut Group) -> Result<(), Failure> {
        self.statement("rollback")?;
        self.statement("begin immediate")?;
        self.wary_acts = WARY_ACTS;
        group.effects.clear();
        for job in &mut group.jobs {
            if let Left::Changes(effects) = self.run_in_savepoint(job)? {
                group.effects.push(effects);
            }
        }
        Ok(())
    }

    fn run_alone(&mut self, job: &mut Job) -> Result<Left, Failure> {
        let changes = self.connection()?.total_changes();
        self.transaction.start_act(self.clock.now());
        let is_kept = job.run(&mut self.transaction);
        let connection = self.connection()?;
        if connection.is_autocommit() {
            // After some errors (a full disk) SQLite has rolled back the whole group.
            return Err(Failure::Unavailable { doing: COMMITTING, source: "an act ended its group".into() });
        }
        let has_changed = connection.total_changes() != changes;
        Ok(match (is_kept, has_changed) {
            (true, _) => Left::Changes(self.transaction.take_effects()),
            (false, true) => Left::Traces,
            (false, false) => Left::Nothing,
        })
    }

    fn run_in_savepoint(&mut self, job: &mut Job) -> Result<Left, Failure> {
        self.wary_acts = self.wary_acts.saturating_sub(1);
        self.statement("savepoint act")?;
        self.transaction.start_act(self.clock.now());
        if job.run(&mut self.transaction) {
            self.statement("release act")?;
            return Ok(Left::Changes(self.transaction.take_effects()));
        }
        self.statement("rollback to act")?;
        self.statement("release act")?;
        Ok(Left::Nothing)
    }

    fn abandon(&self, group: Vec<Job>, failure: &Failure) {
        // After some errors (a full disk) SQLite has rolled back already and this statement fails; both end the group.
        let _ = self.statement("rollback");
        tracing::error!(error = %failure, acts = group.len(), "a group of acts could not be made durable");
        for job in group {
            job.answer(Err(same(failure)));
        }
    }

    fn statement(&self, statement: &str) -> Result<(), Failure> {
        let mut prepared = self.connection()?.prepare_cached(statement).map_err(not_now)?;
        prepared.execute([]).map_err(not_now)?;
        Ok(())
    }

    fn connection(&self) -> Result<&Connection, Failure> {
        self.transaction.sqlite().map(super::Session::connection).ok_or(Failure::Closed)
    }
}

const COMMITTING: &str = "committing a group";

/// Moves what is in the write-ahead log into the database file. Not needed for safety: it leaves one whole file.
fn checkpoint(connection: &Connection) {
    let done = connection.query_row("pragma wal_checkpoint(truncate)", [], |_| Ok(()));
    if let Err(error) = done {
        tracing::warn!(%error, "the write-ahead log stays beside the database");
    }
}

/// Keeps what could not be synced out of the database file, so that the next start reads from the log what is left of it.
fn leave_log(connection: &Connection) {
    if let Err(error) = connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true) {
        tracing::error!(%error, "the write-ahead log may be moved into the database although it could not be synced");
    }
}

/// That another program holds the lock, that the disk is full, and the like may pass; the rest does not.
fn not_now(error: rusqlite::Error) -> Failure {
    let may_pass = matches!(
        error.sqlite_error_code(),
        Some(
            ErrorCode::DatabaseBusy
                | ErrorCode::DatabaseLocked
                | ErrorCode::DiskFull
                | ErrorCode::SystemIoFailure
                | ErrorCode::ReadOnly
                | ErrorCode::CannotOpen
        )
    );
    let source = Box::new(error);
    if may_pass {
        Failure::Unavailable { doing: COMMITTING, source }
    } else {
        Failure::Database { doing: COMMITTING, source }
    }
}

/// The failure of a group, for each of its acts.
fn same(failure: &Failure) -> Failure {
    let source = failure.with_causes().into();
    match failure {
        Failure::Unavailable { .. } => Failure::Unavailable { doing: COMMITTING, source },
        Failure::OutcomeUnknown => Failure::OutcomeUnknown,
        Failure::SyncFailed => Failure::SyncFailed,
        _ => Failure::Database { doing: COMMITTING, source },
    }
}
