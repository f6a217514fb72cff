//! All routes of the server, and the layer around them.

use std::any::Any;
use std::panic::AssertUnwindSafe;

use axum::extract::{DefaultBodyLimit, Request, State};
use axum::http::{HeaderName, HeaderValue, StatusCode};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Json, Router};
use futures_util::FutureExt as _;
use percent_encoding::percent_decode_str;
use tower::Layer as _;
use tower_http::compression::CompressionLayer;
use tower_http::csrf::{CsrfLayer, ProtectionError};
use utoipa_axum::router::OpenApiRouter;

use crate::app::App;
use crate::html::{PageError, set_page_headers, write_error_page};
use crate::json::{ApiError, authenticate, write_envelope};
use crate::request::RequestOrigin;
use crate::{admin_api, console, health, native_api, openapi, request, sign_in};

/// The largest body of a request, in bytes: fifty addresses with names take a hundredth of it.
const BODY_LIMIT: usize = 256 * 1024;
const REQUEST_ID: HeaderName = HeaderName::from_static("request-id");

/// The whole server as one service.
pub fn router(app: App) -> Router {
    surrounded(routes(app.clone()), app)
}

/// All routes, without what is around each request.
pub fn routes(app: App) -> Router {
    Router::new()
        .merge(programs(&app))
        .merge(people(&app))
        .fallback(not_found)
        .method_not_allowed_fallback(method_not_allowed)
        .with_state(app)
}

/// Around the router and not around each of its routes: a route is cloned for every request, with all its layers.
fn surrounded(routes: Router, app: App) -> Router {
    Router::new().fallback_service(from_fn_with_state(app, surround).layer(routes))
}

/// The routes for programs, and their description.
fn programs(app: &App) -> Router<App> {
    let (guarded, mut description) =
        OpenApiRouter::new().merge(admin_api::routes()).merge(native_api::routes()).split_for_parts();
    let guarded = guarded.route_layer(from_fn_with_state(app.clone(), authenticate));
    let (open, open_description) = health::routes().split_for_parts();
    description.merge(open_description);
    let description = Json(openapi::complete(description));
    guarded.merge(open).route("/openapi.json", get(async move || description))
}

/// The routes for people. A form counts only if one of our own pages sent it (AC-57).
fn people(app: &App) -> Router<App> {
    let own_origin = app.settings.public_url.origin().ascii_serialization();
    let csrf = CsrfLayer::new();
    let csrf = csrf.clone().add_trusted_origin(own_origin).unwrap_or(csrf);
    let csrf = csrf.with_rejection_response(|_: ProtectionError| PageError::Forbidden.into_response());
    console::routes().merge(sign_in::routes()).layer(csrf).layer(CompressionLayer::new())
}

fn is_for_programs(request: &Request) -> bool {
    ["/v1/", "/admit/"].iter().any(|prefix| request.uri().path().starts_with(prefix))
}

/// What every request and every answer goes through.
async fn surround(State(app): State<App>, mut request: Request, next: Next) -> Response {
    let id = request::new_id(&app);
    let origin = request::origin_of(&request, &app.settings.trusted_proxies);
    request.extensions_mut().insert(RequestOrigin(origin));
    DefaultBodyLimit::max(BODY_LIMIT).apply(&mut request);
    let is_for_programs = is_for_programs(&request);
    let answer = AssertUnwindSafe(answer(request::hurry_body(request), next)).catch_unwind();
    let mut response = answer.await.unwrap_or_else(|panic| panicked(&*panic, is_for_programs));
    set_page_headers(response.headers_mut(), app.settings.is_https());
    let mut response = write_error_page(write_envelope(response, &id), &id);
    if let Ok(id) = HeaderValue::from_str(&id) {
        response.headers_mut().insert(REQUEST_ID, id);
    }
    response
}

/// No id and no token has bytes outside UTF-8, so a path with some leads nowhere, whichever route it looks like.
async fn answer(request: Request, next: Next) -> Response {
    let is_readable = percent_decode_str(request.uri().path()).decode_utf8().is_ok();
    if is_readable { next.run(request).await } else { not_found(request).await }
}

fn panicked(panic: &(dyn Any + Send), is_for_programs: bool) -> Response {
    let text = panic.downcast_ref::<&str>().copied().unwrap_or("no message");
    tracing::error!(panic = text, "a handler panicked");
    if is_for_programs {
        return ApiError::new(StatusCode::INTERNAL_SERVER_ERROR, "Internal server error").into_response();
    }
    PageError::Failed.into_response()
}

async fn not_found(request: Request) -> Response {
    if is_for_programs(&request) {
        return ApiError::not_found("Not found.").into_response();
    }
    PageError::NotFound.into_response()
}

async fn method_not_allowed(request: Request) -> Response {
    if is_for_programs(&request) {
        return ApiError::new(StatusCode::METHOD_NOT_ALLOWED, "Method not allowed.").into_response();
    }
    PageError::MethodNotAllowed.into_response()
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use admit_core::secrets::Vault;
    use admit_store::Clock;
    use admit_store::testing::TestDatabase;
    use axum::body::Body;
    use tower::ServiceExt as _;

    use super::*;
    use crate::{RateLimitSettings, Settings};

    async fn app(database: &TestDatabase) -> App {
        let store = database.open(admit_core::schema::MIGRATIONS, Clock::system()).await.unwrap();
        let settings = Settings {
            public_url: "http://admit.test".parse().unwrap(),
            has_mailbox: false,
            mail_from: String::new(),
            has_test_clock: false,
            rate_limits: RateLimitSettings::OFF,
            trusted_proxies: Vec::new(),
        };
        App::new(store, Arc::new(Vault::new(&[7; 32]).unwrap()), settings)
    }

    #[tokio::test]
    async fn a_handler_that_panics_fails_alone_and_in_the_form_of_its_face() {
        async fn broken() -> Response {
            panic!("broken on purpose")
        }
        let routes = Router::new().route("/v1/broken", get(broken)).route("/broken", get(broken));
        let database = TestDatabase::new().await;
        let router = surrounded(routes, app(&database).await);
        for (path, content_type) in [("/v1/broken", "application/json"), ("/broken", "text/html; charset=utf-8")] {
            let request = Request::get(path).body(Body::empty()).unwrap();
            let response = router.clone().oneshot(request).await.unwrap();
            assert_eq!(response.status(), StatusCode::INTERNAL_SERVER_ERROR, "{path}");
            assert_eq!(response.headers()["content-type"], content_type, "{path}");
            assert!(response.headers().contains_key(REQUEST_ID), "{path}");
        }
    }
}
