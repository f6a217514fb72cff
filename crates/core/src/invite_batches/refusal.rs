//! Why an act on invite batches was refused.

use crate::ids::InviteBatchId;
use crate::invites::BadDetails;

/// Why an act on invite batches was refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The caller may not manage members.
    NotAllowed,
    /// No such batch here.
    NotFound,
    /// The cursor names no batch, or no row of it.
    UnknownCursor,
    /// There is no row, or more than there may be.
    RowCount {
        /// How many there are.
        given: usize,
    },
    /// What all rows should carry can't be kept.
    BadDetails(BadDetails),
    /// Another batch of the organization is not finished yet.
    Unfinished(InviteBatchId),
    /// These rows would be more than the organization may have invited in batches within a day.
    DailyLimit {
        /// How many those are.
        limit: i64,
        /// How many of them are left now.
        left: i64,
    },
}

impl admit_store::Refusal for Refusal {}
