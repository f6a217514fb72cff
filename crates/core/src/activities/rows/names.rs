//! The names of what activities name, looked up by the kind of each id.

use admit_store::{Failure, FromRow, Row, Transaction};

use crate::activities::Named;
use crate::ids::{InviteId, OrganizationId};
use crate::pages::Conditions;

/// The beginning of ids, and where their names are: columns and table, and what ties the table to the organization.
const PLACES: [(&str, &str, &str); 8] = [
    (
        "user_",
        "people.id, coalesce(nullif(people.name, ''), people.address), people.address from people",
        "exists (select 1 from members where members.organization_id = {} and members.person_id = people.id)",
    ),
    ("wrkspc_", "id, name, cast(null as text) from workspaces", "organization_id = {}"),
    ("apikey_", "id, name, cast(null as text) from admin_keys", "organization_id = {}"),
    ("apikey_", "id, name, cast(null as text) from api_keys", "organization_id = {}"),
    (
        "rbac_group_",
        "id, name, cast(null as text) from groups",
        "parent_id = (select parent_id from organizations where id = {})",
    ),
    ("rbac_role_", "id, display_name, cast(null as text) from custom_roles", "organization_id = {}"),
    ("svac_", "id, name, cast(null as text) from service_accounts", "organization_id = {}"),
    ("wep_", "id, coalesce(nullif(name, ''), url), cast(null as text) from webhook_endpoints", "organization_id = {}"),
];

/// An id with what it is called.
pub(in crate::activities) struct NamedRow(pub(in crate::activities) String, pub(in crate::activities) Named);

impl FromRow for NamedRow {
    fn from_row(row: &Row<'_>) -> Result<Self, Failure> {
        Ok(Self(row.get(0)?, Named { name: row.get(1)?, address: row.get(2)? }))
    }
}

/// What these ids of an organization are called: a statement for each kind of id among them.
pub(in crate::activities) async fn names(
    tx: &mut Transaction,
    organization: &OrganizationId,
    ids: &[&str],
) -> Result<Vec<NamedRow>, Failure> {
    let mut named = invites(tx, organization, ids).await?;
    for (prefix, columns, tie) in PLACES {
        let ids: Vec<&str> = ids.iter().copied().filter(|id| id.starts_with(prefix)).collect();
        if ids.is_empty() {
            continue;
        }
        let mut conditions = Conditions::new("true");
        conditions.and(tie, organization);
        conditions.and_one_of(if prefix == "user_" { "people.id" } else { "id" }, &ids);
        let found: Vec<NamedRow> =
            tx.list(&format!("select {columns} where {}", conditions.sql()), conditions.values()).await?;
        named.extend(found);
    }
    Ok(named)
}

/// Invites are called by their addresses, and found by their places.
async fn invites(tx: &mut Transaction, organization: &OrganizationId, ids: &[&str]) -> Result<Vec<NamedRow>, Failure> {
    let ids: Vec<&str> = ids.iter().copied().filter(|id| id.starts_with("invite_")).collect();
    let mut places: Vec<i64> = ids.iter().map(|id| InviteId::from(*id).place()).collect();
    let Some(last) = places.last().copied() else { return Ok(Vec::new()) };
    // Few lengths are few statements, and each is kept prepared.
    places.resize(places.len().next_power_of_two(), last);
    let mut conditions = Conditions::new("true");
    conditions.and("organization_id = {}", organization);
    let places: Vec<String> = places.into_iter().map(|place| conditions.parameter(place)).collect();
    let statement = format!(
        "select id, address, cast(null as text) from invites where {} and place in ({})",
        conditions.sql(),
        places.join(", ")
    );
    let found: Vec<NamedRow> = tx.list(&statement, conditions.values()).await?;
    Ok(found.into_iter().filter(|NamedRow(id, _)| ids.contains(&id.as_str())).collect())
}
