//! Steps for workspaces: which there are, what they are like, and which members are in them.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use super::super::desired::Workspace;
use super::super::present::Held;
use super::super::step::{Action, Deed, Slot, Step};
use super::{Parts, Planner};
use crate::client::Call;
use crate::resources::path;

impl Planner<'_> {
    pub(super) fn plan_workspaces(&self, parts: &mut Parts) {
        let Some(wanted) = &self.desired.workspaces else { return };
        for (index, workspace) in wanted.iter().enumerate() {
            match self.workspaces.get(index).copied().flatten() {
                None => parts.makings.push(make_workspace(index, workspace)),
                Some(held) => parts.makings.extend(change_workspace(workspace, held, self.prunes)),
            }
            self.plan_members_of_workspace(index, workspace, parts);
        }
        let meant: BTreeSet<&str> = self.workspaces.iter().flatten().map(|held| held.id.as_str()).collect();
        for held in self.present.workspaces.iter().filter(|held| !meant.contains(held.id.as_str())) {
            let detail = format!("{}, to be archived for good", held.id);
            let detail = if self.prunes { detail } else { held.id.clone() };
            parts.surplus(self.prunes, "workspace", held.name.clone(), detail, || {
                Deed::Send(Call::post(&path(&["workspaces", &held.id, "archive"])))
            });
        }
    }

    fn plan_members_of_workspace(&self, index: usize, workspace: &Workspace, parts: &mut Parts) {
        let Some(wanted) = &workspace.members else { return };
        let nobody = BTreeMap::new();
        let held = self.workspaces.get(index).copied().flatten();
        let there = held.and_then(|held| held.members.as_ref()).unwrap_or(&nobody);
        let mut named = BTreeSet::new();
        for person in wanted {
            let Some((user_id, email)) = self.member_with(&person.key()) else { continue };
            named.insert(user_id);
            let name = format!("{email} in {}", workspace.name);
            let (place, kind) = (self.workspace(index), "workspace member");
            parts.places.extend(match there.get(user_id) {
                None => Some(Step {
                    action: Action::Create,
                    kind,
                    name,
                    detail: person.role.clone(),
                    deed: Deed::AddToWorkspace {
                        workspace: place,
                        user_id: user_id.to_owned(),
                        role: person.role.clone(),
                    },
                }),
                Some(role) if *role == person.role => None,
                Some(role) => held.map(|held| Step {
                    action: Action::Change,
                    kind,
                    name,
                    detail: format!("{role} -> {}", person.role),
                    deed: Deed::Send(set_role(held, user_id, &person.role)),
                }),
            });
        }
        let too_many = there.iter().filter(|(user_id, _)| !named.contains(user_id.as_str()));
        for (held, (user_id, role)) in too_many.filter_map(|member| Some((held?, member))) {
            self.plan_member_too_many(held, user_id, role, parts);
        }
    }

    /// Somebody in a workspace whom the file does not have there. A role that comes with the one in the organization is none of
    /// the workspace's.
    fn plan_member_too_many(&self, held: &Held, user_id: &str, role: &str, parts: &mut Parts) {
        let Some((key, somebody)) = self.present.member(user_id) else { return };
        if self.is_going(key, somebody) {
            return;
        }
        let set_back = match (self.role_to_be(key, somebody), role) {
            ("admin", _) | ("billing", "workspace_billing") => return,
            ("billing", _) => true,
            _ => false,
        };
        let name = format!("{} in {}", somebody.email, held.name);
        parts.surplus(self.prunes, "workspace member", name, role.to_owned(), || {
            Deed::Send(match set_back {
                true => set_role(held, user_id, "workspace_billing"),
                false => Call::delete(&path(&["workspaces", &held.id, "members", user_id])),
            })
        });
    }
}

fn set_role(held: &Held, user_id: &str, role: &str) -> Call {
    Call::post(&path(&["workspaces", &held.id, "members", user_id])).field("workspace_role", role)
}

fn make_workspace(index: usize, workspace: &Workspace) -> Step {
    let mut call = Call::post(&path(&["workspaces"])).field("name", workspace.name.as_str());
    for (name, value) in &workspace.properties {
        call = call.field(name, value.clone());
    }
    let (action, name) = (Action::Create, workspace.name.clone());
    let detail = workspace.properties.iter().map(|(name, value)| format!("{name}: {}", shown(value)));
    let detail = detail.collect::<Vec<_>>().join(", ");
    Step { action, kind: "workspace", name, detail, deed: Deed::Make(Slot::Workspace(index), call) }
}

fn change_workspace(workspace: &Workspace, held: &Held, prunes: bool) -> Option<Step> {
    let mut changes = Map::new();
    let mut details = Vec::new();
    if held.name != workspace.name {
        details.push(format!("name: {} -> {}", held.name, workspace.name));
        changes.insert("name".to_owned(), workspace.name.as_str().into());
    }
    for (name, wanted) in &workspace.properties {
        let now = held.object.get(name).unwrap_or(&Value::Null);
        let change = match (name.as_str(), wanted, now) {
            ("tags", Value::Object(wanted), now) => changed_fields(wanted, now, prunes),
            (_, Value::Object(wanted), now) => changed_fields(wanted, now, false),
            (_, wanted, now) if is_same(wanted, now) => None,
            (_, wanted, _) => Some(wanted.clone()),
        };
        if let Some(change) = change {
            details.push(format!("{name}: {} -> {}", shown(now), shown(&change)));
            changes.insert(name.clone(), change);
        }
    }
    if changes.is_empty() {
        return None;
    }
    let mut call = Call::post(&path(&["workspaces", &held.id]));
    for (name, value) in changes {
        call = call.field(&name, value);
    }
    let (name, detail) = (workspace.name.clone(), details.join(", "));
    Some(Step { action: Action::Change, kind: "workspace", name, detail, deed: Deed::Send(call) })
}

/// What of an object is different; with null for what it has too many, if that is to go.
fn changed_fields(wanted: &Map<String, Value>, now: &Value, prunes: bool) -> Option<Value> {
    let mut changed: Map<String, Value> = wanted
        .iter()
        .filter(|(name, value)| !is_same(value, now.get(name.as_str()).unwrap_or(&Value::Null)))
        .map(|(name, value)| (name.clone(), value.clone()))
        .collect();
    if prunes {
        let too_many = now.as_object().into_iter().flat_map(Map::keys).filter(|name| !wanted.contains_key(*name));
        changed.extend(too_many.map(|name| (name.clone(), Value::Null)));
    }
    (!changed.is_empty()).then(|| json!(changed))
}

/// Lists are sets here.
fn is_same(wanted: &Value, now: &Value) -> bool {
    let set = |values: &[Value]| values.iter().map(Value::to_string).collect::<BTreeSet<_>>();
    match (wanted, now) {
        (Value::Array(wanted), Value::Array(now)) => set(wanted) == set(now),
        (wanted, now) => wanted == now,
    }
}

fn shown(value: &Value) -> String {
    match value {
        Value::Null => "nothing".to_owned(),
        Value::String(text) => text.clone(),
        Value::Object(fields) => {
            let field = |(name, value): (&String, &Value)| format!("{name}={}", shown(value));
            format!("{{{}}}", fields.iter().map(field).collect::<Vec<_>>().join(" "))
        }
        Value::Array(values) => format!("[{}]", values.iter().map(shown).collect::<Vec<_>>().join(" ")),
        other => other.to_string(),
    }
}
