//! Settings > Custom roles: the list, one role, and the dialogs over both.

use askama::Template;

use super::forms::{Editing, Problems, Refused};
use super::shell::{Area, Moment, Pager, Shell};

/// The list of custom roles.
///
/// `GET /organizations/{organization_id}/settings/custom-roles?search=&after=&before=`
#[derive(Debug, Template)]
#[template(path = "custom_roles/list.html")]
pub struct CustomRolesPage {
    /// The frame.
    pub shell: Shell,
    /// The path of this list.
    pub path: String,
    /// Whether the person who is looking makes custom roles.
    pub can_create: bool,
    /// What is searched for.
    pub search: String,
    /// This page of the list.
    pub rows: Vec<CustomRoleRow>,
    /// The pages beside it.
    pub pager: Pager,
}

/// One line of the list.
#[derive(Debug)]
pub struct CustomRoleRow {
    /// The role, as it stands in paths.
    pub role_id: String,
    /// Its name.
    pub name: String,
    /// Whether every organization has it.
    pub is_built_in: bool,
    /// Whether the person who is looking can change and delete it.
    pub can_change: bool,
    /// When it was changed last.
    pub changed: Moment,
}

/// One custom role: what it allows, and which groups have it.
///
/// `GET .../settings/custom-roles/{rbac_role_id}`
#[derive(Debug, Template)]
#[template(path = "custom_roles/role.html")]
pub struct CustomRolePage {
    /// The frame.
    pub shell: Shell,
    /// The path of the list.
    pub list_path: String,
    /// The path of this page.
    pub path: String,
    /// The path of the list of groups.
    pub groups_path: String,
    /// Its id.
    pub role_id: String,
    /// Its name.
    pub name: String,
    /// Whether every organization has it.
    pub is_built_in: bool,
    /// Whether the person who is looking can change and delete it.
    pub can_change: bool,
    /// When it was made.
    pub created: Moment,
    /// When it was changed last.
    pub changed: Moment,
    /// What it allows.
    pub permissions: Vec<PermissionLine>,
    /// Groups that have it.
    pub groups: Vec<GroupLink>,
    /// How many more have it.
    pub more_groups: usize,
}

/// Something that a custom role allows.
#[derive(Debug)]
pub struct PermissionLine {
    /// As it is typed.
    pub permission: String,
    /// What it lets its holder do, where that is known.
    pub description: Option<String>,
    /// Whether it makes its holder an owner.
    pub grants_owner_access: bool,
}

/// A group that has a custom role.
#[derive(Debug)]
pub struct GroupLink {
    /// The group, as it stands in paths.
    pub group_id: String,
    /// Its name.
    pub name: String,
}

/// "New custom role", and "Edit custom role".
///
/// `GET` and `POST .../settings/custom-roles/new` and `.../{rbac_role_id}/edit`, fields `name`, `permission:...`, `other`, and of
/// one that is there `seen`.
#[derive(Debug, Template)]
#[template(path = "custom_roles/form.html")]
pub struct CustomRoleFormPage {
    /// The frame.
    pub shell: Shell,
    /// Where the form is sent.
    pub action: String,
    /// Where one gets without sending it.
    pub back: String,
    /// The name in its field.
    pub name: String,
    /// Permissions to choose from.
    pub permissions: Vec<PermissionGroup>,
    /// Others, one on a line.
    pub other: String,
    /// What somebody sees who edits one that is there.
    pub editing: Option<Editing>,
    /// What is wrong with the fields.
    pub problems: Problems,
    /// Why it could not be done.
    pub problem: Option<Refused>,
}

impl CustomRoleFormPage {
    fn title(&self) -> &'static str {
        if self.editing.is_none() { "custom-roles-new" } else { "custom-roles-edit" }
    }

    fn act(&self) -> &'static str {
        if self.editing.is_none() { "custom-roles-create" } else { "workspaces-save" }
    }
}

/// Permissions of one kind to choose from.
#[derive(Debug)]
pub struct PermissionGroup {
    /// Which kind.
    pub legend: String,
    /// The permissions.
    pub permissions: Vec<PermissionChoice>,
}

/// A permission to choose.
#[derive(Debug)]
pub struct PermissionChoice {
    /// The name of its checkbox.
    pub field: String,
    /// As it is typed.
    pub permission: String,
    /// What it lets its holder do.
    pub description: String,
    /// Whether it makes its holder an owner.
    pub grants_owner_access: bool,
    /// Whether it is chosen.
    pub is_selected: bool,
}
