//! The commands of the program, one file each.

mod admin_key;
mod appointment;
mod backup;
mod check;
mod completions;
mod listing;
mod manual;
mod migrate_engine;
mod organization;
mod serve;

pub(crate) use admin_key::issue_admin_key;
pub(crate) use appointment::set_role;
pub(crate) use backup::{back_up, restore};
pub(crate) use check::check;
pub(crate) use completions::print_completions;
pub(crate) use listing::program;
pub(crate) use manual::write_manual;
pub(crate) use migrate_engine::migrate_engine;
pub(crate) use organization::create_organization;
pub(crate) use serve::serve;

use admit_cli::{AccessCommand, ClientCommand};
use clap::{Parser, Subcommand};

use crate::configuration::ServeOptions;

/// The front door of an organization: invitations, members, roles and keys.
///
/// Without a command, starts the server. With nothing configured it keeps its data in ./admit-data, listens on
/// 127.0.0.1:8080, and prints a link to set up the first organization.
#[derive(Debug, Parser)]
#[command(name = "admit", version, args_conflicts_with_subcommands = true)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Option<Command>,
    #[command(flatten)]
    pub(crate) serve: ServeOptions,
}

#[derive(Debug, Subcommand)]
#[command(defer = true)]
pub(crate) enum Command {
    /// Start the server
    Serve(ServeOptions),
    /// Make an organization, or an admin key for one, on the data; show one and set it up on a server
    #[command(subcommand)]
    Organization(OrganizationCommand),
    /// Write all data of SQLite to a file, also while the server runs
    Backup(backup::BackupOptions),
    /// Put a backup into an empty folder
    Restore(backup::RestoreOptions),
    /// Copy all data from SQLite to PostgreSQL or back, and compare it row for row
    MigrateEngine(migrate_engine::MigrateEngineOptions),
    /// Look for broken rules in all of the data, also while servers run
    Check(check::CheckOptions),
    #[command(flatten)]
    Access(AccessCommand),
    #[command(flatten)]
    Client(ClientCommand),
    /// Print what makes a shell complete commands
    Completions(completions::CompletionsOptions),
    /// Write a manual page for each command
    Man(manual::ManOptions),
}

#[derive(Debug, Subcommand)]
#[command(defer = true)]
pub(crate) enum OrganizationCommand {
    /// Make an organization with its first administrator and its first admin key
    Create(organization::CreateOptions),
    /// Make another admin key of an organization, for instance when all were lost
    IssueAdminKey(admin_key::IssueOptions),
    /// Give a member of an organization any role, for instance when all its administrators are gone
    SetRole(appointment::AppointOptions),
    #[command(flatten)]
    Client(admit_cli::OrganizationCommand),
}
