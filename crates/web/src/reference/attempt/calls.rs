//! Making the call: through the routes for programs as they are, inside the server.

use std::sync::Arc;

use admit_core::Origin;
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::DefaultBodyLimit;
use axum::http::{HeaderMap, HeaderName, Request};
use serde_json::Value;
use tower::ServiceExt as _;

use crate::app::App;
use crate::json::{InPerson, write_envelope};
use crate::reference::pages::Outcome;
use crate::request::{RequestId, RequestOrigin};

/// Bytes of an answer that are shown, at most.
const ANSWER_LIMIT: usize = 512 * 1024;
/// Bytes of a body; a form is no larger.
const BODY_LIMIT: usize = 256 * 1024;

/// The routes for programs, for calls from our own pages. Cheap to clone.
#[derive(Clone)]
pub(crate) struct Calls(Arc<Router<App>>);

impl Calls {
    /// Calls of these routes.
    pub(crate) fn of(routes: Router<App>) -> Self {
        Self(Arc::new(routes))
    }

    /// Makes a call for somebody, and waits for all of its answer.
    pub(super) async fn make(
        &self,
        app: &App,
        mut request: Request<Body>,
        in_person: InPerson,
        origin: Origin,
        RequestId(id): RequestId,
    ) -> Outcome {
        let extensions = request.extensions_mut();
        extensions.insert(in_person);
        extensions.insert(RequestOrigin(origin));
        extensions.insert(RequestId(Arc::clone(&id)));
        DefaultBodyLimit::max(BODY_LIMIT).apply(&mut request);
        let routes = Router::clone(&self.0).with_state(app.clone());
        let response = match routes.oneshot(request).await {
            Ok(response) => write_envelope(response, &id),
            Err(never) => match never {},
        };
        let (parts, body) = response.into_parts();
        let mut headers = shown(&parts.headers);
        headers.push(("request-id".to_owned(), id.to_string()));
        headers.sort();
        let body = match to_bytes(body, ANSWER_LIMIT).await {
            Ok(bytes) => Some(pretty(&bytes)),
            Err(_) => None,
        };
        let reason = parts.status.canonical_reason().unwrap_or_default();
        Outcome { status: parts.status.as_u16(), reason, is_good: parts.status.is_success(), headers, body }
    }
}

fn shown(headers: &HeaderMap) -> Vec<(String, String)> {
    let text = |(name, value): (&HeaderName, &axum::http::HeaderValue)| {
        (name.to_string(), String::from_utf8_lossy(value.as_bytes()).into_owned())
    };
    headers.iter().map(text).collect()
}

fn pretty(bytes: &[u8]) -> String {
    let json: Option<Value> = serde_json::from_slice(bytes).ok();
    let pretty = json.and_then(|json| serde_json::to_string_pretty(&json).ok());
    pretty.unwrap_or_else(|| String::from_utf8_lossy(bytes).into_owned())
}
