//! Keys: the credentials that programs keep (spec section 1.2).
//!
//! An *admin key* belongs to its organization and outlives whoever made it, until it is revoked. An *API key* is a platform
//! organization's: a workspace's own, or a member's or a service account's (its principal), in one workspace or in all. A
//! *scoped key* is an enterprise organization's, and reaches what its scopes say. What a key reaches and when it expires is
//! fixed when it is made.
//!
//! API keys and scoped keys are `active` or `inactive`, back and forth, until they are `archived` or they expire. A secret
//! can be replaced: the older one stays good until the overlap ends. A key whose principal is gone proves nothing.

mod operations;
mod refusal;
mod rows;
#[cfg(test)]
mod tests;
mod verifier;

pub(crate) use operations::issue_first_admin_key;
pub use operations::{
    IssuedKey, NewApiKey, NewScopedKey, OVERLAP_LIMIT_SECONDS, archive_of_person, archive_of_service_account,
    archive_of_workspace, disable_active, find, find_current_admin_key, find_scoped, find_to_end, find_to_rotate,
    issue, issue_admin_key, issue_admin_key_for_operator, issue_scoped, list, list_admin_keys, list_scoped,
    list_workspaces_to_choose, note_use, revoke_admin_key, revoke_scoped, rotate, rotate_scoped, search,
    search_admin_keys, search_own, update, verify,
};
pub use refusal::Refusal;
pub(crate) use rows::{
    count_active, find_admin_key, find_admin_key_by_id, find_principal_key, find_principal_key_by_id, find_scoped_key,
    find_scoped_key_by_id,
};
#[cfg(test)]
pub(crate) use tests::use_all_kinds;
pub use verifier::Verifier;

use std::fmt;
use std::str::FromStr;

use admit_store::Timestamp;

use crate::caller::Principal;
use crate::credentials::Scopes;
use crate::ids::{KeyId, PersonId, ServiceAccountId, WorkspaceId};
use crate::secrets::KeySecret;

/// The longest name of an API key, in characters (spec section 8.6).
pub const NAME_LIMIT: usize = 500;
/// The last use of a key is written at most this often.
pub const USE_IS_NOTED_EVERY_SECONDS: i64 = 3600;

/// Whether an API key or a scoped key is good.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Status {
    /// It is.
    Active,
    /// It is not, until it is activated.
    Inactive,
    /// It is not, for good.
    Archived,
    /// Its time is over. Worked out when it is read.
    Expired,
}

impl Status {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Active, Self::Inactive, Self::Archived, Self::Expired];

    /// The spelling on the wire and in the database, where nothing is `expired`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Active => "active",
            Self::Inactive => "inactive",
            Self::Archived => "archived",
            Self::Expired => "expired",
        }
    }
}

impl fmt::Display for Status {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

/// The text is no status of a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownStatus;

impl FromStr for Status {
    type Err = UnknownStatus;

    fn from_str(text: &str) -> Result<Self, UnknownStatus> {
        Self::ALL.into_iter().find(|status| status.as_str() == text).ok_or(UnknownStatus)
    }
}

/// An API key or a scoped key, without its secret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ApiKey {
    /// Its id.
    pub id: KeyId,
    /// Its name.
    pub name: String,
    /// Whether it is good, at the moment it was read.
    pub status: Status,
    /// What may be shown of its newest secret.
    pub hint: String,
    /// What it reaches, if it is a scoped key.
    pub scopes: Option<Scopes>,
    /// The workspace it is bound to.
    pub workspace: Option<KeyWorkspace>,
    /// For whom it acts.
    pub principal: Option<Principal>,
    /// When it was made.
    pub created_at: Timestamp,
    /// Who made it; nobody's when an admin key or whoever runs the server did.
    pub created_by: Option<Principal>,
    /// The key that it was made with. Neither of both says that whoever runs the server made it.
    pub created_by_key: Option<KeyId>,
    /// When it stops being good.
    pub expires_at: Option<Timestamp>,
    /// When it was last used, to within an hour.
    pub last_used_at: Option<Timestamp>,
}

/// The workspace that a key is bound to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyWorkspace {
    /// Its id.
    pub id: WorkspaceId,
    /// Whether it is its organization's default workspace.
    pub is_default: bool,
}

/// An admin key, without its secret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AdminKey {
    /// Its id.
    pub id: KeyId,
    /// Its name.
    pub name: String,
    /// What may be shown of its secret.
    pub hint: String,
    /// When it was made.
    pub created_at: Timestamp,
    /// Who made it, unless whoever runs the server did.
    pub created_by: Option<AdminKeyCreator>,
    /// When it was last used, to within an hour.
    pub last_used_at: Option<Timestamp>,
}

/// Who made an admin key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AdminKeyCreator {
    /// A person who governed the organization then.
    Person(PersonId),
    /// Another admin key, which may be revoked since.
    AdminKey(KeyId),
}

/// A key that was just made, with its secret, which is shown once.
#[derive(Clone, Debug)]
pub struct Issued<Key> {
    /// The key.
    pub key: Key,
    /// Its secret.
    pub secret: KeySecret,
}

/// A key whose secret was just replaced. The new secret is shown once.
#[derive(Clone, Debug)]
pub struct Rotated {
    /// The key.
    pub key: ApiKey,
    /// Its new secret.
    pub secret: KeySecret,
    /// Until when its older secrets are good, at most.
    pub overlap_ends_at: Timestamp,
}

/// Which API keys to list. Every condition must hold.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Only those with this status.
    pub status: Option<Status>,
    /// Only those bound to this workspace.
    pub workspace: Option<WorkspaceId>,
    /// Only those this person made.
    pub created_by: Option<PersonId>,
    /// Only those that act for this person.
    pub principal: Option<PersonId>,
    /// Only those that act for this service account.
    pub service_account: Option<ServiceAccountId>,
}

/// What to change of an API key; what is `None` stays.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Change {
    /// A new name.
    pub name: Option<String>,
    /// A new status, which is not [`Status::Expired`].
    pub status: Option<Status>,
}

/// What is known of a key that was presented to be verified.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verification {
    /// The text is no key: its form or its checksum is wrong.
    Malformed,
    /// No API key and no scoped key of the organization.
    Unknown,
    /// A key of the organization, good or not.
    Known(Box<KnownKey>),
}

/// A presented key that is one of the organization's, as it was read. Time goes on: [`Self::flaw`] judges it for a moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnownKey {
    /// The key.
    pub key: ApiKey,
    /// Until when the secret that was presented is good, if it was replaced.
    pub secret_ends_at: Option<Timestamp>,
    pub(crate) has_principal: bool,
}

/// Why a known key is not good.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Flaw {
    /// It was made inactive.
    Inactive,
    /// It was archived.
    Archived,
    /// Its time is over.
    Expired,
    /// The secret that was presented was replaced, and the overlap is over.
    Replaced,
    /// Its member was removed, or its service account archived.
    PrincipalGone,
}

impl KnownKey {
    /// Why the key is not good at `now`; `None` if it is.
    pub fn flaw(&self, now: Timestamp) -> Option<Flaw> {
        let is_over = |end: Option<Timestamp>| end.is_some_and(|end| end <= now);
        match self.key.status {
            Status::Archived => Some(Flaw::Archived),
            Status::Expired => Some(Flaw::Expired),
            _ if is_over(self.key.expires_at) => Some(Flaw::Expired),
            Status::Inactive => Some(Flaw::Inactive),
            Status::Active if is_over(self.secret_ends_at) => Some(Flaw::Replaced),
            Status::Active if !self.has_principal => Some(Flaw::PrincipalGone),
            Status::Active => None,
        }
    }
}
