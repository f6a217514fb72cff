//! The counters of one server, in its memory.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use admit_core::ids::OrganizationId;
use admit_core::rate_windows::Window;
use admit_store::Timestamp;

use super::Bucket;

#[derive(Default)]
pub(super) struct Counter(Mutex<HashMap<(OrganizationId, Bucket), Window>>);

impl Counter {
    pub(super) fn count(&self, organization: &OrganizationId, bucket: Bucket, now: Timestamp) -> Window {
        let mut windows = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let empty = Window { started_at: now, calls: 0 };
        let window = windows.entry((organization.clone(), bucket)).or_insert(empty);
        if now >= window.started_at.plus_seconds(bucket.window_seconds()) {
            *window = empty;
        }
        window.calls += 1;
        *window
    }
}

#[cfg(test)]
mod tests {
    use super::super::Verdict;
    use super::*;

    fn at(seconds: i64) -> Timestamp {
        Timestamp::from_microseconds(0).plus_seconds(seconds)
    }

    #[test]
    fn a_window_closes_at_its_limit_and_opens_again_with_the_next_one() {
        let counter = Counter::default();
        let organization = OrganizationId::from("o");
        let verdict = |seconds| {
            let window = counter.count(&organization, Bucket::Calls, at(seconds));
            let verdict = Verdict::of(window, Bucket::Calls, 2);
            (verdict.is_allowed, verdict.remaining)
        };
        let verdicts = [10, 20, 30, 69, 70].map(verdict);
        assert_eq!(verdicts, [(true, 1), (true, 0), (false, 0), (false, 0), (true, 1)]);
    }

    #[test]
    fn organizations_and_buckets_count_apart() {
        let counter = Counter::default();
        for organization in ["one", "other"].map(OrganizationId::from) {
            for bucket in [Bucket::Calls, Bucket::Invites] {
                assert_eq!([1, 2].map(|_| counter.count(&organization, bucket, at(0)).calls), [1, 2]);
            }
        }
    }
}
