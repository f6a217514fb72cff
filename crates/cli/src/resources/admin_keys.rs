//! `admit admin-keys`: the keys with which programs reach the Admin API itself. Only Admit has them.

use clap::Subcommand;

use super::{Acting, BY_ID, native};
use crate::acts::{Act, Removal};
use crate::client::{Call, Failure, Listing};
use crate::options::{ChangeOptions, ListOptions, RemovalOptions, id};
use crate::output::Column;

const COLUMNS: &[Column] = &[
    Column::text("id"),
    Column::text("name"),
    Column::text("secret").aside(),
    Column::text("partial_key_hint"),
    Column::text("created_by.id").aside(),
    Column::moment("created_at"),
    Column::moment("last_used_at"),
];

/// What can be done with admin keys.
#[derive(Debug, Subcommand)]
pub(crate) enum AdminKeysCommand {
    /// Make an admin key, which may do all that the organization's keys may; it is shown once
    Issue {
        /// What it is for
        #[arg(value_name = "NAME")]
        name: String,
        #[command(flatten)]
        options: ChangeOptions,
    },
    /// List admin keys that are not revoked, newest first
    List(ListOptions),
    /// Revoke an admin key for good
    Revoke {
        /// The admin key's id
        #[arg(value_name = "ADMIN_KEY_ID", value_parser = id)]
        id: String,
        #[command(flatten)]
        options: RemovalOptions,
    },
}

impl Acting for AdminKeysCommand {
    fn into_act(self) -> Result<Act, Failure> {
        Ok(match self {
            Self::Issue { name, options } => {
                Act::change(Call::post(&native(&["admin_keys"])).field("name", name), options, COLUMNS)
            }
            Self::List(list) => {
                let call = Call::get(&native(&["admin_keys"]));
                Act::list(Listing { call, paging: BY_ID, limit: list.limit }, COLUMNS)
            }
            Self::Revoke { id, options } => Act::remove(
                Removal {
                    call: Call::delete(&native(&["admin_keys", &id])),
                    question: format!("Revoke {id} for good? Programs that use it stop working."),
                    done: format!("Revoked {id}."),
                    options,
                },
                COLUMNS,
            ),
        })
    }
}
