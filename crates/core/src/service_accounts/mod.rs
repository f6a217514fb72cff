//! Service accounts: programs as members of an organization, with a role of their own and no person behind them (spec
//! section 8.9).
//!
//! An account is active until it is archived, which is for good and archives its API keys with it. Its name is its for
//! good too: nobody else gets it. It is a member of the workspaces that it was added to. Of the default workspace it is a
//! member without being added, as `workspace_user`, until it is added there with a role.

mod operations;
mod refusal;
mod role;
mod rows;
#[cfg(test)]
mod tests;

pub use operations::{
    Change, NewMembership, NewServiceAccount, add_to_workspace, archive, change_in_workspace, create, find,
    find_in_workspace, list, list_of_account, list_of_workspace, remove_from_workspace, update,
};
pub use refusal::Refusal;
pub use role::{Role, UnknownRole};
pub(crate) use rows::{is_active, is_active_admin};

use admit_store::Timestamp;

use crate::ids::{ServiceAccountId, ServiceAccountMembershipId, WorkspaceId};
use crate::workspaces;

/// The longest name, in characters.
pub const NAME_LIMIT: usize = 255;
/// The longest description, in characters.
pub const DESCRIPTION_LIMIT: usize = 2000;

/// A service account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ServiceAccount {
    /// Its id.
    pub id: ServiceAccountId,
    /// Its name: small letters, digits and hyphens; no other account of the organization ever has the same.
    pub name: String,
    /// What it is for.
    pub description: Option<String>,
    /// What it may do in the organization.
    pub role: Role,
    /// When it was made.
    pub created_at: Timestamp,
    /// When it was changed last.
    pub updated_at: Timestamp,
    /// When it was archived; it is active until then.
    pub archived_at: Option<Timestamp>,
    /// The id of who made it, when that has one.
    pub created_by: Option<String>,
    /// The id of who changed it last, when that has one.
    pub updated_by: Option<String>,
    /// The id of who archived it, when that has one.
    pub archived_by: Option<String>,
}

/// Which service accounts to list. Every condition must hold.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Also archived ones.
    pub includes_archived: bool,
    /// Only those whose name contains this text.
    pub search: Option<String>,
}

/// A service account in a workspace.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Membership {
    /// Its place in lists; `None` for the implicit membership of the default workspace, which has none.
    pub id: Option<ServiceAccountMembershipId>,
    /// Which account.
    pub account: ServiceAccountId,
    /// In which workspace.
    pub workspace: WorkspaceId,
    /// What it may do there; never [`workspaces::Role::Billing`].
    pub role: workspaces::Role,
    /// The id of who added it, when that has one.
    pub created_by: Option<String>,
}

impl Membership {
    /// What an active account is in the default workspace without having been added there.
    pub(crate) fn implicit(account: &ServiceAccountId, default: WorkspaceId) -> Self {
        let role = workspaces::Role::User;
        Self { id: None, account: account.clone(), workspace: default, role, created_by: None }
    }

    /// Whether it is there without having been given.
    pub fn is_implicit(&self) -> bool {
        self.id.is_none()
    }
}
