//! `admit workspaces members` (spec 8.5).

use clap::Subcommand;

use crate::acts::{Act, Removal};
use crate::client::{Call, Failure, Listing};
use crate::options::{ChangeOptions, ListOptions, RemovalOptions, id};
use crate::output::Column;
use crate::resources::{Acting, BY_ID, path};

const COLUMNS: &[Column] = &[Column::text("workspace_id"), Column::text("user_id"), Column::text("workspace_role")];

/// What can be done with a workspace's members.
#[derive(Debug, Subcommand)]
pub(crate) enum MembersCommand {
    /// List who is in a workspace, newest first
    List {
        /// The workspace
        #[arg(value_name = "WORKSPACE_ID", value_parser = id)]
        workspace: String,
        #[command(flatten)]
        list: ListOptions,
    },
    /// Show one member of a workspace
    Get {
        /// The workspace
        #[arg(value_name = "WORKSPACE_ID", value_parser = id)]
        workspace: String,
        /// The member
        #[arg(value_name = "USER_ID", value_parser = id)]
        user: String,
    },
    /// Put a member of the organization into a workspace
    Add {
        /// The workspace
        #[arg(value_name = "WORKSPACE_ID", value_parser = id)]
        workspace: String,
        /// The member
        #[arg(value_name = "USER_ID")]
        user: String,
        /// workspace_user, workspace_developer, workspace_restricted_developer or workspace_admin
        #[arg(long, value_name = "ROLE")]
        role: String,
        #[command(flatten)]
        options: ChangeOptions,
    },
    /// Give a member another role in a workspace
    Update {
        /// The workspace
        #[arg(value_name = "WORKSPACE_ID", value_parser = id)]
        workspace: String,
        /// The member
        #[arg(value_name = "USER_ID", value_parser = id)]
        user: String,
        /// The new role
        #[arg(long, value_name = "ROLE")]
        role: String,
        #[command(flatten)]
        options: ChangeOptions,
    },
    /// Take a member out of a workspace
    Remove {
        /// The workspace
        #[arg(value_name = "WORKSPACE_ID", value_parser = id)]
        workspace: String,
        /// The member
        #[arg(value_name = "USER_ID", value_parser = id)]
        user: String,
        #[command(flatten)]
        options: RemovalOptions,
    },
}

impl Acting for MembersCommand {
    fn into_act(self) -> Result<Act, Failure> {
        Ok(match self {
            Self::List { workspace, list } => {
                let call = Call::get(&path(&["workspaces", &workspace, "members"]));
                Act::list(Listing { call, paging: BY_ID, limit: list.limit }, COLUMNS)
            }
            Self::Get { workspace, user } => {
                Act::get(Call::get(&path(&["workspaces", &workspace, "members", &user])), COLUMNS)
            }
            Self::Add { workspace, user, role, options } => {
                let call = Call::post(&path(&["workspaces", &workspace, "members"]))
                    .field("user_id", user)
                    .field("workspace_role", role);
                Act::change(call, options, COLUMNS)
            }
            Self::Update { workspace, user, role, options } => {
                let call =
                    Call::post(&path(&["workspaces", &workspace, "members", &user])).field("workspace_role", role);
                Act::change(call, options, COLUMNS)
            }
            Self::Remove { workspace, user, options } => Act::remove(
                Removal {
                    call: Call::delete(&path(&["workspaces", &workspace, "members", &user])),
                    question: format!("Take {user} out of {workspace}?"),
                    done: format!("Took {user} out of {workspace}."),
                    options,
                },
                COLUMNS,
            ),
        })
    }
}
