//! `admit`: the program. Reads the configuration, runs a command, and says in one line what went wrong.

mod commands;
mod configuration;
mod data;
mod invite_batches;
mod listener;
mod logging;
mod stopping;
mod webhooks;

use std::process::ExitCode;
use std::time::Duration;

use clap::FromArgMatches as _;

use crate::commands::{
    Arguments, Command, OrganizationCommand, back_up, check, create_organization, issue_admin_key, migrate_engine,
    print_completions, program, restore, serve, set_role, write_manual,
};

/// Memory is often freed on another thread than the one that took it, which the system's allocator is slow at: half of what
/// a small request costs. It asks for no huge pages: an idle server would hold 2 MiB for each few KiB that it uses.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// How long what runs on other threads may keep a program that is done.
const LAST_TIMEOUT: Duration = Duration::from_millis(500);

/// The exit code for flags that can't be understood, as shells use it.
const WRONG_USAGE: u8 = 2;

fn main() -> ExitCode {
    // Every TLS connection of this program uses ring; a second installation could only repeat that.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let arguments = match program().try_get_matches().and_then(|matches| Arguments::from_arg_matches(&matches)) {
        Ok(arguments) => arguments,
        Err(answer) if !answer.use_stderr() => answer.exit(),
        Err(error) => {
            eprintln!("admit: {}", in_one_line(&error.to_string()));
            return ExitCode::from(WRONG_USAGE);
        }
    };
    let result = match arguments.command.unwrap_or(Command::Serve(arguments.serve)) {
        Command::Access(command) => return command.run(),
        Command::Client(command) => return command.run(),
        Command::Organization(OrganizationCommand::Client(command)) => return command.run(),
        Command::Completions(options) => print_completions(&options),
        Command::Man(options) => write_manual(&options),
        Command::Serve(options) => block_on(serve(options)),
        Command::Organization(OrganizationCommand::Create(options)) => block_on(create_organization(options)),
        Command::Organization(OrganizationCommand::IssueAdminKey(options)) => block_on(issue_admin_key(options)),
        Command::Organization(OrganizationCommand::SetRole(options)) => block_on(set_role(options)),
        Command::Backup(options) => block_on(back_up(options)),
        Command::Restore(options) => block_on(restore(options)),
        Command::MigrateEngine(options) => block_on(migrate_engine(options)),
        Command::Check(options) => block_on(check(options)),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("admit: {problem}");
            ExitCode::FAILURE
        }
    }
}

/// What is wrong with the flags, without the usage that follows it.
fn in_one_line(error: &str) -> String {
    let what = error.split("\n\n").next().unwrap_or(error).trim_start_matches("error: ");
    let words: Vec<_> = what.split_whitespace().collect();
    format!("{} (see its --help)", words.join(" "))
}

/// Runs what works on the data, on as many threads as the machine has.
fn block_on(work: impl Future<Output = Result<(), Problem>>) -> Result<(), Problem> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .map_err(|error| Problem(format!("the runtime does not start: {error}")))?;
    let result = runtime.block_on(work);
    // A name that is still being looked up is nothing to wait for.
    runtime.shutdown_timeout(LAST_TIMEOUT);
    result
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
        Self(failure.with_causes())
    }
}
