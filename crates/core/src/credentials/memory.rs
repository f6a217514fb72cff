//! Credentials that were recognized a moment ago.

#[cfg(test)]
mod tests;

use admit_store::{Failure, Store};

use super::{Recognized, find};
use crate::secrets::{KeyForm, KeySecret};
use crate::short_memory::ShortMemory;

/// Recognizes credentials as [`super::recognize`] does, and remembers them for half a second, or until they may be worth
/// something else. Nobody is remembered as unknown.
pub struct Memory {
    store: Store,
    /// By the digest of what was presented; the secret itself is kept nowhere.
    known: ShortMemory<(KeyForm, String), Recognized>,
}

impl Memory {
    /// An empty memory over a store.
    pub fn new(store: Store) -> Self {
        Self { known: ShortMemory::new(&store), store }
    }

    /// The credential that a program presents, looked up now or a moment ago. See [`super::recognize`].
    ///
    /// # Errors
    /// [`Failure`] of the store.
    pub async fn recognize(&self, presented: &str) -> Result<Option<Recognized>, Failure> {
        let Some(secret) = KeySecret::parse(presented) else { return Ok(None) };
        let key = (secret.form(), secret.digest());
        let moment = self.known.moment(self.store.clock().now());
        if let Some(recognized) = self.known.recall(&key, moment) {
            return Ok(Some(recognized));
        }
        let found = self.store.read(key.clone(), |tx, (form, digest)| Box::pin(find(tx, *form, digest))).await?;
        let Some(stored) = found else { return Ok(None) };
        self.known.keep(key, stored.recognized.clone(), moment, stored.expires_at);
        Ok(Some(stored.recognized))
    }
}
