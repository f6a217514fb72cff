//! Section 4: crossing organizations.

mod both;
mod foreign_ids;
pub(crate) mod routes;
