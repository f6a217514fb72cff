//! Settings > Organization: what holds for all of it, and the dialogs over that.

use admit_language::Message;
use askama::Template;

use super::forms::{Choice, Editing, Problems, Refused};
use super::shell::{Area, Shell};

/// What holds for the whole organization.
///
/// `GET /organizations/{organization_id}/settings/organization`
#[derive(Debug, Template)]
#[template(path = "organization/page.html")]
pub struct OrganizationPage {
    /// The frame.
    pub shell: Shell,
    /// The path of this page.
    pub path: String,
    /// The organization, as it stands in paths.
    pub organization_id: String,
    /// Its name.
    pub name: String,
    /// Its kind: `platform` or `enterprise`.
    pub kind: &'static str,
    /// Its limits.
    pub limits: Vec<LimitRow>,
    /// Whether only addresses of these domains are invited.
    pub domains_only: bool,
    /// The domains.
    pub domains: Vec<String>,
    /// Whether an invitation's link may be passed on by hand.
    pub links_allowed: bool,
    /// Whether a directory decides who is a member.
    pub has_directory: bool,
    /// What was chosen for its mails: names and values.
    pub mail: Vec<(String, String)>,
    /// Whether it has API keys.
    pub has_keys: bool,
    /// Whether there is a primary owner, and it is who looks.
    pub can_hand_over: bool,
}

/// One limit.
#[derive(Debug)]
pub struct LimitRow {
    /// The setting, as the API calls it.
    pub setting: &'static str,
    /// How much of it is used, where that is counted for the whole organization.
    pub used: Option<String>,
    /// What that is made of, in words.
    pub parts: Option<String>,
    /// The limit, if there is one.
    pub limit: Option<String>,
    /// Whether all of it is used.
    pub is_full: bool,
}

/// "Rename the organization"
///
/// `GET` and `POST .../settings/organization/name`, fields `name` and `seen`.
#[derive(Debug, Template)]
#[template(path = "organization/name.html")]
pub struct RenameOrganizationPage {
    /// The frame.
    pub shell: Shell,
    /// The path of the page below.
    pub path: String,
    /// What somebody else set meanwhile.
    pub editing: Editing,
    /// The name in its field.
    pub name: String,
    /// What is wrong with the field.
    pub problems: Problems,
    /// Why it could not be renamed.
    pub problem: Option<Refused>,
}

/// "Change limits"
///
/// `GET` and `POST .../settings/organization/limits`, a field for each limit, and `seen`.
#[derive(Debug, Template)]
#[template(path = "organization/limits.html")]
pub struct LimitsPage {
    /// The frame.
    pub shell: Shell,
    /// The path of the page below.
    pub path: String,
    /// What somebody else set meanwhile.
    pub editing: Editing,
    /// Each limit with what stands in its field; empty is no limit.
    pub limits: Vec<(&'static str, String)>,
    /// What is wrong with the fields.
    pub problems: Problems,
    /// Why they could not be changed.
    pub problem: Option<Refused>,
}

/// "Who may be invited"
///
/// `GET` and `POST .../settings/organization/domains`, fields `only`, `domains`, `links` and `seen`.
#[derive(Debug, Template)]
#[template(path = "organization/domains.html")]
pub struct DomainsPage {
    /// The frame.
    pub shell: Shell,
    /// The path of the page below.
    pub path: String,
    /// What somebody else set meanwhile.
    pub editing: Editing,
    /// Whether only these are invited.
    pub only: bool,
    /// The domains, one on each line.
    pub domains: String,
    /// Whether an invitation's link may be passed on by hand.
    pub links_allowed: bool,
    /// What is wrong with the fields.
    pub problems: Problems,
    /// Why they could not be changed.
    pub problem: Option<Refused>,
}

/// "Mail appearance"
///
/// `GET` and `POST .../settings/organization/mail`, fields `language`, `sender_name`, `reply_to`, `color`, `note`, `seen`, and
/// `preview`, the language of the preview.
#[derive(Debug, Template)]
#[template(path = "organization/mail.html")]
pub struct MailAppearancePage {
    /// The frame.
    pub shell: Shell,
    /// The path of the page that this one belongs to.
    pub path: String,
    /// What somebody else set meanwhile.
    pub editing: Editing,
    /// Languages to choose from; the first is none.
    pub languages: Vec<Choice>,
    /// The sender's name.
    pub sender_name: String,
    /// Where replies go.
    pub reply_to: String,
    /// Colours to choose from; the first is none.
    pub colors: Vec<Choice>,
    /// The line of the organization's own.
    pub note: String,
    /// Languages of the preview.
    pub preview_languages: Vec<Choice>,
    /// The mail as it would be; none while something is wrong with the fields.
    pub preview: Option<MailPreview>,
    /// What is wrong with the fields.
    pub problems: Problems,
    /// Why they could not be changed.
    pub problem: Option<Refused>,
}

/// A mail as it would be.
#[derive(Debug)]
pub struct MailPreview {
    /// Its subject.
    pub subject: String,
    /// Whom it is from.
    pub from: String,
    /// Where replies go.
    pub reply_to: Option<String>,
    /// Its text part.
    pub text: String,
    /// Where its HTML part is, to be shown in a frame.
    pub source: String,
}

/// "Revoke all open invitations?" and "Disable all API keys?", confirmed with the name of the organization.
///
/// `GET` and `POST .../settings/organization/revoke-invites` and `.../settings/organization/disable-keys`, field `name`.
#[derive(Debug, Template)]
#[template(path = "organization/by_name.html")]
pub struct ByNamePage {
    /// The frame.
    pub shell: Shell,
    /// The path of the page below.
    pub path: String,
    /// Where the form is sent.
    pub action: String,
    /// The organization's name, to be typed.
    pub name: String,
    /// The question, which names the organization.
    pub question: Message,
    /// How many there are, and what will be so afterwards.
    pub words: Message,
    /// The key of what the button says.
    pub act: &'static str,
    /// What is wrong with the field.
    pub problems: Problems,
    /// Why it could not be done.
    pub problem: Option<Refused>,
}

/// "Hand over the role of primary owner"
///
/// `GET` and `POST .../settings/organization/hand-over`, fields `address` and `name`.
#[derive(Debug, Template)]
#[template(path = "organization/hand_over.html")]
pub struct HandOverPage {
    /// The frame.
    pub shell: Shell,
    /// The path of the page below.
    pub path: String,
    /// The organization's name, to be typed.
    pub name: String,
    /// Whose it shall be, as typed.
    pub address: String,
    /// What is wrong with the fields.
    pub problems: Problems,
    /// Why it could not be handed over.
    pub problem: Option<Refused>,
}
