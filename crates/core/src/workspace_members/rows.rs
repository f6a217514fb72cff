//! The SQL of workspace members.

use admit_store::{Failure, FromRow, Row, Timestamp, Transaction, params};

use super::{Standing, WorkspaceMember, role_in_default};
use crate::ids::{OrganizationId, PersonId, WorkspaceId};
use crate::pages::{Conditions, Cursor, Page, PageRequest};
use crate::roles::Role as OrganizationRole;
use crate::workspaces::Role;

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

struct Listed {
    person: PersonId,
    standing: Standing,
}

impl FromRow for Listed {
    fn from_row(row: &Row<'_>) -> Result<Self, Failure> {
        Ok(Self { standing: Standing::from_row(row)?, person: row.get(2)? })
    }
}

/// A page of a workspace that is not the default one; `None` when the cursor names nobody who is or was a member of the
/// organization.
///
/// Three lists in the same order become one: places that were given, and those that each inheriting role brings. Each is
/// read from an index no further than the page needs, so a page costs the same wherever it is.
pub(super) async fn list(
    tx: &mut Transaction,
    organization: &OrganizationId,
    workspace: &WorkspaceId,
    request: &PageRequest<PersonId>,
) -> Result<Option<Page<WorkspaceMember>>, Failure> {
    let mut conditions = Conditions::new("");
    let (in_organization, in_workspace) = (conditions.parameter(organization), conditions.parameter(workspace));
    let (mut given_after, mut inherited_after) = (String::new(), String::new());
    if let Some((comparison, cursor)) = comparison(&request.cursor) {
        let Some(place) = place(tx, organization, workspace, cursor).await? else { return Ok(None) };
        let (at, id) = (conditions.parameter(place), conditions.parameter(cursor));
        given_after = format!("and (places.added_at, places.person_id) {comparison} ({at}, {id})");
        inherited_after = format!("and (members.added_at, members.person_id) {comparison} ({at}, {id})");
    }
    let direction = request.direction();
    let limit = conditions.parameter(request.rows_to_read());
    let inherited = |role: OrganizationRole| {
        format!(
            "select * from (
                 select members.role, cast(null as text) as given, members.person_id, members.added_at from members
                 where members.organization_id = {in_organization} and members.role = '{role}'
                     and members.removed_at is null {inherited_after} and not exists (
                         select 1 from workspace_members as places where places.workspace_id = {in_workspace}
                             and places.person_id = members.person_id and places.removed_at is null)
                 order by members.added_at {direction}, members.person_id {direction} limit {limit}) as {role}_members"
        )
    };
    let statement = format!(
        "select * from (
             select members.role, places.role as given, places.person_id, places.added_at
             from workspace_members as places join members on members.organization_id = places.organization_id
                 and members.person_id = places.person_id and members.removed_at is null
             where places.organization_id = {in_organization} and places.workspace_id = {in_workspace}
                 and places.removed_at is null {given_after}
             order by places.added_at {direction}, places.person_id {direction} limit {limit}) as given_members
         union all {} union all {}
         order by added_at {direction}, person_id {direction} limit {limit}",
        inherited(OrganizationRole::Admin),
        inherited(OrganizationRole::Billing),
    );
    let rows: Vec<Listed> = tx.list(&statement, conditions.values()).await?;
    let member = |Listed { person, standing }| Some(WorkspaceMember { role: standing.role()?, person });
    Ok(Some(Page::from_rows(rows.into_iter().filter_map(member).collect(), request)))
}

/// A page of the default workspace, whose members are those of the organization, in their order.
pub(super) async fn list_of_default(
    tx: &mut Transaction,
    organization: &OrganizationId,
    request: &PageRequest<PersonId>,
) -> Result<Option<Page<WorkspaceMember>>, Failure> {
    let mut conditions = Conditions::new("removed_at is null");
    conditions.and("organization_id = {}", organization);
    if let Some((comparison, cursor)) = comparison(&request.cursor) {
        let Some(place) = place_in_organization(tx, organization, cursor).await? else { return Ok(None) };
        let (at, id) = (conditions.parameter(place), conditions.parameter(cursor));
        conditions.and_any(&[format!("(added_at, person_id) {comparison} ({at}, {id})")]);
    }
    let direction = request.direction();
    let limit = conditions.parameter(request.rows_to_read());
    let statement = format!(
        "select role, cast(null as text), person_id from members where {}
         order by added_at {direction}, person_id {direction} limit {limit}",
        conditions.sql()
    );
    let rows: Vec<Listed> = tx.list(&statement, conditions.values()).await?;
    let member =
        |Listed { person, standing }| WorkspaceMember { role: role_in_default(standing.organization_role), person };
    Ok(Some(Page::from_rows(rows.into_iter().map(member).collect(), request)))
}

fn comparison(cursor: &Cursor<PersonId>) -> Option<(&'static str, &PersonId)> {
    match cursor {
        Cursor::Start | Cursor::End => None,
        Cursor::After(id) => Some(("<", id)),
        Cursor::Before(id) => Some((">", id)),
    }
}

struct Place(Timestamp);

impl FromRow for Place {
    fn from_row(row: &Row<'_>) -> Result<Self, Failure> {
        row.get(0).map(Self)
    }
}

/// Where a person is or was in the list of a workspace: where the place that was given has them, unless they inherit one
/// instead.
async fn place(
    tx: &mut Transaction,
    organization: &OrganizationId,
    workspace: &WorkspaceId,
    person: &PersonId,
) -> Result<Option<Timestamp>, Failure> {
    let found: Option<Place> = tx
        .find(
            "select case
                 when places.person_id is null then members.added_at
                 when places.removed_at is null then places.added_at
                 when members.role in ('admin', 'billing')
                     and places.removed_at < coalesce(members.removed_at, places.removed_at + 1) then members.added_at
                 else places.added_at end
             from members left join workspace_members as places on places.organization_id = members.organization_id
                 and places.workspace_id = $2 and places.person_id = members.person_id
             where members.organization_id = $1 and members.person_id = $3",
            params![organization, workspace, person],
        )
        .await?;
    Ok(found.map(|Place(at)| at))
}

async fn place_in_organization(
    tx: &mut Transaction,
    organization: &OrganizationId,
    person: &PersonId,
) -> Result<Option<Timestamp>, Failure> {
    let statement = "select added_at from members where organization_id = $1 and person_id = $2";
    let found: Option<Place> = tx.find(statement, params![organization, person]).await?;
    Ok(found.map(|Place(at)| at))
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
