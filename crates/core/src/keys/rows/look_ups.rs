//! Look-ups of what programs present, for keys that are good.

use admit_store::{Failure, FromRow, Row, Timestamp, Transaction, params};

use crate::caller::{Actor, Credential, Principal};
use crate::credentials::{Recognized, Stored};
use crate::ids::{KeyId, OrganizationId, PersonId, ServiceAccountId};
use crate::organizations::Organization;

struct StoredAdminKey(Stored);

impl FromRow for StoredAdminKey {
    fn from_row(row: &Row<'_>) -> Result<Self, Failure> {
        let organization = Organization { id: row.get(2)?, name: row.get(3)?, kind: row.parse(4)? };
        let recognized =
            Recognized { organization, actor: Actor::AdminKey(row.get(1)?), credential: Credential::AdminKey };
        Ok(Self(Stored { digest: row.get(0)?, expires_at: None, recognized }))
    }
}

macro_rules! admin_key_where {
    ($condition:literal) => {
        concat!(
            "select admin_keys.digest, admin_keys.id, organizations.id, organizations.name, organizations.kind
             from admin_keys join organizations on organizations.id = admin_keys.organization_id
             where admin_keys.revoked_at is null and ",
            $condition
        )
    };
}

/// An admin key that is not revoked.
pub(crate) async fn find_admin_key(tx: &mut Transaction, digest: &str) -> Result<Option<Stored>, Failure> {
    let found: Option<StoredAdminKey> = tx.find(admin_key_where!("admin_keys.digest = $1"), params![digest]).await?;
    Ok(found.map(|StoredAdminKey(stored)| stored))
}

/// The same by its id.
pub(crate) async fn find_admin_key_by_id(
    tx: &mut Transaction,
    organization: &OrganizationId,
    id: &KeyId,
) -> Result<Option<Stored>, Failure> {
    let query = admin_key_where!("admin_keys.organization_id = $1 and admin_keys.id = $2");
    let found: Option<StoredAdminKey> = tx.find(query, params![organization, id]).await?;
    Ok(found.map(|StoredAdminKey(stored)| stored))
}

struct ScopedKey(Stored);

impl FromRow for ScopedKey {
    fn from_row(row: &Row<'_>) -> Result<Self, Failure> {
        let organization = Organization { id: row.get(2)?, name: row.get(3)?, kind: row.parse(4)? };
        let actor = Actor::ApiKey { id: row.get(1)?, principal: None };
        let recognized = Recognized { organization, actor, credential: Credential::ScopedKey(row.parse(5)?) };
        Ok(Self(Stored { digest: row.get(0)?, expires_at: soonest(row, 6)?, recognized }))
    }
}

macro_rules! scoped_key_where {
    ($condition:literal) => {
        concat!(
            "select api_key_secrets.digest, api_keys.id, organizations.id, organizations.name, organizations.kind,
                 api_keys.scopes, api_keys.expires_at, api_key_secrets.ends_at
             from api_key_secrets join api_keys on api_keys.id = api_key_secrets.key_id
             join organizations on organizations.id = api_keys.organization_id
             where coalesce(api_key_secrets.ends_at > $1, true)
                 and api_keys.form = 'scoped' and api_keys.status = 'active'
                 and coalesce(api_keys.expires_at > $1, true) and ",
            $condition
        )
    };
}

/// A key with scopes that is active and not expired.
pub(crate) async fn find_scoped_key(tx: &mut Transaction, digest: &str) -> Result<Option<Stored>, Failure> {
    let now = tx.now();
    let found: Option<ScopedKey> =
        tx.find(scoped_key_where!("api_key_secrets.digest = $2"), params![now, digest]).await?;
    Ok(found.map(|ScopedKey(stored)| stored))
}

/// The same by its id.
pub(crate) async fn find_scoped_key_by_id(
    tx: &mut Transaction,
    organization: &OrganizationId,
    id: &KeyId,
) -> Result<Option<Stored>, Failure> {
    let now = tx.now();
    let query = scoped_key_where!(
        "api_key_secrets.organization_id = $2 and api_key_secrets.key_id = $3 and api_key_secrets.ends_at is null"
    );
    let found: Option<ScopedKey> = tx.find(query, params![now, organization, id]).await?;
    Ok(found.map(|ScopedKey(stored)| stored))
}

struct PrincipalKey(Stored);

impl FromRow for PrincipalKey {
    fn from_row(row: &Row<'_>) -> Result<Self, Failure> {
        let organization = Organization { id: row.get(2)?, name: row.get(3)?, kind: row.parse(4)? };
        let principal = match row.get::<Option<PersonId>>(5)? {
            Some(person) => Principal::Person(person),
            None => Principal::ServiceAccount(row.get::<ServiceAccountId>(6)?),
        };
        let actor = Actor::ApiKey { id: row.get(1)?, principal: Some(principal) };
        let recognized = Recognized { organization, actor, credential: Credential::PrincipalKey };
        Ok(Self(Stored { digest: row.get(0)?, expires_at: soonest(row, 7)?, recognized }))
    }
}

macro_rules! principal_key_where {
    ($condition:literal) => {
        concat!(
            "select api_key_secrets.digest, api_keys.id, organizations.id, organizations.name, organizations.kind,
                 api_keys.principal_person_id, api_keys.principal_service_account_id, api_keys.expires_at,
                 api_key_secrets.ends_at
             from api_key_secrets join api_keys on api_keys.id = api_key_secrets.key_id
             join organizations on organizations.id = api_keys.organization_id
             where coalesce(api_key_secrets.ends_at > $1, true)
                 and api_keys.form = 'api' and api_keys.status = 'active'
                 and api_keys.workspace_id is null and coalesce(api_keys.expires_at > $1, true)
                 and (exists (select 1 from members where members.organization_id = api_keys.organization_id
                          and members.person_id = api_keys.principal_person_id and members.removed_at is null)
                      or exists (select 1 from service_accounts
                          where service_accounts.organization_id = api_keys.organization_id
                          and service_accounts.id = api_keys.principal_service_account_id
                          and service_accounts.archived_at is null)) and ",
            $condition
        )
    };
}

/// An API key of a member or of an active service account that is tied to no workspace, is active and not expired.
pub(crate) async fn find_principal_key(tx: &mut Transaction, digest: &str) -> Result<Option<Stored>, Failure> {
    let now = tx.now();
    let found: Option<PrincipalKey> =
        tx.find(principal_key_where!("api_key_secrets.digest = $2"), params![now, digest]).await?;
    Ok(found.map(|PrincipalKey(stored)| stored))
}

/// The same by its id.
pub(crate) async fn find_principal_key_by_id(
    tx: &mut Transaction,
    organization: &OrganizationId,
    id: &KeyId,
) -> Result<Option<Stored>, Failure> {
    let now = tx.now();
    let query = principal_key_where!(
        "api_key_secrets.organization_id = $2 and api_key_secrets.key_id = $3 and api_key_secrets.ends_at is null"
    );
    let found: Option<PrincipalKey> = tx.find(query, params![now, organization, id]).await?;
    Ok(found.map(|PrincipalKey(stored)| stored))
}

/// The sooner end of key and secret, which are in the column at `index` and in the one after it.
fn soonest(row: &Row<'_>, index: usize) -> Result<Option<Timestamp>, Failure> {
    let ends: [Option<Timestamp>; 2] = [row.get(index)?, row.get(index + 1)?];
    Ok(ends.into_iter().flatten().min())
}
