//! Why an act on an organization was refused.

use super::BadMail;
use crate::names::BadName;

/// Why an act on an organization was refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The caller does not govern the organization.
    NotAllowed,
    /// It can't be called so.
    Name(BadName),
    /// A limit is negative or beyond what is counted.
    BadLimit {
        /// The setting.
        setting: &'static str,
    },
    /// A text in a list of domains is no domain name.
    BadDomain {
        /// The setting.
        setting: &'static str,
        /// The text.
        domain: String,
    },
    /// A text in the list of betas names none.
    UnknownBeta(String),
    /// More domains than one organization may list.
    TooManyDomains {
        /// The setting.
        setting: &'static str,
    },
    /// A setting of its mails can't be so.
    BadMail(BadMail),
}

impl admit_store::Refusal for Refusal {}
