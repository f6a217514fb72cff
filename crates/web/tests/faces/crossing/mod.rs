//! Section 4: crossing organizations.

mod both;
mod enterprises;
mod foreign_ids;
pub(crate) mod routes;
