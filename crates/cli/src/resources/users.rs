//! `admit users` (spec 8.3).

use clap::{Args, Subcommand};

use super::{Acting, BY_ID, native, path};
use crate::acts::{Act, Removal};
use crate::client::{Call, Failure, Listing};
use crate::options::{ChangeOptions, ListOptions, RemovalOptions, id};
use crate::output::Column;

pub(super) const COLUMNS: &[Column] = &[
    Column::text("id"),
    Column::text("email"),
    Column::text("name"),
    Column::text("role"),
    Column::moment("added_at"),
];
const SIGN_OUT_BETA: &str = "admin-user-sign-out-2026-10-08";

/// What can be done with members.
#[derive(Debug, Subcommand)]
pub(crate) enum UsersCommand {
    /// List members, newest first
    List(ListUsers),
    /// Show one member
    Get {
        /// The member
        #[arg(value_name = "USER_ID", value_parser = id)]
        id: String,
    },
    /// Give a member another role
    Update {
        /// The member
        #[arg(value_name = "USER_ID", value_parser = id)]
        id: String,
        /// The new role: user, developer, billing or claude_code_user (platform); user or managed (enterprise)
        #[arg(long, value_name = "ROLE")]
        role: String,
        #[command(flatten)]
        options: ChangeOptions,
    },
    /// Give a member a role that only people give, such as admin or owner; wants an access token (Admit only)
    Appoint {
        /// The member
        #[arg(value_name = "USER_ID", value_parser = id)]
        id: String,
        /// The new role, at most your own
        #[arg(long, value_name = "ROLE")]
        role: String,
        #[command(flatten)]
        options: ChangeOptions,
    },
    /// Remove members from the organization
    Remove {
        /// The members
        #[arg(value_name = "USER_ID", required = true, value_parser = id)]
        ids: Vec<String>,
        #[command(flatten)]
        options: RemovalOptions,
    },
    /// End all sessions of a member; they may sign in again (enterprise)
    SignOut {
        /// The member
        #[arg(value_name = "USER_ID", value_parser = id)]
        id: String,
        #[command(flatten)]
        options: RemovalOptions,
    },
}

/// Which members to list.
#[derive(Args, Debug)]
pub(crate) struct ListUsers {
    /// Only with this address
    #[arg(long, value_name = "ADDRESS")]
    email: Option<String>,
    /// Only with this role; may be repeated
    #[arg(long = "role", value_name = "ROLE")]
    roles: Vec<String>,
    #[command(flatten)]
    list: ListOptions,
}

impl Acting for UsersCommand {
    fn into_act(self) -> Result<Act, Failure> {
        Ok(match self {
            Self::List(options) => {
                let call =
                    Call::get(&path(&["users"])).query("email", options.email).query_each("roles[]", options.roles);
                Act::list(Listing { call, paging: BY_ID, limit: options.list.limit }, COLUMNS)
            }
            Self::Get { id } => Act::get(Call::get(&path(&["users", &id])), COLUMNS),
            Self::Update { id, role, options } => {
                Act::change(Call::post(&path(&["users", &id])).field("role", role), options, COLUMNS)
            }
            Self::Appoint { id, role, options } => Act::change(appoint(&id, &role), options, COLUMNS),
            Self::Remove { ids, options } => Act::remove_each(
                &ids,
                options,
                |id| Removal {
                    call: Call::delete(&path(&["users", id])),
                    question: format!("Remove {id} from the organization?"),
                    done: format!("Removed {id}."),
                    options,
                },
                &format!("Remove {} members from the organization?", ids.len()),
                COLUMNS,
            ),
            Self::SignOut { id, options } => {
                let call = Call::post(&path(&["users", &id, "sign_out"])).with_beta(SIGN_OUT_BETA);
                let question = format!("Sign {id} out everywhere?");
                Act::change_after_asking(call, Some(question), options, COLUMNS)
            }
        })
    }
}

/// Gives a role that keys don't give.
pub(crate) fn appoint(id: &str, role: &str) -> Call {
    Call::post(&native(&["users", id, "role"])).field("role", role)
}
