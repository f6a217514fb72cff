//! What a program sends along when it asks by way of the browser (RFC 6749 section 4.1.1, RFC 7636 section 4.3).

use admit_core::authorizations::{Challenge, Client, CodeRequest, Redirect, SCOPE};

use crate::html::Form;

/// The longest `state` that is carried there and back.
const STATE_LIMIT: usize = 256;
/// What is sent, in the order in which the page sends it again.
pub(super) const NAMES: [&str; 7] =
    ["response_type", "client_id", "redirect_uri", "code_challenge", "code_challenge_method", "scope", "state"];

/// A program's question, read whole.
pub(super) struct Asked {
    pub(super) request: CodeRequest,
    pub(super) state: Option<String>,
}

/// A question that can't be put to anybody.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Malformed {
    /// It does not say where its program is, so the person is told what is wrong: `twice`, `client`, `redirect` or `state`.
    Nowhere(&'static str),
    /// The program is told.
    At { redirect: Redirect, state: Option<String>, error: &'static str, description: &'static str },
}

impl Asked {
    /// Reads it from the address that the program opened.
    pub(super) fn from_query(query: &str) -> Result<Self, Malformed> {
        let pairs: Vec<(String, String)> = url::form_urlencoded::parse(query.as_bytes()).into_owned().collect();
        for name in NAMES {
            if pairs.iter().filter(|(given, _)| given == name).count() > 1 {
                return Err(Malformed::Nowhere("twice"));
            }
        }
        Self::read(|name| pairs.iter().find(|(given, _)| given == name).map_or("", |(_, value)| value))
    }

    /// Reads it from the form, which sends it again.
    pub(super) fn from_form(form: &Form) -> Result<Self, Malformed> {
        Self::read(|name| form.field(name))
    }

    fn read<'a>(field: impl Fn(&str) -> &'a str) -> Result<Self, Malformed> {
        let client = Client::find(field("client_id")).ok_or(Malformed::Nowhere("client"))?;
        let redirect = Redirect::parse(field("redirect_uri")).ok_or(Malformed::Nowhere("redirect"))?;
        let state = Some(field("state").to_owned()).filter(|state| !state.is_empty());
        if state.as_ref().is_some_and(|state| state.len() > STATE_LIMIT) {
            return Err(Malformed::Nowhere("state"));
        }
        let wrong = |error, description| {
            Err(Malformed::At { redirect: redirect.clone(), state: state.clone(), error, description })
        };
        if field("response_type") != "code" {
            return wrong("unsupported_response_type", "response_type: Input should be 'code'");
        }
        if !["", SCOPE].contains(&field("scope")) {
            return wrong("invalid_scope", "scope: Input should be 'org:admin'");
        }
        if field("code_challenge_method") != "S256" {
            return wrong("invalid_request", "code_challenge_method: Input should be 'S256'");
        }
        let Some(challenge) = Challenge::parse(field("code_challenge")) else {
            return wrong("invalid_request", "code_challenge: Input should be a SHA-256 in base64url");
        };
        Ok(Self { request: CodeRequest { client, redirect, challenge }, state })
    }

    /// What the form sends again, so that nothing need be kept of who only asked.
    pub(super) fn fields(&self) -> Vec<(&'static str, String)> {
        let values = [
            "code".to_owned(),
            self.request.client.id().to_owned(),
            self.request.redirect.uri(),
            self.request.challenge.as_str().to_owned(),
            "S256".to_owned(),
            SCOPE.to_owned(),
            self.state.clone().unwrap_or_default(),
        ];
        NAMES.into_iter().zip(values).collect()
    }
}
