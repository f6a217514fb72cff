//! Steps for groups: which there are, and which members are in them.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::super::desired::key_of;
use super::super::present::Held;
use super::super::step::{Action, Deed, Kept, Place, Slot, Step};
use super::{Parts, Planner};
use crate::client::Call;
use crate::resources::path;

impl Planner<'_> {
    pub(super) fn plan_groups(&self, parts: &mut Parts) {
        let Some(wanted) = &self.desired.groups else { return };
        for (index, group) in wanted.iter().enumerate() {
            let held = self.groups.get(index).copied().flatten();
            match held {
                None => parts.makings.push(Step {
                    action: Action::Create,
                    kind: "group",
                    name: group.name.clone(),
                    detail: String::new(),
                    deed: Deed::Make(
                        Slot::Group(index),
                        Call::post(&path(&["rbac_groups"])).field("name", group.name.as_str()),
                    ),
                }),
                Some(held) if held.name != group.name => parts.makings.push(Step {
                    action: Action::Change,
                    kind: "group",
                    name: group.name.clone(),
                    detail: format!("name: {} -> {}", held.name, group.name),
                    deed: Deed::Send(Call::post(&path(&["rbac_groups", &held.id])).field("name", group.name.as_str())),
                }),
                Some(_) => {}
            }
            if let Some(members) = &group.members {
                let keys = members.iter().map(|address| key_of(&address.email)).collect();
                self.plan_members_of_group(&group.name, held, &self.group(index), &keys, parts);
            }
        }
        let meant: BTreeSet<&str> = self.groups.iter().flatten().map(|held| held.id.as_str()).collect();
        for held in self.present.groups.iter().filter(|held| !meant.contains(held.id.as_str())) {
            self.plan_group_too_many(held, parts);
        }
    }

    fn plan_members_of_group(
        &self,
        group: &str,
        held: Option<&Held>,
        place: &Place,
        wanted: &BTreeSet<String>,
        parts: &mut Parts,
    ) {
        let nobody = BTreeMap::new();
        let there = held.and_then(|held| held.members.as_ref()).unwrap_or(&nobody);
        for (user_id, email) in wanted.iter().filter_map(|key| self.member_with(key)) {
            if !there.contains_key(user_id) {
                parts.places.push(Step {
                    action: Action::Create,
                    kind: "group member",
                    name: format!("{email} in {group}"),
                    detail: String::new(),
                    deed: Deed::AddToGroup { group: place.clone(), user_id: user_id.to_owned() },
                });
            }
        }
        // Members of other organizations of the enterprise are not this one's business.
        let too_many = there.keys().filter_map(|user_id| Some((user_id, self.present.member(user_id)?)));
        for (user_id, (key, somebody)) in too_many {
            if let Some(held) = held
                && !wanted.contains(key)
                && !self.is_going(key, somebody)
            {
                let name = format!("{} in {group}", somebody.email);
                parts.surplus(self.prunes, "group member", name, String::new(), || {
                    Deed::Send(Call::delete(&path(&["rbac_groups", &held.id, "members", user_id])))
                });
            }
        }
    }

    /// Groups are shared by organizations with one parent, and may be a directory's.
    fn plan_group_too_many(&self, held: &Held, parts: &mut Parts) {
        let is_direct = held.object.get("source_type").and_then(Value::as_str) == Some("direct");
        let is_shared = held.members.iter().flatten().any(|(user_id, _)| self.present.member(user_id).is_none());
        let why = match (is_direct, is_shared) {
            (false, _) => Some("which is a directory's"),
            (true, true) => Some("which has members of other organizations"),
            (true, false) => None,
        };
        match why {
            Some(why) => {
                let detail = format!("{}, {why}", held.id);
                parts.kept.push(Kept { kind: "group", name: held.name.clone(), detail });
            }
            None => parts.surplus(self.prunes, "group", held.name.clone(), held.id.clone(), || {
                Deed::Send(Call::delete(&path(&["rbac_groups", &held.id])))
            }),
        }
    }
}
