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
use crate::attempt::Attempt;
use crate::signals::Signals;
use crate::{Clock, Failure, Transaction, panic_text};

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
    Write(Job),
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

    pub(super) async fn write(&self, attempt: Box<dyn Attempt>) -> Result<Box<dyn Attempt>, Failure> {
        let (answer, answered) = oneshot::channel();
        let job = Job { attempt, queued_at: Instant::now(), outcome: None, answer };
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

/// An act, and whoever waits for the answer.
pub(super) struct Job {
    attempt: Box<dyn Attempt>,
    queued_at: Instant,
    /// What came of the attempt, if it was made: whether its changes are to be kept.
    outcome: Option<Result<bool, Failure>>,
    answer: oneshot::Sender<Result<Box<dyn Attempt>, Failure>>,
}

impl Job {
    /// How long the act has waited.
    pub(super) fn waited(&self) -> Duration {
        self.queued_at.elapsed()
    }

    /// Runs the act; says whether its changes are to be kept.
    pub(super) fn run(&mut self, transaction: &mut Transaction) -> bool {
        // Nothing in an act on SQLite ever waits, so its future is ready at the first poll.
        let attempt = catch_unwind(AssertUnwindSafe(|| self.attempt.run(transaction).now_or_never()));
        let outcome = match attempt {
            Ok(Some(keeps)) => Ok(keeps),
            Ok(None) => Err(Failure::Panicked("the act waited for something outside its transaction".into())),
            Err(panic) => Err(Failure::Panicked(panic_text(&*panic))),
        };
        let keeps = matches!(outcome, Ok(true));
        self.outcome = Some(outcome);
        keeps
    }

    /// Answers whoever waits, once the group is durable, or with what kept it from being so.
    pub(super) fn answer(self, durable: Result<(), Failure>) {
        let result = match (self.outcome, durable) {
            // It changed nothing, but it may rest on what is lost.
            (Some(Ok(false) | Err(_)), Err(Failure::OutcomeUnknown | Failure::SyncFailed)) => Err(Failure::SyncFailed),
            (Some(Ok(false)), _) | (Some(Ok(true)), Ok(())) => Ok(self.attempt),
            (Some(Err(failure)), _) | (_, Err(failure)) => Err(failure),
            (None, Ok(())) => Err(Failure::Closed),
        };
        // Whoever asked may have gone away; what was done stays done.
        let _ = self.answer.send(result);
    }
}
