//! Acts on deliveries: queued by somebody, then claimed, sent and noted by a worker.

use admit_store::{Channel, Error, Failure, Timestamp, Transaction};

use super::endpoints::{existing, prove, record};
use super::{Delivery, DeliveryState, Refusal, TestEvent, event, rows, sign};
use crate::activities::{self, Activity};
use crate::caller::{Actor, Caller, Origin};
use crate::ids::{OrganizationId, WebhookDeliveryId, WebhookEndpointId};
use crate::pages::{Cursor, Page, PageRequest};
use crate::secrets::{self, Vault, random_bytes};

/// How long a claim holds: longer than the slowest try.
const CLAIM_SECONDS: i64 = 60;
/// An event is sent so often at most (spec section 8.10).
const TRIES_LIMIT: i64 = 3;
/// Between these many seconds lies the wait after the first and the second try that failed.
const WAITS_SECONDS: [(i64, i64); 2] = [(5, 30), (20, 120)];
/// An endpoint is disabled when every try failed for so long, and there were so many of them.
const SUSTAINED_SECONDS: i64 = 24 * 3600;
const SUSTAINED_TRIES: i64 = 10;
/// So many of the newest deliveries are compared.
const FOLLOWED: u32 = 20;
/// The log of deliveries goes back so far.
const KEPT_SECONDS: i64 = 30 * 24 * 3600;

const REDIRECTED: &str = "auto-disabled: endpoint URL returned a redirect (3xx)";
const NOT_PUBLIC: &str = "auto-disabled: endpoint URL resolved to an invalid address";
const GONE: &str = "auto-disabled: endpoint URL is gone (410)";
const SUSTAINED: &str = "auto-disabled after sustained delivery failures";

/// Sends an event that did not happen, to see it delivered: signed, tried again and logged as any other.
///
/// # Errors
/// [`Refusal::NotOffered`], [`Refusal::NotAllowed`], [`Refusal::NotFound`], [`Refusal::Disabled`],
/// [`Refusal::NotSubscribed`].
pub async fn send_test(
    tx: &mut Transaction,
    caller: &Caller,
    id: &WebhookEndpointId,
    test: &TestEvent,
) -> Result<Delivery, Error<Refusal>> {
    prove(tx, caller).await?;
    let endpoint = existing(tx, caller, id).await?;
    if !endpoint.is_enabled {
        return Err(Refusal::Disabled.into());
    }
    if !endpoint.enabled_events.contains(&test.event_type) {
        return Err(Refusal::NotSubscribed.into());
    }
    let event_id = event::new_id()?;
    let body = event::body(&event_id, tx.now(), &caller.organization.id, test)?;
    let tested = Activity::WebhookTested { webhook_endpoint_id: id, webhook_event_id: &event_id };
    record(tx, caller, &tested).await?;
    queue(tx, &caller.organization.id, id, &event_id, test.event_type, &body).await
}

/// Sends an event once more, with its own id, so that a receiver that had it already can tell.
///
/// # Errors
/// [`Refusal::NotOffered`], [`Refusal::NotAllowed`], [`Refusal::NotFound`], [`Refusal::DeliveryNotFound`],
/// [`Refusal::StillQueued`], [`Refusal::Disabled`].
pub async fn resend(
    tx: &mut Transaction,
    caller: &Caller,
    id: &WebhookEndpointId,
    delivery: &WebhookDeliveryId,
) -> Result<Delivery, Error<Refusal>> {
    prove(tx, caller).await?;
    let organization = &caller.organization.id;
    let endpoint = existing(tx, caller, id).await?;
    let Some((former, body)) = rows::find_delivery(tx, organization, id, delivery).await? else {
        return Err(Refusal::DeliveryNotFound.into());
    };
    if former.state == DeliveryState::Queued {
        return Err(Refusal::StillQueued.into());
    }
    if !endpoint.is_enabled {
        return Err(Refusal::Disabled.into());
    }
    let resent = Activity::WebhookResent { webhook_endpoint_id: id, webhook_event_id: &former.event_id };
    record(tx, caller, &resent).await?;
    queue(tx, organization, id, &former.event_id, former.event_type, &body).await
}

/// A page of what was sent to an endpoint in the last thirty days, the newest first; of those in one state, if that is named.
///
/// # Errors
/// [`Refusal::NotOffered`], [`Refusal::NotAllowed`], [`Refusal::NotFound`], [`Refusal::UnknownCursor`].
pub async fn list_deliveries(
    tx: &mut Transaction,
    caller: &Caller,
    id: &WebhookEndpointId,
    state: Option<DeliveryState>,
    request: &PageRequest<WebhookDeliveryId>,
) -> Result<Page<Delivery>, Error<Refusal>> {
    prove(tx, caller).await?;
    existing(tx, caller, id).await?;
    let listed = rows::list_deliveries(tx, &caller.organization.id, id, state, request).await?;
    listed.ok_or(Refusal::UnknownCursor.into())
}

/// One delivery of an endpoint, and the body that it sends.
///
/// # Errors
/// [`Refusal::NotOffered`], [`Refusal::NotAllowed`], [`Refusal::NotFound`], [`Refusal::DeliveryNotFound`].
pub async fn find_delivery(
    tx: &mut Transaction,
    caller: &Caller,
    id: &WebhookEndpointId,
    delivery: &WebhookDeliveryId,
) -> Result<(Delivery, String), Error<Refusal>> {
    prove(tx, caller).await?;
    existing(tx, caller, id).await?;
    let found = rows::find_delivery(tx, &caller.organization.id, id, delivery).await?;
    found.ok_or(Refusal::DeliveryNotFound.into())
}

/// How far the newest deliveries of an endpoint have come, as a mark that tells nothing else: two differ when one of them has
/// come further in between.
///
/// # Errors
/// [`Refusal::NotOffered`], [`Refusal::NotAllowed`], [`Refusal::NotFound`].
pub async fn mark(tx: &mut Transaction, caller: &Caller, id: &WebhookEndpointId) -> Result<String, Error<Refusal>> {
    let request = PageRequest { cursor: Cursor::Start, limit: FOLLOWED };
    let newest = list_deliveries(tx, caller, id, None, &request).await?;
    let come = |delivery: &Delivery| format!("{} {} {}", delivery.id, delivery.state.as_str(), delivery.tries);
    let all: Vec<String> = newest.items.iter().map(come).collect();
    Ok(secrets::digest(&all.join(" ")))
}

/// Queues a delivery in the transaction of what causes it, and wakes the worker once that is durable.
async fn queue(
    tx: &mut Transaction,
    organization: &OrganizationId,
    endpoint: &WebhookEndpointId,
    event_id: &str,
    event_type: super::EventType,
    body: &str,
) -> Result<Delivery, Error<Refusal>> {
    let now = tx.now();
    let delivery = Delivery {
        id: WebhookDeliveryId::new(tx)?,
        endpoint_id: endpoint.clone(),
        event_id: event_id.to_owned(),
        event_type,
        state: DeliveryState::Queued,
        tries: 0,
        next_try_at: Some(now),
        created_at: now,
        finished_at: None,
        last_status: None,
        last_problem: None,
    };
    rows::insert_delivery(tx, organization, &delivery, body).await?;
    let oldest = WebhookDeliveryId::earliest(now.plus_seconds(-KEPT_SECONDS));
    rows::delete_deliveries_before(tx, organization, endpoint, &oldest).await?;
    tx.signal(Channel::Webhooks);
    Ok(delivery)
}

/// A delivery that a worker has claimed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Due {
    /// Its id.
    pub id: WebhookDeliveryId,
    /// Whose it is.
    pub organization: OrganizationId,
    /// Where it goes.
    pub endpoint: WebhookEndpointId,
    /// The id of the event.
    pub event_id: String,
    /// What is sent.
    pub body: String,
    /// How often it was tried, this try included.
    pub tries: i64,
}

/// Whether anything is due. A worker asks this before it claims, as a claim writes.
///
/// # Errors
/// [`Failure`] of the store.
pub async fn has_due(tx: &mut Transaction) -> Result<bool, Failure> {
    rows::has_due(tx).await
}

/// Claims up to `limit` deliveries that are due, the one due longest first, and of each endpoint one at a time.
///
/// # Errors
/// [`Failure`] of the store.
pub async fn claim(tx: &mut Transaction, limit: i64) -> Result<Vec<Due>, Failure> {
    let lapses_at = tx.now().plus_seconds(CLAIM_SECONDS);
    rows::claim(tx, lapses_at, limit).await
}

/// Gives claimed deliveries back, untried, because their worker stops.
///
/// # Errors
/// [`Failure`] of the store.
pub async fn release(tx: &mut Transaction, claimed: &[Due]) -> Result<(), Failure> {
    for due in claimed {
        rows::release(tx, due).await?;
    }
    Ok(())
}

/// What a try sends, and where.
#[derive(Debug)]
pub struct Prepared {
    /// The endpoint's URL as it is now.
    pub url: String,
    /// When this try is made, as it is signed.
    pub moment: Timestamp,
    /// The value of `webhook-signature`.
    pub signature: String,
}

/// Signs a claimed delivery with the secret of now; `None` when its endpoint takes nothing any more.
///
/// # Errors
/// [`Failure`] of the store, or of a secret that this server's key does not open.
pub async fn prepare(tx: &mut Transaction, vault: &Vault, due: &Due) -> Result<Option<Prepared>, Failure> {
    let Some((url, sealed)) = rows::find_enabled_target(tx, &due.organization, &due.endpoint).await? else {
        return Ok(None);
    };
    let secret = vault.open(due.endpoint.as_str(), &sealed)?;
    let moment = tx.now();
    let signature = sign(&secret, &due.event_id, moment, &due.body)?;
    Ok(Some(Prepared { url, moment, signature }))
}

/// How a try ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The receiver took it.
    Delivered {
        /// A status of 200 to 299.
        status: u16,
    },
    /// It did not come to the receiver, or the receiver did not take it.
    Failed {
        /// What the receiver answered, if it did.
        status: Option<u16>,
        /// What was wrong, fit to be shown.
        problem: &'static str,
    },
    /// The receiver wants it elsewhere, where nobody has said that it may go.
    Redirected {
        /// A status of 300 to 399.
        status: u16,
    },
    /// The receiver says that there will never be anything (410).
    Gone,
    /// The URL leads to an address that is not public.
    NotPublic,
    /// The endpoint takes nothing any more.
    Over,
}

/// Notes how a try ended: the delivery ends, or is tried again later; its endpoint goes on, or is disabled.
///
/// # Errors
/// [`Failure`] of the store.
pub async fn record_outcome(tx: &mut Transaction, due: &Due, outcome: &Outcome) -> Result<(), Failure> {
    let (status, problem, disabled_for) = match outcome {
        Outcome::Delivered { status } => {
            rows::finish(tx, due, DeliveryState::Delivered, Some(*status), None).await?;
            return rows::forget_failures(tx, &due.organization, &due.endpoint).await;
        }
        Outcome::Over => return rows::finish(tx, due, DeliveryState::Dropped, None, None).await,
        Outcome::Failed { status, problem } => (*status, *problem, None),
        Outcome::Redirected { status } => (Some(*status), "it answered with a redirect", Some(REDIRECTED)),
        Outcome::Gone => (Some(410), "it is gone", Some(GONE)),
        Outcome::NotPublic => (None, "its name leads to an address that is not public", Some(NOT_PUBLIC)),
    };
    if due.tries >= TRIES_LIMIT || disabled_for.is_some() {
        rows::finish(tx, due, DeliveryState::Failed, status, Some(problem)).await?;
    } else {
        let next_try_at = tx.now().plus_seconds(wait_after(due.tries)?);
        rows::postpone(tx, due, next_try_at, status, problem).await?;
    }
    let failing = rows::count_failure(tx, &due.organization, &due.endpoint).await?;
    let is_sustained = failing
        .is_some_and(|(since, tries)| tries >= SUSTAINED_TRIES && tx.now().seconds_since(since) >= SUSTAINED_SECONDS);
    match disabled_for.or(is_sustained.then_some(SUSTAINED)) {
        Some(reason) => disable(tx, due, reason).await,
        None => Ok(()),
    }
}

async fn disable(tx: &mut Transaction, due: &Due, reason: &str) -> Result<(), Failure> {
    if !rows::disable(tx, &due.organization, &due.endpoint, reason).await? {
        return Ok(());
    }
    rows::drop_queued(tx, &due.organization, &due.endpoint).await?;
    let disabled = Activity::WebhookEndpointDisabled { webhook_endpoint_id: &due.endpoint, disabled_reason: reason };
    activities::record(tx, Some(&due.organization), &Actor::System, &Origin::default(), &disabled).await
}

/// The seconds to wait after so many tries: more each time, and never the same for many that failed together.
fn wait_after(tries: i64) -> Result<i64, Failure> {
    let position = usize::try_from(tries - 1).unwrap_or(0).min(WAITS_SECONDS.len() - 1);
    let (least, most) = WAITS_SECONDS[position];
    let chance = i64::from(u16::from_be_bytes(random_bytes::<2>()?));
    Ok(least + chance % (most - least + 1))
}
