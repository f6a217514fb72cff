//! Telling whether a key is good, for whoever stands before what keys are for.

use admit_store::{Error, Failure, Transaction};

use super::rights::prove_verifies;
use crate::caller::Caller;
use crate::ids::{KeyId, OrganizationId};
use crate::keys::{Refusal, Verification, rows};
use crate::secrets::{KeyForm, KeySecret};

/// What is known of a presented key. A key of another organization is as unknown as one that nobody made; so are admin keys
/// and access tokens, which are for Admit itself.
///
/// One read of an index, and none for what its checksum tells. What it returns may be kept as long as no act on keys, members
/// and service accounts comes between, and judged again as time goes on.
///
/// # Errors
/// [`Refusal::NotAllowed`].
pub async fn verify(tx: &mut Transaction, caller: &Caller, presented: &str) -> Result<Verification, Error<Refusal>> {
    prove_verifies(tx, caller).await?;
    let Some(secret) = KeySecret::parse(presented) else { return Ok(Verification::Malformed) };
    if !matches!(secret.form(), KeyForm::Api | KeyForm::Scoped) {
        return Ok(Verification::Unknown);
    }
    let known = rows::find_known(tx, &caller.organization.id, &secret.digest()).await?;
    Ok(known.map_or(Verification::Unknown, |known| Verification::Known(Box::new(known))))
}

/// Notes that a key, of whatever kind, is in use: for [`admit_store::Store::count`], and at most once an hour.
///
/// # Errors
/// [`Failure`] of the store.
pub async fn note_use(tx: &mut Transaction, organization: &OrganizationId, key: &KeyId) -> Result<(), Failure> {
    rows::note_use(tx, organization, key).await
}
