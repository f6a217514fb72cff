//! `admit roles` (spec 8.8): custom roles, which the API only shows, and which Admit makes.

mod making;

pub(crate) use making::permission;

use clap::Subcommand;

use super::{Acting, BY_TOKEN, native, path};
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
/// Of a role with all that belongs to it.
const WHOLE_COLUMNS: &[Column] = &[
    Column::text("id"),
    Column::text("display_name"),
    Column::text("source_type"),
    Column::text("permissions"),
    Column::text("rbac_group_ids"),
    Column::moment("created_at"),
    Column::moment("updated_at"),
];

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
        /// With what it permits and the groups that have it (Admit only)
        #[arg(long)]
        details: bool,
    },
    /// List what a role permits
    Permissions {
        /// The role
        #[arg(value_name = "ROLE_ID", value_parser = id)]
        id: String,
        #[command(flatten)]
        list: ListOptions,
    },
    /// Make a role (Admit only)
    Create(making::CreateRole),
    /// Change a role (Admit only)
    Update(making::UpdateRole),
    /// Delete a role: groups lose it (Admit only)
    Delete(making::DeleteRole),
    /// Give a role to a group (Admit only)
    Attach(making::AttachRole),
    /// Take a role from a group (Admit only)
    Detach(making::DetachRole),
}

impl Acting for RolesCommand {
    fn into_act(self) -> Result<Act, Failure> {
        Ok(match self {
            Self::List(list) => {
                let call = Call::get(&path(&["rbac_roles"]));
                Act::list(Listing { call, paging: BY_TOKEN, limit: list.limit }, COLUMNS)
            }
            Self::Get { id, details: false } => Act::get(Call::get(&path(&["rbac_roles", &id])), COLUMNS),
            Self::Get { id, details: true } => Act::get(Call::get(&native(&["custom_roles", &id])), WHOLE_COLUMNS),
            Self::Permissions { id, list } => {
                let call = Call::get(&path(&["rbac_roles", &id, "permissions"]));
                Act::list(Listing { call, paging: BY_TOKEN, limit: list.limit }, PERMISSION_COLUMNS)
            }
            Self::Create(create) => create.into_act(),
            Self::Update(update) => update.into_act(),
            Self::Delete(delete) => delete.into_act(),
            Self::Attach(attach) => attach.into_act(),
            Self::Detach(detach) => detach.into_act(),
        })
    }
}
