//! Permissions as people choose and read them. Each is spelled as the command line spells it: `chat`, `use@all_connectors`,
//! `use@connector:ID`, `use@connector_tool:ID:TOOL`, `grant@connector_scope:ID:SCOPE`.

use admit_core::custom_roles::{self, ON_CONNECTORS, Permission, Resource};
use admit_language::Words;

use crate::html::Form;
use crate::pages::custom_roles::{PermissionChoice, PermissionGroup};

/// Before the name of a checkbox.
const CHECKED: &str = "permission:";

/// A text that is no permission.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct NoPermission;

/// What a form holds: what is checked, and the text beside it.
pub(super) struct Chosen {
    pub(super) checked: Vec<String>,
    pub(super) other: String,
}

impl Chosen {
    /// What is shown of a role that has these permissions.
    pub(super) fn of<'a>(permissions: impl IntoIterator<Item = &'a Permission>) -> Self {
        let offered: Vec<String> = offered().iter().map(spelled).collect();
        let spelled = permissions.into_iter().map(spelled);
        let (checked, other): (Vec<_>, Vec<_>) = spelled.partition(|permission| offered.contains(permission));
        Self { checked, other: other.join("\n") }
    }

    /// What was sent.
    pub(super) fn from_form(form: &Form) -> Self {
        let checked = form.names().filter_map(|name| name.strip_prefix(CHECKED)).map(str::to_owned).collect();
        Self { checked, other: form.field("other").to_owned() }
    }

    /// The permissions that this names.
    pub(super) fn permissions(&self) -> Result<Vec<Permission>, NoPermission> {
        let other = self.other.split(['\n', ',']).map(str::trim).filter(|text| !text.is_empty());
        self.checked.iter().map(String::as_str).chain(other).map(read).collect()
    }

    /// The checkboxes, in their groups.
    pub(super) fn groups(&self, words: Words) -> Vec<PermissionGroup> {
        let choice = |permission: &Permission| {
            let spelled = spelled(permission);
            PermissionChoice {
                field: format!("{CHECKED}{spelled}"),
                description: described(words, &spelled),
                grants_owner_access: permission.grants_owner_access(),
                is_selected: self.checked.contains(&spelled),
                permission: spelled,
            }
        };
        let offered = offered();
        let of_kind = |kind: &'static str| PermissionGroup {
            legend: words.t("custom-roles-permissions-of").with("kind", kind).to_string(),
            permissions: offered.iter().filter(|permission| kind_of(permission) == kind).map(choice).collect(),
        };
        ["capability", "permission", "connectors"].map(of_kind).into()
    }
}

/// The permissions that are offered to choose from. Whatever else there is, is typed.
fn offered() -> Vec<Permission> {
    let entitlements = custom_roles::known_entitlements().map(|action| (action, Resource::Organization));
    let on_connectors = ON_CONNECTORS.iter().map(|action| (*action, Resource::AllConnectors));
    let permission = |(action, resource): (&str, _)| Permission { action: action.to_owned(), resource };
    entitlements.chain(on_connectors).map(permission).collect()
}

fn kind_of(permission: &Permission) -> &'static str {
    match permission.resource {
        Resource::Organization if permission.action.starts_with("capability_") => "capability",
        Resource::Organization => "permission",
        _ => "connectors",
    }
}

/// What an offered permission lets its holder do; `None` for any other.
pub(super) fn description(words: Words, permission: &Permission) -> Option<String> {
    offered().contains(permission).then(|| described(words, &spelled(permission)))
}

fn described(words: Words, spelled: &str) -> String {
    let name = spelled.replace('@', "_");
    words.t("custom-roles-permission").with("permission", name).to_string()
}

/// A permission as it is typed.
pub(super) fn spelled(permission: &Permission) -> String {
    let action = &permission.action;
    match &permission.resource {
        Resource::Organization => action.clone(),
        Resource::AllConnectors => format!("{action}@all_connectors"),
        Resource::Connector { connector_id } => format!("{action}@connector:{connector_id}"),
        Resource::ConnectorTool { connector_id, tool_name } => {
            format!("{action}@connector_tool:{connector_id}:{tool_name}")
        }
        Resource::ConnectorScope { connector_id, scope } => {
            format!("{action}@connector_scope:{connector_id}:{scope}")
        }
    }
}

/// Reads a permission that was typed. Which actions a resource knows is for the operation to say.
fn read(text: &str) -> Result<Permission, NoPermission> {
    let (action, resource) = text.split_once('@').unwrap_or((text, "organization"));
    let mut parts = resource.splitn(3, ':').map(str::to_owned);
    let resource = match (parts.next().as_deref(), parts.next(), parts.next()) {
        (Some("organization"), None, None) => Resource::Organization,
        (Some("all_connectors"), None, None) => Resource::AllConnectors,
        (Some("connector"), Some(connector_id), None) => Resource::Connector { connector_id },
        (Some("connector_tool"), Some(connector_id), Some(tool_name)) => {
            Resource::ConnectorTool { connector_id, tool_name }
        }
        (Some("connector_scope"), Some(connector_id), Some(scope)) => Resource::ConnectorScope { connector_id, scope },
        _ => return Err(NoPermission),
    };
    Ok(Permission { action: action.to_owned(), resource })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_typed_is_read_as_it_is_written() {
        for text in [
            "chat",
            "capability_access_all",
            "use@all_connectors",
            "use@connector:c",
            "always_allow@connector_tool:c:a:b",
            "grant@connector_scope:c:s",
        ] {
            assert_eq!(read(text).map(|permission| spelled(&permission)).as_deref(), Ok(text));
        }
        for text in ["use@", "use@connector", "use@connector:c:d", "use@everything", "use@connector_tool:c"] {
            assert_eq!(read(text), Err(NoPermission), "{text}");
        }
    }

    #[test]
    fn a_role_is_shown_as_checked_boxes_and_typed_lines_and_comes_back_the_same() {
        let held: Vec<Permission> = ["permission_owner", "chat", "use@all_connectors", "use@connector:c"]
            .iter()
            .map(|text| read(text).unwrap())
            .collect();
        let chosen = Chosen::of(&held);
        assert_eq!((chosen.checked.len(), chosen.other.as_str()), (2, "chat\nuse@connector:c"));
        let mut again = chosen.permissions().unwrap();
        again.sort();
        let mut held = held;
        held.sort();
        assert_eq!(again, held);
        let words = Words::new(admit_language::Language::English);
        let boxes: Vec<_> = chosen.groups(words).into_iter().flat_map(|group| group.permissions).collect();
        assert_eq!(boxes.iter().filter(|choice| choice.is_selected).count(), 2);
        assert_eq!(boxes.iter().filter(|choice| choice.grants_owner_access).count(), 3);
        assert_eq!(boxes.len(), offered().len());
    }
}
