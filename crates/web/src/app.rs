//! What every face needs, handed to each handler as its state.

use std::net::IpAddr;
use std::ops::Deref;
use std::sync::Arc;

use admit_core::secrets::Vault;
use admit_core::webhooks::Reach;
use admit_core::{credentials, keys};
use admit_store::Store;
use tokio::sync::{Semaphore, watch};
use url::Url;

use crate::background::{ComplianceCalls, KeyUses};
use crate::rate_limits::{RateLimitSettings, RateLimits};

/// Streams of events at the same time.
const EVENT_STREAMS_LIMIT: usize = 256;

/// How the faces behave.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Where people reach this server. Links are built from it and from nothing else (design rule 6).
    pub public_url: Url,
    /// Whether mail goes to the built-in mailbox, because no mail server is configured.
    pub has_mailbox: bool,
    /// Who mails are from, as they say it.
    pub mail_from: String,
    /// How far webhooks reach.
    pub webhook_reach: Reach,
    /// Whether tests may move the clock.
    pub has_test_clock: bool,
    /// For how many seconds a sign-in counts as fresh.
    pub fresh_sign_in_seconds: i64,
    /// How many mails to sign in one network may ask for within ten minutes.
    pub sign_ins_per_network: i64,
    /// How often programs may call.
    pub rate_limits: RateLimitSettings,
    /// Proxies whose word about the client's address is taken.
    pub trusted_proxies: Vec<IpAddr>,
}

impl Settings {
    /// Whether people reach this server over TLS, so that cookies may insist on it.
    pub fn is_https(&self) -> bool {
        self.public_url.scheme() == "https"
    }
}

/// The state of all handlers. Cheap to clone, which happens several times for each request.
#[derive(Clone)]
pub struct App(Arc<Shared>);

/// What an [`App`] leads to.
pub struct Shared {
    /// The data.
    pub store: Store,
    /// The server's own key.
    pub vault: Arc<Vault>,
    /// How the faces behave.
    pub settings: Settings,
    pub(crate) rate_limits: RateLimits,
    pub(crate) compliance_calls: ComplianceCalls,
    pub(crate) credentials: credentials::Memory,
    pub(crate) key_verifier: keys::Verifier,
    pub(crate) key_uses: KeyUses,
    /// Room for streams of events, each of which keeps looking.
    pub(crate) event_streams: Arc<Semaphore>,
    readiness: Readiness,
}

/// Whether `/readyz` may say that requests are served. Cheap to clone.
#[derive(Clone)]
pub struct Readiness(Arc<watch::Sender<bool>>);

impl Default for Readiness {
    fn default() -> Self {
        Self(Arc::new(watch::channel(false).0))
    }
}

impl Readiness {
    /// Says from here on that this server takes no more requests, though it does: balancers then look elsewhere.
    pub fn withdraw(&self) {
        self.0.send_replace(true);
    }

    pub(crate) fn is_withdrawn(&self) -> bool {
        *self.0.borrow()
    }

    /// Waits until it is withdrawn: what would go on for long ends then.
    pub(crate) async fn withdrawn(&self) {
        // The sender is here, so that waiting ends with the change and with nothing else.
        let _ = self.0.subscribe().wait_for(|is_withdrawn| *is_withdrawn).await;
    }
}

impl App {
    /// What `/readyz` says.
    pub fn readiness(&self) -> Readiness {
        self.readiness.clone()
    }

    /// The state over a store.
    pub fn new(store: Store, vault: Arc<Vault>, settings: Settings) -> Self {
        let rate_limits = RateLimits::new(settings.rate_limits, &store);
        let compliance_calls = ComplianceCalls::start(store.clone());
        let credentials = credentials::Memory::new(store.clone());
        let key_verifier = keys::Verifier::new(store.clone());
        let readiness = Readiness::default();
        let key_uses = KeyUses::default();
        Self(Arc::new(Shared {
            store,
            vault,
            settings,
            rate_limits,
            compliance_calls,
            credentials,
            key_verifier,
            key_uses,
            event_streams: Arc::new(Semaphore::new(EVENT_STREAMS_LIMIT)),
            readiness,
        }))
    }

    /// Waits until what was answered is recorded as well. For a server that takes no more requests.
    pub async fn finish_records(&self) {
        self.compliance_calls.finish().await;
    }
}

impl Deref for App {
    type Target = Shared;

    fn deref(&self) -> &Shared {
        &self.0
    }
}
