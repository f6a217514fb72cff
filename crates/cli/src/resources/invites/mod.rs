//! `admit invites` (spec 8.2), and what only Admit can do with invites.

mod batches;
mod changes;
mod create;

use clap::{Args, Subcommand};

use super::{Acting, BY_ID, native, path};
use crate::acts::{Act, Removal};
use crate::client::{Call, Failure, Listing};
use crate::options::{ListOptions, RemovalOptions, id};
use crate::output::Column;

const COLUMNS: &[Column] = &[
    Column::text("id"),
    Column::text("email"),
    Column::text("role"),
    Column::state("status"),
    Column::moment("invited_at"),
    Column::moment("expires_at"),
    Column::moment("accepted_at").aside(),
    Column::text("rbac_group_ids").aside(),
];
/// Of an invite with all that Admit knows of it.
const DETAIL_COLUMNS: &[Column] = &[
    Column::text("id"),
    Column::text("email"),
    Column::text("role"),
    Column::state("status"),
    Column::text("link").aside(),
    Column::text("delivery.state"),
    Column::text("delivery.problem").aside(),
    Column::moment("invited_at"),
    Column::moment("expires_at"),
    Column::moment("accepted_at").aside(),
    Column::moment("declined_at").aside(),
    Column::text("decline_reason").aside(),
    Column::moment("deleted_at").aside(),
    Column::text("rbac_group_ids").aside(),
    Column::text("workspaces").aside(),
    Column::text("message").aside(),
    Column::text("locale").aside(),
    Column::pairs("metadata").aside(),
    Column::text("inviter").aside(),
    Column::text("supersedes").aside(),
    Column::text("superseded_by").aside(),
];
/// What the mirror has no word for.
const NATIVE_STATUSES: [&str; 2] = ["deleted", "declined"];

/// What can be done with invites.
#[derive(Debug, Subcommand)]
pub(crate) enum InvitesCommand {
    /// Invite people by mail
    ///
    /// One address answers with its invite. Several addresses, or a file, answer with a result for each: `done`, `refused`,
    /// `failed`, or `not_tried` when the server can't be asked any more.
    Create(Box<create::CreateOptions>),
    /// Invite many people in one batch, which the server works through (Admit only)
    ///
    /// Shows what would become of each row, asks, and shows what became of it. A row that can't be invited keeps no other from
    /// being invited.
    Import(batches::ImportOptions),
    /// Batches of invites (Admit only)
    #[command(subcommand)]
    Batches(batches::BatchesCommand),
    /// List invites, newest first
    List(ListInvites),
    /// Show one invite, also a withdrawn one
    Get {
        /// The invite
        #[arg(value_name = "INVITE_ID", value_parser = id)]
        id: String,
        /// With all that Admit knows of it (Admit only)
        #[arg(long)]
        details: bool,
    },
    /// Change a pending invite; its link stays (Admit only)
    Update(changes::UpdateInvite),
    /// Mail a pending invite again with a new link; the older link stops working (Admit only)
    Resend(changes::ResendInvite),
    /// Let a pending invite expire later or sooner; its link stays (Admit only)
    Extend(changes::ExtendInvite),
    /// Withdraw pending invites: their links stop working
    Delete {
        /// The invites
        #[arg(value_name = "INVITE_ID", required = true, value_parser = id)]
        ids: Vec<String>,
        #[command(flatten)]
        options: RemovalOptions,
    },
}

/// Which invites to list.
#[derive(Args, Debug)]
pub(crate) struct ListInvites {
    /// Only of this address
    #[arg(long, value_name = "ADDRESS")]
    email: Option<String>,
    /// Only with this role; may be repeated
    #[arg(long = "role", value_name = "ROLE")]
    roles: Vec<String>,
    /// Only in this state: pending, accepted or expired, with Admit also deleted or declined; may be repeated
    #[arg(long = "status", value_name = "STATUS")]
    statuses: Vec<String>,
    /// Also withdrawn and declined ones, and with all that Admit knows of them (Admit only)
    #[arg(long)]
    details: bool,
    #[command(flatten)]
    list: ListOptions,
}

impl Acting for InvitesCommand {
    fn into_act(self) -> Result<Act, Failure> {
        match self {
            Self::Create(options) => options.into_act(),
            Self::Import(options) => options.into_act(),
            Self::Batches(command) => Ok(command.into_act()),
            Self::List(options) => Ok(options.into_act()),
            Self::Get { id, details: false } => Ok(Act::get(Call::get(&path(&["invites", &id])), COLUMNS)),
            Self::Get { id, details: true } => Ok(Act::get(Call::get(&native(&["invites", &id])), DETAIL_COLUMNS)),
            Self::Update(update) => Ok(update.into_act()),
            Self::Resend(resend) => Ok(resend.into_act()),
            Self::Extend(extend) => Ok(extend.into_act()),
            Self::Delete { ids, options } => Ok(Act::remove_each(
                &ids,
                options,
                |id| Removal {
                    call: Call::delete(&path(&["invites", id])),
                    question: format!("Withdraw {id}?"),
                    done: format!("Withdrew {id}."),
                    options,
                },
                &format!("Withdraw {} invites?", ids.len()),
                COLUMNS,
            )),
        }
    }
}

impl ListInvites {
    fn into_act(self) -> Act {
        let is_native = self.details || self.statuses.iter().any(|status| NATIVE_STATUSES.contains(&status.as_str()));
        let (path, columns) =
            if is_native { (native(&["invites"]), DETAIL_COLUMNS) } else { (path(&["invites"]), COLUMNS) };
        let call = Call::get(&path)
            .query("email", self.email)
            .query_each("roles[]", self.roles)
            .query_each("statuses[]", self.statuses);
        Act::list(Listing { call, paging: BY_ID, limit: self.list.limit }, columns)
    }
}

/// Reads a workspace to join, and as what.
fn place(text: &str) -> Result<(String, String), String> {
    match text.split_once('=') {
        Some((workspace, role)) if !workspace.is_empty() && !role.is_empty() => {
            Ok((workspace.to_owned(), role.to_owned()))
        }
        _ => Err("write it as WORKSPACE_ID=ROLE".to_owned()),
    }
}

fn places(given: &[(String, String)]) -> serde_json::Value {
    let place = |(id, role): &(String, String)| serde_json::json!({"workspace_id": id.as_str(), "workspace_role": role.as_str()});
    given.iter().map(place).collect()
}
