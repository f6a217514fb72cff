//! The signed-in person's own pages: organizations to choose from, the account, open invitations, and sessions.

use askama::Template;

use super::forms::Problems;
use super::reader::{Reader, Theme};
use super::shell::{Area, Moment, OrganizationLink, Person, Shell, initials};
use crate::help::Place;

/// The person's organizations, when there is not just one.
///
/// `GET /`
#[derive(Debug, Template)]
#[template(path = "account/organizations.html")]
pub struct OrganizationsPage {
    /// Who reads it.
    pub reader: Reader,
    /// Who is signed in.
    pub person: Person,
    /// Their organizations; none is possible, after having been removed from the last.
    pub organizations: Vec<OrganizationLink>,
    /// Open invitations that the person can accept.
    pub open_invites: i64,
}

impl OrganizationLink {
    /// The letters that stand for the organization.
    pub fn initials(&self) -> String {
        initials(&self.name, true)
    }
}

/// An organization as a member sees it who doesn't manage its members. They arrive here after accepting.
///
/// `GET /organizations/{organization_id}`
#[derive(Debug, Template)]
#[template(path = "account/start.html")]
pub struct StartPage {
    /// The frame.
    pub shell: Shell,
    /// The organization's name.
    pub organization: String,
    /// Who is signed in.
    pub person: Person,
    /// Their role there, in words.
    pub role: String,
    /// What somebody with this role may do, in one short sentence.
    pub role_description: String,
}

/// How the person is called, and how they read.
///
/// `GET` and `POST /account`, fields `name`, `language` and `theme`; the last two are empty to follow browser and device.
#[derive(Debug, Template)]
#[template(path = "account/profile.html")]
pub struct ProfilePage {
    /// The frame.
    pub shell: Shell,
    /// The name; may be empty.
    pub name: String,
    /// The address.
    pub address: String,
    /// The tag of the language that was chosen, if one was.
    pub language: Option<String>,
    /// The colours that were chosen, if some were.
    pub theme: Option<Theme>,
    /// What is wrong with the name: field `name`.
    pub problems: Problems,
}

impl ProfilePage {
    /// The choices of colours: what is sent, the key of what is read, whether it is chosen.
    fn themes(&self) -> [(&'static str, &'static str, bool); 3] {
        [
            ("", "account-theme-system", self.theme.is_none()),
            (Theme::Light.as_str(), "account-theme-light", self.theme == Some(Theme::Light)),
            (Theme::Dark.as_str(), "account-theme-dark", self.theme == Some(Theme::Dark)),
        ]
    }

    fn has_chosen(&self, tag: &str) -> bool {
        self.language.as_deref() == Some(tag)
    }
}

/// The person's open invitations.
///
/// `GET /account/invites`; answered at `POST /invites/{invite_id}/accept` and `GET /invites/{invite_id}/decline`.
#[derive(Debug, Template)]
#[template(path = "account/invites.html")]
pub struct MyInvitesPage {
    /// The frame.
    pub shell: Shell,
    /// The invitations, the newest first.
    pub invites: Vec<MyInviteRow>,
}

/// One open invitation.
#[derive(Debug)]
pub struct MyInviteRow {
    /// The invitation, as it stands in paths.
    pub invite_id: String,
    /// The organization to join.
    pub organization: String,
    /// Who invites; none when a program does.
    pub inviter: Option<String>,
    /// The role, in words.
    pub role: String,
    /// When it expires: `Expires in 3 days`.
    pub expires: String,
}

/// Where the person is signed in.
///
/// `GET /account/sessions`; `POST /account/sessions/{session_id}/end`
#[derive(Debug, Template)]
#[template(path = "account/sessions.html")]
pub struct SessionsPage {
    /// The frame.
    pub shell: Shell,
    /// The sessions, this one first.
    pub sessions: Vec<SessionRow>,
    /// Whether there are others than this one.
    pub has_others: bool,
}

/// One session.
#[derive(Debug)]
pub struct SessionRow {
    /// The session, as it stands in paths (not its secret).
    pub session_id: String,
    /// The browser: `Firefox on Linux`.
    pub browser: String,
    /// The IP address it was last used from.
    pub ip: String,
    /// When it was last used, with the time of day.
    pub last_used_at: Moment,
    /// When it began.
    pub began_at: Moment,
    /// Whether it is the session that shows this page.
    pub is_this: bool,
}
