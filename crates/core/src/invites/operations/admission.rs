//! Whether an organization lets one more address in: what its members, its settings and its seats say.

use admit_store::{Error, Failure, Timestamp, Transaction};

use crate::addresses::Address;
use crate::ids::OrganizationId;
use crate::invites::{Refusal, rows};
use crate::organizations::{self, Limits, Settings};

const DAY_SECONDS: i64 = 24 * 3600;
/// Organizations that one address is invited to within a day, at most (AC-49). Each has one open invite for it.
const ORGANIZATIONS_LIMIT: i64 = 30;

/// Refuses an address that may not be invited. Its invite is inserted already, so it is counted, and nobody can accept
/// another one of the same address meanwhile.
pub(super) async fn check(
    tx: &mut Transaction,
    organization: &OrganizationId,
    address: &Address,
) -> Result<(), Error<Refusal>> {
    let counted = (recently(tx), ORGANIZATIONS_LIMIT.saturating_add(1));
    let obstacles = rows::find_obstacles(tx, organization, address, counted).await?;
    if let Some(person) = obstacles.member {
        return Err(Refusal::AlreadyMember(person).into());
    }
    if obstacles.has_directory {
        return Err(Refusal::HasDirectory.into());
    }
    check_recent(obstacles.recent_invites)?;
    if obstacles.has_domain_lists {
        check_domain(&organizations::settings(tx, organization).await?, address.domain())?;
    }
    if obstacles.has_limits {
        check_limits(tx, organization).await?;
    }
    Ok(())
}

/// Since when invites of an address count as recent.
pub(super) fn recently(tx: &Transaction) -> Timestamp {
    tx.now().plus_seconds(-DAY_SECONDS)
}

/// Whether an address may have so many recent invites in all organizations, the new one among them.
pub(super) fn check_recent(invites: i64) -> Result<(), Refusal> {
    if invites > ORGANIZATIONS_LIMIT { Err(Refusal::AddressInvitedTooOften) } else { Ok(()) }
}

pub(super) fn check_domain(settings: &Settings, domain: &str) -> Result<(), Refusal> {
    if settings.invites_allowed_domains_only && !settings.allowed_domains.contains(domain) {
        return Err(Refusal::DomainNotAllowed(domain.to_owned()));
    }
    if settings.invites_verified_domains_only && !settings.verified_domains.contains(domain) {
        return Err(Refusal::DomainNotVerified(domain.to_owned()));
    }
    Ok(())
}

/// Counts under a lock, so that two acts at once can't both take the last seat.
async fn check_limits(tx: &mut Transaction, organization: &OrganizationId) -> Result<(), Error<Refusal>> {
    let limits = organizations::lock_limits(tx, organization).await?;
    let taken = count_taken(tx, organization, &limits).await?;
    Ok(check_room(&limits, taken)?)
}

/// Members and pending invites, counted as far as it takes to know whether there is room.
pub(super) async fn count_taken(
    tx: &mut Transaction,
    organization: &OrganizationId,
    limits: &Limits,
) -> Result<i64, Failure> {
    match tightest(limits) {
        Some(tightest) => rows::count_seats_up_to(tx, organization, tightest.saturating_add(1)).await,
        None => Ok(0),
    }
}

/// Whether so many members and pending invites may be.
pub(super) fn check_room(limits: &Limits, taken: i64) -> Result<(), Refusal> {
    match (tightest(limits), limits.members) {
        (None, _) => Ok(()),
        (Some(tightest), _) if taken <= tightest => Ok(()),
        (_, Some(limit)) if taken > limit => Err(Refusal::MemberLimit { limit }),
        (Some(tightest), _) => Err(Refusal::NoFreeSeat { seats: tightest }),
    }
}

fn tightest(limits: &Limits) -> Option<i64> {
    limits.members.into_iter().chain(limits.seats).min()
}
