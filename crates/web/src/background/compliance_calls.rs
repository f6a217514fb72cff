//! Calls of the activity feed, which the feed itself tells of (spec section 8.12). They are recorded behind the answer, many
//! in one act, so that a read stays a read and a busy reader does not keep the writer busy.

use std::sync::atomic::{AtomicU64, Ordering};

use admit_core::activities::{self, ComplianceCall};
use admit_store::Store;
use axum::http::StatusCode;
use tokio::sync::{mpsc, oneshot};

/// Calls that may wait to be recorded; what comes on top is counted in the log and not recorded.
const QUEUE_LENGTH: usize = 4096;
const BATCH_SIZE: usize = 512;

/// Records calls. Its task ends when it is dropped.
pub(crate) struct ComplianceCalls {
    waiting: mpsc::Sender<Entry>,
    lost: AtomicU64,
}

enum Entry {
    Call(Box<ComplianceCall>),
    /// Everything before this is to be recorded, then this is to be answered.
    Finish(oneshot::Sender<()>),
}

impl ComplianceCalls {
    pub(crate) fn start(store: Store) -> Self {
        let (waiting, entries) = mpsc::channel(QUEUE_LENGTH);
        tokio::spawn(record_batches(store, entries));
        Self { waiting, lost: AtomicU64::new(0) }
    }

    /// Has a call recorded that was answered with `status`. One that the rate limit refused is not: of those there is no end.
    pub(crate) fn record(&self, call: ComplianceCall, status: StatusCode) {
        if status == StatusCode::TOO_MANY_REQUESTS {
            return;
        }
        let call = ComplianceCall { status: status.as_u16(), ..call };
        if self.waiting.try_send(Entry::Call(Box::new(call))).is_err() {
            let lost = self.lost.fetch_add(1, Ordering::Relaxed) + 1;
            tracing::warn!(lost, "a call of the activity feed is not recorded, as too many wait to be");
        }
    }

    /// Waits until all that were answered are recorded.
    pub(crate) async fn finish(&self) {
        let (answer, finished) = oneshot::channel();
        if self.waiting.send(Entry::Finish(answer)).await.is_ok() {
            // Without an answer the task has ended, and there is nothing to wait for.
            let _ = finished.await;
        }
    }
}

async fn record_batches(store: Store, mut entries: mpsc::Receiver<Entry>) {
    let mut batch = Vec::new();
    while entries.recv_many(&mut batch, BATCH_SIZE).await > 0 {
        let (mut calls, mut waiting) = (Vec::new(), Vec::new());
        for entry in batch.drain(..) {
            match entry {
                Entry::Call(call) => calls.push(*call),
                Entry::Finish(answer) => waiting.push(answer),
            }
        }
        record(&store, calls).await;
        for answer in waiting {
            // Whoever waited may have gone away.
            let _ = answer.send(());
        }
    }
}

async fn record(store: &Store, calls: Vec<ComplianceCall>) {
    if calls.is_empty() {
        return;
    }
    let number = calls.len();
    let recorded =
        store.write_concurrently(calls, |tx, calls| Box::pin(activities::record_compliance_calls(tx, calls))).await;
    if let Err(failure) = recorded {
        tracing::error!(error = failure.with_causes(), number, "calls of the activity feed were not recorded");
    }
}
