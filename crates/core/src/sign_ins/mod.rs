//! Signing in by mail: a link and a six-digit code, ten minutes, single use.
//!
//! The code works only in the browser that asked for it; the link signs in the browser that opens it, after a page that
//! says who asked, when and from where. Asking for an address without an account looks the same from outside, and sends
//! nothing. Asking again ends what was asked for the same address before.

mod operations;
mod rows;
#[cfg(test)]
mod tests;

pub use operations::{Redeemed, asked_by_browser, asked_by_link, find_for_mail, redeem_code, redeem_link, start};
pub(crate) use operations::{end_all_of, issue_link};

use admit_store::Timestamp;

use crate::addresses::Address;
use crate::secrets::Token;

/// How long a link and a code live.
pub const LIFETIME_SECONDS: i64 = 600;
/// Wrong codes after which a code is dead (AC-48).
pub const WRONG_CODES_LIMIT: i64 = 5;
/// Mails per address within [`LIFETIME_SECONDS`].
pub const MAILS_LIMIT: i64 = 5;

/// Mails that one network asks for within [`LIFETIME_SECONDS`], unless it is set (AC-47).
pub const NETWORK_LIMIT: i64 = 300;

/// What is shown of a try to sign in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// For which address.
    pub address: String,
    /// When.
    pub asked_at: Timestamp,
    /// From which network address.
    pub ip_address: Option<String>,
    /// With which browser.
    pub user_agent: Option<String>,
    /// Whether a browser asked; otherwise it was whoever runs the server.
    pub is_from_browser: bool,
    /// Where to go afterwards: a path on our own origin.
    pub return_to: Option<String>,
    /// The language to answer in, as a BCP 47 tag: the one that the person has chosen, else the asking browser's.
    pub language: Option<String>,
}

/// A wish to sign in, as a browser brings it.
#[derive(Clone, Debug)]
pub struct Wish {
    /// For which address.
    pub address: Address,
    /// A token that the asking browser keeps.
    pub browser: Token,
    /// The path on our own origin to go to afterwards.
    pub return_to: Option<String>,
    /// The language that the browser reads, as a BCP 47 tag.
    pub language: Option<String>,
}

/// Why a try to sign in could not be started.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Too many mails were asked for this address or from this network; the next one may be asked after so many seconds.
    TooMany {
        /// Seconds to wait.
        retry_after_seconds: i64,
    },
}

impl admit_store::Refusal for Refusal {}
