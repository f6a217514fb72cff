//! `/organizations/{organization_id}/changes`: tells an open page that something has happened in its organization, on whichever
//! node. It says no more than that; the page fetches itself again, with the rights of whoever looks.

use std::convert::Infallible;
use std::time::Duration;

use admit_core::activities;
use admit_core::ids::{ActivityId, OrganizationId};
use admit_core::members;
use admit_core::secrets::Token;
use admit_core::sessions;
use admit_store::Failure;
use axum::extract::State;
use axum::http::HeaderValue;
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse as _, Response};
use futures_util::stream;
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

pub(super) async fn follow(State(app): State<App>, insider: Insider) -> Result<Response, PageError> {
    let room = app.event_streams.clone().try_acquire_owned().map_err(|_| PageError::Overloaded)?;
    let session = insider.member.cookies.get(SESSION).ok_or(PageError::NotFound)?;
    let mut following = Following {
        session: Token::from(session.to_owned()),
        organization: insider.organization.id.clone(),
        known: Vec::new(),
        until: Instant::now() + LASTS,
        app,
        _room: room,
    };
    following.known = following.look().await?.ok_or(PageError::NotFound)?;
    let first = Event::default().event("ready").data("{}").retry(ASK_AGAIN_AFTER);
    let events = stream::unfold((following, Some(first)), |(following, first)| following.next(first));
    let mut response = Sse::new(events).keep_alive(KeepAlive::new().interval(HEARTBEAT_EVERY)).into_response();
    // Some proxies keep events back otherwise.
    response.headers_mut().insert("x-accel-buffering", HeaderValue::from_static("no"));
    Ok(response)
}

/// An open page.
struct Following {
    app: App,
    session: Token,
    organization: OrganizationId,
    /// What had happened when it was looked at last.
    known: Vec<ActivityId>,
    until: Instant,
    _room: OwnedSemaphorePermit,
}

type Told = Option<(Result<Event, Infallible>, (Following, Option<Event>))>;

impl Following {
    /// The next event; `None` ends the stream.
    async fn next(mut self, first: Option<Event>) -> Told {
        let event = match first {
            Some(event) => event,
            None => {
                self.known = self.changed().await?;
                Event::default().event("changed").data("{}")
            }
        };
        Some((Ok(event), (self, None)))
    }

    /// Waits until something has happened. `None` when there is no more to wait for.
    async fn changed(&self) -> Option<Vec<ActivityId>> {
        let readiness = self.app.readiness();
        loop {
            tokio::select! {
                () = readiness.withdrawn() => return None,
                () = sleep_until(self.until) => return None,
                () = sleep(LOOK_EVERY) => {}
            }
            match self.look().await {
                Ok(Some(latest)) if latest == self.known => {}
                Ok(latest) => return latest,
                Err(failure) => {
                    tracing::warn!(error = failure.with_causes(), "a page is followed no more");
                    return None;
                }
            }
        }
    }

    /// What happened last; `None` when the session, or the membership, has ended.
    async fn look(&self) -> Result<Option<Vec<ActivityId>>, Failure> {
        let input = (&self.session, &self.organization);
        let look = self.app.store.read(input, |tx, (session, organization)| {
            Box::pin(async move {
                let Some(signed_in) = sessions::recognize(tx, session).await? else { return Ok(None) };
                let memberships = members::list_of_person(tx, &signed_in.person.id).await?;
                if !memberships.iter().any(|membership| membership.organization.id == **organization) {
                    return Ok(None);
                }
                activities::latest(tx, organization).await.map(Some)
            })
        });
        look.await
    }
}
