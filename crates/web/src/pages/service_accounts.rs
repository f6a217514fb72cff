//! Settings > Service accounts: the list, one account, and the dialogs over both.

use askama::Template;

use super::forms::{Choice, Editing, Problems, Refused, RoleChoice};
use super::shell::{Area, Moment, Pager, Shell};

/// The list of service accounts.
///
/// `GET /organizations/{organization_id}/settings/service-accounts?search=&show=&after=&before=`
#[derive(Debug, Template)]
#[template(path = "service_accounts/list.html")]
pub struct ServiceAccountsPage {
    /// The frame.
    pub shell: Shell,
    /// The path of this list.
    pub path: String,
    /// What is searched for.
    pub search: String,
    /// States to filter by: `active`, `all`.
    pub states: Vec<Choice>,
    /// This page of the list.
    pub rows: Vec<ServiceAccountRow>,
    /// The pages beside it.
    pub pager: Pager,
}

/// One line of the list.
#[derive(Debug)]
pub struct ServiceAccountRow {
    /// The account, as it stands in paths.
    pub account_id: String,
    /// Its name.
    pub name: String,
    /// What it is for; may be empty.
    pub description: String,
    /// Its role in the organization, in words.
    pub role: String,
    /// Whether it is archived.
    pub is_archived: bool,
    /// When it was made.
    pub created: Moment,
}

/// One service account: what it is, and its places in workspaces.
///
/// `GET .../settings/service-accounts/{service_account_id}?after=&before=`
#[derive(Debug, Template)]
#[template(path = "service_accounts/account.html")]
pub struct ServiceAccountPage {
    /// The frame.
    pub shell: Shell,
    /// The path of the list.
    pub list_path: String,
    /// The path of this page.
    pub path: String,
    /// The path of the list of API keys.
    pub keys_path: String,
    /// The path of the list of workspaces.
    pub workspaces_path: String,
    /// Its id.
    pub account_id: String,
    /// Its name.
    pub name: String,
    /// What it is for; may be empty.
    pub description: String,
    /// Its role in the organization, in words.
    pub role: String,
    /// The day it was archived, in words.
    pub archived: Option<String>,
    /// When it was made.
    pub created: Moment,
    /// This page of its places.
    pub places: Vec<PlaceRow>,
    /// The pages beside it.
    pub pager: Pager,
}

/// The place of a service account in a workspace.
#[derive(Debug)]
pub struct PlaceRow {
    /// The workspace, as it stands in paths.
    pub workspace_id: String,
    /// The workspace's name.
    pub workspace: String,
    /// The workspace's colour, as `#RRGGBB`.
    pub color: String,
    /// The role there, in words.
    pub role: String,
    /// Whether it is there without having been added.
    pub is_implicit: bool,
    /// Whether the workspace is archived.
    pub is_archived: bool,
}

impl PlaceRow {
    fn can_change(&self) -> bool {
        !self.is_implicit && !self.is_archived
    }
}

/// "New service account", and "Edit deploy".
///
/// `GET` and `POST .../settings/service-accounts/new` and `.../{service_account_id}/edit`, fields `description`, `role`, and of
/// a new one `name`, of one that is there `seen`.
#[derive(Debug, Template)]
#[template(path = "service_accounts/form.html")]
pub struct ServiceAccountFormPage {
    /// The frame.
    pub shell: Shell,
    /// Where the form is sent.
    pub action: String,
    /// Where one gets without sending it.
    pub back: String,
    /// The name: in its field, or of the one that is there.
    pub name: String,
    /// The description in its field.
    pub description: String,
    /// Roles to choose from.
    pub roles: Vec<RoleChoice>,
    /// What somebody sees who edits one that is there.
    pub editing: Option<Editing>,
    /// What is wrong with the fields.
    pub problems: Problems,
    /// Why it could not be done.
    pub problem: Option<Refused>,
}

impl ServiceAccountFormPage {
    fn title(&self) -> &'static str {
        if self.editing.is_none() { "service-accounts-new" } else { "service-accounts-edit" }
    }

    fn act(&self) -> &'static str {
        if self.editing.is_none() { "service-accounts-create" } else { "workspaces-save" }
    }
}

/// "Add deploy to a workspace", and "Change role" there.
///
/// `GET` and `POST .../settings/service-accounts/{service_account_id}/workspaces/add` and `.../workspaces/{workspace_id}/role`,
/// fields `workspace` and `role`.
#[derive(Debug, Template)]
#[template(path = "service_accounts/place.html")]
pub struct PlacePage {
    /// The frame.
    pub shell: Shell,
    /// Where the form is sent.
    pub action: String,
    /// Where one gets without sending it.
    pub back: String,
    /// The account's name.
    pub name: String,
    /// Workspaces to choose from.
    pub workspaces: Vec<Choice>,
    /// The workspace where the role is changed; `None` when one is to be chosen.
    pub workspace: Option<String>,
    /// Roles to give.
    pub roles: Vec<RoleChoice>,
    /// What is wrong with the fields.
    pub problems: Problems,
    /// Why it could not be done.
    pub problem: Option<Refused>,
}

impl PlacePage {
    fn act(&self) -> &'static str {
        if self.workspace.is_some() { "members-change-role" } else { "service-accounts-add" }
    }
}
