//! What an organization is like now, as far as a file is about it.

use std::collections::BTreeMap;

use serde_json::Value;

use super::desired::{CustomRole, Desired, Group, Workspace, key_of};
use super::document::Mistake;
use crate::client::{Call, Failure, Listing};
use crate::resources::{BY_ID, BY_TOKEN, native, path};

/// The organization as it is.
#[derive(Debug, Default)]
pub(crate) struct Present {
    /// Everybody who is a member or invited to be, by the key of their address.
    pub(super) people: BTreeMap<String, Somebody>,
    /// The key of each member's address, by their id.
    keys: BTreeMap<String, String>,
    pub(super) workspaces: Vec<Held>,
    pub(super) groups: Vec<Held>,
    /// Custom roles, with what they permit where the file says that.
    pub(super) roles: Vec<Held>,
}

/// Somebody who is a member, or invited to be.
#[derive(Debug)]
pub(super) struct Somebody {
    pub(super) email: String,
    pub(super) role: String,
    pub(super) standing: Standing,
}

/// Whether somebody has come yet.
#[derive(Debug)]
pub(super) enum Standing {
    Member { user_id: String },
    Invited { invite_id: String, workspaces: Vec<(String, String)>, group_ids: Vec<String> },
}

/// A workspace, a group or a custom role.
#[derive(Debug)]
pub(super) struct Held {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) object: Value,
    /// The users in it with their roles, where they matter; a group has no roles.
    pub(super) members: Option<BTreeMap<String, String>>,
}

/// Where answers come from.
pub(crate) trait Source {
    /// A whole list.
    fn list(&mut self, listing: Listing) -> Result<Vec<Value>, Failure>;
    /// One object.
    fn get(&mut self, call: Call) -> Result<Value, Failure>;
}

impl Present {
    /// Reads what the file is about, and nothing else.
    ///
    /// # Errors
    ///
    /// What kept a list from being read, or why it can't be understood.
    pub(crate) fn read(desired: &Desired, prunes: bool, source: &mut dyn Source) -> Result<Self, Failure> {
        let people = read_people(source)?;
        let key = |(key, somebody): (&String, &Somebody)| match &somebody.standing {
            Standing::Member { user_id } => Some((user_id.clone(), key.clone())),
            Standing::Invited { .. } => None,
        };
        let mut present = Self { keys: people.iter().filter_map(key).collect(), people, ..Self::default() };
        if let Some(wanted) = &desired.workspaces {
            let listing = Listing { call: Call::get(&path(&["workspaces"])), paging: BY_ID, limit: None };
            present.workspaces = source.list(listing)?.into_iter().map(held).collect::<Result<_, _>>()?;
            for workspace in wanted.iter().filter(|workspace| workspace.members.is_some()) {
                // A mistake is told when it is planned.
                let Ok(Some(found)) = find(&present.workspaces, &workspace.as_sought()) else { continue };
                let id = found.id.clone();
                let members = read_members("workspaces", &id, "workspace_role", source)?;
                attach(&mut present.workspaces, &id, members);
            }
        }
        if let Some(wanted) = &desired.groups {
            let listing = Listing { call: Call::get(&path(&["rbac_groups"])), paging: BY_TOKEN, limit: None };
            present.groups = source.list(listing)?.into_iter().map(held).collect::<Result<_, _>>()?;
            for id in groups_that_matter(&present.groups, wanted, prunes) {
                let members = read_members("rbac_groups", &id, "type", source)?;
                attach(&mut present.groups, &id, members);
            }
        }
        if desired.roles.is_some() || desired.groups.iter().flatten().any(|group| group.roles.is_some()) {
            present.roles = read_roles(desired.roles.iter().flatten(), source)?;
        }
        Ok(present)
    }

    /// The member with this id.
    pub(super) fn member(&self, user_id: &str) -> Option<(&str, &Somebody)> {
        let key = self.keys.get(user_id)?;
        Some((key.as_str(), self.people.get(key)?))
    }
}

/// Which workspace, group or custom role a file means.
pub(super) struct Sought<'s> {
    pub(super) name: &'s str,
    pub(super) id: Option<&'s str>,
    pub(super) line: usize,
}

impl Workspace {
    pub(super) fn as_sought(&self) -> Sought<'_> {
        Sought { name: &self.name, id: self.id.as_deref(), line: self.line }
    }
}

impl Group {
    pub(super) fn as_sought(&self) -> Sought<'_> {
        Sought { name: &self.name, id: self.id.as_deref(), line: self.line }
    }
}

impl CustomRole {
    pub(super) fn as_sought(&self) -> Sought<'_> {
        Sought { name: &self.name, id: self.id.as_deref(), line: self.line }
    }
}

/// The one that is meant, if it is there.
pub(super) fn find<'h>(all: &'h [Held], sought: &Sought<'_>) -> Result<Option<&'h Held>, Mistake> {
    if let Some(id) = sought.id {
        let found = all.iter().find(|held| held.id == id);
        return found.map(Some).ok_or_else(|| Mistake::new(sought.line, format!("{id} is not there")));
    }
    let mut found = all.iter().filter(|held| held.name == sought.name);
    match (found.next(), found.next()) {
        (Some(_), Some(_)) => {
            let name = sought.name.escape_debug();
            Err(Mistake::new(sought.line, format!("several have the name {name}: say with `id` which one is meant")))
        }
        (found, _) => Ok(found),
    }
}

/// The groups that the file says the members of; and those that it lacks, if they might be deleted.
fn groups_that_matter(groups: &[Held], wanted: &[Group], prunes: bool) -> Vec<String> {
    let meant = |group| Some((find(groups, &Group::as_sought(group)).ok()??.id.as_str(), group));
    let meant: BTreeMap<&str, &Group> = wanted.iter().filter_map(meant).collect();
    let matters = |held: &&Held| meant.get(held.id.as_str()).map_or(prunes, |group| group.members.is_some());
    groups.iter().filter(matters).map(|held| held.id.clone()).collect()
}

fn read_people(source: &mut dyn Source) -> Result<BTreeMap<String, Somebody>, Failure> {
    let pending = Call::get(&native(&["invites"])).query("statuses[]", Some("pending"));
    let mut people = BTreeMap::new();
    // Invites first: whoever accepts in between is then seen as the member that they are.
    for invite in source.list(Listing { call: pending, paging: BY_ID, limit: None })? {
        let places = invite["workspaces"].as_array().map(Vec::as_slice).unwrap_or_default();
        let place = |place: &Value| Ok((text(place, "workspace_id")?, text(place, "workspace_role")?));
        let groups = invite["rbac_group_ids"].as_array().map(Vec::as_slice).unwrap_or_default();
        let standing = Standing::Invited {
            invite_id: id(&invite)?,
            workspaces: places.iter().map(place).collect::<Result<_, Failure>>()?,
            group_ids: groups.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
        };
        add(&mut people, &invite, standing)?;
    }
    let users = Listing { call: Call::get(&path(&["users"])), paging: BY_ID, limit: None };
    for user in source.list(users)? {
        let standing = Standing::Member { user_id: id(&user)? };
        add(&mut people, &user, standing)?;
    }
    Ok(people)
}

/// The roles, and those that the file says the permissions of with all that belongs to them.
fn read_roles<'r>(wanted: impl Iterator<Item = &'r CustomRole>, source: &mut dyn Source) -> Result<Vec<Held>, Failure> {
    let listing = Listing { call: Call::get(&path(&["rbac_roles"])), paging: BY_TOKEN, limit: None };
    let role =
        |object: Value| Ok(Held { id: id(&object)?, name: text(&object, "display_name")?, object, members: None });
    let mut roles: Vec<Held> = source.list(listing)?.into_iter().map(role).collect::<Result<_, Failure>>()?;
    for role in wanted.filter(|role| role.permissions.is_some()) {
        let Ok(Some(found)) = find(&roles, &role.as_sought()) else { continue };
        let id = found.id.clone();
        let whole = source.get(Call::get(&native(&["custom_roles", &id])))?;
        if let Some(held) = roles.iter_mut().find(|held| held.id == id) {
            held.object["permissions"] = whole.get("permissions").cloned().unwrap_or_default();
        }
    }
    Ok(roles)
}

fn add(people: &mut BTreeMap<String, Somebody>, object: &Value, standing: Standing) -> Result<(), Failure> {
    let email = text(object, "email")?;
    people.insert(key_of(&email), Somebody { email, role: text(object, "role")?, standing });
    Ok(())
}

fn read_members(
    kind: &str,
    id: &str,
    role: &str,
    source: &mut dyn Source,
) -> Result<BTreeMap<String, String>, Failure> {
    let paging = if kind == "workspaces" { BY_ID } else { BY_TOKEN };
    let members = source.list(Listing { call: Call::get(&path(&[kind, id, "members"])), paging, limit: None })?;
    members.iter().map(|member| Ok((text(member, "user_id")?, text(member, role)?))).collect()
}

fn attach(all: &mut [Held], id: &str, members: BTreeMap<String, String>) {
    if let Some(held) = all.iter_mut().find(|held| held.id == id) {
        held.members = Some(members);
    }
}

fn held(object: Value) -> Result<Held, Failure> {
    Ok(Held { id: id(&object)?, name: text(&object, "name")?, object, members: None })
}

/// An id, which becomes a part of a path.
fn id(object: &Value) -> Result<String, Failure> {
    crate::options::id(&text(object, "id")?).map_err(|_| incomprehensible("id"))
}

fn text(object: &Value, name: &str) -> Result<String, Failure> {
    let text = object.get(name).and_then(Value::as_str).filter(|text| !text.is_empty());
    text.map(str::to_owned).ok_or_else(|| incomprehensible(name))
}

fn incomprehensible(name: &str) -> Failure {
    Failure::Incomprehensible(format!("the server answered with an object that has no `{name}`"))
}
