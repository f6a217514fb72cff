//! Runs an act, again where PostgreSQL asks for that, and only where nothing was kept of the attempt before.

use std::time::{Duration, Instant};

use tokio::time::timeout_at;

use super::Engine;
use super::session::{Mode, NotCommitted, Session};
use super::trouble::Trouble;
use crate::attempt::Attempt;
use crate::transaction::Session as AnySession;
use crate::{Failure, Transaction};

/// How long an act may take with all its attempts, its commit excepted.
const DEADLINE: Duration = Duration::from_secs(8);
const INSPECTION_DEADLINE: Duration = Duration::from_secs(24 * 3600);
/// Attempts at an act that others get in the way of.
const CONFLICTS_LIMIT: u32 = 30;
/// The longest pause before another attempt.
const LONGEST_PAUSE: Duration = Duration::from_millis(250);

impl Engine {
    /// Runs an act until it is kept, refused, or out of time.
    pub(crate) async fn run(&self, mode: Mode, act: &mut (dyn Attempt + '_)) -> Result<(), Failure> {
        let deadline = Instant::now() + if mode == Mode::Inspect { INSPECTION_DEADLINE } else { DEADLINE };
        let mut attempts = 0;
        loop {
            attempts += 1;
            let trouble = match self.attempt(mode, deadline, act).await {
                Ok(()) => return Ok(()),
                Err(NotCommitted::Unknown) => return Err(Failure::OutcomeUnknown),
                Err(NotCommitted::Trouble(trouble)) => trouble,
            };
            let may_repeat = match &trouble {
                Trouble::Conflict(_) => attempts < CONFLICTS_LIMIT,
                Trouble::Lost(_) => true,
                Trouble::Final(_) => false,
            };
            let pause = pause_after(attempts);
            if !may_repeat || Instant::now() + pause >= deadline {
                return Err(given_up(trouble));
            }
            tokio::time::sleep(pause).await;
        }
    }

    /// One attempt; it is kept or undone as the act wishes.
    async fn attempt(&self, mode: Mode, deadline: Instant, act: &mut (dyn Attempt + '_)) -> Result<(), NotCommitted> {
        let late = |_| NotCommitted::Trouble(Trouble::Final(too_late()));
        let begun = timeout_at(deadline.into(), Session::begin(&self.pool, mode, &self.clock)).await.map_err(late)?;
        let (session, now) = begun.map_err(NotCommitted::Trouble)?;
        let mut transaction = Transaction::new(AnySession::Postgres(Box::new(session)), now);
        let keeps = timeout_at(deadline.into(), act.run(&mut transaction)).await;
        let (AnySession::Postgres(mut session), effects) = transaction.into_parts() else {
            return Err(NotCommitted::Unknown);
        };
        let Ok(keeps) = keeps else {
            session.close();
            return Err(NotCommitted::Trouble(Trouble::Final(too_late())));
        };
        match session.take_trouble() {
            None => {}
            Some(trouble @ Trouble::Lost(_)) => {
                session.close();
                return Err(NotCommitted::Trouble(trouble));
            }
            Some(trouble) => {
                session.roll_back();
                return Err(NotCommitted::Trouble(trouble));
            }
        }
        if !keeps || mode.only_reads() {
            session.roll_back();
            return Ok(());
        }
        session.commit().await?;
        if let Some(seconds) = effects.clock_advanced_by_seconds {
            self.clock.set_advanced_by_seconds(seconds);
        }
        for channel in effects.signals {
            self.signals.send(channel);
        }
        Ok(())
    }
}

/// Doubles from a millisecond, and differs from one act to the next, so that those who met do not meet again.
fn pause_after(attempts: u32) -> Duration {
    let longest = Duration::from_millis(1).saturating_mul(1 << attempts.min(16)).min(LONGEST_PAUSE);
    longest.mul_f64(fastrand::f64())
}

fn too_late() -> Failure {
    Failure::Unavailable { doing: "running an act", source: "it took too long".into() }
}

fn given_up(trouble: Trouble) -> Failure {
    match trouble {
        Trouble::Conflict(failure) => {
            tracing::warn!(error = failure.with_causes(), "an act gave up: others were always in its way");
            Failure::Overloaded
        }
        Trouble::Lost(failure) | Trouble::Final(failure) => failure,
    }
}
