//! How often the programs of an organization may call (spec section 5): fixed windows that begin with their first call.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use admit_core::ids::OrganizationId;
use admit_store::Timestamp;

/// How often programs may call; `None` means without limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RateLimitSettings {
    /// Calls of the Admin API per organization and minute.
    pub calls_per_minute: Option<u32>,
    /// Invites created per organization and hour; they do not count as calls.
    pub invites_per_hour: Option<u32>,
}

impl Default for RateLimitSettings {
    /// The limits of spec section 5.
    fn default() -> Self {
        Self { calls_per_minute: Some(100), invites_per_hour: Some(1200) }
    }
}

impl RateLimitSettings {
    /// No limits.
    pub const OFF: Self = Self { calls_per_minute: None, invites_per_hour: None };
}

/// What is counted together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Bucket {
    Calls,
    Invites,
}

impl Bucket {
    const fn window_seconds(self) -> i64 {
        match self {
            Self::Calls => 60,
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

struct Window {
    started_at: Timestamp,
    calls: u32,
}

/// The counters of this process.
pub(crate) struct RateLimits {
    settings: RateLimitSettings,
    windows: Mutex<HashMap<(OrganizationId, Bucket), Window>>,
}

impl RateLimits {
    pub(crate) fn new(settings: RateLimitSettings) -> Self {
        Self { settings, windows: Mutex::default() }
    }

    /// Counts a call; `None` when its bucket has no limit. A refused call is not counted.
    pub(crate) fn count(&self, organization: &OrganizationId, bucket: Bucket, now: Timestamp) -> Option<Verdict> {
        let limit = match bucket {
            Bucket::Calls => self.settings.calls_per_minute,
            Bucket::Invites => self.settings.invites_per_hour,
        }?;
        let mut windows = self.windows.lock().unwrap_or_else(PoisonError::into_inner);
        let window = windows.entry((organization.clone(), bucket)).or_insert(Window { started_at: now, calls: 0 });
        if now >= window.started_at.plus_seconds(bucket.window_seconds()) {
            *window = Window { started_at: now, calls: 0 };
        }
        let is_allowed = window.calls < limit;
        window.calls += u32::from(is_allowed);
        let resets_at = window.started_at.plus_seconds(bucket.window_seconds());
        Some(Verdict { is_allowed, limit, remaining: limit - window.calls, resets_at })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: i64) -> Timestamp {
        Timestamp::from_microseconds(0).plus_seconds(seconds)
    }

    #[test]
    fn a_window_closes_at_its_limit_and_opens_again_with_the_next_one() {
        let limits = RateLimits::new(RateLimitSettings { calls_per_minute: Some(2), invites_per_hour: None });
        let organization = OrganizationId::from("o");
        let allowed = |seconds| limits.count(&organization, Bucket::Calls, at(seconds)).unwrap().is_allowed;
        assert_eq!([allowed(10), allowed(20), allowed(30), allowed(69), allowed(70)], [true, true, false, false, true]);
    }

    #[test]
    fn organizations_and_buckets_count_apart() {
        let limits = RateLimits::new(RateLimitSettings { calls_per_minute: Some(1), invites_per_hour: Some(1) });
        for organization in ["one", "other"].map(OrganizationId::from) {
            for bucket in [Bucket::Calls, Bucket::Invites] {
                assert!(limits.count(&organization, bucket, at(0)).unwrap().is_allowed);
                assert!(!limits.count(&organization, bucket, at(0)).unwrap().is_allowed);
            }
        }
    }

    #[test]
    fn without_a_limit_nothing_is_said() {
        let limits = RateLimits::new(RateLimitSettings::OFF);
        assert_eq!(limits.count(&OrganizationId::from("o"), Bucket::Calls, at(0)), None);
    }
}
