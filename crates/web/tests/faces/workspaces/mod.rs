//! Workspaces, their members and rate limits on the wire.

mod access;
mod bodies;
mod console;
mod rate_limits;
mod shapes;
