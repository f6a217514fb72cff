//! Why an act on rate limits was refused.

use super::Limiter;

/// Why an act on rate limits was refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The caller does not govern the organization.
    NotAllowed,
    /// No such workspace here.
    UnknownWorkspace,
    /// No such rate limit here.
    NotFound,
    /// No group that is asked for has this model.
    UnknownModel(String),
    /// The page starts nowhere in this list.
    UnknownCursor,
    /// The default workspace has the organization's limits.
    IsDefault,
    /// An archived workspace stays as it is.
    IsArchived,
    /// No change, or too many at once.
    WrongNumberOfChanges,
    /// The same limit is changed twice.
    ChangedTwice(Limiter),
    /// The limit is below 0 or above what can be counted.
    BadValue(Limiter),
}

impl admit_store::Refusal for Refusal {}
