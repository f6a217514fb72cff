//! The one writer. It takes what has queued up, runs one act after another, syncs once, and answers all.
//!
//! An act that refuses, fails or panics is rolled back alone. Most such acts have changed nothing yet; when one has, the
//! group is rolled back and its other acts run again, each in a savepoint, as do those that come next. Savepoints from the
//! start would cost every act a copy of every page it changes. No act is answered before the group it is in is durable.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::{Duration, Instant};

use futures_util::FutureExt;
use rusqlite::{Connection, ErrorCode};
use tokio::sync::{mpsc, oneshot};

use crate::signals::Signals;
use crate::transaction::{Effects, Session};
use crate::{Act, Clock, Failure, Transaction, panic_text};

/// Acts that may wait; more are turned away at once.
const QUEUE_LENGTH: usize = 4096;
/// How long an act may wait; then it is turned away, so that a slow disk shows as a refusal and not as ever longer waits.
pub(super) const QUEUE_DEADLINE: Duration = Duration::from_secs(2);
/// Acts in one group, so that the first of them is not kept waiting by the last.
const GROUP_SIZE: usize = 256;
/// Acts that run in savepoints after one had to be rolled back, as more like it may come.
const WARY_ACTS: usize = 1024;

#[derive(Clone)]
pub(super) struct Writer {
    queue: mpsc::Sender<Request>,
}

/// What the writer is asked for.
enum Request {
    Write(Box<dyn Job>),
    /// Write everything into the database file, and end.
    Close(oneshot::Sender<()>),
}

impl Writer {
    /// Starts a writer that turns away whoever has waited longer than `patience`.
    pub(super) fn start(
        connection: Connection,
        clock: Clock,
        signals: Signals,
        patience: Duration,
    ) -> Result<Self, Failure> {
        let (queue, requests) = mpsc::channel(QUEUE_LENGTH);
        std::thread::Builder::new()
            .name("admit-writer".into())
            .spawn(move || {
                let session = Session::Sqlite(super::Session::new(connection));
                let transaction = Transaction::new(session, clock.now());
                Groups { transaction, clock, signals, patience, requests, wary_acts: 0 }.run();
            })
            .map_err(|source| Failure::Database { doing: "starting the writer", source: Box::new(source) })?;
        Ok(Self { queue })
    }

    pub(super) async fn write<I, T, E>(&self, input: I, act: Act<I, T, E>) -> Result<T, E>
    where
        I: Send + Sync + 'static,
        T: Send + 'static,
        E: From<Failure> + Send + 'static,
    {
        let (answer, answered) = oneshot::channel();
        let job = Box::new(WriteJob { input, act, queued_at: Instant::now(), result: None, answer });
        self.queue.try_send(Request::Write(job)).map_err(|error| match error {
            mpsc::error::TrySendError::Full(_) => Failure::Overloaded,
            mpsc::error::TrySendError::Closed(_) => Failure::Closed,
        })?;
        answered.await.map_err(|_| Failure::Closed)?
    }

    /// Waits until everything is written into the database file and the writer has ended.
    pub(super) async fn close(&self) {
        let (ended, has_ended) = oneshot::channel();
        // An error on either way means that the writer has ended already.
        if self.queue.send(Request::Close(ended)).await.is_ok() {
            let _ = has_ended.await;
        }
    }
}

/// An act with its input and whoever waits for the answer.
trait Job: Send {
    /// How long the act has waited.
    fn waited(&self) -> Duration;
    /// Runs the act; says whether its changes are to be kept.
    fn run(&mut self, transaction: &mut Transaction) -> bool;
    /// Answers whoever waits, once the group is durable, or with what kept it from being so.
    fn answer(self: Box<Self>, durable: Result<(), Failure>);
}

struct WriteJob<I, T, E> {
    input: I,
    act: Act<I, T, E>,
    queued_at: Instant,
    result: Option<Result<T, E>>,
    answer: oneshot::Sender<Result<T, E>>,
}

impl<I, T, E> Job for WriteJob<I, T, E>
where
    I: Send + Sync,
    T: Send,
    E: From<Failure> + Send,
{
    fn waited(&self) -> Duration {
        self.queued_at.elapsed()
    }

    fn run(&mut self, transaction: &mut Transaction) -> bool {
        let attempt = catch_unwind(AssertUnwindSafe(|| {
            // Nothing in an act on SQLite ever waits, so its future is ready at the first poll.
            (self.act)(transaction, &self.input).now_or_never()
        }));
        let result = match attempt {
            Ok(Some(result)) => result,
            Ok(None) => Err(Failure::Panicked("the act waited for something outside its transaction".into()).into()),
            Err(panic) => Err(Failure::Panicked(panic_text(&*panic)).into()),
        };
        let keep = result.is_ok();
        self.result = Some(result);
        keep
    }

    fn answer(self: Box<Self>, durable: Result<(), Failure>) {
        let result = match (self.result, durable) {
            (Some(Err(refused)), _) => Err(refused),
            (_, Err(failure)) => Err(failure.into()),
            (Some(done), Ok(())) => done,
            (None, Ok(())) => Err(Failure::Closed.into()),
        };
        // Whoever asked may have gone away; what was done stays done.
        let _ = self.answer.send(result);
    }
}

struct Groups {
    transaction: Transaction,
    clock: Clock,
    signals: Signals,
    patience: Duration,
    requests: mpsc::Receiver<Request>,
    /// So many acts are yet to run in savepoints.
    wary_acts: usize,
}

/// Acts that are committed together, and what follows from those that are kept.
#[derive(Default)]
struct Group {
    jobs: Vec<Box<dyn Job>>,
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
    fn run(mut self) {
        while let Some(request) = self.requests.blocking_recv() {
            let close = match request {
                Request::Write(first) => self.commit_group(first),
                Request::Close(ended) => Some(ended),
            };
            if let Some(ended) = close {
                self.checkpoint();
                // The last connection to close removes the journals.
                drop(self.transaction);
                // Whoever asked may have stopped waiting.
                let _ = ended.send(());
                return;
            }
        }
    }

    /// Commits a group; returns the wish to close, if one came while the group was gathered.
    fn commit_group(&mut self, first: Box<dyn Job>) -> Option<oneshot::Sender<()>> {
        if first.waited() > self.patience {
            first.answer(Err(Failure::Overloaded));
            return None;
        }
        if let Err(failure) = self.statement("begin immediate") {
            return self.turn_all_away(first, &failure);
        }
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
            let waiting = if group.jobs.len() < GROUP_SIZE { self.requests.try_recv().ok() } else { None };
            next = match waiting {
                Some(Request::Write(job)) => Some(job),
                Some(Request::Close(ended)) => {
                    close = Some(ended);
                    None
                }
                None => None,
            };
        }
        if let Err(failure) = self.commit() {
            self.abandon(group.jobs, &failure);
            return close;
        }
        // Before anybody is told: the clock moves, and what others remember is forgotten.
        for effects in group.effects {
            if let Some(advanced_by) = effects.clock_advanced_by_seconds {
                self.clock.set_advanced_by_seconds(advanced_by);
            }
            effects.signals.into_iter().for_each(|channel| self.signals.send(channel));
        }
        for job in group.jobs {
            job.answer(Ok(()));
        }
        close
    }

    /// When syncing fails, the group may be in the write-ahead log all the same, and come back after a crash.
    fn commit(&self) -> Result<(), Failure> {
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
    fn turn_all_away(&mut self, first: Box<dyn Job>, failure: &Failure) -> Option<oneshot::Sender<()>> {
        first.answer(Err(same(failure)));
        while let Ok(request) = self.requests.try_recv() {
            match request {
                Request::Write(job) => job.answer(Err(same(failure))),
                Request::Close(ended) => return Some(ended),
            }
        }
        None
    }

    /// Moves what is in the write-ahead log into the database file. Not needed for safety: it leaves one whole file.
    fn checkpoint(&self) {
        let Ok(connection) = self.connection() else { return };
        let done = connection.query_row("pragma wal_checkpoint(truncate)", [], |_| Ok(()));
        if let Err(error) = done {
            tracing::warn!(%error, "the write-ahead log stays beside the database");
        }
    }

    /// Runs one act more in a group. An error means that the whole group's state is unknown.
    fn run_act(&mut self, group: &mut Group, mut job: Box<dyn Job>) -> Result<(), Failure> {
        let left = if self.wary_acts > 0 { self.run_in_savepoint(&mut *job) } else { self.run_alone(&mut *job) };
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
            if let Left::Changes(effects) = self.run_in_savepoint(&mut **job)? {
                group.effects.push(effects);
            }
        }
        Ok(())
    }

    fn run_alone(&mut self, job: &mut dyn Job) -> Result<Left, Failure> {
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

    fn run_in_savepoint(&mut self, job: &mut dyn Job) -> Result<Left, Failure> {
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

    fn abandon(&self, group: Vec<Box<dyn Job>>, failure: &Failure) {
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
        _ => Failure::Database { doing: COMMITTING, source },
    }
}
