//! `/oauth/revoke`: withdraws a token and all that came of the same consent (RFC 7009).

use admit_core::access_tokens;
use axum::extract::State;
use serde::Serialize;
use utoipa::ToSchema;

use super::error::{OAuthError, OAuthErrorBody};
use super::parameters::Parameters;
use crate::app::App;
use crate::json::Json;
use crate::request::RequestOrigin;

/// What is sent to withdraw a token.
#[derive(ToSchema)]
#[expect(dead_code, reason = "describes a form whose fields are read one by one")]
pub(super) struct RevocationRequest {
    /// An access token or a refresh token.
    token: String,
    #[schema(example = "admit-cli")]
    client_id: String,
    /// `access_token` or `refresh_token`; not needed.
    token_type_hint: Option<String>,
}

/// Nothing more is said, so that nobody learns which tokens there are.
#[derive(Serialize, ToSchema)]
pub(super) struct Revoked {}

/// Withdraw an access token or a refresh token
///
/// All tokens that came of the same consent end with it. An unknown token is withdrawn already.
#[utoipa::path(post, path = "/oauth/revoke", operation_id = "revoke_token", tag = "Access tokens", security(()),
    request_body(content = RevocationRequest, content_type = "application/x-www-form-urlencoded"),
    responses(
        (status = 200, description = "The token is worth nothing now", body = Revoked),
        (status = 400, description = "Malformed", body = OAuthErrorBody),
        (status = 401, description = "No such client", body = OAuthErrorBody),
        (status = 413, description = "The body is too large", body = OAuthErrorBody),
        (status = 500, description = "The server failed; nothing was changed", body = OAuthErrorBody),
        (status = 503, description = "The database does not answer; nothing was changed", body = OAuthErrorBody),
        (status = 504, description = "The database did not say whether the change was kept", body = OAuthErrorBody),
        (status = 529, description = "The server is overloaded; nothing was changed", body = OAuthErrorBody),
    ))]
pub(super) async fn revoke(
    State(app): State<App>,
    RequestOrigin(origin): RequestOrigin,
    parameters: Parameters,
) -> Result<Json<Revoked>, OAuthError> {
    let input = (parameters.client()?, parameters.required("token")?.to_owned(), origin);
    app.store
        .write(input, |tx, (client, token, origin)| Box::pin(access_tokens::revoke(tx, *client, token, origin)))
        .await?;
    Ok(Json(Revoked {}))
}
