//! Pages of invites.

use admit_store::{Failure, Timestamp, Transaction};

use super::{COLUMNS, IS_UNANSWERED, find};
use crate::addresses;
use crate::ids::{InviteId, OrganizationId};
use crate::invites::{Filter, Invite, Status};
use crate::pages::{Conditions, Cursor, Page, PageRequest, anywhere};

/// A page of listed invites, or `None` when the cursor names no invite of the organization.
pub(in crate::invites) async fn list(
    tx: &mut Transaction,
    organization: &OrganizationId,
    filter: &Filter,
    request: &PageRequest<InviteId>,
) -> Result<Option<Page<Invite>>, Failure> {
    list_where("deleted_at is null and declined_at is null", tx, organization, filter, request).await
}

/// A page of invites that hold their address, or `None` when the cursor names no invite of the organization.
pub(in crate::invites) async fn list_open(
    tx: &mut Transaction,
    organization: &OrganizationId,
    filter: &Filter,
    request: &PageRequest<InviteId>,
) -> Result<Option<Page<Invite>>, Failure> {
    list_where("closed_at is null", tx, organization, filter, request).await
}

/// A page of all invites, whatever has become of them, or `None` when the cursor names none of the organization.
pub(in crate::invites) async fn list_all(
    tx: &mut Transaction,
    organization: &OrganizationId,
    filter: &Filter,
    request: &PageRequest<InviteId>,
) -> Result<Option<Page<Invite>>, Failure> {
    list_where("true", tx, organization, filter, request).await
}

async fn list_where(
    condition: &str,
    tx: &mut Transaction,
    organization: &OrganizationId,
    filter: &Filter,
    request: &PageRequest<InviteId>,
) -> Result<Option<Page<Invite>>, Failure> {
    let mut conditions = Conditions::new(condition);
    conditions.and("organization_id = {}", organization);
    if let Cursor::After(cursor) | Cursor::Before(cursor) = &request.cursor {
        if find(tx, organization, cursor).await?.is_none() {
            return Ok(None);
        }
        let template = if matches!(request.cursor, Cursor::After(_)) { "id < {}" } else { "id > {}" };
        conditions.and(template, cursor);
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
    let now = tx.now();
    let alternatives: Vec<_> =
        filter.statuses.iter().map(|status| status_condition(*status, now, &mut conditions)).collect();
    conditions.and_any(&alternatives);
    let limit = conditions.parameter(request.rows_to_read());
    let statement = format!(
        "select {COLUMNS} from invites where {} order by id {} limit {limit}",
        conditions.sql(),
        request.direction()
    );
    let rows = tx.list(&statement, conditions.values()).await?;
    Ok(Some(Page::from_rows(rows, request)))
}

fn status_condition(status: Status, now: Timestamp, conditions: &mut Conditions<'_>) -> String {
    match status {
        Status::Pending => format!("({IS_UNANSWERED} and expires_at > {})", conditions.parameter(now)),
        Status::Expired => format!("({IS_UNANSWERED} and expires_at <= {})", conditions.parameter(now)),
        Status::Accepted => "accepted_at is not null".to_owned(),
        Status::Deleted => "deleted_at is not null".to_owned(),
        Status::Declined => "declined_at is not null".to_owned(),
    }
}
