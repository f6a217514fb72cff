//! One step from what an organization is to what it should be.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::client::Call;
use crate::resources::{native, path};

/// What a step does to what it names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Action {
    Create,
    Change,
    Remove,
}

impl Action {
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Create => "create",
            Self::Change => "change",
            Self::Remove => "remove",
        }
    }

    /// As plans show it.
    pub(crate) fn sign(self) -> char {
        match self {
            Self::Create => '+',
            Self::Change => '~',
            Self::Remove => '-',
        }
    }
}

/// One step.
#[derive(Debug)]
pub(crate) struct Step {
    pub(crate) action: Action,
    /// What kind of thing it is about.
    pub(crate) kind: &'static str,
    /// Which one.
    pub(crate) name: String,
    /// What of it, for people.
    pub(crate) detail: String,
    pub(super) deed: Deed,
}

/// Something that is there and that the file does not have.
#[derive(Debug)]
pub(crate) struct Kept {
    pub(crate) kind: &'static str,
    pub(crate) name: String,
    pub(crate) detail: String,
}

/// A workspace, a group or a custom role, which may have to be made first.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Place {
    There(String),
    ToBeMade(Slot),
}

/// The place in the file of what is to be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Slot {
    Workspace(usize),
    Group(usize),
    Role(usize),
}

/// The ids of what was made.
pub(crate) type Made = BTreeMap<Slot, String>;

/// Where somebody who is invited finds themselves after accepting; none for what the invite is not to say anew.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Places {
    pub(super) workspaces: Option<Vec<(Place, String)>>,
    pub(super) groups: Option<Vec<Place>>,
}

/// What has to be sent, as soon as all ids in it are known.
#[derive(Debug)]
pub(super) enum Deed {
    /// Everything is known.
    Send(Call),
    /// Makes what later steps name.
    Make(Slot, Call),
    Invite {
        email: String,
        role: String,
        places: Places,
    },
    ChangeInvite {
        id: String,
        role: Option<String>,
        places: Places,
    },
    AddToWorkspace {
        workspace: Place,
        user_id: String,
        role: String,
    },
    AddToGroup {
        group: Place,
        user_id: String,
    },
    AttachRole {
        role: Place,
        group: Place,
    },
}

impl Step {
    /// The call of this step; none if something it needs was not made.
    pub(crate) fn call(&self, made: &Made) -> Option<Call> {
        Some(match &self.deed {
            Deed::Send(call) | Deed::Make(_, call) => call.clone(),
            // With nothing but a role the same may be asked again, whatever happened meanwhile.
            Deed::Invite { email, role, places } if *places == Places::default() => ensure(email, role),
            Deed::Invite { email, role, places } => {
                let call = Call::post(&native(&["invites"])).field("email", email.as_str());
                add_places(call.field("role", role.as_str()), places, made)?
            }
            Deed::ChangeInvite { id, role, places } => {
                let call = Call::post(&native(&["invites", id])).field_if("role", role.as_deref());
                add_places(call, places, made)?
            }
            Deed::AddToWorkspace { workspace, user_id, role } => {
                let call = Call::post(&path(&["workspaces", workspace.id(made)?, "members"]));
                call.field("user_id", user_id.as_str()).field("workspace_role", role.as_str())
            }
            Deed::AddToGroup { group, user_id } => {
                Call::post(&path(&["rbac_groups", group.id(made)?, "members"])).field("user_id", user_id.as_str())
            }
            Deed::AttachRole { role, group } => {
                let call = Call::post(&native(&["custom_roles", role.id(made)?, "groups"]));
                call.field("rbac_group_id", group.id(made)?)
            }
        })
    }

    /// What the step makes, so that its id is kept.
    pub(crate) fn slot(&self) -> Option<Slot> {
        match self.deed {
            Deed::Make(slot, _) => Some(slot),
            _ => None,
        }
    }

    /// For programs.
    pub(crate) fn to_json(&self) -> Value {
        json!({"action": self.action.as_str(), "kind": self.kind, "name": self.name, "detail": self.detail})
    }
}

impl Kept {
    /// For programs.
    pub(crate) fn to_json(&self) -> Value {
        json!({"action": "keep", "kind": self.kind, "name": self.name, "detail": self.detail})
    }
}

impl Place {
    fn id<'p>(&'p self, made: &'p Made) -> Option<&'p str> {
        match self {
            Self::There(id) => Some(id),
            Self::ToBeMade(slot) => made.get(slot).map(String::as_str),
        }
    }
}

/// Sees to a role, of a member or of somebody who is to be one.
pub(super) fn ensure(email: &str, role: &str) -> Call {
    Call::put(&native(&["members", email])).field("role", role)
}

fn add_places(mut call: Call, places: &Places, made: &Made) -> Option<Call> {
    if let Some(workspaces) = &places.workspaces {
        let workspace = |(place, role): &(Place, String)| {
            Some(json!({"workspace_id": place.id(made)?, "workspace_role": role.as_str()}))
        };
        let workspaces: Vec<Value> = workspaces.iter().map(workspace).collect::<Option<_>>()?;
        call = call.field("workspaces", workspaces);
    }
    if let Some(groups) = &places.groups {
        let groups: Vec<&str> = groups.iter().map(|place| place.id(made)).collect::<Option<_>>()?;
        call = call.field("rbac_group_ids", groups);
    }
    Some(call)
}
