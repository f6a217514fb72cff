//! Access tokens: what a person who signed in lets a program act with, for one organization (spec section 1.2,
//! `org:admin`).
//!
//! A grant holds them together: who let which program in, for which organization. It hands out access tokens, which live
//! for hours, and one refresh token at a time, which fetches the next pair and is then used up. A refresh token that is
//! shown twice is in two hands, so its whole grant ends. So does it when the person withdraws it, signs out of the
//! organization or is no member any more. [`crate::authorizations`] is how a grant comes about.

mod operations;
mod rows;
#[cfg(test)]
mod tests;

pub use operations::{end_all_of, refresh, revoke};
pub(crate) use operations::{end_misused, issue, open};
pub(crate) use rows::{find_token, has_open_grant};

use crate::secrets::{KeySecret, Token};

/// How long an access token lives.
pub const ACCESS_LIFETIME_SECONDS: i64 = 8 * 3600;
/// How long a refresh token waits to be used.
pub const REFRESH_LIFETIME_SECONDS: i64 = 30 * 24 * 3600;

/// A pair of tokens that was just made. Both are shown once.
#[derive(Clone, Debug)]
pub struct Issued {
    /// What the program acts with.
    pub access_token: KeySecret,
    /// What fetches the next pair.
    pub refresh_token: Token,
}
