//! How programs come by access tokens: an authorization server as OAuth 2.1 has it, for programs that can keep no secret
//! (codes with PKCE, devices, refresh tokens). Its pages for people are in [`crate::sign_in`]; its rules are in
//! [`admit_core::authorizations`] and [`admit_core::access_tokens`].
//!
//! Answers and errors have the form of RFC 6749 and not that of the Admin API, because OAuth libraries read them.

mod devices;
mod error;
mod metadata;
mod parameters;
mod revocation;
mod token;

use crate::app::App;
use crate::openapi::{Endpoint, endpoint};

/// What programs can ask for. Whoever calls proves itself with what it sends.
pub(crate) fn endpoints() -> Vec<Endpoint> {
    vec![endpoint!(metadata: show), endpoint!(token: issue), endpoint!(revocation: revoke), endpoint!(devices: start)]
}

/// Who this authorization server is (RFC 8414 section 2).
pub(crate) fn issuer(app: &App) -> &str {
    app.settings.public_url.as_str().trim_end_matches('/')
}
