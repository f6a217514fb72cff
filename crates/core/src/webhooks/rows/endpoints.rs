//! The SQL of webhook endpoints.

use admit_store::{Failure, FromRow, Row, Timestamp, Transaction, params};

use crate::ids::{OrganizationId, WebhookEndpointId};
use crate::pages::{Conditions, Cursor};
use crate::webhooks::{Endpoint, EndpointsRequest, EventType};

const ENDPOINT: &str =
    "id, name, description, url, enabled_events, is_enabled, disabled_reason, created_at, updated_at";

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

pub(in crate::webhooks) async fn count(tx: &mut Transaction, organization: &OrganizationId) -> Result<i64, Failure> {
    let counted = tx
        .find(
            "select count(*) from webhook_endpoints where organization_id = $1 and deleted_at is null",
            params![organization],
        )
        .await?;
    Ok(counted.unwrap_or(0))
}

pub(in crate::webhooks) async fn insert(
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

pub(in crate::webhooks) async fn find(
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
pub(in crate::webhooks) async fn ever_existed(
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
pub(in crate::webhooks) async fn list(
    tx: &mut Transaction,
    organization: &OrganizationId,
    request: &EndpointsRequest,
) -> Result<Vec<Endpoint>, Failure> {
    let direction = if request.is_ascending { "asc" } else { "desc" };
    let (comparison, cursor) = match (&request.cursor, request.is_ascending) {
        (Cursor::Start | Cursor::End, _) => (">", ""),
        (Cursor::After(id), true) | (Cursor::Before(id), false) => (">", id.as_str()),
        (Cursor::After(id), false) | (Cursor::Before(id), true) => ("<", id.as_str()),
    };
    let mut conditions = Conditions::new("deleted_at is null");
    conditions.and("organization_id = {}", organization);
    conditions.and(&format!("id {comparison} {{}}"), cursor);
    conditions.and_named_like("(name || ' ' || url)", request.search.as_deref());
    let limit = conditions.parameter(i64::from(request.limit) + 1);
    let statement = format!(
        "select {ENDPOINT} from webhook_endpoints where {} order by id {direction} limit {limit}",
        conditions.sql()
    );
    tx.list(&statement, conditions.values()).await
}

pub(in crate::webhooks) async fn update(
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
pub(in crate::webhooks) async fn delete(
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
pub(in crate::webhooks) async fn update_secret(
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
pub(in crate::webhooks) async fn disable(
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
pub(in crate::webhooks) async fn count_failure(
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

pub(in crate::webhooks) async fn forget_failures(
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
pub(in crate::webhooks) async fn find_enabled_target(
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
