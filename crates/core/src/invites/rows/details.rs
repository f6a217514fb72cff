//! What invites carry beyond what the Admin API knows. Most carry nothing, and have no row here.

use std::collections::{BTreeMap, HashMap};

use admit_store::{Failure, FromRow, Row, Transaction, params};

use crate::ids::{InviteId, KeyId, OrganizationId, WorkspaceId};
use crate::invites::{Chain, Details, WorkspaceGrant};
use crate::pages::Conditions;
use crate::workspaces;

/// What is kept of an invite besides.
#[derive(Default)]
pub(in crate::invites) struct Kept {
    pub(in crate::invites) details: Details,
    pub(in crate::invites) chain: Chain,
    pub(in crate::invites) decline_reason: Option<String>,
    pub(in crate::invites) invited_by_key: Option<KeyId>,
}

struct DetailsRow {
    invite_id: InviteId,
    kept: Kept,
}

impl FromRow for DetailsRow {
    fn from_row(row: &Row<'_>) -> Result<Self, Failure> {
        let metadata: Option<String> = row.get(4)?;
        let details = Details {
            message: row.get(2)?,
            locale: row.get(3)?,
            metadata: metadata.as_deref().map(metadata_of).transpose()?.unwrap_or_default(),
            workspaces: Vec::new(),
            sends_mail: row.get::<Option<i64>>(5)?.is_none_or(|sends| sends != 0),
        };
        let chain = Chain { supersedes: row.get(6)?, superseded_by: row.get(8)? };
        let kept = Kept { details, chain, decline_reason: row.get(7)?, invited_by_key: row.get(1)? };
        Ok(Self { invite_id: row.get(0)?, kept })
    }
}

fn metadata_of(text: &str) -> Result<BTreeMap<String, String>, Failure> {
    serde_json::from_str(text).map_err(not_metadata)
}

fn not_metadata(error: serde_json::Error) -> Failure {
    Failure::Decode { column: "metadata".to_owned(), reason: error.to_string() }
}

pub(in crate::invites) async fn insert_details(
    tx: &mut Transaction,
    organization: &OrganizationId,
    invite: &InviteId,
    details: &Details,
    supersedes: Option<&InviteId>,
) -> Result<(), Failure> {
    tx.execute(
        "insert into invite_details
             (organization_id, invite_id, message, locale, metadata, sends_mail, supersedes_invite_id)
         values ($1, $2, $3, $4, $5, $6, $7)",
        params![
            organization,
            invite,
            details.message.as_ref(),
            details.locale.as_ref(),
            serde_json::to_string(&details.metadata).map_err(not_metadata)?,
            i64::from(details.sends_mail),
            supersedes
        ],
    )
    .await?;
    insert_workspaces(tx, organization, invite, &details.workspaces).await
}

async fn insert_workspaces(
    tx: &mut Transaction,
    organization: &OrganizationId,
    invite: &InviteId,
    workspaces: &[WorkspaceGrant],
) -> Result<(), Failure> {
    for grant in workspaces {
        tx.execute_later(
            "insert into invite_workspaces (organization_id, invite_id, workspace_id, role) values ($1, $2, $3, $4)",
            params![organization, invite, &grant.workspace_id, grant.role.as_str()],
        )
        .await?;
    }
    Ok(())
}

pub(in crate::invites) async fn replace_workspaces(
    tx: &mut Transaction,
    organization: &OrganizationId,
    invite: &InviteId,
    workspaces: &[WorkspaceGrant],
) -> Result<(), Failure> {
    tx.execute(
        "delete from invite_workspaces where organization_id = $1 and invite_id = $2",
        params![organization, invite],
    )
    .await?;
    insert_workspaces(tx, organization, invite, workspaces).await
}

/// Makes sure that an invite has a row for its details.
async fn ensure_details(tx: &mut Transaction, organization: &OrganizationId, invite: &InviteId) -> Result<(), Failure> {
    tx.execute(
        "insert into invite_details (organization_id, invite_id, metadata, sends_mail) values ($1, $2, '{}', 1)
         on conflict (invite_id) do nothing",
        params![organization, invite],
    )
    .await?;
    Ok(())
}

pub(in crate::invites) async fn update_metadata(
    tx: &mut Transaction,
    organization: &OrganizationId,
    invite: &InviteId,
    metadata: &BTreeMap<String, String>,
) -> Result<(), Failure> {
    ensure_details(tx, organization, invite).await?;
    tx.execute(
        "update invite_details set metadata = $3 where organization_id = $1 and invite_id = $2",
        params![organization, invite, serde_json::to_string(metadata).map_err(not_metadata)?],
    )
    .await?;
    Ok(())
}

pub(in crate::invites) async fn note_decline_reason(
    tx: &mut Transaction,
    organization: &OrganizationId,
    invite: &InviteId,
    reason: &str,
) -> Result<(), Failure> {
    ensure_details(tx, organization, invite).await?;
    tx.execute(
        "update invite_details set decline_reason = $3 where organization_id = $1 and invite_id = $2",
        params![organization, invite, reason],
    )
    .await?;
    Ok(())
}

/// What is kept of each of these invites.
pub(in crate::invites) async fn find_details(
    tx: &mut Transaction,
    organization: &OrganizationId,
    ids: &[&str],
) -> Result<HashMap<InviteId, Kept>, Failure> {
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let mut conditions = Conditions::new("true");
    conditions.and("invites.organization_id = {}", organization);
    conditions.and_one_of("invites.id", ids);
    let statement = format!(
        "select invites.id, invites.invited_by_key_id, details.message, details.locale, details.metadata,
             details.sends_mail, details.supersedes_invite_id, details.decline_reason, next.invite_id
         from invites
         left join invite_details as details on details.invite_id = invites.id
         left join invite_details as next on next.organization_id = invites.organization_id
             and next.supersedes_invite_id = invites.id
         where {}",
        conditions.sql()
    );
    let rows: Vec<DetailsRow> = tx.list(&statement, conditions.values()).await?;
    let mut found: HashMap<_, _> = rows.into_iter().map(|row| (row.invite_id, row.kept)).collect();
    for named in list_workspaces(tx, organization, ids).await? {
        if let Some(kept) = found.get_mut(&named.invite_id) {
            kept.details.workspaces.push(named.grant);
        }
    }
    Ok(found)
}

struct NamedWorkspace {
    invite_id: InviteId,
    grant: WorkspaceGrant,
}

impl FromRow for NamedWorkspace {
    fn from_row(row: &Row<'_>) -> Result<Self, Failure> {
        let workspace_id: WorkspaceId = row.get(1)?;
        let role: workspaces::Role = row.parse(2)?;
        Ok(Self { invite_id: row.get(0)?, grant: WorkspaceGrant { workspace_id, role } })
    }
}

async fn list_workspaces(
    tx: &mut Transaction,
    organization: &OrganizationId,
    ids: &[&str],
) -> Result<Vec<NamedWorkspace>, Failure> {
    let mut conditions = Conditions::new("true");
    conditions.and("organization_id = {}", organization);
    conditions.and_one_of("invite_id", ids);
    let statement = format!(
        "select invite_id, workspace_id, role from invite_workspaces where {} order by invite_id, workspace_id",
        conditions.sql()
    );
    tx.list(&statement, conditions.values()).await
}

/// The workspaces that an invite leads to.
pub(in crate::invites) async fn workspaces_of(
    tx: &mut Transaction,
    organization: &OrganizationId,
    invite: &InviteId,
) -> Result<Vec<WorkspaceGrant>, Failure> {
    let named = list_workspaces(tx, organization, &[invite.as_str()]).await?;
    Ok(named.into_iter().map(|named| named.grant).collect())
}
