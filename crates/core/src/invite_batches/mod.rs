//! Invite batches: up to ten thousand addresses invited together, each as if it were alone.
//!
//! A batch is `queued` until a worker takes it up and `running` while one works through its rows; on any node, a chunk of
//! rows in one act. It ends `finished`, or `stopped` when whoever asked for it may not go on, with the rows that are left
//! as they are. Undoing revokes what is still pending and makes it `undone`, for good.
//!
//! Every row is settled once, in the act that invites its address: however often a worker dies, no address is left out and
//! none is invited twice. What is wrong with one row keeps no other from being invited (AC-23). An organization has one
//! unfinished batch at most.

mod operations;
mod outcome;
mod refusal;
mod rows;
#[cfg(test)]
pub(crate) mod tests;

pub use operations::{
    Claim, NotForeseen, Progress, Undoing, claim, find, foresee, has_due, list, list_rows, release, settle_next,
    settle_refused, submit, undo,
};
pub use outcome::{Outcome, Settled};
pub use refusal::Refusal;

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use admit_store::{Failure, Timestamp, Value};

use crate::credentials::Asker;
use crate::ids::{GroupId, InviteBatchId};
use crate::invites::WorkspaceGrant;

/// Rows of one batch, at most.
pub const ROWS_LIMIT: usize = 10_000;

/// What a batch has come to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Nobody works on it yet.
    Queued,
    /// Its rows are worked through.
    Running,
    /// Every row is settled.
    Finished,
    /// It ended early: whoever asked for it may not go on, or it was undone meanwhile.
    Stopped,
    /// What was still pending is revoked.
    Undone,
}

impl State {
    const ALL: [Self; 5] = [Self::Queued, Self::Running, Self::Finished, Self::Stopped, Self::Undone];

    /// The spelling on the wire and in the database.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Queued => "queued",
            Self::Running => "running",
            Self::Finished => "finished",
            Self::Stopped => "stopped",
            Self::Undone => "undone",
        }
    }

    /// Whether rows may still be settled.
    pub const fn is_under_way(self) -> bool {
        matches!(self, Self::Queued | Self::Running)
    }
}

/// The text is no state of a batch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no such state of an invite batch")]
pub struct UnknownState;

impl FromStr for State {
    type Err = UnknownState;

    fn from_str(text: &str) -> Result<Self, UnknownState> {
        Self::ALL.into_iter().find(|state| state.as_str() == text).ok_or(UnknownState)
    }
}

/// What all rows of a batch share.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shared {
    /// What the mails say besides.
    pub message: Option<String>,
    /// The language of the mails and of the pages, as a BCP 47 tag.
    pub locale: Option<String>,
    /// How long each invite may be accepted, in seconds from when it is made.
    pub lifetime_seconds: i64,
}

/// Whom to invite.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewBatch {
    /// What all rows share.
    pub shared: Shared,
    /// At least one, and no more than [`ROWS_LIMIT`].
    pub rows: Vec<RowToInvite>,
}

/// One address of a batch, as it was sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowToInvite {
    /// The address; perhaps none.
    pub address: String,
    /// The role; perhaps none.
    pub role: String,
    /// What the invite carries.
    pub contents: Contents,
}

/// What the invite of a row carries.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Contents {
    /// Workspaces to join.
    pub workspaces: Vec<WorkspaceGrant>,
    /// Groups to join.
    pub group_ids: Vec<GroupId>,
    /// The caller's own notes.
    pub metadata: BTreeMap<String, String>,
}

/// Many invites that were asked for together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InviteBatch {
    /// Its id.
    pub id: InviteBatchId,
    /// What it has come to.
    pub state: State,
    /// Who asked for it.
    pub asker: Asker,
    /// What its rows share.
    pub shared: Shared,
    /// How many rows it has.
    pub row_count: i64,
    /// How many of them have which outcome. The rest is still to be settled.
    pub counts: BTreeMap<Outcome, i64>,
    /// How many of its invites were revoked by undoing it.
    pub revoked_count: i64,
    /// When it was asked for.
    pub created_at: Timestamp,
    /// When its last row was settled.
    pub finished_at: Option<Timestamp>,
    /// When all of it was undone.
    pub undone_at: Option<Timestamp>,
}

impl InviteBatch {
    /// How many rows are settled.
    pub fn settled_count(&self) -> i64 {
        self.counts.values().sum()
    }
}

/// A row of a batch, and what became of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Its place.
    pub number: RowNumber,
    /// What was sent.
    pub row: RowToInvite,
    /// What became of it; `None` when it is still to be settled.
    pub settled: Option<Settled>,
}

/// The place of a row in its batch, from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RowNumber(pub i64);

impl RowNumber {
    /// The number of the row at this place of a list.
    pub(crate) fn at(place: usize) -> Self {
        Self(i64::try_from(place).map_or(i64::MAX, |place| place.saturating_add(1)))
    }
}

/// Any text may come in from outside; what is no number is the number of no row.
impl From<&str> for RowNumber {
    fn from(text: &str) -> Self {
        Self(text.parse().unwrap_or(0))
    }
}

impl From<&RowNumber> for Value<'_> {
    fn from(number: &RowNumber) -> Self {
        Self::Integer(number.0)
    }
}

impl admit_store::FromColumn for RowNumber {
    fn from_column(column: admit_store::Column<'_>) -> Result<Self, admit_store::Unexpected> {
        i64::from_column(column).map(Self)
    }
}

impl fmt::Display for RowNumber {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

fn unexpected(column: &str, reason: impl fmt::Display) -> Failure {
    Failure::Decode { column: format!("invite_batches.{column}"), reason: reason.to_string() }
}
