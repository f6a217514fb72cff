//! All routes of the server, and the layers around them.

use axum::extract::DefaultBodyLimit;
use axum::http::{StatusCode, header};
use axum::middleware::{from_fn, from_fn_with_state};
use axum::response::IntoResponse;
use axum::routing::get;
use axum::{Json, Router};
use tower_http::catch_panic::CatchPanicLayer;

use crate::admin_api::errors::write_envelopes;
use crate::admin_api::{self, ApiError};
use crate::app::App;
use crate::{health, openapi, request};

/// The whole server as one service.
pub fn router(app: App) -> Router {
    api(&app).layer(from_fn_with_state(app.clone(), request::identify)).with_state(app)
}

/// The JSON routes, their description, and their errors.
fn api(app: &App) -> Router<App> {
    let (admin_routes, mut description) = admin_api::routes(app);
    let (health_routes, health_description) = health::routes().split_for_parts();
    description.merge(health_description);
    let description = Json(openapi::complete(description));
    Router::new()
        .merge(admin_routes)
        .merge(health_routes)
        .route("/openapi.json", get(async move || description))
        .fallback(async || ApiError::not_found("Not found."))
        .method_not_allowed_fallback(async || ApiError::new(StatusCode::METHOD_NOT_ALLOWED, "Method not allowed."))
        .layer(CatchPanicLayer::custom(answer_panic))
        .layer(DefaultBodyLimit::max(admin_api::BODY_LIMIT))
        .layer(from_fn(write_envelopes))
}

fn answer_panic(panic: Box<dyn std::any::Any + Send>) -> axum::response::Response {
    let text = panic.downcast_ref::<&str>().copied().unwrap_or("no message");
    tracing::error!(panic = text, "a handler panicked");
    let mut response = ApiError::new(StatusCode::INTERNAL_SERVER_ERROR, "Internal server error").into_response();
    response.headers_mut().remove(header::CONTENT_TYPE);
    response
}
