//! Claims of workers.

use admit_store::{Failure, FromRow, Row, Timestamp, Transaction, params};

use super::batches::asker;
use crate::caller::Origin;
use crate::invite_batches::operations::{Claim, Claimed};
use crate::invite_batches::{Shared, State};

impl FromRow for Claim {
    fn from_row(row: &Row<'_>) -> Result<Self, Failure> {
        Ok(Self { batch: row.get(0)?, organization: row.get(1)?, until: row.get(2)? })
    }
}

impl FromRow for Claimed {
    fn from_row(row: &Row<'_>) -> Result<Self, Failure> {
        Ok(Self {
            asker: asker(row, 0)?,
            origin: Origin { ip_address: row.get(3)?, user_agent: row.get(4)? },
            shared: Shared { message: row.get(5)?, locale: row.get(6)?, lifetime_seconds: row.get(7)? },
        })
    }
}

pub(in crate::invite_batches) async fn has_due(tx: &mut Transaction) -> Result<bool, Failure> {
    let now = tx.now();
    let due: Option<String> = tx
        .find(
            "select id from invite_batches where finished_at is null and coalesce(claimed_until <= $1, true) limit 1",
            params![now],
        )
        .await?;
    Ok(due.is_some())
}

pub(in crate::invite_batches) async fn claim(
    tx: &mut Transaction,
    until: Timestamp,
    limit: i64,
) -> Result<Vec<Claim>, Failure> {
    let now = tx.now();
    tx.list(
        "update invite_batches set claimed_until = $1, state = $2
         where id in (select id from invite_batches
                      where finished_at is null and coalesce(claimed_until <= $3, true)
                      order by id limit $4 for update skip locked)
         returning id, organization_id, claimed_until",
        params![until, State::Running.as_str(), now, limit],
    )
    .await
}

/// Lets a claim lapse at once, unless another one is newer.
pub(in crate::invite_batches) async fn release(tx: &mut Transaction, claim: &Claim) -> Result<(), Failure> {
    tx.execute(
        "update invite_batches set claimed_until = $4
         where organization_id = $1 and id = $2 and claimed_until = $3 and finished_at is null",
        params![&claim.organization, &claim.batch, claim.until, tx.now()],
    )
    .await?;
    Ok(())
}

/// `None` when another claim is newer, or the batch is finished.
pub(in crate::invite_batches) async fn renew(
    tx: &mut Transaction,
    claim: &Claim,
    until: Timestamp,
) -> Result<Option<Claimed>, Failure> {
    tx.find(
        "update invite_batches set claimed_until = $4
         where organization_id = $1 and id = $2 and claimed_until = $3 and finished_at is null
         returning asked_with, asked_by_person_id, asked_by_key_id, ip_address, user_agent, message, locale,
             lifetime_seconds",
        params![&claim.organization, &claim.batch, claim.until, until],
    )
    .await
}
