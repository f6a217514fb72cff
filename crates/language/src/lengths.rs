//! Lengths of time, told in their largest unit.

/// A length of time as people say it: `20 days`, `1 hour`. A message takes it as `$count` and `$unit` (see
/// [`Message::with_length`](crate::Message::with_length)) and says it in its own grammar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Length {
    /// How many.
    pub count: u64,
    /// Of what: `day`, `hour`, `minute` or `second`.
    pub unit: &'static str,
}

const UNITS: [(u64, &str); 3] = [(86_400, "day"), (3600, "hour"), (60, "minute")];

impl Length {
    /// How long ago something was, rounded down. Less than nothing is nothing.
    pub fn elapsed(seconds: i64) -> Self {
        Self::counted(seconds, 0)
    }

    /// How long something still holds. Rounded down, so that nobody is promised more than there is; but a unit counts as full
    /// when a tenth or less of it is missing, so that a mail that is written a little after its invitation still says 21 days.
    pub fn remaining(seconds: i64) -> Self {
        Self::counted(seconds, 10)
    }

    /// `tolerance` is the part of a unit that may be missing; none when it is zero.
    fn counted(seconds: i64, tolerance: u64) -> Self {
        let seconds = u64::try_from(seconds).unwrap_or(0);
        let fitting = UNITS.into_iter().find_map(|(length, unit)| {
            let count = (seconds + length.checked_div(tolerance).unwrap_or(0)) / length;
            (count > 0).then_some(Self { count, unit })
        });
        fitting.unwrap_or(Self { count: seconds, unit: "second" })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MINUTE: i64 = 60;
    const HOUR: i64 = 60 * MINUTE;
    const DAY: i64 = 24 * HOUR;

    fn told(length: Length) -> String {
        format!("{} {}", length.count, length.unit)
    }

    #[test]
    fn what_is_over_is_told_in_full_units() {
        let lengths = [-5, 0, 1, 59, 60, HOUR - 1, HOUR, DAY, 21 * DAY - 1, 21 * DAY];
        let words = [
            "0 second",
            "0 second",
            "1 second",
            "59 second",
            "1 minute",
            "59 minute",
            "1 hour",
            "1 day",
            "20 day",
            "21 day",
        ];
        assert_eq!(lengths.map(|seconds| told(Length::elapsed(seconds))), words);
    }

    #[test]
    fn what_still_holds_counts_a_unit_that_is_nearly_full() {
        let lengths = [21 * DAY, 21 * DAY - 90, 36 * HOUR, 23 * HOUR, 3 * HOUR, HOUR, 10 * MINUTE, 55, 20, -5 * DAY];
        let words = [
            "21 day",
            "21 day",
            "1 day",
            "1 day",
            "3 hour",
            "1 hour",
            "10 minute",
            "1 minute",
            "20 second",
            "0 second",
        ];
        assert_eq!(lengths.map(|seconds| told(Length::remaining(seconds))), words);
    }
}
