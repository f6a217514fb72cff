//! Dialogs that ask before something is taken away, whatever it is.

use admit_language::Message;
use askama::Template;

use super::forms::Refused;
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
            touched: None,
            problem: None,
            back,
            act,
            shell,
        }
    }
}
