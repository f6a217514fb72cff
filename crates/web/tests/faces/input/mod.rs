//! Section 13: input and transport, as far as a request gets past the socket. What needs one is in `crates/admit/tests`.

mod cursors;
mod failures;
mod large;
mod meanings;
mod paths;
mod slow;
