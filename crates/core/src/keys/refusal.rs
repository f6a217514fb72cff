//! Why an act on keys was refused.

use admit_store::Timestamp;

use super::Status;
use crate::names::BadName;

/// Why an act on keys was refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The caller may not do this with keys.
    NotAllowed,
    /// The person at the browser has to sign in again first.
    StaleSignIn,
    /// No such key here.
    NotFound,
    /// No such organization.
    UnknownOrganization,
    /// The cursor names no key of this list.
    UnknownCursor,
    /// The name can't be one.
    Name(BadName),
    /// A key is bound to a workspace, or has a principal, or both.
    NothingToBindTo,
    /// No such workspace here.
    UnknownWorkspace,
    /// The workspace is archived.
    ArchivedWorkspace,
    /// No such active service account here.
    UnknownServiceAccount,
    /// A key that acts for a member is made and replaced by that member alone.
    InAnothersName,
    /// The caller works with keys, but not in this workspace.
    NotInWorkspace,
    /// A key that expires would be over at once.
    ExpiresInThePast,
    /// A key that another key makes can't be good for longer than that.
    OutlivesItsMaker {
        /// When the maker expires.
        expires_at: Timestamp,
    },
    /// A scoped key needs a scope.
    NoScopes,
    /// An overlap takes from 0 to [`super::OVERLAP_LIMIT_SECONDS`] seconds.
    OverlapOutOfRange,
    /// An archived key stays as it is, and an expired one is neither activated nor replaced.
    Over(Status),
    /// The organization has as many active keys as it may.
    OrganizationAtLimit {
        /// How many.
        limit: i64,
    },
    /// The key's workspace has as many active keys as it may.
    WorkspaceAtLimit {
        /// How many.
        limit: i64,
    },
}

impl admit_store::Refusal for Refusal {}
