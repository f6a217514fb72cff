//! Settings > Members: the list, and a file for each dialog over it.

pub(super) mod export;
pub(super) mod invite;
pub(super) mod list;
mod people;
pub(super) mod refusals;
pub(super) mod remove;
pub(super) mod revoke;
pub(super) mod role;
pub(super) mod roles;
