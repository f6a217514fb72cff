//! `admit groups` (spec 8.7).

use clap::Subcommand;

use super::{Acting, BY_TOKEN, path};
use crate::acts::{Act, Removal};
use crate::client::{Call, Failure, Listing};
use crate::options::{ChangeOptions, ListOptions, RemovalOptions, id};
use crate::output::Column;

const COLUMNS: &[Column] = &[
    Column::text("id"),
    Column::text("name"),
    Column::text("source_type"),
    Column::text("role_ids"),
    Column::moment("created_at"),
    Column::moment("updated_at").aside(),
];
const MEMBER_COLUMNS: &[Column] =
    &[Column::text("rbac_group_id"), Column::text("user_id"), Column::text("email"), Column::moment("created_at")];

/// What can be done with groups.
#[derive(Debug, Subcommand)]
pub(crate) enum GroupsCommand {
    /// Make a group
    Create {
        /// The group's name
        #[arg(value_name = "NAME")]
        name: String,
        #[command(flatten)]
        options: ChangeOptions,
    },
    /// List groups, oldest first
    List(ListOptions),
    /// Show one group
    Get {
        /// The group
        #[arg(value_name = "GROUP_ID", value_parser = id)]
        id: String,
    },
    /// Give a group another name
    Rename {
        /// The group
        #[arg(value_name = "GROUP_ID", value_parser = id)]
        id: String,
        /// The new name
        #[arg(value_name = "NAME")]
        name: String,
        #[command(flatten)]
        options: ChangeOptions,
    },
    /// Delete a group: its members stay, and lose what it permitted
    Delete {
        /// The group
        #[arg(value_name = "GROUP_ID", value_parser = id)]
        id: String,
        #[command(flatten)]
        options: RemovalOptions,
    },
    /// Who is in a group
    #[command(subcommand)]
    Members(MembersCommand),
}

/// What can be done with a group's members.
#[derive(Debug, Subcommand)]
pub(crate) enum MembersCommand {
    /// List who is in a group, longest first
    List {
        /// The group
        #[arg(value_name = "GROUP_ID", value_parser = id)]
        group: String,
        #[command(flatten)]
        list: ListOptions,
    },
    /// Put a member into a group
    Add {
        /// The group
        #[arg(value_name = "GROUP_ID", value_parser = id)]
        group: String,
        /// The member
        #[arg(value_name = "USER_ID")]
        user: String,
        #[command(flatten)]
        options: ChangeOptions,
    },
    /// Take a member out of a group
    Remove {
        /// The group
        #[arg(value_name = "GROUP_ID", value_parser = id)]
        group: String,
        /// The member
        #[arg(value_name = "USER_ID", value_parser = id)]
        user: String,
        #[command(flatten)]
        options: RemovalOptions,
    },
}

impl Acting for GroupsCommand {
    fn into_act(self) -> Result<Act, Failure> {
        Ok(match self {
            Self::Create { name, options } => {
                Act::change(Call::post(&path(&["rbac_groups"])).field("name", name), options, COLUMNS)
            }
            Self::List(list) => {
                let call = Call::get(&path(&["rbac_groups"]));
                Act::list(Listing { call, paging: BY_TOKEN, limit: list.limit }, COLUMNS)
            }
            Self::Get { id } => Act::get(Call::get(&path(&["rbac_groups", &id])), COLUMNS),
            Self::Rename { id, name, options } => {
                Act::change(Call::post(&path(&["rbac_groups", &id])).field("name", name), options, COLUMNS)
            }
            Self::Delete { id, options } => Act::remove(
                Removal {
                    call: Call::delete(&path(&["rbac_groups", &id])),
                    question: format!("Delete {id}? Its members lose what it permits."),
                    done: format!("Deleted {id}."),
                    options,
                },
                COLUMNS,
            ),
            Self::Members(command) => return command.into_act(),
        })
    }
}

impl Acting for MembersCommand {
    fn into_act(self) -> Result<Act, Failure> {
        Ok(match self {
            Self::List { group, list } => {
                let call = Call::get(&path(&["rbac_groups", &group, "members"]));
                Act::list(Listing { call, paging: BY_TOKEN, limit: list.limit }, MEMBER_COLUMNS)
            }
            Self::Add { group, user, options } => {
                let call = Call::post(&path(&["rbac_groups", &group, "members"])).field("user_id", user);
                Act::change(call, options, MEMBER_COLUMNS)
            }
            Self::Remove { group, user, options } => Act::remove(
                Removal {
                    call: Call::delete(&path(&["rbac_groups", &group, "members", &user])),
                    question: format!("Take {user} out of {group}?"),
                    done: format!("Took {user} out of {group}."),
                    options,
                },
                MEMBER_COLUMNS,
            ),
        })
    }
}
