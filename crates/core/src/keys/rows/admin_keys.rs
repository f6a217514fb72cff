//! Admin keys. One that was revoked stays as a row: it is a cursor, and who made what.

use admit_store::{Failure, FromRow, Row, Transaction, params};

use crate::ids::{KeyId, OrganizationId, PersonId};
use crate::keys::{AdminKey, AdminKeyCreator};
use crate::pages::{Conditions, Cursor, Page, PageRequest};
use crate::secrets::KeySecret;

const SELECT: &str = "select admin_keys.id, admin_keys.name, admin_keys.hint, admin_keys.created_at,
         admin_keys.created_by_person_id, admin_keys.created_by_key_id, key_uses.used_at
     from admin_keys left join key_uses on key_uses.key_id = admin_keys.id";

impl FromRow for AdminKey {
    fn from_row(row: &Row<'_>) -> Result<Self, Failure> {
        let person = row.get::<Option<PersonId>>(4)?.map(AdminKeyCreator::Person);
        let key = row.get::<Option<KeyId>>(5)?.map(AdminKeyCreator::AdminKey);
        Ok(Self {
            id: row.get(0)?,
            name: row.get(1)?,
            hint: row.get(2)?,
            created_at: row.get(3)?,
            created_by: person.or(key),
            last_used_at: row.get(6)?,
        })
    }
}

pub(in crate::keys) async fn insert(
    tx: &mut Transaction,
    organization: &OrganizationId,
    key: &AdminKey,
    secret: &KeySecret,
) -> Result<(), Failure> {
    let (person, maker) = match &key.created_by {
        Some(AdminKeyCreator::Person(person)) => (Some(person), None),
        Some(AdminKeyCreator::AdminKey(maker)) => (None, Some(maker)),
        None => (None, None),
    };
    tx.execute(
        "insert into admin_keys
             (id, organization_id, name, digest, hint, created_at, created_by_person_id, created_by_key_id)
         values ($1, $2, $3, $4, $5, $6, $7, $8)",
        params![&key.id, organization, &key.name, secret.digest(), &key.hint, key.created_at, person, maker],
    )
    .await?;
    Ok(())
}

/// A page of those that are not revoked, newest first, and have a name with `search` in it; `None` when the cursor names none
/// that is or was here.
pub(in crate::keys) async fn list(
    tx: &mut Transaction,
    organization: &OrganizationId,
    search: Option<&str>,
    request: &PageRequest<KeyId>,
) -> Result<Option<Page<AdminKey>>, Failure> {
    let mut conditions = Conditions::new("admin_keys.revoked_at is null");
    conditions.and("admin_keys.organization_id = {}", organization);
    if let Cursor::After(cursor) | Cursor::Before(cursor) = &request.cursor {
        let place: Option<String> = tx
            .find("select id from admin_keys where organization_id = $1 and id = $2", params![organization, cursor])
            .await?;
        if place.is_none() {
            return Ok(None);
        }
    }
    conditions.and_named_like("admin_keys.name", search);
    let end = request.in_descending_order("admin_keys.id", &mut conditions);
    let statement = format!("{SELECT} where {} {end}", conditions.sql());
    let rows = tx.list(&statement, conditions.values()).await?;
    Ok(Some(Page::from_rows(rows, request)))
}

/// One that is not revoked.
pub(in crate::keys) async fn find_current(
    tx: &mut Transaction,
    organization: &OrganizationId,
    id: &KeyId,
) -> Result<Option<AdminKey>, Failure> {
    let statement = format!(
        "{SELECT} where admin_keys.organization_id = $1 and admin_keys.id = $2 and admin_keys.revoked_at is null"
    );
    tx.find(&statement, params![organization, id]).await
}

/// Says whether this made the difference.
pub(in crate::keys) async fn revoke(
    tx: &mut Transaction,
    organization: &OrganizationId,
    id: &KeyId,
) -> Result<bool, Failure> {
    let now = tx.now();
    let revoked = tx
        .execute(
            "update admin_keys set revoked_at = $3 where organization_id = $1 and id = $2 and revoked_at is null",
            params![organization, id, now],
        )
        .await?;
    Ok(revoked == 1)
}
