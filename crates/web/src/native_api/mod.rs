//! The native API under `/admit/v1`: what Admit adds to the mirror. Same credentials, same envelope.

mod access;
mod admin_keys;
mod api_keys;
mod appointments;
mod custom_roles;
mod ensured_members;
mod invite_batches;
mod invites;
mod key_verification;
mod organization_settings;
mod scoped_keys;
mod test_clock;
mod webhooks;

pub(crate) use access::ACCESS;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::app::App;

/// The routes, for callers that are proven.
pub(crate) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(appointments::appoint))
        .routes(routes!(appointments::hand_over))
        .routes(routes!(custom_roles::create))
        .routes(routes!(custom_roles::retrieve, custom_roles::update, custom_roles::delete))
        .routes(routes!(custom_roles::attach))
        .routes(routes!(custom_roles::detach))
        .routes(routes!(admin_keys::list, admin_keys::issue))
        .routes(routes!(admin_keys::revoke))
        .routes(routes!(api_keys::list, api_keys::issue))
        .routes(routes!(api_keys::rotate))
        .routes(routes!(key_verification::verify))
        .merge(invite_batches::routes())
        .merge(invites::routes())
        .routes(routes!(ensured_members::ensure))
        .routes(routes!(organization_settings::retrieve, organization_settings::update))
        .routes(routes!(scoped_keys::list, scoped_keys::issue))
        .routes(routes!(scoped_keys::retrieve, scoped_keys::revoke))
        .routes(routes!(scoped_keys::rotate))
        .routes(routes!(test_clock::advance))
        .routes(routes!(webhooks::list_deliveries))
        .routes(routes!(webhooks::resend))
        .routes(routes!(webhooks::test))
}
