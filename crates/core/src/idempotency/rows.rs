//! The SQL of idempotency keys.

use admit_store::{Failure, FromRow, Row, Timestamp, Transaction, params};

use crate::ids::OrganizationId;

pub(super) struct Kept {
    pub(super) fingerprint: String,
    pub(super) sealed_answer: String,
}

impl FromRow for Kept {
    fn from_row(row: &Row<'_>) -> Result<Self, Failure> {
        Ok(Self { fingerprint: row.get(0)?, sealed_answer: row.get(1)? })
    }
}

pub(super) async fn find(
    tx: &mut Transaction,
    organization: &OrganizationId,
    key: &str,
    oldest: Timestamp,
) -> Result<Option<Kept>, Failure> {
    tx.find(
        "select fingerprint, sealed_answer from idempotent_answers
         where organization_id = $1 and key = $2 and created_at > $3",
        params![organization, key, oldest],
    )
    .await
}

/// Takes the place of an answer to the same key that is over.
pub(super) async fn keep(
    tx: &mut Transaction,
    organization: &OrganizationId,
    key: &str,
    fingerprint: &str,
    sealed_answer: &str,
) -> Result<(), Failure> {
    let now = tx.now();
    tx.execute(
        "insert into idempotent_answers (organization_id, key, fingerprint, sealed_answer, created_at)
         values ($1, $2, $3, $4, $5)
         on conflict (organization_id, key) do update set
             fingerprint = excluded.fingerprint, sealed_answer = excluded.sealed_answer, created_at = excluded.created_at",
        params![organization, key, fingerprint, sealed_answer, now],
    )
    .await?;
    Ok(())
}

/// Deletes some of the answers that are over.
pub(super) async fn sweep(
    tx: &mut Transaction,
    organization: &OrganizationId,
    oldest: Timestamp,
    at_once: i64,
) -> Result<(), Failure> {
    tx.execute(
        "delete from idempotent_answers where organization_id = $1 and key in (
             select key from idempotent_answers where organization_id = $1 and created_at <= $2 limit $3)",
        params![organization, oldest, at_once],
    )
    .await?;
    Ok(())
}
