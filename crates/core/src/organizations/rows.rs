//! The SQL of organizations.

use admit_store::{Failure, FromRow, Row, Transaction, params};

use super::Organization;
use crate::ids::OrganizationId;

impl FromRow for Organization {
    fn from_row(row: &Row<'_>) -> Result<Self, Failure> {
        Ok(Self { id: row.get(0)?, name: row.get(1)?, kind: row.parse(2)? })
    }
}

/// Inserts an organization; `parent_id` is the parent that an enterprise organization belongs to.
///
/// # Errors
/// [`Failure`] of the store.
pub async fn insert(
    tx: &mut Transaction,
    organization: &Organization,
    parent_id: Option<&OrganizationId>,
) -> Result<(), Failure> {
    let now = tx.now();
    tx.execute(
        "insert into organizations (id, name, kind, parent_id, created_at) values ($1, $2, $3, $4, $5)",
        params![&organization.id, &organization.name, organization.kind.as_str(), parent_id, now],
    )
    .await?;
    Ok(())
}

/// The organization with this id.
///
/// # Errors
/// [`Failure`] of the store.
pub async fn find(tx: &mut Transaction, id: &OrganizationId) -> Result<Option<Organization>, Failure> {
    tx.find("select id, name, kind from organizations where id = $1", params![id]).await
}

/// Whether there is no organization at all yet.
pub(crate) async fn none_exists(tx: &mut Transaction) -> Result<bool, Failure> {
    Ok(tx.find::<String>("select id from organizations limit 1", &[]).await?.is_none())
}
