//! Batches, and how many of their rows have which outcome.

use std::collections::BTreeMap;

use admit_store::{Failure, FromRow, Row, Transaction, params};

use crate::caller::Origin;
use crate::credentials::Asker;
use crate::ids::{InviteBatchId, OrganizationId};
use crate::invite_batches::{InviteBatch, Outcome, Shared, State, unexpected};
use crate::pages::{Conditions, Cursor, Page, PageRequest};

const COLUMNS: &str = "id, state, asked_with, asked_by_person_id, asked_by_key_id, message, locale, lifetime_seconds,
    row_count, revoked_count, created_at, finished_at, undone_at";

impl FromRow for InviteBatch {
    fn from_row(row: &Row<'_>) -> Result<Self, Failure> {
        Ok(Self {
            id: row.get(0)?,
            state: row.parse(1)?,
            asker: asker(row, 2)?,
            shared: Shared { message: row.get(5)?, locale: row.get(6)?, lifetime_seconds: row.get(7)? },
            row_count: row.get(8)?,
            counts: BTreeMap::new(),
            revoked_count: row.get(9)?,
            created_at: row.get(10)?,
            finished_at: row.get(11)?,
            undone_at: row.get(12)?,
        })
    }
}

/// Who asked, in the columns from `index` on: with what, which person, which key.
pub(super) fn asker(row: &Row<'_>, index: usize) -> Result<Asker, Failure> {
    let kind: String = row.get(index)?;
    let asker = Asker::from_stored(&kind, row.get(index + 1)?, row.get(index + 2)?);
    asker.ok_or_else(|| unexpected("asked_with", kind))
}

pub(in crate::invite_batches) async fn insert(
    tx: &mut Transaction,
    organization: &OrganizationId,
    batch: &InviteBatch,
    origin: &Origin,
) -> Result<(), Failure> {
    let (person, key) = batch.asker.ids();
    tx.execute(
        "insert into invite_batches
             (id, organization_id, state, asked_with, asked_by_person_id, asked_by_key_id, ip_address, user_agent,
              message, locale, lifetime_seconds, row_count, revoked_count, created_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 0, $13)",
        params![
            &batch.id,
            organization,
            batch.state.as_str(),
            batch.asker.kind(),
            person,
            key,
            origin.ip_address.as_ref(),
            origin.user_agent.as_ref(),
            batch.shared.message.as_ref(),
            batch.shared.locale.as_ref(),
            batch.shared.lifetime_seconds,
            batch.row_count,
            batch.created_at
        ],
    )
    .await?;
    Ok(())
}

pub(in crate::invite_batches) async fn find(
    tx: &mut Transaction,
    organization: &OrganizationId,
    id: &InviteBatchId,
) -> Result<Option<InviteBatch>, Failure> {
    let query = format!("select {COLUMNS} from invite_batches where organization_id = $1 and id = $2");
    let found: Option<InviteBatch> = tx.find(&query, params![organization, id]).await?;
    Ok(with_counts(tx, organization, found.into_iter().collect()).await?.pop())
}

pub(in crate::invite_batches) async fn find_unfinished(
    tx: &mut Transaction,
    organization: &OrganizationId,
) -> Result<Option<InviteBatchId>, Failure> {
    let found: Option<String> = tx
        .find("select id from invite_batches where organization_id = $1 and finished_at is null", params![organization])
        .await?;
    Ok(found.map(InviteBatchId::from))
}

/// How many rows the batches have that come after an id.
pub(in crate::invite_batches) async fn count_rows_since(
    tx: &mut Transaction,
    organization: &OrganizationId,
    since: &InviteBatchId,
) -> Result<i64, Failure> {
    let counted: Option<i64> = tx
        .find(
            "select cast(coalesce(sum(row_count), 0) as bigint) from invite_batches where organization_id = $1 and id > $2",
            params![organization, since],
        )
        .await?;
    Ok(counted.unwrap_or_default())
}

/// A page, the newest first; `None` when the cursor names no batch here.
pub(in crate::invite_batches) async fn list(
    tx: &mut Transaction,
    organization: &OrganizationId,
    request: &PageRequest<InviteBatchId>,
) -> Result<Option<Page<InviteBatch>>, Failure> {
    let mut conditions = Conditions::new("true");
    conditions.and("organization_id = {}", organization);
    if let Cursor::After(cursor) | Cursor::Before(cursor) = &request.cursor {
        let place: Option<String> = tx
            .find("select id from invite_batches where organization_id = $1 and id = $2", params![organization, cursor])
            .await?;
        if place.is_none() {
            return Ok(None);
        }
        let comparison = if matches!(request.cursor, Cursor::After(_)) { "<" } else { ">" };
        conditions.and(&format!("id {comparison} {{}}"), cursor);
    }
    let limit = conditions.parameter(request.rows_to_read());
    let statement = format!(
        "select {COLUMNS} from invite_batches where {} order by id {} limit {limit}",
        conditions.sql(),
        request.direction()
    );
    let found = tx.list(&statement, conditions.values()).await?;
    let Page { items, has_more } = Page::from_rows(found, request);
    Ok(Some(Page { items: with_counts(tx, organization, items).await?, has_more }))
}

struct Count {
    batch: InviteBatchId,
    outcome: Outcome,
    rows: i64,
}

impl FromRow for Count {
    fn from_row(row: &Row<'_>) -> Result<Self, Failure> {
        Ok(Self { batch: row.get(0)?, outcome: row.parse(1)?, rows: row.get(2)? })
    }
}

async fn with_counts(
    tx: &mut Transaction,
    organization: &OrganizationId,
    mut batches: Vec<InviteBatch>,
) -> Result<Vec<InviteBatch>, Failure> {
    if batches.is_empty() {
        return Ok(batches);
    }
    let ids: Vec<String> = batches.iter().map(|batch| batch.id.to_string()).collect();
    let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
    let mut conditions = Conditions::new("true");
    conditions.and("organization_id = {}", organization);
    conditions.and_one_of("batch_id", &ids);
    let statement = format!("select batch_id, outcome, row_count from invite_batch_counts where {}", conditions.sql());
    let counts: Vec<Count> = tx.list(&statement, conditions.values()).await?;
    for batch in &mut batches {
        let own = counts.iter().filter(|count| count.batch == batch.id);
        batch.counts = own.map(|count| (count.outcome, count.rows)).collect();
    }
    Ok(batches)
}

/// Adds to how many rows have which outcome.
pub(in crate::invite_batches) async fn add_counts(
    tx: &mut Transaction,
    organization: &OrganizationId,
    batch: &InviteBatchId,
    counts: &BTreeMap<Outcome, i64>,
) -> Result<(), Failure> {
    for (outcome, rows) in counts.iter().filter(|(_, rows)| **rows > 0) {
        tx.execute_later(
            "insert into invite_batch_counts (organization_id, batch_id, outcome, row_count) values ($1, $2, $3, $4)
             on conflict (batch_id, outcome) do update
                 set row_count = invite_batch_counts.row_count + excluded.row_count",
            params![organization, batch, outcome.as_str(), *rows],
        )
        .await?;
    }
    Ok(())
}

/// Ends a batch that is under way.
pub(in crate::invite_batches) async fn finish(
    tx: &mut Transaction,
    organization: &OrganizationId,
    id: &InviteBatchId,
    state: State,
) -> Result<(), Failure> {
    let now = tx.now();
    tx.execute(
        "update invite_batches set state = $3, finished_at = $4, claimed_until = null
         where organization_id = $1 and id = $2 and finished_at is null",
        params![organization, id, state.as_str(), now],
    )
    .await?;
    Ok(())
}

/// Keeps everybody else from changing a batch until this act is over; says whether there is one.
pub(in crate::invite_batches) async fn hold(
    tx: &mut Transaction,
    organization: &OrganizationId,
    id: &InviteBatchId,
) -> Result<bool, Failure> {
    let held = tx
        .execute(
            "update invite_batches set revoked_count = revoked_count where organization_id = $1 and id = $2",
            params![organization, id],
        )
        .await?;
    Ok(held == 1)
}

pub(in crate::invite_batches) async fn add_revoked(
    tx: &mut Transaction,
    organization: &OrganizationId,
    id: &InviteBatchId,
    revoked: i64,
) -> Result<(), Failure> {
    tx.execute(
        "update invite_batches set revoked_count = revoked_count + $3 where organization_id = $1 and id = $2",
        params![organization, id, revoked],
    )
    .await?;
    Ok(())
}

/// Says whether this made the difference.
pub(in crate::invite_batches) async fn mark_undone(
    tx: &mut Transaction,
    organization: &OrganizationId,
    id: &InviteBatchId,
) -> Result<bool, Failure> {
    let now = tx.now();
    let marked = tx
        .execute(
            "update invite_batches set state = $3, undone_at = $4
             where organization_id = $1 and id = $2 and undone_at is null and finished_at is not null",
            params![organization, id, State::Undone.as_str(), now],
        )
        .await?;
    Ok(marked == 1)
}
