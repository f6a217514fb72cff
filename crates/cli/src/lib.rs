//! The command line as a client: `admit invites`, `users`, `workspaces` and so on, against any server of the Admin API.
//!
//! A command is three things in three places. Its file in `resources` turns arguments into an `Act`: which call it
//! is, whether it changes something, what to ask before, and which columns the answer has. `acts` carries an act out: it
//! shows what would be sent (`--dry-run`), asks, sends, fetches all pages. `client` is the wire: the key, the retries, what an
//! answer means. `output` writes what came back, for people or for programs.
//!
//! Nothing here knows the server's rules or its store: it is a stranger to the server, as the SDKs are.

mod acts;
mod client;
mod connection;
mod exit_code;
mod options;
mod output;
mod resources;
mod terminal;

use std::process::ExitCode;

use clap::{ArgMatches, Command, FromArgMatches, Subcommand};

pub use exit_code::ExitReason;
pub use resources::OrganizationShow;

use connection::{Connection, Surroundings};
use resources::Commands;
use terminal::Terminal;

/// A command that talks to a server; as subcommands, all of them.
#[derive(Debug)]
pub struct ClientCommand(Commands);

impl ClientCommand {
    /// Runs the command to its end and says how it ended.
    ///
    /// Blocks: nothing of the server's machinery is started for it. A process runs one of them.
    pub fn run(self) -> ExitCode {
        Terminal::with_system(|terminal| run_in(self.0, &Surroundings::of_the_process(), terminal)).into()
    }
}

impl From<OrganizationShow> for ClientCommand {
    fn from(show: OrganizationShow) -> Self {
        Self(Commands::Organization(show))
    }
}

impl FromArgMatches for ClientCommand {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        Commands::from_arg_matches(matches).map(Self)
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        self.0.update_from_arg_matches(matches)
    }
}

impl Subcommand for ClientCommand {
    fn augment_subcommands(command: Command) -> Command {
        Commands::augment_subcommands(command)
    }

    fn augment_subcommands_for_update(command: Command) -> Command {
        Commands::augment_subcommands_for_update(command)
    }

    fn has_subcommand(name: &str) -> bool {
        Commands::has_subcommand(name)
    }
}

fn run_in(command: Commands, surroundings: &Surroundings<'_>, terminal: &mut Terminal<'_>) -> ExitReason {
    let (options, act) = command.into_act();
    let format = options.output.output;
    let result = act.and_then(|act| {
        let connection = Connection::resolve(&options.connection, surroundings)?;
        acts::perform(act, &connection, format, terminal)
    });
    result.unwrap_or_else(|failure| {
        terminal.complain(&failure, format);
        failure.exit_reason()
    })
}
