//! The SQL of which groups have which custom roles, and of what they get by that.

use admit_store::{Failure, FromRow, Row, Transaction, params};

use crate::ids::{CustomRoleId, GroupId, OrganizationId, PersonId};
use crate::pages::Conditions;

/// Attaches a role to a group, unless it is. Says whether this made the difference.
pub(in crate::custom_roles) async fn attach(
    tx: &mut Transaction,
    parent: &OrganizationId,
    group: &GroupId,
    organization: &OrganizationId,
    role: &CustomRoleId,
) -> Result<bool, Failure> {
    let now = tx.now();
    let attached = tx
        .execute(
            "insert into group_roles (parent_id, group_id, organization_id, role_id, assigned_at)
             values ($1, $2, $3, $4, $5) on conflict (group_id, role_id) do nothing",
            params![parent, group, organization, role, now],
        )
        .await?;
    Ok(attached == 1)
}

/// Says whether the role was attached.
pub(in crate::custom_roles) async fn detach(
    tx: &mut Transaction,
    group: &GroupId,
    organization: &OrganizationId,
    role: &CustomRoleId,
) -> Result<bool, Failure> {
    let detached = tx
        .execute(
            "delete from group_roles where group_id = $1 and organization_id = $2 and role_id = $3",
            params![group, organization, role],
        )
        .await?;
    Ok(detached == 1)
}

/// The groups that a role is attached to.
pub(in crate::custom_roles) async fn list_groups_of_role(
    tx: &mut Transaction,
    organization: &OrganizationId,
    role: &CustomRoleId,
) -> Result<Vec<GroupId>, Failure> {
    let groups: Vec<String> = tx
        .list(
            "select group_id from group_roles where organization_id = $1 and role_id = $2 order by group_id",
            params![organization, role],
        )
        .await?;
    Ok(groups.into_iter().map(GroupId::from).collect())
}

struct Granted(GroupId, String);

impl FromRow for Granted {
    fn from_row(row: &Row<'_>) -> Result<Self, Failure> {
        Ok(Self(row.get(0)?, row.get(1)?))
    }
}

const IS_ENTITLEMENT: &str = "substr(permissions.action, 1, 11) in ('capability_', 'permission_')";
const OF_GROUPS: &str = "group_roles
    join custom_role_permissions as permissions on permissions.organization_id = group_roles.organization_id
        and permissions.role_id = group_roles.role_id and permissions.ended_at is null";

/// The entitlements that these groups give through the roles of whichever organization.
pub(in crate::custom_roles) async fn list_entitlements_of_groups(
    tx: &mut Transaction,
    groups: &[GroupId],
) -> Result<Vec<(GroupId, String)>, Failure> {
    if groups.is_empty() {
        return Ok(Vec::new());
    }
    let mut conditions = Conditions::new(IS_ENTITLEMENT);
    conditions.and_one_of("group_roles.group_id", &groups.iter().map(GroupId::as_str).collect::<Vec<_>>());
    let statement =
        format!("select distinct group_roles.group_id, permissions.action from {OF_GROUPS} where {}", conditions.sql());
    let granted: Vec<Granted> = tx.list(&statement, conditions.values()).await?;
    Ok(granted.into_iter().map(|Granted(group, action)| (group, action)).collect())
}

/// The entitlements that a person has through the groups of an enterprise, in whichever of its organizations.
pub(in crate::custom_roles) async fn list_entitlements_of_person(
    tx: &mut Transaction,
    parent: &OrganizationId,
    person: &PersonId,
) -> Result<Vec<String>, Failure> {
    let statement = format!(
        "select distinct permissions.action from {OF_GROUPS}
         join group_members on group_members.group_id = group_roles.group_id and group_members.ended_at is null
         where {IS_ENTITLEMENT} and group_members.parent_id = $1 and group_members.person_id = $2"
    );
    tx.list(&statement, params![parent, person]).await
}
