//! Keeping answers and giving them again.

use admit_store::{Error, Failure, Transaction};

use super::{KeyReused, LIFETIME_SECONDS, rows};
use crate::caller::{Actor, Caller};
use crate::secrets::{self, Vault};

/// Old answers that a new one takes away, at most.
const SWEPT_AT_ONCE: i64 = 100;

/// A request that carries an idempotency key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// The key, as the caller chose it.
    key: String,
    /// Tells this request from another one with the same key.
    fingerprint: String,
}

impl Request {
    /// A request by its key, what it asks for (method and path), its body and who sends it.
    pub fn new(key: String, asks: &str, body: &[u8], caller: &Caller) -> Self {
        let actor = match &caller.actor {
            Actor::Person(id) => id.as_str(),
            Actor::AdminKey(id) | Actor::ApiKey { id, .. } => id.as_str(),
            Actor::Unauthenticated(address) => address,
            Actor::System => "system",
        };
        let body = secrets::hex(body);
        Self { key, fingerprint: secrets::digest(&format!("{actor}\n{asks}\n{body}")) }
    }
}

/// The answer to the first of these requests; `None` for the first one itself.
///
/// # Errors
/// [`KeyReused`].
pub async fn find(
    tx: &mut Transaction,
    vault: &Vault,
    caller: &Caller,
    request: &Request,
) -> Result<Option<String>, Error<KeyReused>> {
    let oldest = tx.now().plus_seconds(-LIFETIME_SECONDS);
    let Some(kept) = rows::find(tx, &caller.organization.id, &request.key, oldest).await? else { return Ok(None) };
    if kept.fingerprint != request.fingerprint {
        return Err(KeyReused.into());
    }
    Ok(Some(vault.open(&request.fingerprint, &kept.sealed_answer)?))
}

/// Keeps the answer to a request that [`find`] knew nothing of, in the transaction of its act.
///
/// # Errors
/// [`Failure`] of the store.
pub async fn keep(
    tx: &mut Transaction,
    vault: &Vault,
    caller: &Caller,
    request: &Request,
    answer: &str,
) -> Result<(), Failure> {
    let organization = &caller.organization.id;
    rows::sweep(tx, organization, tx.now().plus_seconds(-LIFETIME_SECONDS), SWEPT_AT_ONCE).await?;
    let sealed = vault.seal(&request.fingerprint, answer)?;
    rows::keep(tx, organization, &request.key, &request.fingerprint, &sealed).await
}
