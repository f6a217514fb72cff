//! The SQL of keys.

use admit_store::{Failure, FromRow, Row, Transaction, params};

use crate::caller::{Actor, Credential, Principal};
use crate::credentials::{Recognized, Stored};
use crate::ids::{KeyId, OrganizationId, PersonId, ServiceAccountId, WorkspaceId};
use crate::organizations::Organization;
use crate::secrets::KeySecret;

pub(super) async fn insert(
    tx: &mut Transaction,
    id: &KeyId,
    organization: &OrganizationId,
    name: &str,
    secret: &KeySecret,
    creator: Option<&PersonId>,
) -> Result<(), Failure> {
    let now = tx.now();
    tx.execute(
        "insert into admin_keys (id, organization_id, name, digest, hint, created_at, created_by_person_id)
         values ($1, $2, $3, $4, $5, $6, $7)",
        params![id, organization, name, secret.digest(), secret.hint(), now, creator],
    )
    .await?;
    Ok(())
}

struct AdminKey(Stored);

impl FromRow for AdminKey {
    fn from_row(row: &Row<'_>) -> Result<Self, Failure> {
        let organization = Organization { id: row.get(2)?, name: row.get(3)?, kind: row.parse(4)? };
        let recognized =
            Recognized { organization, actor: Actor::AdminKey(row.get(1)?), credential: Credential::AdminKey };
        Ok(Self(Stored { digest: row.get(0)?, expires_at: None, recognized }))
    }
}

/// An admin key that is not revoked.
pub(crate) async fn find_admin_key(tx: &mut Transaction, digest: &str) -> Result<Option<Stored>, Failure> {
    let found: Option<AdminKey> = tx
        .find(
            "select admin_keys.digest, admin_keys.id, organizations.id, organizations.name, organizations.kind
             from admin_keys join organizations on organizations.id = admin_keys.organization_id
             where admin_keys.digest = $1 and admin_keys.revoked_at is null",
            params![digest],
        )
        .await?;
    Ok(found.map(|AdminKey(stored)| stored))
}

struct ScopedKey(Stored);

impl FromRow for ScopedKey {
    fn from_row(row: &Row<'_>) -> Result<Self, Failure> {
        let organization = Organization { id: row.get(2)?, name: row.get(3)?, kind: row.parse(4)? };
        let actor = Actor::ApiKey { id: row.get(1)?, principal: None };
        let recognized = Recognized { organization, actor, credential: Credential::ScopedKey(row.parse(5)?) };
        Ok(Self(Stored { digest: row.get(0)?, expires_at: row.get(6)?, recognized }))
    }
}

/// A key with scopes that is active and not expired.
pub(crate) async fn find_scoped_key(tx: &mut Transaction, digest: &str) -> Result<Option<Stored>, Failure> {
    let now = tx.now();
    let found: Option<ScopedKey> = tx
        .find(
            "select api_keys.digest, api_keys.id, organizations.id, organizations.name, organizations.kind,
                 api_keys.scopes, api_keys.expires_at
             from api_keys join organizations on organizations.id = api_keys.organization_id
             where api_keys.digest = $1 and api_keys.form = 'scoped' and api_keys.status = 'active'
                 and coalesce(api_keys.expires_at > $2, true)",
            params![digest, now],
        )
        .await?;
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
        Ok(Self(Stored { digest: row.get(0)?, expires_at: row.get(7)?, recognized }))
    }
}

/// An API key of a member or of an active service account that is tied to no workspace, is active and not expired.
pub(crate) async fn find_principal_key(tx: &mut Transaction, digest: &str) -> Result<Option<Stored>, Failure> {
    let now = tx.now();
    let found: Option<PrincipalKey> = tx
        .find(
            "select api_keys.digest, api_keys.id, organizations.id, organizations.name, organizations.kind,
                 api_keys.principal_person_id, api_keys.principal_service_account_id,
                 api_keys.expires_at
             from api_keys join organizations on organizations.id = api_keys.organization_id
             where api_keys.digest = $1 and api_keys.form = 'api' and api_keys.status = 'active'
                 and api_keys.workspace_id is null and coalesce(api_keys.expires_at > $2, true)
                 and (exists (select 1 from members where members.organization_id = api_keys.organization_id
                          and members.person_id = api_keys.principal_person_id and members.removed_at is null)
                      or exists (select 1 from service_accounts
                          where service_accounts.organization_id = api_keys.organization_id
                          and service_accounts.id = api_keys.principal_service_account_id
                          and service_accounts.archived_at is null))",
            params![digest, now],
        )
        .await?;
    Ok(found.map(|PrincipalKey(stored)| stored))
}

pub(super) async fn archive_of_workspace(
    tx: &mut Transaction,
    organization: &OrganizationId,
    workspace: &WorkspaceId,
) -> Result<(), Failure> {
    tx.execute(
        "update api_keys set status = 'archived'
         where organization_id = $1 and workspace_id = $2 and status <> 'archived'",
        params![organization, workspace],
    )
    .await?;
    Ok(())
}

pub(super) async fn archive_of_person(
    tx: &mut Transaction,
    organization: &OrganizationId,
    person: &PersonId,
    workspace: Option<&WorkspaceId>,
) -> Result<(), Failure> {
    tx.execute(
        "update api_keys set status = 'archived'
         where organization_id = $1 and principal_person_id = $2 and status <> 'archived'
             and (cast($3 as text) is null or workspace_id = $3)",
        params![organization, person, workspace],
    )
    .await?;
    Ok(())
}
