//! The worker that works through invite batches: claims what nobody works on, and settles chunk after chunk of its rows.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use admit_core::invite_batches::{self, Claim, NotForeseen, Progress};
use admit_core::secrets::Vault;
use admit_store::{Channel, Error, Failure, Store};
use tokio::task::JoinSet;

/// Batches at the same time, each of another organization.
const AT_ONCE: usize = 4;
/// How often to look for batches that another worker has left off; new ones are heard of at once.
const LOOK_EVERY: Duration = Duration::from_secs(1);
/// How long the chunks under way may take once the worker was told to stop.
const FINISH_TIMEOUT: Duration = Duration::from_secs(4);

/// What the worker needs.
pub(crate) struct InviteBatches {
    store: Store,
    vault: Arc<Vault>,
    is_told_to_stop: AtomicBool,
}

impl InviteBatches {
    /// A worker over this store.
    pub(crate) fn new(store: Store, vault: Arc<Vault>) -> Self {
        Self { store, vault, is_told_to_stop: AtomicBool::new(false) }
    }

    /// Works until `stop` is ready. Each batch is then left to another worker after its chunk under way, at once.
    pub(crate) async fn run(self, stop: impl Future<Output = ()>) {
        let worker = Arc::new(self);
        let mut signals = worker.store.listen(Channel::InviteBatches);
        let mut stop = std::pin::pin!(stop);
        let mut under_way = JoinSet::new();
        loop {
            for claim in worker.claim(AT_ONCE - under_way.len()).await {
                under_way.spawn(Arc::clone(&worker).work_through(claim));
            }
            tokio::select! {
                () = &mut stop => break,
                Some(finished) = under_way.join_next() => log_panic(finished),
                () = signals.heard() => {}
                () = tokio::time::sleep(LOOK_EVERY) => {}
            }
        }
        worker.is_told_to_stop.store(true, Ordering::Relaxed);
        let finish = async {
            while let Some(finished) = under_way.join_next().await {
                log_panic(finished);
            }
        };
        if tokio::time::timeout(FINISH_TIMEOUT, finish).await.is_err() {
            tracing::warn!("claimed invite batches wait until their claims lapse, as the database does not answer");
        }
    }

    /// Claims up to `room` batches. Looks first, as a claim that finds nothing would keep the writer busy.
    async fn claim(&self, room: usize) -> Vec<Claim> {
        if room == 0 {
            return Vec::new();
        }
        let claimed = async {
            if !self.store.read((), |tx, ()| Box::pin(invite_batches::has_due(tx))).await? {
                return Ok(Vec::new());
            }
            let limit = i64::try_from(room).unwrap_or(i64::MAX);
            self.store.write_concurrently(limit, |tx, limit| Box::pin(invite_batches::claim(tx, *limit))).await
        };
        claimed.await.unwrap_or_else(|failure: Failure| {
            tracing::error!(error = failure.with_causes(), "the queue of invite batches can't be read");
            Vec::new()
        })
    }

    async fn work_through(self: Arc<Self>, claim: Claim) {
        let batch = claim.batch.clone();
        if let Err(failure) = self.settle_all(claim).await {
            // Taken up again when the claim lapses; what was settled stays.
            tracing::error!(error = failure.with_causes(), %batch, "an invite batch could not be worked through");
        }
    }

    async fn settle_all(&self, mut claim: Claim) -> Result<(), Failure> {
        loop {
            if self.is_told_to_stop.load(Ordering::Relaxed) {
                let claims = vec![claim];
                return self
                    .store
                    .write_concurrently(claims, |tx, claims| Box::pin(invite_batches::release(tx, claims)))
                    .await;
            }
            match self.settle_next(claim).await? {
                Progress::More(renewed) => claim = renewed,
                Progress::Over => return Ok(()),
            }
        }
    }

    /// Settles a chunk; or the one row that keeps it from being settled, which was looked at a moment too early.
    async fn settle_next(&self, claim: Claim) -> Result<Progress, Failure> {
        let input = (Arc::clone(&self.vault), claim.clone());
        let settled = self
            .store
            .write_concurrently(input, |tx, (vault, claim)| Box::pin(invite_batches::settle_next(tx, vault, claim)))
            .await;
        match settled {
            Ok(progress) => Ok(progress),
            Err(Error::Failed(failure)) => Err(failure),
            Err(Error::Refused(refused)) => self.settle_refused(claim, refused).await,
        }
    }

    async fn settle_refused(&self, claim: Claim, refused: NotForeseen) -> Result<Progress, Failure> {
        let input = (claim, refused);
        self.store
            .write_concurrently(input, |tx, (claim, refused)| {
                Box::pin(invite_batches::settle_refused(tx, claim, refused))
            })
            .await
    }
}

fn log_panic(finished: Result<(), tokio::task::JoinError>) {
    if let Err(error) = finished {
        tracing::error!(%error, "working through an invite batch failed");
    }
}
