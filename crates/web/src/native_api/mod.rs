//! The native API under `/admit/v1`: what Admit adds to the mirror. Same credentials, same envelope.

mod access;
mod test_clock;

pub(crate) use access::ACCESS;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::app::App;

/// The routes, for callers that are proven.
pub(crate) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new().routes(routes!(test_clock::advance))
}
