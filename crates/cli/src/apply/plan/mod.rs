//! The way from what an organization is to what a file says: steps, in an order that works.
//!
//! What is taken away goes first, so that it makes room under the organization's limits; then come workspaces, groups and custom
//! roles, then people, their places, which need both, and at last the roles of groups, as one that grants owner access closes its group
//! to programs. What the file does not have is left alone, or with `--prune` taken away; but
//! nobody who governs the organization is, so that the last one and whoever's key this is stay in any case.

mod groups;
mod people;
mod roles;
mod workspaces;

use std::collections::{BTreeMap, BTreeSet};

use super::desired::{Desired, Person};
use super::document::Mistake;
use super::present::{Held, Present, Somebody, Sought, Standing, find};
use super::step::{Action, Deed, Kept, Place, Slot, Step};

/// Whether this is a role that only people give and take.
fn governs(role: &str) -> bool {
    matches!(role, "admin" | "membership_admin" | "owner" | "primary_owner")
}

/// What is to be done, and what is left alone.
#[derive(Debug, Default)]
pub(crate) struct Plan {
    pub(crate) steps: Vec<Step>,
    pub(crate) kept: Vec<Kept>,
}

impl Plan {
    /// Plans the way.
    ///
    /// # Errors
    ///
    /// What in the file does not fit this organization.
    pub(crate) fn make(desired: &Desired, present: &Present, prunes: bool) -> Result<Self, Mistake> {
        let planner = Planner::new(desired, present, prunes)?;
        let mut parts = Parts::default();
        planner.plan_workspaces(&mut parts);
        planner.plan_groups(&mut parts);
        planner.plan_roles(&mut parts)?;
        planner.plan_people(&mut parts)?;
        let Parts { removals, makings, people, places, attachments, kept } = parts;
        Ok(Self { steps: [removals, makings, people, places, attachments].into_iter().flatten().collect(), kept })
    }

    /// How many steps do this.
    pub(crate) fn count(&self, action: Action) -> usize {
        self.steps.iter().filter(|step| step.action == action).count()
    }
}

/// What the steps follow from.
struct Planner<'p> {
    desired: &'p Desired,
    present: &'p Present,
    prunes: bool,
    /// The members of the file, by the key of their address, if it says who is one.
    members: Option<BTreeMap<String, &'p Person>>,
    /// For each workspace, group and custom role of the file, in its order, the one that is there.
    workspaces: Vec<Option<&'p Held>>,
    groups: Vec<Option<&'p Held>>,
    roles: Vec<Option<&'p Held>>,
}

/// The steps, by when they come.
#[derive(Default)]
struct Parts {
    removals: Vec<Step>,
    makings: Vec<Step>,
    people: Vec<Step>,
    places: Vec<Step>,
    attachments: Vec<Step>,
    kept: Vec<Kept>,
}

impl<'p> Planner<'p> {
    fn new(desired: &'p Desired, present: &'p Present, prunes: bool) -> Result<Self, Mistake> {
        let found = |all: &'p [Held], sought: Vec<Sought<'_>>| -> Result<Vec<Option<&'p Held>>, Mistake> {
            let found = sought.iter().map(|sought| find(all, sought)).collect::<Result<Vec<_>, _>>()?;
            refuse_one_for_two(&found, &sought)?;
            Ok(found)
        };
        let workspaces = desired.workspaces.iter().flatten().map(|workspace| workspace.as_sought()).collect();
        let groups = desired.groups.iter().flatten().map(|group| group.as_sought()).collect();
        let roles = desired.roles.iter().flatten().map(|role| role.as_sought()).collect();
        Ok(Self {
            desired,
            present,
            prunes,
            members: desired.members.as_ref().map(|all| all.iter().map(|person| (person.key(), person)).collect()),
            workspaces: found(&present.workspaces, workspaces)?,
            groups: found(&present.groups, groups)?,
            roles: found(&present.roles, roles)?,
        })
    }

    fn workspace(&self, index: usize) -> Place {
        self.place(&self.workspaces, index, Slot::Workspace(index))
    }

    fn group(&self, index: usize) -> Place {
        self.place(&self.groups, index, Slot::Group(index))
    }

    fn role(&self, index: usize) -> Place {
        self.place(&self.roles, index, Slot::Role(index))
    }

    fn place(&self, found: &[Option<&Held>], index: usize, slot: Slot) -> Place {
        let held = found.get(index).copied().flatten();
        held.map_or(Place::ToBeMade(slot), |held| Place::There(held.id.clone()))
    }

    /// The id and the address of a member; none of somebody who has yet to come.
    fn member_with(&self, key: &str) -> Option<(&str, &str)> {
        let somebody = self.present.people.get(key)?;
        match &somebody.standing {
            Standing::Member { user_id } => Some((user_id, &somebody.email)),
            Standing::Invited { .. } => None,
        }
    }

    /// Whether somebody is removed from the organization, and so from everything in it.
    fn is_going(&self, key: &str, somebody: &Somebody) -> bool {
        let is_too_many = self.members.as_ref().is_some_and(|members| !members.contains_key(key));
        self.prunes && is_too_many && !governs(&somebody.role)
    }

    /// The role in the organization that somebody has when the plan is done.
    fn role_to_be<'r>(&'r self, key: &str, somebody: &'r Somebody) -> &'r str {
        let wanted = self.members.as_ref().and_then(|members| members.get(key));
        wanted.map_or(&somebody.role, |person| &person.role)
    }
}

impl Parts {
    /// Something that the file does not have: taken away, or left alone.
    fn surplus(&mut self, prunes: bool, kind: &'static str, name: String, detail: String, deed: impl FnOnce() -> Deed) {
        if prunes {
            self.removals.push(Step { action: Action::Remove, kind, name, detail, deed: deed() });
        } else {
            self.kept.push(Kept { kind, name, detail });
        }
    }
}

/// By its name and by its id the file may mean the same thing.
fn refuse_one_for_two(found: &[Option<&Held>], sought: &[Sought<'_>]) -> Result<(), Mistake> {
    let mut seen = BTreeSet::new();
    for (held, sought) in found.iter().zip(sought) {
        if let Some(held) = held
            && !seen.insert(held.id.as_str())
        {
            return Err(Mistake::new(sought.line, format!("{} is there twice, by its name and its id", held.id)));
        }
    }
    Ok(())
}
