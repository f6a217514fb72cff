//! The mail that lets a person sign in: a code to type and a link to open.

use admit_language::{Message, Words};
use askama::Template;
use jiff::Timestamp;

use super::names::neutral_origin;
use super::{RenderError, Rendered, rendered};

/// The mail to a person who asked to sign in.
#[derive(Clone)]
pub struct SignIn {
    /// The language.
    pub words: Words,
    /// Six digits. The text part has them alone on a line, and copying them out of the HTML part gives six digits too.
    pub code: String,
    /// The link to the page that signs in, with its secret.
    pub sign_in_url: String,
    /// How long code and link are valid.
    pub minutes_valid: u32,
    /// The browser and the IP address that asked, such as `Firefox on Linux, 203.0.113.9`.
    pub asked_from: String,
    /// When they asked.
    pub asked_at: Timestamp,
}

#[derive(Template)]
#[template(path = "sign_in.txt")]
struct Text<'a> {
    words: Words,
    code: &'a str,
    sign_in_url: &'a str,
    valid: &'a Message,
    asked_from: &'a str,
    asked_on: &'a str,
}

#[derive(Template)]
#[template(path = "sign_in.html")]
struct Html<'a> {
    words: Words,
    subject: &'a Message,
    code: &'a str,
    code_start: &'a str,
    code_end: &'a str,
    sign_in_url: &'a str,
    valid: &'a Message,
    asked_from: &'a str,
    asked_on: &'a str,
}

impl SignIn {
    /// The mail's subject and parts. The subject holds no code: mail servers write subjects to their logs.
    pub fn render(&self) -> Result<Rendered, RenderError> {
        let SignIn { words, code, sign_in_url, minutes_valid, .. } = self;
        let words = *words;
        let asked_from = &neutral_origin(&self.asked_from);
        let asked_on = &words.moment(self.asked_at);
        let (code_start, code_end) = code.split_at_checked(3).unwrap_or((code, ""));

        let subject = &words.t("mail-sign-in-subject");
        let valid = &words.t("mail-sign-in-valid").with("minutes", *minutes_valid);
        let text = Text { words, code, sign_in_url, valid, asked_from, asked_on };
        let html = Html { words, subject, code, code_start, code_end, sign_in_url, valid, asked_from, asked_on };
        rendered(subject, &text, &html)
    }
}
