//! What holds for invites, by topic.

mod accepting;
mod details;
mod ensuring;
mod inviting;
mod leaks;
mod lifecycle;
mod listing;
mod paging;
mod races;
mod tokens;
mod workspaces;
