//! The SQL of service accounts.

use admit_store::{Failure, Transaction, params};

use crate::ids::{OrganizationId, ServiceAccountId};

/// Whether a service account is active and has the role `admin`.
pub(crate) async fn is_active_admin(
    tx: &mut Transaction,
    organization: &OrganizationId,
    id: &ServiceAccountId,
) -> Result<bool, Failure> {
    let found: Option<String> = tx
        .find(
            "select id from service_accounts
             where organization_id = $1 and id = $2 and archived_at is null and organization_role = 'admin'",
            params![organization, id],
        )
        .await?;
    Ok(found.is_some())
}

/// Whether a service account is active.
pub(crate) async fn is_active(
    tx: &mut Transaction,
    organization: &OrganizationId,
    id: &ServiceAccountId,
) -> Result<bool, Failure> {
    let found: Option<String> = tx
        .find(
            "select id from service_accounts where organization_id = $1 and id = $2 and archived_at is null",
            params![organization, id],
        )
        .await?;
    Ok(found.is_some())
}
