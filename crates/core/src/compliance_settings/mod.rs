//! Compliance settings: whether the activity feed of an organization is captured (spec section 8.12).
//!
//! Enabled unless somebody disabled it. What happens while it is disabled is recorded all the same, for whoever runs the
//! server; the feed never tells of it.

mod operations;
mod refusal;
mod rows;
#[cfg(test)]
mod tests;

pub use operations::{READING, is_enabled, set_enabled};
pub use refusal::Refusal;
