//! `/.well-known/oauth-authorization-server`: what a program needs to know to ask (RFC 8414).

use admit_core::authorizations::SCOPE;
use axum::extract::State;
use serde::Serialize;
use utoipa::ToSchema;

use super::issuer;
use crate::app::App;
use crate::json::Json;

/// What this authorization server offers, and where.
#[derive(Serialize, ToSchema)]
pub(super) struct Metadata {
    /// The server itself, as answers name it in `iss`.
    #[schema(example = "https://admit.example.com")]
    issuer: String,
    authorization_endpoint: String,
    token_endpoint: String,
    revocation_endpoint: String,
    device_authorization_endpoint: String,
    scopes_supported: [&'static str; 1],
    response_types_supported: [&'static str; 1],
    response_modes_supported: [&'static str; 1],
    grant_types_supported: [&'static str; 3],
    token_endpoint_auth_methods_supported: [&'static str; 1],
    revocation_endpoint_auth_methods_supported: [&'static str; 1],
    code_challenge_methods_supported: [&'static str; 1],
    /// Answers say who gives them (RFC 9207).
    authorization_response_iss_parameter_supported: bool,
}

/// What the authorization server offers, and where
#[utoipa::path(get, path = "/.well-known/oauth-authorization-server", operation_id = "authorization_server_metadata",
    tag = "Access tokens", security(()),
    responses((status = 200, description = "As RFC 8414 has it", body = Metadata)))]
pub(super) async fn show(State(app): State<App>) -> Json<Metadata> {
    let issuer = issuer(&app);
    Json(Metadata {
        issuer: issuer.to_owned(),
        authorization_endpoint: format!("{issuer}/oauth/authorize"),
        token_endpoint: format!("{issuer}/oauth/token"),
        revocation_endpoint: format!("{issuer}/oauth/revoke"),
        device_authorization_endpoint: format!("{issuer}/oauth/device_authorization"),
        scopes_supported: [SCOPE],
        response_types_supported: ["code"],
        response_modes_supported: ["query"],
        grant_types_supported: [super::token::BY_CODE, super::token::BY_REFRESH_TOKEN, super::token::BY_DEVICE],
        token_endpoint_auth_methods_supported: ["none"],
        revocation_endpoint_auth_methods_supported: ["none"],
        code_challenge_methods_supported: ["S256"],
        authorization_response_iss_parameter_supported: true,
    })
}
