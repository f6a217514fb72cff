//! The SQL of sessions.

use admit_store::{Failure, FromRow, Row, Transaction, params};

use super::{IDLE_LIFETIME_SECONDS, LIFETIME_SECONDS, Proof, Session, SignedIn};
use crate::caller::Origin;
use crate::ids::{PersonId, SessionId};
use crate::people::{self, Person};

const COLUMNS: &str = "sessions.id, sessions.created_at, sessions.proven_at, sessions.last_seen_at, \
     sessions.ip_address, sessions.user_agent";

impl FromRow for Session {
    fn from_row(row: &Row<'_>) -> Result<Self, Failure> {
        Ok(Self {
            id: row.get(0)?,
            created_at: row.get(1)?,
            proven_at: row.get(2)?,
            last_seen_at: row.get(3)?,
            ip_address: row.get(4)?,
            user_agent: row.get(5)?,
        })
    }
}

impl FromRow for SignedIn {
    fn from_row(row: &Row<'_>) -> Result<Self, Failure> {
        Ok(Self { session: Session::from_row(row)?, person: Person::from_columns(row, 6)? })
    }
}

pub(super) async fn insert(
    tx: &mut Transaction,
    id: &SessionId,
    person: &PersonId,
    digest: &str,
    proof: Proof,
    origin: &Origin,
) -> Result<(), Failure> {
    let now = tx.now();
    let proven_at = (proof == Proof::SignIn).then_some(now);
    tx.execute(
        "insert into sessions
             (id, person_id, digest, created_at, last_seen_at, expires_at, ip_address, user_agent, proven_at)
         values ($1, $2, $3, $4, $4, $5, $6, $7, $8)",
        params![
            id,
            person,
            digest,
            now,
            now.plus_seconds(LIFETIME_SECONDS),
            origin.ip_address.as_ref(),
            origin.user_agent.as_ref(),
            proven_at
        ],
    )
    .await?;
    Ok(())
}

pub(super) async fn find_live(tx: &mut Transaction, digest: &str) -> Result<Option<SignedIn>, Failure> {
    let now = tx.now();
    tx.find(
        &format!(
            "select {COLUMNS}, {}
             from sessions join people on people.id = sessions.person_id
             where sessions.digest = $1 and sessions.ended_at is null
                 and sessions.expires_at > $2 and sessions.last_seen_at > $3",
            people::COLUMNS
        ),
        params![digest, now, now.plus_seconds(-IDLE_LIFETIME_SECONDS)],
    )
    .await
}

pub(super) async fn list_live(tx: &mut Transaction, person: &PersonId) -> Result<Vec<Session>, Failure> {
    let now = tx.now();
    tx.list(
        &format!(
            "select {COLUMNS} from sessions
             where person_id = $1 and ended_at is null and expires_at > $2 and last_seen_at > $3
             order by id desc limit 100"
        ),
        params![person, now, now.plus_seconds(-IDLE_LIFETIME_SECONDS)],
    )
    .await
}

pub(super) async fn touch(tx: &mut Transaction, id: &SessionId) -> Result<(), Failure> {
    let now = tx.now();
    tx.execute(
        "update sessions set last_seen_at = $2
         where id = $1 and ended_at is null and expires_at > $2 and last_seen_at > $3",
        params![id, now, now.plus_seconds(-IDLE_LIFETIME_SECONDS)],
    )
    .await?;
    Ok(())
}

pub(super) async fn end(tx: &mut Transaction, person: &PersonId, id: &SessionId) -> Result<bool, Failure> {
    let now = tx.now();
    let ended = tx
        .execute(
            "update sessions set ended_at = $3
             where id = $1 and person_id = $2 and ended_at is null and expires_at > $3 and last_seen_at > $4",
            params![id, person, now, now.plus_seconds(-IDLE_LIFETIME_SECONDS)],
        )
        .await?;
    Ok(ended == 1)
}

pub(super) async fn end_all_of(tx: &mut Transaction, person: &PersonId) -> Result<u64, Failure> {
    let now = tx.now();
    tx.execute(
        "update sessions set ended_at = $2
         where person_id = $1 and ended_at is null and expires_at > $2 and last_seen_at > $3",
        params![person, now, now.plus_seconds(-IDLE_LIFETIME_SECONDS)],
    )
    .await
}

pub(super) async fn end_others(tx: &mut Transaction, person: &PersonId, own: &SessionId) -> Result<u64, Failure> {
    let now = tx.now();
    tx.execute(
        "update sessions set ended_at = $3
         where person_id = $1 and id <> $2 and ended_at is null and expires_at > $3 and last_seen_at > $4",
        params![person, own, now, now.plus_seconds(-IDLE_LIFETIME_SECONDS)],
    )
    .await
}
