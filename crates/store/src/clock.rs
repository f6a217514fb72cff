//! Moments, and who says which one it is.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use crate::row::{Column, FromColumn, Unexpected};

const MICROSECONDS_PER_SECOND: i64 = 1_000_000;

/// A moment in UTC with microsecond precision; stored as microseconds since 1970.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp(i64);

impl Timestamp {
    /// The moment that many microseconds after 1970-01-01T00:00:00Z.
    pub const fn from_microseconds(microseconds: i64) -> Self {
        Self(microseconds)
    }

    /// Microseconds since 1970-01-01T00:00:00Z.
    pub const fn microseconds(self) -> i64 {
        self.0
    }

    /// Whole seconds since 1970-01-01T00:00:00Z, rounded down.
    pub const fn seconds(self) -> i64 {
        self.0.div_euclid(MICROSECONDS_PER_SECOND)
    }

    /// The moment `seconds` later (or earlier, when negative); stops at the ends of what can be represented.
    #[must_use]
    pub const fn plus_seconds(self, seconds: i64) -> Self {
        Self(self.0.saturating_add(seconds.saturating_mul(MICROSECONDS_PER_SECOND)))
    }

    /// The moment `microseconds` later (or earlier, when negative); stops at the ends of what can be represented.
    #[must_use]
    pub const fn plus_microseconds(self, microseconds: i64) -> Self {
        Self(self.0.saturating_add(microseconds))
    }

    /// Whole seconds from `earlier` to this moment, rounded up; negative when `earlier` is in fact later.
    pub const fn seconds_since(self, earlier: Self) -> i64 {
        let difference = self.0.saturating_sub(earlier.0);
        difference.div_euclid(MICROSECONDS_PER_SECOND) + (difference.rem_euclid(MICROSECONDS_PER_SECOND) > 0) as i64
    }
}

/// RFC 3339 in UTC with six fractional digits, as the Admin API writes it (spec section 6).
impl fmt::Display for Timestamp {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match jiff::Timestamp::from_microsecond(self.0) {
            Ok(moment) => write!(formatter, "{moment:.6}"),
            Err(_) => write!(formatter, "{}us", self.0),
        }
    }
}

/// Tells the time. It can be moved forward, which is how tests live through 21 days in a millisecond.
///
/// Over PostgreSQL the clock that judges is the database's, the same for all nodes; this one follows it, to within the time
/// that an answer takes.
#[derive(Clone, Debug)]
pub struct Clock {
    stopped_at: Option<Timestamp>,
    advanced_by_seconds: Arc<AtomicI64>,
    behind_database_by_microseconds: Arc<AtomicI64>,
}

impl Clock {
    /// The system's clock.
    pub fn system() -> Self {
        Self { stopped_at: None, advanced_by_seconds: Arc::default(), behind_database_by_microseconds: Arc::default() }
    }

    /// A clock that stands still until it is advanced.
    pub fn stopped_at(moment: Timestamp) -> Self {
        Self { stopped_at: Some(moment), ..Self::system() }
    }

    /// The time now.
    pub fn now(&self) -> Timestamp {
        let base = self.stopped_at.unwrap_or_else(|| {
            Timestamp(system_time().0.saturating_add(self.behind_database_by_microseconds.load(Ordering::Relaxed)))
        });
        base.plus_seconds(self.advanced_by_seconds.load(Ordering::SeqCst))
    }

    /// How far this clock is ahead of its source, in seconds.
    pub fn advanced_by_seconds(&self) -> i64 {
        self.advanced_by_seconds.load(Ordering::SeqCst)
    }

    /// Sets how far this clock is ahead of its source. A clock never goes back: a smaller value is ignored.
    pub fn set_advanced_by_seconds(&self, seconds: i64) {
        self.advanced_by_seconds.fetch_max(seconds, Ordering::SeqCst);
    }

    /// What this clock says when the database's own says `database_time` and was moved by `advanced_by_seconds`. A stopped
    /// clock stays where it is.
    pub(crate) fn follow(&self, database_time: Timestamp, advanced_by_seconds: i64) -> Timestamp {
        self.set_advanced_by_seconds(advanced_by_seconds);
        if self.stopped_at.is_some() {
            return self.now();
        }
        let behind = database_time.0.saturating_sub(system_time().0);
        self.behind_database_by_microseconds.store(behind, Ordering::Relaxed);
        database_time.plus_seconds(self.advanced_by_seconds())
    }
}

#[expect(clippy::disallowed_methods, reason = "the one place that reads the system's clock")]
fn system_time() -> Timestamp {
    let since_1970 = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
    Timestamp(i64::try_from(since_1970.as_micros()).unwrap_or(i64::MAX))
}

impl FromColumn for Timestamp {
    fn from_column(column: Column<'_>) -> Result<Self, Unexpected> {
        i64::from_column(column).map(Self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_timestamp_reads_as_rfc_3339_with_six_digits() {
        assert_eq!(Timestamp::from_microseconds(1_730_332_707_427_722).to_string(), "2024-10-30T23:58:27.427722Z");
        assert_eq!(Timestamp::from_microseconds(0).to_string(), "1970-01-01T00:00:00.000000Z");
    }

    #[test]
    fn seconds_between_moments_round_up_so_that_a_wait_is_long_enough() {
        let earlier = Timestamp::from_microseconds(0);
        assert_eq!(Timestamp::from_microseconds(1).seconds_since(earlier), 1);
        assert_eq!(Timestamp::from_microseconds(1_000_000).seconds_since(earlier), 1);
        assert_eq!(earlier.seconds_since(Timestamp::from_microseconds(1_500_000)), -1);
    }

    #[test]
    fn a_stopped_clock_moves_only_forward() {
        let clock = Clock::stopped_at(Timestamp::from_microseconds(5));
        clock.set_advanced_by_seconds(2);
        clock.set_advanced_by_seconds(1);
        assert_eq!(clock.now(), Timestamp::from_microseconds(2_000_005));
    }
}
