//! A path for programs: what answers there, and what describes it.

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::handler::Handler;
use axum::routing::MethodRouter;
use utoipa_axum::PathItemExt as _;
use utoipa_axum::router::OpenApiRouter;

use crate::app::App;

/// Adds what describes an endpoint.
pub(super) type Describe = fn(OpenApiRouter<App>) -> OpenApiRouter<App>;

/// The handlers of one path. Serving takes their paths and methods only: to describe all of them takes more memory than
/// to serve them, and is left until somebody asks.
pub(crate) struct Endpoint {
    path: String,
    methods: MethodRouter<App>,
    describe: Describe,
}

impl Endpoint {
    /// A path without handlers yet; [`endpoint!`] adds them.
    pub(crate) fn described_by(describe: Describe) -> Self {
        Self { path: String::new(), methods: MethodRouter::new(), describe }
    }

    /// With the handler of this path and its methods.
    pub(crate) fn served_by<P, H, T>(mut self, handler: H) -> Self
    where
        P: utoipa::Path,
        H: Handler<T, App>,
        T: 'static,
    {
        self.path = P::path();
        for method in P::methods() {
            self.methods = self.methods.on(method.to_method_filter(), handler.clone());
        }
        self
    }

    /// Takes bodies of at most `limit` bytes.
    pub(crate) fn with_body_limit(self, limit: usize) -> Self {
        Self { methods: self.methods.layer(DefaultBodyLimit::max(limit)), ..self }
    }

    pub(super) fn describe(&self) -> Describe {
        self.describe
    }
}

/// What answers at these endpoints.
pub(crate) fn router(endpoints: Vec<Endpoint>) -> Router<App> {
    endpoints.into_iter().fold(Router::new(), |router, endpoint| router.route(&endpoint.path, endpoint.methods))
}

/// The [`Endpoint`] of handlers that share a path, by their modules: `endpoint!(invites: create, list)`,
/// `endpoint!(self: retrieve; changes: update)`.
macro_rules! endpoint {
    ($($module:ident: $($handler:ident),+);+) => {
        pastey::paste! {
            $crate::openapi::Endpoint::described_by(|described| {
                described.routes(utoipa_axum::routes!($($($module::$handler),+),+))
            })
            $($(.served_by::<$module::[<__path_ $handler>], _, _>($module::$handler))+)+
        }
    };
}
pub(crate) use endpoint;
