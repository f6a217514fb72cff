//! The SQL of who is in a group.

use admit_store::{Failure, FromRow, Row, Transaction, params};

use crate::groups::GroupMember;
use crate::ids::{GroupId, GroupMembershipId, OrganizationId, PersonId};
use crate::pages::{Conditions, Cursor, Page, PageRequest};

const COLUMNS: &str = "group_members.id, group_members.group_id, group_members.person_id, people.address,
    group_members.created_at";

impl FromRow for GroupMember {
    fn from_row(row: &Row<'_>) -> Result<Self, Failure> {
        Ok(Self {
            id: row.get(0)?,
            group_id: row.get(1)?,
            person_id: row.get(2)?,
            address: row.get(3)?,
            created_at: row.get(4)?,
        })
    }
}

/// The address of a person who is a member of one of an enterprise's organizations.
pub(in crate::groups) async fn find_address_of_member(
    tx: &mut Transaction,
    parent: &OrganizationId,
    person: &PersonId,
) -> Result<Option<String>, Failure> {
    tx.find(
        "select people.address from people where people.id = $2 and exists (
             select 1 from organizations
             join members on members.organization_id = organizations.id and members.person_id = people.id
             where organizations.parent_id = $1 and members.removed_at is null)",
        params![parent, person],
    )
    .await
}

/// Puts a person into a group, unless they are in it. Says whether this made the difference.
pub(in crate::groups) async fn insert_member(
    tx: &mut Transaction,
    parent: &OrganizationId,
    member: &GroupMember,
) -> Result<bool, Failure> {
    let inserted = tx
        .execute(
            "insert into group_members (id, parent_id, group_id, person_id, created_at) values ($1, $2, $3, $4, $5)
             on conflict (group_id, person_id) where ended_at is null do nothing",
            params![&member.id, parent, &member.group_id, &member.person_id, member.created_at],
        )
        .await?;
    Ok(inserted == 1)
}

/// A page, or `None` when the cursor names nobody's being in this group, now or before.
pub(in crate::groups) async fn list_members(
    tx: &mut Transaction,
    group: &GroupId,
    request: &PageRequest<GroupMembershipId>,
) -> Result<Option<Page<GroupMember>>, Failure> {
    if let Cursor::After(cursor) | Cursor::Before(cursor) = &request.cursor {
        let place = "select id from group_members where id = $1 and group_id = $2";
        if tx.find::<String>(place, params![cursor, group]).await?.is_none() {
            return Ok(None);
        }
    }
    let mut conditions = Conditions::new("group_members.ended_at is null");
    conditions.and("group_members.group_id = {}", group);
    let end = request.in_ascending_order("group_members.id", &mut conditions);
    let statement = format!(
        "select {COLUMNS} from group_members join people on people.id = group_members.person_id where {} {end}",
        conditions.sql()
    );
    let rows = tx.list(&statement, conditions.values()).await?;
    Ok(Some(Page::from_rows(rows, request)))
}

struct Counted(GroupId, i64);

impl FromRow for Counted {
    fn from_row(row: &Row<'_>) -> Result<Self, Failure> {
        Ok(Self(row.get(0)?, row.get(1)?))
    }
}

/// How many people are in each of these groups, counted no further than `limit`.
pub(in crate::groups) async fn count_members_up_to(
    tx: &mut Transaction,
    parent: &OrganizationId,
    groups: &[GroupId],
    limit: i64,
) -> Result<Vec<(GroupId, i64)>, Failure> {
    if groups.is_empty() {
        return Ok(Vec::new());
    }
    let mut conditions = Conditions::new("groups.deleted_at is null");
    let limit = conditions.parameter(limit);
    conditions.and("groups.parent_id = {}", parent);
    conditions.and_one_of("groups.id", &groups.iter().map(GroupId::as_str).collect::<Vec<_>>());
    let statement = format!(
        "select groups.id, (select count(*) from (
             select 1 from group_members where group_members.group_id = groups.id and group_members.ended_at is null
             limit {limit}) as counted)
         from groups where {}",
        conditions.sql()
    );
    let counted: Vec<Counted> = tx.list(&statement, conditions.values()).await?;
    Ok(counted.into_iter().map(|Counted(group, count)| (group, count)).collect())
}

pub(in crate::groups) async fn find_member(
    tx: &mut Transaction,
    group: &GroupId,
    person: &PersonId,
) -> Result<Option<GroupMember>, Failure> {
    let statement = format!(
        "select {COLUMNS} from group_members join people on people.id = group_members.person_id
         where group_members.group_id = $1 and group_members.person_id = $2 and group_members.ended_at is null"
    );
    tx.find(&statement, params![group, person]).await
}

/// Takes a person out of a group; says whether they were in it.
pub(in crate::groups) async fn end_member(
    tx: &mut Transaction,
    group: &GroupId,
    person: &PersonId,
) -> Result<bool, Failure> {
    let now = tx.now();
    let ended = tx
        .execute(
            "update group_members set ended_at = $3 where group_id = $1 and person_id = $2 and ended_at is null",
            params![group, person, now],
        )
        .await?;
    Ok(ended == 1)
}

/// Takes a person out of all groups of an enterprise, and says which they were in.
pub(in crate::groups) async fn end_all_of_person(
    tx: &mut Transaction,
    parent: &OrganizationId,
    person: &PersonId,
) -> Result<Vec<GroupId>, Failure> {
    let now = tx.now();
    let left: Vec<String> = tx
        .list(
            "update group_members set ended_at = $3 where parent_id = $1 and person_id = $2 and ended_at is null
             returning group_id",
            params![parent, person, now],
        )
        .await?;
    Ok(left.into_iter().map(GroupId::from).collect())
}
