//! The faces, driven in process: every request goes through the whole router, over a store of its own and a stopped clock.
//!
//! Folders follow the sections of the abuse cases; a test carries the id of its case. What is proven below the faces (races,
//! the database's bytes, ...) stands in the core's own tests; `docs/security.md` says which case is covered where.

#![expect(clippy::unwrap_used, clippy::panic, reason = "all of this is test code, and a test fails by panicking")]

mod accepting;
mod activity;
mod addresses;
mod chosen;
mod compliance;
mod crossing;
mod description;
mod editing;
mod groups;
mod guessing;
mod help;
mod house;
mod imports;
mod input;
mod invite_batches;
mod invite_history;
mod keys;
mod languages;
mod links;
mod lists;
mod matrix;
mod member_lists;
mod oauth;
mod organization;
mod pages;
mod reference;
mod repeating;
mod roles;
mod service_accounts;
mod tokens;
mod webhooks;
mod workspaces;
