//! The command line as a client: `admit invites`, `users`, `workspaces` and so on, against any server of the Admin API.
//!
//! A command is three things in three places. Its file in `resources` turns arguments into an `Act`: which call it
//! is, whether it changes something, what to ask before, and which columns the answer has. `acts` carries an act out: it
//! shows what would be sent (`--dry-run`), asks, sends, fetches all pages. `client` is the wire: the key, the retries, what an
//! answer means. `output` writes what came back, for people or for programs.
//!
//! Nothing here knows the server's rules or its store: it is a stranger to the server, as the SDKs are.

mod acts;
mod apply;
mod client;
mod connection;
mod exit_code;
mod login;
mod options;
mod output;
mod resources;
mod terminal;

use std::process::ExitCode;

use clap::{ArgMatches, Command, FromArgMatches, Subcommand};

pub use exit_code::ExitReason;

use client::Failure;
use connection::{Connection, Surroundings};
use login::AccessCommands;
use options::Format;
use resources::{Commands, OrganizationCommands, Planned};
use terminal::Terminal;

/// A command that talks to a server; as subcommands, all of them but those of `admit organization`.
#[derive(Debug)]
pub struct ClientCommand(Commands);

/// What `admit organization` asks a server, beside what it does on the data.
#[derive(Debug)]
pub struct OrganizationCommand(OrganizationCommands);

/// `admit login`, `admit logout` and `admit token`.
#[derive(Debug)]
pub struct AccessCommand(AccessCommands);

impl AccessCommand {
    /// Runs the command to its end and says how it ended.
    pub fn run(self) -> ExitCode {
        Terminal::with_system(|terminal| {
            let ended = self.0.perform(&Surroundings::of_the_process(), terminal, &client::wait_for_real);
            ended_as(ended, Format::Table, terminal)
        })
        .into()
    }
}

impl ClientCommand {
    /// Runs the command to its end and says how it ended.
    ///
    /// Blocks: nothing of the server's machinery is started for it. A process runs one of them.
    pub fn run(self) -> ExitCode {
        run(self.0.into_act())
    }
}

impl OrganizationCommand {
    /// Runs the command to its end and says how it ended.
    pub fn run(self) -> ExitCode {
        run(self.0.into_act())
    }
}

/// What is public says no more than that there are subcommands; which ones stays inside.
macro_rules! has_subcommands_of {
    ($outer:ty, $inner:ty) => {
        impl FromArgMatches for $outer {
            fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
                <$inner>::from_arg_matches(matches).map(Self)
            }

            fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
                self.0.update_from_arg_matches(matches)
            }
        }

        impl Subcommand for $outer {
            fn augment_subcommands(command: Command) -> Command {
                <$inner>::augment_subcommands(command)
            }

            fn augment_subcommands_for_update(command: Command) -> Command {
                <$inner>::augment_subcommands_for_update(command)
            }

            fn has_subcommand(name: &str) -> bool {
                <$inner>::has_subcommand(name)
            }
        }
    };
}

has_subcommands_of!(ClientCommand, Commands);
has_subcommands_of!(OrganizationCommand, OrganizationCommands);
has_subcommands_of!(AccessCommand, AccessCommands);

fn run(planned: Planned) -> ExitCode {
    Terminal::with_system(|terminal| run_in(planned, &Surroundings::of_the_process(), terminal)).into()
}

fn run_in((options, act): Planned, surroundings: &Surroundings<'_>, terminal: &mut Terminal<'_>) -> ExitReason {
    let format = options.output.output;
    let result = act.and_then(|act| {
        let mut connection = Connection::resolve(&options.connection, surroundings)?;
        if connection.key.is_none() {
            connection.key = login::kept_key(&connection, surroundings)?;
        }
        acts::perform(act, &connection, format, terminal)
    });
    ended_as(result, format, terminal)
}

fn ended_as(result: Result<ExitReason, Failure>, format: Format, terminal: &mut Terminal<'_>) -> ExitReason {
    result.unwrap_or_else(|failure| {
        terminal.complain(&failure, format);
        failure.exit_reason()
    })
}
