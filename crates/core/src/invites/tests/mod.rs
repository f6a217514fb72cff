//! What holds for invites, by topic.

mod accepting;
mod details;
mod ensuring;
mod inviting;
mod leaks;
mod lifecycle;
mod listing;
mod measuring;
mod paging;
mod races;
mod telling;
mod tokens;
mod workspaces;
