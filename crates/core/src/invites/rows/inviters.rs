//! Who invited, and who accepted, by name.

use admit_store::{Failure, FromRow, Row, Transaction, params};

use crate::ids::{InviteId, KeyId, OrganizationId, PersonId};
use crate::pages::Conditions;

const NAME_OF_PERSON: &str = "coalesce(nullif(people.name, ''), people.address)";

/// An id with a name.
pub(in crate::invites) struct Named<Id> {
    pub(in crate::invites) id: Id,
    pub(in crate::invites) name: String,
}

impl FromRow for Named<PersonId> {
    fn from_row(row: &Row<'_>) -> Result<Self, Failure> {
        Ok(Self { id: row.get(0)?, name: row.get(1)? })
    }
}

impl FromRow for Named<KeyId> {
    fn from_row(row: &Row<'_>) -> Result<Self, Failure> {
        Ok(Self { id: row.get(0)?, name: row.get(1)? })
    }
}

/// The people who have invited anybody, in the order of their ids; at most `limit`. Each costs one look into an index,
/// however many they invited.
pub(in crate::invites) async fn list_inviting_people(
    tx: &mut Transaction,
    organization: &OrganizationId,
    limit: i64,
) -> Result<Vec<Named<PersonId>>, Failure> {
    let statement = format!(
        "{} select inviters.id, {NAME_OF_PERSON} from inviters join people on people.id = inviters.id",
        inviters("invited_by_person_id")
    );
    tx.list(&statement, params![organization, limit]).await
}

/// The admin keys that have invited anybody, likewise.
pub(in crate::invites) async fn list_inviting_keys(
    tx: &mut Transaction,
    organization: &OrganizationId,
    limit: i64,
) -> Result<Vec<Named<KeyId>>, Failure> {
    let statement = format!(
        "{} select inviters.id, admin_keys.name from inviters join admin_keys on admin_keys.id = inviters.id",
        inviters("invited_by_key_id")
    );
    tx.list(&statement, params![organization, limit]).await
}

/// The different values of a column, each found from the one before.
fn inviters(column: &str) -> String {
    format!(
        "with recursive inviters (id, number) as (
             select min({column}), 1 from invites where organization_id = $1 and {column} is not null
             union all
             select (select min({column}) from invites where organization_id = $1 and {column} > inviters.id), number + 1
             from inviters where inviters.id is not null and number < $2)"
    )
}

/// The names of these people.
pub(in crate::invites) async fn names_of_people(
    tx: &mut Transaction,
    ids: &[&str],
) -> Result<Vec<Named<PersonId>>, Failure> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let mut conditions = Conditions::new("true");
    conditions.and_one_of("people.id", ids);
    let statement = format!("select people.id, {NAME_OF_PERSON} from people where {}", conditions.sql());
    tx.list(&statement, conditions.values()).await
}

/// The names of these admin keys of the organization.
pub(in crate::invites) async fn names_of_keys(
    tx: &mut Transaction,
    organization: &OrganizationId,
    ids: &[&str],
) -> Result<Vec<Named<KeyId>>, Failure> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let mut conditions = Conditions::new("true");
    conditions.and("organization_id = {}", organization);
    conditions.and_one_of("id", ids);
    let statement = format!("select id, name from admin_keys where {}", conditions.sql());
    tx.list(&statement, conditions.values()).await
}

/// Who accepted an invite.
pub(in crate::invites) async fn accepted_by(
    tx: &mut Transaction,
    organization: &OrganizationId,
    invite: &InviteId,
) -> Result<Option<Named<PersonId>>, Failure> {
    let statement = format!(
        "select people.id, {NAME_OF_PERSON} from invites join people on people.id = invites.accepted_by_person_id
         where invites.organization_id = $1 and invites.id = $2"
    );
    tx.find(&statement, params![organization, invite]).await
}
