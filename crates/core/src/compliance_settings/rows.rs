//! The SQL of compliance settings.

use admit_store::{Failure, Transaction, params};

use crate::ids::OrganizationId;

pub(super) async fn is_enabled(tx: &mut Transaction, organization: &OrganizationId) -> Result<bool, Failure> {
    let found: Option<i64> =
        tx.find("select is_enabled from compliance_settings where organization_id = $1", params![organization]).await?;
    Ok(found != Some(0))
}

pub(super) async fn set_enabled(
    tx: &mut Transaction,
    organization: &OrganizationId,
    is_enabled: bool,
) -> Result<(), Failure> {
    let now = tx.now();
    tx.execute(
        "insert into compliance_settings (organization_id, is_enabled, updated_at) values ($1, $2, $3)
         on conflict (organization_id) do update
             set is_enabled = excluded.is_enabled, updated_at = excluded.updated_at",
        params![organization, i64::from(is_enabled), now],
    )
    .await?;
    Ok(())
}
