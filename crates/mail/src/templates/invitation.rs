//! "Ana Ruiz invited you to join Acme": the mail that starts it all.

use admit_language::{Length, Message, Words};
use askama::Template;
use jiff::Timestamp;

use super::folding::held;
use super::names::{neutral_message, neutral_name, shown_address};
use super::{RenderError, Rendered, rendered};

/// The mail to a person who is invited to an organization. Like all that holds a secret link it can't be debug-printed.
#[derive(Clone)]
pub struct Invitation {
    /// The language.
    pub words: Words,
    /// As stored; shown as [`neutral_name`] makes it.
    pub organization_name: String,
    /// As stored; `None` when an API key invites.
    pub inviter_name: Option<String>,
    /// What the inviter writes, as stored; shown without what makes links.
    pub message: Option<String>,
    /// A line of the organization's own, as stored; shown without what makes links.
    pub note: Option<String>,
    /// The colour of the button, as `#rrggbb`; anything else is taken for none.
    pub accent_color: Option<String>,
    /// The role's name as the Console shows it, such as `Developer`.
    pub role_name: String,
    /// When the invitation ends.
    pub expires_at: Timestamp,
    /// How long that is from now.
    pub expires_in: Length,
    /// The link to the accept page, with its secret.
    pub accept_url: String,
    /// The address the invitation is for.
    pub to_address: String,
}

#[derive(Template)]
#[template(path = "invitation.txt")]
struct Text<'a> {
    words: Words,
    invited: &'a Message,
    message: Option<&'a str>,
    expires: &'a Message,
    accept_url: &'a str,
    address: &'a str,
    organization: &'a str,
    note: Option<&'a str>,
}

#[derive(Template)]
#[template(path = "invitation.html")]
struct Html<'a> {
    words: Words,
    subject: &'a Message,
    invited: &'a Message,
    organization: &'a str,
    message: Option<&'a str>,
    role: &'a str,
    expires: &'a Message,
    ends: &'a str,
    accept_url: &'a str,
    address: &'a str,
    note: Option<&'a str>,
    accent_color: Option<&'a str>,
}

/// Who invites to what.
struct Who<'a> {
    words: Words,
    inviter: Option<&'a str>,
    organization: &'a str,
    role: &'a str,
}

impl Who<'_> {
    fn subject(&self) -> Message {
        match self.inviter {
            Some(name) => self.words.t("mail-invitation-subject-by").with("inviter", name),
            None => self.words.t("mail-invitation-subject"),
        }
        .with("organization", self.organization)
    }

    /// The sentence says "with the Developer role" and not "as a Developer", because role names are of every kind
    /// (`Billing`, `Managed`) and not each is something a person can be.
    fn invited(&self) -> Message {
        match self.inviter {
            Some(name) => self.words.t("mail-invitation-words-by").with("inviter", name),
            None => self.words.t("mail-invitation-words"),
        }
        .with("organization", self.organization)
        .with("role", self.role)
    }
}

impl Invitation {
    /// The mail's subject and parts.
    pub fn render(&self) -> Result<Rendered, RenderError> {
        let words = self.words;
        let organization = &neutral_name(&self.organization_name);
        let inviter = self.inviter_name.as_deref().map(neutral_name).filter(|name| !name.is_empty());
        let message = self.message.as_deref().map(neutral_message).filter(|message| !message.is_empty());
        let note = self.note.as_deref().map(neutral_message).filter(|note| !note.is_empty());
        let note = note.as_deref();
        let (message, accept_url) = (message.as_deref(), &self.accept_url);
        let role = &neutral_name(&self.role_name);
        let address = &shown_address(&self.to_address);
        let expires_on = &words.moment(self.expires_at);
        let expires_in = &words.t("accept-expires-in").with_length(self.expires_in);
        let expires = &words.t("mail-invitation-expires").with("in", expires_in).with("at", expires_on);

        let ends = &format!("{expires_on} ({expires_in})");
        let who = Who { words, inviter: inviter.as_deref(), organization, role };
        let subject = &who.subject();
        let unbroken = (inviter.as_deref().map(held), held(organization), held(role));
        let whole = Who { words, inviter: unbroken.0.as_deref(), organization: &unbroken.1, role: &unbroken.2 };
        let text = Text { words, invited: &whole.invited(), message, expires, accept_url, address, organization, note };
        let html = Html {
            words,
            subject,
            invited: &who.invited(),
            organization,
            message,
            role,
            expires,
            ends,
            accept_url,
            address,
            note,
            accent_color: self.accent_color.as_deref().filter(|color| is_color(color)),
        };
        rendered(subject, &text, &html)
    }
}

/// Whether it can stand in a style: it is checked when it is stored, and once more where it would do harm.
fn is_color(text: &str) -> bool {
    let digits = text.strip_prefix('#').unwrap_or_default();
    digits.len() == 6 && digits.bytes().all(|byte| byte.is_ascii_hexdigit())
}
