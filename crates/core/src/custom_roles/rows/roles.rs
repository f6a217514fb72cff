//! The SQL of custom roles themselves.

use admit_store::{Failure, FromRow, Row, Transaction, params};

use crate::custom_roles::CustomRole;
use crate::ids::{CustomRoleId, OrganizationId};
use crate::pages::{Conditions, Cursor, Page, PageRequest};

const COLUMNS: &str = "id, display_name, source_type, created_at, updated_at";

impl FromRow for CustomRole {
    fn from_row(row: &Row<'_>) -> Result<Self, Failure> {
        Ok(Self {
            id: row.get(0)?,
            display_name: row.get(1)?,
            source: row.parse(2)?,
            created_at: row.get(3)?,
            updated_at: row.get(4)?,
        })
    }
}

pub(in crate::custom_roles) async fn insert(
    tx: &mut Transaction,
    organization: &OrganizationId,
    role: &CustomRole,
) -> Result<(), Failure> {
    tx.execute(
        "insert into custom_roles (id, organization_id, display_name, source_type, created_at, updated_at)
         values ($1, $2, $3, $4, $5, $6)",
        params![&role.id, organization, &role.display_name, role.source.as_str(), role.created_at, role.updated_at],
    )
    .await?;
    Ok(())
}

pub(in crate::custom_roles) async fn find(
    tx: &mut Transaction,
    organization: &OrganizationId,
    id: &CustomRoleId,
) -> Result<Option<CustomRole>, Failure> {
    let statement =
        format!("select {COLUMNS} from custom_roles where id = $1 and organization_id = $2 and deleted_at is null");
    tx.find(&statement, params![id, organization]).await
}

/// A page, or `None` when the cursor names nothing that is or was a custom role of the organization.
pub(in crate::custom_roles) async fn list(
    tx: &mut Transaction,
    organization: &OrganizationId,
    search: Option<&str>,
    request: &PageRequest<CustomRoleId>,
) -> Result<Option<Page<CustomRole>>, Failure> {
    if let Cursor::After(cursor) | Cursor::Before(cursor) = &request.cursor {
        let place = "select id from custom_roles where id = $1 and organization_id = $2";
        if tx.find::<String>(place, params![cursor, organization]).await?.is_none() {
            return Ok(None);
        }
    }
    let mut conditions = Conditions::new("deleted_at is null");
    conditions.and("organization_id = {}", organization);
    conditions.and_named_like("display_name", search);
    let end = request.in_ascending_order("id", &mut conditions);
    let statement = format!("select {COLUMNS} from custom_roles where {} {end}", conditions.sql());
    let rows = tx.list(&statement, conditions.values()).await?;
    Ok(Some(Page::from_rows(rows, request)))
}

/// Those of these roles that exist.
pub(in crate::custom_roles) async fn list_these(
    tx: &mut Transaction,
    organization: &OrganizationId,
    ids: &[CustomRoleId],
) -> Result<Vec<CustomRole>, Failure> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let mut conditions = Conditions::new("deleted_at is null");
    conditions.and("organization_id = {}", organization);
    conditions.and_one_of("id", &ids.iter().map(CustomRoleId::as_str).collect::<Vec<_>>());
    let statement = format!("select {COLUMNS} from custom_roles where {} order by id", conditions.sql());
    tx.list(&statement, conditions.values()).await
}

/// How many custom roles there are, counted no further than `limit`.
pub(in crate::custom_roles) async fn count_up_to(
    tx: &mut Transaction,
    organization: &OrganizationId,
    limit: i64,
) -> Result<i64, Failure> {
    let counted = tx
        .find(
            "select count(*) from
                 (select 1 from custom_roles where organization_id = $1 and deleted_at is null limit $2) as counted",
            params![organization, limit],
        )
        .await?;
    Ok(counted.unwrap_or(0))
}

pub(in crate::custom_roles) async fn update(
    tx: &mut Transaction,
    organization: &OrganizationId,
    role: &CustomRole,
) -> Result<(), Failure> {
    tx.execute(
        "update custom_roles set display_name = $3, updated_at = $4
         where id = $1 and organization_id = $2 and deleted_at is null",
        params![&role.id, organization, &role.display_name, role.updated_at],
    )
    .await?;
    Ok(())
}

/// Marks a custom role as deleted, and ends its permissions.
pub(in crate::custom_roles) async fn delete(
    tx: &mut Transaction,
    organization: &OrganizationId,
    id: &CustomRoleId,
) -> Result<(), Failure> {
    let now = tx.now();
    tx.execute(
        "update custom_roles set deleted_at = $3 where id = $1 and organization_id = $2 and deleted_at is null",
        params![id, organization, now],
    )
    .await?;
    tx.execute(
        "update custom_role_permissions set ended_at = $3
         where role_id = $1 and organization_id = $2 and ended_at is null",
        params![id, organization, now],
    )
    .await?;
    Ok(())
}
