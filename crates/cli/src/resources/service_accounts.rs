//! `admit service-accounts` (spec 8.9). The API takes an `org:admin` token for them, and no admin key.

use clap::{Args, Subcommand};

use super::{Acting, path};
use crate::acts::{Act, Removal};
use crate::client::{Call, Failure, Listing, Paging};
use crate::options::{ChangeOptions, ListOptions, RemovalOptions, id};
use crate::output::Column;

const COLUMNS: &[Column] = &[
    Column::text("id"),
    Column::text("name"),
    Column::text("organization_role"),
    Column::text("description").aside(),
    Column::moment("created_at"),
    Column::moment("archived_at"),
];
pub(super) const MEMBERSHIP_COLUMNS: &[Column] = &[
    Column::text("service_account_id"),
    Column::text("workspace_id"),
    Column::text("workspace_role"),
    Column::text("implicit"),
];
pub(super) const PAGING: Paging = Paging::Token { largest_page: 100 };

/// What can be done with service accounts.
#[derive(Debug, Subcommand)]
pub(crate) enum ServiceAccountsCommand {
    /// Make a service account
    Create(CreateServiceAccount),
    /// List service accounts, newest first
    List {
        /// Also archived ones
        #[arg(long)]
        include_archived: bool,
        #[command(flatten)]
        list: ListOptions,
    },
    /// Show one service account
    Get {
        /// The service account
        #[arg(value_name = "SERVICE_ACCOUNT_ID", value_parser = id)]
        id: String,
    },
    /// Change a service account
    Update(UpdateServiceAccount),
    /// Archive a service account for good: its keys stop working
    Archive {
        /// The service account
        #[arg(value_name = "SERVICE_ACCOUNT_ID", value_parser = id)]
        id: String,
        #[command(flatten)]
        options: RemovalOptions,
    },
    /// The workspaces of a service account
    #[command(subcommand)]
    Workspaces(MembershipsCommand),
}

/// A new service account.
#[derive(Args, Debug)]
pub(crate) struct CreateServiceAccount {
    /// The name, of a-z, 0-9 and -; it stays
    #[arg(value_name = "NAME")]
    name: String,
    /// What it is for
    #[arg(long, value_name = "TEXT")]
    description: Option<String>,
    /// admin or developer [default: developer]
    #[arg(long, value_name = "ROLE")]
    organization_role: Option<String>,
    #[command(flatten)]
    options: ChangeOptions,
}

/// What of a service account changes.
#[derive(Args, Debug)]
#[group(id = "changes", required = true, multiple = true, args = ["description", "organization_role"])]
pub(crate) struct UpdateServiceAccount {
    /// The service account
    #[arg(value_name = "SERVICE_ACCOUNT_ID", value_parser = id)]
    id: String,
    /// What it is for
    #[arg(long, value_name = "TEXT")]
    description: Option<String>,
    /// admin or developer
    #[arg(long, value_name = "ROLE")]
    organization_role: Option<String>,
    #[command(flatten)]
    options: ChangeOptions,
}

/// What can be done with a service account's workspaces.
#[derive(Debug, Subcommand)]
pub(crate) enum MembershipsCommand {
    /// List the workspaces of a service account
    List {
        /// The service account
        #[arg(value_name = "SERVICE_ACCOUNT_ID", value_parser = id)]
        account: String,
        #[command(flatten)]
        list: ListOptions,
    },
    /// Put a service account into a workspace, or give it another role there
    Add {
        /// The service account
        #[arg(value_name = "SERVICE_ACCOUNT_ID", value_parser = id)]
        account: String,
        /// The workspace
        #[arg(value_name = "WORKSPACE_ID")]
        workspace: String,
        /// workspace_user, workspace_developer, workspace_restricted_developer or workspace_admin
        #[arg(long, value_name = "ROLE")]
        role: String,
        #[command(flatten)]
        options: ChangeOptions,
    },
    /// Take a service account out of a workspace
    Remove {
        /// The service account
        #[arg(value_name = "SERVICE_ACCOUNT_ID", value_parser = id)]
        account: String,
        /// The workspace
        #[arg(value_name = "WORKSPACE_ID", value_parser = id)]
        workspace: String,
        #[command(flatten)]
        options: RemovalOptions,
    },
}

impl Acting for ServiceAccountsCommand {
    fn into_act(self) -> Result<Act, Failure> {
        Ok(match self {
            Self::Create(create) => {
                let call = Call::post(&path(&["service_accounts"]))
                    .field("name", create.name)
                    .field_if("description", create.description)
                    .field_if("organization_role", create.organization_role);
                Act::change(call, create.options, COLUMNS)
            }
            Self::List { include_archived, list } => {
                let call = Call::get(&path(&["service_accounts"])).query_if("include_archived", include_archived);
                Act::list(Listing { call, paging: PAGING, limit: list.limit }, COLUMNS)
            }
            Self::Get { id } => Act::get(Call::get(&path(&["service_accounts", &id])), COLUMNS),
            Self::Update(update) => {
                let call = Call::post(&path(&["service_accounts", &update.id]))
                    .field_if("description", update.description)
                    .field_if("organization_role", update.organization_role);
                Act::change(call, update.options, COLUMNS)
            }
            Self::Archive { id, options } => Act::remove(
                Removal {
                    call: Call::post(&path(&["service_accounts", &id, "archive"])),
                    question: format!("Archive {id} for good? Its keys stop working."),
                    done: format!("Archived {id}."),
                    options,
                },
                COLUMNS,
            ),
            Self::Workspaces(command) => return command.into_act(),
        })
    }
}

impl Acting for MembershipsCommand {
    fn into_act(self) -> Result<Act, Failure> {
        Ok(match self {
            Self::List { account, list } => {
                let call = Call::get(&path(&["service_accounts", &account, "workspaces"]));
                Act::list(Listing { call, paging: PAGING, limit: list.limit }, MEMBERSHIP_COLUMNS)
            }
            Self::Add { account, workspace, role, options } => {
                let call = Call::post(&path(&["service_accounts", &account, "workspaces"]))
                    .field("workspace_id", workspace)
                    .field("workspace_role", role);
                Act::change(call, options, MEMBERSHIP_COLUMNS)
            }
            Self::Remove { account, workspace, options } => Act::remove(
                Removal {
                    call: Call::delete(&path(&["service_accounts", &account, "workspaces", &workspace])),
                    question: format!("Take {account} out of {workspace}?"),
                    done: format!("Took {account} out of {workspace}."),
                    options,
                },
                MEMBERSHIP_COLUMNS,
            ),
        })
    }
}
