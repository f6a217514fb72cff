//! `admit keys` (spec 8.6): the API keys of workspaces, people and service accounts.

use clap::{Args, Subcommand};

use super::{Acting, BY_ID, path};
use crate::acts::Act;
use crate::client::{Call, Failure, Listing};
use crate::options::{ChangeOptions, ListOptions, id};
use crate::output::Column;

const COLUMNS: &[Column] = &[
    Column::text("id"),
    Column::text("name"),
    Column::state("status"),
    Column::text("partial_key_hint"),
    Column::text("scope.workspace_id"),
    Column::moment("created_at").aside(),
    Column::moment("expires_at"),
    Column::text("created_by.id").aside(),
    Column::text("principal.type").aside(),
];

/// What can be done with API keys.
#[derive(Debug, Subcommand)]
pub(crate) enum KeysCommand {
    /// List API keys, newest first
    List(ListKeys),
    /// Show one API key, without its secret
    Get {
        /// The API key's id
        #[arg(value_name = "API_KEY_ID", value_parser = id)]
        id: String,
    },
    /// Rename an API key, or switch it off and on
    Update(UpdateKey),
}

/// Which keys to list.
#[derive(Args, Debug)]
pub(crate) struct ListKeys {
    /// Only in this state: active, inactive, archived or expired
    #[arg(long, value_name = "STATUS")]
    status: Option<String>,
    /// Only of this workspace
    #[arg(long = "workspace", value_name = "WORKSPACE_ID")]
    workspace: Option<String>,
    /// Only made by this member
    #[arg(long = "created-by", value_name = "USER_ID")]
    created_by: Option<String>,
    #[command(flatten)]
    list: ListOptions,
}

/// What of a key changes.
#[derive(Args, Debug)]
#[group(id = "changes", required = true, multiple = true, args = ["name", "status"])]
pub(crate) struct UpdateKey {
    /// The API key's id
    #[arg(value_name = "API_KEY_ID", value_parser = id)]
    id: String,
    /// The new name
    #[arg(long, value_name = "NAME")]
    name: Option<String>,
    /// active, inactive, or archived, which is for good
    #[arg(long, value_name = "STATUS")]
    status: Option<String>,
    #[command(flatten)]
    options: ChangeOptions,
}

impl Acting for KeysCommand {
    fn into_act(self) -> Result<Act, Failure> {
        Ok(match self {
            Self::List(options) => {
                let call = Call::get(&path(&["api_keys"]))
                    .query("status", options.status)
                    .query("workspace_id", options.workspace)
                    .query("created_by_user_id", options.created_by);
                Act::list(Listing { call, paging: BY_ID, limit: options.list.limit }, COLUMNS)
            }
            Self::Get { id } => Act::get(Call::get(&path(&["api_keys", &id])), COLUMNS),
            Self::Update(update) => {
                let call = Call::post(&path(&["api_keys", &update.id]))
                    .field_if("name", update.name)
                    .field_if("status", update.status);
                Act::change(call, update.options, COLUMNS)
            }
        })
    }
}
