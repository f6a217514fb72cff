//! What a permission of a custom role is about, as both APIs write it (section 8.8).

use admit_core::custom_roles::Resource;
use admit_core::ids::OrganizationId;
use admit_core::secrets::digest;
use serde::Serialize;
use utoipa::ToSchema;

/// Hexadecimal digits of an encoded name.
const DIGEST_LENGTH: usize = 32;

/// What a permission is about.
#[derive(Serialize, ToSchema)]
#[serde(tag = "type", rename_all = "snake_case")]
pub(crate) enum PermissionResource {
    /// The organization.
    Organization {
        #[schema(value_type = String)]
        organization_id: OrganizationId,
    },
    /// A tool of a connector.
    ConnectorTool { connector_id: String, tool_name: String },
    /// A scope of a connector.
    ConnectorScope { connector_id: String, scope: String },
    /// A whole connector.
    Connector { connector_id: String },
    /// Every connector.
    AllConnectors {},
}

impl PermissionResource {
    /// With all names as they were given.
    pub(crate) fn plain(resource: Resource, organization: &OrganizationId) -> Self {
        match resource {
            Resource::Organization => Self::Organization { organization_id: organization.clone() },
            Resource::ConnectorTool { connector_id, tool_name } => Self::ConnectorTool { connector_id, tool_name },
            Resource::ConnectorScope { connector_id, scope } => Self::ConnectorScope { connector_id, scope },
            Resource::Connector { connector_id } => Self::Connector { connector_id },
            Resource::AllConnectors => Self::AllConnectors {},
        }
    }

    /// With names of tools and scopes encoded where they have characters outside `[a-zA-Z0-9_-]`.
    pub(crate) fn encoded(resource: Resource, organization: &OrganizationId) -> Self {
        match Self::plain(resource, organization) {
            Self::ConnectorTool { connector_id, tool_name } => {
                Self::ConnectorTool { connector_id, tool_name: encode("tool", tool_name) }
            }
            Self::ConnectorScope { connector_id, scope } => {
                Self::ConnectorScope { connector_id, scope: encode("scope", scope) }
            }
            other => other,
        }
    }
}

fn encode(prefix: &str, name: String) -> String {
    let is_plain = |character: char| character.is_ascii_alphanumeric() || matches!(character, '_' | '-');
    if name.chars().all(is_plain) {
        return name;
    }
    let digits: String = digest(&name).chars().take(DIGEST_LENGTH).collect();
    format!("{prefix}_{digits}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_with_other_characters_are_encoded() {
        assert_eq!(encode("tool", "Search-files_2".to_owned()), "Search-files_2");
        let encoded = encode("scope", "files:read".to_owned());
        assert_eq!(encoded.len(), "scope_".len() + 32);
        assert_ne!(encoded, encode("scope", "files:write".to_owned()));
    }
}
