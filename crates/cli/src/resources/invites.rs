//! `admit invites` (spec 8.2).

use std::path::PathBuf;

use clap::{Args, Subcommand};

use super::input::{self, Line};
use super::{Acting, BY_ID, path};
use crate::acts::{Act, Each, Removal, Row, What};
use crate::client::{Call, Failure, Listing};
use crate::options::{ChangeOptions, ListOptions, RemovalOptions, id};
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

/// What can be done with invites.
#[derive(Debug, Subcommand)]
pub(crate) enum InvitesCommand {
    /// Invite people by mail
    ///
    /// One address answers with its invite. Several addresses, or a file, answer with a result for each: `done`, `refused`,
    /// `failed`, or `not_tried` when the server can't be asked any more.
    Create(CreateOptions),
    /// List invites, newest first
    List(ListInvites),
    /// Show one invite, also a withdrawn one
    Get {
        /// The invite
        #[arg(value_name = "INVITE_ID", value_parser = id)]
        id: String,
    },
    /// Withdraw pending invites: their links stop working
    Delete {
        /// The invites
        #[arg(value_name = "INVITE_ID", required = true, value_parser = id)]
        ids: Vec<String>,
        #[command(flatten)]
        options: RemovalOptions,
    },
}

/// Whom to invite, as what.
#[derive(Args, Debug)]
pub(crate) struct CreateOptions {
    /// Addresses to invite
    #[arg(value_name = "ADDRESS", required_unless_present = "file")]
    addresses: Vec<String>,
    /// The role of everybody for whom the file names none: user, developer, billing or claude_code_user (platform); user or
    /// managed (enterprise)
    #[arg(long, value_name = "ROLE")]
    role: Option<String>,
    /// A group that they join, by its id (enterprise); may be repeated
    #[arg(long = "group", value_name = "GROUP_ID")]
    groups: Vec<String>,
    /// A file of addresses, one on a line; or CSV with the heading email, and perhaps role and groups. `-` reads what is
    /// piped in
    #[arg(long, short, value_name = "FILE")]
    file: Option<PathBuf>,
    #[command(flatten)]
    change: ChangeOptions,
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
    /// Only in this state: pending, accepted or expired; may be repeated
    #[arg(long = "status", value_name = "STATUS")]
    statuses: Vec<String>,
    #[command(flatten)]
    list: ListOptions,
}

impl Acting for InvitesCommand {
    fn into_act(self) -> Result<Act, Failure> {
        match self {
            Self::Create(options) => options.into_act(),
            Self::List(options) => {
                let call = Call::get(&path(&["invites"]))
                    .query("email", options.email)
                    .query_each("roles[]", options.roles)
                    .query_each("statuses[]", options.statuses);
                Ok(Act::list(Listing { call, paging: BY_ID, limit: options.list.limit }, COLUMNS))
            }
            Self::Get { id } => Ok(Act::get(Call::get(&path(&["invites", &id])), COLUMNS)),
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

impl CreateOptions {
    fn into_act(self) -> Result<Act, Failure> {
        let is_single = self.file.is_none() && self.addresses.len() == 1;
        let typed = self.addresses.iter().map(|address| Line::of_address(address));
        let read = self.file.as_deref().map(input::read).transpose()?.unwrap_or_default();
        let mut calls = Vec::new();
        for line in typed.chain(read) {
            calls.push((self.call(&line)?, line.email));
        }
        match calls.pop() {
            None => Err(Failure::Misused("there is nobody to invite".to_owned())),
            Some((call, _)) if is_single => Ok(Act::change(call, self.change, COLUMNS)),
            Some(last) => {
                let rows = calls.into_iter().chain([last]).map(|(call, name)| Row { name, call }).collect();
                Ok(Act { what: What::Each(Each { rows, options: self.change, question: None }), columns: COLUMNS })
            }
        }
    }

    fn call(&self, line: &Line) -> Result<Call, Failure> {
        let Some(role) = line.role.as_ref().or(self.role.as_ref()) else {
            return Err(Failure::Misused(format!("{} has no role: give --role ROLE", line.email.escape_debug())));
        };
        let call = Call::post(&path(&["invites"])).field("email", line.email.as_str()).field("role", role.as_str());
        let groups = if line.groups.is_empty() { &self.groups } else { &line.groups };
        Ok(if groups.is_empty() { call } else { call.field("rbac_group_ids", groups.clone()) })
    }
}
