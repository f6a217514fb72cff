//! `/organizations/{organization_id}/changes`: tells an open page that something has happened in its organization, on whichever
//! node. It says no more than that; the page fetches itself again, with the rights of whoever looks.
//!
//! A page carries the mark of how far the organization had come before the page was read, and each event the mark of its
//! moment, which a browser that lost the stream sends back: nothing falls between the page and its stream, or between two.

use std::convert::Infallible;
use std::time::Duration;

use admit_core::Caller;
use admit_core::activities;
use admit_core::ids::WebhookEndpointId;
use admit_core::members;
use admit_core::secrets::Token;
use admit_core::sessions;
use admit_core::webhooks;
use admit_store::{Error, Failure};
use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, State};
use axum::http::{HeaderMap, HeaderValue};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse as _, Response};
use futures_util::{StreamExt as _, stream};
use serde::Deserialize;
use tokio::sync::OwnedSemaphorePermit;
use tokio::time::{Instant, sleep, sleep_until};

use super::visitor::Insider;
use crate::app::App;
use crate::html::{PageError, SESSION};

/// How often to look: whether something has happened, and whether the session is still good (AC-53).
const LOOK_EVERY: Duration = Duration::from_secs(1);
const HEARTBEAT_EVERY: Duration = Duration::from_secs(15);
/// How long one stream may go on; a browser asks again by itself.
const LASTS: Duration = Duration::from_secs(3600);
/// When a browser asks again after the end of a stream.
const ASK_AGAIN_AFTER: Duration = Duration::from_secs(3);

/// What a browser sends when it asks again: the mark of the last event.
const LAST_EVENT: &str = "last-event-id";

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct FollowQuery {
    since: String,
    /// The webhook endpoint whose deliveries the page shows.
    webhook: String,
}

pub(super) async fn follow(
    State(app): State<App>,
    insider: Insider,
    query: Result<Query<FollowQuery>, QueryRejection>,
    headers: HeaderMap,
) -> Result<Response, PageError> {
    let FollowQuery { since, webhook } = query.map(|Query(query)| query).unwrap_or_default();
    let heard = headers.get(LAST_EVENT).and_then(|mark| mark.to_str().ok()).map(str::to_owned);
    let room = app.event_streams.clone().try_acquire_owned().map_err(|_| PageError::Overloaded)?;
    let session = insider.member.cookies.get(SESSION).ok_or(PageError::NotFound)?;
    let mut following = Following {
        session: Token::from(session.to_owned()),
        caller: insider.caller(),
        webhook: Some(webhook).filter(|id| !id.is_empty()).map(WebhookEndpointId::from),
        known: String::new(),
        until: Instant::now() + LASTS,
        app,
        _room: room,
    };
    following.known = following.look().await?.ok_or(PageError::NotFound)?;
    let missed = Some(heard.unwrap_or(since)).filter(|mark| !mark.is_empty() && *mark != following.known);
    let first = [Some(following.event("ready").retry(ASK_AGAIN_AFTER)), missed.map(|_| following.event("changed"))];
    let events = stream::iter(first.into_iter().flatten().map(Ok)).chain(stream::unfold(following, Following::next));
    let mut response = Sse::new(events).keep_alive(KeepAlive::new().interval(HEARTBEAT_EVERY)).into_response();
    // Some proxies keep events back otherwise.
    response.headers_mut().insert("x-accel-buffering", HeaderValue::from_static("no"));
    Ok(response)
}

/// An open page.
struct Following {
    app: App,
    session: Token,
    caller: Caller,
    /// The webhook endpoint whose deliveries the page shows.
    webhook: Option<WebhookEndpointId>,
    /// How far the organization had come when it was looked at last.
    known: String,
    until: Instant,
    _room: OwnedSemaphorePermit,
}

impl Following {
    /// An event, with the mark of how far the organization has come.
    fn event(&self, name: &str) -> Event {
        Event::default().event(name).id(&self.known).data("{}")
    }

    /// The next event; `None` ends the stream.
    async fn next(mut self) -> Option<(Result<Event, Infallible>, Self)> {
        self.known = self.changed().await?;
        Some((Ok(self.event("changed")), self))
    }

    /// Waits until something has happened. `None` when there is no more to wait for.
    async fn changed(&self) -> Option<String> {
        let readiness = self.app.readiness();
        loop {
            tokio::select! {
                () = readiness.withdrawn() => return None,
                () = sleep_until(self.until) => return None,
                () = sleep(LOOK_EVERY) => {}
            }
            match self.look().await {
                Ok(Some(mark)) if mark == self.known => {}
                Ok(mark) => return mark,
                Err(failure) => {
                    tracing::warn!(error = failure.with_causes(), "a page is followed no more");
                    return None;
                }
            }
        }
    }

    /// How far the organization has come; `None` when the session, or the membership, has ended.
    async fn look(&self) -> Result<Option<String>, Failure> {
        let input = (&self.session, &self.caller, &self.webhook);
        let look = self.app.store.read(input, |tx, (session, caller, webhook)| {
            Box::pin(async move {
                let organization = &caller.organization.id;
                let Some(signed_in) = sessions::recognize(tx, session).await? else { return Ok(None) };
                let memberships = members::list_of_person(tx, &signed_in.person.id).await?;
                if !memberships.iter().any(|membership| membership.organization.id == *organization) {
                    return Ok(None);
                }
                let mark = activities::mark(tx, organization).await?;
                let Some(webhook) = webhook else { return Ok(Some(mark)) };
                match webhooks::mark(tx, caller, webhook).await {
                    Ok(deliveries) => Ok(Some(format!("{mark}.{deliveries}"))),
                    // The endpoint is gone, or is not for them any more; what they may see is the page's to say.
                    Err(Error::Refused(_)) => Ok(Some(mark)),
                    Err(Error::Failed(failure)) => Err(failure),
                }
            })
        });
        look.await
    }
}
