//! Accepting an invitation: the mailed link, a signed-in person's own invite, and how each can end.

use askama::Template;

use super::reader::Reader;
use super::shell::Moment;
use crate::help::Place;

/// What an invitation says to the person invited.
#[derive(Debug, Clone)]
pub struct InviteFacts {
    /// The organization's name.
    pub organization: String,
    /// The name of who invited; none when a program did, which nobody knows by name.
    pub inviter: Option<String>,
    /// The address that was invited.
    pub address: String,
    /// The role in words.
    pub role: String,
    /// What somebody with this role may do, in one short sentence.
    pub role_description: String,
    /// When the invitation expires.
    pub expires_at: Moment,
    /// The same as a length: `in 20 days`.
    pub expires_in: String,
}

impl InviteFacts {
    /// The letters that stand for the organization.
    fn initials(&self) -> String {
        super::shell::initials(&self.organization, true)
    }
}

/// The page behind the mailed link. It changes nothing.
///
/// `GET /accept/{token}`; `POST /accept` (`token`, `name`), `POST /accept/declining` (`token`), `POST /accept/switch` (`token`).
#[derive(Debug, Template)]
#[template(path = "accept/invitation.html")]
pub struct AcceptPage {
    /// Who reads it.
    pub reader: Reader,
    /// The link's token, sent back with each form.
    pub token: String,
    /// What the invitation says.
    pub invite: InviteFacts,
    /// Who is looking, and so what they can do.
    pub visitor: Visitor,
}

/// Who looks at an invitation.
#[derive(Debug)]
pub enum Visitor {
    /// Nobody has an account with the invited address: asks for a name.
    New {
        /// The name typed so far.
        name: String,
        /// What is wrong with it.
        problem: Option<String>,
    },
    /// The invited address has an account and nobody is signed in.
    SignedOut {
        /// Where to sign in: `/sign-in?next=/invites/{invite_id}`.
        sign_in: String,
    },
    /// The invited person is signed in.
    Invited {
        /// Their name.
        name: String,
    },
    /// Somebody else is signed in.
    Other {
        /// The address of whoever is signed in.
        address: String,
    },
}

/// A signed-in person's own invite, without the mailed token.
///
/// `GET /invites/{invite_id}`; `POST /invites/{invite_id}/accept`, `GET /invites/{invite_id}/decline`.
#[derive(Debug, Template)]
#[template(path = "accept/my_invite.html")]
pub struct MyInvitePage {
    /// Who reads it.
    pub reader: Reader,
    /// The invite, as it stands in paths.
    pub invite_id: String,
    /// What it says.
    pub invite: InviteFacts,
    /// The name of whoever is signed in.
    pub name: String,
}

/// "Decline this invitation?"
///
/// `POST /accept/declining` (`token`), `GET /invites/{invite_id}/decline`; `POST /accept/decline` (`token`), `POST
/// /invites/{invite_id}/decline`.
#[derive(Debug, Template)]
#[template(path = "accept/decline.html")]
pub struct DeclinePage {
    /// Who reads it.
    pub reader: Reader,
    /// The organization's name.
    pub organization: String,
    /// By what the invite is referred to.
    pub with: DeclineWith,
}

/// By what a person who declines refers to the invite.
#[derive(Debug)]
pub enum DeclineWith {
    /// The token of the mailed link.
    Token(String),
    /// The invite's id, by a signed-in person.
    Id(String),
}

/// An invitation that can't be accepted (any more), or has just been declined.
#[derive(Debug, Template)]
#[template(path = "accept/outcome.html")]
pub struct AcceptOutcomePage {
    /// Who reads it.
    pub reader: Reader,
    /// What has become of it.
    pub outcome: AcceptOutcome,
    /// The organization's name; `None` when the link is unknown.
    pub organization: Option<String>,
    /// The link's token, for "Ask for a new one"; `None` takes the button away.
    pub token: Option<String>,
}

/// What has become of an invitation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AcceptOutcome {
    /// Its 21 days are over.
    Expired,
    /// An administrator took it back.
    Revoked,
    /// It was accepted before.
    Used,
    /// The person has just declined it, or had before.
    Declined,
    /// No invitation belongs to this link.
    Unknown,
    /// The person asked for a new one; the administrators are told if it is needed, which is not shown.
    Asked,
}

impl AcceptOutcome {
    fn heading(self) -> &'static str {
        match self {
            Self::Expired => "outcome-expired",
            Self::Revoked => "outcome-revoked",
            Self::Used => "outcome-used",
            Self::Declined => "outcome-declined",
            Self::Unknown => "outcome-unknown",
            Self::Asked => "outcome-asked",
        }
    }

    /// Whether the person may be a member, and so wants to sign in.
    fn words(self) -> &'static str {
        match self {
            Self::Expired => "outcome-expired-words",
            Self::Revoked => "outcome-revoked-words",
            Self::Used => "outcome-used-words",
            Self::Declined => "outcome-declined-words",
            Self::Unknown => "outcome-unknown-words",
            Self::Asked => "outcome-asked-words",
        }
    }

    fn explained(self) -> Place {
        match self {
            Self::Declined => Place::DeclineInvitation,
            Self::Asked => Place::AcceptInvitation,
            Self::Expired | Self::Revoked | Self::Used | Self::Unknown => Place::InvitationOver,
        }
    }

    fn may_be_member(self) -> bool {
        matches!(self, Self::Used | Self::Asked)
    }

    fn is_good(self) -> bool {
        self == Self::Asked
    }
}

impl AcceptOutcomePage {
    fn organization_or_it(&self) -> String {
        self.organization.clone().unwrap_or_else(|| self.reader.t("outcome-the-organization").to_string())
    }
}
