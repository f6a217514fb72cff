//! Acts on admin keys.

use admit_store::{Failure, Transaction};

use super::{RecognizedKey, rows};
use crate::activities::{self, Activity};
use crate::caller::{Actor, Caller};
use crate::ids::KeyId;
use crate::secrets::{AdminKeySecret, digests_equal};

/// A key that was just made. The secret is shown once.
#[derive(Clone, Debug)]
pub struct IssuedKey {
    /// Which key.
    pub id: KeyId,
    /// The key itself.
    pub secret: AdminKeySecret,
}

/// Makes an admin key of the caller's organization.
pub(crate) async fn issue(tx: &mut Transaction, caller: &Caller, name: &str) -> Result<IssuedKey, Failure> {
    let id = KeyId::new(tx)?;
    let secret = AdminKeySecret::new()?;
    let creator = if let Actor::Person(person) = &caller.actor { Some(person) } else { None };
    rows::insert(tx, &id, &caller.organization.id, name, &secret, creator).await?;
    let created = Activity::AdminApiKeyCreated { admin_api_key_id: &id };
    activities::record(tx, Some(&caller.organization.id), &caller.actor, &caller.origin, &created).await?;
    Ok(IssuedKey { id, secret })
}

/// The key that a program presents; `None` when it is malformed, unknown or revoked. A malformed key is told by its
/// checksum, without the database.
///
/// # Errors
/// [`Failure`] of the store.
pub async fn authenticate(tx: &mut Transaction, presented: &str) -> Result<Option<RecognizedKey>, Failure> {
    let Some(secret) = AdminKeySecret::parse(presented) else { return Ok(None) };
    let digest = secret.digest();
    let Some(stored) = rows::find_by_digest(tx, &digest).await? else { return Ok(None) };
    Ok(digests_equal(&stored.digest, &digest).then_some(stored.key))
}
