//! The SQL of webhooks.

mod deliveries;
mod endpoints;

pub(super) use deliveries::{
    claim, delete_deliveries_before, drop_queued, find_delivery, finish, has_due, insert_delivery, list_deliveries,
    postpone, release,
};
pub(super) use endpoints::{
    count, count_failure, delete, disable, ever_existed, find, find_enabled_target, forget_failures, insert, list,
    update, update_secret,
};
