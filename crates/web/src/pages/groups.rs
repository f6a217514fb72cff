//! Settings > Groups: the list, one group, and the dialogs over both.

use askama::Template;

use super::forms::{Choice, Editing, Problems, Refused};
use super::shell::{Area, Moment, Pager, Person, Shell};

/// The list of groups.
///
/// `GET /organizations/{organization_id}/settings/groups?search=&after=&before=`
#[derive(Debug, Template)]
#[template(path = "groups/list.html")]
pub struct GroupsPage {
    /// The frame.
    pub shell: Shell,
    /// The path of this list.
    pub path: String,
    /// What is searched for.
    pub search: String,
    /// This page of the list.
    pub rows: Vec<GroupRow>,
    /// The pages beside it.
    pub pager: Pager,
}

/// One line of the list.
#[derive(Debug)]
pub struct GroupRow {
    /// The group, as it stands in paths.
    pub group_id: String,
    /// Its name.
    pub name: String,
    /// Whether a directory keeps it.
    pub is_kept_by_directory: bool,
    /// The names of its custom roles.
    pub roles: Vec<String>,
    /// How many are in it: a number, or `200+`.
    pub members: String,
    /// When it was made.
    pub created: Moment,
}

/// One group: what it is, its custom roles, and who is in it.
///
/// `GET .../settings/groups/{rbac_group_id}?after=&before=`
#[derive(Debug, Template)]
#[template(path = "groups/group.html")]
pub struct GroupPage {
    /// The frame.
    pub shell: Shell,
    /// The path of the list.
    pub list_path: String,
    /// The path of this page.
    pub path: String,
    /// The path of the list of custom roles.
    pub roles_path: String,
    /// Its id.
    pub group_id: String,
    /// Its name.
    pub name: String,
    /// Whether a directory keeps it.
    pub is_kept_by_directory: bool,
    /// When it was made.
    pub created: Moment,
    /// Its custom roles.
    pub roles: Vec<GroupRole>,
    /// Whether the person who is looking gives and takes custom roles.
    pub gives_roles: bool,
    /// What they are searched for who are in it.
    pub search: String,
    /// This page of who is in it.
    pub members: Vec<GroupMemberRow>,
    /// The pages beside it.
    pub pager: Pager,
}

/// A custom role of a group.
#[derive(Debug)]
pub struct GroupRole {
    /// The role, as it stands in paths.
    pub role_id: String,
    /// Its name.
    pub name: String,
}

/// Somebody in a group.
#[derive(Debug)]
pub struct GroupMemberRow {
    /// The person, as it stands in paths.
    pub user_id: String,
    /// Who it is.
    pub person: Person,
    /// Since when.
    pub since: Moment,
}

/// "New group", and "Rename group".
///
/// `GET` and `POST .../settings/groups/new` and `.../{rbac_group_id}/rename`, fields `name`, and of one that is there `seen`.
#[derive(Debug, Template)]
#[template(path = "groups/form.html")]
pub struct GroupFormPage {
    /// The frame.
    pub shell: Shell,
    /// Where the form is sent.
    pub action: String,
    /// Where one gets without sending it.
    pub back: String,
    /// The name in its field.
    pub name: String,
    /// What somebody sees who edits one that is there.
    pub editing: Option<Editing>,
    /// What is wrong with the field.
    pub problems: Problems,
    /// Why it could not be done.
    pub problem: Option<Refused>,
}

impl GroupFormPage {
    fn title(&self) -> &'static str {
        if self.editing.is_none() { "groups-new" } else { "groups-rename" }
    }

    fn act(&self) -> &'static str {
        if self.editing.is_none() { "groups-create" } else { "workspaces-save" }
    }
}

/// "Give a custom role to Research"
///
/// `GET` and `POST .../settings/groups/{rbac_group_id}/roles/add`, field `rbac_role_id`.
#[derive(Debug, Template)]
#[template(path = "groups/give_role.html")]
pub struct GiveRolePage {
    /// The frame.
    pub shell: Shell,
    /// The path of the group.
    pub path: String,
    /// Its name.
    pub name: String,
    /// The custom roles that it does not have.
    pub roles: Vec<Choice>,
    /// Why it was not given.
    pub problem: Option<Refused>,
}
