//! The SQL of what custom roles allow.

use admit_store::{Failure, FromRow, Row, Transaction, params};

use crate::custom_roles::{HeldPermission, Permission};
use crate::ids::{CustomRoleId, OrganizationId, PermissionId};
use crate::pages::{Conditions, Cursor, Page, PageRequest};

const COLUMNS: &str = "id, action, resource";

impl FromRow for HeldPermission {
    fn from_row(row: &Row<'_>) -> Result<Self, Failure> {
        let resource: String = row.get(2)?;
        let resource = serde_json::from_str(&resource)
            .map_err(|error| Failure::Decode { column: "resource".to_owned(), reason: error.to_string() })?;
        Ok(Self { id: row.get(0)?, permission: Permission { action: row.get(1)?, resource } })
    }
}

pub(in crate::custom_roles) async fn insert_permission(
    tx: &mut Transaction,
    organization: &OrganizationId,
    role: &CustomRoleId,
    held: &HeldPermission,
) -> Result<(), Failure> {
    let resource = serde_json::to_string(&held.permission.resource)
        .map_err(|error| Failure::Decode { column: "resource".to_owned(), reason: error.to_string() })?;
    tx.execute(
        "insert into custom_role_permissions (id, organization_id, role_id, action, resource)
         values ($1, $2, $3, $4, $5)",
        params![&held.id, organization, role, &held.permission.action, resource],
    )
    .await?;
    Ok(())
}

pub(in crate::custom_roles) async fn list_all_permissions(
    tx: &mut Transaction,
    organization: &OrganizationId,
    role: &CustomRoleId,
) -> Result<Vec<HeldPermission>, Failure> {
    let statement = format!(
        "select {COLUMNS} from custom_role_permissions
         where organization_id = $1 and role_id = $2 and ended_at is null order by id"
    );
    tx.list(&statement, params![organization, role]).await
}

/// A page, or `None` when the cursor names nothing that is or was a permission of this role.
pub(in crate::custom_roles) async fn list_permissions(
    tx: &mut Transaction,
    organization: &OrganizationId,
    role: &CustomRoleId,
    request: &PageRequest<PermissionId>,
) -> Result<Option<Page<HeldPermission>>, Failure> {
    if let Cursor::After(cursor) | Cursor::Before(cursor) = &request.cursor {
        let place = "select id from custom_role_permissions where id = $1 and organization_id = $2 and role_id = $3";
        if tx.find::<String>(place, params![cursor, organization, role]).await?.is_none() {
            return Ok(None);
        }
    }
    let mut conditions = Conditions::new("ended_at is null");
    conditions.and("organization_id = {}", organization);
    conditions.and("role_id = {}", role);
    let end = request.in_ascending_order("id", &mut conditions);
    let statement = format!("select {COLUMNS} from custom_role_permissions where {} {end}", conditions.sql());
    let rows = tx.list(&statement, conditions.values()).await?;
    Ok(Some(Page::from_rows(rows, request)))
}

pub(in crate::custom_roles) async fn end_permission(
    tx: &mut Transaction,
    organization: &OrganizationId,
    id: &PermissionId,
) -> Result<(), Failure> {
    let now = tx.now();
    tx.execute(
        "update custom_role_permissions set ended_at = $3 where id = $1 and organization_id = $2 and ended_at is null",
        params![id, organization, now],
    )
    .await?;
    Ok(())
}
