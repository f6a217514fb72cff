//! Settings > Workspaces: the list, one workspace, and the dialogs over both.

use askama::Template;

use super::forms::{Choice, Editing, Problems, Refused, RoleChoice};
use super::shell::{Area, Moment, Pager, Person, Shell, Sorting};

/// The list of workspaces.
///
/// `GET /organizations/{organization_id}/settings/workspaces?search=&show=&sort=&order=&after=&before=`
#[derive(Debug, Template)]
#[template(path = "workspaces/list.html")]
pub struct WorkspacesPage {
    /// The frame.
    pub shell: Shell,
    /// The path of this list.
    pub path: String,
    /// What is searched for.
    pub search: String,
    /// How it is sorted.
    pub sorting: Sorting,
    /// States to filter by: `active`, `all`.
    pub states: Vec<Choice>,
    /// This page of the list.
    pub rows: Vec<WorkspaceRow>,
    /// The pages beside it.
    pub pager: Pager,
}

/// One line of the list.
#[derive(Debug)]
pub struct WorkspaceRow {
    /// The workspace, as it stands in paths.
    pub workspace_id: String,
    /// Its name.
    pub name: String,
    /// Its colour, as `#RRGGBB`.
    pub color: String,
    /// Whether it is the default one, which is never archived.
    pub is_default: bool,
    /// Whether it is archived.
    pub is_archived: bool,
    /// When it was made.
    pub created: Moment,
    /// How many members it has: a number, or `200+`.
    pub members: String,
}

/// One workspace: what it is, and its members.
///
/// `GET .../settings/workspaces/{workspace_id}?search=&after=&before=`
#[derive(Debug, Template)]
#[template(path = "workspaces/workspace.html")]
pub struct WorkspacePage {
    /// The frame.
    pub shell: Shell,
    /// The path of the list.
    pub list_path: String,
    /// The path of this page.
    pub path: String,
    /// The path of the list of API keys.
    pub keys_path: String,
    /// Its id.
    pub workspace_id: String,
    /// Its name.
    pub name: String,
    /// Its colour, as `#RRGGBB`.
    pub color: String,
    /// Whether it is the default one.
    pub is_default: bool,
    /// The day it was archived, in words.
    pub archived: Option<String>,
    /// When it was made.
    pub created: Moment,
    /// Where models may run, in words.
    pub residency: String,
    /// What its members are searched for.
    pub search: String,
    /// This page of its members.
    pub members: Vec<WorkspaceMemberRow>,
    /// The pages beside it.
    pub pager: Pager,
}

/// One member of a workspace.
#[derive(Debug)]
pub struct WorkspaceMemberRow {
    /// The member, as it stands in paths.
    pub user_id: String,
    /// Who it is.
    pub person: Person,
    /// The role in the workspace, in words.
    pub role: String,
    /// Whether the role comes from the one in the organization.
    pub is_inherited: bool,
    /// Whether another role can be given.
    pub can_change_role: bool,
    /// Whether the place can be taken away.
    pub can_remove: bool,
}

/// "New workspace", and "Edit workspace".
///
/// `GET` and `POST .../settings/workspaces/new` and `.../{workspace_id}/edit`, fields `name`, `color`, and of a new one
/// `residency`, of the other `seen`.
#[derive(Debug, Template)]
#[template(path = "workspaces/edit.html")]
pub struct WorkspaceFormPage {
    /// The frame.
    pub shell: Shell,
    /// Where the form is sent.
    pub action: String,
    /// Where one gets without sending it.
    pub back: String,
    /// What somebody else set meanwhile; none of a new one.
    pub editing: Option<Editing>,
    /// The name in its field.
    pub name: String,
    /// Whether it is the default one, which keeps its name.
    pub is_default: bool,
    /// Colours to choose from, each with its name.
    pub colors: Vec<Choice>,
    /// Where models may run, of a new one: `anywhere`, `us`. None for one that is there already.
    pub residencies: Vec<Choice>,
    /// What is wrong with the fields.
    pub problems: Problems,
    /// Why it could not be done.
    pub problem: Option<Refused>,
}

impl WorkspaceFormPage {
    fn title(&self) -> &'static str {
        if self.residencies.is_empty() { "workspaces-edit" } else { "workspaces-new" }
    }

    fn act(&self) -> &'static str {
        if self.residencies.is_empty() { "workspaces-save" } else { "workspaces-create" }
    }
}

/// "Change role" of a workspace's member.
///
/// `GET` and `POST .../settings/workspaces/{workspace_id}/members/{user_id}/role`, field `role`.
#[derive(Debug, Template)]
#[template(path = "workspaces/role.html")]
pub struct WorkspaceRolePage {
    /// The frame.
    pub shell: Shell,
    /// The path of the workspace.
    pub path: String,
    /// The member, as it stands in paths.
    pub user_id: String,
    /// Who it is.
    pub person: Person,
    /// Roles to give; the present one is selected.
    pub roles: Vec<RoleChoice>,
    /// Why it could not be changed.
    pub problem: Option<Refused>,
}
