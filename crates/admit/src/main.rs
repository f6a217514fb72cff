//! `admit`: the program. Reads the configuration, runs a command, and says in one line what went wrong.

mod commands;
mod configuration;
#[cfg(test)]
mod configuration_reference;
mod data_directory;
mod listener;
mod logging;

use std::process::ExitCode;

use clap::Parser as _;

use crate::commands::{Arguments, Command, OrganizationCommand, create_organization, serve};

fn main() -> ExitCode {
    // Every TLS connection of this program uses ring; a second installation could only repeat that.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let result = run(Arguments::parse());
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("admit: {problem}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: Arguments) -> Result<(), Problem> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .map_err(|error| Problem(format!("the runtime does not start: {error}")))?;
    match arguments.command.unwrap_or(Command::Serve(arguments.serve)) {
        Command::Serve(options) => runtime.block_on(serve(options)),
        Command::Organization(OrganizationCommand::Create(options)) => runtime.block_on(create_organization(options)),
    }
}

/// Why the program ends: one line for whoever started it.
#[derive(Debug)]
pub(crate) struct Problem(pub(crate) String);

impl std::fmt::Display for Problem {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl From<admit_store::Failure> for Problem {
    fn from(failure: admit_store::Failure) -> Self {
        let cause = std::error::Error::source(&failure).map(|cause| format!(": {cause}")).unwrap_or_default();
        Self(format!("{failure}{cause}"))
    }
}
