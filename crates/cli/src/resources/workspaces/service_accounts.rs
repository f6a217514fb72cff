//! `admit workspaces service-accounts` (spec 8.9): the same memberships as `admit service-accounts workspaces`, seen from the
//! workspace.

use clap::Subcommand;

use crate::acts::{Act, Removal};
use crate::client::{Call, Failure, Listing};
use crate::options::{ChangeOptions, ListOptions, RemovalOptions, id};
use crate::resources::service_accounts::{MEMBERSHIP_COLUMNS, PAGING};
use crate::resources::{Acting, path};

/// What can be done with a workspace's service accounts.
#[derive(Debug, Subcommand)]
pub(crate) enum ServiceAccountsCommand {
    /// List the service accounts in a workspace
    List {
        /// The workspace
        #[arg(value_name = "WORKSPACE_ID", value_parser = id)]
        workspace: String,
        #[command(flatten)]
        list: ListOptions,
    },
    /// Show one service account of a workspace
    Get {
        /// The workspace
        #[arg(value_name = "WORKSPACE_ID", value_parser = id)]
        workspace: String,
        /// The service account
        #[arg(value_name = "SERVICE_ACCOUNT_ID", value_parser = id)]
        account: String,
    },
    /// Put a service account into a workspace, or give it another role there
    Add {
        /// The workspace
        #[arg(value_name = "WORKSPACE_ID", value_parser = id)]
        workspace: String,
        /// The service account
        #[arg(value_name = "SERVICE_ACCOUNT_ID")]
        account: String,
        /// workspace_user, workspace_developer, workspace_restricted_developer or workspace_admin
        #[arg(long, value_name = "ROLE")]
        role: String,
        #[command(flatten)]
        options: ChangeOptions,
    },
    /// Give a service account another role in a workspace
    Update {
        /// The workspace
        #[arg(value_name = "WORKSPACE_ID", value_parser = id)]
        workspace: String,
        /// The service account
        #[arg(value_name = "SERVICE_ACCOUNT_ID", value_parser = id)]
        account: String,
        /// The new role
        #[arg(long, value_name = "ROLE")]
        role: String,
        #[command(flatten)]
        options: ChangeOptions,
    },
    /// Take a service account out of a workspace
    Remove {
        /// The workspace
        #[arg(value_name = "WORKSPACE_ID", value_parser = id)]
        workspace: String,
        /// The service account
        #[arg(value_name = "SERVICE_ACCOUNT_ID", value_parser = id)]
        account: String,
        #[command(flatten)]
        options: RemovalOptions,
    },
}

impl Acting for ServiceAccountsCommand {
    fn into_act(self) -> Result<Act, Failure> {
        Ok(match self {
            Self::List { workspace, list } => {
                let call = Call::get(&path(&["workspaces", &workspace, "service_accounts"]));
                Act::list(Listing { call, paging: PAGING, limit: list.limit }, MEMBERSHIP_COLUMNS)
            }
            Self::Get { workspace, account } => {
                let call = Call::get(&path(&["workspaces", &workspace, "service_accounts", &account]));
                Act::get(call, MEMBERSHIP_COLUMNS)
            }
            Self::Add { workspace, account, role, options } => {
                let call = Call::post(&path(&["workspaces", &workspace, "service_accounts"]))
                    .field("service_account_id", account)
                    .field("workspace_role", role);
                Act::change(call, options, MEMBERSHIP_COLUMNS)
            }
            Self::Update { workspace, account, role, options } => {
                let call = Call::post(&path(&["workspaces", &workspace, "service_accounts", &account]))
                    .field("workspace_role", role);
                Act::change(call, options, MEMBERSHIP_COLUMNS)
            }
            Self::Remove { workspace, account, options } => Act::remove(
                Removal {
                    call: Call::delete(&path(&["workspaces", &workspace, "service_accounts", &account])),
                    question: format!("Take {account} out of {workspace}?"),
                    done: format!("Took {account} out of {workspace}."),
                    options,
                },
                MEMBERSHIP_COLUMNS,
            ),
        })
    }
}
