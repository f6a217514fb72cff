//! The SQL of grants and their tokens. A grant is open until it is ended or too old.

use admit_store::{Failure, FromRow, Row, Transaction, params};

use crate::caller::{Actor, Credential};
use crate::credentials::{Recognized, Stored};
use crate::ids::{AccessGrantId, OrganizationId, PersonId};
use crate::organizations::Organization;

/// A grant, as acts on it need it.
pub(super) struct Grant {
    pub(super) id: AccessGrantId,
    pub(super) organization: OrganizationId,
    pub(super) person: PersonId,
    pub(super) client_id: String,
}

impl FromRow for Grant {
    fn from_row(row: &Row<'_>) -> Result<Self, Failure> {
        Ok(Self { id: row.get(0)?, organization: row.get(1)?, person: row.get(2)?, client_id: row.get(3)? })
    }
}

const GRANT: &str = "access_grants.id, access_grants.organization_id, access_grants.person_id, access_grants.client_id";

pub(super) struct RefreshToken {
    pub(super) grant: Grant,
    pub(super) is_used: bool,
}

impl FromRow for RefreshToken {
    fn from_row(row: &Row<'_>) -> Result<Self, Failure> {
        Ok(Self { grant: Grant::from_row(row)?, is_used: row.get::<Option<i64>>(4)?.is_some() })
    }
}

struct StoredToken(Stored);

impl FromRow for StoredToken {
    fn from_row(row: &Row<'_>) -> Result<Self, Failure> {
        let organization = Organization { id: row.get(2)?, name: row.get(3)?, kind: row.parse(4)? };
        let actor = Actor::Person(row.get(1)?);
        let recognized = Recognized { organization, actor, credential: Credential::AccessToken };
        Ok(Self(Stored { digest: row.get(0)?, expires_at: row.get(5)?, recognized }))
    }
}

/// A token that is not expired, of an open grant of somebody who is still a member.
pub(crate) async fn find_token(tx: &mut Transaction, digest: &str) -> Result<Option<Stored>, Failure> {
    let now = tx.now();
    let found: Option<StoredToken> = tx
        .find(
            "select access_tokens.digest, access_grants.person_id, organizations.id, organizations.name,
                 organizations.kind, case when access_tokens.expires_at < access_grants.expires_at
                     then access_tokens.expires_at else access_grants.expires_at end
             from access_tokens
             join access_grants on access_grants.organization_id = access_tokens.organization_id
                 and access_grants.id = access_tokens.grant_id
             join organizations on organizations.id = access_grants.organization_id
             join members on members.organization_id = access_grants.organization_id
                 and members.person_id = access_grants.person_id and members.removed_at is null
             where access_tokens.digest = $1 and access_tokens.expires_at > $2
                 and access_grants.ended_at is null and access_grants.expires_at > $2",
            params![digest, now],
        )
        .await?;
    Ok(found.map(|StoredToken(stored)| stored))
}

pub(super) async fn insert_grant(
    tx: &mut Transaction,
    id: &AccessGrantId,
    organization: &OrganizationId,
    person: &PersonId,
    client_id: &str,
    lifetime_seconds: i64,
) -> Result<(), Failure> {
    let now = tx.now();
    tx.execute(
        "insert into access_grants (id, organization_id, person_id, client_id, created_at, expires_at)
         values ($1, $2, $3, $4, $5, $6)",
        params![id, organization, person, client_id, now, now.plus_seconds(lifetime_seconds)],
    )
    .await?;
    Ok(())
}

pub(super) async fn find_open_grant(tx: &mut Transaction, id: &AccessGrantId) -> Result<Option<Grant>, Failure> {
    let now = tx.now();
    tx.find(
        &format!("select {GRANT} from access_grants where id = $1 and ended_at is null and expires_at > $2"),
        params![id, now],
    )
    .await
}

/// Whether some program may act for a person in an organization.
pub(crate) async fn has_open_grant(
    tx: &mut Transaction,
    organization: &OrganizationId,
    person: &PersonId,
) -> Result<bool, Failure> {
    let now = tx.now();
    let found: Option<String> = tx
        .find(
            "select id from access_grants
             where organization_id = $1 and person_id = $2 and ended_at is null and expires_at > $3 limit 1",
            params![organization, person, now],
        )
        .await?;
    Ok(found.is_some())
}

/// The grant of an access token or a refresh token, whatever became of them.
pub(super) async fn find_grant_of_token(tx: &mut Transaction, digest: &str) -> Result<Option<Grant>, Failure> {
    tx.find(
        &format!(
            "select {GRANT} from access_grants where id = coalesce(
                 (select grant_id from access_tokens where digest = $1),
                 (select grant_id from refresh_tokens where digest = $1))"
        ),
        params![digest],
    )
    .await
}

/// Lets an open grant live as long as its newest token.
pub(super) async fn extend_grant(tx: &mut Transaction, grant: &Grant, lifetime_seconds: i64) -> Result<(), Failure> {
    let now = tx.now();
    tx.execute(
        "update access_grants set expires_at = $3 where organization_id = $1 and id = $2 and ended_at is null",
        params![&grant.organization, &grant.id, now.plus_seconds(lifetime_seconds)],
    )
    .await?;
    Ok(())
}

/// Ends an open grant; says whether this made the difference.
pub(super) async fn end_grant(tx: &mut Transaction, grant: &Grant) -> Result<bool, Failure> {
    let now = tx.now();
    let ended = tx
        .execute(
            "update access_grants set ended_at = $3
             where organization_id = $1 and id = $2 and ended_at is null and expires_at > $3",
            params![&grant.organization, &grant.id, now],
        )
        .await?;
    Ok(ended == 1)
}

/// Ends all open grants of a person for an organization; says how many.
pub(super) async fn end_grants_of(
    tx: &mut Transaction,
    organization: &OrganizationId,
    person: &PersonId,
) -> Result<u64, Failure> {
    let now = tx.now();
    tx.execute(
        "update access_grants set ended_at = $3
         where organization_id = $1 and person_id = $2 and ended_at is null and expires_at > $3",
        params![organization, person, now],
    )
    .await
}

pub(super) async fn insert_access_token(
    tx: &mut Transaction,
    grant: &Grant,
    digest: &str,
    lifetime_seconds: i64,
) -> Result<(), Failure> {
    let now = tx.now();
    tx.execute(
        "insert into access_tokens (digest, organization_id, grant_id, created_at, expires_at)
         values ($1, $2, $3, $4, $5)",
        params![digest, &grant.organization, &grant.id, now, now.plus_seconds(lifetime_seconds)],
    )
    .await?;
    Ok(())
}

pub(super) async fn insert_refresh_token(
    tx: &mut Transaction,
    grant: &Grant,
    digest: &str,
    lifetime_seconds: i64,
) -> Result<(), Failure> {
    let now = tx.now();
    tx.execute(
        "insert into refresh_tokens (digest, organization_id, grant_id, created_at, expires_at)
         values ($1, $2, $3, $4, $5)",
        params![digest, &grant.organization, &grant.id, now, now.plus_seconds(lifetime_seconds)],
    )
    .await?;
    Ok(())
}

/// A refresh token that is not too old, used or not.
pub(super) async fn find_refresh_token(tx: &mut Transaction, digest: &str) -> Result<Option<RefreshToken>, Failure> {
    let now = tx.now();
    tx.find(
        &format!(
            "select {GRANT}, refresh_tokens.used_at from refresh_tokens
             join access_grants on access_grants.organization_id = refresh_tokens.organization_id
                 and access_grants.id = refresh_tokens.grant_id
             where refresh_tokens.digest = $1 and refresh_tokens.expires_at > $2"
        ),
        params![digest, now],
    )
    .await
}

/// Uses a refresh token up; says whether this made the difference.
pub(super) async fn use_refresh_token(tx: &mut Transaction, digest: &str) -> Result<bool, Failure> {
    let now = tx.now();
    let used = tx
        .execute(
            "update refresh_tokens set used_at = $2 where digest = $1 and used_at is null and expires_at > $2",
            params![digest, now],
        )
        .await?;
    Ok(used == 1)
}

/// Forgets tokens of a grant that could not be used any more in any way.
pub(super) async fn delete_expired(tx: &mut Transaction, grant: &Grant) -> Result<(), Failure> {
    let now = tx.now();
    for table in ["access_tokens", "refresh_tokens"] {
        tx.execute(&format!("delete from {table} where grant_id = $1 and expires_at <= $2"), params![&grant.id, now])
            .await?;
    }
    Ok(())
}
