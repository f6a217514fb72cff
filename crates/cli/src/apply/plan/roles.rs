//! Steps for custom roles: which there are, what they permit, and which groups have them.

use std::collections::BTreeSet;

use serde_json::Value;

use super::super::desired::{CustomRole, Group};
use super::super::document::Mistake;
use super::super::present::Held;
use super::super::step::{Action, Deed, Place, Slot, Step};
use super::{Parts, Planner};
use crate::client::Call;
use crate::resources::native;

impl Planner<'_> {
    pub(super) fn plan_roles(&self, parts: &mut Parts) -> Result<(), Mistake> {
        for (index, role) in self.desired.roles.iter().flatten().enumerate() {
            match self.roles.get(index).copied().flatten() {
                None => parts.makings.push(make_role(index, role)),
                Some(held) => parts.makings.extend(change_role(role, held)),
            }
        }
        if self.desired.roles.is_some() {
            for held in self.roles_too_many() {
                parts.surplus(self.prunes, "custom role", held.name.clone(), held.id.clone(), || {
                    Deed::Send(Call::delete(&native(&["custom_roles", &held.id])))
                });
            }
        }
        for (index, group) in self.desired.groups.iter().flatten().enumerate() {
            self.plan_roles_of_group(index, group, parts)?;
        }
        Ok(())
    }

    /// Roles that the file does not have; those that every organization has are none of them.
    fn roles_too_many(&self) -> impl Iterator<Item = &Held> {
        let meant: BTreeSet<&str> = self.roles.iter().flatten().map(|held| held.id.as_str()).collect();
        let is_custom = |held: &&Held| held.object.pointer("/source/type").and_then(Value::as_str) == Some("custom");
        self.present.roles.iter().filter(is_custom).filter(move |held| !meant.contains(held.id.as_str()))
    }

    fn plan_roles_of_group(&self, index: usize, group: &Group, parts: &mut Parts) -> Result<(), Mistake> {
        let Some(wanted) = &group.roles else { return Ok(()) };
        let held = self.groups.get(index).copied().flatten();
        let ids = held.and_then(|held| held.object.get("role_ids")).and_then(Value::as_array);
        let there: Vec<&str> = ids.into_iter().flatten().filter_map(Value::as_str).collect();
        let mut named = Vec::new();
        for name in wanted {
            let role = self.role_named(name, group.line)?;
            let is_there = matches!(&role, Place::There(id) if there.contains(&id.as_str()));
            if !is_there {
                parts.attachments.push(Step {
                    action: Action::Create,
                    kind: "role of a group",
                    name: format!("{name} for {}", group.name),
                    detail: String::new(),
                    deed: Deed::AttachRole { role: role.clone(), group: self.group(index) },
                });
            }
            named.push(role);
        }
        let is_going =
            |id: &str| self.prunes && self.desired.roles.is_some() && self.roles_too_many().any(|it| it.id == id);
        for id in there.into_iter().filter(|id| !named.contains(&Place::There((*id).to_owned())) && !is_going(id)) {
            if let Some(held) = held {
                let role = self.present.roles.iter().find(|role| role.id == id).map_or(id, |role| &role.name);
                let name = format!("{role} for {}", group.name);
                parts.surplus(self.prunes, "role of a group", name, id.to_owned(), || {
                    Deed::Send(Call::delete(&native(&["custom_roles", id, "groups", &held.id])))
                });
            }
        }
        Ok(())
    }

    /// The role of the file with this name, or the one that is there.
    fn role_named(&self, name: &str, line: usize) -> Result<Place, Mistake> {
        if let Some(index) = self.desired.roles.iter().flatten().position(|role| role.name == name) {
            return Ok(self.role(index));
        }
        let mut found = self.present.roles.iter().filter(|held| held.name == name);
        match (found.next(), found.next()) {
            (Some(held), None) => Ok(Place::There(held.id.clone())),
            (Some(_), Some(_)) => {
                Err(Mistake::new(line, format!("several roles have the name {}", name.escape_debug())))
            }
            (None, _) => Err(Mistake::new(line, format!("there is no role {}", name.escape_debug()))),
        }
    }
}

fn make_role(index: usize, role: &CustomRole) -> Step {
    let permissions = role.permissions.clone().unwrap_or_default();
    let detail = shown(&permissions);
    let call = Call::post(&native(&["custom_roles"])).field("display_name", role.name.as_str());
    let deed = Deed::Make(Slot::Role(index), call.field("permissions", permissions));
    Step { action: Action::Create, kind: "custom role", name: role.name.clone(), detail, deed }
}

fn change_role(role: &CustomRole, held: &Held) -> Option<Step> {
    let name = (role.name != held.name).then_some(role.name.as_str());
    let now = held.object.get("permissions").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let permissions = role.permissions.as_ref().filter(|wanted| set(wanted) != set(now));
    if name.is_none() && permissions.is_none() {
        return None;
    }
    let renamed = name.map(|name| format!("name: {} -> {name}", held.name));
    let permits = permissions.map(|wanted| format!("permits {}", shown(wanted)));
    let detail = renamed.into_iter().chain(permits).collect::<Vec<_>>().join(", ");
    let call = Call::post(&native(&["custom_roles", &held.id]))
        .field_if("display_name", name)
        .field_if("permissions", permissions.cloned());
    Some(Step { action: Action::Change, kind: "custom role", name: role.name.clone(), detail, deed: Deed::Send(call) })
}

/// The organization that a permission names is the only one that it can be about.
fn set(permissions: &[Value]) -> BTreeSet<String> {
    let plain = |permission: &Value| {
        let mut permission = permission.clone();
        if let Some(resource) = permission.get_mut("resource").and_then(Value::as_object_mut) {
            resource.remove("organization_id");
        }
        permission.to_string()
    };
    permissions.iter().map(plain).collect()
}

fn shown(permissions: &[Value]) -> String {
    let actions = permissions.iter().filter_map(|permission| permission.get("action").and_then(Value::as_str));
    match actions.collect::<Vec<_>>() {
        actions if actions.is_empty() => "nothing".to_owned(),
        actions => actions.join(" "),
    }
}
