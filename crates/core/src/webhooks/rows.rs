//! The SQL of webhooks.

use admit_store::{Failure, FromRow, Row, Timestamp, Transaction, params};

use super::{Delivery, DeliveryState, Due, Endpoint, EndpointsRequest, EventType};
use crate::ids::{OrganizationId, WebhookDeliveryId, WebhookEndpointId};
use crate::pages::{Cursor, Page, PageRequest};

const ENDPOINT: &str =
    "id, name, description, url, enabled_events, is_enabled, disabled_reason, created_at, updated_at";
const DELIVERY: &str =
    "id, webhook_endpoint_id, event_id, event_type, state, tries, next_try_at, created_at, finished_at,
    last_status, last_problem";

impl FromRow for Endpoint {
    fn from_row(row: &Row<'_>) -> Result<Self, Failure> {
        let events = row.get::<String>(4)?;
        let unknown = |_| Failure::Decode { column: "enabled_events".to_owned(), reason: events.clone() };
        let enabled_events = events.split(' ').map(str::parse).collect::<Result<_, _>>().map_err(unknown)?;
        Ok(Self {
            id: row.get(0)?,
            name: row.get(1)?,
            description: row.get(2)?,
            url: row.get(3)?,
            enabled_events,
            is_enabled: row.get::<i64>(5)? == 1,
            disabled_reason: row.get(6)?,
            created_at: row.get(7)?,
            updated_at: row.get(8)?,
        })
    }
}

fn joined(events: &[EventType]) -> String {
    events.iter().map(|event| event.as_str()).collect::<Vec<_>>().join(" ")
}

pub(super) async fn count(tx: &mut Transaction, organization: &OrganizationId) -> Result<i64, Failure> {
    let counted = tx
        .find(
            "select count(*) from webhook_endpoints where organization_id = $1 and deleted_at is null",
            params![organization],
        )
        .await?;
    Ok(counted.unwrap_or(0))
}

pub(super) async fn insert(
    tx: &mut Transaction,
    organization: &OrganizationId,
    endpoint: &Endpoint,
    sealed_secret: &str,
) -> Result<(), Failure> {
    tx.execute(
        "insert into webhook_endpoints
             (id, organization_id, name, description, url, enabled_events, is_enabled, disabled_reason, sealed_secret,
              failed_tries, created_at, updated_at)
         values ($1, $2, $3, $4, $5, $6, 1, '', $7, 0, $8, $8)",
        params![
            &endpoint.id,
            organization,
            &endpoint.name,
            &endpoint.description,
            &endpoint.url,
            joined(&endpoint.enabled_events),
            sealed_secret,
            endpoint.created_at
        ],
    )
    .await?;
    Ok(())
}

pub(super) async fn find(
    tx: &mut Transaction,
    organization: &OrganizationId,
    id: &WebhookEndpointId,
) -> Result<Option<Endpoint>, Failure> {
    tx.find(
        &format!(
            "select {ENDPOINT} from webhook_endpoints where organization_id = $1 and id = $2 and deleted_at is null"
        ),
        params![organization, id],
    )
    .await
}

/// Whether there is or was an endpoint with this id.
pub(super) async fn ever_existed(
    tx: &mut Transaction,
    organization: &OrganizationId,
    id: &WebhookEndpointId,
) -> Result<bool, Failure> {
    let found: Option<i64> = tx
        .find("select 1 from webhook_endpoints where organization_id = $1 and id = $2", params![organization, id])
        .await?;
    Ok(found.is_some())
}

/// One endpoint more than the page holds, in the list's order.
pub(super) async fn list(
    tx: &mut Transaction,
    organization: &OrganizationId,
    request: &EndpointsRequest,
) -> Result<Vec<Endpoint>, Failure> {
    let limit = i64::from(request.limit) + 1;
    let direction = if request.is_ascending { "asc" } else { "desc" };
    let (comparison, cursor) = match (&request.cursor, request.is_ascending) {
        (Cursor::Start | Cursor::End, _) => (">", ""),
        (Cursor::After(id), true) | (Cursor::Before(id), false) => (">", id.as_str()),
        (Cursor::After(id), false) | (Cursor::Before(id), true) => ("<", id.as_str()),
    };
    tx.list(
        &format!(
            "select {ENDPOINT} from webhook_endpoints
             where organization_id = $1 and deleted_at is null and id {comparison} $2 order by id {direction} limit $3"
        ),
        params![organization, cursor, limit],
    )
    .await
}

pub(super) async fn update(
    tx: &mut Transaction,
    organization: &OrganizationId,
    endpoint: &Endpoint,
) -> Result<(), Failure> {
    tx.execute(
        "update webhook_endpoints set name = $3, description = $4, url = $5, enabled_events = $6, is_enabled = $7,
             disabled_reason = $8, updated_at = $9
         where organization_id = $1 and id = $2 and deleted_at is null",
        params![
            organization,
            &endpoint.id,
            &endpoint.name,
            &endpoint.description,
            &endpoint.url,
            joined(&endpoint.enabled_events),
            i64::from(endpoint.is_enabled),
            &endpoint.disabled_reason,
            endpoint.updated_at
        ],
    )
    .await?;
    Ok(())
}

/// Says whether this made the difference.
pub(super) async fn delete(
    tx: &mut Transaction,
    organization: &OrganizationId,
    id: &WebhookEndpointId,
) -> Result<bool, Failure> {
    let now = tx.now();
    let deleted = tx
        .execute(
            "update webhook_endpoints set deleted_at = $3, sealed_secret = ''
             where organization_id = $1 and id = $2 and deleted_at is null",
            params![organization, id, now],
        )
        .await?;
    Ok(deleted == 1)
}

/// Says whether there was an endpoint to do it to.
pub(super) async fn update_secret(
    tx: &mut Transaction,
    organization: &OrganizationId,
    id: &WebhookEndpointId,
    sealed_secret: &str,
) -> Result<bool, Failure> {
    let now = tx.now();
    let updated = tx
        .execute(
            "update webhook_endpoints set sealed_secret = $3, updated_at = $4
             where organization_id = $1 and id = $2 and deleted_at is null",
            params![organization, id, sealed_secret, now],
        )
        .await?;
    Ok(updated == 1)
}

/// Disables an endpoint that is enabled, and says whether it was.
pub(super) async fn disable(
    tx: &mut Transaction,
    organization: &OrganizationId,
    id: &WebhookEndpointId,
    reason: &str,
) -> Result<bool, Failure> {
    let now = tx.now();
    let disabled = tx
        .execute(
            "update webhook_endpoints set is_enabled = 0, disabled_reason = $3, updated_at = $4
             where organization_id = $1 and id = $2 and is_enabled = 1 and deleted_at is null",
            params![organization, id, reason, now],
        )
        .await?;
    Ok(disabled == 1)
}

struct Failing(Timestamp, i64);

impl FromRow for Failing {
    fn from_row(row: &Row<'_>) -> Result<Self, Failure> {
        Ok(Self(row.get(0)?, row.get(1)?))
    }
}

/// Counts a try that failed; since when all did, and how many.
pub(super) async fn count_failure(
    tx: &mut Transaction,
    organization: &OrganizationId,
    id: &WebhookEndpointId,
) -> Result<Option<(Timestamp, i64)>, Failure> {
    let now = tx.now();
    let counted: Option<Failing> = tx
        .find(
            "update webhook_endpoints set failing_since = coalesce(failing_since, $3), failed_tries = failed_tries + 1
             where organization_id = $1 and id = $2 returning failing_since, failed_tries",
            params![organization, id, now],
        )
        .await?;
    Ok(counted.map(|Failing(since, tries)| (since, tries)))
}

pub(super) async fn forget_failures(
    tx: &mut Transaction,
    organization: &OrganizationId,
    id: &WebhookEndpointId,
) -> Result<(), Failure> {
    tx.execute_later(
        "update webhook_endpoints set failing_since = null, failed_tries = 0
         where organization_id = $1 and id = $2 and failed_tries > 0",
        params![organization, id],
    )
    .await
}

struct EnabledTarget(String, String);

impl FromRow for EnabledTarget {
    fn from_row(row: &Row<'_>) -> Result<Self, Failure> {
        Ok(Self(row.get(0)?, row.get(1)?))
    }
}

/// URL and sealed secret of an endpoint that takes something.
pub(super) async fn find_enabled_target(
    tx: &mut Transaction,
    organization: &OrganizationId,
    id: &WebhookEndpointId,
) -> Result<Option<(String, String)>, Failure> {
    let found: Option<EnabledTarget> = tx
        .find(
            "select url, sealed_secret from webhook_endpoints
             where organization_id = $1 and id = $2 and is_enabled = 1 and deleted_at is null",
            params![organization, id],
        )
        .await?;
    Ok(found.map(|EnabledTarget(url, sealed)| (url, sealed)))
}

impl FromRow for Delivery {
    fn from_row(row: &Row<'_>) -> Result<Self, Failure> {
        let state: DeliveryState = row.parse(4)?;
        Ok(Self {
            id: row.get(0)?,
            endpoint_id: row.get(1)?,
            event_id: row.get(2)?,
            event_type: row.parse(3)?,
            state,
            tries: row.get(5)?,
            next_try_at: Some(row.get(6)?).filter(|_| state == DeliveryState::Queued),
            created_at: row.get(7)?,
            finished_at: row.get(8)?,
            last_status: row.get(9)?,
            last_problem: row.get(10)?,
        })
    }
}

pub(super) async fn insert_delivery(
    tx: &mut Transaction,
    organization: &OrganizationId,
    delivery: &Delivery,
    body: &str,
) -> Result<(), Failure> {
    tx.execute_later(
        "insert into webhook_deliveries
             (id, organization_id, webhook_endpoint_id, event_id, event_type, body, state, tries, next_try_at, created_at)
         values ($1, $2, $3, $4, $5, $6, 'queued', 0, $7, $7)",
        params![
            &delivery.id,
            organization,
            &delivery.endpoint_id,
            &delivery.event_id,
            delivery.event_type.as_str(),
            body,
            delivery.created_at
        ],
    )
    .await
}

/// Deletes what ended, of an endpoint, before this place in the order of ids.
pub(super) async fn delete_deliveries_before(
    tx: &mut Transaction,
    organization: &OrganizationId,
    endpoint: &WebhookEndpointId,
    oldest: &WebhookDeliveryId,
) -> Result<(), Failure> {
    tx.execute_later(
        "delete from webhook_deliveries
         where organization_id = $1 and webhook_endpoint_id = $2 and id < $3 and state <> 'queued'",
        params![organization, endpoint, oldest],
    )
    .await
}

struct WithBody(Delivery, String);

impl FromRow for WithBody {
    fn from_row(row: &Row<'_>) -> Result<Self, Failure> {
        Ok(Self(Delivery::from_row(row)?, row.get(11)?))
    }
}

/// A delivery and the body that it sends.
pub(super) async fn find_delivery(
    tx: &mut Transaction,
    organization: &OrganizationId,
    endpoint: &WebhookEndpointId,
    id: &WebhookDeliveryId,
) -> Result<Option<(Delivery, String)>, Failure> {
    let found: Option<WithBody> = tx
        .find(
            &format!(
                "select {DELIVERY}, body from webhook_deliveries
                 where organization_id = $1 and webhook_endpoint_id = $2 and id = $3"
            ),
            params![organization, endpoint, id],
        )
        .await?;
    Ok(found.map(|WithBody(delivery, body)| (delivery, body)))
}

/// A page, or `None` when the cursor names no delivery of the endpoint.
pub(super) async fn list_deliveries(
    tx: &mut Transaction,
    organization: &OrganizationId,
    endpoint: &WebhookEndpointId,
    request: &PageRequest<WebhookDeliveryId>,
) -> Result<Option<Page<Delivery>>, Failure> {
    let (comparison, cursor) = match &request.cursor {
        Cursor::Start | Cursor::End => (">", ""),
        Cursor::After(id) => ("<", id.as_str()),
        Cursor::Before(id) => (">", id.as_str()),
    };
    if !cursor.is_empty() && find_delivery(tx, organization, endpoint, &cursor.into()).await?.is_none() {
        return Ok(None);
    }
    let direction = request.direction();
    let listed = tx
        .list(
            &format!(
                "select {DELIVERY} from webhook_deliveries
                 where organization_id = $1 and webhook_endpoint_id = $2 and id {comparison} $3
                 order by id {direction} limit $4"
            ),
            params![organization, endpoint, cursor, request.rows_to_read()],
        )
        .await?;
    Ok(Some(Page::from_rows(listed, request)))
}

/// Drops what waits for an endpoint.
pub(super) async fn drop_queued(
    tx: &mut Transaction,
    organization: &OrganizationId,
    endpoint: &WebhookEndpointId,
) -> Result<(), Failure> {
    let now = tx.now();
    tx.execute_later(
        "update webhook_deliveries set state = 'dropped', finished_at = $3, claimed_until = null
         where organization_id = $1 and webhook_endpoint_id = $2 and state = 'queued'",
        params![organization, endpoint, now],
    )
    .await
}

impl FromRow for Due {
    fn from_row(row: &Row<'_>) -> Result<Self, Failure> {
        Ok(Self {
            id: row.get(0)?,
            organization: row.get(1)?,
            endpoint: row.get(2)?,
            event_id: row.get(3)?,
            body: row.get(4)?,
            tries: row.get(5)?,
        })
    }
}

pub(super) async fn has_due(tx: &mut Transaction) -> Result<bool, Failure> {
    let now = tx.now();
    let found: Option<i64> = tx
        .find(
            "select 1 from webhook_deliveries
             where state = 'queued' and next_try_at <= $1 and coalesce(claimed_until, 0) <= $1 limit 1",
            params![now],
        )
        .await?;
    Ok(found.is_some())
}

/// The innermost choice is one of each endpoint that has none under way; what stands beside it is looked at again when a row
/// was locked by another node meanwhile.
pub(super) async fn claim(tx: &mut Transaction, lapses_at: Timestamp, limit: i64) -> Result<Vec<Due>, Failure> {
    let now = tx.now();
    tx.list(
        "update webhook_deliveries set claimed_until = $1, tries = tries + 1
         where id in (
             select id from webhook_deliveries
             where state = 'queued' and next_try_at <= $2 and coalesce(claimed_until, 0) <= $2 and id in (
                 select min(due.id) from webhook_deliveries as due
                 where due.state = 'queued' and due.next_try_at <= $2 and not exists (
                     select 1 from webhook_deliveries as other
                     where other.organization_id = due.organization_id
                         and other.webhook_endpoint_id = due.webhook_endpoint_id
                         and other.state = 'queued' and other.claimed_until > $2)
                 group by due.webhook_endpoint_id)
             order by next_try_at limit $3 for update skip locked)
         returning id, organization_id, webhook_endpoint_id, event_id, body, tries",
        params![lapses_at, now, limit],
    )
    .await
}

pub(super) async fn release(tx: &mut Transaction, due: &Due) -> Result<(), Failure> {
    tx.execute_later(
        "update webhook_deliveries set claimed_until = null, tries = tries - 1
         where organization_id = $1 and id = $2 and state = 'queued' and tries = $3 and claimed_until is not null",
        params![&due.organization, &due.id, due.tries],
    )
    .await
}

/// Ends a delivery, unless another worker's claim is newer. One that was taken always counts.
pub(super) async fn finish(
    tx: &mut Transaction,
    due: &Due,
    state: DeliveryState,
    status: Option<u16>,
    problem: Option<&str>,
) -> Result<(), Failure> {
    let now = tx.now();
    tx.execute_later(
        "update webhook_deliveries set state = $3, finished_at = $4, last_status = $5, last_problem = $6,
             claimed_until = null
         where organization_id = $1 and id = $2 and state = 'queued' and (tries = $7 or $3 = 'delivered')",
        params![&due.organization, &due.id, state.as_str(), now, status.map(i64::from), problem, due.tries],
    )
    .await
}

pub(super) async fn postpone(
    tx: &mut Transaction,
    due: &Due,
    next_try_at: Timestamp,
    status: Option<u16>,
    problem: &str,
) -> Result<(), Failure> {
    tx.execute_later(
        "update webhook_deliveries set next_try_at = $3, last_status = $4, last_problem = $5, claimed_until = null
         where organization_id = $1 and id = $2 and state = 'queued' and tries = $6",
        params![&due.organization, &due.id, next_try_at, status.map(i64::from), problem, due.tries],
    )
    .await
}
