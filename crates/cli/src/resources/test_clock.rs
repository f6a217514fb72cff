//! `admit test-clock`: time passes on a server that was started for tests.

use clap::Subcommand;

use super::{Acting, native};
use crate::acts::Act;
use crate::client::{Call, Failure};
use crate::options::{ChangeOptions, seconds};
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
        Ok(Act::change(Call::post(&native(&["test_clock"])).field("advance_seconds", by), options, COLUMNS))
    }
}
