//! The worker of invite batches, and who follows its progress.

use admit_core::invite_batches::{self, Claim, NotForeseen, Progress};
use admit_store::{Error, Failure};
use axum::body::{Body, BodyDataStream};
use axum::http::Request;
use futures_util::StreamExt as _;
use serde_json::Value;

use super::{House, KeyHolder};

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

/// Server-sent events as they come in.
pub(crate) struct Events {
    stream: BodyDataStream,
    received: String,
}

impl KeyHolder {
    /// Begins to follow what is at `path`.
    pub(crate) async fn follow(&self, path: &str) -> Events {
        let request = Request::get(path).header("x-api-key", &self.key).body(Body::empty()).unwrap();
        let response = self.house.begin(request).await;
        assert_eq!(response.status(), 200);
        assert_eq!(response.headers()["content-type"], "text/event-stream");
        Events { stream: response.into_body().into_data_stream(), received: String::new() }
    }
}

impl Events {
    /// The next event: its name and its data; none at the end.
    pub(crate) async fn next(&mut self) -> Option<(String, Value)> {
        loop {
            if let Some((event, rest)) = self.received.split_once("\n\n") {
                let field = |name: &str| event.lines().find_map(|line| line.strip_prefix(name)).map(str::trim);
                let told = field("event:").zip(field("data:"));
                let told = told.map(|(name, data)| (name.to_owned(), serde_json::from_str(data).unwrap()));
                self.received = rest.to_owned();
                if told.is_some() {
                    return told;
                }
            } else {
                self.received += str::from_utf8(&self.stream.next().await?.unwrap()).unwrap();
            }
        }
    }
}
