//! The SQL of groups. A group's roles are shown to the organization that they belong to.

use std::collections::BTreeMap;

use admit_store::{Failure, FromRow, Row, Transaction, params};

use crate::groups::Group;
use crate::ids::{CustomRoleId, GroupId, OrganizationId};
use crate::pages::{Conditions, Cursor, Page, PageRequest};

const COLUMNS: &str = "id, name, source_type, created_at, updated_at";

impl FromRow for Group {
    fn from_row(row: &Row<'_>) -> Result<Self, Failure> {
        Ok(Self {
            id: row.get(0)?,
            name: row.get(1)?,
            source: row.parse(2)?,
            role_ids: Vec::new(),
            created_at: row.get(3)?,
            updated_at: row.get(4)?,
        })
    }
}

struct AttachedRole(GroupId, CustomRoleId);

impl FromRow for AttachedRole {
    fn from_row(row: &Row<'_>) -> Result<Self, Failure> {
        Ok(Self(row.get(0)?, row.get(1)?))
    }
}

pub(in crate::groups) async fn insert(
    tx: &mut Transaction,
    parent: &OrganizationId,
    group: &Group,
) -> Result<(), Failure> {
    tx.execute(
        "insert into groups (id, parent_id, name, source_type, created_at, updated_at) values ($1, $2, $3, $4, $5, $6)",
        params![&group.id, parent, &group.name, group.source.as_str(), group.created_at, group.updated_at],
    )
    .await?;
    Ok(())
}

/// A group with the attached roles of `organization`.
pub(in crate::groups) async fn find(
    tx: &mut Transaction,
    parent: &OrganizationId,
    organization: &OrganizationId,
    id: &GroupId,
) -> Result<Option<Group>, Failure> {
    let statement = format!("select {COLUMNS} from groups where id = $1 and parent_id = $2 and deleted_at is null");
    let mut found: Vec<Group> = tx.list(&statement, params![id, parent]).await?;
    add_roles(tx, organization, &mut found).await?;
    Ok(found.pop())
}

/// Whether an enterprise has this group.
pub(crate) async fn exists(tx: &mut Transaction, parent: &OrganizationId, id: &GroupId) -> Result<bool, Failure> {
    let statement = "select id from groups where id = $1 and parent_id = $2 and deleted_at is null";
    Ok(tx.find::<String>(statement, params![id, parent]).await?.is_some())
}

/// A page with the attached roles of `organization`, or `None` when the cursor names nothing that is or was a group.
pub(in crate::groups) async fn list(
    tx: &mut Transaction,
    parent: &OrganizationId,
    organization: &OrganizationId,
    search: Option<&str>,
    request: &PageRequest<GroupId>,
) -> Result<Option<Page<Group>>, Failure> {
    if let Cursor::After(cursor) | Cursor::Before(cursor) = &request.cursor {
        let place = "select id from groups where id = $1 and parent_id = $2";
        if tx.find::<String>(place, params![cursor, parent]).await?.is_none() {
            return Ok(None);
        }
    }
    let mut conditions = Conditions::new("deleted_at is null");
    conditions.and("parent_id = {}", parent);
    conditions.and_named_like("name", search);
    let end = request.in_ascending_order("id", &mut conditions);
    let statement = format!("select {COLUMNS} from groups where {} {end}", conditions.sql());
    let rows = tx.list(&statement, conditions.values()).await?;
    let mut page = Page::from_rows(rows, request);
    add_roles(tx, organization, &mut page.items).await?;
    Ok(Some(page))
}

/// Those of these groups that exist, with the attached roles of `organization`.
pub(in crate::groups) async fn list_these(
    tx: &mut Transaction,
    parent: &OrganizationId,
    organization: &OrganizationId,
    ids: &[GroupId],
) -> Result<Vec<Group>, Failure> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let mut conditions = Conditions::new("deleted_at is null");
    conditions.and("parent_id = {}", parent);
    conditions.and_one_of("id", &ids.iter().map(GroupId::as_str).collect::<Vec<_>>());
    let statement = format!("select {COLUMNS} from groups where {} order by id", conditions.sql());
    let mut found = tx.list(&statement, conditions.values()).await?;
    add_roles(tx, organization, &mut found).await?;
    Ok(found)
}

async fn add_roles(tx: &mut Transaction, organization: &OrganizationId, groups: &mut [Group]) -> Result<(), Failure> {
    if groups.is_empty() {
        return Ok(());
    }
    let ids: Vec<GroupId> = groups.iter().map(|group| group.id.clone()).collect();
    let mut conditions = Conditions::new("true");
    conditions.and("organization_id = {}", organization);
    conditions.and_one_of("group_id", &ids.iter().map(GroupId::as_str).collect::<Vec<_>>());
    let statement = format!("select group_id, role_id from group_roles where {} order by role_id", conditions.sql());
    let attached: Vec<AttachedRole> = tx.list(&statement, conditions.values()).await?;
    let mut by_group: BTreeMap<GroupId, Vec<CustomRoleId>> = BTreeMap::new();
    for AttachedRole(group, role) in attached {
        by_group.entry(group).or_default().push(role);
    }
    for group in groups {
        group.role_ids = by_group.remove(&group.id).unwrap_or_default();
    }
    Ok(())
}

pub(in crate::groups) async fn rename(
    tx: &mut Transaction,
    parent: &OrganizationId,
    group: &Group,
) -> Result<(), Failure> {
    tx.execute(
        "update groups set name = $3, updated_at = $4 where id = $1 and parent_id = $2 and deleted_at is null",
        params![&group.id, parent, &group.name, group.updated_at],
    )
    .await?;
    Ok(())
}

/// Marks a group as deleted and empties it; says whether this made the difference.
pub(in crate::groups) async fn delete(
    tx: &mut Transaction,
    parent: &OrganizationId,
    id: &GroupId,
) -> Result<bool, Failure> {
    let now = tx.now();
    let deleted = tx
        .execute(
            "update groups set deleted_at = $3 where id = $1 and parent_id = $2 and deleted_at is null",
            params![id, parent, now],
        )
        .await?;
    tx.execute("update group_members set ended_at = $2 where group_id = $1 and ended_at is null", params![id, now])
        .await?;
    tx.execute("delete from group_roles where group_id = $1 and parent_id = $2", params![id, parent]).await?;
    Ok(deleted == 1)
}
