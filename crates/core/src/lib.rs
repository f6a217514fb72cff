//! The rules of the house: one folder per concept, and in it its states, its acts, its refusals, its SQL and its tests.
//!
//! An *operation* is one function for one act. It takes the open transaction, who acts ([`Caller`], or only the
//! [`Origin`] when nobody is known yet) and the input; it checks the right, applies the rules, writes, records the
//! activity and queues the mail, all in that transaction. Every face calls the same operations, so a rule is written once.

pub mod access_tokens;
pub mod activities;
pub mod addresses;
pub mod authorizations;
mod caller;
pub mod check;
pub mod compliance_settings;
pub mod credentials;
pub mod custom_roles;
mod floods;
pub mod groups;
pub mod help_answers;
pub mod idempotency;
pub mod ids;
pub mod invite_batches;
pub mod invites;
pub mod keys;
pub mod members;
pub mod names;
pub mod organizations;
pub mod outbox;
pub mod pages;
pub mod people;
pub mod rate_limits;
pub mod rate_windows;
pub mod roles;
pub mod schema;
pub mod secrets;
pub mod seen;
pub mod server_key;
pub mod service_accounts;
pub mod sessions;
pub mod setup;
mod short_memory;
pub mod sign_ins;
pub mod test_clock;
#[cfg(test)]
mod testing;
pub mod webhooks;
pub mod workspace_members;
pub mod workspaces;

pub use caller::{Actor, Caller, Credential, Freshness, Origin, Principal};
