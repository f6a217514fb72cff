//! `admit invites import` and `admit invites batches`: many invites that the server works through. Only Admit has this.

use std::path::PathBuf;

use clap::{Args, Subcommand};

use super::super::{BY_ID, input, native};
use crate::acts::{Act, Import, Removal, What};
use crate::client::{Call, Failure, Listing};
use crate::options::{ListOptions, RemovalOptions, id, seconds};
use crate::output::Column;

const COLUMNS: &[Column] = &[
    Column::text("id"),
    Column::state("status"),
    Column::text("row_count"),
    Column::text("settled_count"),
    Column::pairs("outcomes"),
    Column::text("revoked_count"),
    Column::text("accepted_count").aside(),
    Column::moment("created_at"),
    Column::moment("finished_at").aside(),
    Column::moment("undone_at").aside(),
];
const ROW_COLUMNS: &[Column] = &[
    Column::text("id"),
    Column::text("email"),
    Column::text("role"),
    Column::text("outcome"),
    Column::text("invite_id"),
    Column::text("problem"),
    Column::text("user_id").aside(),
    Column::text("duplicate_of").aside(),
];

/// Whom to invite together.
#[derive(Args, Debug)]
pub(crate) struct ImportOptions {
    /// CSV with the heading email, and perhaps role, workspaces (wrkspc_01...:workspace_user, with blanks between),
    /// rbac_group_ids and metadata.KEY; or a list of addresses, one on a line. `-` reads what is piped in
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// The role of everybody for whom the file names none
    #[arg(long, value_name = "ROLE")]
    role: Option<String>,
    /// What the mails say besides
    #[arg(long, value_name = "TEXT")]
    message: Option<String>,
    /// The language of the mails and of the pages, such as de
    #[arg(long, value_name = "TAG")]
    locale: Option<String>,
    /// How long the invites can be accepted, an hour to a year, such as 7d [default: 21d]
    #[arg(long, value_name = "TIME", value_parser = seconds)]
    expires_in: Option<u64>,
    /// Ask the server what would become of each row, and invite nobody
    #[arg(long)]
    dry_run: bool,
    /// Do not ask first; needed where nobody can be asked
    #[arg(long, short)]
    yes: bool,
}

/// What can be done with batches of invites.
#[derive(Debug, Subcommand)]
pub(crate) enum BatchesCommand {
    /// List batches, newest first
    List(ListOptions),
    /// Show one batch and how far it is
    Get {
        /// The batch
        #[arg(value_name = "BATCH_ID", value_parser = id)]
        id: String,
    },
    /// List what became of the rows of a batch
    Rows {
        /// The batch
        #[arg(value_name = "BATCH_ID", value_parser = id)]
        id: String,
        /// Only with this outcome, such as already_member
        #[arg(long, value_name = "OUTCOME")]
        outcome: Option<String>,
        #[command(flatten)]
        list: ListOptions,
    },
    /// Withdraw the invites of a batch that are not accepted yet, and stop what was not tried
    Undo {
        /// The batch
        #[arg(value_name = "BATCH_ID", value_parser = id)]
        id: String,
        #[command(flatten)]
        options: RemovalOptions,
    },
}

impl ImportOptions {
    pub(super) fn into_act(self) -> Result<Act, Failure> {
        let explain = |why: String| Failure::Misused(format!("{}: {why}", self.file.display()));
        let text = input::as_csv(&input::read_text(&self.file).map_err(explain)?);
        let call = Call::post(&native(&["invite_batches"]))
            .query("role", self.role)
            .query("message", self.message)
            .query("locale", self.locale)
            .query("expires_in_seconds", self.expires_in)
            .text("text/csv", text);
        let change = crate::options::ChangeOptions { dry_run: self.dry_run };
        let import = Import { call, options: RemovalOptions { change, yes: self.yes } };
        Ok(Act { what: What::Import(Box::new(import)), columns: ROW_COLUMNS })
    }
}

impl BatchesCommand {
    pub(super) fn into_act(self) -> Act {
        match self {
            Self::List(list) => {
                let call = Call::get(&native(&["invite_batches"]));
                Act::list(Listing { call, paging: BY_ID, limit: list.limit }, COLUMNS)
            }
            Self::Get { id } => Act::get(Call::get(&native(&["invite_batches", &id])), COLUMNS),
            Self::Rows { id, outcome, list } => {
                let call = Call::get(&native(&["invite_batches", &id, "rows"])).query("outcome", outcome);
                Act::list(Listing { call, paging: BY_ID, limit: list.limit }, ROW_COLUMNS)
            }
            Self::Undo { id, options } => Act::remove(
                Removal {
                    call: Call::post(&native(&["invite_batches", &id, "undo"])),
                    question: format!("Withdraw the invites of {id} that are not accepted yet?"),
                    done: format!("Withdrew the invites of {id} that were not accepted yet."),
                    options,
                },
                COLUMNS,
            ),
        }
    }
}
