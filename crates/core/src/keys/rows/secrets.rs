//! What is kept of secrets, and when keys were used.

use admit_store::{Failure, FromRow, Row, Timestamp, Transaction, params};

use super::api_keys::{COLUMNS, JOINS, WIDTH};
use crate::ids::{KeyId, OrganizationId};
use crate::keys::{ApiKey, KnownKey, USE_IS_NOTED_EVERY_SECONDS};
use crate::secrets::{KeySecret, digests_equal};

pub(in crate::keys) async fn insert_secret(
    tx: &mut Transaction,
    organization: &OrganizationId,
    key: &KeyId,
    secret: &KeySecret,
) -> Result<(), Failure> {
    let now = tx.now();
    tx.execute(
        "insert into api_key_secrets (digest, organization_id, key_id, created_at) values ($1, $2, $3, $4)",
        params![secret.digest(), organization, key, now],
    )
    .await?;
    Ok(())
}

/// Lets no secret of a key be good after `ends_at`.
pub(in crate::keys) async fn end_secrets(
    tx: &mut Transaction,
    organization: &OrganizationId,
    key: &KeyId,
    ends_at: Timestamp,
) -> Result<(), Failure> {
    tx.execute(
        "update api_key_secrets set ends_at = $3
         where organization_id = $1 and key_id = $2 and coalesce(ends_at > $3, true)",
        params![organization, key, ends_at],
    )
    .await?;
    Ok(())
}

pub(in crate::keys) async fn update_hint(
    tx: &mut Transaction,
    organization: &OrganizationId,
    key: &KeyId,
    hint: &str,
) -> Result<(), Failure> {
    tx.execute(
        "update api_keys set hint = $3 where organization_id = $1 and id = $2",
        params![organization, key, hint],
    )
    .await?;
    Ok(())
}

struct Found {
    digest: String,
    known: KnownKey,
}

impl FromRow for Found {
    fn from_row(row: &Row<'_>) -> Result<Self, Failure> {
        let known = KnownKey {
            key: ApiKey::from_row(row)?,
            secret_ends_at: row.get(WIDTH + 1)?,
            has_principal: row.get::<i64>(WIDTH + 2)? == 1,
        };
        Ok(Self { digest: row.get(WIDTH)?, known })
    }
}

/// The key of this organization, in whatever state, that has or had the secret with this digest.
pub(in crate::keys) async fn find_known(
    tx: &mut Transaction,
    organization: &OrganizationId,
    digest: &str,
) -> Result<Option<KnownKey>, Failure> {
    let now = tx.now();
    let found: Option<Found> = tx
        .find(
            &format!(
                "select {COLUMNS}, api_key_secrets.digest, api_key_secrets.ends_at,
                     case when api_keys.principal_person_id is not null then
                         (select count(*) from members where members.organization_id = api_keys.organization_id
                             and members.person_id = api_keys.principal_person_id and members.removed_at is null)
                     when api_keys.principal_service_account_id is not null then
                         (select count(*) from service_accounts
                             where service_accounts.organization_id = api_keys.organization_id
                             and service_accounts.id = api_keys.principal_service_account_id
                             and service_accounts.archived_at is null)
                     else 1 end
                 from api_key_secrets
                 join api_keys on api_keys.organization_id = api_key_secrets.organization_id
                     and api_keys.id = api_key_secrets.key_id
                 {JOINS}
                 where api_key_secrets.digest = $2 and api_key_secrets.organization_id = $3"
            ),
            params![now, digest, organization],
        )
        .await?;
    Ok(found.filter(|found| digests_equal(&found.digest, digest)).map(|found| found.known))
}

/// Notes that a key is used now, unless that was noted less than an hour ago.
pub(in crate::keys) async fn note_use(
    tx: &mut Transaction,
    organization: &OrganizationId,
    key: &KeyId,
) -> Result<(), Failure> {
    let now = tx.now();
    tx.execute(
        "insert into key_uses (key_id, organization_id, used_at) values ($1, $2, $3)
         on conflict (key_id) do update set used_at = excluded.used_at where key_uses.used_at <= $4",
        params![key, organization, now, now.plus_seconds(-USE_IS_NOTED_EVERY_SECONDS)],
    )
    .await?;
    Ok(())
}
