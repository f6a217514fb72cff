//! The program itself, as a process: what it says when it can't start, what its sockets take, what it leaves behind.

#![expect(clippy::unwrap_used, clippy::panic, reason = "all of this is test code, and a test fails by panicking")]

mod client;
mod client_tls;
mod command_line;
mod logs;
mod program;
mod secrets;
mod sink;
mod slow;
mod smuggling;
mod stopping;
mod whole_data;
