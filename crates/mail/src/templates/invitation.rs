//! "Ana Ruiz invited you to join Acme": the mail that starts it all.

use askama::Template;

use super::names::{neutral_message, neutral_name, shown_address};
use super::{RenderError, Rendered, rendered};

/// The mail to a person who is invited to an organization. Like all that holds a secret link it can't be debug-printed.
#[derive(Clone)]
pub struct Invitation {
    /// As stored; shown as [`neutral_name`] makes it.
    pub organization_name: String,
    /// As stored; `None` when an API key invites.
    pub inviter_name: Option<String>,
    /// What the inviter writes, as stored; shown without what makes links.
    pub message: Option<String>,
    /// The role's name as the Console shows it, such as `Developer`.
    pub role_name: String,
    /// The moment the invitation ends, such as `12 December 2026, 14:05 UTC`; see [`super::moment`].
    pub expires_on: String,
    /// The same as a length, such as `in 21 days`; see [`super::expires_in`].
    pub expires_in: String,
    /// The link to the accept page, with its secret.
    pub accept_url: String,
    /// The address the invitation is for.
    pub to_address: String,
}

#[derive(Template)]
#[template(path = "invitation.txt")]
struct Text<'a> {
    organization: &'a str,
    inviter: Option<&'a str>,
    message: Option<&'a str>,
    role: &'a str,
    expires_on: &'a str,
    expires_in: &'a str,
    accept_url: &'a str,
    address: &'a str,
}

#[derive(Template)]
#[template(path = "invitation.html")]
struct Html<'a> {
    subject: &'a str,
    organization: &'a str,
    inviter: Option<&'a str>,
    message: Option<&'a str>,
    role: &'a str,
    expires: &'a str,
    expires_on: &'a str,
    expires_in: &'a str,
    accept_url: &'a str,
    address: &'a str,
}

impl Invitation {
    /// The mail's subject and parts.
    ///
    /// The sentence says "with the Developer role" and not "as a Developer", because role names are of every kind
    /// (`Billing`, `Managed`) and not each is something a person can be.
    pub fn render(&self) -> Result<Rendered, RenderError> {
        let organization = &neutral_name(&self.organization_name);
        let inviter_name = self.inviter_name.as_deref().map(neutral_name);
        let inviter = inviter_name.as_deref().filter(|name| !name.is_empty());
        let message = self.message.as_deref().map(neutral_message);
        let message = message.as_deref().filter(|message| !message.is_empty());
        let role = &neutral_name(&self.role_name);
        let address = &shown_address(&self.to_address);
        let expires = &format!("{} ({})", self.expires_on, self.expires_in);
        let (expires_on, expires_in, accept_url) = (&self.expires_on, &self.expires_in, &self.accept_url);

        let subject = match inviter {
            Some(name) => format!("{name} invited you to join {organization}"),
            None => format!("You are invited to join {organization}"),
        };
        let text = Text { organization, inviter, message, role, expires_on, expires_in, accept_url, address };
        let html = Html {
            subject: &subject,
            organization,
            inviter,
            message,
            role,
            expires,
            expires_on,
            expires_in,
            accept_url,
            address,
        };
        rendered(subject.clone(), &text, &html)
    }
}
