//! People: one human, one canonical address, any number of organizations.

mod operations;
mod rows;
#[cfg(test)]
mod tests;

pub use operations::{ProfileChange, change_profile};
pub(crate) use rows::{COLUMNS, insert};
pub use rows::{find, find_by_address};

use crate::ids::PersonId;

/// A person with an account. Having one means that the address was proven.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// The person's id; the Admin API calls it the user's id.
    pub id: PersonId,
    /// The address as typed when it was first used.
    pub address: String,
    /// The address by which the person is recognized.
    pub canonical_address: String,
    /// The person's name.
    pub name: String,
    /// The language that the person has chosen, as a BCP 47 tag; none follows the browser.
    pub language: Option<String>,
    /// The colours that the person has chosen, by their name; none follows the system.
    pub theme: Option<String>,
}
