//! Whether an organization lets one more address in: what its members, its settings and its seats say.

use admit_store::{Error, Transaction};

use crate::addresses::Address;
use crate::ids::OrganizationId;
use crate::invites::{Refusal, rows};
use crate::organizations;

/// Refuses an address that may not be invited. Its invite is inserted already, so it is counted, and nobody can accept
/// another one of the same address meanwhile.
pub(super) async fn check(
    tx: &mut Transaction,
    organization: &OrganizationId,
    address: &Address,
) -> Result<(), Error<Refusal>> {
    let obstacles = rows::find_obstacles(tx, organization, address.canonical()).await?;
    if let Some(person) = obstacles.member {
        return Err(Refusal::AlreadyMember(person).into());
    }
    if obstacles.has_directory {
        return Err(Refusal::HasDirectory.into());
    }
    if obstacles.has_domain_lists {
        check_domain(tx, organization, address.domain()).await?;
    }
    if obstacles.has_limits {
        check_limits(tx, organization).await?;
    }
    Ok(())
}

async fn check_domain(tx: &mut Transaction, organization: &OrganizationId, domain: &str) -> Result<(), Error<Refusal>> {
    let settings = organizations::settings(tx, organization).await?;
    if settings.invites_allowed_domains_only && !settings.allowed_domains.contains(domain) {
        return Err(Refusal::DomainNotAllowed(domain.to_owned()).into());
    }
    if settings.invites_verified_domains_only && !settings.verified_domains.contains(domain) {
        return Err(Refusal::DomainNotVerified(domain.to_owned()).into());
    }
    Ok(())
}

/// Counts under a lock, so that two acts at once can't both take the last seat.
async fn check_limits(tx: &mut Transaction, organization: &OrganizationId) -> Result<(), Error<Refusal>> {
    let limits = organizations::lock_limits(tx, organization).await?;
    let (Some(tightest), members) = (limits.members.into_iter().chain(limits.seats).min(), limits.members) else {
        return Ok(());
    };
    let taken = rows::count_seats_up_to(tx, organization, tightest.saturating_add(1)).await?;
    match members {
        _ if taken <= tightest => Ok(()),
        Some(limit) if taken > limit => Err(Refusal::MemberLimit { limit }.into()),
        _ => Err(Refusal::NoFreeSeat { seats: tightest }.into()),
    }
}
