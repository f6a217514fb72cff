//! The SQL of who is in a group.

use admit_store::{Failure, FromRow, Row, Transaction, params};

use crate::groups::GroupMember;
use crate::ids::{GroupId, GroupMembershipId, OrganizationId, PersonId};
use crate::pages::{Conditions, Found, Listing, Page, PageRequest, Place, anywhere};

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

/// A page, or `None` when the cursor names nobody's being in this group, now or before. With `search`, of those who have it in
/// their address, or in the name that they have as members of `organization`.
pub(in crate::groups) async fn list_members(
    tx: &mut Transaction,
    organization: &OrganizationId,
    group: &GroupId,
    search: Option<&str>,
    request: &PageRequest<GroupMembershipId>,
) -> Result<Option<Found<GroupMember, GroupMembershipId>>, Failure> {
    let listing = Listing { table: "group_members", sorted_by: None, id: "group_members.id", ascends: true };
    let mut ever = Conditions::new("true");
    ever.and("group_members.group_id = {}", group);
    let Some(edge) = listing.edge(tx, ever, request).await? else { return Ok(None) };
    let mut conditions = Conditions::new("group_members.ended_at is null");
    conditions.and("group_members.group_id = {}", group);
    let mut reached = None;
    if let Some(search) = search {
        reached = listing.reach(tx, conditions.clone(), request, edge.as_ref()).await?;
        let (pattern, here) = (conditions.parameter(anywhere(search)), conditions.parameter(organization));
        conditions.and_any(&[
            format!("people.canonical_address like {pattern} escape '\\'"),
            format!(
                "exists (select 1 from members where members.organization_id = {here}
                     and members.person_id = group_members.person_id and members.removed_at is null
                     and members.search_text like {pattern} escape '\\')"
            ),
        ]);
    }
    let end = listing.between(edge.as_ref(), reached.as_ref(), request, &mut conditions);
    let statement = format!(
        "select {COLUMNS} from group_members join people on people.id = group_members.person_id where {} {end}",
        conditions.sql()
    );
    let page = Page::from_rows(tx.list(&statement, conditions.values()).await?, request);
    Ok(Some(Found::up_to(reached.map(Place::into_id), page)))
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
