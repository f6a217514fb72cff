//! Letting programs in: which one asks, what it may do, for which organization.

use admit_language::{Message, Words};
use askama::Template;

use super::forms::Problems;
use super::reader::Reader;
use super::shell::{Moment, OrganizationLink, Person};
use crate::help::Place;

/// A program on the person's own computer asks.
///
/// `GET /oauth/authorize`; `POST /oauth/authorize`, the fields below and `organization_id`, `decision` (`approve` or
/// `deny`).
#[derive(Debug, Template)]
#[template(path = "consent/code.html")]
pub struct ConsentPage {
    /// Who reads it.
    pub reader: Reader,
    /// What the program is called.
    pub client: String,
    /// What it asked with, sent back with the form.
    pub fields: Vec<(&'static str, String)>,
    /// Who is signed in.
    pub person: Person,
    /// The organizations that the person may let it into.
    pub organizations: Vec<OrganizationLink>,
}

/// Somebody types the code that a program elsewhere shows.
///
/// `GET /device`; `POST /device`, field `user_code`.
#[derive(Debug, Template)]
#[template(path = "consent/device_code.html")]
pub struct DeviceCodePage {
    /// Who reads it.
    pub reader: Reader,
    /// The code typed so far.
    pub user_code: String,
    /// What is wrong with the code: field `user_code`.
    pub problems: Problems,
}

/// A program elsewhere asks.
///
/// `POST /device/answer`, fields `user_code`, `organization_id`, `decision` (`approve` or `deny`).
#[derive(Debug, Template)]
#[template(path = "consent/device.html")]
pub struct DeviceConsentPage {
    /// Who reads it.
    pub reader: Reader,
    /// What the program is called.
    pub client: String,
    /// The code that it shows, sent back with the form.
    pub user_code: String,
    /// Since when it waits, with the time of day.
    pub asked_at: Moment,
    /// From which IP address; empty when it was not over the network.
    pub ip: String,
    /// What it says it is.
    pub program: String,
    /// Who is signed in.
    pub person: Person,
    /// The organizations that the person may let it into.
    pub organizations: Vec<OrganizationLink>,
}

/// How it ended, where there is no program to go back to.
#[derive(Debug, Template)]
#[template(path = "consent/outcome.html")]
pub struct ConsentOutcomePage {
    /// Who reads it.
    pub reader: Reader,
    /// How.
    pub outcome: ConsentOutcome,
}

/// How it ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ConsentOutcome {
    /// The program elsewhere is let in.
    Allowed,
    /// It is not.
    Denied,
    /// The program asked wrongly.
    Malformed {
        /// What is wrong: `twice`, `client`, `redirect` or `state`.
        problem: &'static str,
    },
}

impl ConsentOutcome {
    fn heading(self) -> &'static str {
        match self {
            Self::Allowed => "consent-allowed",
            Self::Denied => "consent-denied",
            Self::Malformed { .. } => "consent-malformed",
        }
    }

    fn words(self, words: &Words) -> Message {
        match self {
            Self::Allowed => words.t("consent-allowed-words"),
            Self::Denied => words.t("consent-denied-words"),
            Self::Malformed { problem } => words.t("consent-malformed-words").case("problem", problem),
        }
    }
}
