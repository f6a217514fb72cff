//! What holds for invites, by topic.

mod accepting;
mod details;
mod inviting;
mod leaks;
mod lifecycle;
mod listing;
mod paging;
mod races;
mod tokens;
