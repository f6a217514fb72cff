//! What programs send: a form, no field twice (RFC 6749 section 3.2).

use admit_core::authorizations::{Client, SCOPE};
use axum::extract::{FromRequest, Request};

use super::error::OAuthError;
use crate::html::{Form, PageError};

/// The parameters of a request. One that is empty counts as not sent (RFC 6749 section 3.2).
pub(super) struct Parameters(Form);

impl Parameters {
    pub(super) fn required(&self, name: &'static str) -> Result<&str, OAuthError> {
        let value = Some(self.0.field(name)).filter(|value| !value.is_empty());
        value.ok_or_else(|| OAuthError::invalid_request(format!("{name}: Field required")))
    }

    /// The program that says it sends this.
    pub(super) fn client(&self) -> Result<Client, OAuthError> {
        Client::find(self.required("client_id")?).ok_or_else(OAuthError::invalid_client)
    }

    /// Refuses every scope but the one there is; without any, that one is meant.
    pub(super) fn check_scope(&self) -> Result<(), OAuthError> {
        match self.0.field("scope") {
            "" | SCOPE => Ok(()),
            _ => Err(OAuthError::new("invalid_scope", format!("scope: Input should be '{SCOPE}'"))),
        }
    }
}

impl<S: Send + Sync> FromRequest<S> for Parameters {
    type Rejection = OAuthError;

    async fn from_request(request: Request, state: &S) -> Result<Self, OAuthError> {
        Form::from_request(request, state).await.map(Self).map_err(|error| match error {
            PageError::TooLarge => OAuthError::too_large(),
            _ => OAuthError::invalid_request("Send a form (application/x-www-form-urlencoded), no field twice."),
        })
    }
}
