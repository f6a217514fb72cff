//! The SQL of invite batches.

mod batch_rows;
mod batches;
mod claims;

pub(super) use batch_rows::{
    count_accepted, insert_rows, list_invited, list_rows, list_unsettled, settle, settle_rest,
};
pub(super) use batches::{
    add_counts, add_revoked, count_rows_since, find, find_unfinished, finish, hold, insert, list, mark_undone,
};
pub(super) use claims::{claim, has_due, release, renew};
