//! `admit workspaces` (spec 8.4), with what is in a workspace, a file each.

mod limits;
mod members;
mod service_accounts;

use clap::{Args, Subcommand};
use serde_json::{Map, Value};

use super::{Acting, BY_ID, key_and_value, path};
use crate::acts::{Act, Removal};
use crate::client::{Call, Failure, Listing};
use crate::options::{ChangeOptions, ListOptions, RemovalOptions, id};
use crate::output::Column;

const COLUMNS: &[Column] = &[
    Column::text("id"),
    Column::text("name"),
    Column::text("display_color").aside(),
    Column::pairs("tags"),
    Column::moment("created_at"),
    Column::moment("archived_at"),
];

/// What can be done with workspaces.
#[derive(Debug, Subcommand)]
pub(crate) enum WorkspacesCommand {
    /// Make a workspace
    Create(CreateWorkspace),
    /// List workspaces, newest first
    List(ListWorkspaces),
    /// Show one workspace
    Get {
        /// The workspace
        #[arg(value_name = "WORKSPACE_ID", value_parser = id)]
        id: String,
    },
    /// Change a workspace
    Update(UpdateWorkspace),
    /// Archive a workspace for good: its API keys stop working
    Archive {
        /// The workspace
        #[arg(value_name = "WORKSPACE_ID", value_parser = id)]
        id: String,
        #[command(flatten)]
        options: RemovalOptions,
    },
    /// Who is in a workspace, and as what
    #[command(subcommand)]
    Members(members::MembersCommand),
    /// Rate limits of a workspace
    #[command(subcommand)]
    Limits(limits::LimitsCommand),
    /// Service accounts in a workspace
    #[command(subcommand)]
    ServiceAccounts(service_accounts::ServiceAccountsCommand),
}

/// What a workspace is told about itself, new or not.
#[derive(Args, Debug)]
pub(crate) struct Properties {
    /// The colour that people see, such as #7c3aed
    #[arg(long = "color", value_name = "COLOR")]
    display_color: Option<String>,
    /// A tag, KEY=VALUE; may be repeated
    #[arg(long = "tag", value_name = "KEY=VALUE", value_parser = key_and_value)]
    tags: Vec<(String, String)>,
    /// Where inference runs unless a request says otherwise: global or us
    #[arg(long, value_name = "GEO")]
    default_inference_geo: Option<String>,
    /// Where inference may run: global or us; may be repeated; `unrestricted` for anywhere
    #[arg(long = "allowed-inference-geo", value_name = "GEO")]
    allowed_inference_geos: Vec<String>,
}

/// A new workspace.
#[derive(Args, Debug)]
pub(crate) struct CreateWorkspace {
    /// The name
    #[arg(value_name = "NAME")]
    name: String,
    #[command(flatten)]
    properties: Properties,
    /// Where data is kept, for good: us
    #[arg(long, value_name = "GEO")]
    workspace_geo: Option<String>,
    #[command(flatten)]
    options: ChangeOptions,
}

/// Which workspaces to list.
#[derive(Args, Debug)]
pub(crate) struct ListWorkspaces {
    /// Also archived ones
    #[arg(long)]
    include_archived: bool,
    /// Also the default workspace
    #[arg(long)]
    include_default: bool,
    /// Only this one; may be repeated
    #[arg(long = "id", value_name = "WORKSPACE_ID")]
    ids: Vec<String>,
    #[command(flatten)]
    list: ListOptions,
}

/// What of a workspace changes.
#[derive(Args, Debug)]
#[group(id = "changes", required = true, multiple = true, args = [
    "name", "display_color", "tags", "untag", "default_inference_geo", "allowed_inference_geos",
])]
pub(crate) struct UpdateWorkspace {
    /// The workspace
    #[arg(value_name = "WORKSPACE_ID", value_parser = id)]
    id: String,
    /// The new name
    #[arg(long, value_name = "NAME")]
    name: Option<String>,
    #[command(flatten)]
    properties: Properties,
    /// A tag to take away; may be repeated
    #[arg(long, value_name = "KEY")]
    untag: Vec<String>,
    #[command(flatten)]
    options: ChangeOptions,
}

impl Acting for WorkspacesCommand {
    fn into_act(self) -> Result<Act, Failure> {
        Ok(match self {
            Self::Create(create) => {
                let call = Call::post(&path(&["workspaces"])).field("name", create.name);
                Act::change(create.properties.add_to(call, create.workspace_geo, Vec::new()), create.options, COLUMNS)
            }
            Self::List(options) => {
                let call = Call::get(&path(&["workspaces"]))
                    .query_if("include_archived", options.include_archived)
                    .query_if("include_default", options.include_default)
                    .query_each("ids[]", options.ids);
                Act::list(Listing { call, paging: BY_ID, limit: options.list.limit }, COLUMNS)
            }
            Self::Get { id } => Act::get(Call::get(&path(&["workspaces", &id])), COLUMNS),
            Self::Update(update) => {
                let call = Call::post(&path(&["workspaces", &update.id])).field_if("name", update.name);
                Act::change(update.properties.add_to(call, None, update.untag), update.options, COLUMNS)
            }
            Self::Archive { id, options } => Act::remove(
                Removal {
                    call: Call::post(&path(&["workspaces", &id, "archive"])),
                    question: format!("Archive {id} for good? Its API keys stop working."),
                    done: format!("Archived {id}."),
                    options,
                },
                COLUMNS,
            ),
            Self::Members(command) => return command.into_act(),
            Self::Limits(command) => return command.into_act(),
            Self::ServiceAccounts(command) => return command.into_act(),
        })
    }
}

impl Properties {
    /// A tag that is taken away is set to null (spec 8.4).
    fn add_to(self, call: Call, workspace_geo: Option<String>, untag: Vec<String>) -> Call {
        let set = self.tags.into_iter().map(|(key, value)| (key, Value::from(value)));
        let tags: Map<_, _> = set.chain(untag.into_iter().map(|key| (key, Value::Null))).collect();
        let allowed = match &self.allowed_inference_geos[..] {
            [] => None,
            [only] if only == "unrestricted" => Some(Value::from("unrestricted")),
            geos => Some(Value::from(geos)),
        };
        let geos = [
            ("workspace_geo", workspace_geo.map(Value::from)),
            ("default_inference_geo", self.default_inference_geo.map(Value::from)),
            ("allowed_inference_geos", allowed),
        ];
        let residency: Map<_, _> =
            geos.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?))).collect();
        call.field_if("display_color", self.display_color)
            .field_if("tags", (!tags.is_empty()).then_some(tags))
            .field_if("data_residency", (!residency.is_empty()).then_some(residency))
    }
}
