//! How often the programs of an organization may call (spec section 5): fixed windows that begin with their first call.
//!
//! One server counts by itself; nodes over one database count together in it.

mod here;
mod together;

use admit_core::ids::OrganizationId;
use admit_core::rate_windows::Window;
use admit_store::{Store, Timestamp};

/// How often programs may call; `None` means without limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RateLimitSettings {
    /// Calls of the Admin API per organization and minute.
    pub calls_per_minute: Option<u32>,
    /// Invites created per organization and hour; they do not count as calls.
    pub invites_per_hour: Option<u32>,
    /// Calls of the Compliance API per organization and minute; they do not count as calls.
    pub compliance_calls_per_minute: Option<u32>,
}

impl Default for RateLimitSettings {
    /// The limits of spec section 5.
    fn default() -> Self {
        Self { calls_per_minute: Some(100), invites_per_hour: Some(1200), compliance_calls_per_minute: Some(600) }
    }
}

impl RateLimitSettings {
    /// No limits.
    pub const OFF: Self = Self { calls_per_minute: None, invites_per_hour: None, compliance_calls_per_minute: None };
}

/// What is counted together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Bucket {
    Calls,
    Invites,
    ComplianceCalls,
}

impl Bucket {
    const fn name(self) -> &'static str {
        match self {
            Self::Calls => "calls",
            Self::Invites => "invites",
            Self::ComplianceCalls => "compliance_calls",
        }
    }

    const fn window_seconds(self) -> i64 {
        match self {
            Self::Calls | Self::ComplianceCalls => 60,
            Self::Invites => 3600,
        }
    }
}

/// What a call's bucket says of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Verdict {
    pub(crate) is_allowed: bool,
    pub(crate) limit: u32,
    pub(crate) remaining: u32,
    pub(crate) resets_at: Timestamp,
}

impl Verdict {
    /// The verdict on the last call that was counted in a window.
    fn of(window: Window, bucket: Bucket, limit: u32) -> Self {
        let left = i64::from(limit) - window.calls;
        Self {
            is_allowed: left >= 0,
            limit,
            remaining: u32::try_from(left).unwrap_or(0),
            resets_at: window.started_at.plus_seconds(bucket.window_seconds()),
        }
    }
}

/// Counts calls and judges them.
pub(crate) struct RateLimits {
    settings: RateLimitSettings,
    counter: Counter,
}

enum Counter {
    Here(here::Counter),
    Together(together::Counter),
}

impl RateLimits {
    pub(crate) fn new(settings: RateLimitSettings, store: &Store) -> Self {
        let counter = if store.is_shared() && settings != RateLimitSettings::OFF {
            Counter::Together(together::Counter::start(store.clone()))
        } else {
            Counter::Here(here::Counter::default())
        };
        Self { settings, counter }
    }

    /// Counts a call; `None` when its bucket has no limit, or when nobody can count just now.
    pub(crate) async fn count(&self, organization: &OrganizationId, bucket: Bucket, now: Timestamp) -> Option<Verdict> {
        let limit = match bucket {
            Bucket::Calls => self.settings.calls_per_minute,
            Bucket::Invites => self.settings.invites_per_hour,
            Bucket::ComplianceCalls => self.settings.compliance_calls_per_minute,
        }?;
        let window = match &self.counter {
            Counter::Here(counter) => counter.count(organization, bucket, now),
            Counter::Together(counter) => counter.count(organization, bucket).await?,
        };
        Some(Verdict::of(window, bucket, limit))
    }
}
