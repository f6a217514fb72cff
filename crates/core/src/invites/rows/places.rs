//! What members, settings and limits leave room for.

use admit_store::{Failure, FromRow, Row, Timestamp, Transaction, params};

use crate::addresses::{self, Address};
use crate::ids::{OrganizationId, PersonId};
use crate::invites::Invite;
use crate::organizations::has_no_settings;

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
pub(in crate::invites) struct Obstacles {
    pub(in crate::invites) member: Option<PersonId>,
    pub(in crate::invites) has_limits: bool,
    pub(in crate::invites) has_domain_lists: bool,
    pub(in crate::invites) has_directory: bool,
    /// Open invites of the address that all organizations have made lately, counted no further than asked.
    pub(in crate::invites) recent_invites: i64,
}

impl FromRow for Obstacles {
    fn from_row(row: &Row<'_>) -> Result<Self, Failure> {
        let is_on = |column| Ok::<_, Failure>(row.get::<i64>(column)? != 0);
        Ok(Self {
            has_limits: row.get::<Option<i64>>(0)?.is_some() || row.get::<Option<i64>>(1)?.is_some(),
            has_domain_lists: is_on(2)? || is_on(3)?,
            has_directory: is_on(4)?,
            member: row.get(5)?,
            recent_invites: row.get(6)?,
        })
    }
}

pub(in crate::invites) async fn find_obstacles(
    tx: &mut Transaction,
    organization: &OrganizationId,
    address: &Address,
    (since, most): (Timestamp, i64),
) -> Result<Obstacles, Failure> {
    let tolerant = addresses::tolerant(address.canonical());
    let found: Option<Obstacles> = tx.find(
        "select member_limit, seat_limit, invites_allowed_domains_only, invites_verified_domains_only, has_directory,
             (select members.person_id from people
              join members on members.organization_id = $1 and members.person_id = people.id and removed_at is null
              where people.canonical_address = $2),
             (select count(*) from
                 (select 1 from invites
                  where tolerant_address = $3 and canonical_address = $2 and closed_at is null and invited_at > $4
                  limit $5) as recent)
         from organization_settings where organization_id = $1",
        params![organization, address.canonical(), &tolerant, since, most],
    )
    .await?;
    found.ok_or_else(has_no_settings)
}

/// Members and pending invites together, counted up to `most`.
pub(in crate::invites) async fn count_seats_up_to(
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

/// Mails since then about all open invites of the address of an invite, whichever organizations have made them, counted no
/// further than `most`.
pub(in crate::invites) async fn count_mails_of_address(
    tx: &mut Transaction,
    invite: &Invite,
    since: Timestamp,
    most: i64,
) -> Result<i64, Failure> {
    let tolerant = addresses::tolerant(&invite.canonical_address);
    let counted: Option<i64> = tx
        .find(
            "select count(*) from
                 (select 1 from invites join messages on messages.about = invites.id
                  where invites.tolerant_address = $1 and invites.canonical_address = $2 and invites.closed_at is null
                      and messages.created_at > $3 limit $4) as counted",
            params![&tolerant, &invite.canonical_address, since, most],
        )
        .await?;
    Ok(counted.unwrap_or_default())
}
