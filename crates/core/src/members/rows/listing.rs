//! Pages of members.

use admit_store::{Failure, FromRow, Row, Timestamp, Transaction, params};

use super::COLUMNS;
use crate::addresses;
use crate::ids::{OrganizationId, PersonId};
use crate::members::{Filter, Member, Outside};
use crate::pages::{Conditions, Cursor, Found, LOOKED_AT, Page, PageRequest, anywhere};

/// Where a member stands in the list.
struct Place {
    added_at: Timestamp,
    id: PersonId,
}

impl FromRow for Place {
    fn from_row(row: &Row<'_>) -> Result<Self, Failure> {
        Ok(Self { added_at: row.get(0)?, id: row.get(1)? })
    }
}

/// A page, or `None` when the cursor names nobody who is or was a member.
pub(in crate::members) async fn list(
    tx: &mut Transaction,
    organization: &OrganizationId,
    filter: &Filter,
    request: &PageRequest<PersonId>,
) -> Result<Option<Page<Member>>, Failure> {
    let Some(edge) = edge(tx, organization, &request.cursor).await? else { return Ok(None) };
    list_between(tx, organization, filter, request, edge.as_ref(), None).await.map(Some)
}

/// Searches members; `None` when the cursor names nobody who is or was one.
pub(in crate::members) async fn search(
    tx: &mut Transaction,
    organization: &OrganizationId,
    filter: &Filter,
    request: &PageRequest<PersonId>,
) -> Result<Option<Found<Member, PersonId>>, Failure> {
    let Some(edge) = edge(tx, organization, &request.cursor).await? else { return Ok(None) };
    let reached = if filter.search.is_some() { reach(tx, organization, request, edge.as_ref()).await? } else { None };
    let page = list_between(tx, organization, filter, request, edge.as_ref(), reached.as_ref()).await?;
    Ok(Some(Found::up_to(reached.map(|reached| reached.id), page)))
}

/// The place that a cursor names, which may be none; `None` when it names nobody.
async fn edge(
    tx: &mut Transaction,
    organization: &OrganizationId,
    cursor: &Cursor<PersonId>,
) -> Result<Option<Option<Place>>, Failure> {
    match cursor {
        Cursor::Start | Cursor::End => Ok(Some(None)),
        Cursor::After(id) | Cursor::Before(id) => Ok(place(tx, organization, id).await?.map(Some)),
    }
}

/// The member up to whom one page of a search looks, if the list goes on beyond them.
async fn reach(
    tx: &mut Transaction,
    organization: &OrganizationId,
    request: &PageRequest<PersonId>,
    edge: Option<&Place>,
) -> Result<Option<Place>, Failure> {
    let mut conditions = Conditions::new("members.removed_at is null");
    conditions.and("members.organization_id = {}", organization);
    beyond(edge, request, &mut conditions);
    let (direction, skipped) = (request.direction(), conditions.parameter(LOOKED_AT - 1));
    let statement = format!(
        "select added_at, person_id from members where {}
         order by added_at {direction}, person_id {direction} limit 2 offset {skipped}",
        conditions.sql()
    );
    let rows: Vec<Place> = tx.list(&statement, conditions.values()).await?;
    let goes_on = rows.len() > 1;
    Ok(rows.into_iter().next().filter(|_| goes_on))
}

/// Lets a query begin beyond the place that the cursor names.
fn beyond<'v>(edge: Option<&'v Place>, request: &PageRequest<PersonId>, conditions: &mut Conditions<'v>) {
    let Some(edge) = edge else { return };
    let comparison = if request.cursor.reads_backwards() { ">" } else { "<" };
    let (at, id) = (conditions.parameter(edge.added_at), conditions.parameter(&edge.id));
    conditions.and_any(&[format!("(members.added_at, members.person_id) {comparison} ({at}, {id})")]);
}

/// A page from an edge on, and of nobody beyond `reached`.
async fn list_between(
    tx: &mut Transaction,
    organization: &OrganizationId,
    filter: &Filter,
    request: &PageRequest<PersonId>,
    edge: Option<&Place>,
    reached: Option<&Place>,
) -> Result<Page<Member>, Failure> {
    let mut conditions = Conditions::new("members.removed_at is null");
    conditions.and("members.organization_id = {}", organization);
    beyond(edge, request, &mut conditions);
    if let Some(reached) = reached {
        let comparison = if request.cursor.reads_backwards() { "<=" } else { ">=" };
        let (at, id) = (conditions.parameter(reached.added_at), conditions.parameter(&reached.id));
        conditions.and_any(&[format!("(members.added_at, members.person_id) {comparison} ({at}, {id})")]);
    }
    if let Some(address) = &filter.address {
        conditions.and("people.tolerant_address = {}", addresses::tolerant(address));
    }
    if let Some(roles) = &filter.roles {
        conditions.and_one_of("members.role", &roles.iter().map(String::as_str).collect::<Vec<_>>());
    }
    if let Some(search) = &filter.search {
        conditions.and("members.search_text like {} escape '\\'", anywhere(search));
    }
    match &filter.outside {
        None => {}
        Some(Outside::Group(group)) => conditions.and(
            "not exists (select 1 from group_members where group_members.group_id = {}
                 and group_members.person_id = members.person_id and group_members.ended_at is null)",
            group,
        ),
        Some(Outside::Workspace(workspace)) => conditions.and(
            "members.role not in ('admin', 'billing') and not exists (
                 select 1 from workspace_members as places where places.workspace_id = {}
                     and places.person_id = members.person_id and places.removed_at is null)",
            workspace,
        ),
    }
    let direction = request.direction();
    let limit = conditions.parameter(request.rows_to_read());
    let statement = format!(
        "select {COLUMNS} from members join people on people.id = members.person_id where {}
         order by members.added_at {direction}, members.person_id {direction} limit {limit}",
        conditions.sql()
    );
    let rows = tx.list(&statement, conditions.values()).await?;
    Ok(Page::from_rows(rows, request))
}

async fn place(
    tx: &mut Transaction,
    organization: &OrganizationId,
    person: &PersonId,
) -> Result<Option<Place>, Failure> {
    tx.find(
        "select added_at, person_id from members where organization_id = $1 and person_id = $2",
        params![organization, person],
    )
    .await
}
