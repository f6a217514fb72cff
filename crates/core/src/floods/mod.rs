//! Floods: what anybody may do, signed in or not, is done only so often within a time, for one address, or from one network.
//!
//! Nothing is counted on its own: whatever is done leaves a row with its moment, and the newest of these rows tell.

mod networks;

pub(crate) use networks::{network_of, network_of_client};

use admit_store::Timestamp;

/// How often something may be done.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Allowance {
    /// So many times.
    pub(crate) times: i64,
    /// Within so many seconds.
    pub(crate) within_seconds: i64,
}

impl Allowance {
    /// Since when whatever was done counts.
    pub(crate) fn since(self, now: Timestamp) -> Timestamp {
        now.plus_seconds(-self.within_seconds)
    }

    /// After how many seconds it may be done again, if it can't be now. `recent` is when it was done since then, the newest
    /// first, and no more of it than is allowed.
    pub(crate) fn wait_seconds(self, recent: &[Timestamp], now: Timestamp) -> Option<i64> {
        let oldest = recent.last()?;
        let is_used_up = i64::try_from(recent.len()).unwrap_or(i64::MAX) >= self.times;
        is_used_up.then(|| oldest.plus_seconds(self.within_seconds).seconds_since(now).max(1))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_done_as_often_as_it_may_be_waits_until_the_first_of_it_is_long_ago() {
        let at = |seconds: i64| Timestamp::from_microseconds(seconds * 1_000_000);
        let allowance = Allowance { times: 2, within_seconds: 60 };
        assert_eq!(allowance.since(at(100)), at(40));
        assert_eq!(allowance.wait_seconds(&[], at(100)), None);
        assert_eq!(allowance.wait_seconds(&[at(90)], at(100)), None);
        assert_eq!(allowance.wait_seconds(&[at(90), at(50)], at(100)), Some(10));
        assert_eq!(allowance.wait_seconds(&[at(100), at(40)], at(100)), Some(1));
    }
}
