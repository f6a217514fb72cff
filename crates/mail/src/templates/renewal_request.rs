//! The mail to administrators when somebody opens an ended invitation and asks for a new one.

use askama::Template;

use super::names::{neutral_name, shown_address};
use super::{RenderError, Rendered, rendered};

/// The mail to each person who may invite into the organization.
#[derive(Clone, Debug)]
pub struct RenewalRequest {
    /// As stored; shown as [`neutral_name`] makes it.
    pub organization_name: String,
    /// Whose invitation expired or was revoked.
    pub address: String,
    /// The role the ended invitation was for.
    pub role_name: String,
    /// The link to the organization's members page.
    pub members_url: String,
    /// When they asked; see [`super::moment`].
    pub requested_on: String,
}

#[derive(Template)]
#[template(path = "renewal_request.txt")]
struct Text<'a> {
    organization: &'a str,
    address: &'a str,
    role: &'a str,
    members_url: &'a str,
    requested_on: &'a str,
}

#[derive(Template)]
#[template(path = "renewal_request.html")]
struct Html<'a> {
    subject: &'a str,
    organization: &'a str,
    address: &'a str,
    role: &'a str,
    members_url: &'a str,
    requested_on: &'a str,
}

impl RenewalRequest {
    /// The mail's subject and parts.
    pub fn render(&self) -> Result<Rendered, RenderError> {
        let organization = &neutral_name(&self.organization_name);
        let address = &shown_address(&self.address);
        let role = &neutral_name(&self.role_name);
        let RenewalRequest { members_url, requested_on, .. } = self;

        let subject = format!("{address} asks for a new invitation to {organization}");
        let text = Text { organization, address, role, members_url, requested_on };
        let html = Html { subject: &subject, organization, address, role, members_url, requested_on };
        rendered(subject.clone(), &text, &html)
    }
}
