//! Signing in: an address, then a six-digit code or the link in the mail.

use askama::Template;

use super::forms::Problems;
use super::reader::Reader;
use super::shell::Moment;
use crate::help::Place;

/// `GET /sign-in`; `POST /sign-in`, fields `email`, `next`.
#[derive(Debug, Template)]
#[template(path = "sign_in/address.html")]
pub struct SignInPage {
    /// Who reads it.
    pub reader: Reader,
    /// The address typed so far.
    pub email: String,
    /// Where to go afterwards: a path of ours, or nothing.
    pub next: String,
    /// What is wrong with the address: field `email`.
    pub problems: Problems,
}

impl SignInPage {
    fn leads_to_invitation(&self) -> bool {
        self.next.starts_with("/invites/")
    }
}

/// Whoever is signed in is asked to sign in again, for an act that needs it to be lately.
///
/// `GET /sign-in/confirm`; `POST /sign-in/confirm`, field `next`.
#[derive(Debug, Template)]
#[template(path = "sign_in/confirm.html")]
pub struct ConfirmPage {
    /// Who reads it.
    pub reader: Reader,
    /// Their address, to which the code goes.
    pub email: String,
    /// The form of the act: a path of ours.
    pub next: String,
    /// The page that the form stands on, for whoever would rather not.
    pub back: String,
}

/// `GET` and `POST /sign-in/code`, field `code`.
///
/// Says the same for every address, known or not.
#[derive(Debug, Template)]
#[template(path = "sign_in/code.html")]
pub struct SignInCodePage {
    /// Who reads it.
    pub reader: Reader,
    /// The address that was typed.
    pub email: String,
    /// Where to go afterwards, for "use another address"; empty when nowhere in particular.
    pub next: String,
    /// What is wrong with the code: field `code`.
    pub problems: Problems,
}

/// The mailed link opens this; only the button signs in.
///
/// `GET /sign-in/link/{token}`; `POST /sign-in/link`, field `token`.
#[derive(Debug, Template)]
#[template(path = "sign_in/link.html")]
pub struct SignInLinkPage {
    /// Who reads it.
    pub reader: Reader,
    /// The link's token, sent back with the form.
    pub token: String,
    /// Whom it signs in.
    pub email: String,
    /// When it was asked for, with the time of day.
    pub asked_at: Moment,
    /// From which IP address; empty when it was not over the network.
    pub ip: String,
    /// With which browser: `Firefox on Linux`.
    pub browser: String,
    /// Whether another browser asked for it. A warning is shown then.
    pub is_from_elsewhere: bool,
}

/// A code or a link that can't sign in any more.
#[derive(Debug, Template)]
#[template(path = "sign_in/ended.html")]
pub struct SignInEndedPage {
    /// Who reads it.
    pub reader: Reader,
    /// Why not.
    pub reason: SignInEnd,
}

/// Why a code or a link can't sign in any more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SignInEnd {
    /// It was used, is too old, unknown, tried too often, replaced by a newer one, or asked for in another browser. Which of
    /// these is not told: that it was used would show that the address has an account.
    NotValid,
    /// This was the fifth wrong code.
    TooManyTries,
}

impl SignInEnd {
    fn heading(self) -> &'static str {
        match self {
            Self::NotValid => "sign-in-not-valid",
            Self::TooManyTries => "sign-in-too-many",
        }
    }

    fn words(self) -> &'static str {
        match self {
            Self::NotValid => "sign-in-not-valid-words",
            Self::TooManyTries => "sign-in-too-many-words",
        }
    }
}
