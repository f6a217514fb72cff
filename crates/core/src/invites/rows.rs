//! The SQL of invites. Every change of state is one statement that says whether it made the difference.

use admit_store::{Failure, FromRow, Row, Timestamp, Transaction, params};

use super::{Filter, Invitation, Invite, Status};
use crate::addresses;
use crate::ids::{InviteId, KeyId, OrganizationId, PersonId};
use crate::organizations::{Organization, has_no_settings};
use crate::pages::{Conditions, Cursor, Page, PageRequest, anywhere};

const COLUMNS: &str = "invites.id, invites.address, invites.canonical_address, invites.role, invites.invited_at,
    invites.expires_at, invites.accepted_at, invites.declined_at, invites.deleted_at, invites.invited_by_person_id";
const IS_UNANSWERED: &str = "accepted_at is null and declined_at is null and deleted_at is null";

impl FromRow for Invite {
    fn from_row(row: &Row<'_>) -> Result<Self, Failure> {
        Ok(Self {
            id: row.get(0)?,
            address: row.get(1)?,
            canonical_address: row.get(2)?,
            role: row.parse(3)?,
            invited_at: row.get(4)?,
            expires_at: row.get(5)?,
            accepted_at: row.get(6)?,
            declined_at: row.get(7)?,
            deleted_at: row.get(8)?,
            invited_by: row.get(9)?,
            group_ids: Vec::new(),
        })
    }
}

/// An invite to be inserted, with what is kept of it besides.
pub(super) struct NewRow<'a> {
    pub(super) invite: &'a Invite,
    pub(super) tolerant_address: &'a str,
    pub(super) invited_by_key: Option<&'a KeyId>,
    pub(super) token_digest: &'a str,
}

/// Inserts an invite, unless its address has an open one. Says whether this made the difference.
pub(super) async fn insert(
    tx: &mut Transaction,
    organization: &OrganizationId,
    new: &NewRow<'_>,
) -> Result<bool, Failure> {
    let invite = new.invite;
    let inserted = tx
        .execute(
            "insert into invites (id, organization_id, address, canonical_address, tolerant_address, role,
                 invited_by_person_id, invited_by_key_id, invited_at, expires_at, token_digest)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
             on conflict (organization_id, canonical_address) where closed_at is null do nothing",
            params![
                &invite.id,
                organization,
                &invite.address,
                &invite.canonical_address,
                new.tolerant_address,
                invite.role.as_str(),
                invite.invited_by.as_ref(),
                new.invited_by_key,
                invite.invited_at,
                invite.expires_at,
                new.token_digest
            ],
        )
        .await?;
    Ok(inserted == 1)
}

/// The invite that holds an address.
pub(super) async fn find_open_of_address(
    tx: &mut Transaction,
    organization: &OrganizationId,
    canonical_address: &str,
) -> Result<Option<InviteId>, Failure> {
    tx.find(
        "select id from invites where organization_id = $1 and canonical_address = $2 and closed_at is null",
        params![organization, canonical_address],
    )
    .await
    .map(|open: Option<String>| open.map(InviteId::from))
}

pub(super) async fn is_pending_for_address(
    tx: &mut Transaction,
    organization: &OrganizationId,
    canonical_address: &str,
) -> Result<bool, Failure> {
    let now = tx.now();
    let pending: Option<String> = tx
        .find(
            "select id from invites
             where organization_id = $1 and canonical_address = $2 and closed_at is null and expires_at > $3",
            params![organization, canonical_address, now],
        )
        .await?;
    Ok(pending.is_some())
}

/// Lets an expired invite give way to a new one. Says whether there was one.
pub(super) async fn close_expired_of_address(
    tx: &mut Transaction,
    organization: &OrganizationId,
    canonical_address: &str,
) -> Result<bool, Failure> {
    let now = tx.now();
    let closed = tx
        .execute(
            "update invites set closed_at = $3
             where organization_id = $1 and canonical_address = $2 and closed_at is null and expires_at <= $3",
            params![organization, canonical_address, now],
        )
        .await?;
    Ok(closed > 0)
}

pub(super) async fn find(
    tx: &mut Transaction,
    organization: &OrganizationId,
    id: &InviteId,
) -> Result<Option<Invite>, Failure> {
    tx.find(&format!("select {COLUMNS} from invites where id = $1 and organization_id = $2"), params![id, organization])
        .await
}

/// A page of listed invites, or `None` when the cursor names no invite of the organization.
pub(super) async fn list(
    tx: &mut Transaction,
    organization: &OrganizationId,
    filter: &Filter,
    request: &PageRequest<InviteId>,
) -> Result<Option<Page<Invite>>, Failure> {
    list_where("deleted_at is null and declined_at is null", tx, organization, filter, request).await
}

/// A page of invites that hold their address, or `None` when the cursor names no invite of the organization.
pub(super) async fn list_open(
    tx: &mut Transaction,
    organization: &OrganizationId,
    filter: &Filter,
    request: &PageRequest<InviteId>,
) -> Result<Option<Page<Invite>>, Failure> {
    list_where("closed_at is null", tx, organization, filter, request).await
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

pub(super) async fn delete(
    tx: &mut Transaction,
    organization: &OrganizationId,
    id: &InviteId,
) -> Result<bool, Failure> {
    let now = tx.now();
    let deleted = tx
        .execute(
            &format!(
                "update invites set deleted_at = $3, closed_at = $3
                 where id = $1 and organization_id = $2 and {IS_UNANSWERED} and expires_at > $3"
            ),
            params![id, organization, now],
        )
        .await?;
    Ok(deleted == 1)
}

/// Lets an expired invite hold its address no longer; says whether it did until now.
pub(super) async fn close_expired(
    tx: &mut Transaction,
    organization: &OrganizationId,
    id: &InviteId,
) -> Result<bool, Failure> {
    let now = tx.now();
    let closed = tx
        .execute(
            "update invites set closed_at = $3
             where id = $1 and organization_id = $2 and closed_at is null and expires_at <= $3",
            params![id, organization, now],
        )
        .await?;
    Ok(closed == 1)
}

pub(super) async fn accept(tx: &mut Transaction, id: &InviteId, person: &PersonId) -> Result<bool, Failure> {
    let now = tx.now();
    let accepted = tx
        .execute(
            &format!(
                "update invites set accepted_at = $2, closed_at = $2, accepted_by_person_id = $3
                 where id = $1 and {IS_UNANSWERED} and expires_at > $2"
            ),
            params![id, now, person],
        )
        .await?;
    Ok(accepted == 1)
}

pub(super) async fn decline(tx: &mut Transaction, id: &InviteId) -> Result<bool, Failure> {
    let now = tx.now();
    let declined = tx
        .execute(
            &format!(
                "update invites set declined_at = $2, closed_at = $2
                 where id = $1 and {IS_UNANSWERED} and expires_at > $2"
            ),
            params![id, now],
        )
        .await?;
    Ok(declined == 1)
}

/// Notes that the person asked for a new invitation; says whether it is the first time.
pub(super) async fn note_renewal_asked(tx: &mut Transaction, id: &InviteId) -> Result<bool, Failure> {
    let now = tx.now();
    let noted = tx
        .execute(
            "update invites set renewal_asked_at = $2 where id = $1 and renewal_asked_at is null",
            params![id, now],
        )
        .await?;
    Ok(noted == 1)
}

struct InvitationRow {
    invite: Invite,
    organization: Organization,
    inviter: Option<String>,
    account_id: Option<PersonId>,
}

impl FromRow for InvitationRow {
    fn from_row(row: &Row<'_>) -> Result<Self, Failure> {
        Ok(Self {
            invite: Invite::from_row(row)?,
            organization: Organization { id: row.get(10)?, name: row.get(11)?, kind: row.parse(12)? },
            inviter: row.get(13)?,
            account_id: row.get(14)?,
        })
    }
}

pub(super) async fn find_invitation(tx: &mut Transaction, id: &InviteId) -> Result<Option<Invitation>, Failure> {
    find_invitation_where("invites.id = $1", tx, id.as_str()).await
}

pub(super) async fn find_invitation_by_token(
    tx: &mut Transaction,
    token_digest: &str,
) -> Result<Option<Invitation>, Failure> {
    find_invitation_where("invites.token_digest = $1", tx, token_digest).await
}

async fn find_invitation_where(
    condition: &str,
    tx: &mut Transaction,
    value: &str,
) -> Result<Option<Invitation>, Failure> {
    let found: Option<InvitationRow> = tx
        .find(
            &format!(
                "select {COLUMNS}, organizations.id, organizations.name, organizations.kind,
                     coalesce(nullif(inviters.name, ''), inviters.address), accounts.id
                 from invites
                 join organizations on organizations.id = invites.organization_id
                 left join people as inviters on inviters.id = invites.invited_by_person_id
                 left join people as accounts on accounts.canonical_address = invites.canonical_address
                 where {condition}"
            ),
            params![value],
        )
        .await?;
    let now = tx.now();
    Ok(found.map(|row| Invitation {
        status: row.invite.status(now),
        invite: row.invite,
        organization: row.organization,
        inviter: row.inviter,
        has_account: row.account_id.is_some(),
    }))
}

/// How many invites are pending, counted no further than `limit`.
///
/// # Errors
/// [`Failure`] of the store.
pub async fn count_pending_up_to(
    tx: &mut Transaction,
    organization: &OrganizationId,
    limit: i64,
) -> Result<i64, Failure> {
    let now = tx.now();
    let counted = tx
        .find(
            "select count(*) from
                 (select 1 from invites
                  where organization_id = $1 and closed_at is null and expires_at > $2 limit $3) as counted",
            params![organization, now, limit],
        )
        .await?;
    Ok(counted.unwrap_or(0))
}

/// What may stand in the way of inviting an address.
pub(super) struct Obstacles {
    pub(super) member: Option<PersonId>,
    pub(super) has_limits: bool,
    pub(super) has_domain_lists: bool,
    pub(super) has_directory: bool,
}

impl FromRow for Obstacles {
    fn from_row(row: &Row<'_>) -> Result<Self, Failure> {
        let is_on = |column| Ok::<_, Failure>(row.get::<i64>(column)? != 0);
        Ok(Self {
            has_limits: row.get::<Option<i64>>(0)?.is_some() || row.get::<Option<i64>>(1)?.is_some(),
            has_domain_lists: is_on(2)? || is_on(3)?,
            has_directory: is_on(4)?,
            member: row.get(5)?,
        })
    }
}

pub(super) async fn find_obstacles(
    tx: &mut Transaction,
    organization: &OrganizationId,
    canonical_address: &str,
) -> Result<Obstacles, Failure> {
    let found: Option<Obstacles> = tx.find(
        "select member_limit, seat_limit, invites_allowed_domains_only, invites_verified_domains_only, has_directory,
             (select members.person_id from people
              join members on members.organization_id = $1 and members.person_id = people.id and removed_at is null
              where people.canonical_address = $2)
         from organization_settings where organization_id = $1",
        params![organization, canonical_address],
    )
    .await?;
    found.ok_or_else(has_no_settings)
}

/// Members and pending invites together, counted up to `most`.
pub(super) async fn count_seats_up_to(
    tx: &mut Transaction,
    organization: &OrganizationId,
    most: i64,
) -> Result<i64, Failure> {
    let now = tx.now();
    let counted: Option<i64> = tx
        .find(
            "select count(*) from (
                 select 1 from (select 1 from members where organization_id = $1 and removed_at is null limit $2) as m
                 union all
                 select 1 from (select 1 from invites where organization_id = $1 and closed_at is null
                     and expires_at > $3 limit $2) as i
                 limit $2) as seats",
            params![organization, most, now],
        )
        .await?;
    Ok(counted.unwrap_or_default())
}
