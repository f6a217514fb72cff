//! Steps for people: who is invited, whose role changes, what pending invites lead to, who goes.

use std::collections::{BTreeMap, BTreeSet};

use super::super::desired::{Person, key_of};
use super::super::document::Mistake;
use super::super::present::{Somebody, Standing};
use super::super::step::{Action, Deed, Kept, Place, Places, Step, ensure};
use super::{Parts, Planner, governs};
use crate::client::Call;
use crate::resources::{appoint, path};

/// Where the file wants somebody to be.
#[derive(Default)]
struct Wanted<'w> {
    workspaces: Vec<(Place, &'w Person)>,
    groups: Vec<Place>,
    /// The names of both, for people.
    names: Vec<String>,
    email: &'w str,
    line: usize,
}

impl Planner<'_> {
    pub(super) fn plan_people(&self, parts: &mut Parts) -> Result<(), Mistake> {
        let mut wanted = self.wanted();
        for person in self.desired.members.iter().flatten() {
            let wanted = wanted.remove(&person.key()).unwrap_or_default();
            match self.present.people.get(&person.key()) {
                None => parts.people.push(invite(person, &wanted)),
                Some(somebody) => self.plan_somebody(somebody, Some(person), &wanted, parts),
            }
        }
        // Whom only places name, as the file does not say who is a member.
        for (key, wanted) in &wanted {
            match self.present.people.get(key) {
                None => return Err(nobody(wanted)),
                Some(somebody) => self.plan_somebody(somebody, None, wanted, parts),
            }
        }
        match &self.members {
            None => self.plan_invites_without_places(&wanted, parts),
            Some(members) => self.plan_those_who_are_too_many(members, parts),
        }
        Ok(())
    }

    fn wanted(&self) -> BTreeMap<String, Wanted<'_>> {
        let mut wanted: BTreeMap<String, Wanted<'_>> = BTreeMap::new();
        for (index, workspace) in self.desired.workspaces.iter().flatten().enumerate() {
            for person in workspace.members.iter().flatten() {
                let wanted = wanted.entry(person.key()).or_default();
                (wanted.email, wanted.line) = (&person.email, person.line);
                wanted.workspaces.push((self.workspace(index), person));
                wanted.names.push(format!("{} as {}", workspace.name, person.role));
            }
        }
        for (index, group) in self.desired.groups.iter().flatten().enumerate() {
            for address in group.members.iter().flatten() {
                let wanted = wanted.entry(key_of(&address.email)).or_default();
                (wanted.email, wanted.line) = (&address.email, address.line);
                wanted.groups.push(self.group(index));
                wanted.names.push(group.name.clone());
            }
        }
        wanted
    }

    fn plan_somebody(&self, somebody: &Somebody, person: Option<&Person>, wanted: &Wanted<'_>, parts: &mut Parts) {
        let role = person.map(|person| &person.role).filter(|role| **role != somebody.role);
        match &somebody.standing {
            // Places of members are planned with the workspace or the group.
            Standing::Member { user_id } => parts.people.extend(role.map(|role| Step {
                action: Action::Change,
                kind: "member",
                name: somebody.email.clone(),
                detail: format!("{} -> {role}", somebody.role),
                deed: Deed::Send(match governs(role) || governs(&somebody.role) {
                    true => appoint(user_id, role),
                    false => ensure(&somebody.email, role),
                }),
            })),
            Standing::Invited { invite_id, workspaces, group_ids } => {
                let (in_workspaces, too_many) = self.workspaces_of_invite(workspaces, wanted);
                let (in_groups, groups_too_many) = self.groups_of_invite(group_ids, wanted);
                let mut details: Vec<String> =
                    role.map(|role| format!("{} -> {role}", somebody.role)).into_iter().collect();
                if in_workspaces.is_some() || in_groups.is_some() {
                    details.push(format!("joins {}", named_or_nothing(&wanted.names)));
                }
                parts.kept.extend(too_many.into_iter().chain(groups_too_many).map(|place| Kept {
                    kind: "place of an invite",
                    name: somebody.email.clone(),
                    detail: place,
                }));
                if !details.is_empty() {
                    let places = Places { workspaces: in_workspaces, groups: in_groups };
                    let deed = Deed::ChangeInvite { id: invite_id.clone(), role: role.cloned(), places };
                    let (name, detail) = (somebody.email.clone(), details.join(", "));
                    parts.people.push(Step { action: Action::Change, kind: "invite", name, detail, deed });
                }
            }
        }
    }

    /// The workspaces that an invite should name, if they are not those it names; and those that are too many and stay.
    fn workspaces_of_invite(
        &self,
        named: &[(String, String)],
        wanted: &Wanted<'_>,
    ) -> (Option<Vec<(Place, String)>>, Vec<String>) {
        let mut too_many = Vec::new();
        let is_wanted = |id: &str| wanted.workspaces.iter().any(|(place, _)| *place == Place::There(id.to_owned()));
        let mut result: Vec<(Place, String)> = Vec::new();
        for (id, role) in named.iter().filter(|(id, _)| !is_wanted(id)) {
            if let Some(name) = self.name_of_workspace(id) {
                if self.prunes {
                    continue;
                }
                too_many.push(name.to_owned());
            }
            result.push((Place::There(id.clone()), role.clone()));
        }
        result.extend(wanted.workspaces.iter().map(|(place, person)| (place.clone(), person.role.clone())));
        let before: BTreeSet<_> = named.iter().map(|(id, role)| (Place::There(id.clone()), role.clone())).collect();
        let is_same = before == result.iter().cloned().collect::<BTreeSet<_>>();
        ((!is_same).then_some(result), too_many)
    }

    fn groups_of_invite(&self, named: &[String], wanted: &Wanted<'_>) -> (Option<Vec<Place>>, Vec<String>) {
        let mut too_many = Vec::new();
        let mut result = Vec::new();
        for id in named.iter().filter(|id| !wanted.groups.contains(&Place::There((*id).clone()))) {
            if let Some(name) = self.name_of_group(id) {
                if self.prunes {
                    continue;
                }
                too_many.push(name.to_owned());
            }
            result.push(Place::There(id.clone()));
        }
        result.extend(wanted.groups.iter().cloned());
        let before: BTreeSet<_> = named.iter().map(|id| Place::There(id.clone())).collect();
        let is_same = before == result.iter().cloned().collect::<BTreeSet<_>>();
        ((!is_same).then_some(result), too_many)
    }

    /// What the workspace is called, if the file says who is in it.
    fn name_of_workspace(&self, id: &str) -> Option<&str> {
        let mut wanted = self.desired.workspaces.iter().flatten().zip(&self.workspaces);
        let (found, _) = wanted.find(|(_, held)| held.is_some_and(|held| held.id == id))?;
        found.members.is_some().then_some(&found.name)
    }

    fn name_of_group(&self, id: &str) -> Option<&str> {
        let mut wanted = self.desired.groups.iter().flatten().zip(&self.groups);
        let (found, _) = wanted.find(|(_, held)| held.is_some_and(|held| held.id == id))?;
        found.members.is_some().then_some(&found.name)
    }

    /// Invites that lead to a place which the file has without them.
    fn plan_invites_without_places(&self, wanted: &BTreeMap<String, Wanted<'_>>, parts: &mut Parts) {
        for (key, somebody) in &self.present.people {
            if !wanted.contains_key(key) {
                self.plan_somebody(somebody, None, &Wanted::default(), parts);
            }
        }
    }

    fn plan_those_who_are_too_many(&self, members: &BTreeMap<String, &Person>, parts: &mut Parts) {
        for somebody in self.present.people.iter().filter(|(key, _)| !members.contains_key(*key)).map(|(_, it)| it) {
            let (name, role) = (somebody.email.clone(), somebody.role.clone());
            match &somebody.standing {
                Standing::Member { .. } if governs(&role) => {
                    parts.kept.push(Kept { kind: "member", name, detail: format!("{role}, whom only people remove") });
                }
                Standing::Member { user_id } => parts.surplus(self.prunes, "member", name, role, || {
                    Deed::Send(Call::delete(&path(&["users", user_id])))
                }),
                Standing::Invited { invite_id, .. } => parts.surplus(self.prunes, "invite", name, role, || {
                    Deed::Send(Call::delete(&path(&["invites", invite_id])))
                }),
            }
        }
    }
}

fn invite(person: &Person, wanted: &Wanted<'_>) -> Step {
    let workspaces = wanted.workspaces.iter().map(|(place, it)| (place.clone(), it.role.clone())).collect::<Vec<_>>();
    let places = Places {
        workspaces: (!workspaces.is_empty()).then_some(workspaces),
        groups: (!wanted.groups.is_empty()).then(|| wanted.groups.clone()),
    };
    let joins = if wanted.names.is_empty() { String::new() } else { format!(", joins {}", wanted.names.join(", ")) };
    Step {
        action: Action::Create,
        kind: "invite",
        name: person.email.clone(),
        detail: format!("{}{joins}", person.role),
        deed: Deed::Invite { email: person.email.clone(), role: person.role.clone(), places },
    }
}

fn nobody(wanted: &Wanted<'_>) -> Mistake {
    let email = wanted.email.escape_debug();
    Mistake::new(wanted.line, format!("{email} is neither a member nor invited, and the file has no members"))
}

fn named_or_nothing(names: &[String]) -> String {
    if names.is_empty() { "nothing".to_owned() } else { names.join(", ") }
}
