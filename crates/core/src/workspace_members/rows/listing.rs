//! Pages of the members of a workspace.

use admit_store::{Failure, FromRow, Row, Timestamp, Transaction, params};

use crate::ids::{OrganizationId, PersonId, WorkspaceId};
use crate::pages::{Conditions, Cursor, Found, LOOKED_AT, Page, PageRequest, anywhere};
use crate::roles::Role as OrganizationRole;
use crate::workspace_members::{Standing, WorkspaceMember, role_in_default};

/// Whose members a list has.
#[derive(Clone, Copy)]
pub(in crate::workspace_members) enum Of<'a> {
    /// The default workspace, whose members are those of the organization, in their order.
    Default,
    /// Any other.
    Workspace(&'a WorkspaceId),
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

/// Where somebody stands in the list.
struct Place {
    added_at: Timestamp,
    id: PersonId,
}

impl FromRow for Place {
    fn from_row(row: &Row<'_>) -> Result<Self, Failure> {
        Ok(Self { id: row.get(0)?, added_at: row.get(1)? })
    }
}

/// A page, or `None` when the cursor names nobody who is or was a member of the organization. With `search`, of those who have
/// it in their name or address.
pub(in crate::workspace_members) async fn list(
    tx: &mut Transaction,
    organization: &OrganizationId,
    of: Of<'_>,
    search: Option<&str>,
    request: &PageRequest<PersonId>,
) -> Result<Option<Found<WorkspaceMember, PersonId>>, Failure> {
    let edge = match &request.cursor {
        Cursor::Start | Cursor::End => None,
        Cursor::After(id) | Cursor::Before(id) => match place(tx, organization, of, id).await? {
            Some(place) => Some(place),
            None => return Ok(None),
        },
    };
    let slice = Slice { organization, of, edge: edge.as_ref(), reached: None, search: None };
    let reached = if search.is_some() { slice.reach(tx, request).await? } else { None };
    let (statement, conditions) =
        Slice { reached: reached.as_ref(), search, ..slice }.statement(request, request.rows_to_read());
    let rows: Vec<Listed> = tx.list(&statement, conditions.values()).await?;
    let member = |Listed { person, standing }| {
        let role = match of {
            Of::Default => Some(role_in_default(standing.organization_role)),
            Of::Workspace(_) => standing.role(),
        };
        role.map(|role| WorkspaceMember { role, person })
    };
    let page = Page::from_rows(rows.into_iter().filter_map(member).collect(), request);
    Ok(Some(Found::up_to(reached.map(|reached| reached.id), page)))
}

/// A part of the list: from an edge on, of nobody beyond `reached`, and of those with `search` in their name or address.
#[derive(Clone, Copy)]
struct Slice<'a> {
    organization: &'a OrganizationId,
    of: Of<'a>,
    edge: Option<&'a Place>,
    reached: Option<&'a Place>,
    search: Option<&'a str>,
}

impl<'a> Slice<'a> {
    /// The place up to which one page of a search looks, if the list goes on beyond it.
    async fn reach(self, tx: &mut Transaction, request: &PageRequest<PersonId>) -> Result<Option<Place>, Failure> {
        let (statement, mut conditions) = self.statement(request, LOOKED_AT + 1);
        let (direction, skipped) = (request.direction(), conditions.parameter(LOOKED_AT - 1));
        let statement = format!(
            "select person_id, added_at from ({statement}) as looked_at
             order by added_at {direction}, person_id {direction} limit 2 offset {skipped}"
        );
        let rows: Vec<Place> = tx.list(&statement, conditions.values()).await?;
        let goes_on = rows.len() > 1;
        Ok(rows.into_iter().next().filter(|_| goes_on))
    }

    /// The statement that reads it.
    ///
    /// Of a workspace that is not the default one three lists in the same order become one: places that were given, and those
    /// that each inheriting role brings. Each is read from an index no further than the page needs, so a page costs the same
    /// wherever it is.
    fn statement(self, request: &PageRequest<PersonId>, limit: i64) -> (String, Conditions<'a>) {
        let mut conditions = Conditions::new("");
        let here = conditions.parameter(self.organization);
        let within_slice = self.within(request.cursor.reads_backwards(), &mut conditions);
        let (direction, limit) = (request.direction(), conditions.parameter(limit));
        let Of::Workspace(workspace) = self.of else {
            let statement = format!(
                "select members.role, cast(null as text) as given, members.person_id, members.added_at from members
                 where members.organization_id = {here} and members.removed_at is null {}
                 order by members.added_at {direction}, members.person_id {direction} limit {limit}",
                within_slice("members")
            );
            return (statement, conditions);
        };
        let workspace = conditions.parameter(workspace);
        let inherited = |role: OrganizationRole| {
            format!(
                "select * from (
                     select members.role, cast(null as text) as given, members.person_id, members.added_at from members
                     where members.organization_id = {here} and members.role = '{role}'
                         and members.removed_at is null {} and not exists (
                             select 1 from workspace_members as places where places.workspace_id = {workspace}
                                 and places.person_id = members.person_id and places.removed_at is null)
                     order by members.added_at {direction}, members.person_id {direction} limit {limit}) as {role}_members",
                within_slice("members")
            )
        };
        let statement = format!(
            "select * from (
                 select members.role, places.role as given, places.person_id, places.added_at
                 from workspace_members as places join members on members.organization_id = places.organization_id
                     and members.person_id = places.person_id and members.removed_at is null
                 where places.organization_id = {here} and places.workspace_id = {workspace}
                     and places.removed_at is null {}
                 order by places.added_at {direction}, places.person_id {direction} limit {limit}) as given_members
             union all {} union all {}
             order by added_at {direction}, person_id {direction} limit {limit}",
            within_slice("places"),
            inherited(OrganizationRole::Admin),
            inherited(OrganizationRole::Billing),
        );
        (statement, conditions)
    }

    /// The conditions that hold for the rows of a table in this part of the list.
    fn within(self, reads_backwards: bool, conditions: &mut Conditions<'a>) -> impl Fn(&str) -> String + use<'a> {
        let (beyond, up_to) = if reads_backwards { (">", "<=") } else { ("<", ">=") };
        let ends: Vec<_> = [(beyond, self.edge), (up_to, self.reached)]
            .into_iter()
            .filter_map(|(comparison, place)| Some((comparison, place?)))
            .map(|(comparison, place)| {
                let (at, id) = (conditions.parameter(place.added_at), conditions.parameter(&place.id));
                format!("{comparison} ({at}, {id})")
            })
            .collect();
        let searched = self.search.map(|search| conditions.parameter(anywhere(search)));
        move |table| {
            let ends = ends.iter().map(|end| format!("and ({table}.added_at, {table}.person_id) {end} "));
            let searched = searched.iter().map(|text| format!("and members.search_text like {text} escape '\\'"));
            ends.chain(searched).collect()
        }
    }
}

/// Where a person is or was in the list.
async fn place(
    tx: &mut Transaction,
    organization: &OrganizationId,
    of: Of<'_>,
    person: &PersonId,
) -> Result<Option<Place>, Failure> {
    let statement = match of {
        Of::Default => "select person_id, added_at from members where organization_id = $1 and person_id = $2",
        // Where the place that was given has them, unless they inherit one instead.
        Of::Workspace(_) => {
            "select members.person_id, case
                 when places.person_id is null then members.added_at
                 when places.removed_at is null then places.added_at
                 when members.role in ('admin', 'billing')
                     and places.removed_at < coalesce(members.removed_at, places.removed_at + 1) then members.added_at
                 else places.added_at end
             from members left join workspace_members as places on places.organization_id = members.organization_id
                 and places.workspace_id = $3 and places.person_id = members.person_id
             where members.organization_id = $1 and members.person_id = $2"
        }
    };
    match of {
        Of::Default => tx.find(statement, params![organization, person]).await,
        Of::Workspace(workspace) => tx.find(statement, params![organization, person, workspace]).await,
    }
}
