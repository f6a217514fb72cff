//! The mail to administrators when somebody opens an ended invitation and asks for a new one.

use admit_language::{Message, Words};
use askama::Template;
use jiff::Timestamp;

use super::folding::held;
use super::names::{neutral_name, shown_address};
use super::{RenderError, Rendered, rendered};

/// The mail to each person who may invite into the organization.
#[derive(Clone, Debug)]
pub struct RenewalRequest {
    /// The language.
    pub words: Words,
    /// As stored; shown as [`neutral_name`] makes it.
    pub organization_name: String,
    /// Whose invitation expired or was revoked.
    pub address: String,
    /// The role the ended invitation was for.
    pub role_name: String,
    /// The link to the organization's members page.
    pub members_url: String,
    /// When they asked.
    pub requested_at: Timestamp,
}

#[derive(Template)]
#[template(path = "renewal_request.txt")]
struct Text<'a> {
    words: Words,
    asks: &'a Message,
    why: &'a Message,
    role: &'a str,
    members_url: &'a str,
    requested_on: &'a str,
}

#[derive(Template)]
#[template(path = "renewal_request.html")]
struct Html<'a> {
    words: Words,
    subject: &'a Message,
    asks: &'a Message,
    why: &'a Message,
    address: &'a str,
    role: &'a str,
    members_url: &'a str,
    requested_on: &'a str,
}

impl RenewalRequest {
    /// The mail's subject and parts.
    pub fn render(&self) -> Result<Rendered, RenderError> {
        let RenewalRequest { words, members_url, .. } = self;
        let words = *words;
        let organization = neutral_name(&self.organization_name);
        let address = &shown_address(&self.address);
        let role = &neutral_name(&self.role_name);
        let requested_on = &words.moment(self.requested_at);

        let about = |key, organization: &str| words.t(key).with("organization", organization).with("address", address);
        let unbroken = held(&organization);
        let subject = &about("mail-renewal-subject", &organization);
        let text = Text {
            words,
            asks: &about("mail-renewal-words", &unbroken),
            why: &about("mail-renewal-footer", &unbroken),
            role,
            members_url,
            requested_on,
        };
        let html = Html {
            words,
            subject,
            asks: &about("mail-renewal-words", &organization),
            why: &about("mail-renewal-footer", &organization),
            address,
            role,
            members_url,
            requested_on,
        };
        rendered(subject, &text, &html)
    }
}
