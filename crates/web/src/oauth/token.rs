//! `/oauth/token`: gives tokens for a code, a refresh token or a device that was let in (RFC 6749 section 3.2).

use admit_core::access_tokens::{self, ACCESS_LIFETIME_SECONDS, Issued};
use admit_core::authorizations::{self, Client, CodeRedemption, Polled, SCOPE};
use admit_core::secrets::Token;
use axum::extract::State;
use serde::Serialize;
use utoipa::ToSchema;

use super::error::{OAuthError, OAuthErrorBody};
use super::parameters::Parameters;
use crate::app::App;
use crate::json::Json;
use crate::request::RequestOrigin;

pub(super) const BY_CODE: &str = "authorization_code";
pub(super) const BY_REFRESH_TOKEN: &str = "refresh_token";
pub(super) const BY_DEVICE: &str = "urn:ietf:params:oauth:grant-type:device_code";

/// What is sent for tokens.
#[derive(ToSchema)]
#[expect(dead_code, reason = "describes a form whose fields are read one by one")]
pub(super) struct TokenRequest {
    /// `authorization_code`, `refresh_token` or `urn:ietf:params:oauth:grant-type:device_code`.
    #[schema(example = "authorization_code")]
    grant_type: String,
    #[schema(example = "admit-cli")]
    client_id: String,
    /// With `authorization_code`.
    code: Option<String>,
    /// With `authorization_code`: where the code was carried.
    redirect_uri: Option<String>,
    /// With `authorization_code`: the secret whose SHA-256 was the challenge.
    code_verifier: Option<String>,
    /// With `refresh_token`.
    refresh_token: Option<String>,
    /// With `urn:ietf:params:oauth:grant-type:device_code`.
    device_code: Option<String>,
    /// `org:admin`, which is meant anyway.
    scope: Option<String>,
}

/// A pair of tokens.
#[derive(Serialize, ToSchema)]
pub(super) struct Tokens {
    /// To be sent as `Authorization: Bearer`.
    #[schema(example = "sk-ant-oat01-...")]
    access_token: String,
    #[schema(example = "Bearer")]
    token_type: &'static str,
    /// Seconds that the access token lives.
    #[schema(example = 28800)]
    expires_in: i64,
    /// Gives the next pair, once, within 30 days.
    refresh_token: String,
    #[schema(example = "org:admin")]
    scope: &'static str,
}

impl From<Issued> for Tokens {
    fn from(issued: Issued) -> Self {
        Self {
            access_token: issued.access_token.reveal().to_owned(),
            token_type: "Bearer",
            expires_in: ACCESS_LIFETIME_SECONDS,
            refresh_token: issued.refresh_token.reveal().to_owned(),
            scope: SCOPE,
        }
    }
}

/// Get access tokens for a code, a refresh token or a device
#[utoipa::path(post, path = "/oauth/token", operation_id = "issue_tokens", tag = "Access tokens", security(()),
    request_body(content = TokenRequest, content_type = "application/x-www-form-urlencoded"),
    responses(
        (status = 200, description = "The tokens", body = Tokens),
        (status = 400, description = "Malformed, or good for nothing (any more); a device may be told to wait",
            body = OAuthErrorBody),
        (status = 401, description = "No such client", body = OAuthErrorBody),
        (status = 413, description = "The body is too large", body = OAuthErrorBody),
        (status = 500, description = "The server failed; nothing was changed", body = OAuthErrorBody),
        (status = 503, description = "The database does not answer; nothing was changed", body = OAuthErrorBody),
        (status = 504, description = "The database did not say whether the change was kept", body = OAuthErrorBody),
        (status = 529, description = "The server is overloaded; nothing was changed", body = OAuthErrorBody),
    ))]
pub(super) async fn issue(
    State(app): State<App>,
    RequestOrigin(origin): RequestOrigin,
    parameters: Parameters,
) -> Result<Json<Tokens>, OAuthError> {
    let client = parameters.client()?;
    parameters.check_scope()?;
    let issued = match parameters.required("grant_type")? {
        BY_CODE => {
            let redemption = code_redemption(client, &parameters)?;
            let redeem = app.store.write((redemption, origin), |tx, (redemption, origin)| {
                Box::pin(authorizations::redeem_code(tx, redemption, origin))
            });
            redeem.await?.ok_or_else(OAuthError::invalid_grant)?
        }
        BY_REFRESH_TOKEN => {
            let presented = Token::from(parameters.required("refresh_token")?.to_owned());
            let refresh = app.store.write((client, presented, origin), |tx, (client, presented, origin)| {
                Box::pin(access_tokens::refresh(tx, *client, presented, origin))
            });
            refresh.await?.ok_or_else(OAuthError::invalid_grant)?
        }
        BY_DEVICE => {
            let device_code = Token::from(parameters.required("device_code")?.to_owned());
            let poll = app.store.write((client, device_code), |tx, (client, device_code)| {
                Box::pin(authorizations::poll_device(tx, *client, device_code))
            });
            let_in(poll.await?)?
        }
        _ => return Err(OAuthError::new("unsupported_grant_type", "grant_type: no such way to get tokens.")),
    };
    Ok(Json(issued.into()))
}

fn code_redemption(client: Client, parameters: &Parameters) -> Result<CodeRedemption, OAuthError> {
    Ok(CodeRedemption {
        client,
        code: Token::from(parameters.required("code")?.to_owned()),
        redirect_uri: parameters.required("redirect_uri")?.to_owned(),
        verifier: parameters.required("code_verifier")?.to_owned(),
    })
}

/// RFC 8628 section 3.5.
fn let_in(polled: Polled) -> Result<Issued, OAuthError> {
    Err(match polled {
        Polled::Issued(issued) => return Ok(issued),
        Polled::Pending => OAuthError::new("authorization_pending", "Nobody has answered yet."),
        Polled::TooSoon => OAuthError::new("slow_down", "Wait five seconds longer between two questions."),
        Polled::Denied => OAuthError::new("access_denied", "The answer was no."),
        Polled::Expired => OAuthError::new("expired_token", "Nobody answered in time. Begin again."),
        Polled::Unknown => OAuthError::invalid_grant(),
    })
}
