//! The Admin API, exactly as the official SDKs expect it: one file per resource. Section numbers in this folder are those of
//! the wire contract. A handler parses, calls one operation and renders; it holds no rule.

mod access;
mod activities;
mod compliance_settings;
mod invites;
mod organization;
mod users;

pub(crate) use access::ACCESS;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::app::App;

/// The routes, for callers that are proven.
pub(crate) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(organization::retrieve))
        .routes(routes!(activities::list))
        .routes(routes!(compliance_settings::retrieve, compliance_settings::update))
        .routes(routes!(invites::create, invites::list))
        .routes(routes!(invites::retrieve, invites::delete))
        .routes(routes!(users::list))
        .routes(routes!(users::retrieve, users::update, users::remove))
}
