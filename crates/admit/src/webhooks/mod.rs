//! The worker that delivers webhooks: claims what is due, sends it, and notes how that ended.

mod sender;
#[cfg(test)]
mod tests;

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use admit_core::secrets::Vault;
use admit_core::webhooks::{self, Due, Outcome, Reach, Target};
use admit_store::{Channel, Failure, Store};
use tokio::task::{self, JoinSet};

use sender::{Answer, Message, Sender};

/// Deliveries on their way at the same time, each to another endpoint.
const AT_ONCE: usize = 16;
/// How often to look for deliveries whose next try is due; new ones are heard of at once.
const LOOK_EVERY: Duration = Duration::from_secs(1);
/// How long deliveries on their way may take once the worker was told to stop, then giving back the rest.
const FINISH_TIMEOUT: Duration = Duration::from_secs(4);
const RELEASE_TIMEOUT: Duration = Duration::from_secs(2);

/// What the worker needs.
pub(crate) struct WebhookDelivery {
    store: Store,
    vault: Arc<Vault>,
    reach: Reach,
    sender: Sender,
}

impl WebhookDelivery {
    /// A worker over this store, whose endpoints reach so far.
    pub(crate) fn new(store: Store, vault: Arc<Vault>, reach: Reach) -> Self {
        Self { store, vault, reach, sender: Sender::new() }
    }

    /// Delivers until `stop` is ready. What is on its way then has a few seconds to finish; what does not is left for the
    /// next worker, at once.
    pub(crate) async fn run(self, stop: impl Future<Output = ()>) {
        let delivery = Arc::new(self);
        let mut signals = delivery.store.listen(Channel::Webhooks);
        let mut stop = std::pin::pin!(stop);
        let mut under_way = JoinSet::new();
        let mut claimed = HashMap::new();
        let mut is_told_to_stop = false;
        while !is_told_to_stop {
            for due in delivery.claim(AT_ONCE - claimed.len()).await {
                let task = under_way.spawn(Arc::clone(&delivery).deliver_and_note(due.clone()));
                claimed.insert(task.id(), due);
            }
            tokio::select! {
                () = &mut stop => is_told_to_stop = true,
                Some(finished) = under_way.join_next_with_id() => forget(&mut claimed, finished),
                () = signals.heard() => {}
                () = tokio::time::sleep(LOOK_EVERY) => {}
            }
        }
        let finish = async {
            while let Some(finished) = under_way.join_next_with_id().await {
                forget(&mut claimed, finished);
            }
        };
        if tokio::time::timeout(FINISH_TIMEOUT, finish).await.is_err() {
            under_way.abort_all();
            let release = delivery.release(claimed.into_values().collect());
            if tokio::time::timeout(RELEASE_TIMEOUT, release).await.is_err() {
                tracing::warn!("claimed webhooks wait until their claims lapse, as the database does not answer");
            }
        }
    }

    /// Claims what is due, up to `room` deliveries. Looks first, as a claim that finds nothing would keep the writer busy.
    async fn claim(&self, room: usize) -> Vec<Due> {
        if room == 0 {
            return Vec::new();
        }
        let claimed = async {
            if !self.store.read((), |tx, ()| Box::pin(webhooks::has_due(tx))).await? {
                return Ok(Vec::new());
            }
            let limit = i64::try_from(room).unwrap_or(i64::MAX);
            self.store.write_concurrently(limit, |tx, limit| Box::pin(webhooks::claim(tx, *limit))).await
        };
        claimed.await.unwrap_or_else(|failure: Failure| {
            tracing::error!(error = failure.with_causes(), "the queue of webhooks can't be read");
            Vec::new()
        })
    }

    async fn deliver_and_note(self: Arc<Self>, due: Due) {
        let id = due.id.clone();
        if let Err(failure) = self.deliver(due).await {
            // Taken up again when the claim lapses.
            tracing::error!(error = failure.with_causes(), delivery_id = %id, "the outcome of a webhook could not be noted");
        }
    }

    async fn deliver(&self, due: Due) -> Result<(), Failure> {
        let outcome = self.try_once(&due).await?;
        tracing::info!(delivery_id = %due.id, endpoint_id = %due.endpoint, tries = due.tries, ?outcome, "webhook tried");
        let noted = (due, outcome);
        self.store
            .write_concurrently(noted, |tx, (due, outcome)| Box::pin(webhooks::record_outcome(tx, due, outcome)))
            .await
    }

    async fn try_once(&self, due: &Due) -> Result<Outcome, Failure> {
        let input = (&self.vault, due);
        let prepared = self.store.read(input, |tx, (vault, due)| Box::pin(webhooks::prepare(tx, vault, due))).await?;
        let Some(prepared) = prepared else { return Ok(Outcome::Over) };
        // What was allowed when the endpoint was made may not be on this server as it runs now.
        let Ok(target) = Target::parse(&prepared.url, self.reach) else { return Ok(Outcome::NotPublic) };
        let message = Message {
            event_id: &due.event_id,
            unix_seconds: prepared.moment.seconds(),
            signature: &prepared.signature,
            body: &due.body,
        };
        Ok(match self.sender.send(&target, &message).await {
            Answer::Status(status @ 200..=299) => Outcome::Delivered { status },
            Answer::Status(status @ 300..=399) => Outcome::Redirected { status },
            Answer::Status(410) => Outcome::Gone,
            Answer::Status(status) => Outcome::Failed { status: Some(status), problem: "it answered with an error" },
            Answer::NotPublic => Outcome::NotPublic,
            Answer::None(problem) => Outcome::Failed { status: None, problem },
        })
    }

    async fn release(&self, claimed: Vec<Due>) {
        let released =
            self.store.write_concurrently(claimed, |tx, claimed| Box::pin(webhooks::release(tx, claimed))).await;
        if let Err(failure) = released {
            tracing::error!(error = failure.with_causes(), "claimed webhooks could not be released");
        }
    }
}

/// A delivery is not under way any more. One whose task failed is taken up again when its claim lapses.
fn forget(claimed: &mut HashMap<task::Id, Due>, finished: Result<(task::Id, ()), task::JoinError>) {
    let id = finished.map(|(id, ())| id).unwrap_or_else(|error| {
        tracing::error!(%error, "delivering a webhook failed");
        error.id()
    });
    claimed.remove(&id);
}
