//! An act on several rows of a list: the question before it, and what became of each.

use admit_language::Message;
use askama::Template;

use super::forms::{Refused, RoleChoice};
use super::shell::{Area, Person, Shell};

/// "Revoke 3 invitations?", before and after sending.
///
/// `GET` and `POST` of the act's own path; a field for each chosen row, named by its id, and of a change of roles `role`.
#[derive(Debug, Template)]
#[template(path = "dialogs/chosen.html")]
pub struct ChosenPage {
    /// The frame.
    pub shell: Shell,
    /// Where the form is sent.
    pub action: String,
    /// The page of the list.
    pub back: String,
    /// What is asked, or what the act is called.
    pub heading: Message,
    /// What will be so afterwards.
    pub words: Option<Message>,
    /// What was chosen; empty when nothing was that the act could be about.
    pub rows: Vec<ChosenRow>,
    /// Roles to choose from, of a change of roles.
    pub roles: Vec<RoleChoice>,
    /// The key of what the button says.
    pub act: &'static str,
    /// Whether something is taken away.
    pub is_danger: bool,
    /// What became of each; empty before sending.
    pub results: Vec<RowResult>,
    /// What is wrong with the form as a whole.
    pub problem: Option<Refused>,
}

impl ChosenPage {
    /// A dialog over the list at `back`, whose button says `act`, and about which nothing is chosen yet.
    pub fn new(shell: Shell, back: String, act: &'static str) -> Self {
        Self {
            action: back.clone(),
            heading: shell.t(act),
            words: None,
            rows: Vec::new(),
            roles: Vec::new(),
            is_danger: false,
            results: Vec::new(),
            problem: None,
            back,
            act,
            shell,
        }
    }
}

/// A chosen row.
#[derive(Debug)]
pub struct ChosenRow {
    /// The name of its field.
    pub id: String,
    /// What it is.
    pub what: What,
}

/// What a row is about.
#[derive(Debug)]
pub enum What {
    /// Somebody, or whoever has an address.
    Person(Person),
    /// A key, by its name and what may be shown of it.
    Key(String, String),
    /// Whatever its name tells.
    Named(String),
}

/// What became of one row.
#[derive(Debug)]
pub struct RowResult {
    /// What the row is called.
    pub name: String,
    /// What became of it, in words.
    pub outcome: String,
    /// The path of the article that explains why it was not done; none when it was.
    pub article: Option<String>,
}

impl RowResult {
    fn is_done(&self) -> bool {
        self.article.is_none()
    }
}
