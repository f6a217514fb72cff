//! Dialogs that several parts of the Console have: the question before something is taken away, and the choice of a member.

use admit_language::Message;
use askama::Template;

use super::forms::{Refused, RoleChoice};
use super::shell::{Area, Person, Shell};

/// "Delete group Research?"
///
/// `GET` and `POST` of the act's own path; the form has no fields.
#[derive(Debug, Template)]
#[template(path = "dialogs/confirm.html")]
pub struct ConfirmPage {
    /// The frame.
    pub shell: Shell,
    /// Where the form is sent.
    pub action: String,
    /// Where one gets without sending it.
    pub back: String,
    /// The question, which names what it is about.
    pub question: Message,
    /// Whom it is about.
    pub person: Option<Person>,
    /// What may be shown of the key that it is about.
    pub hint: Option<String>,
    /// What will be so afterwards.
    pub words: Message,
    /// What else it touches, by name, under a line that says so.
    pub touched: Option<(Message, Vec<String>)>,
    /// The key of what the button says.
    pub act: &'static str,
    /// Why it could not be done.
    pub problem: Option<Refused>,
}

impl ConfirmPage {
    /// A dialog over the page at `back`, whose button says `act`, and which asks nothing yet.
    pub fn new(shell: Shell, back: String, act: &'static str) -> Self {
        Self {
            action: back.clone(),
            question: shell.t(act),
            words: shell.t(act),
            person: None,
            hint: None,
            touched: None,
            problem: None,
            back,
            act,
            shell,
        }
    }
}

/// "Add a member to Research": a search among the organization's members, and the choice of one.
///
/// `GET` and `POST .../settings/groups/{rbac_group_id}/members/add` and `.../settings/workspaces/{workspace_id}/members/add`,
/// fields `search`, `user_id`, and of a workspace `role`.
#[derive(Debug, Template)]
#[template(path = "dialogs/add_member.html")]
pub struct AddMemberPage {
    /// The frame.
    pub shell: Shell,
    /// The path of the group or the workspace.
    pub path: String,
    /// Its name.
    pub name: String,
    /// What was searched for.
    pub search: String,
    /// Who was found.
    pub people: Vec<PersonChoice>,
    /// Whether there are more.
    pub has_more: bool,
    /// Roles to give; none in a group.
    pub roles: Vec<RoleChoice>,
    /// Why nobody was added.
    pub problem: Option<Refused>,
}

/// A member of the organization to choose.
#[derive(Debug)]
pub struct PersonChoice {
    /// The member's id.
    pub user_id: String,
    /// Who it is.
    pub person: Person,
    /// Whether it is the chosen one.
    pub is_selected: bool,
}
