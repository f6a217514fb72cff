//! The Admin API, exactly as the official SDKs expect it. Section numbers in this folder are those of the wire contract.
//!
//! A request passes, in this order (section 2.5): route match, credential, version, betas, rate limit, then its handler,
//! which parses, calls one operation and renders. A handler holds no rule.

mod betas;
mod body;
mod credentials;
pub(crate) mod errors;
mod invites;
mod organization;
mod pages;
mod query;
mod refusals;
mod users;
mod version;

use axum::Router;
use axum::middleware::from_fn_with_state;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::app::App;
use crate::native_api;

pub(crate) use body::{Body, Fields, FromFields};
pub(crate) use errors::ApiError;
pub(crate) use refusals::answer_failure;

/// Characters of what came in that an error repeats, at most.
const SHOWN_LIMIT: usize = 64;

/// The routes that take an admin key, with their description.
pub(crate) fn routes(app: &App) -> (Router<App>, utoipa::openapi::OpenApi) {
    let (router, description) = OpenApiRouter::new()
        .routes(routes!(organization::retrieve))
        .routes(routes!(invites::create, invites::list))
        .routes(routes!(invites::retrieve, invites::delete))
        .routes(routes!(users::list))
        .routes(routes!(users::retrieve, users::update, users::remove))
        .merge(native_api::routes())
        .split_for_parts();
    (router.route_layer(from_fn_with_state(app.clone(), credentials::authenticate)), description)
}
