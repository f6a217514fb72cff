//! The worker of invite batches.

use admit_core::invite_batches::{self, Claim, NotForeseen, Progress};
use admit_store::{Error, Failure};

use super::House;

impl House {
    /// Claims the batch that waits.
    pub(crate) async fn claim_batch(&self) -> Claim {
        self.claim_batch_if_any().await.unwrap()
    }

    async fn claim_batch_if_any(&self) -> Option<Claim> {
        let claimed: Result<_, Failure> =
            self.store.write_concurrently(1, |tx, limit| Box::pin(invite_batches::claim(tx, *limit))).await;
        claimed.unwrap().pop()
    }

    /// Settles some rows of a batch.
    pub(crate) async fn settle_chunk(&self, claim: Claim) -> Progress {
        let input = (self.vault.clone(), claim);
        let settled: Result<_, Error<NotForeseen>> = self
            .store
            .write_concurrently(input, |tx, (vault, claim)| Box::pin(invite_batches::settle_next(tx, vault, claim)))
            .await;
        settled.unwrap_or_else(|error| panic!("{error:?}"))
    }

    /// Works through the batch that waits, if there is one.
    pub(crate) async fn work_through_batch(&self) {
        let mut progress = self.claim_batch_if_any().await.map_or(Progress::Over, Progress::More);
        while let Progress::More(claim) = progress {
            progress = self.settle_chunk(claim).await;
        }
    }
}
