//! `admit roles` (spec 8.8): custom roles, which the API only shows.

use clap::Subcommand;

use super::{Acting, BY_TOKEN, path};
use crate::acts::Act;
use crate::client::{Call, Failure, Listing};
use crate::options::{ListOptions, id};
use crate::output::Column;

const COLUMNS: &[Column] = &[
    Column::text("id"),
    Column::text("display_name"),
    Column::text("source.type"),
    Column::moment("created_at"),
    Column::moment("updated_at").aside(),
];
const PERMISSION_COLUMNS: &[Column] =
    &[Column::text("action"), Column::text("resource.type"), Column::text("resource")];

/// What can be done with custom roles.
#[derive(Debug, Subcommand)]
pub(crate) enum RolesCommand {
    /// List roles, oldest first
    List(ListOptions),
    /// Show one role
    Get {
        /// The role
        #[arg(value_name = "ROLE_ID", value_parser = id)]
        id: String,
    },
    /// List what a role permits
    Permissions {
        /// The role
        #[arg(value_name = "ROLE_ID", value_parser = id)]
        id: String,
        #[command(flatten)]
        list: ListOptions,
    },
}

impl Acting for RolesCommand {
    fn into_act(self) -> Result<Act, Failure> {
        Ok(match self {
            Self::List(list) => {
                let call = Call::get(&path(&["rbac_roles"]));
                Act::list(Listing { call, paging: BY_TOKEN, limit: list.limit }, COLUMNS)
            }
            Self::Get { id } => Act::get(Call::get(&path(&["rbac_roles", &id])), COLUMNS),
            Self::Permissions { id, list } => {
                let call = Call::get(&path(&["rbac_roles", &id, "permissions"]));
                Act::list(Listing { call, paging: BY_TOKEN, limit: list.limit }, PERMISSION_COLUMNS)
            }
        })
    }
}
