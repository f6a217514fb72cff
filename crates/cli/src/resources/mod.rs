//! The commands, one file for each resource: which arguments it takes, which call that is, and which columns the answer has.

mod activities;
mod admin_keys;
mod apply;
mod compliance;
mod groups;
mod input;
mod invites;
mod keys;
mod limits;
mod members;
mod organization;
mod roles;
mod scoped_keys;
mod service_accounts;
mod test_clock;
#[cfg(test)]
mod tests;
mod users;
mod webhooks;
mod workspaces;

use clap::{Args, Subcommand};

pub(crate) use organization::OrganizationCommands;
pub(crate) use roles::permission;
pub(crate) use users::appoint;

use crate::acts::Act;
use crate::client::{Failure, Paging};
use crate::options::ClientOptions;

/// Where all of the API but the activity feed is.
const ROOT: [&str; 2] = ["v1", "organizations"];
/// Where what Admit adds to the API is.
const NATIVE: [&str; 2] = ["admit", "v1"];
/// Most lists that go on after an id.
pub(crate) const BY_ID: Paging = Paging::AfterId { largest_page: 1000 };
/// Most lists that go on with a token.
pub(crate) const BY_TOKEN: Paging = Paging::Token { largest_page: 1000 };

/// The commands that talk to a server.
#[derive(Debug, Subcommand)]
#[command(defer = true)]
pub(crate) enum Commands {
    /// Make the organization what a file says: members, workspaces, groups, custom roles (Admit only)
    ///
    /// Shows a plan, asks, and takes its steps; one that is refused does not keep the others from being taken. The same file
    /// again changes nothing.
    Apply(Box<apply::Apply>),
    /// Invite people, and see what became of it
    Invites(Resource<invites::InvitesCommand>),
    /// The members: roles, removal, signing out
    Users(Resource<users::UsersCommand>),
    /// People by their address, members or not yet (Admit only)
    Members(Resource<members::MembersCommand>),
    /// Workspaces, their members, limits and service accounts
    Workspaces(Resource<workspaces::WorkspacesCommand>),
    /// API keys: which there are, and switching them off
    Keys(Resource<keys::KeysCommand>),
    /// Keys of programs that use the Admin API (Admit only)
    AdminKeys(Resource<admin_keys::AdminKeysCommand>),
    /// Keys that reach what their scopes say (enterprise; Admit only)
    ScopedKeys(Resource<scoped_keys::ScopedKeysCommand>),
    /// Groups and their members (enterprise)
    Groups(Resource<groups::GroupsCommand>),
    /// Custom roles and what they permit (enterprise)
    Roles(Resource<roles::RolesCommand>),
    /// Service accounts and their workspaces
    ServiceAccounts(Resource<service_accounts::ServiceAccountsCommand>),
    /// Rate limits of the organization
    Limits(Resource<limits::LimitsCommand>),
    /// Webhook endpoints, and what was sent to them
    Webhooks(Resource<webhooks::WebhooksCommand>),
    /// Who did what
    Activities(Resource<activities::ActivitiesCommand>),
    /// Whether activities are recorded
    Compliance(Resource<compliance::ComplianceCommand>),
    /// The clock of a server for tests
    TestClock(Resource<test_clock::TestClockCommand>),
}

/// What a command was told: the shared options, and what to do, or why that can't be understood.
pub(crate) type Planned = (ClientOptions, Result<Act, Failure>);

/// A resource with its commands, and the options that they share.
#[derive(Args, Debug)]
pub(crate) struct Resource<C: Subcommand> {
    #[command(flatten)]
    options: ClientOptions,
    #[command(subcommand)]
    command: C,
}

/// A command that knows what it does.
pub(crate) trait Acting {
    /// The act, which was not carried out yet.
    ///
    /// # Errors
    ///
    /// What is wrong with the arguments, or with a file that they name.
    fn into_act(self) -> Result<Act, Failure>;
}

impl<C: Subcommand + Acting> Resource<C> {
    fn into_act(self) -> Planned {
        (self.options, self.command.into_act())
    }
}

impl Commands {
    /// The shared options, and what the command does.
    pub(crate) fn into_act(self) -> Planned {
        match self {
            Self::Apply(apply) => apply.into_act(),
            Self::Invites(resource) => resource.into_act(),
            Self::Users(resource) => resource.into_act(),
            Self::Members(resource) => resource.into_act(),
            Self::Workspaces(resource) => resource.into_act(),
            Self::Keys(resource) => resource.into_act(),
            Self::AdminKeys(resource) => resource.into_act(),
            Self::ScopedKeys(resource) => resource.into_act(),
            Self::Groups(resource) => resource.into_act(),
            Self::Roles(resource) => resource.into_act(),
            Self::ServiceAccounts(resource) => resource.into_act(),
            Self::Limits(resource) => resource.into_act(),
            Self::Webhooks(resource) => resource.into_act(),
            Self::Activities(resource) => resource.into_act(),
            Self::Compliance(resource) => resource.into_act(),
            Self::TestClock(resource) => resource.into_act(),
        }
    }
}

/// The path of something that Admit adds.
pub(crate) fn native<'p>(parts: &[&'p str]) -> Vec<&'p str> {
    [&NATIVE[..], parts].concat()
}

/// The path of something under `/v1/organizations`.
pub(crate) fn path<'p>(parts: &[&'p str]) -> Vec<&'p str> {
    [&ROOT[..], parts].concat()
}

/// Reads a name with its value.
fn key_and_value(text: &str) -> Result<(String, String), String> {
    match text.split_once('=') {
        Some((key, value)) if !key.is_empty() => Ok((key.to_owned(), value.to_owned())),
        _ => Err("write it as KEY=VALUE".to_owned()),
    }
}
