//! Who holds which of many addresses.

use std::collections::{BTreeSet, HashMap, HashSet};

use admit_store::{Failure, FromRow, Row, Timestamp, Transaction};

use crate::addresses;
use crate::ids::{InviteId, OrganizationId, PersonId};
use crate::pages::Conditions;

/// Addresses in one query.
const AT_ONCE: usize = 256;

/// An invite that holds its address: pending, or expired and not replaced.
pub(in crate::invites) struct OpenInvite {
    pub(in crate::invites) id: InviteId,
    pub(in crate::invites) expires_at: Timestamp,
}

struct Held<T> {
    address: String,
    by: T,
}

impl FromRow for Held<PersonId> {
    fn from_row(row: &Row<'_>) -> Result<Self, Failure> {
        Ok(Self { address: row.get(0)?, by: row.get(1)? })
    }
}

impl FromRow for Held<i64> {
    fn from_row(row: &Row<'_>) -> Result<Self, Failure> {
        Ok(Self { address: row.get(0)?, by: row.get(1)? })
    }
}

impl FromRow for Held<OpenInvite> {
    fn from_row(row: &Row<'_>) -> Result<Self, Failure> {
        Ok(Self { address: row.get(0)?, by: OpenInvite { id: row.get(1)?, expires_at: row.get(2)? } })
    }
}

/// Members by their canonical addresses.
pub(in crate::invites) async fn find_members_of(
    tx: &mut Transaction,
    organization: &OrganizationId,
    addresses: &[&str],
) -> Result<HashMap<String, PersonId>, Failure> {
    const QUERY: &str = "select people.canonical_address, members.person_id from people
         join members on members.person_id = people.id and members.removed_at is null where";
    find_held(tx, QUERY, "members.organization_id = {}", organization, "people.canonical_address", addresses).await
}

/// Open invites by their canonical addresses.
pub(in crate::invites) async fn find_open_of_addresses(
    tx: &mut Transaction,
    organization: &OrganizationId,
    addresses: &[&str],
) -> Result<HashMap<String, OpenInvite>, Failure> {
    const QUERY: &str = "select canonical_address, id, expires_at from invites where closed_at is null and";
    let wanted: HashSet<&str> = addresses.iter().copied().collect();
    let tolerant = tolerant_of(addresses);
    let tolerant: Vec<&str> = tolerant.iter().map(String::as_str).collect();
    let mut found = find_held(tx, QUERY, "organization_id = {}", organization, "tolerant_address", &tolerant).await?;
    found.retain(|address, _| wanted.contains(address.as_str()));
    Ok(found)
}

/// How many open invites other organizations have made since then, by their canonical addresses. Where there is none, there
/// is no count; addresses that differ from these in a tag only may have one as well.
pub(in crate::invites) async fn count_recent_elsewhere(
    tx: &mut Transaction,
    organization: &OrganizationId,
    addresses: &[&str],
    since: Timestamp,
) -> Result<HashMap<String, i64>, Failure> {
    let tolerant = tolerant_of(addresses);
    let tolerant: Vec<&str> = tolerant.iter().map(String::as_str).collect();
    let mut counts = HashMap::new();
    for addresses in tolerant.chunks(AT_ONCE) {
        let mut conditions = Conditions::new("closed_at is null");
        conditions.and("invited_at > {}", since);
        conditions.and("organization_id <> {}", organization);
        conditions.and_one_of("tolerant_address", addresses);
        let query = format!("select canonical_address, count(*) from invites where {} group by 1", conditions.sql());
        let counted: Vec<Held<i64>> = tx.list(&query, conditions.values()).await?;
        counts.extend(counted.into_iter().map(|counted| (counted.address, counted.by)));
    }
    Ok(counts)
}

/// What addresses have in common that differ in a tag only: the index of open invites begins with it.
fn tolerant_of(addresses: &[&str]) -> BTreeSet<String> {
    addresses.iter().map(|address| addresses::tolerant(address)).collect()
}

async fn find_held<T>(
    tx: &mut Transaction,
    query: &str,
    in_organization: &str,
    organization: &OrganizationId,
    address: &str,
    addresses: &[&str],
) -> Result<HashMap<String, T>, Failure>
where
    Held<T>: FromRow,
{
    let mut found = HashMap::new();
    for addresses in addresses.chunks(AT_ONCE) {
        let mut conditions = Conditions::new("true");
        conditions.and(in_organization, organization);
        conditions.and_one_of(address, addresses);
        let held: Vec<Held<T>> = tx.list(&format!("{query} {}", conditions.sql()), conditions.values()).await?;
        found.extend(held.into_iter().map(|held| (held.address, held.by)));
    }
    Ok(found)
}
