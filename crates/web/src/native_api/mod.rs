//! The native API under `/admit/v1`: what Admit adds to the mirror. Same credentials, same envelope.

mod access;
mod ensured_members;
mod custom_roles;
mod invite_changes;
mod invites;
mod organization_settings;
mod test_clock;

pub(crate) use access::ACCESS;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::app::App;

/// The routes, for callers that are proven.
pub(crate) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(custom_roles::create))
        .routes(routes!(custom_roles::retrieve, custom_roles::update, custom_roles::delete))
        .routes(routes!(custom_roles::attach))
        .routes(routes!(custom_roles::detach))
        .routes(routes!(invites::create, invites::list))
        .routes(routes!(invites::retrieve, invite_changes::update))
        .routes(routes!(invite_changes::resend))
        .routes(routes!(invite_changes::extend))
        .routes(routes!(ensured_members::ensure))
        .routes(routes!(organization_settings::retrieve, organization_settings::update))
        .routes(routes!(test_clock::advance))
}
