//! Credentials of programs: what is presented is told apart by its form (spec section 1.2) and looked up as what it is.

mod asker;
mod memory;
mod scopes;
#[cfg(test)]
mod tests;

use admit_store::{Failure, Timestamp, Transaction};
pub use asker::{Asker, recognize_again};
pub use memory::Memory;
pub use scopes::{MissingScope, Scope, Scopes, UnknownScope};

use crate::caller::{Actor, Credential};
use crate::organizations::Organization;
use crate::secrets::{KeyForm, KeySecret, digests_equal};
use crate::{access_tokens, keys};

/// A credential that was recognized: whose it is, and how far it goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recognized {
    /// The organization it belongs to.
    pub organization: Organization,
    /// Who acts with it.
    pub actor: Actor,
    /// What it is.
    pub credential: Credential,
}

/// A recognized credential beside the digest it was found by.
pub(crate) struct Stored {
    pub(crate) digest: String,
    /// When it ends by itself.
    pub(crate) expires_at: Option<Timestamp>,
    pub(crate) recognized: Recognized,
}

/// The credential that a program presents to act on an organization; `None` when it is malformed, unknown, revoked or
/// expired, its principal is gone, or it is a key of one workspace. A malformed one is told by its checksum, without the
/// database.
///
/// # Errors
/// [`Failure`] of the store.
pub async fn recognize(tx: &mut Transaction, presented: &str) -> Result<Option<Recognized>, Failure> {
    let Some(secret) = KeySecret::parse(presented) else { return Ok(None) };
    Ok(find(tx, secret.form(), &secret.digest()).await?.map(|stored| stored.recognized))
}

async fn find(tx: &mut Transaction, form: KeyForm, digest: &str) -> Result<Option<Stored>, Failure> {
    let stored = match form {
        KeyForm::Admin => keys::find_admin_key(tx, digest).await?,
        KeyForm::Scoped => keys::find_scoped_key(tx, digest).await?,
        KeyForm::Api => keys::find_principal_key(tx, digest).await?,
        KeyForm::AccessToken => access_tokens::find_token(tx, digest).await?,
    };
    Ok(stored.filter(|stored| digests_equal(&stored.digest, digest)))
}
