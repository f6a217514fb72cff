//! The SQL of rate limits.

use admit_store::{Failure, FromRow, Row, Transaction, params};

use super::Limiter;
use super::operations::Given;
use crate::ids::{OrganizationId, WorkspaceId};

struct GivenRow((String, Limiter), i64);

impl FromRow for GivenRow {
    fn from_row(row: &Row<'_>) -> Result<Self, Failure> {
        Ok(Self((row.get(0)?, row.parse(1)?), row.get(2)?))
    }
}

/// All limits that a workspace was given.
pub(super) async fn list(
    tx: &mut Transaction,
    organization: &OrganizationId,
    workspace: &WorkspaceId,
) -> Result<Given, Failure> {
    let rows: Vec<GivenRow> = tx
        .list(
            "select group_id, limiter, value from workspace_rate_limits
             where organization_id = $1 and workspace_id = $2",
            params![organization, workspace],
        )
        .await?;
    Ok(rows.into_iter().map(|GivenRow(key, value)| (key, value)).collect())
}

/// Gives a workspace a limit. Says whether this made a difference.
pub(super) async fn set(
    tx: &mut Transaction,
    organization: &OrganizationId,
    workspace: &WorkspaceId,
    group: &str,
    limiter: Limiter,
    value: i64,
) -> Result<bool, Failure> {
    let changed = tx
        .execute(
            "insert into workspace_rate_limits (organization_id, workspace_id, group_id, limiter, value)
             values ($1, $2, $3, $4, $5)
             on conflict (workspace_id, group_id, limiter) do update set value = excluded.value
                 where workspace_rate_limits.value <> excluded.value",
            params![organization, workspace, group, limiter.as_str(), value],
        )
        .await?;
    Ok(changed == 1)
}

/// Takes a limit of a workspace away. Says whether this made a difference.
pub(super) async fn clear(
    tx: &mut Transaction,
    organization: &OrganizationId,
    workspace: &WorkspaceId,
    group: &str,
    limiter: Limiter,
) -> Result<bool, Failure> {
    let cleared = tx
        .execute(
            "delete from workspace_rate_limits
             where organization_id = $1 and workspace_id = $2 and group_id = $3 and limiter = $4",
            params![organization, workspace, group, limiter.as_str()],
        )
        .await?;
    Ok(cleared == 1)
}
