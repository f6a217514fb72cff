//! The rows of batches.

use std::collections::{BTreeMap, HashMap};

use admit_store::{Failure, FromRow, Transaction, Value, params};
use serde::{Deserialize, Serialize};

use crate::ids::{GroupId, InviteBatchId, InviteId, OrganizationId, WorkspaceId};
use crate::invite_batches::operations::Claim;
use crate::invite_batches::{Contents, Outcome, Row, RowNumber, RowToInvite, Settled, unexpected};
use crate::invites::WorkspaceGrant;
use crate::pages::{Conditions, Page, PageRequest};

const COLUMNS: &str = "number, address, role, contents, outcome, invite_id, person_id, duplicate_of, problem";
/// Rows that one statement inserts.
const INSERTED_AT_ONCE: usize = 64;

impl FromRow for Row {
    fn from_row(row: &admit_store::Row<'_>) -> Result<Self, Failure> {
        let contents: Option<String> = row.get(3)?;
        let to_invite = RowToInvite {
            address: row.get(1)?,
            role: row.get(2)?,
            contents: contents.as_deref().map(read_contents).transpose()?.unwrap_or_default(),
        };
        let outcome = row.get::<Option<String>>(4)?.map(|_| row.parse(4)).transpose()?;
        let settled = |outcome| {
            Ok::<_, Failure>(Settled {
                outcome,
                invite_id: row.get(5)?,
                user_id: row.get(6)?,
                duplicate_of: row.get(7)?,
                problem: row.get(8)?,
            })
        };
        Ok(Self { number: row.get(0)?, row: to_invite, settled: outcome.map(settled).transpose()? })
    }
}

/// [`Contents`] as they are stored.
#[derive(Serialize, Deserialize)]
struct StoredContents {
    workspaces: Vec<(String, String)>,
    group_ids: Vec<String>,
    metadata: BTreeMap<String, String>,
}

fn read_contents(text: &str) -> Result<Contents, Failure> {
    let stored: StoredContents = serde_json::from_str(text).map_err(|error| unexpected("contents", error))?;
    let grant = |(id, role): (String, String)| {
        let role = role.parse().map_err(|_| unexpected("contents", &role))?;
        Ok::<_, Failure>(WorkspaceGrant { workspace_id: WorkspaceId::from(id), role })
    };
    Ok(Contents {
        workspaces: stored.workspaces.into_iter().map(grant).collect::<Result<_, _>>()?,
        group_ids: stored.group_ids.into_iter().map(GroupId::from).collect(),
        metadata: stored.metadata,
    })
}

fn write_contents(contents: &Contents) -> Result<Option<String>, Failure> {
    if *contents == Contents::default() {
        return Ok(None);
    }
    let stored = StoredContents {
        workspaces: contents
            .workspaces
            .iter()
            .map(|grant| (grant.workspace_id.to_string(), grant.role.as_str().to_owned()))
            .collect(),
        group_ids: contents.group_ids.iter().map(GroupId::to_string).collect(),
        metadata: contents.metadata.clone(),
    };
    serde_json::to_string(&stored).map(Some).map_err(|error| unexpected("contents", error))
}

/// Inserts all rows of a batch. Those that repeat an earlier row are settled already.
pub(in crate::invite_batches) async fn insert_rows(
    tx: &mut Transaction,
    organization: &OrganizationId,
    batch: &InviteBatchId,
    rows: &[RowToInvite],
    duplicates: &HashMap<RowNumber, RowNumber>,
) -> Result<(), Failure> {
    for (chunk, chunk_of_rows) in rows.chunks(INSERTED_AT_ONCE).enumerate() {
        let mut values = Conditions::new("");
        let (organization, batch) = (values.parameter(organization), values.parameter(batch));
        let mut tuples = Vec::with_capacity(chunk_of_rows.len());
        for (place, row) in chunk_of_rows.iter().enumerate() {
            let number = RowNumber::at(chunk * INSERTED_AT_ONCE + place);
            let duplicate_of = duplicates.get(&number);
            let columns = [
                Value::from(number.0),
                // No database has U+0000 in its text.
                Value::from(row.address.replace('\0', "\u{fffd}")),
                Value::from(row.role.replace('\0', "\u{fffd}")),
                Value::from(write_contents(&row.contents)?),
                Value::from(duplicate_of.map(|_| Outcome::Duplicate.as_str())),
                Value::from(duplicate_of.map(|number| number.0)),
            ];
            let columns = columns.map(|value| values.parameter(value));
            tuples.push(format!("({organization}, {batch}, {})", columns.join(", ")));
        }
        let statement = format!(
            "insert into invite_batch_rows
                 (organization_id, batch_id, number, address, role, contents, outcome, duplicate_of)
             values {}",
            tuples.join(", ")
        );
        tx.execute_later(&statement, values.values()).await?;
    }
    Ok(())
}

/// The next rows to settle.
pub(in crate::invite_batches) async fn list_unsettled(
    tx: &mut Transaction,
    organization: &OrganizationId,
    batch: &InviteBatchId,
    limit: i64,
) -> Result<Vec<Row>, Failure> {
    tx.list(
        &format!(
            "select {COLUMNS} from invite_batch_rows
             where organization_id = $1 and batch_id = $2 and outcome is null order by number limit $3"
        ),
        params![organization, batch, limit],
    )
    .await
}

/// Settles a row of a claimed batch.
pub(in crate::invite_batches) async fn settle(
    tx: &mut Transaction,
    claim: &Claim,
    number: RowNumber,
    settled: &Settled,
) -> Result<(), Failure> {
    tx.execute_later(
        "update invite_batch_rows set outcome = $4, invite_id = $5, person_id = $6, problem = $7
         where organization_id = $1 and batch_id = $2 and number = $3 and outcome is null",
        params![
            &claim.organization,
            &claim.batch,
            &number,
            settled.outcome.as_str(),
            settled.invite_id.as_ref(),
            settled.user_id.as_ref(),
            settled.problem.as_ref()
        ],
    )
    .await
}

/// Gives all rows that are left an outcome; says how many.
pub(in crate::invite_batches) async fn settle_rest(
    tx: &mut Transaction,
    organization: &OrganizationId,
    batch: &InviteBatchId,
    outcome: Outcome,
) -> Result<i64, Failure> {
    let settled = tx
        .execute(
            "update invite_batch_rows set outcome = $3
             where organization_id = $1 and batch_id = $2 and outcome is null",
            params![organization, batch, outcome.as_str()],
        )
        .await?;
    Ok(i64::try_from(settled).unwrap_or(i64::MAX))
}

/// A page of rows, in their order.
pub(in crate::invite_batches) async fn list_rows(
    tx: &mut Transaction,
    organization: &OrganizationId,
    batch: &InviteBatchId,
    outcome: Option<Outcome>,
    request: &PageRequest<RowNumber>,
) -> Result<Page<Row>, Failure> {
    let mut conditions = Conditions::new("true");
    conditions.and("organization_id = {}", organization);
    conditions.and("batch_id = {}", batch);
    if let Some(outcome) = outcome {
        conditions.and("outcome = {}", outcome.as_str());
    }
    let order = request.in_ascending_order("number", &mut conditions);
    let statement = format!("select {COLUMNS} from invite_batch_rows where {} {order}", conditions.sql());
    let rows = tx.list(&statement, conditions.values()).await?;
    Ok(Page::from_rows(rows, request))
}

struct Invited(RowNumber, InviteId);

impl FromRow for Invited {
    fn from_row(row: &admit_store::Row<'_>) -> Result<Self, Failure> {
        Ok(Self(row.get(0)?, row.get(1)?))
    }
}

/// Rows after this one that were invited, and their invites.
pub(in crate::invite_batches) async fn list_invited(
    tx: &mut Transaction,
    organization: &OrganizationId,
    batch: &InviteBatchId,
    after: RowNumber,
    limit: i64,
) -> Result<Vec<(RowNumber, InviteId)>, Failure> {
    let invited: Vec<Invited> = tx
        .list(
            "select number, invite_id from invite_batch_rows
             where organization_id = $1 and batch_id = $2 and number > $3 and outcome in ('invited', 'renewed')
             order by number limit $4",
            params![organization, batch, &after, limit],
        )
        .await?;
    Ok(invited.into_iter().map(|Invited(number, invite)| (number, invite)).collect())
}

/// How many invites of a batch were accepted.
pub(in crate::invite_batches) async fn count_accepted(
    tx: &mut Transaction,
    organization: &OrganizationId,
    batch: &InviteBatchId,
) -> Result<i64, Failure> {
    let counted: Option<i64> = tx
        .find(
            "select count(*) from invite_batch_rows
             join invites on invites.organization_id = invite_batch_rows.organization_id
                 and invites.id = invite_batch_rows.invite_id
             where invite_batch_rows.organization_id = $1 and invite_batch_rows.batch_id = $2
                 and invite_batch_rows.outcome in ('invited', 'renewed') and invites.accepted_at is not null",
            params![organization, batch],
        )
        .await?;
    Ok(counted.unwrap_or_default())
}
