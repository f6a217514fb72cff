//! `/oauth/device_authorization`: a program without a browser begins to wait (RFC 8628 section 3.1).

use admit_core::authorizations::{self, DEVICE_LIFETIME_SECONDS, POLL_INTERVAL_SECONDS};
use axum::extract::State;
use serde::Serialize;
use utoipa::ToSchema;

use super::error::{OAuthError, OAuthErrorBody};
use super::issuer;
use super::parameters::Parameters;
use crate::app::App;
use crate::json::Json;
use crate::request::RequestOrigin;

/// What a device sends to begin.
#[derive(ToSchema)]
#[expect(dead_code, reason = "describes a form whose fields are read one by one")]
pub(super) struct DeviceRequest {
    #[schema(example = "admit-cli")]
    client_id: String,
    /// `org:admin`, which is meant anyway.
    scope: Option<String>,
}

/// What a device shows, and what it asks with.
#[derive(Serialize, ToSchema)]
pub(super) struct StartedDevice {
    /// For `/oauth/token`, again and again. To be shown to nobody.
    device_code: String,
    /// To be typed at `verification_uri` by somebody who is signed in there.
    #[schema(example = "BCDF-GHJK")]
    user_code: String,
    #[schema(example = "https://admit.example.com/device")]
    verification_uri: String,
    /// The same with the code in it, for whoever can open it.
    verification_uri_complete: String,
    /// Seconds until it is too late.
    #[schema(example = 900)]
    expires_in: i64,
    /// Seconds between two questions.
    #[schema(example = 5)]
    interval: i64,
}

/// Begin to let a program in that has no browser
#[utoipa::path(post, path = "/oauth/device_authorization", operation_id = "start_device", tag = "Access tokens",
    security(()),
    request_body(content = DeviceRequest, content_type = "application/x-www-form-urlencoded"),
    responses(
        (status = 200, description = "The codes", body = StartedDevice),
        (status = 400, description = "Malformed", body = OAuthErrorBody),
        (status = 401, description = "No such client", body = OAuthErrorBody),
        (status = 413, description = "The body is too large", body = OAuthErrorBody),
        (status = 429, description = "Too many devices of this network wait; `retry-after` says how long",
            body = OAuthErrorBody),
        (status = 500, description = "The server failed; nothing was changed", body = OAuthErrorBody),
        (status = 503, description = "The database does not answer; nothing was changed", body = OAuthErrorBody),
        (status = 504, description = "The database did not say whether the change was kept", body = OAuthErrorBody),
        (status = 529, description = "The server is overloaded; nothing was changed", body = OAuthErrorBody),
    ))]
pub(super) async fn start(
    State(app): State<App>,
    RequestOrigin(origin): RequestOrigin,
    parameters: Parameters,
) -> Result<Json<StartedDevice>, OAuthError> {
    let client = parameters.client()?;
    parameters.check_scope()?;
    let input = (app.vault.clone(), client, origin);
    let started = app
        .store
        .write(input, |tx, (vault, client, origin)| Box::pin(authorizations::start_device(tx, vault, *client, origin)))
        .await?;
    let verification_uri = format!("{}/device", issuer(&app));
    Ok(Json(StartedDevice {
        device_code: started.device_code.reveal().to_owned(),
        verification_uri_complete: format!("{verification_uri}?user_code={}", started.user_code),
        user_code: started.user_code,
        verification_uri,
        expires_in: DEVICE_LIFETIME_SECONDS,
        interval: POLL_INTERVAL_SECONDS,
    }))
}
