//! The way to the one writer: a queue of acts, each with whoever waits for its answer.
//!
//! Three threads work on it. One runs the acts, in groups (`groups`); another makes groups durable and answers their acts
//! (`syncer`), while the first runs the next group; the third keeps the log short (`checkpoints`).

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::{Duration, Instant};

use futures_util::FutureExt;
use rusqlite::Connection;
use tokio::sync::{mpsc, oneshot};

use super::checkpoints::{self, Checkpoints};
use super::groups::Groups;
use super::syncer::{Log, Syncer};
use crate::signals::Signals;
use crate::{Act, Clock, Failure, Transaction, panic_text};

/// Acts that may wait; more are turned away at once.
const QUEUE_LENGTH: usize = 4096;
/// How long an act may wait; then it is turned away, so that a slow disk shows as a refusal and not as ever longer waits.
pub(super) const QUEUE_DEADLINE: Duration = Duration::from_secs(2);
const STARTING: &str = "starting the writer";

#[derive(Clone)]
pub(super) struct Writer {
    queue: mpsc::Sender<Request>,
    log: Log,
}

/// What the writer is asked for.
pub(super) enum Request {
    Write(Box<dyn Job>),
    /// The groups so far have been synced, so that one that waited for this can be committed.
    Synced,
    /// Write everything into the database file, and end.
    Close(oneshot::Sender<()>),
}

impl Writer {
    /// Starts a writer over a connection in write-ahead mode, another one for checkpoints, and their `log`. It turns away
    /// whoever has waited longer than `patience`.
    pub(super) fn start(
        connection: Connection,
        checkpointer: Connection,
        log: Log,
        clock: Clock,
        signals: Signals,
        patience: Duration,
    ) -> Result<Self, Failure> {
        let (queue, requests) = mpsc::channel(QUEUE_LENGTH);
        let syncer = Syncer::start(log.clone(), clock.clone(), signals, queue.downgrade())
            .map_err(Failure::database(STARTING))?;
        let checkpoints =
            Checkpoints::start(checkpointer, log.clone(), checkpoints::LIMITS).map_err(Failure::database(STARTING))?;
        std::thread::Builder::new()
            .name("admit-writer".into())
            .spawn(move || Groups::new(connection, clock, patience, requests, syncer, checkpoints).run())
            .map_err(Failure::database(STARTING))?;
        Ok(Self { queue, log })
    }

    /// [`Failure::SyncFailed`] if nothing is written any more.
    pub(super) fn check(&self) -> Result<(), Failure> {
        self.log.check()
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
pub(super) trait Job: Send {
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
            // It changed nothing, but it may rest on what is lost.
            (Some(Err(_)), Err(Failure::OutcomeUnknown | Failure::SyncFailed)) => Err(Failure::SyncFailed.into()),
            (Some(Err(refused)), _) => Err(refused),
            (_, Err(failure)) => Err(failure.into()),
            (Some(done), Ok(())) => done,
            (None, Ok(())) => Err(Failure::Closed.into()),
        };
        // Whoever asked may have gone away; what was done stays done.
        let _ = self.answer.send(result);
    }
}
