//! Custom roles of an enterprise organization: named sets of permissions, given to people through groups. The Admin API
//! calls them RBAC roles (spec section 8.8).
//!
//! Every enterprise organization has some from the start, which stay as they are; others are made, changed and deleted by
//! whoever governs it. Admit keeps and shows them for the programs that enforce them. What a member may do in Admit itself
//! follows from their role as a member alone; a custom role counts here only in that whoever holds owner access through
//! one is guarded like an owner. Nobody gives owner access who does not have it: only an owner in person, never a key.

mod entitlements;
mod operations;
mod permissions;
mod refusal;
mod rows;
#[cfg(test)]
mod tests;

pub(crate) use entitlements::Entitlement;
pub use entitlements::known as known_entitlements;
pub(crate) use operations::make_built_in;
pub use operations::{
    Change, NewCustomRole, attach, create, delete, detach, find, find_whole, list, list_permissions, list_these, update,
};
pub use permissions::{BadPermission, HeldPermission, ON_CONNECTORS, Permission, Resource};
pub use refusal::Refusal;

use std::collections::BTreeMap;
use std::str::FromStr;

use admit_store::{Failure, Timestamp, Transaction};

use crate::ids::{CustomRoleId, GroupId, OrganizationId, PersonId};

/// The longest name of a custom role, in characters.
pub const NAME_LIMIT: usize = 255;
/// Permissions of one custom role, at most.
pub const PERMISSIONS_LIMIT: usize = 500;
/// Custom roles of one organization, at most.
pub const ROLES_LIMIT: i64 = 1000;

/// The names and actions of the roles that every enterprise organization has.
const BUILT_IN: [(&str, &str); 2] = [("Owner", "capability_access_all"), ("User", "capability_access_all_ga")];

/// A custom role.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CustomRole {
    /// Its id.
    pub id: CustomRoleId,
    /// Its name.
    pub display_name: String,
    /// Where it comes from.
    pub source: Source,
    /// When it was made.
    pub created_at: Timestamp,
    /// When its name or its permissions were changed last.
    pub updated_at: Timestamp,
}

/// Where a custom role comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// Every organization has it.
    BuiltIn,
    /// Somebody made it.
    Custom,
}

impl Source {
    /// The spelling on the wire and in the database.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::BuiltIn => "built_in",
            Self::Custom => "custom",
        }
    }
}

/// The text is no source of custom roles.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownSource;

impl FromStr for Source {
    type Err = UnknownSource;

    fn from_str(text: &str) -> Result<Self, UnknownSource> {
        [Self::BuiltIn, Self::Custom].into_iter().find(|source| source.as_str() == text).ok_or(UnknownSource)
    }
}

/// A custom role with all that belongs to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WholeRole {
    /// The role.
    pub role: CustomRole,
    /// Whose it is.
    pub organization_id: OrganizationId,
    /// What it allows, the oldest first.
    pub permissions: Vec<HeldPermission>,
    /// The groups that it is attached to, the oldest first.
    pub group_ids: Vec<GroupId>,
}

impl WholeRole {
    fn grants_owner_access(&self) -> bool {
        self.permissions.iter().any(|held| held.permission.grants_owner_access())
    }
}

/// What is known of a group's owner access, where it is not known to have none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum OwnerAccess {
    /// An attached role grants it.
    Granted,
    /// An attached role has an entitlement that this server does not know.
    Unconfirmed,
}

/// The groups among these that grant owner access, or may.
pub(crate) async fn owner_access(
    tx: &mut Transaction,
    groups: &[GroupId],
) -> Result<BTreeMap<GroupId, OwnerAccess>, Failure> {
    let mut found = BTreeMap::new();
    for (group, action) in rows::list_entitlements_of_groups(tx, groups).await? {
        match Entitlement::of_action(&action) {
            Some(Entitlement::Owner) => found.insert(group, OwnerAccess::Granted),
            Some(_) => None,
            None if found.contains_key(&group) => None,
            None => found.insert(group, OwnerAccess::Unconfirmed),
        };
    }
    Ok(found)
}

/// What a person may do through the groups of an enterprise that needs guarding. An entitlement that this server does not
/// know counts as the most there is.
pub(crate) async fn entitlements_of(
    tx: &mut Transaction,
    parent: &OrganizationId,
    person: &PersonId,
) -> Result<Vec<Entitlement>, Failure> {
    let actions = rows::list_entitlements_of_person(tx, parent, person).await?;
    Ok(actions.iter().map(|action| Entitlement::of_action(action).unwrap_or(Entitlement::Owner)).collect())
}
