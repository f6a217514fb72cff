//! Idempotency keys: a request that is repeated with the same key is answered as the first time, and acts once.
//!
//! The answer is kept in the transaction of the act, so there is never one without the other. A refused request leaves
//! nothing, and may be sent again.

mod operations;
mod rows;
#[cfg(test)]
mod tests;

pub use operations::{Outcome, Request, act_once, find};

/// How long an answer is kept.
pub const LIFETIME_SECONDS: i64 = 24 * 3600;
/// The longest key, in characters.
pub const KEY_LIMIT: usize = 255;

/// The key was used for another request: another route, another body, another caller, or one with another
/// role than before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KeyReused;

impl admit_store::Refusal for KeyReused {}

/// Why a request was not carried out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotDone<R> {
    /// See [`KeyReused`].
    KeyReused,
    /// Its act was refused.
    Refused(R),
}

impl<R> admit_store::Refusal for NotDone<R> {}
