//! The SQL of codes, waiting devices and guesses.

use admit_store::{Failure, FromRow, Row, Timestamp, Transaction, params};

use super::{CODE_LIFETIME_SECONDS, CodeRequest, DEVICE_LIFETIME_SECONDS, POLL_INTERVAL_SECONDS};
use crate::caller::Origin;
use crate::floods::Allowance;
use crate::ids::{AccessGrantId, OrganizationId, PersonId};

/// How long what is over is remembered, so that its coming back is noticed and floods are counted.
const REMEMBERED_SECONDS: i64 = 24 * 3600;
/// Old rows that one act forgets, at most.
const FORGOTTEN_AT_ONCE: i64 = 100;

pub(super) struct StoredCode {
    pub(super) grant: AccessGrantId,
    pub(super) client_id: String,
    pub(super) redirect_uri: String,
    pub(super) challenge: String,
}

impl FromRow for StoredCode {
    fn from_row(row: &Row<'_>) -> Result<Self, Failure> {
        Ok(Self { grant: row.get(0)?, client_id: row.get(1)?, redirect_uri: row.get(2)?, challenge: row.get(3)? })
    }
}

pub(super) async fn insert_code(
    tx: &mut Transaction,
    digest: &str,
    organization: &OrganizationId,
    grant: &AccessGrantId,
    request: &CodeRequest,
) -> Result<(), Failure> {
    let now = tx.now();
    tx.execute(
        "insert into authorization_codes (digest, organization_id, grant_id, redirect_uri, challenge, expires_at)
         values ($1, $2, $3, $4, $5, $6)",
        params![
            digest,
            organization,
            grant,
            request.redirect.uri(),
            request.challenge.as_str(),
            now.plus_seconds(CODE_LIFETIME_SECONDS)
        ],
    )
    .await?;
    Ok(())
}

/// A code, used or not, too old or not.
pub(super) async fn find_code(tx: &mut Transaction, digest: &str) -> Result<Option<StoredCode>, Failure> {
    tx.find(
        "select access_grants.id, access_grants.client_id, authorization_codes.redirect_uri,
             authorization_codes.challenge
         from authorization_codes
         join access_grants on access_grants.organization_id = authorization_codes.organization_id
             and access_grants.id = authorization_codes.grant_id
         where authorization_codes.digest = $1",
        params![digest],
    )
    .await
}

/// Uses a code up; says whether this made the difference.
pub(super) async fn use_code(tx: &mut Transaction, digest: &str) -> Result<bool, Failure> {
    let now = tx.now();
    let used = tx
        .execute(
            "update authorization_codes set used_at = $2 where digest = $1 and used_at is null and expires_at > $2",
            params![digest, now],
        )
        .await?;
    Ok(used == 1)
}

/// Forgets codes that are long over.
pub(super) async fn delete_old_codes(tx: &mut Transaction) -> Result<(), Failure> {
    delete_old(tx, "authorization_codes").await
}

/// Forgets devices that are long over.
pub(super) async fn delete_old_devices(tx: &mut Transaction) -> Result<(), Failure> {
    delete_old(tx, "device_authorizations").await
}

async fn delete_old(tx: &mut Transaction, table: &str) -> Result<(), Failure> {
    let before = tx.now().plus_seconds(-REMEMBERED_SECONDS);
    tx.execute(
        &format!(
            "delete from {table} where digest in
                 (select digest from {table} where expires_at < $1 order by expires_at limit $2)"
        ),
        params![before, FORGOTTEN_AT_ONCE],
    )
    .await?;
    Ok(())
}

pub(super) struct NewDevice<'a> {
    pub(super) digest: &'a str,
    pub(super) user_code_fingerprint: &'a str,
    pub(super) client_id: &'a str,
    pub(super) network: Option<&'a str>,
}

pub(super) async fn insert_device(tx: &mut Transaction, new: &NewDevice<'_>, origin: &Origin) -> Result<(), Failure> {
    let now = tx.now();
    tx.execute(
        "insert into device_authorizations
             (digest, user_code_fingerprint, client_id, network, ip_address, user_agent, created_at, expires_at,
              interval_seconds)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        params![
            new.digest,
            new.user_code_fingerprint,
            new.client_id,
            new.network,
            origin.ip_address.as_ref(),
            origin.user_agent.as_ref(),
            now,
            now.plus_seconds(DEVICE_LIFETIME_SECONDS),
            POLL_INTERVAL_SECONDS
        ],
    )
    .await?;
    Ok(())
}

/// When the last devices of a network began to wait, the newest first.
pub(super) async fn recent_of_network(
    tx: &mut Transaction,
    network: &str,
    allowance: Allowance,
) -> Result<Vec<Timestamp>, Failure> {
    let since = allowance.since(tx.now());
    tx.list(
        "select created_at from device_authorizations where network = $1 and created_at > $2
         order by created_at desc limit $3",
        params![network, since, allowance.times],
    )
    .await
}

pub(super) struct StoredDevice {
    pub(super) digest: String,
    pub(super) client_id: String,
    pub(super) created_at: Timestamp,
    pub(super) ip_address: Option<String>,
    pub(super) user_agent: Option<String>,
}

impl FromRow for StoredDevice {
    fn from_row(row: &Row<'_>) -> Result<Self, Failure> {
        Ok(Self {
            digest: row.get(0)?,
            client_id: row.get(1)?,
            created_at: row.get(2)?,
            ip_address: row.get(3)?,
            user_agent: row.get(4)?,
        })
    }
}

/// The device that shows this user code and waits for an answer.
pub(super) async fn find_waiting(
    tx: &mut Transaction,
    user_code_fingerprint: &str,
) -> Result<Option<StoredDevice>, Failure> {
    let now = tx.now();
    tx.find(
        "select digest, client_id, created_at, ip_address, user_agent from device_authorizations
         where user_code_fingerprint = $1 and answered_at is null and expires_at > $2",
        params![user_code_fingerprint, now],
    )
    .await
}

/// Answers a device that waits, with a grant or without; says whether this made the difference.
pub(super) async fn answer_device(
    tx: &mut Transaction,
    digest: &str,
    grant: Option<(&OrganizationId, &AccessGrantId)>,
) -> Result<bool, Failure> {
    let now = tx.now();
    let answered = tx
        .execute(
            "update device_authorizations set answered_at = $2, organization_id = $3, grant_id = $4
             where digest = $1 and answered_at is null and expires_at > $2",
            params![digest, now, grant.map(|(organization, _)| organization), grant.map(|(_, grant)| grant)],
        )
        .await?;
    Ok(answered == 1)
}

pub(super) struct AskingDevice {
    pub(super) expires_at: Timestamp,
    pub(super) interval_seconds: i64,
    pub(super) polled_at: Option<Timestamp>,
    pub(super) grant: Option<AccessGrantId>,
    pub(super) is_answered: bool,
    pub(super) is_used: bool,
}

impl FromRow for AskingDevice {
    fn from_row(row: &Row<'_>) -> Result<Self, Failure> {
        Ok(Self {
            expires_at: row.get(0)?,
            interval_seconds: row.get(1)?,
            polled_at: row.get(2)?,
            grant: row.get(3)?,
            is_answered: row.get::<Option<i64>>(4)?.is_some(),
            is_used: row.get::<Option<i64>>(5)?.is_some(),
        })
    }
}

/// A device of this program, whatever became of it.
pub(super) async fn find_device(
    tx: &mut Transaction,
    digest: &str,
    client_id: &str,
) -> Result<Option<AskingDevice>, Failure> {
    tx.find(
        "select expires_at, interval_seconds, polled_at, grant_id, answered_at, used_at from device_authorizations
         where digest = $1 and client_id = $2",
        params![digest, client_id],
    )
    .await
}

/// Notes that a device asked, and how long it has to wait until it asks again.
pub(super) async fn note_question(tx: &mut Transaction, digest: &str, interval_seconds: i64) -> Result<(), Failure> {
    let now = tx.now();
    tx.execute(
        "update device_authorizations set polled_at = $2, interval_seconds = $3 where digest = $1",
        params![digest, now, interval_seconds],
    )
    .await?;
    Ok(())
}

/// Uses up what a device was told; says whether this made the difference.
pub(super) async fn use_device(tx: &mut Transaction, digest: &str) -> Result<bool, Failure> {
    let now = tx.now();
    let used = tx
        .execute(
            "update device_authorizations set used_at = $2
             where digest = $1 and used_at is null and grant_id is not null and expires_at > $2",
            params![digest, now],
        )
        .await?;
    Ok(used == 1)
}

pub(super) struct Guesses {
    pub(super) started_at: Timestamp,
    pub(super) wrong_codes: i64,
}

impl FromRow for Guesses {
    fn from_row(row: &Row<'_>) -> Result<Self, Failure> {
        Ok(Self { started_at: row.get(0)?, wrong_codes: row.get(1)? })
    }
}

/// A person's wrong codes since `since`.
pub(super) async fn find_guesses(
    tx: &mut Transaction,
    person: &PersonId,
    since: Timestamp,
) -> Result<Option<Guesses>, Failure> {
    tx.find(
        "select started_at, wrong_codes from user_code_guesses where person_id = $1 and started_at > $2",
        params![person, since],
    )
    .await
}

/// Counts a wrong code; the first one after `since` begins a new count.
pub(super) async fn add_wrong_code(tx: &mut Transaction, person: &PersonId, since: Timestamp) -> Result<(), Failure> {
    let now = tx.now();
    tx.execute(
        "insert into user_code_guesses (person_id, started_at, wrong_codes) values ($1, $2, 1)
         on conflict (person_id) do update set
             started_at = case when user_code_guesses.started_at <= $3 then excluded.started_at
                 else user_code_guesses.started_at end,
             wrong_codes = case when user_code_guesses.started_at <= $3 then 1
                 else user_code_guesses.wrong_codes + 1 end",
        params![person, now, since],
    )
    .await?;
    Ok(())
}
