//! The SQL of service accounts in workspaces.

use admit_store::{Failure, FromRow, Row, Transaction, params};

use crate::ids::{OrganizationId, ServiceAccountId, ServiceAccountMembershipId, WorkspaceId};
use crate::pages::{Conditions, Page, PageRequest};
use crate::service_accounts::{Membership, NewMembership};

const COLUMNS: &str = "service_account_workspaces.id, service_account_workspaces.service_account_id,
    service_account_workspaces.workspace_id, service_account_workspaces.role,
    service_account_workspaces.created_by_actor_id";

impl FromRow for Membership {
    fn from_row(row: &Row<'_>) -> Result<Self, Failure> {
        Ok(Self {
            id: Some(row.get(0)?),
            account: row.get(1)?,
            workspace: row.get(2)?,
            role: row.parse(3)?,
            created_by: row.get(4)?,
        })
    }
}

/// A membership that was given.
pub(in crate::service_accounts) async fn find(
    tx: &mut Transaction,
    organization: &OrganizationId,
    account: &ServiceAccountId,
    workspace: &WorkspaceId,
) -> Result<Option<Membership>, Failure> {
    tx.find(
        &format!(
            "select {COLUMNS} from service_account_workspaces
             where organization_id = $1 and service_account_id = $2 and workspace_id = $3 and removed_at is null"
        ),
        params![organization, account, workspace],
    )
    .await
}

/// Gives a membership, or another role in one that is there.
pub(in crate::service_accounts) async fn upsert(
    tx: &mut Transaction,
    organization: &OrganizationId,
    new: &NewMembership,
    actor_id: Option<&str>,
) -> Result<Membership, Failure> {
    let (id, now) = (ServiceAccountMembershipId::new(tx)?, tx.now());
    let stored = tx
        .find(
            &format!(
                "insert into service_account_workspaces
                     (id, organization_id, service_account_id, workspace_id, role, added_at, created_by_actor_id)
                 values ($1, $2, $3, $4, $5, $6, $7)
                 on conflict (service_account_id, workspace_id) do update set
                     role = excluded.role,
                     added_at = case when service_account_workspaces.removed_at is null
                         then service_account_workspaces.added_at else excluded.added_at end,
                     created_by_actor_id = case when service_account_workspaces.removed_at is null
                         then service_account_workspaces.created_by_actor_id else excluded.created_by_actor_id end,
                     removed_at = null
                 returning {COLUMNS}"
            ),
            params![&id, organization, &new.account, &new.workspace, new.role.as_str(), now, actor_id],
        )
        .await?;
    stored.ok_or_else(|| Failure::Decode {
        column: "service_account_workspaces.id".to_owned(),
        reason: "an insert returned nothing".to_owned(),
    })
}

/// Ends a membership that was given; says whether this made the difference.
pub(in crate::service_accounts) async fn remove(
    tx: &mut Transaction,
    organization: &OrganizationId,
    account: &ServiceAccountId,
    workspace: &WorkspaceId,
) -> Result<bool, Failure> {
    let now = tx.now();
    let removed = tx
        .execute(
            "update service_account_workspaces set removed_at = $4
             where organization_id = $1 and service_account_id = $2 and workspace_id = $3 and removed_at is null",
            params![organization, account, workspace, now],
        )
        .await?;
    Ok(removed == 1)
}

/// Whether a membership is, or was once, one of this workspace.
pub(in crate::service_accounts) async fn was_in_workspace(
    tx: &mut Transaction,
    organization: &OrganizationId,
    workspace: &WorkspaceId,
    id: &ServiceAccountMembershipId,
) -> Result<bool, Failure> {
    let found: Option<String> = tx
        .find(
            "select id from service_account_workspaces where organization_id = $1 and workspace_id = $2 and id = $3",
            params![organization, workspace, id],
        )
        .await?;
    Ok(found.is_some())
}

/// Whether a membership is one of this account.
pub(in crate::service_accounts) async fn is_of_account(
    tx: &mut Transaction,
    organization: &OrganizationId,
    account: &ServiceAccountId,
    id: &ServiceAccountMembershipId,
) -> Result<bool, Failure> {
    let found: Option<String> = tx
        .find(
            "select id from service_account_workspaces
             where organization_id = $1 and service_account_id = $2 and id = $3 and removed_at is null",
            params![organization, account, id],
        )
        .await?;
    Ok(found.is_some())
}

/// A page of the active accounts in a workspace.
pub(in crate::service_accounts) async fn list_of_workspace(
    tx: &mut Transaction,
    organization: &OrganizationId,
    workspace: &WorkspaceId,
    request: &PageRequest<ServiceAccountMembershipId>,
) -> Result<Page<Membership>, Failure> {
    let mut conditions = Conditions::new(
        "service_account_workspaces.removed_at is null and exists (
             select 1 from service_accounts
             where service_accounts.organization_id = service_account_workspaces.organization_id
                 and service_accounts.id = service_account_workspaces.service_account_id
                 and service_accounts.archived_at is null)",
    );
    conditions.and("service_account_workspaces.workspace_id = {}", workspace);
    list(tx, organization, conditions, request).await
}

/// A page of the workspaces that an account was added to.
pub(in crate::service_accounts) async fn list_of_account(
    tx: &mut Transaction,
    organization: &OrganizationId,
    account: &ServiceAccountId,
    request: &PageRequest<ServiceAccountMembershipId>,
) -> Result<Page<Membership>, Failure> {
    let mut conditions = Conditions::new("service_account_workspaces.removed_at is null");
    conditions.and("service_account_workspaces.service_account_id = {}", account);
    list(tx, organization, conditions, request).await
}

async fn list<'v>(
    tx: &mut Transaction,
    organization: &'v OrganizationId,
    mut conditions: Conditions<'v>,
    request: &'v PageRequest<ServiceAccountMembershipId>,
) -> Result<Page<Membership>, Failure> {
    conditions.and("service_account_workspaces.organization_id = {}", organization);
    let end = request.in_descending_order("service_account_workspaces.id", &mut conditions);
    let statement = format!("select {COLUMNS} from service_account_workspaces where {} {end}", conditions.sql());
    let rows = tx.list(&statement, conditions.values()).await?;
    Ok(Page::from_rows(rows, request))
}
