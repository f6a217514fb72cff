//! All routes of the server, and the layer around them.

use std::sync::Arc;

use axum::Router;
use axum::extract::{DefaultBodyLimit, Request, State};
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use percent_encoding::percent_decode_str;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::csrf::{CsrfLayer, ProtectionError};

use crate::app::App;
use crate::html::{Cookies, PageError, path_to_come_back_to, reader, set_page_headers, write_error_page};
use crate::json::{Access, AccessTable, ApiError, Guard, authenticate, write_envelope};
use crate::openapi::{Description, Endpoint};
use crate::pages::reader::Reader;
use crate::reference::{Calls, Reference};
use crate::request::{RequestId, RequestOrigin};
use crate::{admin_api, console, health, help, native_api, oauth, openapi, reference, request, sign_in};

/// The largest body of a request, in bytes: fifty addresses with names take a hundredth of it.
const BODY_LIMIT: usize = 256 * 1024;
const REQUEST_ID: HeaderName = HeaderName::from_static("request-id");

/// The whole server as one service.
pub fn router(app: App) -> Router {
    let description = Arc::new(description());
    let routes = programs(&app);
    let reference = Reference::new(Arc::clone(&description), &app.settings.public_url);
    Router::new()
        .merge(routes.clone())
        .merge(people(&app, reference, Calls::of(routes)))
        .route(
            "/openapi.json",
            get(async move || ([(header::CONTENT_TYPE, "application/json")], description.text().clone())),
        )
        .fallback(not_found)
        .method_not_allowed_fallback(method_not_allowed)
        .layer(from_fn_with_state(app.clone(), surround))
        .with_state(app)
}

/// The routes for programs.
fn programs(app: &App) -> Router<App> {
    let guard = Guard { app: app.clone(), access: Arc::new(AccessTable::new(&access_rows())) };
    let guarded = openapi::router(guarded_endpoints()).route_layer(from_fn_with_state(guard, authenticate));
    guarded.merge(openapi::router(open_endpoints())).layer(CatchPanicLayer::custom(|panic: Panic| {
        log_panic(&panic);
        ApiError::new(StatusCode::INTERNAL_SERVER_ERROR, "Internal server error").into_response()
    }))
}

/// For callers that are proven before.
fn guarded_endpoints() -> Vec<Endpoint> {
    let mut all = admin_api::endpoints();
    all.extend(native_api::endpoints());
    all
}

/// For whoever calls.
fn open_endpoints() -> Vec<Endpoint> {
    let mut all = health::endpoints();
    all.extend(oauth::endpoints());
    all
}

/// What all routes for programs say of themselves.
pub(crate) fn description() -> Description {
    let mut all = guarded_endpoints();
    all.extend(open_endpoints());
    Description::new(&all, access_rows())
}

/// Who may call the routes for programs.
pub(crate) fn access_rows() -> Vec<Access> {
    admin_api::ACCESS.iter().chain(native_api::ACCESS).copied().collect()
}

/// The routes for people. A form counts only if one of our own pages sent it (AC-57).
fn people(app: &App, reference: Reference, calls: Calls) -> Router<App> {
    let own_origin = app.settings.public_url.origin().ascii_serialization();
    let csrf = CsrfLayer::new();
    let csrf = csrf.clone().add_trusted_origin(own_origin).unwrap_or(csrf);
    let csrf = csrf.with_rejection_response(|_: ProtectionError| PageError::Forbidden.into_response());
    let all = console::routes()
        .merge(sign_in::routes())
        .merge(help::routes())
        .merge(reference::routes(reference, calls))
        .layer(csrf)
        .layer(CompressionLayer::new());
    all.layer(CatchPanicLayer::custom(|panic: Panic| {
        log_panic(&panic);
        PageError::Failed.into_response()
    }))
}

type Panic = Box<dyn std::any::Any + Send>;

fn log_panic(panic: &Panic) {
    let text = panic.downcast_ref::<&str>().copied().unwrap_or("no message");
    tracing::error!(panic = text, "a handler panicked");
}

fn is_for_programs(request: &Request) -> bool {
    ["/v1/", "/admit/"].iter().any(|prefix| request.uri().path().starts_with(prefix))
}

/// What every request and every answer goes through. One layer, because each is cloned with all within it for every
/// request, and more than once.
async fn surround(State(app): State<App>, mut request: Request, next: Next) -> Response {
    let id: Arc<str> = request::new_id(&app).into();
    request.extensions_mut().insert(RequestId(Arc::clone(&id)));
    let origin = request::origin_of(&request, &app.settings.trusted_proxies);
    request.extensions_mut().insert(RequestOrigin(origin));
    DefaultBodyLimit::max(BODY_LIMIT).apply(&mut request);
    let reader = (!is_for_programs(&request)).then(|| who_reads(&app, &request));
    let request = request::hurry_body(request);
    let mut response = if is_readable(&request) { next.run(request).await } else { not_found(request).await };
    set_page_headers(response.headers_mut(), app.settings.is_https());
    let mut response = match reader {
        Some(reader) => write_error_page(response, reader, &id),
        None => write_envelope(response, &id),
    };
    if let Ok(id) = HeaderValue::from_str(&id) {
        response.headers_mut().insert(REQUEST_ID, id);
    }
    response
}

fn who_reads(app: &App, request: &Request) -> Reader {
    let here = path_to_come_back_to(request.method(), request.uri());
    reader(request.headers(), &Cookies::of(request.headers(), app), here)
}

/// No id and no token has bytes outside UTF-8, so a path with some leads nowhere, whichever route it looks like.
fn is_readable(request: &Request) -> bool {
    percent_decode_str(request.uri().path()).decode_utf8().is_ok()
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
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn ac_30_every_route_for_programs_says_who_may_call_it() {
        let description = Description::new(&guarded_endpoints(), access_rows());
        let description = serde_json::to_value(description.describe()).unwrap();
        let mut routes = BTreeSet::new();
        for (path, methods) in description["paths"].as_object().unwrap() {
            let verbs = methods.as_object().unwrap().keys().filter(|key| *key != "parameters");
            routes.extend(verbs.map(|method| format!("{} {path}", method.to_uppercase())));
        }
        let rows: Vec<_> = access_rows().iter().map(|row| format!("{} {}", row.method, row.path)).collect();
        assert_eq!(rows.iter().cloned().collect::<BTreeSet<_>>(), routes);
        assert_eq!(rows.len(), routes.len(), "a route has two rows");
    }
}
