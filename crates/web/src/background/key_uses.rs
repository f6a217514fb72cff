//! When keys are used, to within an hour: noted beside the request, which does not wait for it and does not fail with it.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use admit_core::ids::{KeyId, OrganizationId};
use admit_core::keys::{self, USE_IS_NOTED_EVERY_SECONDS};
use admit_store::Timestamp;

use crate::app::App;

/// Keys that are remembered as noted, at most; beyond that, the database alone tells.
const REMEMBERED_LIMIT: usize = 100_000;

/// Which keys this server has noted within the last hour, so that it asks the database once an hour and not for each call.
#[derive(Default)]
pub(crate) struct KeyUses(Mutex<HashMap<KeyId, Timestamp>>);

impl KeyUses {
    /// Whether a use at `now` is to be written; it then counts as written.
    fn is_due(&self, key: &KeyId, now: Timestamp) -> bool {
        let mut noted = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let is_recent = |at: &Timestamp| *at > now.plus_seconds(-USE_IS_NOTED_EVERY_SECONDS);
        if noted.get(key).is_some_and(is_recent) {
            return false;
        }
        if noted.len() >= REMEMBERED_LIMIT {
            noted.retain(|_, at| is_recent(at));
        }
        if noted.len() < REMEMBERED_LIMIT {
            noted.insert(key.clone(), now);
        }
        true
    }
}

/// Notes that a key is in use now, if that is due.
pub(crate) fn note_use(app: &App, organization: &OrganizationId, key: &KeyId) {
    if !app.key_uses.is_due(key, app.store.clock().now()) {
        return;
    }
    let (store, input) = (app.store.clone(), (organization.clone(), key.clone()));
    tokio::spawn(async move {
        let noted = store.count(input, |tx, (organization, key)| Box::pin(keys::note_use(tx, organization, key))).await;
        if let Err(failure) = noted {
            tracing::debug!(error = %failure, "the use of a key was not noted");
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_use_of_a_key_is_due_once_an_hour() {
        let (uses, key, start) = (KeyUses::default(), KeyId::from("apikey_1"), Timestamp::from_microseconds(0));
        assert!(uses.is_due(&key, start));
        assert!(!uses.is_due(&key, start.plus_seconds(USE_IS_NOTED_EVERY_SECONDS - 1)));
        assert!(uses.is_due(&KeyId::from("apikey_2"), start));
        assert!(uses.is_due(&key, start.plus_seconds(USE_IS_NOTED_EVERY_SECONDS)));
    }
}
