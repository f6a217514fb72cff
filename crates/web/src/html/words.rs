//! Moments and lengths in words.

use admit_store::Timestamp;

use crate::pages::shell::Moment;

/// A day: `21 November 2026`.
pub(crate) fn moment(at: Timestamp) -> Moment {
    Moment { machine: machine(at), words: formatted(at, "%-d %B %Y") }
}

/// A day with the time of day: `21 November 2026, 09:30 UTC`.
pub(crate) fn moment_with_time(at: Timestamp) -> Moment {
    Moment { machine: machine(at), words: formatted(at, "%-d %B %Y, %H:%M UTC") }
}

fn machine(at: Timestamp) -> String {
    formatted(at, "%Y-%m-%dT%H:%M:%SZ")
}

fn formatted(at: Timestamp, format: &str) -> String {
    match jiff::Timestamp::from_microsecond(at.microseconds()) {
        Ok(at) => at.to_zoned(jiff::tz::TimeZone::UTC).strftime(format).to_string(),
        Err(_) => at.to_string(),
    }
}

/// A length, rounded down to its largest unit: `20 days`, `1 hour`, `5 minutes`.
pub(crate) fn length(seconds: i64) -> String {
    let seconds = seconds.max(0);
    let (count, unit) = match seconds {
        0..60 => (seconds, "second"),
        60..3600 => (seconds / 60, "minute"),
        3600..86_400 => (seconds / 3600, "hour"),
        _ => (seconds / 86_400, "day"),
    };
    format!("{count} {unit}{}", if count == 1 { "" } else { "s" })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_reads_well_to_people_and_machines() {
        let at = Timestamp::from_microseconds(1_730_332_707_427_722);
        assert_eq!(moment(at).words, "30 October 2024");
        assert_eq!(moment_with_time(at).words, "30 October 2024, 23:58 UTC");
        assert_eq!(moment(at).machine, "2024-10-30T23:58:27Z");
    }

    #[test]
    fn a_length_names_its_largest_unit() {
        let day = 86_400;
        let lengths = [0, 1, 59, 60, 3599, 3600, day, 21 * day - 1, 21 * day].map(length);
        let words =
            ["0 seconds", "1 second", "59 seconds", "1 minute", "59 minutes", "1 hour", "1 day", "20 days", "21 days"];
        assert_eq!(lengths, words);
    }
}
