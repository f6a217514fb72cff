//! `admit compliance` (spec 8.12): whether activities are recorded for the activity feed.

use clap::Subcommand;

use super::{Acting, path};
use crate::acts::{Act, Removal};
use crate::client::{Call, Failure};
use crate::options::{ChangeOptions, RemovalOptions};
use crate::output::Column;

const COLUMNS: &[Column] = &[Column::state("state.type")];

/// What can be done with the compliance settings.
#[derive(Debug, Subcommand)]
pub(crate) enum ComplianceCommand {
    /// Show whether activities are recorded
    Get,
    /// Record activities from now on
    Enable(ChangeOptions),
    /// Stop recording activities
    Disable(RemovalOptions),
}

impl Acting for ComplianceCommand {
    fn into_act(self) -> Result<Act, Failure> {
        let settings = path(&["compliance_settings"]);
        Ok(match self {
            Self::Get => Act::get(Call::get(&settings), COLUMNS),
            Self::Enable(options) => Act::change(Call::post(&settings).field("state", "enabled"), options, COLUMNS),
            Self::Disable(options) => Act::remove(
                Removal {
                    call: Call::post(&settings).field("state", "disabled"),
                    question: "Stop recording activities?".to_owned(),
                    done: "Activities are no longer recorded.".to_owned(),
                    options,
                },
                COLUMNS,
            ),
        })
    }
}
