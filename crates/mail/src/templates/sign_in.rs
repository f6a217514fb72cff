//! The mail that lets a person sign in: a code to type and a link to open.

use askama::Template;

use super::names::neutral_origin;
use super::{RenderError, Rendered, rendered};

/// The mail to a person who asked to sign in.
#[derive(Clone)]
pub struct SignIn {
    /// Six digits. The text part has them alone on a line, and copying them out of the HTML part gives six digits too.
    pub code: String,
    /// The link to the page that signs in, with its secret.
    pub sign_in_url: String,
    /// How long code and link are valid.
    pub minutes_valid: u32,
    /// The browser and the IP address that asked, such as `Firefox on Linux, 203.0.113.9`.
    pub asked_from: String,
    /// When they asked; see [`super::moment`].
    pub asked_on: String,
}

#[derive(Template)]
#[template(path = "sign_in.txt")]
struct Text<'a> {
    code: &'a str,
    sign_in_url: &'a str,
    minutes_valid: u32,
    asked_from: &'a str,
    asked_on: &'a str,
}

#[derive(Template)]
#[template(path = "sign_in.html")]
struct Html<'a> {
    subject: &'a str,
    code: &'a str,
    code_start: &'a str,
    code_end: &'a str,
    sign_in_url: &'a str,
    minutes_valid: u32,
    asked_from: &'a str,
    asked_on: &'a str,
}

impl SignIn {
    /// The mail's subject and parts. The subject holds no code: mail servers write subjects to their logs.
    pub fn render(&self) -> Result<Rendered, RenderError> {
        let SignIn { code, sign_in_url, asked_on, .. } = self;
        let minutes_valid = self.minutes_valid;
        let asked_from = &neutral_origin(&self.asked_from);
        let (code_start, code_end) = code.split_at_checked(3).unwrap_or((code, ""));

        let subject = "Your sign-in code for Admit";
        let text = Text { code, sign_in_url, minutes_valid, asked_from, asked_on };
        let html = Html { subject, code, code_start, code_end, sign_in_url, minutes_valid, asked_from, asked_on };
        rendered(subject.to_owned(), &text, &html)
    }
}
