//! What was looked up a moment ago and may be used again: looking up a credential for every call would be a third of a
//! small call.
//!
//! What is kept counts for half a second, and only until an activity on this node, or a signal of another, tells that
//! credentials may be worth something else: a revoked key dies at once where it is revoked, and soon elsewhere, whatever
//! becomes of the signal (design rule 10, AC-53).

#[cfg(test)]
mod tests;

use std::collections::HashMap;
use std::hash::Hash;
use std::sync::{Mutex, PoisonError};

use admit_store::{Channel, Listener, Store, Timestamp};

const LIFETIME_MICROSECONDS: i64 = 500_000;
/// Values that are kept at the same time.
const CAPACITY: usize = 4096;

/// Values by what they were looked up with.
pub(crate) struct ShortMemory<K, V> {
    signals: Listener,
    kept: Mutex<HashMap<K, Kept<V>>>,
}

struct Kept<V> {
    value: V,
    since: Moment,
    until: Timestamp,
}

/// When something is looked up, and what had been heard by then.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Moment {
    signals: u64,
    now: Timestamp,
}

impl<K: Eq + Hash, V: Clone> ShortMemory<K, V> {
    /// An empty memory of what is in a store.
    pub(crate) fn new(store: &Store) -> Self {
        Self { signals: store.listen(Channel::Credentials), kept: Mutex::default() }
    }

    /// This moment. To be taken before a value is read, so that a signal that comes meanwhile ends it.
    pub(crate) fn moment(&self, now: Timestamp) -> Moment {
        Moment { signals: self.signals.count(), now }
    }

    /// The value, if it was looked up just before this moment.
    pub(crate) fn recall(&self, key: &K, at: Moment) -> Option<V> {
        let kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        let found = kept.get(key)?;
        let counts = found.since.signals == at.signals && (found.since.now..found.until).contains(&at.now);
        counts.then(|| found.value.clone())
    }

    /// Keeps a value that was looked up since that moment, no longer than until it ends by itself.
    pub(crate) fn keep(&self, key: K, value: V, since: Moment, ends_at: Option<Timestamp>) {
        let lapses_at = since.now.plus_microseconds(LIFETIME_MICROSECONDS);
        let until = ends_at.map_or(lapses_at, |ends_at| ends_at.min(lapses_at));
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.len() >= CAPACITY && !kept.contains_key(&key) {
            kept.clear();
        }
        kept.insert(key, Kept { value, since, until });
    }
}
