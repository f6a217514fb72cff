//! The SQL of service accounts.

pub(super) mod memberships;

use admit_store::{Failure, FromRow, Row, Transaction, params};

use super::{Filter, ServiceAccount};
use crate::ids::{OrganizationId, ServiceAccountId};
use crate::pages::{Conditions, Cursor, Page, PageRequest};

const COLUMNS: &str = "id, name, description, organization_role, created_at, updated_at, archived_at,
    created_by_actor_id, updated_by_actor_id, archived_by_actor_id";

impl FromRow for ServiceAccount {
    fn from_row(row: &Row<'_>) -> Result<Self, Failure> {
        Ok(Self {
            id: row.get(0)?,
            name: row.get(1)?,
            description: row.get(2)?,
            role: row.parse(3)?,
            created_at: row.get(4)?,
            updated_at: row.get(5)?,
            archived_at: row.get(6)?,
            created_by: row.get(7)?,
            updated_by: row.get(8)?,
            archived_by: row.get(9)?,
        })
    }
}

/// Inserts an account, unless its name is taken; says whether this made the difference.
pub(super) async fn insert(
    tx: &mut Transaction,
    organization: &OrganizationId,
    account: &ServiceAccount,
) -> Result<bool, Failure> {
    let inserted = tx
        .execute(
            "insert into service_accounts
                 (id, organization_id, name, description, organization_role, created_at, updated_at,
                  created_by_actor_id, updated_by_actor_id)
             values ($1, $2, $3, $4, $5, $6, $6, $7, $7)
             on conflict (organization_id, name) do nothing",
            params![
                &account.id,
                organization,
                &account.name,
                account.description.as_ref(),
                account.role.as_str(),
                account.created_at,
                account.created_by.as_ref()
            ],
        )
        .await?;
    Ok(inserted == 1)
}

pub(super) async fn find(
    tx: &mut Transaction,
    organization: &OrganizationId,
    id: &ServiceAccountId,
) -> Result<Option<ServiceAccount>, Failure> {
    tx.find(
        &format!("select {COLUMNS} from service_accounts where organization_id = $1 and id = $2"),
        params![organization, id],
    )
    .await
}

/// A page, or `None` when the cursor names no account of the organization.
pub(super) async fn list(
    tx: &mut Transaction,
    organization: &OrganizationId,
    filter: &Filter,
    request: &PageRequest<ServiceAccountId>,
) -> Result<Option<Page<ServiceAccount>>, Failure> {
    if let Cursor::After(cursor) | Cursor::Before(cursor) = &request.cursor
        && find(tx, organization, cursor).await?.is_none()
    {
        return Ok(None);
    }
    let mut conditions = Conditions::new(if filter.includes_archived { "true" } else { "archived_at is null" });
    conditions.and("organization_id = {}", organization);
    conditions.and_named_like("name", filter.search.as_deref());
    let end = request.in_descending_order("id", &mut conditions);
    let statement = format!("select {COLUMNS} from service_accounts where {} {end}", conditions.sql());
    let rows = tx.list(&statement, conditions.values()).await?;
    Ok(Some(Page::from_rows(rows, request)))
}

/// Stores what can be changed of an active account; says whether it was active still.
pub(super) async fn update(
    tx: &mut Transaction,
    organization: &OrganizationId,
    account: &ServiceAccount,
) -> Result<bool, Failure> {
    let updated = tx
        .execute(
            "update service_accounts set description = $3, organization_role = $4, updated_at = $5,
                 updated_by_actor_id = $6
             where organization_id = $1 and id = $2 and archived_at is null",
            params![
                organization,
                &account.id,
                account.description.as_ref(),
                account.role.as_str(),
                account.updated_at,
                account.updated_by.as_ref()
            ],
        )
        .await?;
    Ok(updated == 1)
}

/// Archives an active account; says whether this made the difference.
pub(super) async fn archive(
    tx: &mut Transaction,
    organization: &OrganizationId,
    id: &ServiceAccountId,
    actor_id: Option<&str>,
) -> Result<bool, Failure> {
    let now = tx.now();
    let archived = tx
        .execute(
            "update service_accounts set archived_at = $3, archived_by_actor_id = $4
             where organization_id = $1 and id = $2 and archived_at is null",
            params![organization, id, now, actor_id],
        )
        .await?;
    Ok(archived == 1)
}

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
