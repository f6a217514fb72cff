//! How the server stops: it says that it is about to, while it still serves; then it takes nothing new and finishes what it
//! has begun. All of that within ten seconds, which is what supervisors commonly grant.

use std::time::Duration;

use tokio::sync::watch;

/// How long requests may go on once the server was told to stop, the time it still takes new ones included.
pub(crate) const REQUESTS_TIMEOUT: Duration = Duration::from_secs(7);
/// How long what waits to be written may take after the last request.
pub(crate) const STORE_TIMEOUT: Duration = Duration::from_secs(2);
/// The longest time between the first sign and the last new request, in seconds.
pub(crate) const DRAIN_LIMIT_SECONDS: u64 = 5;

/// How far the server has come with stopping.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Phase {
    /// It does not stop.
    Serving,
    /// It tells balancers and clients to go elsewhere, and serves whoever comes all the same.
    Draining,
    /// It takes nothing new.
    Stopping,
}

/// Knows the phase, and waits for it.
#[derive(Clone)]
pub(crate) struct Phases(watch::Receiver<Phase>);

/// Moves the phase.
pub(crate) struct PhaseSetter(watch::Sender<Phase>);

pub(crate) fn phases() -> (PhaseSetter, Phases) {
    let (sender, receiver) = watch::channel(Phase::Serving);
    (PhaseSetter(sender), Phases(receiver))
}

impl PhaseSetter {
    pub(crate) fn set(&self, phase: Phase) {
        self.0.send_replace(phase);
    }
}

impl Phases {
    pub(crate) fn has_reached(&self, phase: Phase) -> bool {
        *self.0.borrow() >= phase
    }

    /// Waits until this phase or a later one.
    pub(crate) async fn reached(mut self, wanted: Phase) {
        // An error means that the setter is gone, which is a reason to stop as well.
        let _ = self.0.wait_for(|phase| *phase >= wanted).await;
    }
}
