//! `admit workspaces limits` (spec 8.11).

use clap::{Args, Subcommand};
use serde_json::{Value, json};

use crate::acts::Act;
use crate::client::{Call, Failure, Listing, Paging};
use crate::options::{ChangeOptions, ListOptions, id};
use crate::output::Column;
use crate::resources::{Acting, path};

const COLUMNS: &[Column] = &[
    Column::text("rate_limit_id"),
    Column::text("group.type"),
    Column::text("group.display_name"),
    Column::pairs("limits"),
];

/// What can be done with a workspace's limits.
#[derive(Debug, Subcommand)]
pub(crate) enum LimitsCommand {
    /// List the limits that a workspace has of its own
    List(ListLimits),
    /// Set or clear limits of a workspace
    Set {
        /// The workspace
        #[arg(value_name = "WORKSPACE_ID", value_parser = id)]
        workspace: String,
        /// The limit, by its id in `admit limits list`
        #[arg(value_name = "RATE_LIMIT_ID", value_parser = id)]
        limit: String,
        /// What is limited and to how much, such as requests_per_minute=50; `none` clears it
        #[arg(value_name = "TYPE=NUMBER", required = true, value_parser = limiter)]
        limiters: Vec<(String, Option<u64>)>,
        #[command(flatten)]
        options: ChangeOptions,
    },
}

/// Which limits to list.
#[derive(Args, Debug)]
pub(crate) struct ListLimits {
    /// The workspace
    #[arg(value_name = "WORKSPACE_ID", value_parser = id)]
    workspace: String,
    /// Also what it has from the organization
    #[arg(long)]
    include_inherited: bool,
    /// Only of this kind: model_group, batch, token_count, files, skills or web_search
    #[arg(long, value_name = "KIND")]
    group_type: Option<String>,
    #[command(flatten)]
    list: ListOptions,
}

impl Acting for LimitsCommand {
    fn into_act(self) -> Result<Act, Failure> {
        Ok(match self {
            Self::List(options) => {
                let call = Call::get(&path(&["workspaces", &options.workspace, "rate_limits"]))
                    .query_if("include_inherited", options.include_inherited)
                    .query("group_type", options.group_type);
                Act::list(Listing { call, paging: Paging::TokenOfAnySize, limit: options.list.limit }, COLUMNS)
            }
            Self::Set { workspace, limit, limiters, options } => {
                let limits: Vec<Value> =
                    limiters.into_iter().map(|(name, value)| json!({"type": name, "value": value})).collect();
                let call =
                    Call::post(&path(&["workspaces", &workspace, "rate_limits", &limit])).field("limits", limits);
                Act::change(call, options, COLUMNS)
            }
        })
    }
}

fn limiter(text: &str) -> Result<(String, Option<u64>), String> {
    let refuse = || "write it as TYPE=NUMBER or TYPE=none".to_owned();
    let (name, value) = text.split_once('=').filter(|(name, _)| !name.is_empty()).ok_or_else(refuse)?;
    let value = if value == "none" { None } else { Some(value.parse().map_err(|_| refuse())?) };
    Ok((name.to_owned(), value))
}
