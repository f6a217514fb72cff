//! The SQL of members.

mod listing;

use admit_store::{Failure, FromRow, Row, Transaction, params};

pub(super) use listing::{list, search};

use super::{Member, Membership};
use crate::ids::{OrganizationId, PersonId};
use crate::organizations::Organization;
use crate::pages::Conditions;
use crate::people::Person;
use crate::roles::Role;

const COLUMNS: &str = "members.person_id, people.address, people.name, members.role, members.added_at";

impl FromRow for Member {
    fn from_row(row: &Row<'_>) -> Result<Self, Failure> {
        Ok(Self {
            id: row.get(0)?,
            address: row.get(1)?,
            name: row.get(2)?,
            role: row.parse(3)?,
            added_at: row.get(4)?,
        })
    }
}

impl FromRow for Membership {
    fn from_row(row: &Row<'_>) -> Result<Self, Failure> {
        Ok(Self { organization: Organization::from_row(row)?, role: row.parse(3)? })
    }
}

struct HeldRole(Role);

impl FromRow for HeldRole {
    fn from_row(row: &Row<'_>) -> Result<Self, Failure> {
        row.parse(0).map(Self)
    }
}

/// Who becomes a member.
pub(crate) struct NewMember<'a> {
    pub(crate) person: &'a Person,
    pub(crate) role: Role,
}

/// Makes a person a member; who is one already stays as they are. Says whether this made the difference.
pub(crate) async fn add(
    tx: &mut Transaction,
    organization: &OrganizationId,
    new: &NewMember<'_>,
) -> Result<bool, Failure> {
    let now = tx.now();
    let search_text = search_text(new.person);
    let added = tx
        .execute(
            "insert into members (organization_id, person_id, role, added_at, search_text)
             values ($1, $2, $3, $4, $5)
             on conflict (organization_id, person_id) do update
                 set role = excluded.role, added_at = excluded.added_at, search_text = excluded.search_text,
                     removed_at = null
                 where members.removed_at is not null",
            params![organization, &new.person.id, new.role.as_str(), now, &search_text],
        )
        .await?;
    Ok(added == 1)
}

/// What members are searched by: name and address in lower case, so that a search reads one index and no other table.
fn search_text(person: &Person) -> String {
    format!("{} {}", person.name, person.address).to_lowercase()
}

/// Lets a person be found by their new name wherever they are a member.
pub(crate) async fn note_name(tx: &mut Transaction, person: &Person) -> Result<(), Failure> {
    tx.execute(
        "update members set search_text = $2 where person_id = $1 and removed_at is null",
        params![&person.id, search_text(person)],
    )
    .await?;
    Ok(())
}

pub(super) async fn find(
    tx: &mut Transaction,
    organization: &OrganizationId,
    person: &PersonId,
) -> Result<Option<Member>, Failure> {
    tx.find(
        &format!(
            "select {COLUMNS} from members join people on people.id = members.person_id
             where members.organization_id = $1 and members.person_id = $2 and members.removed_at is null"
        ),
        params![organization, person],
    )
    .await
}

/// Those of these people who are members, in no order.
///
/// # Errors
/// [`Failure`] of the store.
pub async fn list_these(
    tx: &mut Transaction,
    organization: &OrganizationId,
    people: &[PersonId],
) -> Result<Vec<Member>, Failure> {
    if people.is_empty() {
        return Ok(Vec::new());
    }
    let mut conditions = Conditions::new("members.removed_at is null");
    conditions.and("members.organization_id = {}", organization);
    conditions.and_one_of("members.person_id", &people.iter().map(PersonId::as_str).collect::<Vec<_>>());
    let statement = format!(
        "select {COLUMNS} from members join people on people.id = members.person_id where {}",
        conditions.sql()
    );
    tx.list(&statement, conditions.values()).await
}

/// The primary owner of an enterprise organization.
pub(super) async fn find_primary_owner(
    tx: &mut Transaction,
    organization: &OrganizationId,
) -> Result<Option<PersonId>, Failure> {
    let statement = "select person_id from members
         where organization_id = $1 and role = 'primary_owner' and removed_at is null";
    let found: Option<String> = tx.find(statement, params![organization]).await?;
    Ok(found.map(PersonId::from))
}

/// The role that a person has in an organization, if a member.
///
/// # Errors
/// [`Failure`] of the store.
pub async fn find_role(
    tx: &mut Transaction,
    organization: &OrganizationId,
    person: &PersonId,
) -> Result<Option<Role>, Failure> {
    let held: Option<HeldRole> = tx
        .find(
            "select role from members where organization_id = $1 and person_id = $2 and removed_at is null",
            params![organization, person],
        )
        .await?;
    Ok(held.map(|HeldRole(role)| role))
}

pub(super) async fn update_role(
    tx: &mut Transaction,
    organization: &OrganizationId,
    person: &PersonId,
    role: Role,
) -> Result<(), Failure> {
    tx.execute(
        "update members set role = $3 where organization_id = $1 and person_id = $2 and removed_at is null",
        params![organization, person, role.as_str()],
    )
    .await?;
    Ok(())
}

pub(super) async fn remove(
    tx: &mut Transaction,
    organization: &OrganizationId,
    person: &PersonId,
) -> Result<(), Failure> {
    let now = tx.now();
    tx.execute(
        "update members set removed_at = $3 where organization_id = $1 and person_id = $2 and removed_at is null",
        params![organization, person, now],
    )
    .await?;
    Ok(())
}

/// How many members there are, counted no further than `limit`.
///
/// # Errors
/// [`Failure`] of the store.
pub async fn count_up_to(tx: &mut Transaction, organization: &OrganizationId, limit: i64) -> Result<i64, Failure> {
    let counted = tx
        .find(
            "select count(*) from
                 (select 1 from members where organization_id = $1 and removed_at is null limit $2) as counted",
            params![organization, limit],
        )
        .await?;
    Ok(counted.unwrap_or(0))
}

pub(super) async fn another_has_role(
    tx: &mut Transaction,
    organization: &OrganizationId,
    besides: &PersonId,
    roles: &[Role],
) -> Result<bool, Failure> {
    let mut conditions = Conditions::new("removed_at is null");
    conditions.and("organization_id = {}", organization);
    conditions.and("person_id <> {}", besides);
    conditions.and_one_of("role", &roles.iter().map(|role| role.as_str()).collect::<Vec<_>>());
    let statement = format!("select person_id from members where {} limit 1", conditions.sql());
    Ok(tx.find::<String>(&statement, conditions.values()).await?.is_some())
}

/// The addresses of members who manage members, the longest-standing first.
pub(crate) async fn governing_addresses(
    tx: &mut Transaction,
    organization: &OrganizationId,
    limit: i64,
) -> Result<Vec<String>, Failure> {
    tx.list(
        "select people.address from members join people on people.id = members.person_id
         where members.organization_id = $1 and members.removed_at is null
             and members.role in ('admin', 'primary_owner', 'owner', 'membership_admin')
         order by members.added_at, members.person_id limit $2",
        params![organization, limit],
    )
    .await
}

/// The organizations that a person is a member of, the one joined last first; at most 100.
///
/// # Errors
/// [`Failure`] of the store.
pub async fn list_of_person(tx: &mut Transaction, person: &PersonId) -> Result<Vec<Membership>, Failure> {
    tx.list(
        "select organizations.id, organizations.name, organizations.kind, members.role
         from members join organizations on organizations.id = members.organization_id
         where members.person_id = $1 and members.removed_at is null
         order by members.added_at desc, organizations.id limit 100",
        params![person],
    )
    .await
}
