//! Entitlements: the actions that are no plain features, and how each is to be guarded.

/// What an action that begins with `capability_` or `permission_` lets its holder do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Entitlement {
    /// As good as an owner: everything, or the means to take it.
    Owner,
    /// Decides who is in, and in which groups.
    Members,
    /// Decides how people prove who they are.
    Identity,
    /// None of these.
    Other,
}

const PREFIXES: [&str; 2] = ["capability_", "permission_"];

const KNOWN: [(&str, Entitlement); 9] = [
    // Every feature and every entitlement.
    ("capability_access_all", Entitlement::Owner),
    // Every feature, and no entitlement.
    ("capability_access_all_ga", Entitlement::Other),
    ("permission_owner", Entitlement::Owner),
    // Whoever makes roles can make one that gives them everything.
    ("permission_manage_custom_roles", Entitlement::Owner),
    ("permission_manage_members", Entitlement::Members),
    ("permission_manage_groups", Entitlement::Members),
    ("permission_manage_identity", Entitlement::Identity),
    ("permission_manage_billing", Entitlement::Other),
    ("permission_view_activities", Entitlement::Other),
];

/// The entitlements that there are.
pub fn known() -> impl Iterator<Item = &'static str> {
    KNOWN.into_iter().map(|(action, _)| action)
}

impl Entitlement {
    /// `None` for an entitlement that this server does not know.
    pub(crate) fn of_action(action: &str) -> Option<Self> {
        KNOWN.into_iter().find(|(known, _)| *known == action).map(|(_, entitlement)| entitlement)
    }

    /// Whether an action is an entitlement, known or not.
    pub(super) fn is_spelled_as_one(action: &str) -> bool {
        PREFIXES.iter().any(|prefix| action.starts_with(prefix))
    }
}
