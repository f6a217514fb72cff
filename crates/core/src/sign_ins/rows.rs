//! The SQL of tries to sign in. A try is live until it is closed or too old.

use admit_store::{Failure, FromRow, Row, Timestamp, Transaction, params};

use super::{Asked, LIFETIME_SECONDS};
use crate::caller::Origin;
use crate::floods::Allowance;
use crate::ids::{PersonId, SignInId};

pub(super) struct NewSignIn<'a> {
    pub(super) id: &'a SignInId,
    pub(super) canonical_address: &'a str,
    pub(super) person: Option<&'a PersonId>,
    pub(super) browser_digest: Option<String>,
    pub(super) code_fingerprint: Option<String>,
    pub(super) link_digest: String,
    pub(super) return_to: Option<&'a str>,
    pub(super) language: Option<&'a str>,
    pub(super) network: Option<&'a str>,
}

pub(super) struct SignIn {
    pub(super) id: SignInId,
    pub(super) canonical_address: String,
    pub(super) person_id: Option<PersonId>,
    pub(super) code_fingerprint: Option<String>,
    pub(super) return_to: Option<String>,
}

impl SignIn {
    /// This try with the person it is for, if it is for one.
    pub(super) fn with_person(self) -> Option<(Self, PersonId)> {
        let person = self.person_id.clone()?;
        Some((self, person))
    }
}

impl FromRow for SignIn {
    fn from_row(row: &Row<'_>) -> Result<Self, Failure> {
        Ok(Self {
            id: row.get(0)?,
            canonical_address: row.get(1)?,
            person_id: row.get(2)?,
            code_fingerprint: row.get(3)?,
            return_to: row.get(4)?,
        })
    }
}

impl FromRow for Asked {
    fn from_row(row: &Row<'_>) -> Result<Self, Failure> {
        Ok(Self {
            address: row.get(0)?,
            asked_at: row.get(1)?,
            ip_address: row.get(2)?,
            user_agent: row.get(3)?,
            is_from_browser: row.get::<Option<String>>(4)?.is_some(),
            return_to: row.get(5)?,
            language: row.get(6)?,
        })
    }
}

pub(super) async fn insert(tx: &mut Transaction, new: &NewSignIn<'_>, origin: &Origin) -> Result<(), Failure> {
    let now = tx.now();
    tx.execute(
        "insert into sign_ins
             (id, canonical_address, person_id, browser_digest, code_fingerprint, link_digest, return_to,
              created_at, expires_at, wrong_codes, ip_address, user_agent, language, network)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 0, $10, $11, $12, $13)",
        params![
            new.id,
            new.canonical_address,
            new.person,
            new.browser_digest.as_ref(),
            new.code_fingerprint.as_ref(),
            &new.link_digest,
            new.return_to,
            now,
            now.plus_seconds(LIFETIME_SECONDS),
            origin.ip_address.as_ref(),
            origin.user_agent.as_ref(),
            new.language,
            new.network
        ],
    )
    .await?;
    Ok(())
}

/// When the last tries for an address began, the newest first.
pub(super) async fn recent_of_address(
    tx: &mut Transaction,
    canonical_address: &str,
    allowance: Allowance,
) -> Result<Vec<Timestamp>, Failure> {
    let since = allowance.since(tx.now());
    tx.list(
        "select created_at from sign_ins where canonical_address = $1 and created_at > $2
         order by created_at desc limit $3",
        params![canonical_address, since, allowance.times],
    )
    .await
}

/// When the last tries from a network began, the newest first.
pub(super) async fn recent_of_network(
    tx: &mut Transaction,
    network: &str,
    allowance: Allowance,
) -> Result<Vec<Timestamp>, Failure> {
    let since = allowance.since(tx.now());
    tx.list(
        "select created_at from sign_ins where network = $1 and created_at > $2 order by created_at desc limit $3",
        params![network, since, allowance.times],
    )
    .await
}

pub(super) async fn close_all_of_address(tx: &mut Transaction, canonical_address: &str) -> Result<(), Failure> {
    let now = tx.now();
    tx.execute(
        "update sign_ins set closed_at = $2 where canonical_address = $1 and created_at > $3 and closed_at is null",
        params![canonical_address, now, now.plus_seconds(-LIFETIME_SECONDS)],
    )
    .await?;
    Ok(())
}

pub(super) async fn find_live_by_browser(tx: &mut Transaction, digest: &str) -> Result<Option<SignIn>, Failure> {
    find_live(tx, "browser_digest", digest).await
}

pub(super) async fn find_live_by_link(tx: &mut Transaction, digest: &str) -> Result<Option<SignIn>, Failure> {
    find_live(tx, "link_digest", digest).await
}

async fn find_live(tx: &mut Transaction, column: &str, value: &str) -> Result<Option<SignIn>, Failure> {
    let now = tx.now();
    tx.find(
        &format!(
            "select id, canonical_address, person_id, code_fingerprint, return_to from sign_ins
             where {column} = $1 and closed_at is null and expires_at > $2"
        ),
        params![value, now],
    )
    .await
}

pub(super) async fn find_asked(tx: &mut Transaction, column: &str, value: &str) -> Result<Option<Asked>, Failure> {
    let now = tx.now();
    tx.find(
        &format!(
            "select sign_ins.canonical_address, sign_ins.created_at, sign_ins.ip_address, sign_ins.user_agent,
                 sign_ins.browser_digest, sign_ins.return_to, coalesce(people.language, sign_ins.language)
             from sign_ins left join people on people.id = sign_ins.person_id
             where sign_ins.{column} = $1 and sign_ins.closed_at is null and sign_ins.expires_at > $2"
        ),
        params![value, now],
    )
    .await
}

/// Closes a live try; says whether this made the difference.
pub(super) async fn close(tx: &mut Transaction, id: &SignInId) -> Result<bool, Failure> {
    let now = tx.now();
    let closed = tx
        .execute(
            "update sign_ins set closed_at = $2 where id = $1 and closed_at is null and expires_at > $2",
            params![id, now],
        )
        .await?;
    Ok(closed == 1)
}

/// Counts a wrong code and returns how many there were.
pub(super) async fn add_wrong_code(tx: &mut Transaction, id: &SignInId) -> Result<i64, Failure> {
    let counted = tx
        .find("update sign_ins set wrong_codes = wrong_codes + 1 where id = $1 returning wrong_codes", params![id])
        .await?;
    Ok(counted.unwrap_or(i64::MAX))
}
