//! Keys: the credentials that programs keep.
//!
//! An admin key belongs to its organization and outlives whoever made it. An API key is a workspace's, a person's or a
//! service account's; a scoped one is an enterprise organization's (spec section 1.2).

mod operations;
mod rows;

pub use operations::IssuedKey;
pub(crate) use operations::{archive_of_person, archive_of_workspace, issue};
pub(crate) use rows::{find_admin_key, find_principal_key, find_scoped_key};
