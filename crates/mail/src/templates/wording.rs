//! Times as a person reads them in a mail.

use jiff::Timestamp;
use jiff::fmt::strtime;

const MINUTE: i64 = 60;
const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;

/// How long something still holds, such as `in 21 days`, `in 1 day`, `in 3 hours` or `in less than a minute`.
///
/// Rounded down, so that nobody is promised more than there is; a unit counts as full when a tenth or less of it is
/// missing, so that a mail composed a little after its invitation still says 21 days. Zero and less say
/// `in less than a minute`: whether something has ended is not for a mail to judge.
pub fn expires_in(seconds: i64) -> String {
    let units = [(DAY, "day"), (HOUR, "hour"), (MINUTE, "minute")];
    for (length, unit) in units {
        let count = seconds.saturating_add(length / 10) / length;
        if count == 1 {
            return format!("in 1 {unit}");
        }
        if count > 1 {
            return format!("in {count} {unit}s");
        }
    }
    "in less than a minute".to_owned()
}

/// A moment in full, such as `12 December 2026, 14:05 UTC`.
pub fn moment(at: Timestamp) -> String {
    // The format has no field that a timestamp lacks, so the fallback (RFC 3339) is never seen; it spares a panic.
    strtime::format("%-d %B %Y, %H:%M UTC", at).unwrap_or_else(|_| at.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_length_is_told_in_its_largest_unit() {
        let cases = [
            (21 * DAY, "in 21 days"),
            (21 * DAY - 90, "in 21 days"),
            (36 * HOUR, "in 1 day"),
            (DAY, "in 1 day"),
            (23 * HOUR, "in 1 day"),
            (3 * HOUR, "in 3 hours"),
            (HOUR, "in 1 hour"),
            (10 * MINUTE, "in 10 minutes"),
            (MINUTE, "in 1 minute"),
            (20, "in less than a minute"),
            (0, "in less than a minute"),
            (-5 * DAY, "in less than a minute"),
            (i64::MAX, "in 106751991167300 days"),
        ];
        for (seconds, expected) in cases {
            assert_eq!(expires_in(seconds), expected, "{seconds} seconds");
        }
    }

    #[test]
    fn a_moment_is_told_in_utc() {
        let at: Timestamp = "2026-12-02T14:05:59Z".parse().unwrap();
        assert_eq!(moment(at), "2 December 2026, 14:05 UTC");
    }
}
