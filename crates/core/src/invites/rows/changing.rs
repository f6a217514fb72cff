//! Changes of a pending invite. Each says whether the invite was pending until now.

use admit_store::{Failure, Timestamp, Transaction, Value, params};

use super::IS_UNANSWERED;
use crate::ids::{InviteId, OrganizationId};
use crate::roles::Role;

async fn update_pending(
    tx: &mut Transaction,
    column: &str,
    organization: &OrganizationId,
    id: &InviteId,
    value: Value<'_>,
) -> Result<bool, Failure> {
    let now = tx.now();
    let statement = format!(
        "update invites set {column} = $3
         where organization_id = $1 and id = $2 and {IS_UNANSWERED} and expires_at > $4"
    );
    Ok(tx.execute(&statement, params![organization, id, value, now]).await? == 1)
}

/// Gives an invite another token, so that links made of the one before are dead.
pub(in crate::invites) async fn replace_token(
    tx: &mut Transaction,
    organization: &OrganizationId,
    id: &InviteId,
    digest: &str,
) -> Result<bool, Failure> {
    update_pending(tx, "token_digest", organization, id, digest.into()).await
}

pub(in crate::invites) async fn update_expiry(
    tx: &mut Transaction,
    organization: &OrganizationId,
    id: &InviteId,
    expires_at: Timestamp,
) -> Result<bool, Failure> {
    update_pending(tx, "expires_at", organization, id, expires_at.into()).await
}

pub(in crate::invites) async fn update_role(
    tx: &mut Transaction,
    organization: &OrganizationId,
    id: &InviteId,
    role: Role,
) -> Result<bool, Failure> {
    update_pending(tx, "role", organization, id, role.as_str().into()).await
}
