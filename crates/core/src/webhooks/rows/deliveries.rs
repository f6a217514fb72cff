//! The SQL of webhook deliveries.

use admit_store::{Failure, FromRow, Row, Timestamp, Transaction, params};

use crate::ids::{OrganizationId, WebhookDeliveryId, WebhookEndpointId};
use crate::pages::{Cursor, Page, PageRequest};
use crate::webhooks::{Delivery, DeliveryState, Due};

const DELIVERY: &str =
    "id, webhook_endpoint_id, event_id, event_type, state, tries, next_try_at, created_at, finished_at,
    last_status, last_problem";

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

pub(in crate::webhooks) async fn insert_delivery(
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
pub(in crate::webhooks) async fn delete_deliveries_before(
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
pub(in crate::webhooks) async fn find_delivery(
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
pub(in crate::webhooks) async fn list_deliveries(
    tx: &mut Transaction,
    organization: &OrganizationId,
    endpoint: &WebhookEndpointId,
    state: Option<DeliveryState>,
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
    let in_state = if state.is_some() { "and state = $5" } else { "" };
    let mut values = params![organization, endpoint, cursor, request.rows_to_read()].to_vec();
    values.extend(state.map(|state| admit_store::Value::from(state.as_str())));
    let listed = tx
        .list(
            &format!(
                "select {DELIVERY} from webhook_deliveries
                 where organization_id = $1 and webhook_endpoint_id = $2 and id {comparison} $3 {in_state}
                 order by id {direction} limit $4"
            ),
            &values,
        )
        .await?;
    Ok(Some(Page::from_rows(listed, request)))
}

/// Drops what waits for an endpoint.
pub(in crate::webhooks) async fn drop_queued(
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

pub(in crate::webhooks) async fn has_due(tx: &mut Transaction) -> Result<bool, Failure> {
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
pub(in crate::webhooks) async fn claim(
    tx: &mut Transaction,
    lapses_at: Timestamp,
    limit: i64,
) -> Result<Vec<Due>, Failure> {
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

pub(in crate::webhooks) async fn release(tx: &mut Transaction, due: &Due) -> Result<(), Failure> {
    tx.execute_later(
        "update webhook_deliveries set claimed_until = null, tries = tries - 1
         where organization_id = $1 and id = $2 and state = 'queued' and tries = $3 and claimed_until is not null",
        params![&due.organization, &due.id, due.tries],
    )
    .await
}

/// Ends a delivery, unless another worker's claim is newer. One that was taken always counts.
pub(in crate::webhooks) async fn finish(
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

pub(in crate::webhooks) async fn postpone(
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
