//! The SQL of workspace members.

mod listing;

use admit_store::{Failure, FromRow, Row, Transaction, params};

use super::Standing;
use crate::ids::{OrganizationId, PersonId, WorkspaceId};
use crate::pages::Conditions;
use crate::workspaces::Role;

pub(super) use listing::{Of, list};

impl FromRow for Standing {
    fn from_row(row: &Row<'_>) -> Result<Self, Failure> {
        let given = match row.get::<Option<String>>(1)? {
            Some(_) => Some(row.parse(1)?),
            None => None,
        };
        Ok(Self { organization_role: row.parse(0)?, given })
    }
}

/// Where a member of the organization stands with a workspace.
pub(super) async fn find(
    tx: &mut Transaction,
    organization: &OrganizationId,
    workspace: &WorkspaceId,
    person: &PersonId,
) -> Result<Option<Standing>, Failure> {
    tx.find(
        "select members.role, workspace_members.role
         from members left join workspace_members on workspace_members.workspace_id = $2
             and workspace_members.organization_id = members.organization_id
             and workspace_members.person_id = members.person_id and workspace_members.removed_at is null
         where members.organization_id = $1 and members.person_id = $3 and members.removed_at is null",
        params![organization, workspace, person],
    )
    .await
}

/// How many places in a workspace were given, counted no further than `limit`.
pub(super) async fn count_given_up_to(
    tx: &mut Transaction,
    organization: &OrganizationId,
    workspace: &WorkspaceId,
    limit: i64,
) -> Result<i64, Failure> {
    let counted = tx
        .find(
            "select count(*) from
                 (select 1 from workspace_members
                  where organization_id = $1 and workspace_id = $2 and removed_at is null limit $3) as counted",
            params![organization, workspace, limit],
        )
        .await?;
    Ok(counted.unwrap_or(0))
}

struct Counted(WorkspaceId, bool, i64);

impl FromRow for Counted {
    fn from_row(row: &Row<'_>) -> Result<Self, Failure> {
        Ok(Self(row.get(0)?, row.get::<i64>(1)? == 1, row.get(2)?))
    }
}

/// How many members each workspace has besides those who inherit their place, counted no further than `limit`, and whether
/// it is the default one.
pub(super) async fn count_given_in_each_up_to(
    tx: &mut Transaction,
    organization: &OrganizationId,
    workspaces: &[WorkspaceId],
    limit: i64,
) -> Result<Vec<(WorkspaceId, bool, i64)>, Failure> {
    if workspaces.is_empty() {
        return Ok(Vec::new());
    }
    let mut conditions = Conditions::new("true");
    conditions.and("workspaces.organization_id = {}", organization);
    let limit = conditions.parameter(limit);
    conditions.and_one_of("workspaces.id", &workspaces.iter().map(WorkspaceId::as_str).collect::<Vec<_>>());
    let statement = format!(
        "select workspaces.id, workspaces.is_default,
             (select count(*) from
                 (select 1 from workspace_members as places
                  join members on members.organization_id = places.organization_id
                      and members.person_id = places.person_id and members.removed_at is null
                      and members.role not in ('admin', 'billing')
                  where places.organization_id = workspaces.organization_id and places.workspace_id = workspaces.id
                      and places.removed_at is null limit {limit}) as counted)
         from workspaces where {}",
        conditions.sql()
    );
    let rows: Vec<Counted> = tx.list(&statement, conditions.values()).await?;
    Ok(rows.into_iter().map(|Counted(id, is_default, given)| (id, is_default, given)).collect())
}

/// How many members of an organization inherit a place in each of its workspaces, counted no further than `limit`.
pub(super) async fn count_inherited_up_to(
    tx: &mut Transaction,
    organization: &OrganizationId,
    limit: i64,
) -> Result<i64, Failure> {
    let counted = tx
        .find(
            "select count(*) from
                 (select 1 from members
                  where organization_id = $1 and role in ('admin', 'billing') and removed_at is null limit $2) as counted",
            params![organization, limit],
        )
        .await?;
    Ok(counted.unwrap_or(0))
}

/// Gives a place to somebody who has none that was given. Says whether this made the difference.
pub(super) async fn give(
    tx: &mut Transaction,
    organization: &OrganizationId,
    workspace: &WorkspaceId,
    person: &PersonId,
    role: Role,
) -> Result<bool, Failure> {
    let now = tx.now();
    let given = tx
        .execute(
            "insert into workspace_members (organization_id, workspace_id, person_id, role, added_at)
             values ($1, $2, $3, $4, $5)
             on conflict (workspace_id, person_id) do update
                 set role = excluded.role, added_at = excluded.added_at, removed_at = null
                 where workspace_members.removed_at is not null",
            params![organization, workspace, person, role.as_str(), now],
        )
        .await?;
    Ok(given == 1)
}

/// Changes the role of a place that was given.
pub(super) async fn update_role(
    tx: &mut Transaction,
    organization: &OrganizationId,
    workspace: &WorkspaceId,
    person: &PersonId,
    role: Role,
) -> Result<(), Failure> {
    tx.execute(
        "update workspace_members set role = $4
         where organization_id = $1 and workspace_id = $2 and person_id = $3 and removed_at is null",
        params![organization, workspace, person, role.as_str()],
    )
    .await?;
    Ok(())
}

/// Takes a place away that was given.
pub(super) async fn end(
    tx: &mut Transaction,
    organization: &OrganizationId,
    workspace: &WorkspaceId,
    person: &PersonId,
) -> Result<(), Failure> {
    let now = tx.now();
    tx.execute(
        "update workspace_members set removed_at = $4
         where organization_id = $1 and workspace_id = $2 and person_id = $3 and removed_at is null",
        params![organization, workspace, person, now],
    )
    .await?;
    Ok(())
}

/// Takes all places away that a person was given in the workspaces of an organization.
pub(crate) async fn remove_everywhere(
    tx: &mut Transaction,
    organization: &OrganizationId,
    person: &PersonId,
) -> Result<(), Failure> {
    let now = tx.now();
    tx.execute(
        "update workspace_members set removed_at = $3
         where organization_id = $1 and person_id = $2 and removed_at is null",
        params![organization, person, now],
    )
    .await?;
    Ok(())
}
