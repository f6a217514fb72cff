//! The SQL of admin keys.

use admit_store::{Failure, FromRow, Row, Transaction, params};

use super::RecognizedKey;
use crate::ids::{KeyId, OrganizationId, PersonId};
use crate::organizations::Organization;
use crate::secrets::AdminKeySecret;

pub(super) struct StoredKey {
    pub(super) digest: String,
    pub(super) key: RecognizedKey,
}

impl FromRow for StoredKey {
    fn from_row(row: &Row<'_>) -> Result<Self, Failure> {
        let organization = Organization { id: row.get(2)?, name: row.get(3)?, kind: row.parse(4)? };
        Ok(Self { digest: row.get(0)?, key: RecognizedKey { id: row.get(1)?, organization } })
    }
}

pub(super) async fn insert(
    tx: &mut Transaction,
    id: &KeyId,
    organization: &OrganizationId,
    name: &str,
    secret: &AdminKeySecret,
    creator: Option<&PersonId>,
) -> Result<(), Failure> {
    let now = tx.now();
    tx.execute(
        "insert into admin_keys (id, organization_id, name, digest, hint, created_at, created_by_person_id)
         values ($1, $2, $3, $4, $5, $6, $7)",
        params![id, organization, name, secret.digest(), secret.hint(), now, creator],
    )
    .await?;
    Ok(())
}

pub(super) async fn find_by_digest(tx: &mut Transaction, digest: &str) -> Result<Option<StoredKey>, Failure> {
    tx.find(
        "select admin_keys.digest, admin_keys.id, organizations.id, organizations.name, organizations.kind
         from admin_keys join organizations on organizations.id = admin_keys.organization_id
         where admin_keys.digest = $1 and admin_keys.revoked_at is null",
        params![digest],
    )
    .await
}
