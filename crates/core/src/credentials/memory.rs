//! A short memory of recognized credentials: looking each one up again for every call would be a third of a small call.
//!
//! What is remembered counts for half a second, and only until an activity on this node, or a signal of another, tells that
//! credentials may be worth something else: a revoked key dies at once where it is revoked, and soon elsewhere, whatever
//! becomes of the signal (design rule 10, AC-53). Nobody is remembered as unknown.

#[cfg(test)]
mod tests;

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use admit_store::{Channel, Failure, Listener, Store, Timestamp};

use super::{Recognized, find};
use crate::secrets::{KeyForm, KeySecret};

const LIFETIME_MICROSECONDS: i64 = 500_000;
/// Credentials that are remembered at the same time.
const CAPACITY: usize = 4096;

/// Recognizes credentials as [`super::recognize`] does, and remembers them.
pub struct Memory {
    store: Store,
    signals: Listener,
    /// By the digest of what was presented; the secret itself is kept nowhere.
    known: Mutex<HashMap<(KeyForm, String), Known>>,
}

struct Known {
    recognized: Recognized,
    /// The signals there had been before it was looked up.
    signals: u64,
    from: Timestamp,
    until: Timestamp,
}

impl Memory {
    /// An empty memory over a store.
    pub fn new(store: Store) -> Self {
        let signals = store.listen(Channel::Credentials);
        Self { store, signals, known: Mutex::default() }
    }

    /// The credential that a program presents, looked up now or a moment ago. See [`super::recognize`].
    ///
    /// # Errors
    /// [`Failure`] of the store.
    pub async fn recognize(&self, presented: &str) -> Result<Option<Recognized>, Failure> {
        let Some(secret) = KeySecret::parse(presented) else { return Ok(None) };
        let key = (secret.form(), secret.digest());
        let signals = self.signals.count();
        let now = self.store.clock().now();
        if let Some(recognized) = self.recall(&key, signals, now) {
            return Ok(Some(recognized));
        }
        let found = self.store.read(key.clone(), |tx, (form, digest)| Box::pin(find(tx, *form, digest))).await?;
        let Some(stored) = found else { return Ok(None) };
        let lapses_at = now.plus_microseconds(LIFETIME_MICROSECONDS);
        let until = stored.expires_at.map_or(lapses_at, |expires_at| expires_at.min(lapses_at));
        self.keep(key, Known { recognized: stored.recognized.clone(), signals, from: now, until });
        Ok(Some(stored.recognized))
    }

    fn recall(&self, key: &(KeyForm, String), signals: u64, now: Timestamp) -> Option<Recognized> {
        let known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        let known = known.get(key)?;
        let counts = known.signals == signals && (known.from..known.until).contains(&now);
        counts.then(|| known.recognized.clone())
    }

    fn keep(&self, key: (KeyForm, String), new: Known) {
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        if known.len() >= CAPACITY && !known.contains_key(&key) {
            known.clear();
        }
        known.insert(key, new);
    }
}
