//! Admin keys: the credentials of programs. A key belongs to its organization and outlives whoever made it (spec 1.2).

mod operations;
mod rows;
#[cfg(test)]
mod tests;

pub(crate) use operations::issue;
pub use operations::{IssuedKey, authenticate};

use crate::ids::KeyId;
use crate::organizations::Organization;

/// An admin key that was recognized, with the organization it belongs to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecognizedKey {
    /// Which key.
    pub id: KeyId,
    /// Whose.
    pub organization: Organization,
}
