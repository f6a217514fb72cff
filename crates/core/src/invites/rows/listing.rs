//! Pages of invites.

use admit_store::{Failure, Timestamp, Transaction};

use super::{COLUMNS, IS_UNANSWERED, find};
use crate::addresses;
use crate::ids::{InviteId, OrganizationId};
use crate::invites::{Filter, Invite, Inviter, Status};
use crate::pages::{Conditions, Cursor, Found, LOOKED_AT, Page, PageRequest, anywhere};

/// Invites that hold their address.
const OPEN: &str = "closed_at is null";

/// A page of listed invites, or `None` when the cursor names no invite of the organization.
pub(in crate::invites) async fn list(
    tx: &mut Transaction,
    organization: &OrganizationId,
    filter: &Filter,
    request: &PageRequest<InviteId>,
) -> Result<Option<Page<Invite>>, Failure> {
    const CLOSED: &str = "closed_at is not null and deleted_at is null and declined_at is null";
    list_parts(&[OPEN, CLOSED], tx, organization, filter, request, None).await
}

/// Searches invites that hold their address; `None` when the cursor names no invite of the organization.
pub(in crate::invites) async fn search_open(
    tx: &mut Transaction,
    organization: &OrganizationId,
    filter: &Filter,
    request: &PageRequest<InviteId>,
) -> Result<Option<Found<Invite, InviteId>>, Failure> {
    let reached = reach(OPEN, tx, organization, filter, request).await?;
    let page = list_parts(&[OPEN], tx, organization, filter, request, reached.as_ref()).await?;
    Ok(page.map(|page| Found::up_to(reached, page)))
}

/// Searches all invites, whatever has become of them; `None` when the cursor names none of the organization.
pub(in crate::invites) async fn search_all(
    tx: &mut Transaction,
    organization: &OrganizationId,
    filter: &Filter,
    request: &PageRequest<InviteId>,
) -> Result<Option<Found<Invite, InviteId>>, Failure> {
    let part = if filter.statuses == [Status::Pending] { OPEN } else { "true" };
    let reached = reach(part, tx, organization, filter, request).await?;
    let page = list_parts(&["true"], tx, organization, filter, request, reached.as_ref()).await?;
    Ok(page.map(|page| Found::up_to(reached, page)))
}

/// A page of all invites, whatever has become of them, or `None` when the cursor names none of the organization.
pub(in crate::invites) async fn list_all(
    tx: &mut Transaction,
    organization: &OrganizationId,
    filter: &Filter,
    request: &PageRequest<InviteId>,
) -> Result<Option<Page<Invite>>, Failure> {
    let parts: &[&str] = if filter.address.is_some() { &[OPEN, "closed_at is not null"] } else { &["true"] };
    list_parts(parts, tx, organization, filter, request, None).await
}

/// The invite up to which one page of a search looks, if the list goes on beyond it. Only what no index finds is searched.
async fn reach(
    part: &str,
    tx: &mut Transaction,
    organization: &OrganizationId,
    filter: &Filter,
    request: &PageRequest<InviteId>,
) -> Result<Option<InviteId>, Failure> {
    let has_index = matches!(filter.statuses[..], [] | [Status::Deleted] | [Status::Declined]);
    if filter.search.is_none() && filter.roles.is_none() && has_index {
        return Ok(None);
    }
    let mut conditions = Conditions::new(part);
    conditions.and("organization_id = {}", organization);
    match &request.cursor {
        Cursor::Start | Cursor::End => {}
        Cursor::After(id) => conditions.and("id < {}", id),
        Cursor::Before(id) => conditions.and("id > {}", id),
    }
    let skipped = conditions.parameter(LOOKED_AT - 1);
    let statement = format!(
        "select id from invites where {} order by id {} limit 2 offset {skipped}",
        conditions.sql(),
        request.direction()
    );
    let rows: Vec<String> = tx.list(&statement, conditions.values()).await?;
    let goes_on = rows.len() > 1;
    Ok(rows.into_iter().next().filter(|_| goes_on).map(InviteId::from))
}

/// A page out of parts that have indexes of their own, each in the list's order, and of nothing beyond `reached`.
async fn list_parts(
    parts: &[&str],
    tx: &mut Transaction,
    organization: &OrganizationId,
    filter: &Filter,
    request: &PageRequest<InviteId>,
    reached: Option<&InviteId>,
) -> Result<Option<Page<Invite>>, Failure> {
    let mut conditions = Conditions::new("true");
    conditions.and("organization_id = {}", organization);
    if let Cursor::After(cursor) | Cursor::Before(cursor) = &request.cursor
        && find(tx, organization, cursor).await?.is_none()
    {
        return Ok(None);
    }
    let cursor = match &request.cursor {
        Cursor::Start | Cursor::End => None,
        Cursor::After(id) => Some(format!("< {}", conditions.parameter(id))),
        Cursor::Before(id) => Some(format!("> {}", conditions.parameter(id))),
    };
    if let Some(reached) = reached {
        conditions.and(if request.cursor.reads_backwards() { "id <= {}" } else { "id >= {}" }, reached);
    }
    if let Some(address) = &filter.address {
        conditions.and("tolerant_address = {}", addresses::tolerant(address));
    }
    if let Some(roles) = &filter.roles {
        conditions.and_one_of("role", &roles.iter().map(String::as_str).collect::<Vec<_>>());
    }
    if let Some(search) = &filter.search {
        conditions.and("canonical_address like {} escape '\\'", anywhere(search));
    }
    match &filter.inviter {
        Some(Inviter::Person(id)) => conditions.and("invited_by_person_id = {}", id),
        Some(Inviter::AdminKey(id)) => conditions.and("invited_by_key_id = {}", id),
        None => {}
    }
    let now = tx.now();
    let alternatives: Vec<_> =
        filter.statuses.iter().map(|status| status_condition(*status, now, &mut conditions)).collect();
    conditions.and_any(&alternatives);
    let limit = conditions.parameter(request.rows_to_read());
    let (conditions_hold, direction) = (conditions.sql(), request.direction());
    let page_of = |part: &str| {
        // The open invites of one address are few, in an index of another order: SQLite would rather walk the whole list.
        let id = if part == OPEN && filter.address.is_some() { "id || ''" } else { "id" };
        let place = cursor.as_ref().map(|cursor| format!("and {id} {cursor}")).unwrap_or_default();
        format!(
            "select {COLUMNS} from invites where {part} and {conditions_hold} {place}
             order by {id} {direction} limit {limit}"
        )
    };
    let mut rows: Vec<Invite> = Vec::new();
    for part in parts {
        rows.extend(tx.list::<Invite>(&page_of(part), conditions.values()).await?);
    }
    if parts.len() > 1 {
        rows.sort_unstable_by(|one, other| one.id.cmp(&other.id));
        if !request.cursor.reads_backwards() {
            rows.reverse();
        }
    }
    Ok(Some(Page::from_rows(rows, request)))
}

fn status_condition(status: Status, now: Timestamp, conditions: &mut Conditions<'_>) -> String {
    match status {
        // What is pending holds its address: said as well, so that an index of those can be used.
        Status::Pending => {
            format!("({IS_UNANSWERED} and closed_at is null and expires_at > {})", conditions.parameter(now))
        }
        Status::Expired => format!("({IS_UNANSWERED} and expires_at <= {})", conditions.parameter(now)),
        Status::Accepted => "accepted_at is not null".to_owned(),
        Status::Deleted => "deleted_at is not null".to_owned(),
        Status::Declined => "declined_at is not null".to_owned(),
    }
}
