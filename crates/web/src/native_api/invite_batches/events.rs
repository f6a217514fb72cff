//! The progress of a batch as server-sent events, whichever node works on it.

use std::convert::Infallible;
use std::time::Duration;

use admit_core::ids::InviteBatchId;
use admit_core::invite_batches::{self, Refusal};
use admit_core::{Caller, credentials};
use admit_store::{Channel, Error, Listener};
use axum::extract::{Path, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse as _, Response};
use futures_util::stream;
use tokio::sync::OwnedSemaphorePermit;
use tokio::time::{Instant, sleep, sleep_until};
use utoipa::ToSchema;

use super::wire::InviteBatch;
use crate::app::App;
use crate::json::{ApiError, CommonErrors, ProvenCaller};

/// How often to look without a signal: whether the credential is still good, and in case a signal was lost.
const LOOK_EVERY: Duration = Duration::from_secs(1);
/// The least time between two looks, however many signals there are.
const REST: Duration = Duration::from_millis(200);
const HEARTBEAT_EVERY: Duration = Duration::from_secs(15);
/// How long one stream may go on; whoever wants more asks again.
const LASTS: Duration = Duration::from_secs(3600);

/// One event of the stream.
#[derive(ToSchema)]
#[schema(as = InviteBatchEvent)]
#[expect(dead_code, reason = "describes what axum writes")]
pub(super) struct BatchEvent {
    /// `progress` or `finished`.
    #[schema(example = "progress")]
    event: String,
    /// The batch, as JSON.
    data: String,
}

/// Follow the progress of an invite batch
///
/// Server-sent events: `progress` with the batch whenever it has changed, then `finished`, and the stream ends. A comment is
/// sent when there is nothing else to send for 15 seconds. The stream also ends when the server stops and when the
/// credential does; ask again to go on.
#[utoipa::path(get, path = "/admit/v1/invite_batches/{invite_batch_id}/events", operation_id = "follow_invite_batch",
    tag = "Invite batches", params(("invite_batch_id" = String, Path)),
    responses(
        (status = 200, description = "Events until the batch is finished", body = BatchEvent,
            content_type = "text/event-stream"),
        CommonErrors))]
pub(super) async fn follow(
    State(app): State<App>,
    ProvenCaller(caller): ProvenCaller,
    Path(id): Path<String>,
) -> Result<Response, ApiError> {
    let Ok(room) = app.event_streams.clone().try_acquire_owned() else {
        return Err(ApiError::new(StatusCode::SERVICE_UNAVAILABLE, "Too many streams are open. Try again later.")
            .with_retry_after(5));
    };
    let signals = app.store.listen(Channel::InviteBatches);
    let following = Following {
        // The first look is made before anything is answered, so that it may refuse.
        told: None,
        id: InviteBatchId::from(id),
        until: Instant::now() + LASTS,
        is_over: false,
        app,
        caller,
        signals,
        _room: room,
    };
    let Some(first) = following.look().await? else { return Err(ApiError::not_found("Invite batch not found.")) };
    let events = stream::unfold((following, Some(first)), |(following, first)| following.next(first));
    let mut response = Sse::new(events).keep_alive(KeepAlive::new().interval(HEARTBEAT_EVERY)).into_response();
    // Some proxies keep events back otherwise.
    response.headers_mut().insert("x-accel-buffering", HeaderValue::from_static("no"));
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(response)
}

type Batch = invite_batches::InviteBatch;

/// A client that follows a batch.
struct Following {
    app: App,
    caller: Caller,
    id: InviteBatchId,
    signals: Listener,
    /// What was told last.
    told: Option<Batch>,
    until: Instant,
    is_over: bool,
    _room: OwnedSemaphorePermit,
}

type Told = Option<(Result<Event, Infallible>, (Following, Option<Batch>))>;

impl Following {
    /// The next event; `None` ends the stream.
    async fn next(mut self, first: Option<Batch>) -> Told {
        if self.is_over {
            return None;
        }
        let batch = match first {
            Some(batch) => batch,
            None => self.changed().await?,
        };
        self.is_over = !batch.state.is_under_way();
        let name = if self.is_over { "finished" } else { "progress" };
        let event = Event::default().event(name).json_data(InviteBatch::from(batch.clone())).ok()?;
        self.told = Some(batch);
        Some((Ok(event), (self, None)))
    }

    /// Waits until the batch is not as it was told. `None` when there is no more to wait for.
    async fn changed(&mut self) -> Option<Batch> {
        let readiness = self.app.readiness();
        let rested = sleep(REST);
        tokio::select! {
            () = readiness.withdrawn() => return None,
            () = rested => {}
        }
        loop {
            tokio::select! {
                () = readiness.withdrawn() => return None,
                () = sleep_until(self.until) => return None,
                () = self.signals.heard() => {}
                () = sleep(LOOK_EVERY) => {}
            }
            match self.look().await {
                Ok(Some(batch)) if self.told.as_ref() != Some(&batch) => return Some(batch),
                Ok(Some(_)) => {}
                Ok(None) => return None,
                Err(error) => {
                    tracing::warn!(status = %error.status, "a stream of events ends, as the batch can't be looked at");
                    return None;
                }
            }
        }
    }

    /// The batch as it is now; `None` when the credential is good no more.
    async fn look(&self) -> Result<Option<Batch>, ApiError> {
        let input = (&self.caller, &self.id);
        let looked = self.app.store.read(input, |tx, (caller, id)| {
            Box::pin(async move {
                let Some(asker) = credentials::Asker::of(caller) else { return Ok(None) };
                let again = credentials::recognize_again(tx, &caller.organization, &asker, &caller.origin).await?;
                let Some(caller) = again else { return Ok(None) };
                invite_batches::find(tx, &caller, id).await.map(Some)
            })
        });
        looked.await.map_err(|error: Error<Refusal>| error.into())
    }
}
