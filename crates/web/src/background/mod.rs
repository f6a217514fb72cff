//! What is written beside a request, which neither waits for it nor fails with it.

mod compliance_calls;
mod key_uses;

pub(crate) use compliance_calls::ComplianceCalls;
pub(crate) use key_uses::{KeyUses, note_use};
