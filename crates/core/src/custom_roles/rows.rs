//! The SQL of custom roles.

use admit_store::{Failure, FromRow, Row, Transaction};

use crate::ids::GroupId;
use crate::pages::Conditions;

struct Granted(GroupId, String);

impl FromRow for Granted {
    fn from_row(row: &Row<'_>) -> Result<Self, Failure> {
        Ok(Self(row.get(0)?, row.get(1)?))
    }
}

/// The entitlements that these groups give through the roles of whichever organization.
pub(super) async fn list_entitlements_of_groups(
    tx: &mut Transaction,
    groups: &[GroupId],
) -> Result<Vec<(GroupId, String)>, Failure> {
    if groups.is_empty() {
        return Ok(Vec::new());
    }
    let mut conditions = Conditions::new("substr(permissions.action, 1, 11) in ('capability_', 'permission_')");
    conditions.and_one_of("group_roles.group_id", &groups.iter().map(GroupId::as_str).collect::<Vec<_>>());
    let statement = format!(
        "select distinct group_roles.group_id, permissions.action
         from group_roles
         join custom_role_permissions as permissions on permissions.organization_id = group_roles.organization_id
             and permissions.role_id = group_roles.role_id and permissions.ended_at is null
         where {}",
        conditions.sql()
    );
    let granted: Vec<Granted> = tx.list(&statement, conditions.values()).await?;
    Ok(granted.into_iter().map(|Granted(group, action)| (group, action)).collect())
}
