//! `admit test-clock`: time passes on a server that was started for tests.

use clap::Subcommand;

use super::Acting;
use crate::acts::Act;
use crate::client::{Call, Failure};
use crate::options::ChangeOptions;
use crate::output::Column;

const COLUMNS: &[Column] = &[Column::moment("now"), Column::text("advanced_by_seconds")];

/// What can be done with the clock.
#[derive(Debug, Subcommand)]
pub(crate) enum TestClockCommand {
    /// Move the clock of the whole server forward, for good
    Advance {
        /// How far: seconds, or a number with s, m, h or d, such as 21d
        #[arg(value_name = "TIME", value_parser = seconds)]
        by: u64,
        #[command(flatten)]
        options: ChangeOptions,
    },
}

impl Acting for TestClockCommand {
    fn into_act(self) -> Result<Act, Failure> {
        let Self::Advance { by, options } = self;
        Ok(Act::change(Call::post(&["admit", "v1", "test_clock"]).field("advance_seconds", by), options, COLUMNS))
    }
}

fn seconds(text: &str) -> Result<u64, String> {
    let digits = text.trim_end_matches(|last: char| last.is_ascii_alphabetic());
    let unit = match text.get(digits.len()..) {
        Some("" | "s") => 1,
        Some("m") => 60,
        Some("h") => 3_600,
        Some("d") => 86_400,
        _ => return Err("write it as a number of seconds, or with s, m, h or d behind it".to_owned()),
    };
    let number: u64 = digits.parse().map_err(|_| "this is no number".to_owned())?;
    number.checked_mul(unit).ok_or_else(|| "this is too long".to_owned())
}

#[cfg(test)]
mod tests {
    use super::seconds;

    #[test]
    fn a_time_is_seconds_or_has_a_unit() {
        for (text, expected) in [("0", 0), ("90", 90), ("90s", 90), ("2m", 120), ("3h", 10_800), ("21d", 1_814_400)] {
            assert_eq!(seconds(text), Ok(expected), "{text}");
        }
        for text in ["", "d", "-1d", "1w", "1.5h", "18446744073709551615d"] {
            assert!(seconds(text).is_err(), "{text}");
        }
    }
}
