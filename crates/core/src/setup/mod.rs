//! The first steps: making an organization with its first person and its first key.
//!
//! The command line does this any time. The one-time link that the server prints while it has no organization does it once.

mod operations;
mod rows;
#[cfg(test)]
mod tests;

pub use operations::{CreatedOrganization, NewOrganization, complete, create_organization, is_open, issue_link};

use crate::addresses::NotAnAddress;
use crate::names::BadName;

/// Why an organization could not be made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The link is unknown, replaced by a newer one, or an organization exists already.
    LinkIsOver,
    /// The organization's name can't be one.
    OrganizationName(BadName),
    /// The person's name can't be one.
    PersonName(BadName),
    /// The text is no address.
    Address(NotAnAddress),
}

impl admit_store::Refusal for Refusal {}
