//! `admit man`: a manual page for each command.

use std::path::PathBuf;

use clap::Args;

use super::program;
use crate::Problem;

#[derive(Args, Debug)]
pub(crate) struct ManOptions {
    /// The folder, such as /usr/local/share/man/man1; made if missing
    #[arg(value_name = "DIR")]
    folder: PathBuf,
}

/// Writes `admit.1`, `admit-invites.1`, `admit-invites-create.1` and so on.
pub(crate) fn write_manual(options: &ManOptions) -> Result<(), Problem> {
    let folder = &options.folder;
    let explain = |error| Problem(format!("{} can't be written: {error}", folder.display()));
    std::fs::create_dir_all(folder).map_err(explain)?;
    clap_mangen::generate_to(program().disable_help_subcommand(true), folder).map_err(explain)
}
