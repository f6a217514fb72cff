//! The signed-in person's own pages: organizations to choose from, and sessions.

use askama::Template;

use super::reader::Reader;
use super::shell::{Area, Moment, OrganizationLink, Person, Shell, initials};

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
