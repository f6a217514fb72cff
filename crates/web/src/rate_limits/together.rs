//! The counters of all nodes, in their database. A node counts what came in while its last count was under way, so that
//! however many calls there are, it has one statement for each organization on the way.

use std::collections::BTreeMap;
use std::time::Duration;

use admit_core::ids::OrganizationId;
use admit_core::rate_windows::{self, Calls, Window};
use admit_store::{Failure, Store};
use tokio::sync::{mpsc, oneshot};

use super::Bucket;

/// Calls that may wait to be counted; more are not counted.
const QUEUE_LENGTH: usize = 4096;
/// How long a call waits to be counted; then it goes on.
const PATIENCE: Duration = Duration::from_millis(500);
const BATCH_SIZE: usize = 512;

/// Counts calls together with other nodes. Its task ends when it is dropped.
pub(super) struct Counter(mpsc::Sender<Call>);

struct Call {
    organization: OrganizationId,
    bucket: Bucket,
    answer: oneshot::Sender<Window>,
}

impl Counter {
    pub(super) fn start(store: Store) -> Self {
        let (calls, waiting) = mpsc::channel(QUEUE_LENGTH);
        tokio::spawn(count_batches(store, waiting));
        Self(calls)
    }

    /// The window with this call in it; `None` when it could not be counted. The call then goes on: what comes next needs
    /// the same database.
    pub(super) async fn count(&self, organization: &OrganizationId, bucket: Bucket) -> Option<Window> {
        let (answer, counted) = oneshot::channel();
        self.0.try_send(Call { organization: organization.clone(), bucket, answer }).ok()?;
        tokio::time::timeout(PATIENCE, counted).await.ok()?.ok()
    }
}

async fn count_batches(store: Store, mut waiting: mpsc::Receiver<Call>) {
    let mut batch = Vec::new();
    while waiting.recv_many(&mut batch, BATCH_SIZE).await > 0 {
        let mut answers: BTreeMap<(OrganizationId, Bucket), Vec<_>> = BTreeMap::new();
        for call in batch.drain(..) {
            answers.entry((call.organization, call.bucket)).or_default().push(call.answer);
        }
        if let Err(failure) = count_batch(&store, answers).await {
            tracing::warn!(error = failure.with_causes(), "calls were not counted");
        }
    }
}

/// Counts in one act, and tells each call the window as it was after that call.
async fn count_batch(
    store: &Store,
    answers: BTreeMap<(OrganizationId, Bucket), Vec<oneshot::Sender<Window>>>,
) -> Result<(), Failure> {
    let of_bucket = |(key, answers): (&(OrganizationId, Bucket), &Vec<_>)| Calls {
        organization: key.0.clone(),
        bucket: key.1.name(),
        window_seconds: key.1.window_seconds(),
        number: i64::try_from(answers.len()).unwrap_or(i64::MAX),
    };
    let calls: Vec<Calls> = answers.iter().map(of_bucket).collect();
    let windows = store.count(calls, |tx, calls| Box::pin(rate_windows::count(tx, calls))).await?;
    for (window, answers) in windows.into_iter().zip(answers.into_values()) {
        for (after, answer) in answers.into_iter().rev().enumerate() {
            let calls = window.calls - i64::try_from(after).unwrap_or_default();
            // Whoever called may have gone away.
            let _ = answer.send(Window { calls, ..window });
        }
    }
    Ok(())
}
