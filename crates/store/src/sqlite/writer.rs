//! The one writer. It takes what has queued up, runs each act in a savepoint of its own, syncs once, and answers all.
//!
//! An act that refuses, fails or panics is rolled back alone. No act is answered before the group it is in is durable.

use std::panic::{AssertUnwindSafe, catch_unwind};

use futures_util::FutureExt;
use rusqlite::Connection;
use tokio::sync::{mpsc, oneshot};

use crate::signals::Signals;
use crate::{Act, Channel, Clock, Failure, Transaction};

/// Acts that may wait; more are turned away, so that a slow disk shows as a refusal and not as ever longer waits.
const QUEUE_LENGTH: usize = 4096;
/// Acts in one group, so that the first of them is not kept waiting by the last.
const GROUP_SIZE: usize = 256;

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
    pub(super) fn start(connection: Connection, clock: Clock, signals: Signals) -> Result<Self, Failure> {
        let (queue, requests) = mpsc::channel(QUEUE_LENGTH);
        std::thread::Builder::new()
            .name("admit-writer".into())
            .spawn(move || {
                let transaction = Transaction::new(connection, clock.now());
                Groups { transaction, clock, signals, requests }.run();
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
        let job = Box::new(WriteJob { input, act, result: None, answer });
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
    /// Runs the act; says whether its changes are to be kept.
    fn run(&mut self, transaction: &mut Transaction) -> bool;
    /// Answers whoever waits, once the group is durable, or with what kept it from being so.
    fn answer(self: Box<Self>, durable: Result<(), Failure>);
}

struct WriteJob<I, T, E> {
    input: I,
    act: Act<I, T, E>,
    result: Option<Result<T, E>>,
    answer: oneshot::Sender<Result<T, E>>,
}

impl<I, T, E> Job for WriteJob<I, T, E>
where
    I: Send + Sync,
    T: Send,
    E: From<Failure> + Send,
{
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

fn panic_text(panic: &(dyn std::any::Any + Send)) -> String {
    let text = panic.downcast_ref::<&str>().map(|text| (*text).to_owned());
    text.or_else(|| panic.downcast_ref::<String>().cloned()).unwrap_or_else(|| "no message".to_owned())
}

struct Groups {
    transaction: Transaction,
    clock: Clock,
    signals: Signals,
    requests: mpsc::Receiver<Request>,
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
                // Whoever asked may have stopped waiting.
                let _ = ended.send(());
                return;
            }
        }
    }

    /// Commits a group; returns the wish to close, if one came while the group was gathered.
    fn commit_group(&mut self, first: Box<dyn Job>) -> Option<oneshot::Sender<()>> {
        if let Err(failure) = self.statement("begin immediate") {
            first.answer(Err(failure));
            return None;
        }
        let mut close = None;
        let mut group = Vec::new();
        let mut channels = Vec::new();
        let mut next = Some(first);
        while let Some(mut job) = next {
            let kept = self.run_in_savepoint(&mut *job);
            group.push(job);
            match kept {
                Ok(signalled) => channels.extend(signalled),
                Err(failure) => {
                    self.abandon(group, &failure);
                    return None;
                }
            }
            let waiting = if group.len() < GROUP_SIZE { self.requests.try_recv().ok() } else { None };
            next = match waiting {
                Some(Request::Write(job)) => Some(job),
                Some(Request::Close(ended)) => {
                    close = Some(ended);
                    None
                }
                None => None,
            };
        }
        if let Err(failure) = self.statement("commit") {
            self.abandon(group, &failure);
            return close;
        }
        for job in group {
            job.answer(Ok(()));
        }
        for channel in channels {
            self.signals.send(channel);
        }
        close
    }

    /// Moves what is in the write-ahead log into the database file. Not needed for safety: it leaves one whole file.
    fn checkpoint(&self) {
        let done = self.transaction.connection().query_row("pragma wal_checkpoint(truncate)", [], |_| Ok(()));
        if let Err(error) = done {
            tracing::warn!(%error, "the write-ahead log stays beside the database");
        }
    }

    /// Runs one act and returns the channels it signals; an error means that the whole group's state is unknown.
    fn run_in_savepoint(&mut self, job: &mut dyn Job) -> Result<Vec<Channel>, Failure> {
        self.statement("savepoint act")?;
        self.transaction.start_act(self.clock.now());
        if job.run(&mut self.transaction) {
            self.statement("release act")?;
            return Ok(self.transaction.take_signals());
        }
        self.statement("rollback to act")?;
        self.statement("release act")?;
        Ok(Vec::new())
    }

    fn abandon(&self, group: Vec<Box<dyn Job>>, failure: &Failure) {
        // After some errors (a full disk) SQLite has rolled back already and this statement fails; both end the group.
        let _ = self.statement("rollback");
        tracing::error!(error = %failure, acts = group.len(), "a group of acts could not be made durable");
        for job in group {
            job.answer(Err(Failure::Database { doing: "committing a group", source: failure.to_string().into() }));
        }
    }

    fn statement(&self, statement: &str) -> Result<(), Failure> {
        let doing = "committing a group";
        let mut prepared = self.transaction.connection().prepare_cached(statement).map_err(Failure::database(doing))?;
        prepared.execute([]).map_err(Failure::database(doing))?;
        Ok(())
    }
}
