//! What the Console shows: one struct per page, each with the template it fills.
//!
//! A page holds words and plain values that are ready to be shown. It asks no
//! question, knows no rule and no other crate but the one with the words; a
//! handler fills it and renders it. Each page knows its reader, whose language
//! it speaks. Templates escape everything themselves. Paths inside a page are built
//! from ids, so a handler gives ids, and gives an address only where the answer
//! depends on the request (pages, "next").
//!
//! `tests.rs` renders every template and fails when one of them has no sample.

pub mod accept;
pub mod account;
pub mod activity;
pub mod assets;
pub mod chosen;
pub mod consent;
pub mod custom_roles;
pub mod design;
pub mod dialogs;
pub mod error;
pub mod forms;
pub mod groups;
pub mod imports;
pub mod invite_charts;
pub mod invites;
pub mod keys;
pub mod mailbox;
pub mod members;
mod navigation;
pub mod organization;
pub mod reader;
pub mod service_accounts;
pub mod setup;
pub mod shell;
pub mod sign_in;
pub mod webhooks;
pub mod workspaces;

#[cfg(test)]
mod samples;
#[cfg(test)]
mod tests;
