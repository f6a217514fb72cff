//! `admit keys`: the API keys of workspaces, people and service accounts (spec 8.6), and what Admit adds: issuing, rotating and
//! verifying them.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use serde_json::{Value, json};

use super::{Acting, BY_ID, input, native, path};
use crate::acts::{Act, What};
use crate::client::{Call, Failure, Listing};
use crate::options::{ChangeOptions, ListOptions, RemovalOptions, id, seconds};
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

const NATIVE_COLUMNS: &[Column] = &[
    Column::text("id"),
    Column::text("name"),
    Column::state("status"),
    Column::text("secret").aside(),
    Column::text("partial_key_hint"),
    Column::text("scope.workspace_id"),
    Column::moment("created_at").aside(),
    Column::moment("expires_at"),
    Column::moment("overlap_ends_at").aside(),
    Column::moment("last_used_at"),
];
const VERIFICATION_COLUMNS: &[Column] = &[
    Column::text("valid"),
    Column::text("reason"),
    Column::text("api_key_id"),
    Column::text("organization_id"),
    Column::text("name"),
    Column::state("status"),
    Column::text("scope"),
    Column::text("principal"),
    Column::text("scopes"),
    Column::moment("expires_at"),
    Column::moment("secret_ends_at"),
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
    /// Make an API key; its secret is shown once (Admit only)
    Issue(IssueKey),
    /// Give an API key a new secret, which is shown once (Admit only)
    Rotate {
        /// The API key's id
        #[arg(value_name = "API_KEY_ID", value_parser = id)]
        id: String,
        /// How long the older secret stays good, such as 1h; at most 7d. After 0 it is good for nothing at once
        #[arg(long, value_name = "TIME", default_value = "0", value_parser = seconds)]
        overlap: u64,
        #[command(flatten)]
        options: RemovalOptions,
    },
    /// Ask what is known of an API key, and whether it is good: exit code 0 or 4 (Admit only)
    Verify {
        /// A file with the key; `-` reads what is piped in
        #[arg(value_name = "FILE")]
        file: PathBuf,
    },
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
    /// Also when each was last used (Admit only)
    #[arg(long)]
    last_used: bool,
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
    options: RemovalOptions,
}

/// A new key: bound to a workspace, or acting for somebody, or both.
#[derive(Args, Debug)]
#[group(id = "bindings", required = true, multiple = true, args = ["workspace", "service_account", "user"])]
pub(crate) struct IssueKey {
    /// The name
    #[arg(value_name = "NAME")]
    name: String,
    /// The workspace that it works in
    #[arg(long, value_name = "WORKSPACE_ID")]
    workspace: Option<String>,
    /// The service account that it acts for
    #[arg(long, value_name = "SERVICE_ACCOUNT_ID", conflicts_with = "user")]
    service_account: Option<String>,
    /// The user that it acts for, who can only be yourself
    #[arg(long, value_name = "USER_ID")]
    user: Option<String>,
    /// When it stops working, such as 2027-01-01T00:00:00Z [default: never]
    #[arg(long, value_name = "MOMENT")]
    expires_at: Option<String>,
    #[command(flatten)]
    options: ChangeOptions,
}

impl IssueKey {
    fn call(&self) -> Call {
        let service_account =
            self.service_account.as_ref().map(|id| json!({"type": "service_account_actor", "service_account_id": id}));
        let user = self.user.as_ref().map(|id| json!({"type": "user_actor", "user_id": id}));
        let principal: Option<Value> = service_account.or(user);
        Call::post(&native(&["api_keys"]))
            .field("name", self.name.as_str())
            .field_if("workspace_id", self.workspace.as_deref())
            .field_if("principal", principal)
            .field_if("expires_at", self.expires_at.as_deref())
    }
}

impl Acting for KeysCommand {
    fn into_act(self) -> Result<Act, Failure> {
        Ok(match self {
            Self::List(options) => {
                let (path, columns) = match options.last_used {
                    true => (native(&["api_keys"]), NATIVE_COLUMNS),
                    false => (path(&["api_keys"]), COLUMNS),
                };
                let call = Call::get(&path)
                    .query("status", options.status)
                    .query("workspace_id", options.workspace)
                    .query("created_by_user_id", options.created_by);
                Act::list(Listing { call, paging: BY_ID, limit: options.list.limit }, columns)
            }
            Self::Get { id } => Act::get(Call::get(&path(&["api_keys", &id])), COLUMNS),
            Self::Update(update) => {
                let is_for_good = update.status.as_deref() == Some("archived");
                let question =
                    is_for_good.then(|| format!("Archive {} for good? Programs that use it stop working.", update.id));
                let call = Call::post(&path(&["api_keys", &update.id]))
                    .field_if("name", update.name)
                    .field_if("status", update.status);
                Act::change_after_asking(call, question, update.options, COLUMNS)
            }
            Self::Issue(issue) => Act::change(issue.call(), issue.options, NATIVE_COLUMNS),
            Self::Rotate { id, overlap, options } => {
                let call = Call::post(&native(&["api_keys", &id, "rotate"])).field("overlap_seconds", overlap);
                Act::change_after_asking(call, end_of_secret(&id, overlap), options, NATIVE_COLUMNS)
            }
            Self::Verify { file } => {
                let call = Call::post(&native(&["api_keys", "verify"])).field("key", input::read_key(&file)?);
                Act { what: What::Judge(call), columns: VERIFICATION_COLUMNS }
            }
        })
    }
}

/// What to ask before a secret is replaced and good for nothing at once.
pub(super) fn end_of_secret(id: &str, overlap_seconds: u64) -> Option<String> {
    (overlap_seconds == 0)
        .then(|| format!("Replace the secret of {id}? Programs that use the older one stop working at once."))
}
