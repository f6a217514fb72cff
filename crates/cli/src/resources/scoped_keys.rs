//! `admit scoped-keys`: keys of enterprise organizations that reach what their scopes say (spec 1.3). Only Admit issues them by
//! its API.

use clap::{Args, Subcommand};

use super::keys::end_of_secret;
use super::{Acting, BY_ID, native};
use crate::acts::{Act, Removal};
use crate::client::{Call, Failure, Listing};
use crate::options::{ChangeOptions, ListOptions, RemovalOptions, id, seconds};
use crate::output::Column;

const COLUMNS: &[Column] = &[
    Column::text("id"),
    Column::text("name"),
    Column::state("status"),
    Column::text("secret").aside(),
    Column::text("scopes"),
    Column::text("partial_key_hint").aside(),
    Column::moment("created_at"),
    Column::moment("expires_at"),
    Column::moment("overlap_ends_at").aside(),
    Column::moment("last_used_at"),
];

/// What can be done with scoped keys.
#[derive(Debug, Subcommand)]
pub(crate) enum ScopedKeysCommand {
    /// Make a scoped key; its secret is shown once
    Issue(IssueScopedKey),
    /// List scoped keys that are not revoked, newest first
    List(ListOptions),
    /// Show one scoped key, also a revoked one
    Get {
        /// The scoped key's id
        #[arg(value_name = "SCOPED_KEY_ID", value_parser = id)]
        id: String,
    },
    /// Give a scoped key a new secret, which is shown once
    Rotate {
        /// The scoped key's id
        #[arg(value_name = "SCOPED_KEY_ID", value_parser = id)]
        id: String,
        /// How long the older secret stays good, such as 1h; at most 7d. After 0 it is good for nothing at once
        #[arg(long, value_name = "TIME", default_value = "0", value_parser = seconds)]
        overlap: u64,
        #[command(flatten)]
        options: RemovalOptions,
    },
    /// Revoke a scoped key for good
    Revoke {
        /// The scoped key's id
        #[arg(value_name = "SCOPED_KEY_ID", value_parser = id)]
        id: String,
        #[command(flatten)]
        options: RemovalOptions,
    },
}

/// A new scoped key.
#[derive(Args, Debug)]
pub(crate) struct IssueScopedKey {
    /// The name
    #[arg(value_name = "NAME")]
    name: String,
    /// What it may do, such as read:members; may be repeated
    #[arg(long = "scope", value_name = "SCOPE", required = true)]
    scopes: Vec<String>,
    /// When it stops working, such as 2027-01-01T00:00:00Z [default: never]
    #[arg(long, value_name = "MOMENT")]
    expires_at: Option<String>,
    #[command(flatten)]
    options: ChangeOptions,
}

impl Acting for ScopedKeysCommand {
    fn into_act(self) -> Result<Act, Failure> {
        Ok(match self {
            Self::Issue(issue) => {
                let call = Call::post(&native(&["scoped_keys"]))
                    .field("name", issue.name)
                    .field("scopes", issue.scopes)
                    .field_if("expires_at", issue.expires_at);
                Act::change(call, issue.options, COLUMNS)
            }
            Self::List(list) => {
                let call = Call::get(&native(&["scoped_keys"]));
                Act::list(Listing { call, paging: BY_ID, limit: list.limit }, COLUMNS)
            }
            Self::Get { id } => Act::get(Call::get(&native(&["scoped_keys", &id])), COLUMNS),
            Self::Rotate { id, overlap, options } => {
                let call = Call::post(&native(&["scoped_keys", &id, "rotate"])).field("overlap_seconds", overlap);
                Act::change_after_asking(call, end_of_secret(&id, overlap), options, COLUMNS)
            }
            Self::Revoke { id, options } => Act::remove(
                Removal {
                    call: Call::delete(&native(&["scoped_keys", &id])),
                    question: format!("Revoke {id} for good? Programs that use it stop working."),
                    done: format!("Revoked {id}."),
                    options,
                },
                COLUMNS,
            ),
        })
    }
}
