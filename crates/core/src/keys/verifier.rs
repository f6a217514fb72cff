//! Keys that were verified a moment ago: a gateway asks about the same ones again and again.

use admit_store::{Error, Store};

use super::{KnownKey, Refusal, Verification, verify};
use crate::caller::{Actor, Caller};
use crate::ids::OrganizationId;
use crate::secrets::KeySecret;
use crate::short_memory::ShortMemory;

/// Verifies keys as [`verify`] does, and remembers for half a second, or until keys may be worth something else, what is
/// known of those that are known. What a gateway sees of a revoked key is so never older than a second.
pub struct Verifier {
    store: Store,
    /// By who asks, whose right is remembered with it, and the digest of what was presented.
    known: ShortMemory<(OrganizationId, Actor, String), KnownKey>,
}

impl Verifier {
    /// A verifier over a store that remembers nothing yet.
    pub fn new(store: Store) -> Self {
        Self { known: ShortMemory::new(&store), store }
    }

    /// What is known of a presented key, looked up now or a moment ago. See [`verify`].
    ///
    /// # Errors
    /// [`Refusal::NotAllowed`].
    pub async fn verify(&self, caller: Caller, presented: String) -> Result<Verification, Error<Refusal>> {
        let Some(secret) = KeySecret::parse(&presented) else {
            return self.look_up(caller, presented).await;
        };
        let key = (caller.organization.id.clone(), caller.actor.clone(), secret.digest());
        let moment = self.known.moment(self.store.clock().now());
        if let Some(known) = self.known.recall(&key, moment) {
            return Ok(Verification::Known(Box::new(known)));
        }
        let verification = self.look_up(caller, presented).await?;
        if let Verification::Known(known) = &verification {
            self.known.keep(key, KnownKey::clone(known), moment, None);
        }
        Ok(verification)
    }

    async fn look_up(&self, caller: Caller, presented: String) -> Result<Verification, Error<Refusal>> {
        let input = (caller, presented);
        self.store.read(input, |tx, (caller, presented)| Box::pin(verify(tx, caller, presented))).await
    }
}
