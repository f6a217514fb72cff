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
    /// The mark of a form that works once.
    pub once: Option<String>,
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
            once: None,
            problem: None,
            back,
            act,
            shell,
        }
    }
}

/// "Deploy was made already": a form whose answer shows a secret was sent again, and nothing was done again.
///
/// Answers such a form with status 409, and its address with status 200.
#[derive(Debug, Template)]
#[template(path = "dialogs/made_before.html")]
pub struct MadeBeforePage {
    /// The frame.
    pub shell: Shell,
    /// The key of the heading's message.
    pub heading: &'static str,
    /// What was made.
    pub name: String,
    /// The key of what the list is called that it is in.
    pub place: &'static str,
    /// Where it is.
    pub back: String,
    /// How somebody who has not kept the secret gets another: `rotate`, `renew`, `replace`, `link`.
    pub way: &'static str,
    /// The dialog that does so, and the key of what its button says.
    pub act: (String, &'static str),
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
