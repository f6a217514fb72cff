//! Making custom roles, changing them and giving them to groups. Only Admit has this.

use clap::Args;
use serde_json::{Value, json};

use super::super::native;
use super::WHOLE_COLUMNS;
use crate::acts::{Act, Removal};
use crate::client::Call;
use crate::options::{ChangeOptions, RemovalOptions, id};

/// A new role.
#[derive(Args, Debug)]
pub(crate) struct CreateRole {
    /// The name
    #[arg(value_name = "NAME")]
    name: String,
    /// What it permits; may be repeated. ACTION alone is about the organization, such as chat. Else it is
    /// ACTION@all_connectors, ACTION@connector:ID, ACTION@connector_tool:ID:TOOL or ACTION@connector_scope:ID:SCOPE
    #[arg(long = "permission", value_name = "ACTION[@RESOURCE]", value_parser = permission)]
    permissions: Vec<Value>,
    #[command(flatten)]
    options: ChangeOptions,
}

/// What of a role changes.
#[derive(Args, Debug)]
#[group(id = "changes", required = true, multiple = true, args = ["name", "permissions", "no_permissions"])]
pub(crate) struct UpdateRole {
    /// The role
    #[arg(value_name = "ROLE_ID", value_parser = id)]
    id: String,
    /// The new name
    #[arg(long, value_name = "NAME")]
    name: Option<String>,
    /// What it permits, in place of all that it permitted before, written as for `create`; may be repeated
    #[arg(long = "permission", value_name = "ACTION[@RESOURCE]", value_parser = permission)]
    permissions: Vec<Value>,
    /// It permits nothing any more
    #[arg(long, conflicts_with = "permissions")]
    no_permissions: bool,
    #[command(flatten)]
    options: ChangeOptions,
}

/// A role that is to go.
#[derive(Args, Debug)]
pub(crate) struct DeleteRole {
    /// The role
    #[arg(value_name = "ROLE_ID", value_parser = id)]
    id: String,
    #[command(flatten)]
    options: RemovalOptions,
}

/// A role for a group.
#[derive(Args, Debug)]
pub(crate) struct AttachRole {
    /// The role
    #[arg(value_name = "ROLE_ID", value_parser = id)]
    role: String,
    /// The group
    #[arg(value_name = "GROUP_ID")]
    group: String,
    #[command(flatten)]
    options: ChangeOptions,
}

/// A role that a group is to lose.
#[derive(Args, Debug)]
pub(crate) struct DetachRole {
    /// The role
    #[arg(value_name = "ROLE_ID", value_parser = id)]
    role: String,
    /// The group
    #[arg(value_name = "GROUP_ID", value_parser = id)]
    group: String,
    #[command(flatten)]
    options: RemovalOptions,
}

impl CreateRole {
    pub(super) fn into_act(self) -> Act {
        let call = Call::post(&native(&["custom_roles"])).field("display_name", self.name);
        Act::change(call.field("permissions", self.permissions), self.options, WHOLE_COLUMNS)
    }
}

impl UpdateRole {
    pub(super) fn into_act(self) -> Act {
        let permissions = (self.no_permissions || !self.permissions.is_empty()).then_some(self.permissions);
        let call = Call::post(&native(&["custom_roles", &self.id]))
            .field_if("display_name", self.name)
            .field_if("permissions", permissions);
        Act::change(call, self.options, WHOLE_COLUMNS)
    }
}

impl DeleteRole {
    pub(super) fn into_act(self) -> Act {
        let removal = Removal {
            call: Call::delete(&native(&["custom_roles", &self.id])),
            question: format!("Delete {}? Groups lose what it permits.", self.id),
            done: format!("Deleted {}.", self.id),
            options: self.options,
        };
        Act::remove(removal, WHOLE_COLUMNS)
    }
}

impl AttachRole {
    pub(super) fn into_act(self) -> Act {
        let call = Call::post(&native(&["custom_roles", &self.role, "groups"])).field("rbac_group_id", self.group);
        Act::change(call, self.options, WHOLE_COLUMNS)
    }
}

impl DetachRole {
    pub(super) fn into_act(self) -> Act {
        let Self { role, group, options } = self;
        let removal = Removal {
            call: Call::delete(&native(&["custom_roles", &role, "groups", &group])),
            question: format!("Take {role} from {group}?"),
            done: format!("Took {role} from {group}."),
            options,
        };
        Act::remove(removal, WHOLE_COLUMNS)
    }
}

/// Reads a permission; which actions a resource knows is for the server to say.
pub(crate) fn permission(text: &str) -> Result<Value, String> {
    let (action, resource) = text.split_once('@').unwrap_or((text, "organization"));
    let mut parts = resource.splitn(3, ':');
    let resource = match (parts.next(), parts.next(), parts.next()) {
        (Some("organization"), None, None) => json!({"type": "organization"}),
        (Some("all_connectors"), None, None) => json!({"type": "all_connectors"}),
        (Some("connector"), Some(id), None) => json!({"type": "connector", "connector_id": id}),
        (Some("connector_tool"), Some(id), Some(tool)) => {
            json!({"type": "connector_tool", "connector_id": id, "tool_name": tool})
        }
        (Some("connector_scope"), Some(id), Some(scope)) => {
            json!({"type": "connector_scope", "connector_id": id, "scope": scope})
        }
        _ => return Err(
            "this is no resource: use all_connectors, connector:ID, connector_tool:ID:TOOL or connector_scope:ID:SCOPE"
                .to_owned(),
        ),
    };
    match action {
        "" => Err("an action is needed, such as chat".to_owned()),
        action => Ok(json!({"action": action, "resource": resource})),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_permission_is_an_action_on_a_resource() {
        let tool = json!({"type": "connector_tool", "connector_id": "c", "tool_name": "a:b"});
        for (text, action, resource) in [
            ("chat", "chat", json!({"type": "organization"})),
            ("use@all_connectors", "use", json!({"type": "all_connectors"})),
            ("use@connector:c", "use", json!({"type": "connector", "connector_id": "c"})),
            ("always_allow@connector_tool:c:a:b", "always_allow", tool),
            (
                "grant@connector_scope:c:s",
                "grant",
                json!({"type": "connector_scope", "connector_id": "c", "scope": "s"}),
            ),
        ] {
            assert_eq!(permission(text), Ok(json!({"action": action, "resource": resource})), "{text}");
        }
        for text in ["", "@connector:c", "use@", "use@workspace", "use@connector", "use@connector_tool:c"] {
            assert!(permission(text).is_err(), "{text}");
        }
    }
}
