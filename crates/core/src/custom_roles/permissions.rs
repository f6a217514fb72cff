//! Permissions: an action on a resource (spec section 8.8).

use serde::{Deserialize, Serialize};

use super::Entitlement;
use crate::ids::PermissionId;

/// The longest name of a connector, a tool, a scope, in characters.
const IDENTIFIER_LIMIT: usize = 255;
/// The longest name of a feature, in characters.
const FEATURE_LIMIT: usize = 64;

const ON_TOOLS: &[&str] = &["use", "always_allow"];
const ON_SCOPES: &[&str] = &["grant"];
/// What can be done with a connector, and with all of them.
pub const ON_CONNECTORS: &[&str] = &["use", "always_allow", "grant", "interactive", "managed"];

/// What a permission is about. Kept as the JSON of this.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Resource {
    /// The role's own organization.
    Organization,
    /// A tool of a connector.
    ConnectorTool {
        /// The connector.
        connector_id: String,
        /// The tool.
        tool_name: String,
    },
    /// A scope of a connector.
    ConnectorScope {
        /// The connector.
        connector_id: String,
        /// The scope.
        scope: String,
    },
    /// A whole connector.
    Connector {
        /// The connector.
        connector_id: String,
    },
    /// Every connector.
    AllConnectors,
}

/// An action on a resource.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Permission {
    /// On the organization a feature (`chat`), an entitlement (`permission_...`) or all of them (`capability_...`).
    pub action: String,
    /// On what.
    pub resource: Resource,
}

/// A permission that a role has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HeldPermission {
    /// Names it, as the cursor of lists.
    pub id: PermissionId,
    /// What it allows.
    pub permission: Permission,
}

/// Why something can't be a permission.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BadPermission {
    /// The action is none that the resource knows.
    #[error("there is no such action on this resource")]
    Action,
    /// A name in the resource is empty or longer than 255 characters.
    #[error("a name in the resource must have 1 to {IDENTIFIER_LIMIT} characters")]
    Identifier,
}

impl Permission {
    pub(super) fn check(&self) -> Result<(), BadPermission> {
        let (actions, identifiers) = match &self.resource {
            Resource::Organization => {
                return if is_action_on_organization(&self.action) { Ok(()) } else { Err(BadPermission::Action) };
            }
            Resource::ConnectorTool { connector_id, tool_name } => (ON_TOOLS, vec![connector_id, tool_name]),
            Resource::ConnectorScope { connector_id, scope } => (ON_SCOPES, vec![connector_id, scope]),
            Resource::Connector { connector_id } => (ON_CONNECTORS, vec![connector_id]),
            Resource::AllConnectors => (ON_CONNECTORS, Vec::new()),
        };
        if !actions.contains(&self.action.as_str()) {
            return Err(BadPermission::Action);
        }
        let is_good = |text: &&String| (1..=IDENTIFIER_LIMIT).contains(&text.chars().count());
        if identifiers.iter().all(is_good) { Ok(()) } else { Err(BadPermission::Identifier) }
    }

    /// Whether it grants owner access.
    pub fn grants_owner_access(&self) -> bool {
        self.resource == Resource::Organization && Entitlement::of_action(&self.action) == Some(Entitlement::Owner)
    }
}

fn is_action_on_organization(action: &str) -> bool {
    if Entitlement::is_spelled_as_one(action) {
        return Entitlement::of_action(action).is_some();
    }
    let is_lower = |character: char| character.is_ascii_lowercase();
    let is_inner = |character: char| is_lower(character) || character.is_ascii_digit() || character == '_';
    action.len() <= FEATURE_LIMIT && action.starts_with(is_lower) && action.chars().all(is_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn checked(action: &str, resource: &Resource) -> Result<(), BadPermission> {
        Permission { action: action.to_owned(), resource: resource.clone() }.check()
    }

    #[test]
    fn each_resource_has_its_own_actions() {
        let (connector_id, name) = ("connector_1".to_owned(), "search".to_owned());
        let tool = Resource::ConnectorTool { connector_id: connector_id.clone(), tool_name: name.clone() };
        let scope = Resource::ConnectorScope { connector_id: connector_id.clone(), scope: name };
        let all = ["chat", "capability_access_all", "permission_owner", "use", "always_allow", "grant", "managed"];
        for (resource, allowed) in [
            (tool, &["use", "always_allow"][..]),
            (scope, &["grant"]),
            (Resource::Connector { connector_id }, &["use", "always_allow", "grant", "managed"]),
            (Resource::AllConnectors, &["use", "always_allow", "grant", "managed"]),
            (Resource::Organization, &all),
        ] {
            let taken: Vec<_> = all.into_iter().filter(|action| checked(action, &resource).is_ok()).collect();
            assert_eq!(taken, allowed, "{resource:?}");
        }
    }

    #[test]
    fn ac_27_an_entitlement_that_nobody_knows_is_no_action() {
        for action in ["permission_", "permission_everything", "capability_x", "", "Chat", "1chat", "chat now", "ché"]
        {
            assert_eq!(checked(action, &Resource::Organization), Err(BadPermission::Action), "{action}");
        }
        assert_eq!(checked(&"x".repeat(65), &Resource::Organization), Err(BadPermission::Action));
    }

    #[test]
    fn names_in_a_resource_have_a_length() {
        for connector_id in [String::new(), "x".repeat(256)] {
            let resource = Resource::Connector { connector_id };
            assert_eq!(checked("use", &resource), Err(BadPermission::Identifier));
        }
    }
}
