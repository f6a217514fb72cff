//! Why an act on workspaces was refused.

use super::Geo;
use crate::names::BadName;

/// Why an act on workspaces was refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The caller does not govern the organization.
    NotAllowed,
    /// No such workspace here.
    NotFound,
    /// The cursor names no workspace of this organization.
    UnknownCursor,
    /// The name can't be one.
    Name(BadName),
    /// The colour is not `#` and six hexadecimal digits.
    BadColor,
    /// Too many tags.
    TooManyTags,
    /// A tag's key is empty, too long or reserved.
    BadTagKey(String),
    /// The value of the tag with this key is too long.
    TagTooLong(String),
    /// The default is not one of the places allowed.
    GeoNotAllowed(Geo),
    /// There is no external key with this id.
    UnknownExternalKey(String),
    /// There is no user profile with this id.
    UnknownUserProfile(String),
    /// The organization has as many active workspaces as it may.
    AtLimit {
        /// How many it may have, its default workspace not counted.
        limit: i64,
    },
    /// The default workspace keeps its name and is never archived.
    IsDefault,
    /// An archived workspace stays as it is.
    IsArchived,
}

impl admit_store::Refusal for Refusal {}
