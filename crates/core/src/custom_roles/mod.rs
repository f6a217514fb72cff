//! Custom roles of an enterprise organization: named sets of permissions, given to people through groups. The Admin API
//! calls them RBAC roles (spec section 8.8).
//!
//! Admit keeps and shows them for the programs that enforce them. What a member may do in Admit itself follows from their
//! role as a member alone; a custom role counts here only in that whoever holds owner access through one is guarded like an
//! owner.

mod entitlements;
mod rows;

pub(crate) use entitlements::Entitlement;

use std::collections::BTreeMap;

use admit_store::{Failure, Transaction};

use crate::ids::GroupId;

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
