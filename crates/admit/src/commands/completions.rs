//! `admit completions`: what makes a shell complete commands and flags.

use std::io::{self, Write as _};

use clap::Args;
use clap_complete::Shell;

use super::program;
use crate::Problem;

#[derive(Args, Debug)]
pub(crate) struct CompletionsOptions {
    /// Which shell
    #[arg(value_name = "SHELL")]
    shell: Shell,
}

/// Prints the script for a shell.
pub(crate) fn print_completions(options: &CompletionsOptions) -> Result<(), Problem> {
    let mut script = Vec::new();
    clap_complete::generate(options.shell, &mut program(), "admit", &mut script);
    io::stdout().write_all(&script).map_err(|error| Problem(format!("the script can't be written: {error}")))
}
