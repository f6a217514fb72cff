//! Connections that wait for the next mail: a few, and not for long.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::Duration;

use futures_util::future::join_all;
use lettre::transport::smtp::client::AsyncSmtpConnection;
use tokio::time::{Instant, sleep, timeout};

use super::transport::Timeouts;

/// The most connections kept; a busy moment may use more, which are closed after their mail.
const MOST_KEPT: usize = 8;
/// How long all goodbyes together may take when the program ends.
const GOODBYE_TIMEOUT: Duration = Duration::from_secs(1);

pub(super) struct IdleConnections {
    longest: Duration,
    goodbye: Duration,
    kept: Mutex<Kept>,
}

#[derive(Default)]
struct Kept {
    /// The longest kept first.
    connections: Vec<(Instant, AsyncSmtpConnection)>,
    /// Whether a task is there that will close what is never used again.
    swept: bool,
}

impl IdleConnections {
    pub(super) fn new(timeouts: Timeouts) -> Arc<IdleConnections> {
        Arc::new(IdleConnections { longest: timeouts.idle, goodbye: timeouts.command, kept: Mutex::default() })
    }

    /// The connection used last, if it has not waited too long; the server has most likely not closed that one.
    pub(super) fn take(&self) -> Option<AsyncSmtpConnection> {
        let newest = self.lock().connections.pop();
        newest.filter(|(since, _)| since.elapsed() < self.longest).map(|(_, connection)| connection)
    }

    pub(super) fn keep(self: &Arc<Self>, connection: AsyncSmtpConnection) {
        let mut kept = self.lock();
        if kept.connections.len() < MOST_KEPT {
            kept.connections.push((Instant::now(), connection));
            if !std::mem::replace(&mut kept.swept, true) {
                tokio::spawn(sweep(Arc::downgrade(self), self.longest));
            }
        } else {
            drop(kept);
            let idle = Arc::clone(self);
            tokio::spawn(async move { idle.say_goodbye(connection).await });
        }
    }

    pub(super) async fn close_all(&self) {
        let all = std::mem::take(&mut self.lock().connections);
        let goodbyes = join_all(all.into_iter().map(|(_, connection)| self.say_goodbye(connection)));
        // A server that does not answer is left without one.
        let _ = tokio::time::timeout(GOODBYE_TIMEOUT, goodbyes).await;
    }

    /// Takes out what has waited too long, and whether nothing is left.
    fn take_old(&self) -> (Vec<AsyncSmtpConnection>, bool) {
        let mut kept = self.lock();
        let young = kept.connections.partition_point(|(since, _)| since.elapsed() >= self.longest);
        let old = kept.connections.drain(..young).map(|(_, connection)| connection).collect();
        kept.swept = !kept.connections.is_empty();
        (old, kept.connections.is_empty())
    }

    async fn say_goodbye(&self, mut connection: AsyncSmtpConnection) {
        // However it ends, the connection is closed when it is dropped here.
        let _ = timeout(self.goodbye, connection.quit()).await;
    }

    fn lock(&self) -> MutexGuard<'_, Kept> {
        // A panic elsewhere leaves a list that is whole, since each change to it is one call.
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Ends when nothing is kept any more, or when the transport is gone.
async fn sweep(idle: Weak<IdleConnections>, longest: Duration) {
    loop {
        sleep(longest).await;
        let Some(idle) = idle.upgrade() else { return };
        let (old, done) = idle.take_old();
        for connection in old {
            idle.say_goodbye(connection).await;
        }
        if done {
            return;
        }
    }
}
